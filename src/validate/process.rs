//! The process of Stad för stad, and a city's state with it.

use std::cell::RefCell;

use crate::model::date::When;
use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::ids::GoalId;
use crate::model::process::{CityGoal, Goal, GoalState, Process};
use crate::validate::ids::RecordKind;
use crate::validate::provenance::provenance;
use crate::validate::record::Record;

/// The national `process.toml`.
pub fn process(record: &Record<'_>) -> Option<Process> {
    let steps = record.required("steps", "steps = 7").and_then(|f| f.number(0, 100));
    let names = record.required("step_names", "step_names = \"unknown\"");
    let is_unknown = names.is_some_and(|f| f.is_unknown());
    let ask_at = record.ask_at(is_unknown.then_some("step_names"));
    let step_names = if is_unknown { Vec::new() } else { names.map(|f| f.texts()).unwrap_or_default() };
    if let (Some(names), Some(steps), false) = (names, steps, is_unknown)
        && names.is_list()
        && names.items("texts").len() != usize::from(steps)
    {
        let n_names = names.items("texts").len();
        names.error("step-names-count", format!("`steps` is {steps}, and `step_names` has {n_names}"), None);
    }
    let goals = record.each("goal", goal);
    Some(Process { steps: steps?, step_names, ask_at, goals })
}

fn goal(record: &Record<'_>) -> Option<Goal> {
    let id = record.id(GoalId::new);
    let title = record.text("title");
    let about = record.optional_text("about");
    let provenance = provenance(record);
    Some(Goal { id: id?, title: title?, about, provenance: provenance? })
}

/// A city's `process.toml`: one `[[state]]` a sub-goal.
pub fn states(top: &Record<'_>) -> Vec<CityGoal> {
    let seen: RefCell<Vec<(GoalId, Span)>> = RefCell::default();
    top.each("state", |record| state(record, &seen))
}

fn state(record: &Record<'_>, seen: &RefCell<Vec<(GoalId, Span)>>) -> Option<CityGoal> {
    let field = record.required("goal", "goal = \"…\"");
    let goal = field.and_then(|f| f.reference(RecordKind::Goal, GoalId::new));
    if let (Some(field), Some(goal)) = (field, &goal) {
        let first = seen.borrow().iter().find(|(id, _)| id == goal).map(|(_, span)| *span);
        match first {
            Some(first) => record.tell(
                Diagnostic::error("listed-twice", record.file, Some(field.span()), format!("`{goal}` has two states"))
                    .also(record.file, first, "the first one")
                    .help("keep the one that is true now"),
            ),
            None => seen.borrow_mut().push((goal.clone(), field.span())),
        }
    }
    let state = record.choice("state", GoalState::KEYS, GoalState::from_key);
    let on = record.when("on");
    if let (Some(state @ (GoalState::Done | GoalState::Started)), Some((first_day, _))) =
        (state, on.and_then(When::bounds))
        && first_day > record.reader.today
    {
        let written = on.map(When::key).unwrap_or_default();
        let message = format!("a sub-goal has `state = \"{}\"` since {written}, a day to come", state.key());
        let help = "write `state = \"planned\"`, or mend the date".to_owned();
        record.error_at("reached-in-the-future", "on", message, Some(help));
    }
    let note = record.optional_text("note");
    let provenance = provenance(record);
    Some(CityGoal { goal: goal?, state: state?, on: on?, note, provenance: provenance? })
}
