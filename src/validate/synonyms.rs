//! The site's own lists of synonyms for the search.

use crate::validate::record::Record;

/// Tells what in a list has another form than it should; its words are read where the search is made.
pub fn check(list: &Record<'_>) {
    for key in ["urgent", "question_words", "whole", "split"] {
        list.optional(key).map(|field| field.list_of_words());
    }
    list.each("group", |group| {
        group.required("words", "words = [\"kurs\", \"utbildning\"]").map(|field| field.list_of_words());
        group.optional("finds").map(|field| field.list_of_words())
    });
}
