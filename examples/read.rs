use glossary::report::*;
use glossary::vocabulary::*;
fn np(p: &NounPhrase) -> String {
    let mut s = p.head.to_string();
    if p.number == Number::Plural {
        s += "+"
    }
    if let Some(c) = p.count {
        s += &format!("#{}{:?}", c.value, c.approximation)
    }
    for a in &p.adjectives {
        s += &format!("/{a}")
    }
    if let Some(n) = &p.name {
        s += &format!("={n}")
    }
    if let Some(o) = &p.of {
        s += &format!("(of {})", co(o))
    }
    if let Some(o) = &p.between {
        s += &format!("(between {})", co(o))
    }
    if let Some(o) = &p.place {
        s += &format!("({} {})", o.relation.as_str(), co(&o.phrase))
    }
    if p.quoted {
        s += "«»"
    }
    s
}
fn co(c: &Coordination) -> String {
    c.items
        .iter()
        .map(np)
        .collect::<Vec<_>>()
        .join(&format!(" {} ", c.joiner.as_str()))
}
fn ev(e: &Event) -> String {
    let mut s = format!("{}[", e.frame);
    for (r, f) in &e.roles {
        s += &match f {
            Filler::Nouns(n) => format!("{r}:{}; ", co(n)),
            Filler::Event(e) => format!("{r}:{}; ", ev(e)),
            Filler::Claimant => format!("{r}:CLAIMANT; "),
        }
    }
    s += "]";
    s += e.tense.as_str();
    if e.polarity == Polarity::Negated {
        s += " NEG"
    }
    if e.hedged {
        s += " HEDGED"
    }
    if let Some(w) = e.when {
        s += &format!(" @{w:?}")
    }
    if let Some(p) = &e.place {
        s += &format!(" {}:{}", p.relation.as_str(), co(&p.phrase))
    }
    for m in &e.manner {
        s += &format!(" ~{m}")
    }
    if let Some((r, e)) = &e.linked {
        s += &format!(" {r}=> {}", ev(e))
    }
    s
}
fn main() {
    let sources = glossary::load::builtin::sources(glossary::load::builtin::Parts::ALL);
    let loaded = glossary::load::load(&sources);
    for p in loaded.problems.iter().take(5) {
        eprintln!("{} {:?} {:?}", sources[p.source].name, p.span, p.message)
    }
    eprintln!("problems {}", loaded.problems.len());
    let lex = &loaded.lexicons[&Lang::FR];
    let r = Reader::new(&loaded.glossary, lex, &loaded.paradigms, Lang::FR).unwrap();
    let quiet = std::env::args().any(|a| a == "-q");
    let (mut tc, mut tu) = (0, 0);
    for f in std::env::args().skip(1).filter(|a| a != "-q") {
        let raw = std::fs::read_to_string(&f).unwrap();
        let body = if raw.starts_with("---") {
            raw[3..].find("\n---").map(|i| i + 7).unwrap_or(0)
        } else {
            0
        };
        let name = std::path::Path::new(&f)
            .file_name()
            .unwrap()
            .to_str()
            .unwrap();
        let date = Date::parse(&name[..10.min(name.len())]);
        let reading = r.read(&raw, &[Span::new(body, raw.len())], date);
        println!(
            "=== {name} claims {} background {} unread {}",
            reading.claims.len(),
            reading.background.len(),
            reading
                .not_summarised
                .iter()
                .filter(|u| u.reason != UnreadReason::Heading)
                .count()
        );
        tc += reading.claims.len();
        tu += reading
            .not_summarised
            .iter()
            .filter(|u| u.reason != UnreadReason::Heading)
            .count();
        if !quiet {
            let mut all: Vec<(usize, String)> = vec![];
            for c in reading.claims.iter().chain(&reading.background) {
                let who = c.claimants.iter().map(np).collect::<Vec<_>>().join(" + ");
                let content = match &c.content {
                    Content::Event(e) => ev(e),
                    Content::Things(n) => format!("THINGS {}", co(n)),
                    Content::Verbatim(s) => format!("VERBATIM {}", s.of(&raw)),
                };
                all.push((
                    c.span.start,
                    format!(
                        "  {}\n    => {who} | {} {:?} {}{} | to {:?} | {content}",
                        c.span.of(&raw),
                        c.act.as_str(),
                        c.verb,
                        c.attribution.as_str(),
                        if c.mutual { " MUTUAL" } else { "" },
                        c.addressee.as_ref().map(co)
                    ),
                ));
            }
            for u in &reading.not_summarised {
                all.push((
                    u.span.start,
                    format!("  ## {:?}: {}", u.reason, u.span.of(&raw)),
                ));
            }
            all.sort();
            for (_, l) in all {
                println!("{l}")
            }
        }
    }
    println!("total claims {tc} unread {tu}");
}
