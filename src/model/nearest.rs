//! The name that was probably meant: the only user of `strsim`.

/// The one of `names` that is spelled most like `written`; `None` when none is close enough to be what was meant.
pub fn nearest<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = folded(written);
    let n_letters = wanted.chars().count();
    if n_letters == 0 {
        return None;
    }
    names
        .into_iter()
        .map(|name| (strsim::osa_distance(&wanted, &folded(name)), name))
        .filter(|(distance, name)| *distance <= tolerance(n_letters.max(name.chars().count())))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// How many slips of the hand a word of `n_letters` may hold and still be the same word.
fn tolerance(n_letters: usize) -> usize {
    match n_letters {
        0..=2 => 0,
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    }
}

/// Capitals, accents of Swedish letters and separators do not make another name.
fn folded(name: &str) -> String {
    let fold = |letter: char| match letter {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        'é' => 'e',
        '_' | ' ' => '-',
        other => other,
    };
    name.chars().flat_map(char::to_lowercase).map(fold).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_hand_is_seen_and_another_word_is_not() {
        let keys = ["purpose", "cost", "hours", "hours_note", "identity", "sms"];
        assert_eq!(nearest("purpos", keys), Some("purpose"));
        assert_eq!(nearest("hours-note", keys), Some("hours_note"));
        assert_eq!(nearest("idnetity", keys), Some("identity"));
        assert_eq!(nearest("Cost", keys), Some("cost"));
        assert_eq!(nearest("telephone", keys), None);
        assert_eq!(nearest("no", keys), None);
        assert_eq!(nearest("", keys), None);
    }
}
