//! What the checks want to know of a finished page: its links and ids.

use crate::model::artifact::PageRecord;

/// Reads the links and ids of markup that this program wrote itself: attributes quoted, no `>` inside them.
pub fn record(html: &str) -> PageRecord {
    let mut record = PageRecord::default();
    for tag in html.split('<').skip(1).filter(|tag| !tag.starts_with(['/', '!'])) {
        let tag = tag.split('>').next().unwrap_or_default();
        let addresses = ["href=\"", "src=\""].into_iter().filter_map(|name| value(tag, name));
        record.links.extend(addresses.map(|address| address.replace("&amp;", "&")));
        record.ids.extend(value(tag, "id=\"").map(str::to_owned));
    }
    record
}

fn value<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut from = 0;
    while let Some(at) = tag[from..].find(name) {
        let start = from + at;
        if start > 0 && tag.as_bytes()[start - 1].is_ascii_whitespace() {
            let rest = &tag[start + name.len()..];
            return rest.split('"').next();
        }
        from = start + name.len();
    }
    None
}
