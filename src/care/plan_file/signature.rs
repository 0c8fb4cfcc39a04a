//! Whose plan it is: a signature in the last line of a plan file, as a comment.
//!
//! It is an Ed25519 signature over what the plan says, whatever the file looks like: see [`canonical`]. The
//! guide, `docs/plan-file-clinics.md`, says how other programs check one.

use std::fmt::{self, Write as _};

use chrono::{DateTime, NaiveDateTime, SubsecRound as _, Utc};
use data_encoding::{BASE64, BASE64URL_NOPAD, HEXLOWER};
use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use super::normal::{canonical, normal};

/// How the line of a signature begins.
pub const SIGNATURE: &str = "# afterglow-signature:";
/// How the line of a review begins: see `reviewed.rs`.
pub const REVIEW: &str = "# afterglow-review:";
/// The version of the line of a signature.
const VERSION: &str = "1";
/// How the line writes when it was signed.
const ISSUED: &str = "%Y-%m-%dT%H:%M:%SZ";
/// The words that a key can be compared by: those of BIP 39, which are told apart by ear.
const WORDS: &str = include_str!("../../../assets/words.txt");
/// How many words name a key: 66 bits, which nobody meets by trying.
const NAMED_BY: usize = 6;
/// What stands before the 32 bytes of a private key in a file of the form PKCS #8 (RFC 8410).
const PRIVATE: [u8; 16] = *b"\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20";
const BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
const END: &str = "-----END PRIVATE KEY-----";

/// The public key of a professional.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key([u8; 32]);

impl Key {
    /// The key in hexadecimal digits.
    pub fn parse(hex: &str) -> Option<Self> {
        HEXLOWER.decode(hex.as_bytes()).ok()?.try_into().ok().map(Self)
    }

    /// Words by which two people can compare it on the phone.
    pub fn words(self) -> String {
        let hash = Sha256::digest(self.0);
        let bit = |at: usize| usize::from(hash[at / 8] >> (7 - at % 8) & 1);
        let word = |number: usize| {
            let index = (0..11).fold(0, |index, at| index << 1 | bit(number * 11 + at));
            WORDS.lines().nth(index).unwrap_or_default()
        };
        (0..NAMED_BY).map(word).collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

/// A signature that is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    /// Whose.
    pub key: Key,
    /// When it was signed, as the signer's clock said.
    pub issued: DateTime<Utc>,
}

/// Why a signature does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// It is cut off, or not written as one.
    #[error("the signature is damaged")]
    Damaged,
    /// The plan is not the one that was signed.
    #[error("the plan is not what was signed")]
    Changed,
}

/// The signature of a plan file; `None` where it has none.
pub fn signature(text: &str) -> Result<Option<Signature>, SignatureError> {
    let mut lines = text.lines().filter_map(|line| line.trim().strip_prefix(SIGNATURE));
    let Some(line) = lines.next() else { return Ok(None) };
    if lines.next().is_some() {
        return Err(SignatureError::Damaged);
    }
    let parts: Vec<&str> = line.split_whitespace().collect();
    let [VERSION, issued, key, seal] = parts[..] else { return Err(SignatureError::Damaged) };
    let read = || {
        let at = time_of(issued)?;
        let bytes = BASE64URL_NOPAD.decode(key.as_bytes()).ok()?;
        let key = VerifyingKey::from_bytes(&bytes.try_into().ok()?).ok()?;
        let seal = BASE64URL_NOPAD.decode(seal.as_bytes()).ok()?;
        Some((at, key, ed25519_dalek::Signature::from_slice(&seal).ok()?))
    };
    let (issued, key, seal) = read().ok_or(SignatureError::Damaged)?;
    let signed = signed_bytes(text, issued).ok_or(SignatureError::Changed)?;
    key.verify_strict(signed.as_bytes(), &seal).map_err(|_| SignatureError::Changed)?;
    Ok(Some(Signature { key: Key(key.to_bytes()), issued }))
}

/// The time of a signature as its line writes it.
pub(super) fn written_time(at: DateTime<Utc>) -> String {
    at.format(ISSUED).to_string()
}

/// The time that a line gives; there is one way only to write it.
pub(super) fn time_of(issued: &str) -> Option<DateTime<Utc>> {
    let at = NaiveDateTime::parse_from_str(issued, ISSUED).ok()?.and_utc();
    (written_time(at) == issued).then_some(at)
}

/// The key of a line whose seal is right for what it is over.
pub(super) fn sealed_by(key: &str, seal: &str, over: &str) -> Option<Key> {
    let key =
        VerifyingKey::from_bytes(&BASE64URL_NOPAD.decode(key.as_bytes()).ok()?.try_into().ok()?);
    let seal = BASE64URL_NOPAD.decode(seal.as_bytes()).ok()?;
    let (key, seal) = (key.ok()?, ed25519_dalek::Signature::from_slice(&seal).ok()?);
    key.verify_strict(over.as_bytes(), &seal).ok()?;
    Some(Key(key.to_bytes()))
}

/// What a signature is over: its version, when it was made, and the plan. `None` for what is no TOML.
pub fn signed_bytes(text: &str, issued: DateTime<Utc>) -> Option<String> {
    let issued = issued.format(ISSUED);
    Some(format!("afterglow plan {VERSION}\n{issued}\n{}", canonical(text)?))
}

/// The file without a signature.
pub fn unsigned(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with(SIGNATURE));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The normal form of a plan file, with its review and its signature.
pub fn normal_signed(text: &str) -> Option<String> {
    let mut normal = normal(text)?;
    let line = |begin: &str| text.lines().map(str::trim).find(|line| line.starts_with(begin));
    if let Some(review) = line(REVIEW) {
        normal.push_str(review);
        normal.push('\n');
    }
    normal.extend(line(SIGNATURE));
    Some(normal)
}

/// A key to sign with.
pub struct PrivateKey(SigningKey);

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey").finish_non_exhaustive()
    }
}

impl PrivateKey {
    /// The key of 32 random bytes.
    pub fn of(random: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(random))
    }

    /// The key in a file, in the form PKCS #8, as this and other programs write it.
    pub fn parse(file: &str) -> Option<Self> {
        let body = file.trim().strip_prefix(BEGIN)?.strip_suffix(END)?;
        let body: String = body.split_whitespace().collect();
        let bytes = BASE64.decode(body.as_bytes()).ok()?;
        let key = bytes.strip_prefix(&PRIVATE)?;
        Some(Self::of(key.try_into().ok()?))
    }

    /// The file of this key.
    pub fn file(&self) -> String {
        let mut bytes = PRIVATE.to_vec();
        bytes.extend(self.0.to_bytes());
        format!("{BEGIN}\n{}\n{END}\n", BASE64.encode(&bytes))
    }

    /// The key that others know.
    pub fn public(&self) -> Key {
        Key(self.0.verifying_key().to_bytes())
    }

    /// The public key and the seal over a text, as a line has them.
    pub(super) fn seal(&self, over: &str) -> (String, String) {
        let seal = self.0.sign(over.as_bytes());
        (BASE64URL_NOPAD.encode(&self.public().0), BASE64URL_NOPAD.encode(&seal.to_bytes()))
    }

    /// A plan file with its signature as the last line, in place of one that it had. `None` for what is no TOML.
    pub fn sign(&self, text: &str, at: DateTime<Utc>) -> Option<String> {
        let mut file = unsigned(text);
        let at = at.trunc_subsecs(0);
        let (key, seal) = self.seal(&signed_bytes(&file, at)?);
        let issued = written_time(at);
        let _ = writeln!(file, "{SIGNATURE} {VERSION} {issued} {key} {seal}");
        Some(file)
    }
}
