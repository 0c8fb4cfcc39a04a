//! A length as a plan file writes it: `48 hours`, `5 days`, `2 weeks`, or `none`.

use crate::care::text::Text;
use crate::care::window::Window;

/// The longest window that a plan can ask for, in days.
pub const LONGEST: u32 = 366;

/// Why a length cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LengthFault {
    /// A number without a unit, or with an unknown one.
    Unit,
    /// From one length to another.
    Two,
    /// Longer than any.
    TooLong,
    /// Not a length at all.
    Other,
}

impl LengthFault {
    pub(super) fn text(self) -> Text {
        match self {
            Self::Unit => Text::key("mistake-length-unit"),
            Self::Two => Text::key("mistake-length-two"),
            Self::TooLong => Text::key("mistake-length-long").with("most", LONGEST),
            Self::Other => Text::key("mistake-length"),
        }
    }
}

/// The window of a length in words.
pub(super) fn window(text: &str) -> Result<Window, LengthFault> {
    let text = text.trim().to_lowercase();
    if text == "none" {
        return Ok(Window::None);
    }
    let end = text.find(|one: char| !one.is_ascii_digit()).unwrap_or(text.len());
    let (count, unit) = text.split_at(end);
    if count.is_empty() {
        return Err(LengthFault::Other);
    }
    let unit = unit.trim();
    if unit.starts_with(['-', '–', '/']) || unit.starts_with("to ") || unit.starts_with("or ") {
        return Err(LengthFault::Two);
    }
    let count: u32 = count.parse().map_err(|_| LengthFault::TooLong)?;
    if count == 0 {
        return Ok(Window::None);
    }
    let (window, days) = match unit {
        "h" | "hour" | "hours" => (Window::Hours(count), count.div_ceil(24)),
        "d" | "day" | "days" => (Window::Days(count), count),
        "week" | "weeks" | "wk" => {
            let days = count.saturating_mul(7);
            (Window::Days(days), days)
        }
        _ => return Err(LengthFault::Unit),
    };
    if days > LONGEST { Err(LengthFault::TooLong) } else { Ok(window) }
}

/// The window of a length in words; `None` for words that are no length.
pub fn length(text: &str) -> Option<Window> {
    window(text).ok()
}

/// A window as a plan file writes it; `None` where it has no set end.
pub fn written(window: Window) -> Option<String> {
    let of = |count: u32, unit: &str| {
        let ending = if count == 1 { "" } else { "s" };
        Some(format!("{count} {unit}{ending}"))
    };
    match window {
        Window::Hours(hours) => of(hours, "hour"),
        Window::Days(days) => of(days, "day"),
        Window::None => Some("none".to_owned()),
        Window::OpenThrough(_) => None,
    }
}
