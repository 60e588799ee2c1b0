//! The paradigm engine: inflects and analyses by the tables of `glossary/lang/*.inflection.toml`.
