//! What cameras and programs write into pictures is gone, and the picture is the same; other programs wrote and read them.
//!
//! The pictures in `tests/pictures/` are made up; `HEMLIG` stands wherever a picture can keep words.
#![allow(clippy::disallowed_methods, reason = "tests read their own fixtures")]

#[path = "support/place.rs"]
mod place;

use std::fs;
use std::io::Cursor;
use std::path::Path;

use exif::{In, Reader, Tag};
use image::load_from_memory;
use place::Place;
use stad::model::picture::{Fault, without_metadata};

fn picture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(name)).expect("a picture")
}

fn cleaned(name: &str) -> Result<Vec<u8>, Fault> {
    without_metadata(name, &picture(name)).expect("the path of a picture")
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|part| part == word)
}

#[test]
fn nothing_is_left_but_the_picture() {
    for name in ["turned.jpg", "progressive.jpg", "plain.png", "plain.webp", "moving.webp"] {
        let (before, after) = (picture(name), cleaned(name).expect("a picture that can be cleaned"));
        assert!(holds(&before, b"HEMLIG") && after.len() < before.len(), "{name} has nothing to take out");
        for word in ["HEMLIG", "GPS", "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "EXIF", "XMP ", "rdf", "http", "ftyp"] {
            assert!(!holds(&after, word.as_bytes()), "{name} still holds `{word}`");
        }
        let shown = |bytes| load_from_memory(bytes).expect("a picture that can be shown").to_rgba8();
        assert_eq!(shown(&after), shown(&before), "{name} shows something else");
        assert_eq!(without_metadata(name, &after), Some(Ok(after)), "{name} is changed when it is cleaned again");
    }
}

#[test]
fn a_photograph_still_says_which_way_is_up_and_nothing_else() {
    let after = cleaned("turned.jpg").expect("a picture that can be cleaned");
    let read = Reader::new().read_from_container(&mut Cursor::new(after)).expect("Exif that others can read");
    let fields: Vec<Tag> = read.fields().map(|field| field.tag).collect();
    assert_eq!(fields, [Tag::Orientation]);
    assert_eq!(read.get_field(Tag::Orientation, In::PRIMARY).and_then(|field| field.value.get_uint(0)), Some(6));
    assert!(!holds(&cleaned("progressive.jpg").expect("a picture"), b"Exif"));
    for name in ["turned.png", "turned.webp"] {
        assert_eq!(cleaned(name), Err(Fault::Turned), "{name}");
    }
}

#[test]
fn a_picture_that_is_cut_anywhere_is_broken_and_never_half_cleaned() {
    for name in ["turned.jpg", "progressive.jpg", "plain.png", "plain.webp", "moving.webp"] {
        let whole = picture(name);
        for length in 0..whole.len() {
            match without_metadata(name, &whole[..length]) {
                Some(Ok(made)) => assert_eq!(Ok(made), cleaned(name), "{name} cut at {length}"),
                other => assert_eq!(other, Some(Err(Fault::Broken)), "{name} cut at {length}"),
            }
        }
    }
}

#[test]
fn pictures_of_a_city_and_of_the_site_leave_it_without_metadata() {
    let place = Place::minimal();
    let city = "content/cities/exempelby";
    place.write(&format!("{city}/files/karta.jpg"), picture("turned.jpg"));
    let download = [
        "[[download]]",
        "id = \"karta\"",
        "title = \"Karta\"",
        "file = \"karta.jpg\"",
        "languages = [\"sv\"]",
        "accessible = \"no\"",
        "alternative = \"unknown\"",
        "source = \"stadskalla\"",
        "",
    ]
    .join("\n");
    place.write(&format!("{city}/downloads.toml"), download);
    place.write("static/bild.PNG", picture("plain.png"));
    place.expect(0, &["build", "--out", "ut"]);
    for path in ["ut/exempelby/files/karta.jpg", "ut/bild.PNG"] {
        let bytes = fs::read(place.path(path)).expect("a published picture");
        assert!(bytes.len() > 100 && !holds(&bytes, b"HEMLIG"), "{path}");
    }
    place.write("static/film.gif", b"GIF89a");
    place.write("static/turned.webp", picture("turned.webp"));
    let told = place.expect(1, &["check"]).out;
    assert!(
        told.contains("picture-with-metadata") && told.contains("film.gif") && told.contains("turned.webp"),
        "{told}"
    );
}
