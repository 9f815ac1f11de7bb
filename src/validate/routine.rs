//! The routine for a single case; steps for members only end here.

use std::cell::Cell;

use crate::model::keyed::keyed;
use crate::model::routine::{Routine, Step};
use crate::validate::provenance::provenance;
use crate::validate::record::Record;

keyed! {
    /// Who may read a step.
    Visibility { Public = "public", Members = "members" }
}

/// A city's `routine.toml`.
pub fn routine(top: &Record<'_>) -> Option<Routine> {
    let last = Cell::new(Some(0));
    let steps = top.each("step", |record| step(record, &last));
    let field = top.required("routine", "[routine]")?;
    let base = top.reader.record(top.file, "routine", field.node, |record| {
        let title = record.text("title");
        let about = record.optional_text("about");
        let provenance = provenance(record);
        Some((title?, about, provenance?))
    });
    let (title, about, provenance) = base.flatten()?;
    let steps = steps.into_iter().flatten().collect();
    Some(Routine { title, about, provenance, steps })
}

/// The step when everybody may read it. The number orders the file and ends here: where a step is left out, it would show a
/// hole. `last` is the number before; `None` once a number was wrong, so that one hole is
/// told of once.
fn step(record: &Record<'_>, last: &Cell<Option<u16>>) -> Option<Option<Step>> {
    let number = record.required("number", "number = 1").and_then(|field| {
        let number: Option<u16> = field.number(1, 99);
        if let (Some(number), Some(before)) = (number, last.get())
            && number != before + 1
        {
            let message = format!("step {number} stands where step {} should be", before + 1);
            field.error(
                "step-numbers",
                message,
                Some("number the steps 1, 2, 3 … in their order, without holes".to_owned()),
            );
            last.set(None);
        } else {
            last.set(last.get().and(number));
        }
        number
    });
    let actor = record.text("actor");
    let action = record.text("action");
    let receiver = record.optional_text("receiver");
    let visibility = record.choice("visibility", Visibility::KEYS, Visibility::from_key);
    number?;
    let step = Step { actor: actor?, action: action?, receiver };
    if visibility? == Visibility::Public {
        return Some(Some(step));
    }
    let texts = [Some(&step.actor), Some(&step.action), step.receiver.as_ref()];
    texts.into_iter().flatten().for_each(|text| record.reader.texts.forget(text.original()));
    Some(None)
}
