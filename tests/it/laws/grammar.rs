//! Inflection is a function that can be undone, for every word that has the letters of its language.

use std::sync::LazyLock;

use glossary::grammar::{Features, Paradigms};
use glossary::vocabulary::{Grammar, Lang};
use proptest::prelude::*;

static PARADIGMS: LazyLock<Paradigms> = LazyLock::new(crate::grammar::paradigms);

fn word() -> impl Strategy<Value = (Lang, String)> {
    prop_oneof![
        "[Ա-Ֆ]?[ա-ֆ]{2,7}(ություն|ում|ի|ցի|ա|ու|իչ|և|)".prop_map(|word| (Lang::HY, word)),
        "[Ա-Ֆ]{2,5}".prop_map(|word| (Lang::HY, word)),
        "([A-Z]|[a-z]|[əıöüğşç]){2,7}(liyi|ək|aq|si|i|a|tt|)".prop_map(|word| (Lang::AZ, word)),
        "(Müdafiə|iş) [a-zəıöüğşç]{2,7}(liyi|ləri|xətti|əsi)".prop_map(|word| (Lang::AZ, word)),
        "[a-zéè]{2,8}(al|eau|eu|s|)".prop_map(|word| (Lang::FR, word)),
        "[a-z]{2,8}(y|ch|man|s|)".prop_map(|word| (Lang::EN, word)),
    ]
}

proptest! {
    #[test]
    fn every_form_leads_back_to_its_lemma((lang, lemma) in word()) {
        for (features, form) in PARADIGMS.table(lang, &lemma, &Grammar::default()) {
            let found = PARADIGMS.analyse(lang, &form);
            prop_assert!(
                found.iter().any(|analysis| analysis.lemma == lemma && analysis.features == features),
                "{lemma} {features}: {form} {found:?}"
            );
        }
    }

    #[test]
    fn every_reading_makes_the_form(form in "[ա-ֆ]{1,9}(ների|ում|ության|ուց|ը|ն|)") {
        let paradigms = &*PARADIGMS;
        for analysis in paradigms.analyse(Lang::HY, &form) {
            let grammar = Grammar { class: analysis.class.clone(), ..Grammar::default() };
            let made = paradigms.forms(Lang::HY, &analysis.lemma, &grammar, analysis.features);
            let is_form = |made: &String| {
                *made == form || paradigms.article_before(Lang::HY, made, "ա") == form
            };
            prop_assert!(made.iter().any(is_form), "{analysis:?} {made:?}");
        }
    }

    #[test]
    fn the_table_holds_what_inflect_gives((lang, lemma) in word()) {
        for (features, form) in PARADIGMS.table(lang, &lemma, &Grammar::default()) {
            let alone = PARADIGMS.forms(lang, &lemma, &Grammar::default(), features);
            prop_assert!(alone.contains(&form), "{features} {form} {alone:?}");
        }
    }

    #[test]
    fn no_text_and_no_flag_makes_it_fail(
        lemma in "\\PC{0,20}",
        class in "(u|um|utyun|px|va|day|nothing)?",
        stem in "\\PC{0,5}",
        px in any::<bool>(),
    ) {
        let grammar = Grammar {
            class: Some(class).filter(|class| !class.is_empty()),
            stem: Some(stem).filter(|stem| !stem.is_empty()),
            px,
            ..Grammar::default()
        };
        for lang in Lang::FULL {
            let table = PARADIGMS.table(lang, &lemma, &grammar);
            prop_assert!(table.iter().all(|(features, _)| Features::parse(&features.to_string()) == Some(*features)));
            let _readings = PARADIGMS.analyse(lang, &lemma);
            let _phrase = PARADIGMS.with_particle(lang, "de", &lemma, &grammar, true);
        }
    }
}
