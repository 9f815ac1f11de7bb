//! The records of one invented network in a real municipality.

use crate::prose::{Writer, name, text};
use crate::random::Random;

/// A municipality that gets a network.
pub struct Place {
    /// SCB's code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its folder.
    pub slug: String,
}

/// A city's files of records, by path below its folder, and the ids of its routes.
pub struct Records {
    /// Paths and contents.
    pub files: Vec<(&'static str, String)>,
    /// Route ids.
    pub routes: Vec<String>,
}

/// The numbers that the Swedish regulator keeps free for fiction, with the range of their last two digits.
const FICTIONAL_NUMBERS: [(&str, u64, u64); 4] =
    [("070-174 06 ", 5, 99), ("08-465 004 ", 0, 99), ("040-628 04 ", 0, 99), ("031-390 06 ", 0, 50)];

/// The national routes that every city begins with.
const FIRST: [&str; 3] = ["sos-112", "polisen-114-14", "kvinnofridslinjen-call"];

/// (id, kind, audience, urgency, situations): a city has the first six to ten of them.
const ROUTES: [(&str, &str, &str, &str, &str); 10] = [
    (
        "vaxel-call",
        "call",
        "exposed worried relative witness professional",
        "normal",
        "utsatt orolig sett-nagot i-jobbet",
    ),
    ("jour-call", "call", "exposed worried witness", "after-hours", "utsatt"),
    ("team-mail", "mail", "exposed worried professional", "normal", "orolig"),
    ("kontor-visit", "visit", "exposed worried relative", "normal", ""),
    ("tips-e-service", "e-service", "witness business", "normal", ""),
    ("samordnare-call", "call", "professional business", "normal", "i-jobbet"),
    ("team-sms", "sms", "exposed child", "urgent", ""),
    ("chatt", "chat", "exposed worried child", "normal", ""),
    ("formular", "form", "witness business", "normal", ""),
    ("brev", "letter", "worried relative", "normal", ""),
];

/// Makes a city's records. `neighbours` are codes of other municipalities.
pub fn records(writers: &mut [Writer], random: &mut Random, place: &Place, neighbours: &[&str]) -> Records {
    let routes: Vec<String> = ROUTES[..random.between(6, 10)].iter().map(|route| route.0.to_owned()).collect();
    let files = vec![
        ("city.toml", city(writers, place, neighbours)),
        ("sources.toml", sources(writers, place)),
        ("facts.toml", facts(writers)),
        ("routes.toml", contact_routes(writers, random, place, routes.len())),
        ("hours.toml", hours(writers, random)),
        ("situations.toml", situations(writers)),
        ("network.toml", network(writers, random)),
        ("routine.toml", routine(writers)),
        ("process.toml", process(random)),
        ("training.toml", training(writers, random)),
        ("pledges/respekt-thai.toml", pledge(writers, random, place)),
    ];
    let first_line = format!("# {}\n", crate::FICTIONAL);
    Records { files: files.into_iter().map(|(path, toml)| (path, format!("{first_line}{toml}"))).collect(), routes }
}

/// A number of the ranges for fiction.
fn number(random: &mut Random) -> String {
    let (prefix, from, to) = *random.pick(&FICTIONAL_NUMBERS);
    format!("{prefix}{:02}", from + random.below(to - from + 1))
}

fn city(writers: &mut [Writer], place: &Place, neighbours: &[&str]) -> String {
    let languages: Vec<String> = writers.iter().map(|writer| format!("\"{}\"", writer.tag())).collect();
    let who = name(writers, 2);
    let first: Vec<String> = FIRST.iter().chain(&["vaxel-call"]).map(|id| format!("\"{id}\"")).collect();
    format!(
        "code = \"{}\"\nstatus = \"active\"\ncoordinator = {{ who = {who}, since = \"2024\", source = \"kommunen\" }}\n\
         publisher = \"unknown\"\nafter_hours = \"jour-call\"\nneighbours = [{}]\nregion_coordinator = \"evonhuset-call\"\n\
         aliases = [\"{} stad\"]\nlanguages = [{}]\nintro = {}\nfirst = [{}]\n",
        place.code,
        neighbours.iter().map(|code| format!("\"{code}\"")).collect::<Vec<_>>().join(", "),
        place.name,
        languages.join(", "),
        text(writers, 25),
        first.join(", "),
    )
}

fn sources(writers: &mut [Writer], place: &Place) -> String {
    let source = |writers: &mut [Writer], id: &str, published: &str| {
        let (title, publisher) = (name(writers, 4), name(writers, 2));
        format!(
            "[[source]]\nid = \"{id}\"\ntitle = {title}\npublisher = {publisher}\npublished = {published}\n\
             address = \"https://{}.example/\"\n\n",
            place.slug
        )
    };
    source(writers, "kommunen", "\"2025\"") + &source(writers, "natverket", "\"undated\"")
}

fn facts(writers: &mut [Writer]) -> String {
    let fact = |idx: usize| {
        format!("[[fact]]\nid = \"fakta-{idx}\"\ntext = {}\nsource = \"natverket\"\n\n", text(writers, 14))
    };
    (1..=3).map(fact).collect()
}

fn contact_routes(writers: &mut [Writer], random: &mut Random, place: &Place, n_routes: usize) -> String {
    let mut toml = String::new();
    for (id, kind, audience, urgency, situations) in &ROUTES[..n_routes] {
        let value = match *kind {
            "call" | "sms" => number(random),
            "mail" => format!("{id}@{}.example", place.slug),
            "visit" | "letter" => format!("Påhittsgatan {}, {}", random.between(1, 90), place.name),
            _ => format!("https://{}.example/{id}", place.slug),
        };
        let hours = *random.pick(&["kontor", "jour", "always", "unknown"]);
        let cost = *random.pick(&["free", "normal", "unknown"]);
        let identity = *random.pick(&["anonymous", "confidential", "named", "unknown"]);
        let public_record = *random.pick(&["yes", "no", "unknown"]);
        let checked = if random.chance(33) { "checked_on = 2026-03-02\nchecked_by = \"webbredaktör\"\n" } else { "" };
        let named =
            if situations.is_empty() { String::new() } else { format!("situations = [{}]\n", list(situations)) };
        let audience = list(audience);
        toml.push_str(&format!(
            "[[route]]\nid = \"{id}\"\nname = {}\nkind = \"{kind}\"\nvalue = \"{value}\"\noperator = {}\n\
             audience = [{audience}]\n{named}purpose = {}\nurgency = \"{urgency}\"\nhours = \"{hours}\"\ncost = \"{cost}\"\n\
             identity = \"{identity}\"\nidentity_note = {}\npublic_record = \"{public_record}\"\nlanguages = [\"sv\", \"en\"]\n\
             what_happens = {}\nsource = \"kommunen\"\n{checked}search_words = [\"{}\"]\n\n",
            name(writers, 2),
            name(writers, 3),
            text(writers, 12),
            text(writers, 12),
            text(writers, 14),
            writers[0].phrase(1).to_lowercase(),
        ));
    }
    toml
}

fn hours(writers: &mut [Writer], random: &mut Random) -> String {
    let weekly = random.pick(&["mån–fre 8–17", "mån–ons 8–17; tors 8–18; fre 8–16", "mån–fre 8–12, 13–16.30"]);
    format!(
        "[[hours]]\nid = \"kontor\"\nname = {}\nweekly = \"{weekly}\"\nred_days = \"closed\"\neves = \"closed\"\n\
         day_before = \"unknown\"\nnote = {}\nsource = \"kommunen\"\n\
         [[hours.season]]\nfrom = 2027-06-14\nto = 2027-08-13\nweekly = \"mån–fre 9–15\"\n\
         [[hours.exception]]\non = 2026-12-23\nhours = \"9–12\"\n\n\
         [[hours]]\nid = \"jour\"\nname = {}\nweekly = \"mån–fre 17–22; lör–sön 10–18\"\nred_days = \"same\"\neves = \"same\"\n\
         day_before = \"same\"\nsource = \"kommunen\"\n",
        name(writers, 2),
        text(writers, 10),
        name(writers, 2),
    )
}

/// Words as a list of TOML strings.
fn list(words: &str) -> String {
    words.split(' ').map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")
}

fn situations(writers: &mut [Writer]) -> String {
    let situation = |id| format!("[[situation]]\nid = \"{id}\"\nintro = {}\n\n", text(writers, 18));
    ["utsatt", "orolig", "sett-nagot", "i-jobbet"].map(situation).concat()
}

fn network(writers: &mut [Writer], random: &mut Random) -> String {
    let mut toml = format!(
        "[network]\nname = {}\nsince = \"2019\"\nabout = {}\noutreach = {}\nsource = \"natverket\"\n\n\
         [[coordinator]]\nwho = {}\nfrom = \"2024\"\nto = \"now\"\nsource = \"kommunen\"\n\n",
        name(writers, 3),
        text(writers, 25),
        text(writers, 18),
        name(writers, 2),
    );
    for (id, meetings) in [("karna", 8), ("stort", 4)] {
        toml.push_str(&format!(
            "[[group]]\nid = \"{id}\"\nname = {}\nmeetings_a_year = {meetings}\nabout = {}\nsource = \"natverket\"\n\n",
            name(writers, 2),
            text(writers, 8),
        ));
    }
    for _ in 0..random.between(8, 12) {
        let groups = *random.pick(&["\"karna\", \"stort\"", "\"stort\""]);
        toml.push_str(&format!(
            "[[member]]\norganisation = {}\nunit = {}\nrole = {}\ndoes = {}\ngroups = [{groups}]\nsource = \"natverket\"\n\n",
            name(writers, 2),
            name(writers, 2),
            name(writers, 3),
            text(writers, 8),
        ));
    }
    toml
}

fn routine(writers: &mut [Writer]) -> String {
    let mut toml =
        format!("[routine]\ntitle = {}\nabout = {}\nsource = \"natverket\"\n\n", name(writers, 4), text(writers, 15));
    for number in 1..=5 {
        toml.push_str(&format!(
            "[[step]]\nnumber = {number}\nactor = {}\naction = {}\nreceiver = {}\nvisibility = \"public\"\n\n",
            name(writers, 2),
            text(writers, 12),
            name(writers, 2),
        ));
    }
    toml
}

fn process(random: &mut Random) -> String {
    let mut state = |goal| {
        let state = *random.pick(&["done", "started", "planned", "unknown"]);
        let on = if state == "unknown" { "unknown" } else { "2026" };
        format!("[[state]]\ngoal = \"{goal}\"\nstate = \"{state}\"\non = \"{on}\"\nsource = \"natverket\"\n\n")
    };
    ["forstaelse", "insikt", "natverk", "samverkansplan", "rutin"].into_iter().map(&mut state).collect()
}

fn training(writers: &mut [Writer], random: &mut Random) -> String {
    let mut toml = String::new();
    for (id, kind) in [("grundkurs", "course"), ("frukost", "event")] {
        toml.push_str(&format!(
            "[[training]]\nid = \"{id}\"\nkind = \"{kind}\"\ntitle = {}\nprovider = {}\naudience = [\"professional\"]\n\
             form = {}\ncost = \"unknown\"\nbook = [\"team-mail\"]\nabout = {}\nsource = \"natverket\"\n",
            name(writers, 3),
            name(writers, 2),
            name(writers, 2),
            text(writers, 18),
        ));
        for month in [1, 3, 5] {
            toml.push_str(&format!(
                "[[training.date]]\non = 2027-{:02}-{:02}\nstart = \"9.00\"\nend = \"12.00\"\nplace = {}\nstatus = \"planned\"\n",
                month + random.between(0, 1),
                random.between(1, 28),
                name(writers, 2),
            ));
        }
        toml.push('\n');
    }
    toml
}

/// Ten invented businesses, all with an invented consent.
fn pledge(writers: &mut [Writer], random: &mut Random, place: &Place) -> String {
    let mut toml = format!("about = {}\nsource = \"natverket\"\n\n", text(writers, 15));
    for number in 1..=10 {
        toml.push_str(&format!(
            "[[business]]\nid = \"foretag-{number}\"\nname = \"{}\"\naddress = \"Påhittsgatan {}, {}\"\nsigned = 2025-{:02}-15\nreviewed = 2026-{:02}-15\n\
             expires = 2028-01-31\nstatus = \"active\"\nconsent = true\n\n",
            writers[0].phrase(2),
            random.between(1, 90),
            place.name,
            random.between(1, 12),
            random.between(1, 10),
        ));
    }
    toml
}
