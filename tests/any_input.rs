//! Whatever stands in a file, reading and checking it ends with a report whose places lie in the file.

mod support;

use proptest::prelude::{Just, Strategy, any, proptest};
use proptest::sample::select;
use proptest::test_runner::Config;
use stad::parse;
use support::SiteTest;

const FILES: &[&str] = &[
    "site.toml",
    "national/routes.toml",
    "national/facts.toml",
    "national/situations.toml",
    "national/hours.toml",
    "national/training.toml",
    "national/process.toml",
    "national/pledges/prov.toml",
    "national/pages/home.sv.md",
    "national/pages/home.en.md",
    "national/news/nytt.sv.md",
    "national/places/municipalities.csv",
    "national/places/postal_codes.csv",
    "national/places/counties.svg",
    "cities/exempelby/city.toml",
    "cities/exempelby/routes.toml",
    "cities/exempelby/hours.toml",
    "cities/exempelby/network.toml",
    "cities/exempelby/routine.toml",
    "cities/exempelby/situations.toml",
    "cities/Exempelby/city.toml",
    "cities/exempelby/pages/överblick.sv.md",
];

/// Pieces that mean something to one of the grammars.
const PIECES: &[&str] = &[
    "+++\n",
    "title = \"a\"\n",
    "[[route]]\n",
    "[[hours]]\n",
    "[[fact]]\n",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "=",
    "\n",
    "# ",
    "## ",
    "> ",
    "- ",
    "1. ",
    "*",
    "**",
    "`",
    "|",
    "|-|\n",
    "<b>",
    "</b>",
    "<!--",
    "[](route:sos-112)",
    "](",
    "![a](b)",
    "&amp;",
    "\\",
    "å",
    "ไทย",
    "\u{202e}",
    "\0",
    "\r\n",
    "mån–fre 8–17",
    "20–02",
    "112",
    "+46",
    "weekly = ",
    "value = ",
    "source = \"provkalla\"\n",
    "text = \"[x](fact:provfakta)\"\n",
    "2026-11-23",
    "\"\"\"",
];

fn text() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(select(PIECES), 0..40).prop_map(|pieces| pieces.concat().into_bytes())
}

proptest! {
    #![proptest_config(Config { cases: 128, failure_persistence: None, ..Config::default() })]

    #[test]
    fn any_bytes_in_any_file_end_in_a_report(path in select(FILES), bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        SiteTest::minimal().file(path, bytes).check().report();
    }

    #[test]
    fn any_meaningful_pieces_in_any_file_end_in_a_report(path in select(FILES), bytes in text()) {
        SiteTest::minimal().file(path, bytes).check().report();
    }

    #[test]
    fn a_valid_file_with_a_piece_put_in_or_cut_out_ends_in_a_report(
        path in select(FILES),
        piece in select(PIECES),
        (at, n_cut) in (any::<usize>(), Just(0usize).boxed().prop_union((0usize..30).boxed())),
    ) {
        SiteTest::minimal().splice(path, at, n_cut, piece).check().report();
    }
}

#[test]
fn what_stands_too_deep_within_itself_does_not_exhaust_the_stack() {
    for deep in ["[", "{ a = ", "> ", "- ", "*a **b ", "[a](", "a.", "<b>"] {
        let deep = deep.repeat(100_000);
        let _ = parse::document("a.toml", format!("a = {deep}").as_bytes());
        let _ = parse::document("a.toml", deep.as_bytes());
        let _ = parse::document("a.sv.md", format!("+++\ntitle = \"a\"\n+++\n{deep}").as_bytes());
    }
}
