//! The code of a link: one QR code, small enough for a phone to read it from paper.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use super::link::SCHEME;

/// The largest version of a code: 117 squares a side, which are half a millimetre on a slip of 6 cm.
const LARGEST: u8 = 25;
/// The white edge around a code, in squares.
const EDGE: usize = 4;

/// One QR code.
#[derive(Clone)]
pub struct Code(QrCode);

impl Code {
    /// The code of a link; `None` where it does not fit into one that can be read from paper.
    pub fn of(link: &str) -> Option<Self> {
        let rest = link.strip_prefix(SCHEME).filter(|rest| QrSegment::is_alphanumeric(rest))?;
        // The letters in their own, shorter form. A scheme in capitals is none to some phones.
        let parts = [QrSegment::make_bytes(SCHEME.as_bytes()), QrSegment::make_alphanumeric(rest)];
        let (least, largest) = (QrCodeEcc::Medium, Version::new(LARGEST));
        let code =
            QrCode::encode_segments_advanced(&parts, least, Version::MIN, largest, None, true);
        code.ok().map(Self)
    }

    /// How many squares a side has, with the white edge.
    pub fn side(&self) -> usize {
        usize::try_from(self.0.size()).unwrap_or(0) + 2 * EDGE
    }

    /// Whether a square is dark, counted from the corner of the white edge.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        let place = |at: usize| at.checked_sub(EDGE).and_then(|at| i32::try_from(at).ok());
        place(x).zip(place(y)).is_some_and(|(x, y)| self.0.get_module(x, y))
    }

    /// The code as a picture in a page, or a file of its own; `label` is for whoever cannot see it.
    pub fn svg(&self, label: &str) -> String {
        let side = self.side();
        let mut path = String::new();
        for y in 0..side {
            let mut x = 0;
            while x < side {
                let run = (x..side).take_while(|at| self.is_dark(*at, y)).count();
                if run > 0 {
                    let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
                }
                x += run.max(1);
            }
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" role=\"img\" \
             aria-label=\"{label}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" \
             d=\"M0 0h{side}v{side}h-{side}z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
        )
    }
}
