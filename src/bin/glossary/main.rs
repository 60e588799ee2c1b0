//! The command line of `glossary`.

fn main() {}
