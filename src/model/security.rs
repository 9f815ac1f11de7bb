//! What every answer of a web server should say besides the page, to keep readers safe.

use crate::model::keyed::keyed;

/// Features that a page could ask a browser for; none of ours does, and nothing that is shown in one may.
/// Only those that browsers know by this name everywhere: of another, a browser warns each reader who opens its tools.
/// Source: the Permissions Policy and the features that browsers know of it (W3C, Permissions Policy; WICG incubations).
const FEATURES: &[&str] = &[
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "keyboard-map",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "sync-xhr",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// The Permissions-Policy that denies every feature.
pub fn permissions_policy() -> String {
    let denied: Vec<String> = FEATURES.iter().map(|feature| format!("{feature}=()")).collect();
    denied.join(", ")
}

/// The headers that every answer carries, given the Content-Security-Policy that the pages have in themselves. Framing can
/// be forbidden in a header only (CSP Level 3, 6.4.2).
pub fn headers(policy: &str) -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", format!("{policy}; frame-ancestors 'none'")),
        ("Permissions-Policy", permissions_policy()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("X-Frame-Options", "DENY".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Embedder-Policy", "require-corp".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
        // Browsers heed it only over TLS (RFC 6797, 8.1).
        ("Strict-Transport-Security", "max-age=31536000".to_owned()),
    ]
}

/// Files that have another name when they have other bytes.
pub const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// A page may be kept, and is asked about each time: a number that was put right must be right at once.
pub const ASKED_ABOUT: &str = "no-cache";

keyed! {
    /// Programs and services that serve a folder of files, for which we write what they need. Cloudflare Pages reads what
    /// Netlify does.
    WebServer { Nginx = "nginx", Apache = "apache", Iis = "iis", Caddy = "caddy", Netlify = "netlify" }
}
