//! Opening hours in words.

use crate::model::hours::{Period, SpecialDay, Week};
use crate::words::LangWords;

/// A line of a week: the days, and their hours in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekLine {
    /// `måndag–onsdag`.
    pub days: String,
    /// `8–17`, or the word for closed.
    pub hours: String,
    /// Whether it is closed.
    pub closed: bool,
}

impl LangWords {
    /// The week, days with equal hours that follow each other taken together.
    pub fn week(&self, week: &Week) -> Vec<WeekLine> {
        let mut lines = Vec::new();
        let mut from = 0;
        while from < 7 {
            let mut to = from;
            while to + 1 < 7 && week.0[to + 1] == week.0[from] {
                to += 1;
            }
            let closed = week.0[from].is_empty();
            let hours = if closed { self.catalogue.say("hours.closed", &[]) } else { self.periods(&week.0[from]) };
            lines.push(WeekLine { days: self.days(from, to), hours, closed });
            from = to + 1;
        }
        lines
    }

    /// The week in one line, open days only: `måndag–onsdag 8–17, torsdag 8–18`.
    pub fn week_in_a_line(&self, week: &Week) -> String {
        let lines = self.week(week);
        let open: Vec<String> = lines.iter().filter(|l| !l.closed).map(|l| format!("{} {}", l.days, l.hours)).collect();
        if open.is_empty() { self.catalogue.say("hours.closed", &[]) } else { self.lists.row(&open) }
    }

    /// What holds on a class of days.
    pub fn special_day(&self, special: &SpecialDay) -> String {
        match special {
            SpecialDay::Closed => self.catalogue.say("hours.closed", &[]),
            SpecialDay::Same => self.catalogue.say("hours.same", &[]),
            SpecialDay::Unknown => self.catalogue.say("hours.unknown_call_first", &[]),
            SpecialDay::Own(periods) => self.periods(periods),
        }
    }

    /// Times of a day: `8–12 och 13–17`.
    pub fn periods(&self, periods: &[Period]) -> String {
        let all_day = [Period { from: 0, to: 24 * 60 }];
        if periods == all_day {
            return self.catalogue.say("hours.all_day", &[]);
        }
        let spans: Vec<String> = periods.iter().map(|p| format!("{}–{}", clock(p.from), clock(p.to))).collect();
        self.lists.row(&spans)
    }

    fn days(&self, from: usize, to: usize) -> String {
        if from == to {
            return self.dates.weekday(from).to_owned();
        }
        format!("{}–{}", self.dates.weekday(from), self.dates.weekday(to))
    }
}

/// A time of day as Swedish public bodies write it: `8`, `8.30`; past midnight it starts again from 0.
pub fn clock(minutes: u16) -> String {
    let minutes = if minutes > 24 * 60 { minutes - 24 * 60 } else { minutes };
    let (hour, minute) = (minutes / 60, minutes % 60);
    if minute == 0 { hour.to_string() } else { format!("{hour}.{minute:02}") }
}
