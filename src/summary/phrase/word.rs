//! Words of the glossary in a phrase: which form, which gender, which number, how many.

use crate::grammar::{Case, Features};
use crate::l10n::{self, Value};
use crate::rendering::{Provenance, counterpart, rendering_or_copy};
use crate::report::{Approximation, Count, NounPhrase};
use crate::vocabulary::{
    Concept, ConceptId, Form as TermForm, Gender, Grammar, Kind, Number, PartOfSpeech,
};

use super::super::gap::Gap;
use super::{Context, Form, Realiser, Within};

/// A concept as a word of the language.
#[derive(Clone, Debug)]
pub(super) struct Word<'a> {
    pub(super) concept: &'a Concept,
    pub(super) text: String,
    pub(super) grammar: Grammar,
}

impl Word<'_> {
    pub(super) fn is_name(&self) -> bool {
        self.concept.kind != Kind::Term
    }

    pub(super) fn in_category(&self, categories: &[String]) -> bool {
        let category = self.concept.category.as_ref();
        category.is_some_and(|category| categories.iter().any(|known| known == category))
    }

    /// Whether it happens: fighting, attacks.
    pub(super) fn is_event(&self) -> bool {
        self.concept.category.as_deref() == Some("operation")
    }

    /// Whether something can lie somewhere: places, buildings, weapons, forces.
    pub(super) fn is_thing(&self) -> bool {
        let things = ["front", "weapon", "institution"];
        let category = self.concept.category.as_deref();
        self.concept.kind == Kind::Place || category.is_some_and(|word| things.contains(&word))
    }
}

impl<'a> Realiser<'a, '_> {
    pub(super) fn known(&self, id: &ConceptId) -> Result<&'a Concept, Gap> {
        let concept = self.context.glossary.concept(id);
        concept.ok_or_else(|| Gap::Concept(id.clone()))
    }

    /// The word for a concept; at the first mention with the other name that the style puts in brackets.
    pub(super) fn word(&mut self, id: &ConceptId) -> Result<Word<'a>, Gap> {
        let (word, gloss) = self.look_up(id, TermForm::Full)?;
        Ok(self.mention(id, word, gloss))
    }

    /// The word for the head of a phrase: the short one where it has a complement.
    pub(super) fn head(&mut self, phrase: &NounPhrase) -> Result<Word<'a>, Gap> {
        let id = &phrase.head;
        let pos = self.known(id)?.pos;
        if !matches!(pos, PartOfSpeech::Noun | PartOfSpeech::Phrase) {
            return Err(Gap::Construction("a word that is no noun"));
        }
        let short = phrase.of.is_some() && self.context.rules.of.short.contains(id);
        let form = if short {
            TermForm::Short
        } else {
            TermForm::Full
        };
        let (word, gloss) = self.look_up(id, form)?;
        Ok(self.mention(id, word, gloss))
    }

    pub(super) fn mention(
        &mut self,
        id: &ConceptId,
        mut word: Word<'a>,
        gloss: Option<String>,
    ) -> Word<'a> {
        if let Some(gloss) = gloss
            && self.mentioned.glossed.insert(id.clone())
        {
            word.text = format!("{} ({gloss})", word.text);
        }
        word
    }

    /// The word for a concept, without brackets and without counting as a mention.
    pub(super) fn plain_word(&self, id: &ConceptId) -> Result<Word<'a>, Gap> {
        self.look_up(id, TermForm::Full).map(|(word, _)| word)
    }

    pub(super) fn look_up(
        &self,
        id: &ConceptId,
        form: TermForm,
    ) -> Result<(Word<'a>, Option<String>), Gap> {
        let Context {
            glossary, style, ..
        } = self.context;
        let concept = self.known(id)?;
        let found = match form {
            TermForm::Short => counterpart(glossary, concept, self.lang(), style, form),
            _ => rendering_or_copy(glossary, concept, self.lang(), style),
        };
        let found = found.ok_or_else(|| Gap::Term(id.clone()))?;
        // Flags of another language say nothing here.
        let grammar = match (found.provenance, glossary.get(found.term)) {
            (Provenance::Glossary, Some((_, term))) => (*term.grammar).clone(),
            _ => Grammar::default(),
        };
        let word = Word {
            concept,
            text: found.text,
            grammar,
        };
        Ok((word, found.gloss))
    }

    /// Grammatical gender of a phrase, as far as the language has it; of a named person the person's.
    pub(super) fn gender(&self, phrase: &NounPhrase) -> Result<Option<Gender>, Gap> {
        if let Some(name) = &phrase.name
            && let Some(gender) = self.known(name)?.gender
        {
            return Ok(Some(gender));
        }
        let word = self.plain_word(&phrase.head)?;
        Ok(word.concept.gender.or(word.grammar.gender))
    }

    /// Number of the head in this language.
    pub(super) fn number(
        &self,
        phrase: &NounPhrase,
        word: &Word<'_>,
        wanted: Option<bool>,
    ) -> Number {
        let rules = self.context.rules;
        if word.grammar.number == Number::Plural {
            return Number::Plural;
        }
        if word.is_name() || rules.mass.contains(&phrase.head) {
            return Number::Singular;
        }
        if let Some(plural) = wanted {
            return if plural {
                Number::Plural
            } else {
                Number::Singular
            };
        }
        let Some(count) = phrase.count else {
            return phrase.number;
        };
        let vague = matches!(
            count.approximation,
            Approximation::Dozens | Approximation::Hundreds | Approximation::Thousands
        );
        let plural = if rules.numerals.singular {
            (phrase.definite && rules.numerals.definite_plural)
                || (vague && rules.numerals.vague_plural)
        } else {
            vague || count.approximation == Approximation::Several || count.value != 1
        };
        if plural {
            Number::Plural
        } else {
            Number::Singular
        }
    }

    /// A quantity before a noun.
    pub(super) fn count(
        &self,
        phrase: &NounPhrase,
        count: Count,
        form: Form<'_>,
    ) -> Result<String, Gap> {
        let exact = count.approximation == Approximation::Exact;
        if exact
            && form.within != Within::Between
            && !matches!(form.case, "nominative" | "subject")
            && count.value == 2
            && phrase.definite
            && let Some(both) = self.context.rules.words.get("both")
        {
            return Ok(both.clone());
        }
        let text = self.numeral(count.value);
        quantity(&self.context, count, text)
    }

    /// A number in words where the language's press writes words, else in digits.
    fn numeral(&self, value: u64) -> String {
        let words = &self.context.rules.numerals.words;
        let index = usize::try_from(value)
            .ok()
            .and_then(|value| value.checked_sub(1));
        match index.and_then(|index| words.get(index)) {
            Some(word) => word.clone(),
            None => l10n::number(self.lang(), value),
        }
    }

    /// A small word of the rules.
    pub(super) fn small(&self, key: &str) -> Result<&'a str, Gap> {
        let word = self.context.rules.words.get(key);
        word.map(String::as_str)
            .ok_or_else(|| Gap::Rule(format!("words.{key}")))
    }

    /// A pronoun of the rules.
    pub(super) fn pronoun(&self, key: &str) -> Result<&'a str, Gap> {
        let word = self.context.rules.pronouns.get(key);
        word.map(String::as_str)
            .ok_or_else(|| Gap::Rule(format!("pronouns.{key}")))
    }

    pub(super) fn aged(
        &self,
        from: u32,
        phrase: &NounPhrase,
        number: Number,
    ) -> Result<String, Gap> {
        let gender = match self.gender(phrase)? {
            Some(Gender::Feminine) => "feminine",
            _ => "masculine",
        };
        let number = if number == Number::Plural {
            "other"
        } else {
            "one"
        };
        let args = [
            ("n", Value::Number(from.into())),
            ("gender", Value::text(gender)),
            ("number", Value::text(number)),
        ];
        Ok(self.context.locale.say("aged-from", &args)?)
    }
}

/// A number with how exact it is: at least ten, dozens of.
pub(in crate::summary) fn quantity(
    context: &Context<'_>,
    count: Count,
    number: String,
) -> Result<String, Gap> {
    let lang = context.rules.lang;
    let cases = [("n_dative", Case::Dative), ("n_ablative", Case::Ablative)];
    let forms = cases.into_iter().filter_map(|(name, case)| {
        let plain = Grammar::default();
        let form = context
            .paradigms
            .inflect(lang, &number, &plain, Features::of(case));
        form.map(|form| (name, Value::Text(form)))
    });
    let mut args: Vec<(&str, Value)> = forms.collect();
    args.push(("n", Value::Text(number)));
    let id = format!("count-{}", count.approximation.as_str());
    Ok(context.locale.say(&id, &args)?)
}
