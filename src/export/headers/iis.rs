//! Microsoft's Internet Information Services: a `web.config`.

use crate::export::headers::{ASKED_ABOUT, IMMUTABLE, KINDS, Rules};

pub fn web_config(rules: &Rules) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <!-- For Internet Information Services 8 or later, made by stad. Untried on a real server. -->\n\
         <configuration>\n  <system.webServer>\n    <directoryBrowse enabled=\"false\" />\n\
         \x20   <defaultDocument>\n      <files>\n        <clear />\n        <add value=\"index.html\" />\n      </files>\n    </defaultDocument>\n\
         \x20   <staticContent>\n      <clientCache cacheControlMode=\"DisableCache\" />\n",
    );
    for (endings, kind) in KINDS {
        for ending in *endings {
            out.push_str(&format!("      <remove fileExtension=\".{ending}\" />\n"));
            out.push_str(&format!("      <mimeMap fileExtension=\".{ending}\" mimeType=\"{kind}\" />\n"));
        }
    }
    out.push_str("      <remove fileExtension=\".bin\" />\n      <mimeMap fileExtension=\".bin\" mimeType=\"application/octet-stream\" />\n");
    out.push_str(
        "    </staticContent>\n    <httpProtocol>\n      <customHeaders>\n        <remove name=\"X-Powered-By\" />\n",
    );
    for (name, value) in &rules.headers {
        out.push_str(&format!("        <add name=\"{name}\" value=\"{}\" />\n", escape(value)));
    }
    out.push_str("      </customHeaders>\n    </httpProtocol>\n");
    out.push_str(&not_found(rules, "/"));
    out.push_str("    <security>\n      <requestFiltering removeServerHeader=\"true\">\n        <hiddenSegments>\n");
    out.push_str("          <add segment=\".stad-output\" />\n        </hiddenSegments>\n      </requestFiltering>\n    </security>\n");
    out.push_str("  </system.webServer>\n");
    out.push_str(&format!(
        "  <location path=\"assets\">\n    <system.webServer>\n      <staticContent>\n        <clientCache \
         cacheControlMode=\"NoControl\" cacheControlCustom=\"{IMMUTABLE}\" />\n      </staticContent>\n    \
         </system.webServer>\n  </location>\n"
    ));
    for (below, _) in rules.not_found.iter().filter(|(below, _)| below != "/") {
        out.push_str(&format!("  <location path=\"{}\">\n    <system.webServer>\n", escape(below.trim_matches('/'))));
        out.push_str(&format!("{}    </system.webServer>\n  </location>\n", not_found(rules, below)));
    }
    for (from, to) in &rules.moved {
        out.push_str(&format!(
            "  <location path=\"{}\">\n    <system.webServer>\n      <httpRedirect enabled=\"true\" destination=\"{}\" \
             exactDestination=\"true\" httpResponseStatus=\"Permanent\" />\n    </system.webServer>\n  </location>\n",
            escape(from.trim_matches('/')),
            escape(to)
        ));
    }
    out.push_str("</configuration>\n");
    debug_assert!(ASKED_ABOUT == "no-cache", "cacheControlMode=\"DisableCache\" says no-cache");
    out
}

fn not_found(rules: &Rules, below: &str) -> String {
    let Some((_, page)) = rules.not_found.iter().find(|(start, _)| start == below) else { return String::new() };
    format!(
        "    <httpErrors errorMode=\"Custom\" existingResponse=\"Replace\">\n      <remove statusCode=\"404\" />\n      \
         <error statusCode=\"404\" path=\"{}\" responseMode=\"ExecuteURL\" />\n    </httpErrors>\n",
        escape(page)
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
