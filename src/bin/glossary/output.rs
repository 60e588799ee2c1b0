//! The only place that writes to standard output and standard error. A closed pipe ends the command quietly.

use std::cell::{Cell, RefCell};
use std::fmt::Write as _;
use std::io::{self, BufWriter, ErrorKind, IsTerminal, Stdout, Write};
use std::time::{Duration, Instant};

use anstream::adapter::strip_str;
use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use glossary::l10n::Speaker;
use glossary::vocabulary::Message;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish};

use crate::error::{CliError, Said};

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const HELP: Style = AnsiColor::Cyan.on_default().bold();

/// Standard output, buffered, and standard error.
pub(crate) struct Output {
    stdout: RefCell<BufWriter<Stdout>>,
    color: bool,
    color_stderr: bool,
    talk: Talk,
    /// How far a long run is: from its start, with the number of its steps.
    run: Cell<Option<(Instant, usize)>>,
    bar: RefCell<Option<ProgressBar>>,
}

/// A run shorter than this has no bar.
const LONG: Duration = Duration::from_millis(700);

/// How much is said on standard error besides errors.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Talk {
    Quiet,
    Usual,
    Verbose,
}

impl Output {
    /// `color` is the choice of the user; `auto` looks at the terminal, `NO_COLOR` and `CLICOLOR_FORCE`.
    pub(crate) fn new(color: Option<Color>, quiet: bool, verbose: bool) -> Self {
        let decide = |auto: ColorChoice| match color.unwrap_or_default() {
            Color::Auto => auto != ColorChoice::Never,
            Color::Always => true,
            Color::Never => false,
        };
        Self {
            stdout: RefCell::new(BufWriter::new(io::stdout())),
            color: decide(AutoStream::choice(&io::stdout())),
            color_stderr: decide(AutoStream::choice(&io::stderr())),
            talk: match (quiet, verbose) {
                (true, _) => Talk::Quiet,
                (false, true) => Talk::Verbose,
                (false, false) => Talk::Usual,
            },
            run: Cell::new(None),
            bar: RefCell::new(None),
        }
    }

    /// Whether standard output takes colour.
    pub(crate) fn color(&self) -> bool {
        self.color
    }

    /// Whether standard error takes colour.
    pub(crate) fn color_stderr(&self) -> bool {
        self.color_stderr
    }

    /// Writes data. Colour in it is dropped where standard output takes none.
    pub(crate) fn data(&self, text: &str) -> Result<(), CliError> {
        if self.color {
            return self.bytes(text.as_bytes());
        }
        for part in strip_str(text) {
            self.bytes(part.as_bytes())?;
        }
        Ok(())
    }

    /// Writes a line of data.
    pub(crate) fn line(&self, text: &str) -> Result<(), CliError> {
        self.data(text)?;
        self.bytes(b"\n")
    }

    /// Writes bytes as they are: contents of files.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> Result<(), CliError> {
        written(self.stdout.borrow_mut().write_all(bytes))
    }

    /// Hands over what is buffered.
    pub(crate) fn finish(&self) -> Result<(), CliError> {
        written(self.stdout.borrow_mut().flush())
    }

    /// Talk: results in words, progress. Not with `--quiet`.
    pub(crate) fn talk(&self, text: &str) {
        if self.talk >= Talk::Usual {
            self.stderr(text);
        }
    }

    /// Whether more is said than usual.
    pub(crate) fn is_verbose(&self) -> bool {
        self.talk == Talk::Verbose
    }

    /// Talk that only `--verbose` wants.
    pub(crate) fn detail(&self, text: &str) {
        if self.talk == Talk::Verbose {
            self.stderr(text);
        }
    }

    /// A warning. Not with `--quiet`.
    pub(crate) fn warn(&self, text: &str) {
        self.talk(&format!("{WARNING}warning{WARNING:#}: {text}"));
    }

    /// What to do about it. Not with `--quiet`.
    pub(crate) fn help(&self, text: &str) {
        self.talk(&format!("  {HELP}help{HELP:#}: {text}"));
    }

    /// What went wrong with a part of the work. Always said.
    pub(crate) fn complain(&self, text: &str) {
        self.stderr(&format!("{ERROR}error{ERROR:#}: {text}"));
    }

    /// What to do about it.
    pub(crate) fn complain_help(&self, text: &str) {
        self.stderr(&format!("  {HELP}help{HELP:#}: {text}"));
    }

    /// Why the command stops, with hints. Always said.
    pub(crate) fn say_error(&self, said: &Said, locale: &Speaker) {
        if let Some(because) = &said.because {
            self.stderr(because);
        }
        let mut text = format!("{ERROR}error{ERROR:#}: {}", locale.say(&said.message));
        for hint in &said.hints {
            let hint = locale.say(hint);
            let _infallible = write!(text, "\n  {HELP}help{HELP:#}: {hint}");
        }
        self.stderr(&text);
    }

    /// A run of so many steps begins: where it takes long, and a person waits at a terminal that no data come to, it has a
    /// bar on standard error.
    pub(crate) fn begin(&self, steps: usize) {
        let waits = io::stderr().is_terminal() && !io::stdout().is_terminal();
        if waits && steps > 1 && self.talk >= Talk::Usual {
            self.run.set(Some((Instant::now(), steps)));
        }
    }

    /// So many steps of the run are done.
    pub(crate) fn step(&self, done: usize) {
        let Some((start, steps)) = self.run.get() else {
            return;
        };
        let mut bar = self.bar.borrow_mut();
        if bar.is_none() && start.elapsed() > LONG {
            let length = u64::try_from(steps).ok();
            let target = ProgressDrawTarget::stderr();
            let drawn = ProgressBar::with_draw_target(length, target);
            *bar = Some(drawn.with_finish(ProgressFinish::AndClear));
        }
        if let Some(bar) = bar.as_ref() {
            bar.set_position(u64::try_from(done).unwrap_or_default());
        }
    }

    /// The run is over.
    pub(crate) fn end(&self) {
        self.run.set(None);
        if let Some(bar) = self.bar.borrow_mut().take() {
            bar.finish_and_clear();
        }
    }

    /// Standard output first, so that what is said stands after what it is about. A closed standard error is nobody's loss.
    fn stderr(&self, text: &str) {
        let _closed = self.stdout.borrow_mut().flush();
        let text = if self.color_stderr {
            text.to_owned()
        } else {
            strip_str(text).to_string()
        };
        let write = || {
            let _closed = writeln!(io::stderr().lock(), "{text}");
        };
        match self.bar.borrow().as_ref() {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless the environment says no
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

fn written(result: io::Result<()>) -> Result<(), CliError> {
    result.map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => CliError::Closed,
        _ => CliError::new(Message::CannotWrite {
            path: "stdout".to_owned(),
            detail: error.to_string(),
        }),
    })
}
