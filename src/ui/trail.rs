//! The pages on the way to the current one: where Back leads.

/// The pages from the first to the current one. Each occurs once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Trail<P> {
    before: Vec<P>,
    here: P,
}

impl<P: Copy + PartialEq> Trail<P> {
    /// A trail that starts here.
    pub(super) fn new(here: P) -> Self {
        Self { before: Vec::new(), here }
    }

    pub(super) fn here(&self) -> P {
        self.here
    }

    /// How many pages come before the current one. At zero, Back leaves the app.
    pub(super) fn depth(&self) -> usize {
        self.before.len()
    }

    /// Goes to a page: back to it if it is on the trail, otherwise forward.
    pub(super) fn go(&mut self, place: P) {
        match self.before.iter().position(|before| *before == place) {
            Some(depth) => self.cut(depth),
            None if place != self.here => {
                self.before.push(self.here);
                self.here = place;
            }
            None => {}
        }
    }

    /// Goes back one page; returns whether there was one.
    pub(super) fn back(&mut self) -> bool {
        let Some(before) = self.before.pop() else { return false };
        self.here = before;
        true
    }

    /// Goes back to the page at this depth; does nothing if that is ahead.
    pub(super) fn cut(&mut self, depth: usize) {
        if let Some(place) = self.before.get(depth).copied() {
            self.before.truncate(depth);
            self.here = place;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trail(places: &[&'static str]) -> Trail<&'static str> {
        let mut trail = Trail::new("today");
        for place in places {
            trail.go(place);
        }
        trail
    }

    #[test]
    fn back_leads_from_page_to_page_and_then_out() {
        let mut trail = trail(&["more", "reminders", "health"]);
        let mut met = vec![trail.here()];
        while trail.back() {
            met.push(trail.here());
        }
        assert_eq!(met, ["health", "reminders", "more", "today"]);
        assert_eq!(trail.depth(), 0, "from the first place back leaves the app");
        assert!(!trail.back());
    }

    #[test]
    fn a_place_on_the_way_is_gone_back_to() {
        let mut trail = trail(&["more", "reminders", "health"]);
        trail.go("more");
        assert_eq!((trail.here(), trail.depth()), ("more", 1));
        trail.go("today");
        assert_eq!((trail.here(), trail.depth()), ("today", 0));
    }

    #[test]
    fn the_place_that_is_shown_is_not_gone_to_again() {
        let mut trail = trail(&["more", "more"]);
        assert_eq!(trail.depth(), 1);
        trail.go("more");
        assert!(trail.back());
        assert_eq!(trail.here(), "today");
    }

    #[test]
    fn a_shortcut_leads_back_to_where_it_was_taken() {
        let mut trail = trail(&["treatments"]);
        assert!(trail.back());
        assert_eq!(trail.here(), "today");
    }

    #[test]
    fn a_depth_that_lies_ahead_leads_nowhere() {
        let mut trail = trail(&["more"]);
        trail.cut(1);
        assert_eq!((trail.here(), trail.depth()), ("more", 1));
        trail.cut(7);
        assert_eq!((trail.here(), trail.depth()), ("more", 1));
        trail.cut(0);
        assert_eq!((trail.here(), trail.depth()), ("today", 0));
    }
}
