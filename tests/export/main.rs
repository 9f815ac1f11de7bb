//! What machines read, read by independent parsers.

mod fixtures;
mod postal;

use atom_syndication::Feed as ReadFeed;
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty};
use calcard::vcard::{VCard, VCardProperty, VCardVersion};
use calcard::{Entry as Parsed, Parser};
use serde_json::{Value, json};
use stad::export::atom::{Entry, Feed, feed};
use stad::export::icalendar::{self, Calendar};
use stad::export::jsonld::{PageWords, TimedRoute, place_page};
use stad::export::places::names;
use stad::export::robots::robots;
use stad::export::sitemap::{Page, sitemap};
use stad::export::vcard::{cards, contacts};
use stad::model::calendar::DayBefore;
use stad::model::contact::{Area, Cost, RouteHours, RouteKind, RouteValue, SpokenLanguages};
use stad::model::hours::{Exception, OpeningHours, Period, SpecialDay, Week};
use stad::model::ids::HoursId;
use stad::model::phone::{PhoneNumber, ShortNumber};
use stad::model::place::Places;
use stad::model::training::{DateStatus, Training};

use fixtures::{city, code, date, lang, national, number, places, route, text, training, training_date, unchecked};

/// Every line ends with CRLF, no line is longer than 75 octets, and unfolding gives text back.
fn check_lines(file: &str) {
    assert!(file.ends_with("\r\n"), "the last line has no CRLF");
    for line in file.trim_end_matches("\r\n").split("\r\n") {
        assert!(line.len() <= 75, "{} octets in `{line}`", line.len());
        assert!(!line.contains(['\r', '\n']), "a bare line break in `{line}`");
    }
}

fn read_cards(file: &str) -> Vec<VCard> {
    check_lines(file);
    let mut parser = Parser::new(file);
    let mut cards = Vec::new();
    loop {
        match parser.entry() {
            Parsed::VCard(card) => cards.push(card),
            Parsed::Eof => return cards,
            other => panic!("not a card: {other:?}"),
        }
    }
}

fn said(card: &VCard, property: &VCardProperty) -> Option<String> {
    card.property(property)?.values.first()?.as_text().map(str::to_owned)
}

#[test]
fn a_card_is_read_as_it_was_meant() {
    let mut call = route("vaxeln", RouteKind::Call, number("+46401000000"));
    call.languages = SpokenLanguages::Known(vec!["sv".to_owned(), "th".to_owned()]);
    call.place = Some("Gatan 1, Provstad; uppgång B".to_owned());
    let note = "Uppgifterna är hämtade, men ännu inte kontrollerade: å, ä och ö fyller raden så att den måste brytas, och \\n är text.";
    let file = contacts(&cards(&city(vec![call]), &national(Vec::new(), Places::default()), &lang("en"), note));
    let [card] = &read_cards(&file)[..] else { panic!("one card expected in {file}") };
    assert_eq!(card.version(), Some(VCardVersion::V4_0));
    assert_eq!(said(card, &VCardProperty::Uid).as_deref(), Some("provstad.vaxeln"));
    assert_eq!(said(card, &VCardProperty::Fn).as_deref(), Some("Switchboard"));
    assert_eq!(card.property(&VCardProperty::Fn).and_then(|fn_| fn_.language()), Some("en"));
    assert_eq!(said(card, &VCardProperty::Org).as_deref(), Some("Provstads kommun"));
    assert_eq!(card.property(&VCardProperty::Org).and_then(|org| org.language()), Some("sv"));
    assert_eq!(said(card, &VCardProperty::Tel).as_deref(), Some("+46401000000"));
    assert_eq!(said(card, &VCardProperty::Note).as_deref(), Some(format!("Ask, or tell\n{note}").as_str()));
    assert_eq!(card.properties(&VCardProperty::Lang).count(), 2);
    assert!(file.contains("ADR:;;Gatan 1\\, Provstad\\; uppgång B;;;;\r\n"), "{file}");
}

#[test]
fn cards_leave_out_routes_without_a_value_old_ones_and_those_of_elsewhere() {
    let unknown = route("okand", RouteKind::Chat, RouteValue::Unknown { ask_at: "https://prov.example/".to_owned() });
    let mut old = route("gammal", RouteKind::Call, number("+46401000001"));
    old.full_list_only = true;
    let mut elsewhere = route("annanstans", RouteKind::Call, number("+46401000002"));
    elsewhere.area = Area::Municipalities(vec![code("0180")]);
    let emergency = route("sos", RouteKind::Call, RouteValue::Phone(PhoneNumber::Short(ShortNumber::Emergency)));
    let sms = route("sms", RouteKind::Sms, number("+46401000003"));
    let made = cards(
        &city(vec![unknown, old, sms]),
        &national(vec![elsewhere, emergency], Places::default()),
        &lang("sv"),
        "",
    );
    let uids: Vec<&str> = made.iter().map(|card| card.uid.as_str()).collect();
    assert_eq!(uids, ["provstad.sms", "national.sos"]);
    assert_eq!((made[0].phone.as_deref(), made[0].sms.as_deref()), (None, Some("+46401000003")));
    assert_eq!(made[1].phone.as_deref(), Some("112"));
}

fn calendar_file(training: &[Training]) -> String {
    with_calendar(&|calendar| icalendar::all(calendar, training))
}

fn with_calendar(write: &dyn Fn(&Calendar<'_>) -> String) -> String {
    let lang = lang("en");
    let calendar = Calendar {
        owner: "provstad",
        name: "Training; Provstad",
        lang: &lang,
        today: date("2026-11-23"),
        full: "Full.",
        cancelled: "Cancelled",
        unchecked: "Not checked.",
    };
    write(&calendar)
}

#[test]
fn training_dates_keep_their_identity_zone_and_status() {
    let file = calendar_file(&[training(vec![
        training_date("2026-12-01", Some(13 * 60), Some(24 * 60), DateStatus::Planned),
        training_date("2026-12-01", Some(18 * 60), None, DateStatus::Full),
        training_date("2027-01-15", None, None, DateStatus::Cancelled),
    ])]);
    check_lines(&file);
    let read = ICalendar::parse(&file).expect("calcard reads the calendar");
    let events: Vec<_> =
        read.components.iter().filter(|part| part.component_type == ICalendarComponentType::VEvent).collect();
    let uids: Vec<_> = events.iter().filter_map(|event| event.uid()).collect();
    assert_eq!(
        uids,
        ["provstad.se-tecken.2026-12-01", "provstad.se-tecken.2026-12-01.2", "provstad.se-tecken.2027-01-15"]
    );
    assert!(read.components.iter().any(|part| part.component_type == ICalendarComponentType::VTimezone));
    let summary = events[0].property(&ICalendarProperty::Summary).and_then(|entry| entry.values.first()?.as_text());
    assert_eq!(summary, Some("See the signs"));
    for line in [
        "DTSTAMP:20261123T000000Z",
        "DTSTART;TZID=Europe/Stockholm:20261201T130000",
        "DTEND;TZID=Europe/Stockholm:20261202T000000",
        "DTSTART;VALUE=DATE:20270115",
        "STATUS:CANCELLED",
        "NAME;LANGUAGE=en:Training\\; Provstad",
        "DESCRIPTION:Full.\\nKommunen\\nNot checked.",
    ] {
        assert!(file.contains(&format!("{line}\r\n")), "`{line}` is missing in\n{file}");
    }
    assert_eq!(file.matches("STATUS:CANCELLED").count(), 1);
}

#[test]
fn a_date_is_the_same_event_in_its_own_file_as_among_all() {
    let training = [training(vec![
        training_date("2026-12-01", Some(13 * 60), None, DateStatus::Planned),
        training_date("2026-12-01", Some(18 * 60), None, DateStatus::Full),
        training_date("2027-01-15", None, None, DateStatus::Cancelled),
    ])];
    let all = calendar_file(&training);
    let files: Vec<String> = training[0].occasions().map(|(which, _)| which.file()).collect();
    assert_eq!(files, ["se-tecken-2026-12-01.ics", "se-tecken-2026-12-01-2.ics", "se-tecken-2027-01-15.ics"]);
    for (which, _) in training[0].occasions() {
        let one = with_calendar(&|calendar| icalendar::one(calendar, &training, &which));
        check_lines(&one);
        let read = ICalendar::parse(&one).expect("calcard reads the calendar");
        let events = read.components.iter().filter(|part| part.component_type == ICalendarComponentType::VEvent);
        assert_eq!(events.count(), 1, "{one}");
        let event = &one[one.find("BEGIN:VEVENT").expect("an event")..one.find("END:VEVENT").expect("an end")];
        assert!(all.contains(event), "not among all:\n{event}");
        assert!(!one.contains("X-WR-CALNAME"), "a program would make a calendar of one event");
    }
}

#[test]
fn a_cancelled_event_says_so_to_every_program() {
    let told = |status| calendar_file(&[training(vec![training_date("2027-01-15", None, None, status)])]);
    let (planned, cancelled) = (told(DateStatus::Planned), told(DateStatus::Cancelled));
    for line in [
        "STATUS:CANCELLED",
        "SEQUENCE:1",
        "SUMMARY;LANGUAGE=en:Cancelled: See the signs",
        "DESCRIPTION:Cancelled\\nKommunen\\nNot checked.",
    ] {
        assert!(cancelled.contains(&format!("{line}\r\n")), "`{line}` is missing in\n{cancelled}");
        assert!(!planned.contains(line), "`{line}` stands in\n{planned}");
    }
    let uid = "UID:provstad.se-tecken.2027-01-15\r\n";
    assert!(cancelled.contains(uid) && planned.contains(uid), "the event became another one");
    assert!(planned.contains("SEQUENCE:0\r\n"));
}

#[test]
fn a_calendar_without_dates_is_still_a_calendar() {
    let read = ICalendar::parse(calendar_file(&[])).expect("calcard reads the calendar");
    assert!(read.components.iter().all(|part| part.component_type != ICalendarComponentType::VEvent));
}

#[test]
fn a_feed_is_read_as_it_was_meant() {
    let made = Feed {
        id: "https://prov.example/feed.xml".to_owned(),
        link: "https://prov.example/?a=1&b=2".to_owned(),
        title: "Nytt <& mer>".to_owned(),
        author: "Provstad".to_owned(),
        updated: date("2026-11-23"),
        lang: lang("sv"),
        entries: vec![Entry {
            id: "https://prov.example/en/1".to_owned(),
            link: "https://prov.example/en/1".to_owned(),
            title: "A \"bell\"\u{7} rings".to_owned(),
            summary: "\u{0}\u{b}\u{fffe}Words\tin a\nrow".to_owned(),
            updated: date("2026-11-01"),
            lang: lang("en"),
        }],
    };
    let file = feed(&made);
    assert_eq!(file, feed(&made), "two writings differ");
    let read = ReadFeed::read_from(file.as_bytes()).expect("atom_syndication reads the feed");
    assert_eq!((read.id(), read.title().as_str(), read.lang()), (made.id.as_str(), "Nytt <& mer>", Some("sv")));
    assert_eq!(read.updated().to_rfc3339(), "2026-11-23T00:00:00+00:00");
    assert_eq!(read.authors()[0].name(), "Provstad");
    assert_eq!(read.links()[1].href(), "https://prov.example/?a=1&b=2");
    let entry = &read.entries()[0];
    assert_eq!(entry.title().as_str(), "A \"bell\" rings");
    assert_eq!(entry.summary().map(|summary| summary.as_str()), Some("Words\tin a\nrow"));
    assert!(file.contains("<entry xml:lang=\"en\">"));
}

#[test]
fn every_language_of_a_page_names_all_the_others() {
    let url = |path: &str| format!("https://prov.example{path}");
    let page = Page {
        versions: vec![(lang("sv"), url("/")), (lang("en"), url("/en/")), (lang("sv-x-lattlast"), url("/ll/?a&b"))],
        any_language: url("/"),
    };
    let file = sitemap(&[page]);
    assert_eq!(file.matches("<loc>").count(), 3);
    for alternate in ["hreflang=\"sv\"", "hreflang=\"en\"", "hreflang=\"sv-x-lattlast\"", "hreflang=\"x-default\""] {
        assert_eq!(file.matches(alternate).count(), 3, "{alternate} in\n{file}");
    }
    assert!(file.contains("<loc>https://prov.example/ll/?a&amp;b</loc>"), "{file}");
}

#[test]
fn a_draft_lets_no_robot_in() {
    assert_eq!(robots(false, "https://prov.example/sitemap.xml"), "User-agent: *\nDisallow: /\n");
    let open = robots(true, "https://prov.example/sitemap.xml");
    assert!(open.contains("Sitemap: https://prov.example/sitemap.xml\n") && !open.contains("Disallow"));
}

fn office_hours() -> OpeningHours {
    let (day, short) = (Period { from: 8 * 60, to: 17 * 60 }, Period { from: 8 * 60, to: 24 * 60 });
    let week = [vec![day], vec![day], vec![day], vec![short], vec![], vec![], vec![]];
    let closed = Exception { from: date("2026-12-23"), to: date("2027-01-02"), hours: SpecialDay::Closed, note: None };
    OpeningHours {
        id: HoursId::new("vaxeln").expect("the test's id has the right form"),
        name: None,
        week: Some(Week(week)),
        red_days: SpecialDay::Unknown,
        eves: SpecialDay::Unknown,
        day_before: SpecialDay::Unknown,
        days_before: DayBefore::USUAL.to_vec(),
        seasons: Vec::new(),
        exceptions: vec![closed],
        note: None,
        valid_from: None,
        valid_to: None,
        provenance: unchecked(),
    }
}

fn described(routes: &[TimedRoute<'_>]) -> (String, Value) {
    let lang = lang("sv");
    let words = PageWords {
        url: "https://prov.example/provstad/",
        title: "Provstad </script><b>&\u{2028}",
        description: "Vem du kan ringa",
        lang: &lang,
        site_title: "Prov",
        site_url: "https://prov.example/",
        breadcrumbs: &[("Prov".to_owned(), "https://prov.example/".to_owned())],
    };
    let script = place_page(&words, "Provstad", routes);
    let value = serde_json::from_str(&script).expect("serde_json reads the description");
    (script, value)
}

#[test]
fn a_description_cannot_leave_its_element() {
    let (script, value) = described(&[]);
    assert!(!script.contains(['<', '>', '&', '\u{2028}']), "{script}");
    assert_eq!(value["@graph"][0]["name"], "Provstad </script><b>&\u{2028}");
    assert_eq!(value["@graph"][1]["itemListElement"][0]["position"], 1);
}

#[test]
fn only_known_hours_are_told_to_search_engines() {
    let mut office = route("vaxeln", RouteKind::Call, number("+46401000000"));
    office.hours = RouteHours::Record(HoursId::new("vaxeln").expect("the test's id has the right form"));
    let mut always = route("sos", RouteKind::Call, RouteValue::Phone(PhoneNumber::Short(ShortNumber::Emergency)));
    (always.hours, always.cost) = (RouteHours::Always, Cost::Free);
    let unknown = route("post", RouteKind::Mail, RouteValue::Mail("post@prov.example".to_owned()));
    let nowhere = route("okand", RouteKind::Chat, RouteValue::Unknown { ask_at: "https://prov.example/".to_owned() });
    let mut visit = route("disken", RouteKind::Visit, RouteValue::Street("Provgatan 1, Provstad".to_owned()));
    visit.hours = office.hours.clone();
    let hours = office_hours();
    let timetable = hours.timetable(date("2026-12-14"), date("2027-01-05"));
    let timed = |route| TimedRoute { route, hours: Some((&hours, &timetable)) };
    let untimed = |route| TimedRoute { route, hours: None };
    let routes = [timed(&office), untimed(&always), untimed(&unknown), untimed(&nowhere), timed(&visit)];
    let (_, value) = described(&routes);
    let points = value["@graph"][0]["mainEntity"].as_array().expect("contact points");
    assert_eq!(points.len(), 4);
    assert_eq!(
        points[0]["hoursAvailable"],
        json!([
            { "@type": "OpeningHoursSpecification", "opens": "08:00", "closes": "17:00",
              "dayOfWeek": ["https://schema.org/Monday", "https://schema.org/Tuesday", "https://schema.org/Wednesday"],
              "validFrom": "2026-12-14", "validThrough": "2026-12-22" },
            { "@type": "OpeningHoursSpecification", "opens": "08:00", "closes": "23:59",
              "dayOfWeek": ["https://schema.org/Thursday"], "validFrom": "2026-12-14", "validThrough": "2026-12-22" },
            { "@type": "OpeningHoursSpecification", "opens": "08:00", "closes": "17:00",
              "dayOfWeek": ["https://schema.org/Monday"], "validFrom": "2027-01-04", "validThrough": "2027-01-04" },
        ])
    );
    assert_eq!(
        (&points[1]["telephone"], &points[1]["contactOption"]),
        (&json!("112"), &json!("https://schema.org/TollFree"))
    );
    assert_eq!(points[1]["hoursAvailable"][0]["dayOfWeek"].as_array().map(Vec::len), Some(7));
    assert_eq!((&points[3]["@type"], &points[3]["address"]), (&json!("Place"), &json!("Provgatan 1, Provstad")));
    let special = points[3]["specialOpeningHoursSpecification"].as_array().expect("special days");
    let closed = json!({ "@type": "OpeningHoursSpecification", "opens": "00:00", "closes": "00:00",
                         "validFrom": "2026-12-23", "validThrough": "2026-12-23" });
    assert_eq!(special[0], closed);
    assert!(special.iter().all(|row| row["opens"] == "00:00"), "only the closed days are known to differ");
    assert_eq!((&points[2]["email"], points[2].get("hoursAvailable")), (&json!("post@prov.example"), None));
}

#[test]
fn places_stand_in_the_order_of_the_swedish_alphabet() {
    let places =
        places(&[("0180", "Ödestad"), ("1283", "Provstad"), ("1281", "Åby"), ("1400", "Älvby"), ("2500", "Zon")]);
    let summary = city(Vec::new()).summary();
    let file = names(&national(Vec::new(), places), &[summary], &|municipality| format!("/en/{}/", municipality.slug));
    let read: Value = serde_json::from_slice(&file).expect("serde_json reads the names");
    let order: Vec<&str> = read["places"].as_array().expect("rows").iter().filter_map(|row| row[0].as_str()).collect();
    assert_eq!(order, ["Provstad", "Zon", "Åby", "Älvby", "Ödestad"]);
    assert_eq!(read["places"][0], json!(["Provstad", "/en/provstad/", "1283", 1, "Provinge"]));
    assert_eq!(read["places"][4], json!(["Ödestad", "/en/odestad/", "0180", 0]));
    assert_eq!(read["counties"]["12"], "Län 12");
}

#[test]
fn words_without_a_translation_keep_their_own_language() {
    let mut only_swedish = route("vaxeln", RouteKind::Call, number("+46401000000"));
    only_swedish.name = text("Växeln");
    let made = cards(&city(vec![only_swedish]), &national(Vec::new(), Places::default()), &lang("en"), "");
    assert_eq!((made[0].full_name.text.as_str(), made[0].full_name.lang.as_str()), ("Växeln", "sv"));
}
