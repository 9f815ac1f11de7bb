//! The notation of opening hours: `mån–ons 8–17; tors 8–18; fre 8–12, 13–17`.
//!
//! ```text
//! week    = group (";" group)*
//! group   = [days] hours                   no days: every day
//! days    = "vardagar" | "alla dagar" | day ["–" day] ("," day ["–" day])*
//! hours   = "stängt" | "dygnet runt" | period ("," period)*
//! period  = time "–" time                  past midnight when the end is the smaller one: 20–02
//! time    = 8 | 08 | 8.30 | 08:30 | 24
//! ```

use std::ops::Range;

use crate::model::hours::{Period, Week};
use crate::validate::hours_tokens::{Mark, Token, tokens};

/// What is wrong in the notation, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursFault {
    /// The diagnostic's code.
    pub code: &'static str,
    /// Bytes of the text.
    pub range: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

const DAY: u16 = 24 * 60;
const EXAMPLE: &str = "write it like this: `mån–ons 8–17; tors 8–18; fre 8–12, 13–17`";

/// Reads a week.
pub fn week(text: &str) -> Result<Week, HoursFault> {
    let tokens = tokens(text)?;
    let mut week = Week::default();
    let mut closed: [Option<Range<usize>>; 7] = Default::default();
    for group in tokens.split(|token| token.mark == Mark::Semicolon) {
        let mut rest = Rest { tokens: group, end: text.len() };
        if group.is_empty() {
            if tokens.is_empty() {
                return Err(rest.fault("no hours are written"));
            }
            continue;
        }
        let whole = group[0].range.start..group[group.len() - 1].range.end;
        let days = rest.days()?;
        let hours = rest.hours()?;
        for day in days {
            let is_shut = closed[day].is_some() || (hours.is_empty() && !week.0[day].is_empty());
            if is_shut && !(hours.is_empty() && week.0[day].is_empty()) {
                return Err(overlap(whole, format!("{} is both open and closed", DAY_NAMES[day])));
            }
            if hours.is_empty() {
                closed[day] = Some(whole.clone());
            }
            week.0[day].extend(&hours);
            week.0[day].sort();
        }
        check_overlaps(&week, &whole)?;
    }
    Ok(week)
}

/// Reads the hours of one day; an empty list when it is closed.
pub fn day(text: &str) -> Result<Vec<Period>, HoursFault> {
    let tokens = tokens(text)?;
    let mut rest = Rest { tokens: &tokens, end: text.len() };
    let mut periods = rest.hours()?;
    periods.sort();
    match periods.windows(2).find(|pair| pair[1].from < pair[0].to) {
        Some(_) => Err(overlap(0..text.len(), "two of the hours overlap".to_owned())),
        None => Ok(periods),
    }
}

/// Reads a time of day, in minutes from midnight.
pub fn minutes(text: &str) -> Option<u16> {
    match tokens(text).ok()?.as_slice() {
        [Token { mark: Mark::Time(minutes), .. }] if *minutes < DAY => Some(*minutes),
        _ => None,
    }
}

const DAY_NAMES: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

fn overlap(range: Range<usize>, message: String) -> HoursFault {
    HoursFault { code: "hours-overlap", range, message, help: Some("write each day's hours once".to_owned()) }
}

fn check_overlaps(week: &Week, range: &Range<usize>) -> Result<(), HoursFault> {
    for (day, periods) in week.0.iter().enumerate() {
        if periods.windows(2).any(|pair| pair[1].from < pair[0].to) {
            return Err(overlap(range.clone(), format!("two of the hours of {} overlap", DAY_NAMES[day])));
        }
        let next_day = (day + 1) % 7;
        let spill = periods.last().and_then(|p| p.to.checked_sub(DAY)).unwrap_or(0);
        // A day that is open from midnight on goes on with the night before it.
        if week.0[next_day].first().is_some_and(|p| (1..spill).contains(&p.from)) {
            let message =
                format!("the night after {} overlaps with the hours of {}", DAY_NAMES[day], DAY_NAMES[next_day]);
            return Err(overlap(range.clone(), message));
        }
    }
    Ok(())
}

/// What is still to be read of a group.
struct Rest<'t> {
    tokens: &'t [Token],
    end: usize,
}

impl Rest<'_> {
    fn next_is(&self, mark: &Mark) -> bool {
        self.tokens.first().is_some_and(|token| token.mark == *mark)
    }

    fn take(&mut self) -> Option<&Token> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    fn take_if(&mut self, mark: &Mark) -> bool {
        let fits = self.next_is(mark);
        if fits {
            self.take();
        }
        fits
    }

    fn fault(&self, message: impl Into<String>) -> HoursFault {
        let range = self.tokens.first().map_or(self.end..self.end, |token| token.range.clone());
        HoursFault { code: "bad-hours", range, message: message.into(), help: Some(EXAMPLE.to_owned()) }
    }

    fn days(&mut self) -> Result<Vec<usize>, HoursFault> {
        let mut days = Vec::new();
        loop {
            match self.tokens.first().map(|token| token.mark.clone()) {
                Some(Mark::Days(named)) => {
                    self.take();
                    days.extend(named);
                }
                Some(Mark::Day(first)) => {
                    self.take();
                    let last = if self.take_if(&Mark::Dash) { self.day()? } else { first };
                    let n_days = (last + 7 - first) % 7 + 1;
                    days.extend((0..n_days).map(|i| (first + i) % 7));
                }
                _ => break,
            }
            if !self.take_if(&Mark::Comma) {
                break;
            }
        }
        let is_silent = days.is_empty();
        days.sort_unstable();
        days.dedup();
        Ok(if is_silent { (0..7).collect() } else { days })
    }

    fn day(&mut self) -> Result<usize, HoursFault> {
        match self.tokens.first().map(|token| token.mark.clone()) {
            Some(Mark::Day(day)) => {
                self.take();
                Ok(day)
            }
            _ => Err(self.fault("a weekday is missing after the dash")),
        }
    }

    /// The periods; none when it is closed.
    fn hours(&mut self) -> Result<Vec<Period>, HoursFault> {
        let periods = if self.take_if(&Mark::Closed) {
            Vec::new()
        } else if self.take_if(&Mark::Always) {
            vec![Period { from: 0, to: DAY }]
        } else {
            let mut periods = vec![self.period()?];
            while self.take_if(&Mark::Comma) {
                periods.push(self.period()?);
            }
            periods
        };
        if self.tokens.is_empty() { Ok(periods) } else { Err(self.fault("something stands after the hours")) }
    }

    fn period(&mut self) -> Result<Period, HoursFault> {
        let start = self.tokens.first().map_or(self.end, |token| token.range.start);
        let from = self.time("the hours are missing")?;
        if !self.take_if(&Mark::Dash) {
            return Err(self.fault("a dash and a closing time are missing"));
        }
        let end = self.tokens.first().map_or(self.end, |token| token.range.end);
        let to = self.time("a closing time is missing after the dash")?;
        let fault = |message: &str| {
            let help = Some(EXAMPLE.to_owned());
            Err(HoursFault { code: "bad-hours", range: start..end, message: message.to_owned(), help })
        };
        match (from, to) {
            (DAY, _) => fault("hours cannot begin at 24"),
            _ if from == to => fault("the hours end when they begin"),
            (from, 0) => Ok(Period { from, to: DAY }),
            (from, to) if to < from => Ok(Period { from, to: to + DAY }),
            (from, to) => Ok(Period { from, to }),
        }
    }

    fn time(&mut self, missing: &str) -> Result<u16, HoursFault> {
        match self.tokens.first().map(|token| token.mark.clone()) {
            Some(Mark::Time(minutes)) => {
                self.take();
                Ok(minutes)
            }
            _ => Err(self.fault(missing)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{day, minutes, week};

    fn check(text: &str, expected: &str) {
        let written = match week(text) {
            Err(fault) => format!("{} {:?}: {}", fault.code, &text[fault.range], fault.message),
            Ok(week) => {
                let clock = |m: u16| format!("{}:{:02}", m / 60, m % 60);
                let day = |periods: &Vec<crate::model::hours::Period>| {
                    periods.iter().map(|p| format!("{}-{}", clock(p.from), clock(p.to))).collect::<Vec<_>>().join("+")
                };
                week.0.iter().map(day).collect::<Vec<_>>().join("|")
            }
        };
        assert_eq!(written, expected, "{text}");
    }

    #[test]
    fn a_week_is_read_as_an_editor_writes_it() {
        check("mån–ons 8–17; tors 8–18; fre 8–17", "8:00-17:00|8:00-17:00|8:00-17:00|8:00-18:00|8:00-17:00||");
        check("Mån-fre 08.00-17.00, lör 10–14", "bad-hours \"lör\": the hours are missing");
        check(
            "måndag–fredag 08.00–17.00; lördag 10–14",
            "8:00-17:00|8:00-17:00|8:00-17:00|8:00-17:00|8:00-17:00|10:00-14:00|",
        );
        check("mon–fri 8:00–16:30", "8:00-16:30|8:00-16:30|8:00-16:30|8:00-16:30|8:00-16:30||");
        check("må, on 8–12, 13–17; sö stängt", "8:00-12:00+13:00-17:00||8:00-12:00+13:00-17:00||||");
        check("mån 8–12; mån 13–17", "8:00-12:00+13:00-17:00||||||");
        check("dygnet runt", "0:00-24:00|0:00-24:00|0:00-24:00|0:00-24:00|0:00-24:00|0:00-24:00|0:00-24:00");
        check("always", "0:00-24:00|0:00-24:00|0:00-24:00|0:00-24:00|0:00-24:00|0:00-24:00|0:00-24:00");
        check("fre–lör 20–02", "||||20:00-26:00|20:00-26:00|");
        check("lör–mån 9–10", "9:00-10:00|||||9:00-10:00|9:00-10:00");
        check("9–19", "9:00-19:00|9:00-19:00|9:00-19:00|9:00-19:00|9:00-19:00|9:00-19:00|9:00-19:00");
        check("vardagar 8-17;", "8:00-17:00|8:00-17:00|8:00-17:00|8:00-17:00|8:00-17:00||");
        check(
            "alla dagar kl. 18–24",
            "18:00-24:00|18:00-24:00|18:00-24:00|18:00-24:00|18:00-24:00|18:00-24:00|18:00-24:00",
        );
        check("tisdagar och torsdagar 13.30–00", "|13:30-24:00||13:30-24:00|||");
        check("onsdag closed", "||||||");
    }

    #[test]
    fn what_cannot_be_read_is_pointed_at() {
        check("", "bad-hours \"\": no hours are written");
        check("mån", "bad-hours \"\": the hours are missing");
        check("mån 8", "bad-hours \"\": a dash and a closing time are missing");
        check("mån 8–", "bad-hours \"\": a closing time is missing after the dash");
        check("mån– 8–17", "bad-hours \"8\": a weekday is missing after the dash");
        check("mån 8–8", "bad-hours \"8–8\": the hours end when they begin");
        check("mån 25–26", "bad-hours \"25\": `25` is not a time of day");
        check("mån 8.75–9", "bad-hours \"8.75\": `8.75` is not a time of day");
        check("mondai 8–9", "bad-hours \"mondai\": `mondai` is not a weekday");
        check("mån 8–17 fre", "bad-hours \"fre\": something stands after the hours");
        check("mån 8–12, 11–17", "hours-overlap \"mån 8–12, 11–17\": two of the hours of Monday overlap");
        check("mån–ons 8–17; ons 9–12", "hours-overlap \"ons 9–12\": two of the hours of Wednesday overlap");
        check(
            "sön 20–09; mån 8–17",
            "hours-overlap \"mån 8–17\": the night after Sunday overlaps with the hours of Monday",
        );
        check("fre 16–08; lör dygnet runt", "||||16:00-32:00|0:00-24:00|");
        check("mån stängt; mån 8–9", "hours-overlap \"mån 8–9\": Monday is both open and closed");
        check("mån 8~9", "bad-hours \"~\": `~` has no meaning in opening hours");
    }

    #[test]
    fn a_day_and_a_time_are_read_alone() {
        assert_eq!(day("10–14").map(|p| p.len()), Ok(1));
        assert_eq!(day("stängt").map(|p| p.len()), Ok(0));
        assert!(day("mån 10–14").is_err());
        assert_eq!(minutes("13.00"), Some(780));
        assert_eq!(minutes("kl. 8"), Some(480));
        assert_eq!(minutes("24"), None);
        assert_eq!(minutes("8–9"), None);
    }
}
