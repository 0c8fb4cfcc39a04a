//! What a professional hands over: a plan file, a link, or a picture of a code; and whether to believe it.

use std::io::Read;
use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};

use super::text_file::{in_utf8, unreadable};
use super::{App, AppError, Moment};
use crate::care::plan_file::{self, MOST_BYTES, Signature, SignatureError, reviewed, too_large};
use crate::care::slip::{LinkError, MOST_LINK, Slip, Visit, is_link};
use crate::care::{Overlay, Text, Treatment};
use crate::photos::{Limits, PhotoError, codes_in, is_picture};
use crate::platform::zone_named;

/// What a professional handed over, read whole and without a mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    /// What the plan changes.
    pub overlay: Overlay,
    /// Its signature, which is right.
    pub signature: Option<Signature>,
    /// The treatment that it came with.
    pub visit: Option<Visit>,
    /// The text of the plan file.
    pub file: String,
}

/// Why what was handed over is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HandedError {
    #[error(transparent)]
    Link(#[from] LinkError),
    /// A picture without a code that can be read.
    #[error("no code on the picture")]
    NoCode,
    /// A picture with another code.
    #[error("another code on the picture")]
    OtherCode,
    #[error(transparent)]
    Signature(#[from] SignatureError),
    /// Signed with another key than the one that is remembered.
    #[error("signed with another key than that of {known}")]
    OtherKey {
        /// Whose plans that key signed.
        known: String,
        /// The words of that key, and of the new one.
        words: [String; 2],
    },
    /// Not signed, after a plan that was.
    #[error("not signed, and the last plan of {known} was")]
    Unsigned { known: String },
    /// Signed before the plan that was taken last.
    #[error("signed at {issued}, before {known}")]
    Older { issued: DateTime<Utc>, known: DateTime<Utc> },
    /// A plan of another key, or of none, that a command was not told to take: why.
    #[error("{0}")]
    Doubtful(Box<HandedError>),
    /// Signed at a time to come.
    #[error("signed at {0}, which is still to come")]
    Ahead(DateTime<Utc>),
    /// No signature where one is asked for.
    #[error("no signature")]
    NoSignature,
    /// A file that is no key to sign with.
    #[error("no private key")]
    NoKey,
    /// A name that no line of a review can have.
    #[error("no name of a reviewer")]
    NoReviewer,
    /// A hash that is not that of the sentences of the plan.
    #[error("not the sentences that were read")]
    OtherSentences,
    /// A review by another key than the one that signed the plan.
    #[error("the plan is signed with another key")]
    OtherSigner,
    /// A file of which no slip can be made, and no code.
    #[error("too much for one code")]
    NoFit,
}

impl HandedError {
    /// The sentence for a person.
    pub fn text(&self) -> Text {
        let literal = |words: &str| Text::Literal(words.into());
        match self {
            Self::Link(LinkError::Newer) => Text::key("slip-link-newer"),
            Self::Link(LinkError::Damaged) => Text::key("slip-link-damaged"),
            Self::Link(LinkError::TooLarge) => {
                Text::key("slip-link-large").with("most", MOST_BYTES / 1024)
            }
            Self::NoCode => Text::key("slip-no-code"),
            Self::OtherCode => Text::key("slip-other-code"),
            Self::Signature(SignatureError::Damaged) => Text::key("signature-damaged"),
            Self::Signature(SignatureError::Changed) => Text::key("signature-changed"),
            Self::OtherKey { known, words: [old, new] } => Text::key("signature-other")
                .with("known", literal(known))
                .with("old", literal(old))
                .with("new", literal(new)),
            Self::Unsigned { known } => {
                Text::key("signature-missing").with("known", literal(known))
            }
            Self::Older { issued, known } => {
                Text::key("signature-older").with("issued", *issued).with("known", *known)
            }
            Self::Ahead(issued) => Text::key("signature-ahead").with("issued", *issued),
            Self::Doubtful(why) => Text::key("signature-doubtful").with("why", why.text()),
            Self::NoSignature => Text::key("signature-none"),
            Self::NoKey => Text::key("signature-no-key"),
            Self::NoReviewer => Text::key("review-no-name").with("most", plan_file::MOST_NAME),
            Self::OtherSentences => Text::key("review-other-hash"),
            Self::OtherSigner => Text::key("review-other-signer"),
            Self::NoFit => Text::key("slip-no-fit"),
        }
    }
}

/// Whether the plan is from the professional of before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trust {
    /// Not signed, and none was before.
    Unsigned,
    /// The first one that is signed: its key is remembered.
    First(Signature),
    /// Signed with the key that is remembered.
    Same(Signature),
    /// Taken only by a deliberate choice: why.
    Doubtful(HandedError),
    /// Not taken at all: why.
    Refused(HandedError),
}

impl Trust {
    /// What a client has to know of it before the plan is taken.
    pub fn text(&self) -> Text {
        match self {
            Self::Unsigned => Text::key("plan-not-signed"),
            Self::First(signature) => signed("signature-first", signature),
            Self::Same(signature) => signed("signature-same", signature),
            Self::Doubtful(why) | Self::Refused(why) => why.text(),
        }
    }
}

/// By which key a plan is signed, and when.
pub fn signer(signature: &Signature) -> Text {
    signed("signature-by", signature)
}

fn signed(key: &'static str, Signature { key: signer, issued }: &Signature) -> Text {
    let words = Text::Literal(signer.words().into());
    Text::key(key).with("issued", *issued).with("words", words)
}

/// What becomes of the treatment that came with a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VisitState {
    /// None came with it.
    None,
    /// It can be noted.
    New,
    /// A treatment of that day is noted already.
    Noted,
    /// It is still to come.
    Ahead,
}

/// Reads what was handed over: a plan file, a link, or a picture of a code. `path` names the file in errors.
pub fn read_handed(path: &Path, from: impl Read) -> Result<Handed, AppError> {
    let (most, limits) = (Limits::USUAL.file, Limits::USUAL);
    let mut bytes = Vec::new();
    from.take(most + 1).read_to_end(&mut bytes).map_err(|problem| unreadable(path, &problem))?;
    if is_picture(&bytes) {
        let found = codes_in(&bytes, limits).map_err(|problem| match problem {
            // Its sentence is about skin.
            PhotoError::TooSmall { .. } => HandedError::NoCode.into(),
            other => AppError::Photo(other),
        })?;
        let ours = found.iter().find(|words| is_link(words));
        let missing = if found.is_empty() { HandedError::NoCode } else { HandedError::OtherCode };
        return of_link(ours.ok_or(missing)?);
    }
    if bytes.len() > MOST_LINK {
        return Err(AppError::PlanFile(vec![too_large()]));
    }
    let text = in_utf8(bytes)?;
    if is_link(&text) { of_link(&text) } else { of_file(text, None) }
}

fn of_link(link: &str) -> Result<Handed, AppError> {
    let Slip { plan, visit } = Slip::of_link(link).map_err(HandedError::Link)?;
    of_file(plan, visit)
}

fn of_file(file: String, visit: Option<Visit>) -> Result<Handed, AppError> {
    let overlay = plan_file::read(&file).map_err(AppError::PlanFile)?;
    let signature = plan_file::signature(&file).map_err(HandedError::Signature)?;
    Ok(Handed { overlay, signature, visit, file })
}

/// How far a signer's clock may be ahead of the client's.
const AHEAD: TimeDelta = TimeDelta::days(1);

impl Handed {
    /// What the plan changes. A review stays with it where whoever signed the plan made it, and not at a time to
    /// come: without that, what no sentence says (a phone number) could be another's.
    pub fn believed(&self, now: DateTime<Utc>) -> Overlay {
        let mut overlay = self.overlay.clone();
        let review = overlay.review.as_deref().and_then(reviewed);
        let signer = self.signature.map(|signature| signature.key);
        if !review.is_some_and(|one| Some(one.key) == signer && one.issued <= now + AHEAD) {
            overlay.review = None;
        }
        overlay
    }
}

impl App {
    /// Whether a plan with this signature is from the professional of before, as far as keys can tell.
    pub fn trust(
        &self,
        signature: Option<Signature>,
        now: DateTime<Utc>,
    ) -> Result<Trust, AppError> {
        let known = self.store.plan_key()?;
        Ok(match (signature, known) {
            (None, None) => Trust::Unsigned,
            (None, Some(known)) => Trust::Doubtful(HandedError::Unsigned { known: known.provider }),
            (Some(new), _) if new.issued > now + AHEAD => {
                Trust::Refused(HandedError::Ahead(new.issued))
            }
            (Some(new), None) => Trust::First(new),
            (Some(new), Some(known)) if new.key != known.signature.key => {
                Trust::Doubtful(HandedError::OtherKey {
                    known: known.provider,
                    words: [known.signature.key, new.key].map(plan_file::Key::words),
                })
            }
            (Some(new), Some(known)) if new.issued < known.signature.issued => {
                let (issued, known) = (new.issued, known.signature.issued);
                Trust::Refused(HandedError::Older { issued, known })
            }
            (Some(new), Some(_)) => Trust::Same(new),
        })
    }

    /// What can become of the treatment that came with a plan. No treatment is noted twice.
    pub fn visit_state(&self, handed: &Handed, moment: Moment) -> Result<VisitState, AppError> {
        let Some(visit) = &handed.visit else { return Ok(VisitState::None) };
        let zone = visit.zone(zone_named, moment.zone);
        if visit.when().past(zone, moment.now).is_err() {
            return Ok(VisitState::Ahead);
        }
        let date = visit.when().date(zone);
        let at = visit.at();
        let is_same = |one: &Treatment| one.date == date || at.is_some() && one.at == at;
        let same = self.store.treatments()?.iter().any(is_same);
        Ok(if same { VisitState::Noted } else { VisitState::New })
    }

    /// When the treatment was that came with a plan, in words: as it is recorded.
    pub fn visit_text(&self, handed: &Handed, moment: Moment) -> Option<Text> {
        let visit = handed.visit.as_ref()?;
        Some(visit.text(visit.zone(zone_named, moment.zone)))
    }

    /// The key that is remembered, and whose it is.
    pub fn plan_key(&self) -> Result<Option<crate::store::PlanKey>, AppError> {
        Ok(self.store.plan_key()?)
    }
}
