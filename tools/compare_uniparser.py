#!/usr/bin/env python3
"""Armenian paradigms of `glossary inflect` beside those of uniparser-eastern-armenian, a grammar made by others.

    python3 -m pip install uniparser-eastern-armenian
    cargo build
    python3 tools/compare_uniparser.py target/debug/glossary [NUMBER [START]] [-v]

Takes NUMBER noun lexemes (500) of that package's lexicon, every k-th in the order of its file from that
with the number START (0) on, and asks of each of the fourteen
cells whether its grammar reads our best form as that cell of that lexeme; then of a list of guesses which of them it reads so,
and whether we take those back to the same cell. Readings that it marks as old or non-standard do not count. Nothing of the
package is kept.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from importlib.resources import files

from uniparser_morph import Analyzer

# Our cell, and the tags of theirs.
CELLS = {
    "nom": {"nom"},
    "def": {"nom", "def"},
    "gen": {"obl"},
    "dat_def": {"obl", "def"},
    "loc": {"loc"},
    "abl": {"abl"},
    "ins": {"ins"},
}
CASES = {"nom", "obl", "loc", "abl", "ins"}
# Their grammar also joins endings without the glide (Ալաբամաի), or with one too many (Տրիպոլիյի): spellings that no norm has.
ODD = re.compile("([աոօ]|[եէիևւ]յ|ույ)(ի|ին|ից|ով|ում)$")
OTHER = {"nmlz", "poss1", "poss2", "old", "nonst", "apl", "rare", "dial"}


def lexemes(text):
    """The entries of nouns of one Armenian word."""
    for entry in re.split(r"(?m)^(?=-lexeme)", text):
        lex = re.search(r"(?m)^ lex: (.+)$", entry)
        gramm = re.search(r"(?m)^ gramm: (.+)$", entry)
        paradigm = re.search(r"(?m)^ paradigm: N", entry)
        if not (lex and gramm and paradigm):
            continue
        word = lex.group(1).strip()
        tags = gramm.group(1).strip().split(",")
        if tags[0] == "N" and "pl" not in tags and re.fullmatch("[Ա-Ֆա-և]+", word):
            yield word, entry


def sample(number, start):
    """Every k-th of them, each word once, from the one with this number on."""
    text = (files("uniparser_eastern_armenian.data") / "lexemes.txt").read_text(encoding="utf-8")
    seen = {}
    for word, entry in lexemes(text):
        seen.setdefault(word, []).append(entry)
    words = list(seen)
    step = max(1, len(words) // number)
    chosen = words[start::step][:number]
    return {word: seen[word] for word in chosen}


def analyzer_of(chosen, folder):
    """Their analyzer with these entries only, so that it starts at once."""
    data = files("uniparser_eastern_armenian.data")
    analyzer = Analyzer()
    parts = {
        "paradigmFile": "paradigms.txt",
        "lexFile": "lexemes.txt",
        "lexRulesFile": "lex_rules.txt",
        "derivFile": "derivations.txt",
        "conversionFile": "stem_conversions.txt",
        "cliticFile": "clitics.txt",
        "delAnaFile": "bad_analyses.txt",
    }
    for part, name in parts.items():
        path = str(data / name)
        if name == "lexemes.txt" or not os.path.exists(path):
            path = os.path.join(folder, name)
            with open(path, "w", encoding="utf-8") as out:
                if name == "lexemes.txt":
                    for entries in chosen.values():
                        out.writelines(entries)
        setattr(analyzer, part, path)
    analyzer.load_grammar()
    return analyzer


def cells_of(analyses, word):
    """The cells that a form fills in the paradigm of a word."""
    found = set()
    for one in analyses:
        tags = set(one.gramm.split(","))
        if one.lemma.casefold() != word.casefold() or tags & OTHER or len(tags & {"sg", "pl"}) > 1:
            continue
        asked = tags & (CASES | {"def"})
        for cell, wanted in CELLS.items():
            if asked == wanted:
                found.add(cell if "pl" not in tags else ("pl" if cell == "nom" else "pl_" + cell))
    return found


def guesses(word):
    """Forms that some paradigm of the language might give: which of them exist is theirs to say."""
    stems = {word, word[:-1]}
    syncope = re.sub("(ու|ի)([^աեէիոօուը]+)$", r"\2", word)
    stems |= {syncope, re.sub("ություն$", "ությ", word)}
    singular = ["ի", "յի", "ու", "վա", "ոջ", "ան", "ա", "վան", "ց"]
    oblique = ["", "ն", "ը", "ից", "նից"]
    others = ["", "ը", "ն", "ից", "յից", "ուց", "ով", "յով", "ամբ", "մբ", "ում", "յում"]
    plural = ["եր", "ներ", "իկ", "ք"]
    ends = others + [a + b for a in singular for b in oblique]
    ends += [a + b for a in plural for b in ("", "ը", "ն", "ի", "ին", "ից", "ով", "ում")]
    return sorted({stem + end for stem in stems for end in ends})


def run(program, words, *options):
    """One object a word."""
    command = [program, "inflect", "--lang", "hy", "--stdin", "--format", "jsonl", "--no-builtin", *options]
    lines = "".join(word + "\n" for word in words)
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()]


def main():
    options = [arg for arg in sys.argv[1:] if arg != "-v"]
    program = os.path.abspath(options[0])
    number = int(options[1]) if len(options) > 1 else 500
    start = int(options[2]) if len(options) > 2 else 0
    chosen = sample(number, start)
    own = {}
    for answer in run(program, chosen):
        own[answer["name"]] = {cell["cell"]: cell["forms"] for cell in answer["cells"]}
    right, all_, wrong = defaultdict(int), defaultdict(int), defaultdict(list)
    asked = []
    with tempfile.TemporaryDirectory() as folder:
        # Their package leaves a log where it runs.
        os.chdir(folder)
        analyzer = analyzer_of(chosen, folder)
        for word in chosen:
            forms = {form for made in own[word].values() for form in made}
            forms = sorted(forms | set(guesses(word)))
            accepted = defaultdict(set)
            for form, analyses in zip(forms, analyzer.analyze_words(forms)):
                for cell in () if ODD.search(form) else cells_of(analyses, word):
                    accepted[cell].add(form)
            for cell in list(CELLS) + ["pl"] + ["pl_" + cell for cell in CELLS if cell != "nom"]:
                group = "plural" if cell.startswith("pl") else "singular"
                made = own[word].get(cell, [])
                all_[group] += 1
                if made and made[0] in accepted[cell]:
                    right[group] += 1
                else:
                    wrong[group].append((word, cell, made[:1], sorted(accepted[cell])))
                asked.extend((word, cell, form) for form in sorted(accepted[cell]))
        os.chdir(os.path.dirname(program))
    answers = run(program, [form for _, _, form in asked], "--analyse")
    for (word, cell, form), answer in zip(asked, answers):
        group = ("plural" if cell.startswith("pl") else "singular") + ", taken back"
        all_[group] += 1
        if (word, cell) in {(one["lemma"], one["cell"]) for one in answer["readings"]}:
            right[group] += 1
        else:
            wrong[group].append((word, cell, form))
    print(f"{len(chosen)} lexemes")
    for group in sorted(all_):
        share = 100 * right[group] / max(1, all_[group])
        print(f"{group}: {right[group]}/{all_[group]} = {share:.1f} %")
    if "-v" in sys.argv:
        for group in sorted(wrong):
            print(group)
            for row in wrong[group]:
                print(" ", *row)


if __name__ == "__main__":
    main()
