//! The words and signs of opening hours, in Swedish and English.

use std::ops::Range;

use crate::model::nearest::nearest;
use crate::validate::hours_notation::HoursFault;

/// A piece of the notation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it means.
    pub mark: Mark,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

/// What a piece of the notation means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// A weekday, Monday 0.
    Day(usize),
    /// Several weekdays by one word.
    Days(Vec<usize>),
    /// A time, in minutes from midnight.
    Time(u16),
    /// From one to the other.
    Dash,
    /// And.
    Comma,
    /// Ends a group.
    Semicolon,
    /// Closed.
    Closed,
    /// Day and night.
    Always,
}

/// Cuts the text into its pieces.
pub fn tokens(text: &str) -> Result<Vec<Token>, HoursFault> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(sign) = text[at..].chars().next() {
        let rest = &text[at..];
        let length = |fits: &dyn Fn(char) -> bool| rest.find(|c| !fits(c)).unwrap_or(rest.len());
        let (mark, len) = match sign {
            sign if sign.is_whitespace() => (None, sign.len_utf8()),
            '–' | '-' | '—' | '−' => (Some(Mark::Dash), sign.len_utf8()),
            ',' => (Some(Mark::Comma), 1),
            ';' => (Some(Mark::Semicolon), 1),
            '0'..='9' => {
                let len = length(&|c| c.is_ascii_digit() || c == '.' || c == ':');
                let written = rest[..len].trim_end_matches(['.', ':']);
                (Some(time(written, at)?), written.len())
            }
            sign if sign.is_alphabetic() => {
                let len = length(&|c| c.is_alphabetic() || c == '.');
                word(&rest[..len], rest, at)?
            }
            _ => {
                return Err(fault(at..at + sign.len_utf8(), format!("`{sign}` has no meaning in opening hours"), None));
            }
        };
        tokens.extend(mark.map(|mark| Token { mark, range: at..at + len }));
        at += len;
    }
    Ok(tokens)
}

fn fault(range: Range<usize>, message: String, help: Option<String>) -> HoursFault {
    HoursFault { code: "bad-hours", range, message, help }
}

fn time(written: &str, at: usize) -> Result<Mark, HoursFault> {
    let (hours, minutes) = written.split_once(['.', ':']).unwrap_or((written, "0"));
    let is_short = hours.len() <= 2 && minutes.len() <= 2 && (minutes == "0" || minutes.len() == 2);
    match (hours.parse::<u16>(), minutes.parse::<u16>()) {
        (Ok(hours), Ok(minutes)) if is_short && minutes < 60 && hours * 60 + minutes <= 24 * 60 => {
            Ok(Mark::Time(hours * 60 + minutes))
        }
        _ => {
            let help = Some("write hours, or hours and minutes: `8`, `8.30`, `17:45`".to_owned());
            Err(fault(at..at + written.len(), format!("`{written}` is not a time of day"), help))
        }
    }
}

/// The forms of each weekday, Monday first.
const DAYS: [&[&str]; 7] = [
    &["måndag", "måndagar", "mån", "må", "mandag", "man", "monday", "mondays", "mon", "mo"],
    &["tisdag", "tisdagar", "tis", "ti", "tuesday", "tuesdays", "tue", "tues", "tu"],
    &["onsdag", "onsdagar", "ons", "on", "wednesday", "wednesdays", "wed", "we"],
    &["torsdag", "torsdagar", "tors", "tor", "to", "thursday", "thursdays", "thu", "thur", "thurs", "th"],
    &["fredag", "fredagar", "fre", "fr", "friday", "fridays", "fri"],
    &["lördag", "lördagar", "lör", "lö", "lordag", "lor", "saturday", "saturdays", "sat", "sa"],
    &["söndag", "söndagar", "sön", "sö", "sondag", "son", "sunday", "sundays", "sun", "su"],
];

/// A word's meaning, and how many bytes it takes; expressions of two words look at what follows.
fn word(first: &str, rest: &str, at: usize) -> Result<(Option<Mark>, usize), HoursFault> {
    let lower = rest.to_lowercase();
    const EXPRESSIONS: &[&str] = &["dygnet runt", "alla dagar", "varje dag", "every day"];
    if lower.len() == rest.len()
        && let Some(expression) = EXPRESSIONS.iter().find(|e| lower.starts_with(**e))
    {
        let mark = if *expression == "dygnet runt" { Mark::Always } else { Mark::Days((0..7).collect()) };
        return Ok((Some(mark), expression.len()));
    }
    let name = first.trim_end_matches('.').to_lowercase();
    let mark = match name.as_str() {
        "kl" => None,
        "och" | "and" => Some(Mark::Comma),
        "till" => Some(Mark::Dash),
        "stängt" | "stangt" | "closed" => Some(Mark::Closed),
        "always" | "alltid" => Some(Mark::Always),
        "vardagar" | "vardag" | "weekdays" => Some(Mark::Days((0..5).collect())),
        "helger" | "helg" | "weekends" => Some(Mark::Days(vec![5, 6])),
        "dagligen" | "daily" => Some(Mark::Days((0..7).collect())),
        name => match DAYS.iter().position(|forms| forms.contains(&name)) {
            Some(day) => Some(Mark::Day(day)),
            None => {
                let near = nearest(name, DAYS.iter().flat_map(|forms| forms.iter().copied()));
                let help = near.map(|near| format!("did you mean `{near}`?"));
                return Err(fault(at..at + first.len(), format!("`{first}` is not a weekday"), help));
            }
        },
    };
    Ok((mark, first.len()))
}
