//! Runs the program as a user does, with messages in English and without colour.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// What came of a run.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// The program with these arguments, in this folder, with nothing on standard input.
pub(crate) fn glossary_in(folder: &Path, args: &[&str]) -> Ran {
    run(folder, args, b"")
}

/// The program with these arguments and this standard input.
pub(crate) fn glossary_with(args: &[&str], input: &[u8]) -> Ran {
    run(Path::new(env!("CARGO_MANIFEST_DIR")), args, input)
}

/// The program with these arguments.
pub(crate) fn glossary(args: &[&str]) -> Ran {
    glossary_with(args, b"")
}

/// What a program that nobody here wrote makes of lines; `None` where it is not installed.
pub(crate) fn peer(program: &str, args: &[&str], lines: &str) -> Option<String> {
    let mut child = Command::new(program)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut input = child.stdin.take()?;
    let lines = lines.to_owned();
    // Beside reading: a pipe that nobody empties is full after a while.
    let writing = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output().ok()?;
    writing.join().unwrap().ok()?;
    String::from_utf8(output.stdout).ok()
}

fn run(folder: &Path, args: &[&str], input: &[u8]) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_glossary"))
        .args(args)
        .current_dir(folder)
        .env_remove("CLICOLOR_FORCE")
        .env("NO_COLOR", "1")
        .env("LC_ALL", "en_GB.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not read its input closes it: that is no failure of the test.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}
