//! Finished pages without needless white space: the only user of `minify-html`.

use minify_html::{Cfg, minify};

/// Takes needless white space and comments out of a finished page. Closing tags, `html` and `head` stay, so that every
/// parser reads the same tree; styles and scripts are not touched, because their digests stand in the page's policy.
pub fn page(html: &str) -> Vec<u8> {
    let cfg = Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        ..Cfg::default()
    };
    minify(html.as_bytes(), &cfg)
}
