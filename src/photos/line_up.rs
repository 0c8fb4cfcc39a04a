//! Lining up: two taps on the pupils of each of two photos give the scale, the turn and the shift that lay
//! one over the other.

/// The pixels of a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

impl Size {
    /// How high it is for a width of 1.
    pub fn ratio(self) -> f64 {
        f64::from(self.height) / f64::from(self.width.max(1))
    }
}

/// A place on a photo, in ten-thousandths of its width and of its height.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Spot {
    pub x: u16,
    pub y: u16,
}

impl Spot {
    /// The far end of both sides.
    pub const WHOLE: u16 = 10_000;

    /// The place at these parts of the width and the height; what is beyond an edge counts as on it.
    pub fn at(x: f64, y: f64) -> Self {
        let part = |at: f64| {
            let at = (at * f64::from(Self::WHOLE)).round().clamp(0.0, f64::from(Self::WHOLE));
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
            let at = at as u16;
            at
        };
        Self { x: part(x), y: part(y) }
    }

    /// The same place, moved by so many ten-thousandths.
    #[must_use]
    pub fn moved(self, x: i16, y: i16) -> Self {
        let moved = |at: u16, by: i16| at.saturating_add_signed(by).min(Self::WHOLE);
        Self { x: moved(self.x, x), y: moved(self.y, y) }
    }

    /// The place where the photo is 1 wide.
    fn on(self, size: Size) -> (f64, f64) {
        let part = |at: u16| f64::from(at) / f64::from(Self::WHOLE);
        (part(self.x), part(self.y) * size.ratio())
    }
}

/// Both pupils of a photo, the one further left first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pupils {
    pub left: Spot,
    pub right: Spot,
}

impl Pupils {
    /// Closer than a twentieth of the width is one pupil tapped twice.
    const APART: u16 = Spot::WHOLE / 20;

    /// Two taps, in any order; `None` when they are on the same pupil.
    pub fn of(one: Spot, other: Spot) -> Option<Self> {
        let (left, right) = if one.x <= other.x { (one, other) } else { (other, one) };
        let apart = (right.x - left.x).max(left.y.abs_diff(right.y));
        (apart >= Self::APART).then_some(Self { left, right })
    }
}

/// How one photo is laid over another: turned and scaled about its upper left corner, then shifted. Both are
/// 1 wide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Turn {
    pub scale: f64,
    /// Clockwise, in radians.
    pub angle: f64,
    pub x: f64,
    pub y: f64,
}

impl Turn {
    /// Leaves a photo as it is.
    pub const NONE: Self = Self { scale: 1.0, angle: 0.0, x: 0.0, y: 0.0 };

    /// Where a place of the photo comes to be.
    pub fn of(self, (x, y): (f64, f64)) -> (f64, f64) {
        let (sine, cosine) = self.angle.sin_cos();
        let at = |x: f64, y: f64| self.scale * (cosine * x - sine * y);
        (at(x, y) + self.x, self.scale * (sine * x + cosine * y) + self.y)
    }
}

/// How a photo is laid over another one, so that the pupils meet.
pub fn line_up(photo: (Size, Pupils), over: (Size, Pupils)) -> Turn {
    let ends = |(size, pupils): (Size, Pupils)| (pupils.left.on(size), pupils.right.on(size));
    let ((from, from_end), (to, to_end)) = (ends(photo), ends(over));
    let across = |from: (f64, f64), to: (f64, f64)| (to.0 - from.0, to.1 - from.1);
    let (old, new) = (across(from, from_end), across(to, to_end));
    let length = |(x, y): (f64, f64)| x.hypot(y);
    let slope = |(x, y): (f64, f64)| y.atan2(x);
    let turn =
        Turn { scale: length(new) / length(old), angle: slope(new) - slope(old), x: 0.0, y: 0.0 };
    let (x, y) = across(turn.of(from), to);
    Turn { x, y, ..turn }
}
