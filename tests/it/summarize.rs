//! `glossary summarize`, run as a user does: languages, formats, exit codes, and what is refused.

use super::cli::{Ran, glossary, glossary_with};

const REPORT: &str = "Le 27 septembre 2020, le ministère arménien de la Défense a annoncé la loi martiale. \
    Selon Bakou, des civils ont été tués. Les combats se poursuivent. Tout cela est bien triste.\n";

fn summarize(args: &[&str], report: &str) -> Ran {
    let args: Vec<&str> = ["summarize", "-"].iter().chain(args).copied().collect();
    glossary_with(&args, report.as_bytes())
}

#[test]
fn a_report_is_told_in_each_language_with_its_speakers() {
    let ran = summarize(&["--to", "en,hy,az,fr"], REPORT);
    assert_eq!(ran.code, 0, "{ran:?}");
    for sentence in [
        "On September 27, the Armenian Ministry of Defence announced martial law.",
        "According to Baku, civilians were killed.",
        "Ըստ Բաքվի՝",
        "Bakının məlumatına görə,",
        "Selon Bakou, des civils ont été tués.",
    ] {
        assert!(ran.stdout.contains(sentence), "{sentence}\n{}", ran.stdout);
    }
}

#[test]
fn joint_speakers_offices_and_quantities_are_told_in_full() {
    let report = "tests/reports/2020-10-26-washington.fr.md";
    let ran = glossary(&["summarize", report, "--to", "en,hy,az,fr"]);
    let told = include_str!("../reports/2020-10-26-washington.told.txt");
    assert_eq!(ran.stdout, told);
}

#[test]
fn what_was_not_understood_is_listed_in_its_own_words() {
    let ran = summarize(&["--to", "en"], REPORT);
    let (_, rest) = ran.stdout.split_once("Not summarised").unwrap();
    assert!(rest.contains("Tout cela est bien triste."), "{rest}");
}

#[test]
fn a_title_of_the_other_gender_is_nobody_named_before() {
    let report = "Nikol Pachinian a rencontré la famille. Mme Pachinian a accusé l’armée azerbaïdjanaise d’avoir bombardé l’hôpital.";
    let ran = glossary_with(&["summarize", "-", "--to", "en"], report.as_bytes());
    let (told, _) = ran
        .stdout
        .split_once("Not summarised")
        .unwrap_or((&ran.stdout, ""));
    assert!(!told.contains("accused"), "{told}");
    let own = report.replace("Mme", "M.");
    let ran = glossary_with(&["summarize", "-", "--to", "en"], own.as_bytes());
    assert!(ran.stdout.contains("Nikol Pashinyan accused"), "{ran:?}");
}

#[test]
fn the_latter_is_never_taken_for_the_one_who_spoke() {
    for report in [
        "Zohrab Mnatsakanian a dit à Sergueï Lavrov que l’Azerbaïdjan avait violé le cessez-le-feu. \
         Ce dernier a appelé les parties à cesser les combats.\n",
        "Nikol Pachinian a critiqué le président azerbaïdjanais. \
         Celui-ci a déclaré que les combats se poursuivaient.\n",
        "Nikol Pachinian a accusé la Turquie d’avoir abattu un avion. \
         Selon celle-ci, deux soldats ont été tués.\n",
    ] {
        let ran = summarize(&["--to", "en", "--format", "json"], report);
        let value: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(value["claims"].as_array().unwrap().len(), 1, "{ran:?}");
        let left = value["not_summarised"].as_array().unwrap();
        assert_eq!(left.len(), 1, "{ran:?}");
    }
}

#[test]
fn a_dateline_is_not_part_of_the_first_sentence() {
    for dateline in [
        "BAKOU, 3 octobre 2020 –",
        "Erevan, 3 oct 2020 (Agence) -",
        "STEPANAKERT —",
    ] {
        let report =
            format!("{dateline} Le ministère arménien de la Défense a annoncé la loi martiale.\n");
        let ran = summarize(&["--to", "en"], &report);
        let told = "\n\n  The Armenian Ministry of Defence announced martial law.\n";
        assert!(ran.stdout.contains(told), "{dateline}\n{}", ran.stdout);
    }
}

#[test]
fn a_name_before_a_dash_is_no_dateline() {
    let ran = summarize(
        &["--to", "en", "--format", "json"],
        "L’Arménie – un voisin – a annoncé la loi martiale.\n",
    );
    let value: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(value["claims"].as_array().unwrap().len(), 0, "{ran:?}");
    assert_eq!(value["background"].as_array().unwrap().len(), 0, "{ran:?}");
}

#[test]
fn what_denies_something_untold_is_not_told() {
    let denial = "Les autorités arméniennes ont démenti cette affirmation.";
    let read = "Selon Bakou, des civils ont été tués.";
    let unread = "Tout cela est bien triste.";
    for (before, told) in [(read, true), (unread, false)] {
        let ran = summarize(&["--to", "en"], &format!("{before} {denial}\n"));
        let denied = ran
            .stdout
            .contains("The Armenian authorities denied this assertion.");
        assert_eq!(denied, told, "{before}\n{}", ran.stdout);
    }
}

#[test]
fn background_is_told_apart() {
    let ran = summarize(&["--to", "en", "--format", "markdown"], REPORT);
    let (claims, background) = ran.stdout.split_once("### Background").unwrap();
    assert!(claims.starts_with("## English\n\n- "), "{claims}");
    assert!(background.contains("\n- "), "{background}");
    assert!(!claims.contains("ighting"), "{claims}");
    assert!(background.contains("ighting"), "{background}");
}

#[test]
fn json_has_claims_with_speakers_and_spans() {
    let ran = summarize(&["--to", "en,hy", "--format", "json"], REPORT);
    let value: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(value["report"]["lang"], "fr");
    assert_eq!(value["report"]["date"], "2020-09-27");
    let claim = &value["claims"][0];
    assert_eq!(claim["claimants"][0]["id"], "ministry-of-defence-armenia");
    assert_eq!(claim["act"], "announce");
    assert_eq!(claim["attribution"], "indirect");
    assert_eq!(claim["things"], "martial-law");
    let start = claim["span"][0].as_u64().unwrap();
    let end = claim["span"][1].as_u64().unwrap();
    let words = &REPORT.as_bytes()[usize::try_from(start).unwrap()..usize::try_from(end).unwrap()];
    let words = std::str::from_utf8(words).unwrap();
    assert!(words.contains("loi martiale"), "{words}");
    assert_eq!(value["claims"][1]["attribution"], "according");
    assert_eq!(value["claims"][1]["event"]["type"], "kill");
    assert_eq!(value["summaries"]["hy"].as_array().unwrap().len(), 2);
    assert_eq!(
        value["background_summaries"]["en"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        value["not_summarised"][0]["text"],
        "Tout cela est bien triste."
    );
}

#[test]
fn json_does_not_change_with_the_language_of_messages() {
    let english = summarize(&["--format", "json"], REPORT);
    let armenian = summarize(&["--format", "json", "--locale", "hy"], REPORT);
    assert_eq!(english.stdout, armenian.stdout);
}

#[test]
fn the_date_is_taken_from_the_front_matter() {
    let report = "---\ndate: 2021-03-05\n---\n\nSelon Bakou, des civils ont été tués le 4 mars.\n";
    let ran = summarize(&["--format", "json"], report);
    let value: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(value["report"]["date"], "2021-03-05");
    let ran = summarize(&["--format", "json", "--date", "2022-03-05"], report);
    let value: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(value["report"]["date"], "2022-03-05");
}

#[test]
fn the_house_style_chooses_between_names() {
    let report = "Selon Erevan, des civils ont été tués à Stepanakert.\n";
    for (style, name) in [
        ("neutral", "Stepanakertdə (Xankəndidə)"),
        ("azerbaijani-press", "Xankəndidə"),
    ] {
        let ran = summarize(&["--to", "az", "--style", style], report);
        assert!(ran.stdout.contains(name), "{style}\n{}", ran.stdout);
    }
}

#[track_caller]
fn check_refused(ran: &Ran, words: &str) {
    assert_eq!(ran.code, 2, "{ran:?}");
    assert_eq!(ran.stdout, "");
    assert!(ran.stderr.contains(words), "{}", ran.stderr);
}

#[test]
fn other_languages_are_refused_with_a_reason() {
    let reports = [
        "The Armenian defence ministry said on Sunday that the fighting was going on along the line of contact.",
        "Հայաստանի պաշտպանության նախարարությունը հայտնել է, որ մարտերը շարունակվում են։",
        "Azərbaycan Müdafiə Nazirliyi bildirib ki, döyüşlər davam edir.",
        "Министерство обороны Армении заявило, что бои продолжаются.",
        "12 34 56",
    ];
    for report in reports {
        check_refused(
            &summarize(&[], report),
            "summarize` reads reports in French",
        );
    }
    check_refused(
        &summarize(&["--to", "ka"], REPORT),
        "there are no summaries in `ka`",
    );
    check_refused(
        &summarize(&["--to", "en", "--date", "27/09/2020"], REPORT),
        "2020-09-27",
    );
    check_refused(
        &glossary(&["summarize", "no-such-file.txt"]),
        "no-such-file.txt",
    );
}

#[test]
fn a_report_of_which_nothing_is_understood_is_exit_code_1() {
    let ran = summarize(
        &["--to", "en"],
        "Il pleut sur la ville comme il pleure dans mon cœur.\n",
    );
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.stdout.contains("Il pleut"), "{}", ran.stdout);
}
