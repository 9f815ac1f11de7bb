//! What Markdown becomes.

use stad::model::body::{Block, Inline, LinkTarget, plain};
use stad::model::document::Document;
use stad::parse;

/// A page's text in a short notation: one block a line, links as `<kind:id|words>`.
fn check(markdown: &str, expected: &[&str]) {
    let page = format!("+++\ntitle = \"Prov\"\n+++\n{markdown}");
    let (document, diagnostics) = parse::document("national/pages/prov.sv.md", page.as_bytes());
    let told: Vec<_> = diagnostics.iter().map(|d| format!("{}: {}", d.code, d.message)).collect();
    assert!(told.is_empty(), "{markdown}: {told:?}");
    let Some(Document::Page { body, .. }) = document else { panic!("no page: {markdown}") };
    assert_eq!(body.0.iter().map(block).collect::<Vec<_>>(), expected, "{markdown}");
}

fn block(block: &Block) -> String {
    let all = |blocks: &[Block]| blocks.iter().map(self::block).collect::<Vec<_>>().join(" ");
    let cells = |cells: &[Vec<Inline>]| cells.iter().map(|c| line(c)).collect::<Vec<_>>().join(",");
    match block {
        Block::Heading { level, id, words } => format!("h{level}#{id} {}", line(words)),
        Block::Paragraph(words) => format!("p {}", line(words)),
        Block::List { start, items } => {
            let items: Vec<_> = items.iter().map(|item| format!("({})", all(item))).collect();
            format!("{} {}", start.map_or("ul".to_owned(), |n| format!("ol{n}")), items.join(" "))
        }
        Block::Quote(blocks) => format!("quote({})", all(blocks)),
        Block::Table { head, rows } => {
            let rows: Vec<_> = rows.iter().map(|row| cells(row)).collect();
            format!("table {} / {}", cells(head), rows.join(" / "))
        }
        Block::Rule => "rule".to_owned(),
    }
}

fn line(words: &[Inline]) -> String {
    words.iter().map(piece).collect()
}

fn piece(piece: &Inline) -> String {
    match piece {
        Inline::Text(text) => text.clone(),
        Inline::Emphasis(inner) => format!("*{}*", line(inner)),
        Inline::Strong(inner) => format!("**{}**", line(inner)),
        Inline::Code(text) => format!("`{text}`"),
        Inline::Break => "/".to_owned(),
        Inline::Link { target, words, .. } => format!("<{}|{}>", leads_to(target), plain(words)),
    }
}

fn leads_to(target: &LinkTarget) -> String {
    match target {
        LinkTarget::Route(id) => format!("route:{id}"),
        LinkTarget::Fact(id) => format!("fact:{id}"),
        LinkTarget::Page(name) => format!("page:{name}"),
        LinkTarget::City(city, None) => format!("city:{city}"),
        LinkTarget::City(city, Some(page)) => format!("city:{city}/{page}"),
        LinkTarget::Download(id) => format!("download:{id}"),
        LinkTarget::Term(id) => format!("term:{id}"),
        LinkTarget::Source(id) => format!("source:{id}"),
        LinkTarget::Web(address) => address.clone(),
        LinkTarget::Anchor(id) => format!("#{id}"),
    }
}

#[test]
fn blocks_are_read() {
    check(
        "Ett\nstycke\\\nrad två.\n\n## Rubrik ett\n\n### Rubrik ett",
        &["p Ett stycke/rad två.", "h2#rubrik-ett Rubrik ett", "h3#rubrik-ett-2 Rubrik ett"],
    );
    check("- a\n- b\n  1. c\n  2. d", &["ul (p a) (p b ol1 (p c) (p d))"]);
    check("3. a\n\n   b\n4. c", &["ol3 (p a p b) (p c)"]);
    check("> sagt\n\n---\n\n*a **b*** `c`", &["quote(p sagt)", "rule", "p *a **b*** `c`"]);
    check("| a | b |\n|---|---|\n| 1 | *2* |\n| 3 |", &["table a,b / 1,*2* / 3,"]);
}

#[test]
fn links_are_read() {
    check(
        "[](route:a) [x](fact:b) [y](page:c) [z](city:d) [å](city:d/e)",
        &["p <route:a|> <fact:b|x> <page:c|y> <city:d|z> <city:d/e|å>"],
    );
    check(
        "[](download:a) [](term:t) [](source:b) [c](#d) <https://e.example/> [f][g] [g]\n\n[g]: https://h.example/",
        &[
            "p <download:a|> <term:t|> <source:b|> <#d|c> <https://e.example/|https://e.example/> <https://h.example/|f> <https://h.example/|g>",
        ],
    );
    check("[042-10 50 00](route:a) och [sic] \\[b](c) `](d)`", &["p <route:a|042-10 50 00> och [sic] [b](c) `](d)`"]);
}

#[test]
fn signs_stay_as_they_are_written() {
    check("\"Så\" -- sa hon... &amp; 3 < 4 ~~x~~", &["p \"Så\" -- sa hon... & 3 < 4 ~~x~~"]);
}
