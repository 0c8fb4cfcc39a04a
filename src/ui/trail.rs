//! Where the client is and the way they came: what going back leads to.

/// The places from the first one to the one that is shown. A place stands on it once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Trail<P> {
    before: Vec<P>,
    here: P,
}

impl<P: Copy + PartialEq> Trail<P> {
    /// A trail that begins here.
    pub(super) fn new(here: P) -> Self {
        Self { before: Vec::new(), here }
    }

    /// The place that is shown.
    pub(super) fn here(&self) -> P {
        self.here
    }

    /// How many places lie before this one. At none, going back leaves the app.
    pub(super) fn depth(&self) -> usize {
        self.before.len()
    }

    /// Goes to a place: back to it where it lies on the way already, else on to it.
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

    /// Goes back to the place before this one; says whether there was one.
    pub(super) fn back(&mut self) -> bool {
        let Some(before) = self.before.pop() else { return false };
        self.here = before;
        true
    }

    /// Goes back to the place with so many before it; nowhere if that lies ahead.
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
