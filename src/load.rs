//! Packs as text → glossary and problems. The only place that knows how packs are written.

pub mod toml;
