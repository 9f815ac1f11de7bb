//! E-mail addresses.

/// Reads an address such as `safehavens@example.se`; `None` for anything that a mail program might read in another way.
pub fn mail(written: &str) -> Option<String> {
    let (name, host) = written.split_once('@')?;
    let is_atom = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_{|}~".contains(&b))
    };
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let fits = written.len() <= 254
        && name.len() <= 64
        && name.split('.').all(is_atom)
        && host.contains('.')
        && host.split('.').all(is_label)
        && host.rsplit('.').next().is_some_and(|top| top.len() >= 2 && top.bytes().any(|b| b.is_ascii_alphabetic()));
    fits.then(|| written.to_owned())
}

#[cfg(test)]
mod tests {
    use super::mail;

    #[test]
    fn plain_addresses_pass_and_nothing_else() {
        for good in ["fraga@example.se", "a.b+c@sub.example.se", "visa.app@example.se"] {
            assert_eq!(mail(good).as_deref(), Some(good));
        }
        for bad in [
            "",
            "a",
            "a@b",
            "a@@b.se",
            "a b@c.se",
            "å@b.se",
            "a@b..se",
            ".a@b.se",
            "a@-b.se",
            "<a@b.se>",
            "mailto:a@b.se",
            "a@b.1",
        ] {
            assert_eq!(mail(bad), None, "{bad}");
        }
    }
}
