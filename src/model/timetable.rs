//! Opening hours laid out day by day: what is known of every minute, and the answer at a moment.
//!
//! Minutes are those of the clock on the wall in Sweden, so a night of daylight saving has no rule of its own.

use crate::model::date::Date;
use crate::model::hours::{DAY, DayHours, OpeningHours, Period};

/// Whether somebody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Open.
    Open,
    /// Closed.
    Closed,
    /// Nobody has told: call first.
    Unknown,
}

/// Minutes of one day, from its midnight, that are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First minute.
    pub from: u16,
    /// The minute after the last, at most 24 × 60.
    pub to: u16,
    /// What holds.
    pub state: State,
}

/// A day from midnight to midnight: spans without holes, each of another state than its neighbours.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub Vec<Span>);

/// A minute of the clock in Sweden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// Minutes from its midnight, below 24 × 60.
    pub minute: u16,
}

/// What somebody is told who asks whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Open, until then; `None` when it does not close for more than a week.
    Open(Option<Moment>),
    /// Closed; opens then.
    Closed(Moment),
    /// Closed; when it opens is unknown.
    ClosedForUnknown,
    /// Call first.
    Unknown,
}

/// Days in a row. Few of them differ, so each different one is kept once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timetable {
    /// The first day.
    pub from: Date,
    /// The different days, in order of first occurrence.
    pub patterns: Vec<Day>,
    numbers: Vec<u16>,
}

/// Days in a row in which every weekday is alike, and nothing is unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// The open periods of each weekday, Monday first, all within the day; `None` for a weekday that does not occur.
    pub week: [Option<Vec<Period>>; 7],
}

impl Day {
    const UNKNOWN: Span = Span { from: 0, to: DAY, state: State::Unknown };

    /// Whether any of it is unknown.
    pub fn has_unknown(&self) -> bool {
        self.0.iter().any(|span| span.state == State::Unknown)
    }

    /// Its open periods.
    pub fn open(&self) -> Vec<Period> {
        let open = self.0.iter().filter(|span| span.state == State::Open);
        open.map(|span| Period { from: span.from, to: span.to }).collect()
    }

    /// What holds at a minute.
    pub fn at(&self, minute: u16) -> State {
        self.0.iter().find(|span| minute < span.to).map_or(State::Unknown, |span| span.state)
    }

    /// Invariant: spans lie in order, without holes and merged.
    fn new(open: &[Period], unknown: &[Period]) -> Self {
        let mut cuts: Vec<u16> = open.iter().chain(unknown).flat_map(|p| [p.from, p.to.min(DAY)]).collect();
        cuts.extend([0, DAY]);
        cuts.sort_unstable();
        cuts.dedup();
        let covers = |periods: &[Period], minute: u16| periods.iter().any(|p| (p.from..p.to).contains(&minute));
        let mut spans: Vec<Span> = Vec::new();
        for cut in cuts.windows(2) {
            let state = match (covers(open, cut[0]), covers(unknown, cut[0])) {
                (true, _) => State::Open,
                (false, true) => State::Unknown,
                (false, false) => State::Closed,
            };
            match spans.last_mut().filter(|last| last.state == state) {
                Some(last) => last.to = cut[1],
                None => spans.push(Span { from: cut[0], to: cut[1], state }),
            }
        }
        Self(spans)
    }
}

impl OpeningHours {
    /// What is known of a day's every minute. `Unknown` covers the whole day; an evening that goes on past midnight reaches into
    /// the next day, and when it is unknown, so is the night that it usually lasts.
    pub fn day(&self, date: Date) -> Day {
        let DayHours::Known(mut open) = self.on(date).0 else { return Day(vec![Day::UNKNOWN]) };
        let eve = date.plus_days(-1);
        let mut unknown = Vec::new();
        match self.on(eve).0 {
            DayHours::Known(periods) => open.extend(nights(&periods)),
            DayHours::Unknown => unknown.extend(nights(self.usual(eve).unwrap_or_default())),
        }
        Day::new(&open, &unknown)
    }

    /// The days from the first to the last.
    pub fn timetable(&self, from: Date, to: Date) -> Timetable {
        let n_days = i32::try_from(to.days_since(from) + 1).unwrap_or_default();
        let (mut patterns, mut numbers) = (Vec::new(), Vec::new());
        for day in (0..n_days).map(|n| self.day(from.plus_days(n))) {
            let known = patterns.iter().position(|known| *known == day);
            let number = known.unwrap_or_else(|| {
                patterns.push(day);
                patterns.len() - 1
            });
            numbers.push(u16::try_from(number).unwrap_or_else(|_| panic!("our fault: more different days than days")));
        }
        Timetable { from, patterns, numbers }
    }

    /// The days that a site knows: thirteen months from the day of the build. After that everything is unknown.
    pub fn timetable_of_site(&self, today: Date) -> Timetable {
        self.timetable(today, today.plus_months(13))
    }
}

/// What periods leave for the day after.
fn nights(periods: &[Period]) -> impl Iterator<Item = Period> {
    periods.iter().filter(|p| p.to > DAY).map(|p| Period { from: 0, to: p.to - DAY })
}

impl Timetable {
    /// The last day.
    pub fn to(&self) -> Date {
        self.date(self.numbers.len().saturating_sub(1))
    }

    /// Every day from the first.
    pub fn days(&self) -> impl Iterator<Item = &Day> {
        self.numbers.iter().map(|number| &self.patterns[usize::from(*number)])
    }

    /// Which of the patterns each day is.
    pub fn numbers(&self) -> &[u16] {
        &self.numbers
    }

    /// The day with a number, from 0; `None` past the last.
    pub fn day(&self, idx: usize) -> Option<&Day> {
        self.numbers.get(idx).map(|number| &self.patterns[usize::from(*number)])
    }

    /// The day with a number, from 0.
    pub fn date(&self, idx: usize) -> Date {
        self.from.plus_days(i32::try_from(idx).unwrap_or(i32::MAX))
    }

    /// The answer at a moment. Outside the timetable everything is unknown.
    pub fn answer(&self, now: Moment) -> Answer {
        let Ok(today) = usize::try_from(now.date.days_since(self.from)) else { return Answer::Unknown };
        let Some(day) = self.day(today) else { return Answer::Unknown };
        let state = day.at(now.minute);
        let next = self.after(today, now.minute).find(|(_, span)| span.state != state);
        let begins = |(idx, span): (usize, &Span)| Moment { date: self.date(idx), minute: span.from };
        match (state, next) {
            (State::Unknown, _) => Answer::Unknown,
            (State::Open, Some(next)) => Answer::Open(Some(begins(next)).filter(|_| next.0 <= today + 7)),
            (State::Open, None) => Answer::Open(None),
            (State::Closed, Some(next)) if next.1.state == State::Open => Answer::Closed(begins(next)),
            (State::Closed, _) => Answer::ClosedForUnknown,
        }
    }

    /// The spans that are not over at a minute of a day, with the numbers of their days.
    fn after(&self, today: usize, minute: u16) -> impl Iterator<Item = (usize, &Span)> {
        let days = self.days().enumerate().skip(today);
        let spans = days.flat_map(|(idx, day)| day.0.iter().map(move |span| (idx, span)));
        spans.skip_while(move |(idx, span)| *idx == today && span.to <= minute)
    }

    /// The days cut into pieces for formats that have no word for "unknown": a day of which anything is unknown stands in none of
    /// them.
    pub fn known_segments(&self) -> Vec<Segment> {
        let mut segments: Vec<Segment> = Vec::new();
        let mut is_open = false;
        for (idx, day) in self.days().enumerate() {
            if day.has_unknown() {
                is_open = false;
                continue;
            }
            let (date, open) = (self.date(idx), day.open());
            let fits = |segment: &&mut Segment| {
                is_open && segment.week[date.weekday()].as_ref().is_none_or(|known| *known == open)
            };
            match segments.last_mut().filter(fits) {
                Some(segment) => {
                    segment.to = date;
                    segment.week[date.weekday()] = Some(open);
                }
                None => {
                    let mut week: [Option<Vec<Period>>; 7] = Default::default();
                    week[date.weekday()] = Some(open);
                    segments.push(Segment { from: date, to: date, week });
                }
            }
            is_open = true;
        }
        segments
    }
}
