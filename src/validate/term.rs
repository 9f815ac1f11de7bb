//! Words that readers meet, explained.

use crate::model::ids::TermId;
use crate::model::term::Term;
use crate::validate::record::Record;

/// One `[[term]]`.
pub fn term(record: &Record<'_>) -> Option<Term> {
    let default = &record.reader.languages.default;
    let id = record.id(TermId::new);
    let term = record.text("term");
    let text = record.required("text", &format!("text = {{ {default} = \"…\" }}")).and_then(|f| f.rich_text());
    let search_words = record.search_words();
    Some(Term { id: id?, term: term?, text: text?, search_words })
}
