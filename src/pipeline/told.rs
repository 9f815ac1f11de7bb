//! A report that somebody can read: of a file with very many slips the first ones, and no message longer than a screen.

use std::collections::BTreeMap;

use crate::model::diagnostic::{Diagnostic, Severity};
use crate::model::limits::{MOST_MESSAGE, MOST_TOLD};

/// Sorts diagnostics into the order of a report, each once, and leaves out what nobody would read.
pub fn in_order(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.iter_mut().for_each(shorten);
    diagnostics.sort_by(Diagnostic::report_order);
    diagnostics.dedup();
    let mut left_out: BTreeMap<String, (usize, bool)> = BTreeMap::new();
    let mut told: BTreeMap<String, usize> = BTreeMap::new();
    diagnostics.retain(|diagnostic| {
        let file = diagnostic.labels.first().map(|label| label.file.clone()).unwrap_or_default();
        let n_told = told.entry(file.clone()).or_default();
        *n_told += 1;
        let is_kept = *n_told <= MOST_TOLD;
        if !is_kept {
            let (n_more, has_errors) = left_out.entry(file).or_default();
            *n_more += 1;
            *has_errors |= diagnostic.severity == Severity::Error;
        }
        is_kept
    });
    diagnostics.extend(left_out.into_iter().map(|(file, (n_more, has_errors))| more(&file, n_more, has_errors)));
    diagnostics.sort_by(Diagnostic::report_order);
    diagnostics
}

fn more(file: &str, n_more: usize, has_errors: bool) -> Diagnostic {
    let severity = if has_errors { Severity::Error } else { Severity::Warning };
    let message = format!("at least {n_more} more slips in this file, which are not told now");
    let told = Diagnostic::error("more-in-this-file", file, None, message);
    Diagnostic { severity, ..told.help("mend those that are told first, then look again") }
}

fn shorten(diagnostic: &mut Diagnostic) {
    cut(&mut diagnostic.message);
    diagnostic.labels.iter_mut().for_each(|label| cut(&mut label.words));
    diagnostic.help.iter_mut().for_each(cut);
}

fn cut(words: &mut String) {
    if words.len() > 4 * MOST_MESSAGE {
        *words = words.chars().take(MOST_MESSAGE).chain(['…']).collect();
    }
}

#[cfg(test)]
mod tests {
    use crate::model::diagnostic::{Diagnostic, Severity, Span};
    use crate::model::limits::MOST_TOLD;
    use crate::pipeline::told::in_order;

    fn slip(at: usize) -> Diagnostic {
        Diagnostic::warning("slip", "a.toml", Some(Span { start: at, end: at + 1 }), "a slip")
    }

    #[test]
    fn of_a_file_the_first_slips_are_told_and_how_many_more_there_are() {
        let other = Diagnostic::warning("slip", "b.toml", None, "a slip");
        let mut slips: Vec<Diagnostic> = (0..MOST_TOLD + 2).rev().map(slip).chain([other.clone()]).collect();
        slips.push(Diagnostic { severity: Severity::Error, ..slip(MOST_TOLD + 2) });
        let told = in_order(slips);
        let more = told.iter().find(|d| d.code == "more-in-this-file").expect("it says that there is more");
        assert!(more.message.starts_with("at least 3 more"), "{}", more.message);
        assert_eq!(more.severity, Severity::Error, "an error that is left out still stops a build");
        assert!(told.contains(&slip(MOST_TOLD - 1)) && !told.contains(&slip(MOST_TOLD)));
        assert!(told.contains(&other));
    }

    #[test]
    fn nothing_is_left_out_of_a_file_with_few_slips() {
        let slips: Vec<Diagnostic> = (0..MOST_TOLD).map(slip).collect();
        assert_eq!(in_order(slips.clone()), slips);
    }

    #[test]
    fn a_message_that_quotes_a_whole_file_is_cut() {
        let told = in_order(vec![Diagnostic::error("slip", "a.toml", None, "å".repeat(1_000_000))]);
        assert!(told[0].message.ends_with("å…") && told[0].message.len() < 2_000);
    }
}
