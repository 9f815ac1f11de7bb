//! Shows a site in the making on loopback.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode, Uri};
use tokio::sync::Semaphore;

use crate::model::content_type::content_type;
use crate::model::security;
use crate::server::events::{Bell, NO_EDITION};
use crate::server::limits::Limits;
use crate::server::pages::{SCRIPT, waiting, with_script};

mod connections;
pub mod events;
mod gate;
pub mod limits;
mod pages;
pub mod path;

const EVENTS: &str = "/__stad/events";
const DIAGNOSTICS: &str = "/__stad/diagnostics";
/// What holds while there is no edition: our own script, and what it asks for.
const BARE_POLICY: &str =
    "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
const PLAIN: &str = "text/plain; charset=utf-8";
const HTML: &str = "text/html; charset=utf-8";

type Body = UnsyncBoxBody<Bytes, Infallible>;

/// What the server shows. Asked from several threads at the same time.
pub trait Site: Send + Sync + 'static {
    /// The file at a path below the root (`helsingborg/index.html`), made now.
    fn make(&self, path: &str) -> Made;

    /// Whether there is such a file; cheap.
    fn has(&self, path: &str) -> bool;

    /// How things stand.
    fn standing(&self) -> Arc<Standing>;
}

/// What came of making a file.
#[derive(Debug)]
pub enum Made {
    /// There is no such file.
    Nothing,
    /// Its bytes.
    File(Vec<u8>),
    /// It cannot be made; the report as text.
    Fault(String),
}

/// How a site stands after the last save.
#[derive(Debug, Clone, Default)]
pub struct Standing {
    /// A name for the last good edition, another for each; `None` until there is one.
    pub edition: Option<String>,
    /// The Content-Security-Policy of the edition's pages.
    pub policy: Option<String>,
    /// The report as one JSON object, for the script.
    pub report_json: String,
    /// The report as text.
    pub report_text: String,
}

struct Desk {
    site: Arc<dyn Site>,
    bell: Arc<Bell>,
    port: u16,
    /// Between two signs of life to a page that waits for news.
    pulse: Duration,
    /// One for each page that may wait for news.
    event_seats: Arc<Semaphore>,
    /// One for each file that may be made at a time.
    work_seats: Arc<Semaphore>,
}

/// Answers on `listener` until the process ends.
///
/// # Errors
/// When the listener cannot be used.
pub fn run(listener: TcpListener, site: Arc<dyn Site>, bell: Arc<Bell>, limits: &Limits) -> io::Result<()> {
    let address = listener.local_addr()?;
    if !address.ip().is_loopback() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "the server answers on this machine only"));
    }
    listener.set_nonblocking(true)?;
    let event_seats = Arc::new(Semaphore::new(limits.event_streams));
    let work_seats = Arc::new(Semaphore::new(limits.makings));
    let desk = Arc::new(Desk { site, bell, port: address.port(), pulse: limits.pulse, event_seats, work_seats });
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let service = service_fn(move |request| {
            let desk = Arc::clone(&desk);
            async move { Ok::<_, Infallible>(answer(&desk, request).await) }
        });
        connections::serve(listener, limits, service).await
    })
}

async fn answer(desk: &Desk, request: Request<Incoming>) -> Response<Body> {
    let has_body = !request.body().is_end_stream();
    let (request, _) = request.into_parts();
    let mut response = match gate::refusal(&request, has_body, desk.port) {
        Some((status, words)) => reply(status, PLAIN, words),
        None => match request.uri.path() {
            EVENTS => news(desk),
            SCRIPT => reply(StatusCode::OK, "text/javascript; charset=utf-8", include_str!("reload.js")),
            DIAGNOSTICS => reply(StatusCode::OK, "application/json", desk.site.standing().report_json.clone()),
            _ => file(desk, request.uri).await,
        },
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let standing = desk.site.standing();
    for (name, value) in security::headers(standing.policy.as_deref().unwrap_or(BARE_POLICY)) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(&value)) {
            headers.insert(name, value);
        }
    }
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    if has_body {
        // Nobody reads it: what follows it could be taken for a request.
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

async fn file(desk: &Desk, uri: Uri) -> Response<Body> {
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let Some(path) = path::published(uri.path()) else {
        return reply(StatusCode::BAD_REQUEST, PLAIN, "This is not an address of a site.\n");
    };
    let site = Arc::clone(&desk.site);
    let seat = Arc::clone(&desk.work_seats).acquire_owned().await;
    // Rendering keeps a processor busy; it must not hold up the other answers.
    let made = tokio::task::spawn_blocking(move || {
        let _seat = seat;
        respond(&*site, &path, uri.path(), &query)
    });
    made.await.unwrap_or_else(|_| {
        let words = "The page could not be made. This is the program's fault: the terminal says more.\n";
        reply(StatusCode::INTERNAL_SERVER_ERROR, PLAIN, words)
    })
}

/// Tells a page the edition that stands, at once and after every save.
fn news(desk: &Desk) -> Response<Body> {
    let Ok(seat) = Arc::clone(&desk.event_seats).try_acquire_owned() else {
        let words = "Too many pages wait for news of a save; close some.\n";
        return reply(StatusCode::SERVICE_UNAVAILABLE, PLAIN, words);
    };
    let news = StreamBody::new(desk.bell.news(Arc::clone(&desk.site), seat, desk.pulse));
    answered(StatusCode::OK, "text/event-stream", news.boxed_unsync())
}

fn respond(site: &dyn Site, path: &str, raw: &str, query: &str) -> Response<Body> {
    let standing = site.standing();
    let Some(edition) = &standing.edition else {
        return reply(
            StatusCode::SERVICE_UNAVAILABLE,
            HTML,
            waiting("The content is to be mended first", &standing.report_text, NO_EDITION),
        );
    };
    if let Some(response) = made(StatusCode::OK, path, site.make(path), edition) {
        return response;
    }
    if site.has(&format!("{path}/index.html")) {
        let mut response = reply(StatusCode::MOVED_PERMANENTLY, PLAIN, "");
        if let Ok(place) = HeaderValue::from_str(&format!("{raw}/{query}")) {
            response.headers_mut().insert(header::LOCATION, place);
        }
        return response;
    }
    // The first part of an address is its language, if it has one; a city has no page of its own for this.
    let first = path.split('/').next().unwrap_or_default();
    let pages = [format!("{first}/404.html"), "404.html".to_owned()];
    pages
        .iter()
        .find_map(|page| made(StatusCode::NOT_FOUND, page, site.make(page), edition))
        .unwrap_or_else(|| reply(StatusCode::NOT_FOUND, PLAIN, "There is nothing at this address.\n"))
}

fn made(status: StatusCode, path: &str, made: Made, edition: &str) -> Option<Response<Body>> {
    let kind = content_type(path);
    match made {
        Made::Nothing => None,
        Made::File(bytes) if kind.starts_with("text/html") => Some(reply(status, kind, with_script(bytes, edition))),
        Made::File(bytes) => Some(reply(status, kind, bytes)),
        Made::Fault(report) => {
            Some(reply(StatusCode::INTERNAL_SERVER_ERROR, HTML, waiting("This page cannot be made", &report, edition)))
        }
    }
}

fn reply(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Response<Body> {
    answered(status, kind, Full::new(body.into()).boxed_unsync())
}

fn answered(status: StatusCode, kind: &'static str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}
