//! Red days from 2005 to 2075, for the two other lists that they are held against.

use stad::model::calendar::red_day;
use stad::model::date::Date;

#[test]
fn the_other_lists_read_the_same_red_days() {
    let year = |year: i16| {
        let first = Date::first_of(year, 1);
        let days = (0..366).map(|n| first.plus_days(n)).filter(|date| date.year() == year);
        let red = days.filter_map(|date| Some(format!("\"{date}\": \"{}\"", red_day(date)?.key())));
        red.collect::<Vec<_>>().join(", ")
    };
    let years: Vec<String> = (2005..=2075).map(year).collect();
    crate::hold("red_days.json", &format!("{{\n{}\n}}\n", years.join(",\n")));
}
