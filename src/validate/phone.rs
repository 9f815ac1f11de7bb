//! Telephone numbers: the only user of `phonenumber`.

use phonenumber::{Mode, country};

use crate::model::phone::{PhoneNumber, ShortNumber};

/// Reads a number as people write it: a short number of the closed list, or a number that libphonenumber knows, Swedish
/// unless it begins with `+`.
pub fn phone(written: &str) -> Option<PhoneNumber> {
    if let Some(short) = short(written) {
        return Some(PhoneNumber::Short(short));
    }
    if !written.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'+' | b' ' | b'-' | b'(' | b')')) {
        return None;
    }
    let number = phonenumber::parse(Some(country::SE), written).ok()?;
    if !number.is_valid() {
        return None;
    }
    let international = number.format().mode(Mode::International).to_string();
    let is_swedish = number.country().code() == 46;
    let display = if is_swedish { number.format().mode(Mode::National).to_string() } else { international.clone() };
    Some(PhoneNumber::Full { e164: number.format().mode(Mode::E164).to_string(), display, international })
}

/// A short number, with or without its spaces.
fn short(written: &str) -> Option<ShortNumber> {
    let digits = |text: &str| text.replace(' ', "");
    let key = ShortNumber::KEYS.iter().find(|key| digits(key) == digits(written))?;
    ShortNumber::from_key(key)
}

#[cfg(test)]
mod tests {
    use super::phone;

    #[test]
    fn numbers_are_printed_as_swedes_write_them() {
        let check = |written: &str, display: &str, dial: &str| {
            let number = phone(written);
            assert_eq!(
                number.as_ref().map(|n| (n.display().to_owned(), n.dial())),
                Some((display.into(), dial.into())),
                "{written}"
            );
        };
        check("042-105000", "042-10 50 00", "+4642105000");
        check("+46 42 10 50 00", "042-10 50 00", "+4642105000");
        check("08 562 28 200", "08-562 282 00", "+46856228200");
        check("0739206817", "073-920 68 17", "+46739206817");
        check("020-390 000", "020-39 00 00", "+4620390000");
        check("112", "112", "112");
        check("1177", "1177", "1177");
        check("11414", "114 14", "11414");
        check("114 14", "114 14", "11414");
        check("116111", "116 111", "116111");
        check("116 006", "116 006", "116006");
        check("+45 70 20 17 01", "+45 70 20 17 01", "+4570201701");
    }

    #[test]
    fn the_international_form_is_there_for_readers_abroad() {
        let number = phone("042-10 50 00");
        let expected = crate::model::phone::PhoneNumber::Full {
            e164: "+4642105000".into(),
            display: "042-10 50 00".into(),
            international: "+46 42 10 50 00".into(),
        };
        assert_eq!(number, Some(expected));
    }

    #[test]
    fn what_cannot_be_dialled_is_none() {
        for written in [
            "",
            "116 016",
            "042-10",
            "0000000000",
            "ring oss",
            "042-10 50 00 ankn 3",
            "12345678901234567890",
            "1 1 2 3",
        ] {
            assert_eq!(phone(written), None, "{written}");
        }
    }
}
