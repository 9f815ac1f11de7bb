//! Whether a route answers by day or outside office hours, told from its ordinary week.

use crate::model::contact::RouteHours;
use crate::model::hours::{DAY, Period, Week};
use crate::model::ids::HoursId;
use crate::model::keyed::keyed;

keyed! {
    /// When somebody wants to call. Dates are not asked for: red days and exceptions stand with the hours themselves.
    Hour {
        /// A weekday from 8 to 17.
        Daytime = "daytime",
        /// Any other time: evening, night, weekend.
        Outside = "outside",
    }
}

/// Whether somebody answers at such an hour; better answers are smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answers {
    /// For at least half of that time.
    Open,
    /// Nobody knows, or for a smaller part of it.
    Unsure,
    /// Never, or for less than a tenth of it.
    Closed,
}

/// Office hours, in minutes from midnight.
const OFFICE: (u32, u32) = (8 * 60, 17 * 60);
const N_WEEKDAYS: usize = 5;

impl Hour {
    /// Whether a route with these hours answers then; `week` finds the ordinary week of an hours record.
    pub fn answers<'w>(self, hours: &RouteHours, week: impl FnOnce(&HoursId) -> Option<&'w Week>) -> Answers {
        let week = match hours {
            RouteHours::Always => return Answers::Open,
            RouteHours::Unknown => return Answers::Unsure,
            RouteHours::Record(id) => week(id),
        };
        let Some(week) = week else { return Answers::Unsure };
        let (all, daytime) = minutes(week);
        let in_office = (OFFICE.1 - OFFICE.0) * N_WEEKDAYS as u32;
        let (open, of) = match self {
            Self::Daytime => (daytime, in_office),
            Self::Outside => (all - daytime, 7 * u32::from(DAY) - in_office),
        };
        if open * 2 >= of {
            Answers::Open
        } else if open * 10 < of {
            Answers::Closed
        } else {
            Answers::Unsure
        }
    }
}

/// How many minutes of a week are open, and how many of those are office hours.
fn minutes(week: &Week) -> (u32, u32) {
    let (mut all, mut daytime) = (0, 0);
    let midnight = u32::from(DAY);
    for (day, periods) in week.0.iter().enumerate() {
        for Period { from, to } in periods {
            let (from, to) = (u32::from(*from), u32::from(*to));
            all += to.saturating_sub(from);
            daytime +=
                office_minutes(day, from, to.min(midnight)) + office_minutes(day + 1, 0, to.saturating_sub(midnight));
        }
    }
    (all, daytime)
}

fn office_minutes(day: usize, from: u32, to: u32) -> u32 {
    if day % 7 < N_WEEKDAYS { to.min(OFFICE.1).saturating_sub(from.max(OFFICE.0)) } else { 0 }
}

#[cfg(test)]
mod tests {
    use crate::model::answering::{Answers, Hour};
    use crate::model::contact::RouteHours;
    use crate::model::hours::{Period, Week};
    use crate::model::ids::HoursId;

    fn week(days: &[(usize, u16, u16)]) -> Week {
        let mut week = Week::default();
        days.iter().for_each(|(day, from, to)| week.0[*day].push(Period { from: from * 60, to: to * 60 }));
        week
    }

    fn check(week: &Week, daytime: Answers, outside: Answers) {
        let hours = RouteHours::Record(HoursId::new("prov").expect("an id"));
        assert_eq!(Hour::Daytime.answers(&hours, |_| Some(week)), daytime, "by day: {week:?}");
        assert_eq!(Hour::Outside.answers(&hours, |_| Some(week)), outside, "outside: {week:?}");
    }

    #[test]
    fn a_week_answers_by_day_or_outside() {
        use Answers::{Closed, Open, Unsure};
        let office: Vec<_> = (0..5).map(|day| (day, 8, 17)).collect();
        let late_thursday: Vec<_> = office.iter().copied().chain([(3, 17, 18)]).collect();
        let mornings: Vec<_> = (0..4).map(|day| (day, 9, 11)).collect();
        let evenings: Vec<_> = (0..5).map(|day| (day, 17, 22)).chain([(5, 10, 18), (6, 10, 18)]).collect();
        let emergency_service: Vec<_> = (0..5).map(|day| (day, 17, 32)).chain([(5, 8, 32), (6, 8, 32)]).collect();
        check(&week(&office), Open, Closed);
        check(&week(&late_thursday), Open, Closed);
        check(&week(&mornings), Unsure, Closed);
        check(&week(&evenings), Closed, Unsure);
        check(&week(&emergency_service), Closed, Open);
        check(&week(&[]), Closed, Closed);
        check(&week(&(0..7).map(|day| (day, 0, 24)).collect::<Vec<_>>()), Open, Open);
    }

    #[test]
    fn the_night_to_a_weekday_counts_as_outside_and_its_morning_as_day() {
        check(&week(&[(6, 18, 24 + 12)]), Answers::Closed, Answers::Unsure);
    }

    #[test]
    fn hours_that_nobody_knows_are_neither_open_nor_closed() {
        for hour in [Hour::Daytime, Hour::Outside] {
            let unknown = RouteHours::Record(HoursId::new("prov").expect("an id"));
            assert_eq!(hour.answers(&RouteHours::Unknown, |_| None), Answers::Unsure);
            assert_eq!(hour.answers(&unknown, |_| None), Answers::Unsure);
            assert_eq!(hour.answers(&RouteHours::Always, |_| None), Answers::Open);
        }
    }
}
