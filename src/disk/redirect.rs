//! The little page that is left where a page has moved away.

use crate::model::lang::Lang;

/// What it says, in the language of the page that moved.
#[derive(Debug, Clone)]
pub struct MovedWords {
    /// The language of the words.
    pub lang: Lang,
    /// That the page has moved: title and heading.
    pub title: String,
    /// The text of the link.
    pub link: String,
}

/// A page that leads to `path` on the site whose address is `site` (`https://host`).
pub fn page(words: &MovedWords, site: &str, path: &str) -> Vec<u8> {
    let url = escape(&url_of(path));
    let (lang, dir) = (escape(words.lang.public()), words.lang.dir());
    let (title, link, site) = (escape(&words.title), escape(&words.link), escape(site));
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta http-equiv=\"content-security-policy\" content=\"default-src 'none'\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={url}\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"canonical\" href=\"{site}{url}\">\n</head>\n<body>\n\
         <main>\n<h1>{title}</h1>\n<p><a href=\"{url}\">{link}</a></p>\n</main>\n</body>\n</html>\n"
    )
    .into_bytes()
}

/// The address of a path below the root: `helsingborg/index.html` is `/helsingborg/`.
pub fn url_of(path: &str) -> String {
    format!(
        "/{}",
        path.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/')).unwrap_or(path)
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
