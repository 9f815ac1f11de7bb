//! Material to download or order.

use crate::model::contact::YesNo;
use crate::model::download::{Download, DownloadFrom};
use crate::model::ids::DownloadId;
use crate::model::nearest::nearest;
use crate::validate::contact::language_codes;
use crate::validate::field::Field;
use crate::validate::provenance::provenance;
use crate::validate::record::Record;

/// One `[[download]]`; `files` is the folder of a city's files, with `/` at its end.
pub fn download(record: &Record<'_>, files: Option<&str>) -> Option<Download> {
    let id = record.id(DownloadId::new);
    let title = record.text("title");
    let from = from(record, files);
    let languages = record.required("languages", "languages = \"unknown\"");
    let languages = languages.map(|f| if f.is_unknown() { Vec::new() } else { language_codes(f) });
    let version = record.optional_words("version");
    let date = record.optional_date("date");
    let accessible = record.choice("accessible", YesNo::KEYS, YesNo::from_key);
    let alternative = record.optional_text("alternative");
    let about = record.optional_text("about");
    let search_words = record.search_words();
    let provenance = provenance(record);
    #[rustfmt::skip]
    let download = Download {
        id: id?, title: title?, from: from?, languages: languages?, version, date, accessible: accessible?, alternative,
        about, search_words, provenance: provenance?,
    };
    Some(download)
}

fn from(record: &Record<'_>, files: Option<&str>) -> Option<DownloadFrom> {
    match (record.optional("file"), record.optional("order")) {
        (None, Some(order)) => order.https().map(DownloadFrom::Order),
        (Some(name), None) => file(name, files),
        (Some(_), Some(order)) => {
            let message = format!("{} has both a `file` and an `order` address", record.subject());
            order.error("file-and-order", message, Some("keep one of the two lines".to_owned()));
            None
        }
        (None, None) => {
            let message = format!("{} says neither `file` nor `order`", record.subject());
            record.tell(record.error("missing-key", message).help("add the line `order = \"https://…\"`"));
            None
        }
    }
}

fn file(field: Field<'_>, files: Option<&str>) -> Option<DownloadFrom> {
    let name = field.words()?;
    let Some(folder) = files else {
        let message = format!("only cities have files, and `{name}` is named nationally");
        field.error("file-not-found", message, Some("write `order = \"https://…\"` instead".to_owned()));
        return None;
    };
    let sources = field.record.reader.content.sources;
    let path = format!("{folder}{name}");
    if let Some(found) = sources.files.get(&path) {
        return Some(DownloadFrom::File { name, size: found.bytes.len() as u64, sha256: found.digest.hex() });
    }
    let names: Vec<&str> = sources.below(folder).map(|(path, _)| &path[folder.len()..]).collect();
    let help = nearest(&name, names).map(|near| format!("did you mean `{near}`?"));
    field.error("file-not-found", format!("there is no file `{name}` in `{folder}`"), help);
    None
}
