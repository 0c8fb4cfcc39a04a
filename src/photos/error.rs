//! Why a picture is refused: one sentence that says what is wrong and what to do.

use crate::care::Text;

/// Why a picture is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PhotoError {
    /// Neither JPEG nor PNG nor WebP.
    #[error("not a picture that can be read")]
    Unknown,
    /// HEIC or AVIF, which only few programs read.
    #[error("{0} cannot be read")]
    Other(&'static str),
    /// A file that ends too early or does not keep to its format.
    #[error("the picture is damaged")]
    Damaged,
    /// A file of more bytes than any photo.
    #[error("more than {0} MB")]
    TooHeavy(u64),
    /// A picture of more pixels than there is memory for.
    #[error("{width} x {height} pixels")]
    TooLarge {
        width: u32,
        height: u32,
        /// The limit in millions of pixels.
        limit: u64,
    },
    /// A picture that is too small to show skin.
    #[error("only {width} x {height} pixels")]
    TooSmall { width: u32, height: u32 },
}

impl PhotoError {
    /// The sentence for a person.
    pub fn text(&self) -> Text {
        let size = |width: u32, height: u32| Text::Literal(format!("{width} × {height}").into());
        match self {
            Self::Unknown => Text::key("photo-unknown"),
            Self::Other(format) => {
                Text::key("photo-other").with("format", Text::Literal((*format).into()))
            }
            Self::Damaged => Text::key("photo-damaged"),
            Self::TooHeavy(limit) => Text::key("photo-too-heavy").with("limit", *limit),
            Self::TooLarge { width, height, limit } => Text::key("photo-too-large")
                .with("size", size(*width, *height))
                .with("limit", *limit),
            Self::TooSmall { width, height } => {
                Text::key("photo-too-small").with("size", size(*width, *height))
            }
        }
    }
}
