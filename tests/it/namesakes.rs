//! Names that are part of another name or that somebody else has, and beside each the name itself in ordinary prose.
//!
//! A text is followed by the surfaces that are to be found in it, in order, with `|` between them.

use std::sync::LazyLock;

use glossary::load::{Loaded, builtin, load};
use glossary::matching::Part;
use glossary::mentions::Scanner;
use glossary::names::Names;
use glossary::vocabulary::{Kind, Lang};

static LOADED: LazyLock<Loaded> = LazyLock::new(|| load(&builtin::sources(builtin::Parts::ALL)));
static NAMES: LazyLock<Names<'static>> =
    LazyLock::new(|| Names::new(&LOADED.names, LOADED.glossary.languages()));

#[track_caller]
pub(crate) fn check(lang: Lang, cases: &[(&str, &str)]) {
    let scanner = Scanner::new(&LOADED.glossary, &LOADED.paradigms, lang).with_names(&NAMES);
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let mentions = scanner.mentions(text);
        let names = mentions.iter().filter(|mention| {
            let kind = LOADED.glossary.concepts()[mention.term.concept].kind;
            kind != Kind::Term && mention.part != Part::Given
        });
        let found: Vec<&str> = names.map(|mention| mention.span.of(text)).collect();
        if found.join("|") != *expected {
            wrong.push(format!("{text}\n  {}, not {expected}", found.join("|")));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_place_in_a_region_of_another_country_is_another_place() {
    check(
        Lang::EN,
        &[
            (
                "She grew up in Moscow, Ohio, and in Berlin, New Hampshire.",
                "",
            ),
            ("They met in Geneva (Illinois) first.", ""),
            (
                "In Washington, Texas oil is a topic; in Moscow, Siberian gas.",
                "Washington|Moscow",
            ),
            (
                "The fair is in Savannah, Georgia, not in Batumi, Georgia.",
                "Batumi|Georgia",
            ),
            ("In Paris, Macron met Aliyev.", "Paris|Macron|Aliyev"),
        ],
    );
    check(
        Lang::FR,
        &[
            (
                "Elle est née à Paris (Kentucky) et vit à Moscou, Idaho.",
                "",
            ),
            (
                "À Paris, Lavrov a refusé ; à Moscou (Russie), il se tait.",
                "Paris|Lavrov|Moscou|Russie",
            ),
        ],
    );
    check(
        Lang::RU,
        &[
            ("Он родился в Москве (Айдахо).", ""),
            (
                "В Москве (Россия) и в Париже, Берлине, Вене",
                "Москве|Россия|Париже|Берлине|Вене",
            ),
        ],
    );
}

#[test]
fn what_has_a_name_of_several_words_is_not_the_place_in_it() {
    check(
        Lang::EN,
        &[
            (
                "The Yerevan Wine Company sells in Yerevan and Gyumri.",
                "Yerevan|Gyumri",
            ),
            ("Shares of Bank of Georgia rose in London.", "London"),
            ("He teaches at Baku State University in Baku.", "Baku"),
            ("The Heydar Aliyev Library paid for it.", ""),
            (
                "The film Munich and the Moscow Declaration are known in Moscow.",
                "Moscow",
            ),
            (
                "Sputnik Armenia quoted the newspaper Azerbaijan.",
                "Sputnik",
            ),
            (
                "Armenia Foreign Minister Ararat Mirzoyan spoke.",
                "Armenia|Ararat Mirzoyan",
            ),
            (
                "Azerbaijan President Ilham Aliyev visited Yerevan Monday.",
                "Azerbaijan|Ilham Aliyev|Yerevan",
            ),
            ("Aliyev Opens School", ""),
            (
                "Armenia Wins Cup, Georgia Loses Final Match",
                "Armenia|Georgia",
            ),
            ("On Monday Baku and Yerevan agreed.", "Baku|Yerevan"),
        ],
    );
    check(
        Lang::FR,
        &[
            ("Le Grand Prix d’Azerbaïdjan et la Coupe de Géorgie", ""),
            (
                "Elle habite avenue Charles-de-Gaulle, près du boulevard Heydar Aliev.",
                "",
            ),
            ("C’est au tour de Bakou de répondre.", "Bakou"),
            ("Des rues d’Erevan aux avenues de Bakou", "Erevan|Bakou"),
            (
                "La place de l’Arménie dans le groupe de Minsk",
                "Arménie|groupe de Minsk",
            ),
            ("L’université de Moscou reste ouverte.", "Moscou"),
        ],
    );
    check(
        Lang::RU,
        &[
            ("Пробка на проспекте Гейдара Алиева", ""),
            ("Проспект имени Гейдара Алиева закрыт.", ""),
            ("На площади Пашинян обратился к людям.", "Пашинян"),
            (
                "Банк Грузии повысил ставку, центральный банк Армении — нет.",
                "Армении",
            ),
            ("Иван-город и Китай-город", ""),
        ],
    );
    check(
        Lang::AZ,
        &[
            ("Tədbiri Heydər Əliyev Muzeyi keçirdi.", ""),
            ("Heydər Əliyev prospektində tıxac var.", ""),
            ("Paşinyan meydanı tərk etdi.", "Paşinyan"),
            ("İlham Əliyev Bakıda parkı açdı.", "İlham Əliyev|Bakıda"),
        ],
    );
    check(
        Lang::HY,
        &[
            ("Հեյդար Ալիևի անվան պողոտան փակ է։", ""),
            (
                "Փաշինյանի հրապարակային ելույթը Երևանում",
                "Փաշինյանի|Երևանում",
            ),
            ("Փաշինյանը հրապարակում ելույթ ունեցավ։", "Փաշինյանը"),
        ],
    );
}

#[test]
fn a_quoted_name_beside_its_noun_is_that_of_a_thing() {
    check(
        Lang::EN,
        &[
            ("The ferry \"Armenia\" sank; Armenia mourned.", "Armenia"),
            ("He wrote for the newspaper \"Voice of Armenia\".", ""),
            (
                "\"Moscow\", \"Istanbul\" and \"Tehran\" were the names of the tankers.",
                "Moscow|Istanbul|Tehran",
            ),
            (
                "The films \"Moscow\", \"Ararat\" and \"Istanbul\" were shown in Moscow.",
                "Moscow",
            ),
            (
                "\"Armenia is ready for peace\", Pashinyan said.",
                "Armenia|Pashinyan",
            ),
            (
                "He calls the town \"Stepanakert\", others \"Khankendi\".",
                "Stepanakert|Khankendi",
            ),
            (
                "The so-called \"Artsakh\" newspapers wrote of Baku.",
                "Baku",
            ),
        ],
    );
    check(
        Lang::FR,
        &[
            ("«Téhéran», de Jafar Panahi, a été primé.", ""),
            (
                "Les navires «Arménie» et «Géorgie» ont quitté la Géorgie.",
                "Géorgie",
            ),
            ("«La Russie doit partir», dit Bakou.", "Russie|Bakou"),
            (
                "La ville que l’on nomme «Chouchi», «Choucha» ou «Shusha»",
                "Chouchi|Choucha|Shusha",
            ),
        ],
    );
    check(
        Lang::RU,
        &[
            ("Клубы «Карабах» и «Баку» сыграли в Баку.", "Баку"),
            (
                "«Карабах» — футбольный клуб. Тренер клуба «Карабах» доволен, «Карабах» победил.",
                "",
            ),
            ("Газета «Новости Армении» закрыта.", ""),
            (
                "«Народ Армении устал», — сказал Пашинян.",
                "Армении|Пашинян",
            ),
        ],
    );
    check(
        Lang::AZ,
        &[
            ("“Qarabağ” klubu udub. “Qarabağ”ın qapıçısı sevinir.", ""),
            (
                "“Neftçi”, “Sumqayıt” və “Zirə” klubları Bakıda oynayır.",
                "Bakıda",
            ),
            ("“Naxçıvan” qəzeti “Reuters”ə istinad edir.", "Reuters"),
            ("“Qarabağ Azərbaycandır!” şüarı", "Qarabağ|Azərbaycandır"),
        ],
    );
    check(
        Lang::HY,
        &[
            ("«Արցախ» մարզական ակումբը Երևանում է։", "Երևանում"),
            (
                "«Հայաստան» խմբակցության անդամները և «Արցախ» կուսակցությունը",
                "",
            ),
            ("«Նոր Երևան» թերթը փակվել է։", ""),
            ("«Շուշի» են ասում, ոչ թե «Շուշա»։", "Շուշի|Շուշա"),
        ],
    );
}

#[test]
fn somebody_else_may_have_the_name_of_a_place_or_of_somebody_known() {
    check(
        Lang::EN,
        &[
            ("The poet Fuzuli died of the plague.", ""),
            (
                "Emine Erdogan opened it, President Erdogan spoke.",
                "Erdogan",
            ),
            ("Turkish leader Erdogan met Aliyev.", "Erdogan|Aliyev"),
            ("Jack London came to London.", "London"),
            ("Michel Platini said so.", ""),
            (
                "Charles Michel left Brussels. Michel Tuesday spoke of Baku.",
                "Charles Michel|Brussels|Michel|Baku",
            ),
            ("Lachin and Leyla are sisters.", ""),
            ("Lachin and Kalbajar are districts.", "Lachin|Kalbajar"),
        ],
    );
    check(
        Lang::FR,
        &[
            (
                "Armenia est une ville du Quindío ; on lit «Armenia» sur la carte.",
                "Armenia",
            ),
            (
                "Limoges est dans le département de la Vienne, loin de Vienne.",
                "Vienne",
            ),
            ("Le poète Fuzuli vivait à Bagdad.", "Bagdad"),
            ("Emine Erdogan et Brigitte Macron", ""),
            (
                "Le président turc Erdogan et Emmanuel Macron",
                "Erdogan|Emmanuel Macron",
            ),
        ],
    );
    check(
        Lang::RU,
        &[
            ("Поэт Физули писал газели.", ""),
            ("Генерал Андраник Иванян родился здесь.", ""),
            ("Генерал прибыл в Физули.", "Физули"),
            ("Эмине Эрдоган прилетела в Баку.", "Баку"),
            ("Президент Эрдоган прилетел в Баку.", "Эрдоган|Баку"),
        ],
    );
    check(
        Lang::AZ,
        &[
            ("Şair Füzuli haqqında film", ""),
            ("Fidan Həsənova birinci oldu, Sevinc və Fidan bacıdır.", ""),
            (
                "Türkiyənin xarici işlər naziri Fidan gəldi. Fidan razıdır.",
                "Türkiyənin|Fidan|Fidan",
            ),
            ("Cek Londonun romanı Londonda çıxıb.", "Londonda"),
            ("Şair Füzuli rayonunda doğulub.", "Füzuli rayonunda"),
            ("Şair Şuşa şəhərində yaşayıb.", "Şuşa"),
            ("Prezident Ərdoğan Şuşada çıxış etdi.", "Ərdoğan|Şuşada"),
        ],
    );
    check(
        Lang::HY,
        &[
            ("Բանաստեղծ Ֆիզուլին գրել է երեք լեզվով։", ""),
            ("Ջեք Լոնդոնի վեպը լույս է տեսել Լոնդոնում։", "Լոնդոնում"),
            ("Նախագահ Էրդողանը ժամանել է Շուշի։", "Էրդողանը|Շուշի"),
        ],
    );
}
