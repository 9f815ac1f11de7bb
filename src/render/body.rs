//! Running text as HTML: the only place that writes markup besides the templates.

use std::fmt::Write as _;

use crate::model::address::{CityPage, NationalPage};
use crate::model::body::{Block, Inline, LinkTarget, plain};
use crate::model::contact::RouteValue;
use crate::model::freshness::FactSort;
use crate::model::ids::{FactId, PageName, RouteId, SourceId};
use crate::model::lang::Lang;
use crate::render::facts::download;
use crate::render::notes::{note, source};
use crate::render::routes::plate;
use crate::render::scope::PageScope;
use crate::render::views::{Ages, Link, Note, NoteSource};

/// The sources that a page's text cites, in order of first mention.
#[derive(Default)]
pub struct Cited(Vec<SourceId>);

impl Cited {
    /// The sources, as the page lists them.
    pub fn sources(&self, scope: &PageScope<'_>) -> Vec<NoteSource> {
        self.0.iter().map(|id| source(scope, id)).collect()
    }

    fn number(&mut self, id: &SourceId) -> usize {
        match self.0.iter().position(|cited| cited == id) {
            Some(idx) => idx + 1,
            None => {
                self.0.push(id.clone());
                self.0.len()
            }
        }
    }
}

/// Blocks as HTML.
pub fn blocks(scope: &PageScope<'_>, blocks: &[Block], cited: &mut Cited) -> String {
    let mut out = String::new();
    blocks.iter().for_each(|block| push_block(scope, block, cited, &mut out));
    out
}

/// Inline text as HTML.
pub fn inline(scope: &PageScope<'_>, words: &[Inline], cited: &mut Cited) -> String {
    let mut out = String::new();
    push_inline(scope, words, cited, &mut out);
    out
}

/// The headings of the second level, for a table of contents.
pub fn contents(scope: &PageScope<'_>, blocks: &[Block], lang: &Lang) -> Vec<Link> {
    let heading = |block: &Block| match block {
        Block::Heading { level: 2, id, words } => {
            Some(Link { href: format!("#{id}"), label: scope.marked(plain(words), lang), current: false })
        }
        _ => None,
    };
    blocks.iter().filter_map(heading).collect()
}

/// Text made safe for element content and quoted attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(letter),
        }
    }
    out
}

fn push_block(scope: &PageScope<'_>, block: &Block, cited: &mut Cited, out: &mut String) {
    match block {
        Block::Heading { level, id, words } => {
            let _ = write!(out, "<h{level} id=\"{}\">", escape(id));
            push_inline(scope, words, cited, out);
            let _ = write!(out, "</h{level}>");
        }
        Block::Paragraph(words) => push_paragraph(scope, words, cited, out),
        Block::List { start, items } => push_list(scope, *start, items, cited, out),
        Block::Quote(inner) => {
            out.push_str("<blockquote>");
            inner.iter().for_each(|block| push_block(scope, block, cited, out));
            out.push_str("</blockquote>");
        }
        Block::Table { head, rows } => push_table(scope, head, rows, cited, out),
        Block::Rule => out.push_str("<hr>"),
    }
}

/// A paragraph that is one fact alone stands with its whole source note; a fact within a sentence with a number.
fn push_paragraph(scope: &PageScope<'_>, words: &[Inline], cited: &mut Cited, out: &mut String) {
    let [Inline::Link { target: LinkTarget::Fact(id), words: label, .. }] = words else {
        out.push_str("<p>");
        push_inline(scope, words, cited, out);
        out.push_str("</p>");
        return;
    };
    if !label.is_empty() {
        out.push_str("<p>");
        push_inline(scope, words, cited, out);
        out.push_str("</p>");
        return;
    }
    let fact = scope.fact(id);
    let (text, lang) = fact.text.get(scope.lang);
    let mark = scope.marked(String::new(), lang);
    out.push_str("<div class=\"fact\"><p");
    push_lang(mark.lang.as_deref(), mark.dir, out);
    out.push('>');
    push_inline(scope, text, cited, out);
    out.push_str("</p>");
    push_note(scope, &note(scope, &fact.provenance, FactSort::Text), out);
    out.push_str("</div>");
}

fn push_note(scope: &PageScope<'_>, note: &Note, out: &mut String) {
    let _ = write!(out, "<p class=\"source-note\">{} ", escape(&scope.say("source.from")));
    let comma = escape(&format!("{} ", scope.say("sentence.comma")));
    for (idx, source) in note.sources.iter().enumerate() {
        out.push_str(if idx == 0 { "" } else { &comma });
        let label = escape(&source.label.words);
        let mut mark = String::new();
        push_lang(source.label.lang.as_deref(), source.label.dir, &mut mark);
        match &source.href {
            Some(href) => {
                let _ = write!(out, "<a href=\"{}\" rel=\"noreferrer\"{mark}>{label}</a>", escape(href));
            }
            None => {
                let _ = write!(out, "<span{mark}>{label}</span>");
            }
        }
        let _ = write!(out, " ({})", escape(&source.when));
    }
    if let Some(as_of) = &note.as_of {
        let _ = write!(out, "{comma}{}", escape(as_of));
    }
    match &note.ages {
        None => {
            let _ = write!(out, "{comma}<span class=\"{}\">{}</span>", note.state, escape(&note.checked));
        }
        Some(Ages { last_day, words }) => {
            let (state, checked, words) = (note.state, escape(&note.checked), escape(words));
            let _ = write!(out, "{comma}<span class=\"{state}\" data-last-day=\"{last_day}\">{checked}</span>");
            let _ = write!(out, "<span class=\"stale\" hidden>{words}</span>");
        }
    }
    let _ = write!(out, "{}</p>", escape(&scope.say("sentence.end")));
}

fn push_list(scope: &PageScope<'_>, start: Option<u64>, items: &[Vec<Block>], cited: &mut Cited, out: &mut String) {
    let name = if start.is_some() { "ol" } else { "ul" };
    match start {
        Some(number) if number != 1 => {
            let _ = write!(out, "<ol start=\"{number}\">");
        }
        _ => {
            let _ = write!(out, "<{name}>");
        }
    }
    for item in items {
        out.push_str("<li>");
        for block in item {
            match block {
                // A short item reads better without a paragraph inside.
                Block::Paragraph(words) if item.len() == 1 => push_inline(scope, words, cited, out),
                block => push_block(scope, block, cited, out),
            }
        }
        out.push_str("</li>");
    }
    let _ = write!(out, "</{name}>");
}

fn push_table(
    scope: &PageScope<'_>,
    head: &[Vec<Inline>],
    rows: &[Vec<Vec<Inline>>],
    cited: &mut Cited,
    out: &mut String,
) {
    out.push_str("<div class=\"scroll\"><table><thead><tr>");
    for cell in head {
        out.push_str("<th scope=\"col\">");
        push_inline(scope, cell, cited, out);
        out.push_str("</th>");
    }
    out.push_str("</tr></thead><tbody>");
    for row in rows {
        out.push_str("<tr>");
        for cell in row {
            out.push_str("<td>");
            push_inline(scope, cell, cited, out);
            out.push_str("</td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>");
}

fn push_lang(lang: Option<&str>, dir: Option<&str>, out: &mut String) {
    if let Some(lang) = lang {
        let _ = write!(out, " lang=\"{}\"", escape(lang));
    }
    if let Some(dir) = dir {
        let _ = write!(out, " dir=\"{dir}\"");
    }
}

fn push_inline(scope: &PageScope<'_>, words: &[Inline], cited: &mut Cited, out: &mut String) {
    for word in words {
        match word {
            Inline::Text(text) => out.push_str(&escape(text)),
            Inline::Emphasis(inner) => push_element(scope, "em", inner, cited, out),
            Inline::Strong(inner) => push_element(scope, "strong", inner, cited, out),
            Inline::Code(text) => {
                let _ = write!(out, "<code>{}</code>", escape(text));
            }
            Inline::Break => out.push_str("<br>"),
            Inline::Link { target, words, .. } => push_link(scope, target, words, cited, out),
        }
    }
}

fn push_element(scope: &PageScope<'_>, name: &str, words: &[Inline], cited: &mut Cited, out: &mut String) {
    let _ = write!(out, "<{name}>");
    push_inline(scope, words, cited, out);
    let _ = write!(out, "</{name}>");
}

fn push_link(scope: &PageScope<'_>, target: &LinkTarget, words: &[Inline], cited: &mut Cited, out: &mut String) {
    let label = if words.is_empty() { None } else { Some(inline(scope, words, cited)) };
    match target {
        LinkTarget::Fact(id) => push_cited_fact(scope, id, label, cited, out),
        LinkTarget::Route(id) => push_route(scope, id, label, out),
        LinkTarget::Source(id) => {
            let source = source(scope, id);
            let label = label.unwrap_or_else(|| escape(&source.title.words));
            push_anchor(source.href.as_deref(), &label, out);
        }
        LinkTarget::Page(name) => {
            let label = label.unwrap_or_else(|| escape(&title_of(scope, name)));
            push_anchor(Some(&scope.named_href(name)), &label, out);
        }
        LinkTarget::City(id, page) => {
            let addresses = scope.shared.addresses;
            let named = page.as_ref().map(|page| page.as_str()).unwrap_or_default();
            let pledge = scope.shared.national.pledges.get_key_value(named).map(|(pledge, _)| pledge);
            // Of a city that its municipality stands for, one page is left.
            let name = scope.shared.summaries.iter().find(|city| city.id == *id).map(|city| city.name.as_str());
            let href = match (CityPage::from_key(named), pledge) {
                _ if name.is_none() => addresses.city(id, CityPage::Overview, scope.lang),
                (Some(page), _) => addresses.city(id, page, scope.lang),
                (None, Some(pledge)) => addresses.city_pledge(id, pledge, scope.lang),
                (None, None) => addresses.city(id, CityPage::Overview, scope.lang),
            };
            let label = label.unwrap_or_else(|| escape(name.unwrap_or(id.as_str())));
            push_anchor(Some(&href), &label, out);
        }
        LinkTarget::Download(id) => {
            scope.shows("download", id.as_str());
            let own = scope.city().and_then(|city| city.downloads.iter().find(|download| download.id == *id));
            let national = || scope.shared.national.downloads.iter().find(|download| download.id == *id);
            // National material stands on a page of its own; a city's is reached only from its texts.
            let href = match own {
                Some(own) => download(scope, own).href,
                None => format!("{}#{id}", scope.national_href(NationalPage::Material)),
            };
            let title = own.or_else(national).map(|download| scope.said(&download.title).words).unwrap_or_default();
            push_anchor(Some(&href), &label.unwrap_or_else(|| escape(&title)), out);
        }
        LinkTarget::Term(id) => {
            let term = scope.shared.national.glossary.iter().find(|term| term.id == *id);
            let href = format!("{}#{id}", scope.national_href(NationalPage::Glossary));
            let word = term.map(|term| scope.said(&term.term).words).unwrap_or_default();
            push_anchor(Some(&href), &label.unwrap_or_else(|| escape(&word)), out);
        }
        LinkTarget::Web(href) => push_anchor(Some(href), &label.unwrap_or_else(|| escape(href)), out),
        LinkTarget::Anchor(id) => push_anchor(Some(&format!("#{id}")), &label.unwrap_or_default(), out),
    }
}

fn title_of(scope: &PageScope<'_>, name: &PageName) -> String {
    scope.written(name.as_str()).map(|page| page.get(scope.lang).0.title.clone()).unwrap_or_else(|| name.to_string())
}

fn push_anchor(href: Option<&str>, label: &str, out: &mut String) {
    match href {
        Some(href) if href.starts_with("https://") => {
            let _ = write!(out, "<a href=\"{}\" rel=\"noreferrer\">{label}</a>", escape(href));
        }
        Some(href) => {
            let _ = write!(out, "<a href=\"{}\">{label}</a>", escape(href));
        }
        None => out.push_str(label),
    }
}

fn push_cited_fact(scope: &PageScope<'_>, id: &FactId, label: Option<String>, cited: &mut Cited, out: &mut String) {
    let fact = scope.fact(id);
    match label {
        Some(label) => out.push_str(&label),
        None => {
            let (text, lang) = fact.text.get(scope.lang);
            let mark = scope.marked(String::new(), lang);
            if mark.lang.is_some() {
                out.push_str("<span");
                push_lang(mark.lang.as_deref(), mark.dir, out);
                out.push('>');
                push_inline(scope, text, cited, out);
                out.push_str("</span>");
            } else {
                push_inline(scope, text, cited, out);
            }
        }
    }
    for source in &fact.provenance.sources {
        let number = cited.number(source).to_string();
        let label = escape(&scope.fill("source.cite", &[("n", &number)]));
        let _ = write!(out, "<a class=\"cite\" href=\"#source-{number}\" aria-label=\"{label}\">{number}</a>");
    }
}

fn push_route(scope: &PageScope<'_>, id: &RouteId, label: Option<String>, out: &mut String) {
    let route = scope.route(id);
    let Some(plate) = plate(scope, route) else {
        let href = scope.contact_href(id);
        let name = escape(&scope.said(&route.name).words);
        let street = if let RouteValue::Street(street) = &route.value { Some(escape(street)) } else { None };
        let _ = write!(out, "<a href=\"{href}#{}\">{}</a>", route.id, label.or(street).unwrap_or(name));
        return;
    };
    let number = format!("<bdi dir=\"ltr\">{}</bdi>", escape(&plate.printed));
    let rel = if plate.href.starts_with("https://") { " rel=\"noreferrer\"" } else { "" };
    let _ = write!(out, "<a href=\"{}\"{rel}>{}</a>", escape(&plate.href), label.unwrap_or(number));
}

impl PageScope<'_> {
    /// The page with the route's card: this city's, or the national one.
    fn contact_href(&self, id: &RouteId) -> String {
        match self.city().filter(|city| city.routes.iter().any(|route| route.id == *id)) {
            Some(city) => self.shared.addresses.city(&city.id, CityPage::Contact, self.lang),
            None => self.national_href(NationalPage::Contact),
        }
    }
}
