//! The command line as files: `tests/cmd/*.trycmd`. `TRYCMD=overwrite` accepts new output; read the difference then.

#[test]
fn commands_do_what_their_files_say() {
    trycmd::TestCases::new()
        .default_bin_name("glossary")
        .env("NO_COLOR", "1")
        .env("LC_ALL", "en_GB.UTF-8")
        .case("tests/cmd/*.trycmd")
        .case("tests/cmd/*.toml");
}
