//! `stad new site DIR`: a small working site.

use std::path::Path;

use crate::cli::Ending;
use crate::cli::terminal::say;
use crate::disk::Refused;
use crate::disk::embedded;
use crate::disk::scaffold::write_new;

/// Writes a site with the national facts, the theme and no city.
///
/// # Errors
/// When the folder has something in it, or a file cannot be written.
pub fn run(dir: &Path) -> Result<Ending, Refused> {
    let mut files = vec![
        ("content/site.toml".to_owned(), include_bytes!("scaffold/site.toml").to_vec()),
        ("README.md".to_owned(), include_bytes!("scaffold/README.md").to_vec()),
        (".gitignore".to_owned(), b"/public/\n/.public.stad/\n".to_vec()),
    ];
    for (path, bytes) in embedded::NATIONAL {
        let bytes = match std::str::from_utf8(bytes) {
            Ok(text) if path.ends_with(".md") => without_cities(text).into_bytes(),
            _ => bytes.to_vec(),
        };
        files.push((format!("content/national/{path}"), bytes));
    }
    files.extend(embedded::THEME.iter().map(|(path, bytes)| (format!("themes/stad/{path}"), bytes.to_vec())));
    write_new(dir, &files)?;
    say(format!("Made a site of {} files in `{}`.", files.len(), dir.display()));
    say(format!("Next: cd {} && stad serve", dir.display()));
    Ok(Ending::Well)
}

/// The text without the lines that lead to a city: a new site has none yet.
fn without_cities(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines().filter(|line| !line.contains("](city:")) {
        if !(line.is_empty() && out.ends_with("\n\n")) {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::cli::new_site::without_cities;

    #[test]
    fn what_leads_to_a_city_is_left_out() {
        assert_eq!(without_cities("a\n\nse [Lund](city:lund)\n\nb\n"), "a\n\nb\n");
    }
}
