//! What the server adds to a page, and the page it shows in the place of one that cannot be made.

/// The address of the script that reloads a page and shows the diagnostics.
pub const SCRIPT: &str = "/__stad/reload.js";

/// The page with the script that reloads it, which is told what edition it belongs to.
pub fn with_script(mut page: Vec<u8>, edition: &str) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    let script = script(edition);
    let end = page.windows(END.len()).rposition(|part| part == END).unwrap_or(page.len());
    page.splice(end..end, script.into_bytes());
    page
}

/// A page in the place of one that cannot be made yet.
pub fn waiting(heading: &str, report: &str, edition: &str) -> String {
    let (report, script) = (escape(report), script(edition));
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{heading}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         </head>\n<body>\n<main>\n<h1>{heading}</h1>\n<p>Save a file, and this page looks again.</p>\n\
         <pre tabindex=\"0\">{report}</pre>\n</main>\n{script}\n</body>\n</html>\n"
    )
}

fn script(edition: &str) -> String {
    format!("<script src=\"{SCRIPT}\" data-edition=\"{}\" defer></script>", escape(edition))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
