//! Columns of numbers and texts, as `shard.rs` describes them.

/// Each text without what it shares with the one before: the shared lengths, then the rest as a text column.
pub fn front_coded<'a>(bytes: &mut Vec<u8>, all: impl Iterator<Item = &'a str>) {
    let mut shared = Vec::new();
    let mut rests = Vec::new();
    let mut previous = "";
    for text in all {
        let same = text.chars().zip(previous.chars()).take_while(|(a, b)| a == b);
        let (units, length) =
            same.fold((0, 0), |(units, length), (letter, _)| (units + letter.len_utf16(), length + letter.len_utf8()));
        number(&mut shared, units);
        rests.push(&text[length..]);
        previous = text;
    }
    texts(bytes, rests.into_iter());
    bytes.extend(shared);
}

/// Lengths, then all texts in one.
pub fn texts<'a>(bytes: &mut Vec<u8>, all: impl Iterator<Item = &'a str>) {
    let all: Vec<&str> = all.collect();
    number(bytes, all.len());
    for text in &all {
        number(bytes, text.encode_utf16().count());
    }
    number(bytes, all.iter().map(|text| text.len()).sum());
    for text in &all {
        bytes.extend_from_slice(text.as_bytes());
    }
}

/// LEB128: seven bits a byte, the lowest first.
pub fn number(bytes: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

#[cfg(test)]
pub mod tests {
    use super::number;

    /// Reads columns the way the browser does.
    pub struct Reader<'a>(pub &'a [u8]);

    impl<'a> Reader<'a> {
        pub fn number(&mut self) -> usize {
            let mut value = 0;
            for shift in (0..).step_by(7) {
                let byte = self.0[0];
                self.0 = &self.0[1..];
                value |= usize::from(byte & 0x7f) << shift;
                if byte < 0x80 {
                    break;
                }
            }
            value
        }

        pub fn bytes(&mut self, length: usize) -> &'a [u8] {
            let (bytes, rest) = self.0.split_at(length);
            self.0 = rest;
            bytes
        }

        pub fn texts(&mut self) -> Vec<String> {
            let n_texts = self.number();
            let lengths: Vec<usize> = (0..n_texts).map(|_| self.number()).collect();
            let n_bytes = self.number();
            let mut units =
                String::from_utf8_lossy(self.bytes(n_bytes)).encode_utf16().collect::<Vec<u16>>().into_iter();
            lengths
                .iter()
                .map(|length| String::from_utf16_lossy(&units.by_ref().take(*length).collect::<Vec<_>>()))
                .collect()
        }

        pub fn front_coded(&mut self) -> Vec<String> {
            let rests = self.texts();
            let mut previous: Vec<u16> = Vec::new();
            let mut whole = Vec::new();
            for rest in rests {
                previous.truncate(self.number());
                previous.extend(rest.encode_utf16());
                whole.push(String::from_utf16_lossy(&previous));
            }
            whole
        }
    }

    #[test]
    fn number_takes_seven_bits_a_byte() {
        for (value, expected) in [(0, vec![0]), (127, vec![127]), (128, vec![128, 1]), (300, vec![172, 2])] {
            let mut bytes = Vec::new();
            number(&mut bytes, value);
            assert_eq!(bytes, expected);
        }
    }
}
