//! Microsoft's Internet Information Services: a `web.config`.

use crate::export::headers::{ASKED_ABOUT, IMMUTABLE, IMMUTABLE_FOLDER, KINDS, OTHER, Rules};
use crate::export::xml::Xml;

pub fn web_config(rules: &Rules) -> String {
    let mut xml = Xml::new();
    xml.open("configuration", &[]);
    xml.open("system.webServer", &[]);
    xml.empty("directoryBrowse", &[("enabled", "false")]);
    within(&mut xml, &["defaultDocument", "files"], &|xml| {
        xml.empty("clear", &[]);
        xml.empty("add", &[("value", "index.html")]);
    });
    within(&mut xml, &["staticContent"], &|xml| {
        kept(xml, ASKED_ABOUT);
        for (endings, kind) in KINDS.iter().copied().chain([(&["bin"][..], OTHER)]) {
            for ending in endings {
                let ending = format!(".{ending}");
                xml.empty("remove", &[("fileExtension", &ending)]);
                xml.empty("mimeMap", &[("fileExtension", &ending), ("mimeType", kind)]);
            }
        }
    });
    within(&mut xml, &["httpProtocol", "customHeaders"], &|xml| {
        xml.empty("remove", &[("name", "X-Powered-By")]);
        for (name, value) in &rules.headers {
            xml.empty("add", &[("name", name), ("value", value)]);
        }
    });
    not_found(&mut xml, rules, "/");
    within(&mut xml, &["security", "requestFiltering", "hiddenSegments"], &|xml| {
        xml.empty("add", &[("segment", ".stad-output")]);
    });
    xml.close("system.webServer");
    location(&mut xml, IMMUTABLE_FOLDER, &|xml| within(xml, &["staticContent"], &|xml| kept(xml, IMMUTABLE)));
    for (below, _) in rules.not_found.iter().filter(|(below, _)| below != "/") {
        location(&mut xml, below, &|xml| not_found(xml, rules, below));
    }
    for (from, to) in &rules.moved {
        let to = [
            ("enabled", "true"),
            ("destination", to),
            ("exactDestination", "true"),
            ("httpResponseStatus", "Permanent"),
        ];
        location(&mut xml, from, &|xml| xml.empty("httpRedirect", &to));
    }
    xml.close("configuration");
    xml.finish()
}

fn within(xml: &mut Xml, names: &[&str], write: &dyn Fn(&mut Xml)) {
    names.iter().for_each(|name| xml.open(name, &[]));
    write(xml);
    names.iter().rev().for_each(|name| xml.close(name));
}

fn location(xml: &mut Xml, address: &str, write: &dyn Fn(&mut Xml)) {
    xml.open("location", &[("path", address.trim_matches('/'))]);
    within(xml, &["system.webServer"], write);
    xml.close("location");
}

fn kept(xml: &mut Xml, how_long: &str) {
    xml.empty("clientCache", &[("cacheControlMode", "NoControl"), ("cacheControlCustom", how_long)]);
}

fn not_found(xml: &mut Xml, rules: &Rules, below: &str) {
    let Some((_, page)) = rules.not_found.iter().find(|(start, _)| start == below) else { return };
    xml.open("httpErrors", &[("errorMode", "Custom"), ("existingResponse", "Replace")]);
    xml.empty("remove", &[("statusCode", "404")]);
    xml.empty("error", &[("statusCode", "404"), ("path", page), ("responseMode", "ExecuteURL")]);
    xml.close("httpErrors");
}
