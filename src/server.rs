//! Shows a site in the making on loopback: the only user of `axum` and `tokio`.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::IntoResponse as _;
use axum::response::Response;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream;
use tokio::sync::watch;

use crate::model::content_type::content_type;

mod path;

/// The address of the script that reloads a page and shows the diagnostics.
const SCRIPT: &str = "/__stad/reload.js";
const EVENTS: &str = "/__stad/events";
const DIAGNOSTICS: &str = "/__stad/diagnostics";
/// What the script is told while there is no edition: an event without words would not reach it.
const NO_EDITION: &str = "none";
const PLAIN: &str = "text/plain; charset=utf-8";
const HTML: &str = "text/html; charset=utf-8";

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
    /// The report as one JSON object, for the script.
    pub report_json: String,
    /// The report as text.
    pub report_text: String,
}

/// Tells all open pages that something was saved.
#[derive(Debug)]
pub struct Bell(watch::Sender<()>);

impl Default for Bell {
    fn default() -> Self {
        Self(watch::Sender::new(()))
    }
}

impl Bell {
    /// Tells them.
    pub fn ring(&self) {
        self.0.send_replace(());
    }
}

#[derive(Clone)]
struct Desk {
    site: Arc<dyn Site>,
    bell: Arc<Bell>,
    port: u16,
}

/// Answers on `listener` until the process ends.
///
/// # Errors
/// When the listener cannot be used.
pub fn run(listener: TcpListener, site: Arc<dyn Site>, bell: Arc<Bell>) -> io::Result<()> {
    let address = listener.local_addr()?;
    if !address.ip().is_loopback() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "the server answers on this machine only"));
    }
    listener.set_nonblocking(true)?;
    let desk = Desk { site, bell, port: address.port() };
    let router = Router::new().fallback(answer).with_state(desk);
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, router).await
    })
}

async fn answer(State(desk): State<Desk>, request: Request) -> Response {
    let mut response = match refusal(&desk, &request) {
        Some(refusal) => refusal,
        None => match request.uri().path() {
            EVENTS => events(&desk),
            SCRIPT => reply(StatusCode::OK, "text/javascript; charset=utf-8", include_str!("server/reload.js")),
            DIAGNOSTICS => reply(StatusCode::OK, "application/json", desk.site.standing().report_json.clone()),
            _ => file(&desk, request.uri().clone()).await,
        },
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// A page of another origin can have its own name point at this machine; only our own names are answered.
fn refusal(desk: &Desk, request: &Request) -> Option<Response> {
    if !is_own_host(request.headers(), desk.port) {
        let words = format!("This server answers to 127.0.0.1:{} and localhost:{} only.\n", desk.port, desk.port);
        return Some(reply(StatusCode::MISDIRECTED_REQUEST, PLAIN, words));
    }
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        let mut response = reply(StatusCode::METHOD_NOT_ALLOWED, PLAIN, "Only GET and HEAD.\n");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return Some(response);
    }
    None
}

fn is_own_host(headers: &HeaderMap, port: u16) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next().and_then(|host| host.to_str().ok()), hosts.next()) else {
        return false;
    };
    let (name, port_text) = host.rsplit_once(':').unwrap_or((host, "80"));
    (name == "127.0.0.1" || name.eq_ignore_ascii_case("localhost")) && port_text.parse() == Ok(port)
}

async fn file(desk: &Desk, uri: Uri) -> Response {
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let Some(path) = path::published(uri.path()) else {
        return reply(StatusCode::BAD_REQUEST, PLAIN, "This is not an address of a site.\n");
    };
    let site = Arc::clone(&desk.site);
    // Rendering keeps a processor busy; it must not hold up the other answers.
    let made = tokio::task::spawn_blocking(move || respond(&*site, &path, uri.path(), &query)).await;
    made.unwrap_or_else(|_| {
        let words = "The page could not be made. This is the program's fault: the terminal says more.\n";
        reply(StatusCode::INTERNAL_SERVER_ERROR, PLAIN, words)
    })
}

fn respond(site: &dyn Site, path: &str, raw: &str, query: &str) -> Response {
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

fn made(status: StatusCode, path: &str, made: Made, edition: &str) -> Option<Response> {
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

/// The page with the script that reloads it, which is told what edition it belongs to.
fn with_script(mut page: Vec<u8>, edition: &str) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    let script = script(edition);
    let end = page.windows(END.len()).rposition(|part| part == END).unwrap_or(page.len());
    page.splice(end..end, script.into_bytes());
    page
}

fn script(edition: &str) -> String {
    format!("<script src=\"{SCRIPT}\" data-edition=\"{}\" defer></script>", escape(edition))
}

/// A page in the place of one that cannot be made yet.
fn waiting(heading: &str, report: &str, edition: &str) -> String {
    let (report, script) = (escape(report), script(edition));
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{heading}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         </head>\n<body>\n<main>\n<h1>{heading}</h1>\n<p>Save a file, and this page looks again.</p>\n\
         <pre tabindex=\"0\">{report}</pre>\n</main>\n{script}\n</body>\n</html>\n"
    )
}

/// Tells a page the edition that stands, at once and after every save.
fn events(desk: &Desk) -> Response {
    let mut news = desk.bell.0.subscribe();
    news.mark_changed();
    let site = Arc::clone(&desk.site);
    let events = stream::unfold((news, site), |(mut news, site)| async move {
        news.changed().await.ok()?;
        let edition = site.standing().edition.clone().unwrap_or_else(|| NO_EDITION.to_owned());
        Some((Ok::<_, Infallible>(Event::default().data(edition)), (news, site)))
    });
    Sse::new(events).keep_alive(KeepAlive::default()).into_response()
}

fn reply(status: StatusCode, kind: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
