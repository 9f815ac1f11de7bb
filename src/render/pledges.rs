//! Pledges, a city's registers of them, and the certificate of a business.

use crate::model::address::PageRef;
use crate::model::city::City;
use crate::model::contact::RouteValue;
use crate::model::freshness::FactSort;
use crate::model::ids::{BusinessId, PledgeId};
use crate::model::pledge::{Pledge, PledgePoints, PledgeRegister, PledgedBusiness};
use crate::render::facts::missing;
use crate::render::frame::written;
use crate::render::lists::{page_link, row, row_or_unknown};
use crate::render::national::reports;
use crate::render::notes::{note, notes};
use crate::render::pledge_sections::{BusinessLine, Certificate, PledgeView, Pledges, RegisterView};
use crate::render::qr::qr;
use crate::render::routes::plate;
use crate::render::scope::PageScope;
use crate::render::views::{Link, Missing, Row, Said};

/// A national page about a pledge, with the cities that have a register of it.
pub fn national(scope: &PageScope<'_>, pledge: &str) -> Pledges {
    let Some(pledge) = scope.shared.national.pledges.get(pledge) else { return Pledges { pledge: None } };
    let cities = reports(scope).iter().filter(|report| report.pledges.contains(&pledge.id));
    let cities = cities.map(|report| Link {
        href: scope.shared.addresses.city_pledge(&report.summary.id, &pledge.id, scope.lang),
        label: scope.own(report.summary.name.clone()),
        current: false,
    });
    Pledges { pledge: Some(PledgeView { cities: cities.collect(), ..view(scope, pledge) }) }
}

/// A city's page about a pledge, with its register where it has one.
pub fn of_city(scope: &PageScope<'_>, city: &City, pledge: &str) -> Pledges {
    let Some(pledge) = scope.shared.national.pledges.get(pledge) else { return Pledges { pledge: None } };
    let register = city.pledges.iter().find(|register| register.pledge == pledge.id);
    let register = register.map(|register| register_view(scope, city, register));
    Pledges { pledge: Some(PledgeView { register, ..view(scope, pledge) }) }
}

/// Whether the page names businesses, each with its last day.
pub fn names_businesses(pledges: &Pledges) -> bool {
    let register = pledges.pledge.as_ref().and_then(|pledge| pledge.register.as_ref());
    register.is_some_and(|register| !register.businesses.is_empty())
}

/// A sentence about a page of a pledge or a business that has no text of its own.
pub fn description(scope: &PageScope<'_>, page: &PageRef) -> Option<Said> {
    match page {
        PageRef::NationalPledge(pledge) | PageRef::CityPledge(_, pledge) => {
            let pledge = scope.shared.national.pledges.get(pledge)?;
            Some(scope.said(pledge.about.as_ref().unwrap_or(&pledge.trade)))
        }
        PageRef::CityBusiness(_, pledge, business) => {
            let (pledge, _, business) = scope.business(pledge, business);
            Some(scope.own(signed_words(scope, pledge, business)))
        }
        PageRef::National(_) | PageRef::NationalOwn(_) | PageRef::NationalNews(_) | PageRef::Municipality(_) => None,
        PageRef::City(..) | PageRef::CityOwn(..) | PageRef::CityNews(..) => None,
    }
}

fn view(scope: &PageScope<'_>, pledge: &Pledge) -> PledgeView {
    scope.shows("pledge", pledge.id.as_str());
    let (points, missing) = points(scope, pledge);
    // A page without a text of its own has the pledge's title for its h1.
    let title = match (written(scope), scope.page) {
        (None, PageRef::NationalPledge(_) | PageRef::CityPledge(..)) => scope.own(scope.say("pledge.part")),
        _ => scope.said(&pledge.title),
    };
    let version = row_or_unknown(scope, "pledge.version", pledge.version.clone().map(|version| scope.own(version)));
    let mut rows = vec![
        row(scope, "pledge.owner", scope.said(&pledge.owner)),
        row(scope, "pledge.trade", scope.said(&pledge.trade)),
        version,
    ];
    rows.extend(follow_up(scope, pledge));
    PledgeView {
        title,
        about: pledge.about.as_ref().map(|about| scope.said(about)),
        rows,
        points,
        missing,
        is_not: scope.said(&pledge.is_not),
        note: note(scope, &pledge.provenance, FactSort::Text),
        register: None,
        cities: Vec::new(),
    }
}

/// The points in the owner's words; what is missing, and whom to ask, where nobody has told them.
fn points(scope: &PageScope<'_>, pledge: &Pledge) -> (Vec<Said>, Option<Missing>) {
    match &pledge.points {
        PledgePoints::Known(points) => (points.iter().map(|point| scope.said(point)).collect(), None),
        PledgePoints::Unknown { n_points, ask_at } => {
            let words = match n_points {
                Some(n) => scope.words().catalogue.count("pledge.missing_points", usize::from(*n), &[]),
                None => scope.say("pledge.missing_points_all"),
            };
            (Vec::new(), Some(Missing { words, ..missing(scope, "pledge.missing_points_all", ask_at) }))
        }
    }
}

/// How often it is reviewed, and where to complain.
fn follow_up(scope: &PageScope<'_>, pledge: &Pledge) -> [Row; 2] {
    let count = |n: u16| scope.own(scope.words().catalogue.count("pledge.months", usize::from(n), &[]));
    let mut complaint = row_or_unknown(scope, "pledge.complaint", None);
    if let Some(route) = pledge.complaint.as_ref().map(|id| scope.route(id)) {
        complaint = row(scope, "pledge.complaint", scope.said(&route.name));
        complaint.more =
            plate(scope, route).map(|plate| Link { href: plate.href, label: scope.own(plate.printed), current: false });
        if let RouteValue::Street(street) = &route.value {
            complaint.said.push(scope.own(street.clone()));
        }
    }
    [row_or_unknown(scope, "pledge.review", pledge.review_months.map(count)), complaint]
}

fn register_view(scope: &PageScope<'_>, city: &City, register: &PledgeRegister) -> RegisterView {
    let business = |business: &PledgedBusiness| BusinessLine {
        name: business.name.clone(),
        href: scope.shared.addresses.business(&city.id, &register.pledge, &business.id, scope.lang),
        address: business.address.clone(),
        until: until(scope, business),
        expires: business.expires.to_string(),
    };
    let mut businesses: Vec<BusinessLine> = register.businesses.iter().map(business).collect();
    businesses.sort_by(|a, b| scope.words().sorting.compare(&a.name, &b.name).then_with(|| a.href.cmp(&b.href)));
    RegisterView {
        about: register.about.as_ref().map(|about| scope.said(about)),
        businesses,
        register_at: register.register_at.clone(),
        note: note(scope, &register.provenance, FactSort::Place),
    }
}

fn until(scope: &PageScope<'_>, business: &PledgedBusiness) -> String {
    scope.fill("pledge.until", &[("day", &scope.words().dates.day(business.expires))])
}

fn signed_words(scope: &PageScope<'_>, pledge: &Pledge, business: &PledgedBusiness) -> String {
    let fill = [("name", business.name.as_str()), ("pledge", pledge.title.get(scope.lang).0)];
    scope.fill("pledge.has_signed", &fill)
}

/// A business's entry, which is its certificate when printed.
pub fn certificate(scope: &PageScope<'_>, city: &City, pledge: &PledgeId, id: &BusinessId) -> Certificate {
    let (pledge, register, business) = scope.business(pledge, id);
    scope.shows("pledge", pledge.id.as_str());
    let (points, missing) = points(scope, pledge);
    let day = |day| scope.own(scope.words().dates.day(day));
    let mut rows =
        vec![row(scope, "pledge.signed", day(business.signed)), row(scope, "pledge.reviewed", day(business.reviewed))];
    rows.extend(business.version.clone().map(|version| row(scope, "pledge.version", scope.own(version))));
    rows.push(row(scope, "pledge.owner", scope.said(&pledge.owner)));
    rows.extend(follow_up(scope, pledge));
    let page = PageRef::city_pledge(&city.id, &pledge.id);
    let address_of_page = format!("{}{}", scope.shared.config.address, scope.href_of(scope.page, scope.lang));
    Certificate {
        name: business.name.clone(),
        address: business.address.clone(),
        pledge: scope.said(&pledge.title),
        signed: scope.say("pledge.certifies"),
        until: until(scope, business),
        expires: business.expires.to_string(),
        rows,
        points,
        missing,
        is_not: scope.said(&pledge.is_not),
        qr: qr(&address_of_page),
        address_of_page,
        city: city.name.clone(),
        site: scope.said(&scope.shared.config.title),
        register: page_link(scope, &page),
        note: notes(scope, [&register.provenance, &pledge.provenance], FactSort::Text)
            .unwrap_or_else(|| panic!("our fault: a register without a source")),
    }
}
