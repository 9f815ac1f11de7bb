//! The Swedish calendar of special days: red days by law, eves, and the days before a red day; right for 2005–2100.
//!
//! Red days: lag (1989:253) om allmänna helgdagar, with nationaldagen since lag (2004:1320). The law counts every Sunday
//! too; a plain Sunday is no special day here, because a week says of each weekday, Sundays too, when it is open. Movable days follow the
//! Gregorian Easter (computus of Meeus, Jones and Butcher).

use crate::model::date::Date;
use crate::model::keyed::keyed;

keyed! {
    /// A red day that has a name in 1 § lag (1989:253).
    RedDay {
        /// 1 January.
        NewYearsDay = "nyarsdagen",
        /// 6 January.
        Epiphany = "trettondedag-jul",
        /// The Friday before Easter Day.
        GoodFriday = "langfredagen",
        /// Easter Day: the Sunday after the first full moon on or after 21 March.
        EasterDay = "paskdagen",
        /// The day after Easter Day.
        EasterMonday = "annandag-pask",
        /// 1 May.
        MayDay = "forsta-maj",
        /// The sixth Thursday after Easter Day.
        AscensionDay = "kristi-himmelsfardsdag",
        /// The seventh Sunday after Easter Day.
        WhitSunday = "pingstdagen",
        /// 6 June; red since 2005 by lag (2004:1320).
        NationalDay = "nationaldagen",
        /// The Saturday from 20 to 26 June.
        MidsummerDay = "midsommardagen",
        /// The Saturday from 31 October to 6 November.
        AllSaintsDay = "alla-helgons-dag",
        /// 25 December.
        ChristmasDay = "juldagen",
        /// 26 December.
        BoxingDay = "annandag-jul",
    }
}
keyed! {
    /// An eve that many keep as a day off, though the law on red days does not name it.
    Eve {
        /// The day before Easter Day.
        Easter = "paskafton",
        /// The day before Whit Sunday.
        Whitsun = "pingstafton",
        /// The Friday from 19 to 25 June. Lag (1930:173) om beräkning av lagstadgad tid, 2 §, counts it, Christmas Eve and
        /// New Year's Eve with the red days.
        Midsummer = "midsommarafton",
        /// 24 December.
        Christmas = "julafton",
        /// 31 December.
        NewYear = "nyarsafton",
    }
}
keyed! {
    /// A day before a red day or an eve, on which many close early. No law names these days: employers agree on them.
    DayBefore {
        /// 5 January.
        Epiphany = "trettondagsafton",
        /// The Thursday before Good Friday.
        MaundyThursday = "skartorsdagen",
        /// 30 April.
        Walpurgis = "valborgsmassoafton",
        /// The Wednesday before Ascension Day.
        Ascension = "fore-kristi-himmelsfardsdag",
        /// 5 June.
        NationalDay = "fore-nationaldagen",
        /// The Friday before All Saints' Day.
        AllSaints = "fore-alla-helgons-dag",
        /// The Thursday before Midsummer Eve.
        MidsummerEve = "fore-midsommarafton",
        /// 23 December.
        ChristmasEve = "fore-julafton",
        /// 30 December.
        NewYearsEve = "fore-nyarsafton",
    }
}

impl DayBefore {
    /// The days that count when nothing else is written: those of a municipality's staff rule (nacka.se), which leaves out
    /// the days before Midsummer Eve, Christmas Eve and New Year's Eve.
    pub const USUAL: [Self; 6] =
        [Self::Epiphany, Self::MaundyThursday, Self::Walpurgis, Self::Ascension, Self::NationalDay, Self::AllSaints];
}

/// The red day with a name that `date` is; a plain Sunday is none.
pub fn red_day(date: Date) -> Option<RedDay> {
    let from_easter = date.days_since(easter_day(date.year()));
    match (date.month(), date.day(), from_easter) {
        (1, 1, _) => Some(RedDay::NewYearsDay),
        (1, 6, _) => Some(RedDay::Epiphany),
        (_, _, -2) => Some(RedDay::GoodFriday),
        (_, _, 0) => Some(RedDay::EasterDay),
        (_, _, 1) => Some(RedDay::EasterMonday),
        (5, 1, _) => Some(RedDay::MayDay),
        (_, _, 39) => Some(RedDay::AscensionDay),
        (_, _, 49) => Some(RedDay::WhitSunday),
        (6, 6, _) => Some(RedDay::NationalDay),
        (6, 20..=26, _) if date.weekday() == SATURDAY => Some(RedDay::MidsummerDay),
        (10, 31, _) | (11, 1..=6, _) if date.weekday() == SATURDAY => Some(RedDay::AllSaintsDay),
        (12, 25, _) => Some(RedDay::ChristmasDay),
        (12, 26, _) => Some(RedDay::BoxingDay),
        _ => None,
    }
}

/// The eve that `date` is.
pub fn eve(date: Date) -> Option<Eve> {
    match (red_day(date.plus_days(1)), date.month(), date.day()) {
        (_, 12, 24) => Some(Eve::Christmas),
        (_, 12, 31) => Some(Eve::NewYear),
        (Some(RedDay::EasterDay), _, _) => Some(Eve::Easter),
        (Some(RedDay::WhitSunday), _, _) => Some(Eve::Whitsun),
        (Some(RedDay::MidsummerDay), _, _) => Some(Eve::Midsummer),
        _ => None,
    }
}

/// The day before something that `date` is. 30 April 2008 was the day before two red days: it is told as Walpurgis.
pub fn day_before(date: Date) -> Option<DayBefore> {
    let next = date.plus_days(1);
    match (red_day(next), eve(next)) {
        (Some(RedDay::Epiphany), _) => Some(DayBefore::Epiphany),
        (Some(RedDay::GoodFriday), _) => Some(DayBefore::MaundyThursday),
        (Some(RedDay::MayDay), _) => Some(DayBefore::Walpurgis),
        (Some(RedDay::AscensionDay), _) => Some(DayBefore::Ascension),
        (Some(RedDay::NationalDay), _) => Some(DayBefore::NationalDay),
        (Some(RedDay::AllSaintsDay), _) => Some(DayBefore::AllSaints),
        (_, Some(Eve::Midsummer)) => Some(DayBefore::MidsummerEve),
        (_, Some(Eve::Christmas)) => Some(DayBefore::ChristmasEve),
        (_, Some(Eve::NewYear)) => Some(DayBefore::NewYearsEve),
        _ => None,
    }
}

const SATURDAY: usize = 5;

/// Easter Day of a year of the Gregorian calendar (Meeus, Jones, Butcher).
fn easter_day(year: i16) -> Date {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let days_from_march = h + l - 7 * m + 21;
    // 0 is 1 March: every date from 22 March to 25 April lies in the same year.
    Date::first_of(i16::try_from(year).unwrap_or_default(), 3).plus_days(days_from_march)
}

#[cfg(test)]
mod tests {
    use super::{DayBefore, Eve, RedDay, day_before, eve, red_day};
    use crate::model::date::Date;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    /// Every special day of a year as `MM-DD key`, in order.
    fn check(year: i16, expected: &str) {
        let first = Date::first_of(year, 1);
        let days = (0..366).map(|n| first.plus_days(n)).filter(|date| date.year() == year);
        let named = days.filter_map(|date| {
            let name = red_day(date).map(RedDay::key).or_else(|| eve(date).map(Eve::key));
            let name = name.or_else(|| day_before(date).map(DayBefore::key))?;
            Some(format!("{} {name}", &date.to_string()[5..]))
        });
        assert_eq!(named.collect::<Vec<_>>().join("\n"), expected.replace(", ", "\n"));
    }

    #[test]
    fn every_special_day_of_2026_is_known_by_its_name() {
        check(
            2026,
            "01-01 nyarsdagen, 01-05 trettondagsafton, 01-06 trettondedag-jul, 04-02 skartorsdagen, 04-03 langfredagen, \
             04-04 paskafton, 04-05 paskdagen, 04-06 annandag-pask, 04-30 valborgsmassoafton, 05-01 forsta-maj, \
             05-13 fore-kristi-himmelsfardsdag, 05-14 kristi-himmelsfardsdag, 05-23 pingstafton, 05-24 pingstdagen, \
             06-05 fore-nationaldagen, 06-06 nationaldagen, 06-18 fore-midsommarafton, 06-19 midsommarafton, \
             06-20 midsommardagen, 10-30 fore-alla-helgons-dag, 10-31 alla-helgons-dag, 12-23 fore-julafton, \
             12-24 julafton, 12-25 juldagen, 12-26 annandag-jul, 12-30 fore-nyarsafton, 12-31 nyarsafton",
        );
    }

    #[test]
    fn a_red_day_is_one_also_when_it_is_the_day_before_another() {
        // In 2008 Ascension Day fell on 1 May, and 30 April was the day before both.
        assert_eq!(red_day(day("2008-05-01")), Some(RedDay::MayDay));
        assert_eq!(day_before(day("2008-04-30")), Some(DayBefore::Walpurgis));
        assert_eq!(red_day(day("2026-11-29")), None, "a plain Sunday");
    }
}
