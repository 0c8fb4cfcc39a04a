//! The link of a slip: a plan file and the time of a treatment as letters and digits.
//!
//! After the scheme comes the version of the form, then base 32 (RFC 4648, without padding) of a checksum and
//! of the compressed text. Codes take these letters in less space than those of base 64, and whatever passes a link
//! on leaves them alone.

use data_encoding::BASE32_NOPAD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use sha2::{Digest, Sha256};

use super::visit::Visit;
use crate::care::plan_file::MOST_BYTES;

/// How a link begins.
pub const SCHEME: &str = "afterglow:";
/// The longest link that is read, in bytes: no plan file needs one.
pub const MOST_LINK: usize = 2 * MOST_BYTES;
/// The version of the form: not a digit of base 32.
const VERSION: char = '1';
/// How many bytes of the hash are the checksum.
const CHECK: usize = 4;
/// How well it is compressed: as well as it can be.
const EFFORT: u8 = 10;
/// The most bytes of the line before the plan.
const MOST_HEAD: usize = 128;

/// A plan file and the treatment that it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// The text of the plan file.
    pub plan: String,
    /// When the treatment was.
    pub visit: Option<Visit>,
}

/// Why a link cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// A newer version of the form.
    #[error("a link of a newer version")]
    Newer,
    /// Cut off, mistyped, or no link of this form at all.
    #[error("the link is damaged")]
    Damaged,
    /// More than any plan file.
    #[error("the link holds too much")]
    TooLarge,
}

/// Whether a text is meant to be a link.
pub fn is_link(text: &str) -> bool {
    let start = text.trim_start().as_bytes().get(..SCHEME.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(SCHEME.as_bytes()))
}

impl Slip {
    /// The link.
    pub fn link(&self) -> String {
        let visit = self.visit.as_ref().map(ToString::to_string).unwrap_or_default();
        let text = format!("{visit}\n{}", self.plan);
        let packed = compress_to_vec(text.as_bytes(), EFFORT);
        let mut bytes = checksum(&packed).to_vec();
        bytes.extend(packed);
        format!("{SCHEME}{VERSION}{}", BASE32_NOPAD.encode(&bytes))
    }

    /// Reads a link. Spaces and line breaks within it are left out, as programs for letters put them in.
    pub fn of_link(text: &str) -> Result<Self, LinkError> {
        if text.len() > MOST_LINK {
            return Err(LinkError::TooLarge);
        }
        let letters: String = text.chars().filter(|one| !one.is_whitespace()).collect();
        if !is_link(&letters) {
            return Err(LinkError::Damaged);
        }
        // Some programs write every link as if it led to a place.
        let form = letters[SCHEME.len()..].trim_matches('/').to_ascii_uppercase();
        let packed = match form.chars().next() {
            Some(VERSION) => &form[1..],
            Some('2'..='9') => return Err(LinkError::Newer),
            _ => return Err(LinkError::Damaged),
        };
        let bytes = BASE32_NOPAD.decode(packed.as_bytes()).map_err(|_| LinkError::Damaged)?;
        let (check, packed) = bytes.split_at_checked(CHECK).ok_or(LinkError::Damaged)?;
        if check != checksum(packed) {
            return Err(LinkError::Damaged);
        }
        let text = decompress_to_vec_with_limit(packed, MOST_BYTES + MOST_HEAD);
        let text = text.map_err(|problem| match problem.status {
            TINFLStatus::HasMoreOutput => LinkError::TooLarge,
            _ => LinkError::Damaged,
        })?;
        let text = String::from_utf8(text).map_err(|_| LinkError::Damaged)?;
        let (visit, plan) = text.split_once('\n').ok_or(LinkError::Damaged)?;
        let visit = match visit {
            "" => None,
            visit => Some(visit.parse().map_err(|_| LinkError::Damaged)?),
        };
        Ok(Self { plan: plan.to_owned(), visit })
    }
}

fn checksum(bytes: &[u8]) -> [u8; CHECK] {
    let hash = Sha256::digest(bytes);
    std::array::from_fn(|at| hash[at])
}
