//! What is protected in plain text.

use glossary::text::zones;

// Protected parts are between square brackets in `marked`, followed by the first letter of their kind.
#[track_caller]
fn check(marked: &str) {
    let mut text = String::new();
    let mut expected = Vec::new();
    let mut start = 0;
    let mut letters = marked.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '[' => start = text.len(),
            ']' => expected.push((start, text.len(), letters.next().expect("a kind"))),
            _ => text.push(letter),
        }
    }
    let found: Vec<(usize, usize, char)> = zones(&text)
        .iter()
        .map(|zone| {
            let kind = zone.kind.as_str();
            // Handles and hashtags share their first letter.
            let kind = if kind == "hashtag" {
                '#'
            } else {
                kind.chars().next().expect("a word")
            };
            (zone.span.start, zone.span.end, kind)
        })
        .collect();
    assert_eq!(found, expected, "{text:?}");
}

#[test]
fn quotation_marks_are_paired() {
    check("Il parle de [« contre-offensive »]q, dit-il.");
    check("une [«\u{A0}provocation\u{A0}»]q et une [«\u{202F}agression\u{202F}»]q");
    check("He said [“no comment”]q twice.");
    check("Он сказал: [„нет“]q и [„да“]q.");
    check("say [\"no\"]q and [\"yes\"]q, then");
    check("[‹ ici ›]q et là");
    check("tapé [<< ainsi >>]q dans un terminal");
    check("say [‘no’]q");
    check("Nazirlik [“qisas”]q dedi");
    check("Նա ասաց՝ [«ոչ»]q։");
}

#[test]
fn the_outermost_quotation_counts() {
    check("dit [« il a crié “non” et “jamais” »]q puis");
    check("said [“he cried ‘no’ and left”]q then");
    check("сказал [«он крикнул „нет“ и ушёл»]q потом");
    check("dit [« voyez https://example.org et @nom »]q puis");
}

#[test]
fn an_open_quotation_goes_to_the_end_of_its_paragraph() {
    check("Il dit : [« cela continue.]q\n\nErevan nie.");
    check("Il dit : [« cela continue.]q\nErevan nie.");
    check("Il dit : [« cela\ncontinue »]q et part.");
    check("say [\"no and go.]q\n\nBaku");
}

#[test]
fn a_quotation_may_run_over_paragraphs() {
    check("Il dit : [« Un.\n\nDeux. »]q Erevan nie.");
    check("[« Un.]q\n\n[« Deux. »]q Erevan.\n\nBakou » nie.");
    check("He said: [\"One.\n\nTwo.\"]q Baku denies.");
}

#[test]
fn apostrophes_and_strays_are_no_quotations() {
    check("l’armée d’Arayik, l‘armée, aujourd'hui");
    check("the soldiers’ pay, ‘tis so, Baku’s");
    check("un » perdu et un calibre 5\" dit-on");
    check("a << b");
    check("Xac‘atryan");
}

#[test]
fn addresses_of_the_net() {
    check("voir [https://example.org/a_(b)?c=d#e]u.");
    check("(voir [http://example.org/]u), [www.example.org]u, [HTTPS://EXAMPLE.ORG]u !");
    check("selon [Armenpress.am]u et [haqqin.az/news/1]u, puis [1news.az]u-ın");
    check("écrire à [nom.prenom+x@example.org]e.");
    check("[@prezident_az]h a écrit [#Karabakh]# et [#Ղարաբաղ]#, #1");
    check("fin.Le lendemain, M.Dupont, p.ex. ceci, &#233; a@b");
    check("https:// seul");
}

#[test]
fn prose_has_no_zones() {
    check("");
    check("Bakou accuse Erevan d’avoir violé la trêve.");
}
