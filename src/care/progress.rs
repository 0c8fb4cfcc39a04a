//! How far a day is, and which part of it comes first.

use super::day::{DayView, StepView};
use super::part::Part;

impl StepView {
    /// Whether it is ticked.
    pub fn is_done(&self) -> bool {
        self.done_at.is_some()
    }
}

impl DayView {
    /// Whether every step that counts is done, and there is one.
    pub fn is_all_done(&self) -> bool {
        let (done, all) = self.progress();
        done == all && all > 0
    }

    /// The part of the day whose steps come first at this part by the clock; `None` without any step.
    ///
    /// That is the part itself when something in it counts. Otherwise an earlier one in which something that
    /// counts is left, the part itself for what is optional, and at last the next one with a step.
    pub fn part_first(&self, clock: Part) -> Option<Part> {
        let any = |part: Part| self.steps.iter().any(|step| step.part == part);
        let counts = |part: Part| self.steps.iter().any(|step| step.part == part && !step.optional);
        let left = |part: Part| {
            let mut steps = self.steps.iter().filter(|step| step.part == part && !step.optional);
            steps.any(|step| !step.is_done())
        };
        let earlier = || Part::ALL.into_iter().rev().filter(|part| *part < clock);
        let later = || Part::ALL.into_iter().filter(|part| *part > clock);
        let now = Some(clock).filter(|part| counts(*part));
        now.or_else(|| earlier().find(|part| left(*part)))
            .or_else(|| Some(clock).filter(|part| any(*part)))
            .or_else(|| later().find(|part| any(*part)))
            .or_else(|| earlier().find(|part| any(*part)))
    }

    /// How many of the counted steps are done, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        let counted = self.steps.iter().filter(|step| !step.optional);
        let (mut done, mut all) = (0, 0);
        for step in counted {
            all += 1;
            done += usize::from(step.is_done());
        }
        (done, all)
    }
}
