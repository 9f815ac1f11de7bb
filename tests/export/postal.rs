//! The table of postal codes, read back by a decoder of the test's own.
#![allow(clippy::disallowed_methods, reason = "tests read their own fixtures")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::{env, fs};

use serde_json::Value;
use stad::export::postal_codes::postal_codes;
use stad::model::ids::MunicipalityCode;
use stad::model::place::Places;

use crate::fixtures::code;

const CONTRACT: &str = "tests/search/finder.json";

/// The places that know these codes.
fn knowing(codes: impl IntoIterator<Item = (u32, MunicipalityCode)>) -> Places {
    Places { postal_codes: codes.into_iter().collect(), ..Places::default() }
}

/// Reads a table as `src/export/postal_codes.rs` describes it.
fn read(table: &[u8]) -> BTreeMap<u32, MunicipalityCode> {
    let mut bytes = table.iter().copied();
    assert_eq!(bytes.next(), Some(1), "another version");
    let mut above = vec![0];
    for width in [1000_usize, 10, 10] {
        let bits: Vec<u8> = bytes.by_ref().take((above.len() * width).div_ceil(8)).collect();
        let is_set = |bit: usize| bits[bit / 8] >> (bit % 8) & 1 == 1;
        above = (0..above.len() * width)
            .filter(|bit| is_set(*bit))
            .map(|bit| above[bit / width] * width as u32 + (bit % width) as u32)
            .collect();
    }
    let mut two = || u16::from_le_bytes([bytes.next().unwrap_or_default(), bytes.next().unwrap_or_default()]);
    let n_municipalities = two();
    let first_met: Vec<MunicipalityCode> = (0..n_municipalities).map(|_| code(&format!("{:04}", two()))).collect();
    let mut first_met = first_met.into_iter();
    let mut varint = || {
        let (mut number, mut shift) = (0_usize, 0);
        loop {
            let byte = bytes.next()?;
            number |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
    };
    let (mut runs, mut found, mut known) = (Vec::new(), BTreeMap::new(), above.into_iter());
    while let Some((runs_ago, n_codes)) = varint().zip(varint()) {
        let municipality = if runs_ago == 0 { first_met.next() } else { Some(runs[runs.len() - runs_ago]) };
        let municipality = municipality.expect("the run's municipality is listed");
        runs.push(municipality);
        found.extend(known.by_ref().take(n_codes).map(|code| (code, municipality)));
    }
    assert_eq!((known.next(), first_met.next()), (None, None), "something is left over");
    found
}

#[test]
fn every_swedish_postal_code_is_read_back_and_no_other() {
    let file = fs::read_to_string("content/national/places/postal_codes.csv").expect("the country's postal codes");
    let codes: BTreeMap<u32, MunicipalityCode> = file
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(','))
        .map(|(postal_code, municipality)| (postal_code.parse().expect("five digits"), code(municipality)))
        .collect();
    assert!(!codes.is_empty());
    let table = postal_codes(&knowing(codes.clone()));
    assert!(table.len() <= 10 * 1024, "{} bytes, uncompressed, where 10 KB are allowed", table.len());
    assert!(read(&table) == codes, "the table says something else than the list");
}

#[test]
fn a_table_without_codes_is_read_back() {
    assert!(read(&postal_codes(&Places::default())).is_empty());
}

#[test]
fn the_browser_reads_the_table_that_is_written_here() {
    let contract = fs::read_to_string(CONTRACT).expect("the contract");
    let contract: Value = serde_json::from_str(&contract).expect("the contract is JSON");
    let five = |value: &Value| value.as_str().and_then(|digits| digits.parse::<u32>().ok()).expect("five digits");
    let ranges = contract["codes"].as_array().expect("ranges of codes");
    let codes = ranges.iter().flat_map(|range| {
        let municipality = code(range[2].as_str().expect("four digits"));
        (five(&range[0])..=five(&range[1])).map(move |postal_code| (postal_code, municipality))
    });
    let places = knowing(codes);
    let table = postal_codes(&places);
    assert!(read(&table) == places.postal_codes);
    let hex = table.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    if env::var_os("STAD_ACCEPT").is_some() {
        let accepted = fs::read_to_string(CONTRACT).expect("the contract");
        let old = format!("\"table\": {}", contract["table"]);
        fs::write(CONTRACT, accepted.replace(&old, &format!("\"table\": \"{hex}\""))).expect("the contract is written");
        return;
    }
    assert_eq!(
        contract["table"], hex,
        "the table changed: if that was meant, accept it with `STAD_ACCEPT=1 cargo test --test export`"
    );
}
