//! Markdown to running text: the only user of `pulldown-cmark`.

use std::cell::RefCell;
use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag};

use crate::model::body::{Block, Body, Inline, LinkTarget, plain};
use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::limits::MOST_DEPTH;
use crate::model::phone_like::phone_like;
use crate::model::text::hidden_signs;
use crate::parse::links;
use crate::parse::placement::Placement;
use crate::parse::slug::Anchors;
use crate::parse::suspicion;

/// Reads a page's text, which begins at byte `offset` of `file`.
pub fn body(text: &str, file: &str, offset: usize) -> (Body, Vec<Diagnostic>) {
    let mut reading = Reading::new(text, file, Placement::From(offset));
    let blocks = reading.blocks(0);
    (Body(blocks), reading.diagnostics)
}

/// Reads one paragraph of Markdown that stands as a value in TOML, at `place` of `file`, quotation marks included.
pub fn inline(text: &str, file: &str, place: Span) -> (Vec<Inline>, Vec<Diagnostic>) {
    let mut reading = Reading::new(text, file, Placement::of_value(text, place));
    let mut blocks = reading.blocks(0);
    let mut diagnostics = reading.diagnostics;
    match (blocks.pop(), blocks.is_empty()) {
        (Some(Block::Paragraph(words)), true) => (words, diagnostics),
        (None, _) => (Vec::new(), diagnostics),
        (Some(last), _) => {
            diagnostics.push(suspicion::not_one_paragraph(matches!(last, Block::Paragraph(_)), file, place));
            (Vec::new(), diagnostics)
        }
    }
}

struct Reading<'a> {
    text: &'a str,
    file: &'a str,
    placement: Placement,
    events: std::iter::Peekable<std::vec::IntoIter<(Event<'a>, Range<usize>)>>,
    anchors: Anchors,
    /// Where links and literal text stand in the block that is being read: `](` elsewhere is a link that did not become one.
    claimed: Vec<Range<usize>>,
    in_route_link: bool,
    last_level: u8,
    open_tags: usize,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Reading<'a> {
    fn new(text: &'a str, file: &'a str, placement: Placement) -> Self {
        let broken: RefCell<Vec<(Range<usize>, String)>> = RefCell::default();
        let note = |link: BrokenLink<'a>| -> Option<(CowStr<'a>, CowStr<'a>)> {
            if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
                broken.borrow_mut().push((link.span, link.reference.to_string()));
            }
            None
        };
        let parser = Parser::new_with_broken_link_callback(text, Options::ENABLE_TABLES, Some(note));
        let events: Vec<_> = parser.into_offset_iter().collect();
        let hidden = entities_of_hidden_signs(text, &events);
        let mut reading = Self {
            text,
            file,
            placement,
            events: events.into_iter().peekable(),
            anchors: Anchors::default(),
            claimed: Vec::new(),
            in_route_link: false,
            last_level: 1,
            open_tags: 0,
            diagnostics: Vec::new(),
        };
        for (range, sign) in hidden {
            let message = format!("the text holds the invisible sign U+{:04X}", u32::from(sign));
            reading.error("hidden-sign", &range, message).help = Some("take it away".to_owned());
        }
        for (range, name) in broken.into_inner() {
            reading.error("link-to-nowhere", &range, format!("the page never says where `[{name}]` leads")).help =
                Some(format!("add a line `[{name}]: https://…`, or write `[words](page:NAME)`"));
        }
        reading
    }

    fn error(&mut self, code: &'static str, range: &Range<usize>, message: impl Into<String>) -> &mut Diagnostic {
        self.tell(Diagnostic::error(code, self.file, Some(self.placement.span(range)), message))
    }

    fn tell(&mut self, diagnostic: Diagnostic) -> &mut Diagnostic {
        let at = self.diagnostics.len();
        self.diagnostics.push(diagnostic);
        &mut self.diagnostics[at]
    }

    /// Blocks up to the end of what holds them.
    fn blocks(&mut self, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut loose: Vec<Inline> = Vec::new();
        let mut loose_range: Option<Range<usize>> = None;
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::End(_) => break,
                Event::Start(tag) if is_block(&tag) => {
                    self.flush(&mut blocks, &mut loose, &mut loose_range);
                    blocks.extend(self.block(tag, range, depth + 1));
                }
                Event::Rule => {
                    self.flush(&mut blocks, &mut loose, &mut loose_range);
                    blocks.push(Block::Rule);
                }
                other => {
                    let end = range.end;
                    let whole = loose_range.get_or_insert(range.clone());
                    whole.end = whole.end.max(end);
                    self.piece(other, range, depth + 1, &mut loose);
                }
            }
        }
        self.flush(&mut blocks, &mut loose, &mut loose_range);
        blocks
    }

    /// The items of tight lists hold words without a paragraph around them.
    fn flush(&mut self, blocks: &mut Vec<Block>, loose: &mut Vec<Inline>, range: &mut Option<Range<usize>>) {
        if let Some(range) = range.take() {
            self.look_for_broken_links(&range);
        }
        if !loose.is_empty() {
            blocks.push(Block::Paragraph(std::mem::take(loose)));
        }
    }

    fn block(&mut self, tag: Tag<'a>, range: Range<usize>, depth: usize) -> Option<Block> {
        if depth > MOST_DEPTH {
            self.error(
                "nested-too-deep",
                &range,
                format!("lists and quotations stand within each other more than {MOST_DEPTH} deep"),
            );
            self.skip();
            return None;
        }
        match tag {
            Tag::Paragraph => {
                let words = self.inlines(depth);
                self.look_for_broken_links(&range);
                (!words.is_empty()).then_some(Block::Paragraph(words))
            }
            Tag::Heading { level, .. } => self.heading(level, range, depth),
            Tag::BlockQuote(_) => Some(Block::Quote(self.blocks(depth))),
            Tag::List(start) => Some(Block::List { start, items: self.items(depth) }),
            Tag::Table(_) => Some(self.table(depth)),
            Tag::CodeBlock(_) => {
                self.error(
                    "code-block",
                    &range,
                    "a block of program code stands here, or lines that begin with four spaces",
                )
                .help =
                    Some("take away the spaces at the beginning of the lines, or the lines of `` ``` ``".to_owned());
                self.skip();
                None
            }
            Tag::HtmlBlock => {
                if !suspicion::is_comment(&self.text[range.clone()]) {
                    self.raw_html(&range);
                }
                self.skip();
                None
            }
            // The other kinds come only with options that are off.
            _ => {
                self.skip();
                None
            }
        }
    }

    fn heading(&mut self, level: HeadingLevel, range: Range<usize>, depth: usize) -> Option<Block> {
        let words = self.inlines(depth);
        let text = plain(&words);
        let number = level as u8;
        self.look_for_broken_links(&range);
        if words.is_empty() {
            self.error("empty-heading", &range, "a heading has no words");
            return None;
        }
        if number == 1 {
            self.error("heading-level", &range, format!("`{text}` is written as a second title of the page")).help =
                Some(format!("the title stands in the front matter; write `## {text}`"));
        } else if number > 4 {
            self.error(
                "heading-level",
                &range,
                format!("`{text}` is a heading of level {number}; pages have levels 2 to 4"),
            )
            .help = Some(format!("write `#### {text}`"));
        } else if number > self.last_level + 1 {
            let hashes = "#".repeat(usize::from(self.last_level) + 1);
            let message = format!("the heading `{text}` skips a level: {number} follows {}", self.last_level);
            let span = Some(self.placement.span(&range));
            self.tell(
                Diagnostic::warning("heading-skips-level", self.file, span, message)
                    .help(format!("write `{hashes} {text}`")),
            );
        }
        let level = number.clamp(2, 4);
        self.last_level = level;
        Some(Block::Heading { level, id: self.anchors.take(&text), words })
    }

    fn items(&mut self, depth: usize) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some((Event::Start(Tag::Item), _)) = self.events.next() {
            items.push(self.blocks(depth));
        }
        items
    }

    fn table(&mut self, depth: usize) -> Block {
        let mut head = Vec::new();
        let mut rows = Vec::new();
        while let Some((Event::Start(tag), _)) = self.events.next() {
            let mut cells = Vec::new();
            while let Some((Event::Start(Tag::TableCell), range)) = self.events.next() {
                cells.push(self.inlines(depth));
                self.look_for_broken_links(&range);
            }
            if tag == Tag::TableHead { head = cells } else { rows.push(cells) }
        }
        Block::Table { head, rows }
    }

    fn inlines(&mut self, depth: usize) -> Vec<Inline> {
        let mut words = Vec::new();
        while let Some((event, range)) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            self.piece(event, range, depth, &mut words);
        }
        words
    }

    /// One piece of a line, added to `words`.
    fn piece(&mut self, event: Event<'a>, range: Range<usize>, depth: usize, words: &mut Vec<Inline>) {
        match event {
            Event::Text(text) => {
                self.look_for_numbers(&text, &range);
                push_text(words, &text);
            }
            Event::Code(text) => {
                self.claimed.push(range);
                words.push(Inline::Code(text.into_string()));
            }
            Event::SoftBreak => push_text(words, " "),
            Event::HardBreak => words.push(Inline::Break),
            Event::InlineHtml(tag) | Event::Html(tag) => self.inline_html(&tag, range),
            Event::Start(tag) => self.container(tag, range, depth, words),
            _ => {}
        }
    }

    fn container(&mut self, tag: Tag<'a>, range: Range<usize>, depth: usize, words: &mut Vec<Inline>) {
        if depth > MOST_DEPTH {
            self.error(
                "nested-too-deep",
                &range,
                format!("emphasis stands within emphasis more than {MOST_DEPTH} deep"),
            );
            self.skip();
            return;
        }
        match tag {
            Tag::Emphasis => words.push(Inline::Emphasis(self.inlines(depth + 1))),
            Tag::Strong => words.push(Inline::Strong(self.inlines(depth + 1))),
            Tag::Link { link_type, dest_url, .. } => {
                self.claimed.push(range.clone());
                self.link(link_type, &dest_url, range, depth, words);
            }
            Tag::Image { .. } => {
                self.claimed.push(range.clone());
                self.error("image-not-supported", &range, "pages cannot show pictures yet").help =
                    Some("take the picture away, and say in words what it shows".to_owned());
                self.skip();
            }
            _ => self.skip(),
        }
    }

    fn link(&mut self, link_type: LinkType, written: &str, range: Range<usize>, depth: usize, words: &mut Vec<Inline>) {
        let written = if link_type == LinkType::Email { format!("mailto:{written}") } else { written.to_owned() };
        let at = self.text[range.clone()]
            .rfind(&written)
            .map_or(range.clone(), |i| range.start + i..range.start + i + written.len());
        let at = if written.is_empty() { range.clone() } else { at };
        let target = links::target(&written);
        self.in_route_link = matches!(target, Ok(LinkTarget::Route(_)));
        let inner = self.inlines(depth + 1);
        self.in_route_link = false;
        match target {
            Err(fault) => {
                let diagnostic = self.error(fault.code, &at, fault.message);
                diagnostic.help = Some(fault.help);
                words.extend(inner);
            }
            Ok(target) => {
                let gives_words = !matches!(target, LinkTarget::Web(_) | LinkTarget::Anchor(_));
                if !gives_words && plain(&inner).trim().is_empty() {
                    self.error(
                        "link-without-words",
                        &range,
                        format!("the link to `{written}` has no words to read or hear"),
                    )
                    .help = Some(format!("write `[where it leads]({written})`"));
                }
                words.push(Inline::Link { target, words: inner, span: self.placement.span(&at) });
            }
        }
    }

    fn inline_html(&mut self, tag: &str, range: Range<usize>) {
        self.claimed.push(range.clone());
        if tag.starts_with("</") && self.open_tags > 0 {
            self.open_tags -= 1;
            return;
        }
        self.open_tags += 1;
        self.raw_html(&range);
    }

    fn raw_html(&mut self, range: &Range<usize>) {
        let (message, help) = suspicion::raw_html(&self.text[range.clone()]);
        self.error("raw-html", range, message).help = Some(help.to_owned());
    }

    fn look_for_numbers(&mut self, text: &str, range: &Range<usize>) {
        if self.in_route_link {
            return;
        }
        let is_literal = range.len() == text.len();
        for found in phone_like(text) {
            let at = if is_literal { range.start + found.start..range.start + found.end } else { range.clone() };
            let message = format!("`{}` looks like a telephone number written in running text", &text[found]);
            let span = Some(self.placement.span(&at));
            self.tell(
                Diagnostic::warning("loose-phone-number", self.file, span, message)
                    .help("write the number once, in `routes.toml`, and show it here with `[](route:ID)`"),
            );
        }
    }

    fn look_for_broken_links(&mut self, range: &Range<usize>) {
        let claimed = std::mem::take(&mut self.claimed);
        for broken in suspicion::broken_links(self.text, range, &claimed) {
            self.error("broken-link", &broken, "this does not become a link").help =
                Some("a link is written `[words](route:ID)`, with no space in the parentheses".to_owned());
        }
    }

    /// Leaves out everything up to the end of what has just begun.
    fn skip(&mut self) {
        let mut depth = 1;
        while depth > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => depth += 1,
                Some((Event::End(_), _)) => depth -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }
}

/// Signs that nobody sees, written as `&#x202e;`: those that stand in the text itself are told of by the reader of the file.
fn entities_of_hidden_signs(text: &str, events: &[(Event<'_>, Range<usize>)]) -> Vec<(Range<usize>, char)> {
    let hidden = |(event, range): &(Event<'_>, Range<usize>)| {
        let Event::Text(words) = event else { return None };
        let (_, sign) = hidden_signs(words).next()?;
        hidden_signs(&text[range.clone()]).next().is_none().then(|| (range.clone(), sign))
    };
    events.iter().filter_map(hidden).collect()
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn push_text(words: &mut Vec<Inline>, text: &str) {
    match words.last_mut() {
        Some(Inline::Text(last)) => last.push_str(text),
        _ => words.push(Inline::Text(text.to_owned())),
    }
}
