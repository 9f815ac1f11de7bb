//! The finder's table of postal codes: which codes are known, exactly, and each one's municipality.
//!
//! A code that the table lacks is seen to be lacking; nothing is guessed. Numbers of two bytes are little-endian; a varint has seven bits a byte, low
//! first, the eighth set on all but the last; bits fill a byte from the lowest.
//!
//! | bytes | what |
//! | --- | --- |
//! | 1 | the format's version, 1 |
//! | 125 | 1000 bits: the three-digit beginnings under which codes are known |
//! | 10 bits for each of those, whole bytes in all | the fourth digits under which codes are known |
//! | 10 bits for each of those, whole bytes in all | the fifth digits that are known |
//! | 2 | the number of municipalities |
//! | 2 each | municipality codes as numbers, in the order in which they first occur |
//! | two varints each, to the end | runs of known codes, ascending, with one municipality: how many runs ago it was met last (0: it is the next of the list), and the number of codes |
//!
//! Three levels of bits cost 5.4 KB for Sweden's 15,463 known codes where one bit for each possible code costs 11 KB; runs cost 2.1 KB where codes
//! of one municipality mostly follow each other. So the table keeps its 10 KB also where a host does not compress it.

use std::collections::BTreeMap;

use crate::model::ids::MunicipalityCode;
use crate::model::place::Places;

/// The format's version, its first byte.
const VERSION: u8 = 1;

/// Writes the table.
pub fn postal_codes(places: &Places) -> Vec<u8> {
    let known: Vec<u32> = places.postal_codes.keys().copied().filter(|code| (10_000..100_000).contains(code)).collect();
    let beginnings = |divisor: u32| {
        let mut beginnings: Vec<u32> = known.iter().map(|code| code / divisor).collect();
        beginnings.dedup();
        beginnings
    };
    let (threes, fours) = (beginnings(100), beginnings(10));
    let mut out = vec![VERSION];
    out.extend(digits_below(&[0], &threes, 1000));
    out.extend(digits_below(&threes, &fours, 10));
    out.extend(digits_below(&fours, &known, 10));
    write_municipalities(known.iter().map(|code| places.postal_codes[code]), &mut out);
    out
}

/// For each of `above`, `width` bits: which of the numbers that begin with it are in `below`. Both ascend.
fn digits_below(above: &[u32], below: &[u32], width: u32) -> Vec<u8> {
    let mut out = vec![0_u8; (above.len() * width as usize).div_ceil(8)];
    let mut above_idx = 0;
    for number in below {
        while above[above_idx] < number / width {
            above_idx += 1;
        }
        let bit = above_idx * width as usize + (number % width) as usize;
        out[bit / 8] |= 1 << (bit % 8);
    }
    out
}

fn write_municipalities(in_order: impl Iterator<Item = MunicipalityCode>, out: &mut Vec<u8>) {
    let mut runs: Vec<(MunicipalityCode, usize)> = Vec::new();
    for municipality in in_order {
        match runs.last_mut() {
            Some((last, n_codes)) if *last == municipality => *n_codes += 1,
            _ => runs.push((municipality, 1)),
        }
    }
    let mut last_met: BTreeMap<MunicipalityCode, usize> = BTreeMap::new();
    let (mut first_met, mut varints) = (Vec::new(), Vec::new());
    for (run_idx, (municipality, n_codes)) in runs.into_iter().enumerate() {
        let runs_ago = last_met.insert(municipality, run_idx).map_or(0, |last_idx| run_idx - last_idx);
        if runs_ago == 0 {
            first_met.push(municipality);
        }
        write_varint(runs_ago, &mut varints);
        write_varint(n_codes, &mut varints);
    }
    // Four digits fit in two bytes, and there are at most ten thousand of them.
    out.extend((first_met.len() as u16).to_le_bytes());
    for municipality in first_met {
        out.extend(
            municipality.as_str().bytes().fold(0_u16, |n, digit| n * 10 + u16::from(digit - b'0')).to_le_bytes(),
        );
    }
    out.extend(varints);
}

fn write_varint(mut number: usize, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}
