//! What can be wrong with a backup, told apart by what a person can do about it.

use std::io;

use crate::care::Text;

/// Why a backup was not written or not read. Nothing that is kept is lost by any of these.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file is something else.
    #[error("not a backup")]
    Foreign,
    /// A part is missing, cut off or changed.
    #[error("the backup is damaged")]
    Damaged,
    /// A newer version of the app made it.
    #[error("made by a newer version")]
    Newer,
    /// It is sealed, and no passphrase was given.
    #[error("the backup is sealed")]
    Sealed,
    /// The passphrase does not open it.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// It is sealed in another way, or so that opening it takes more memory than a phone may have.
    #[error("sealed by another program")]
    SealedOtherwise,
    /// It holds more than the app would ever write.
    #[error("more than a backup holds")]
    TooMuch,
    /// A passphrase without a character.
    #[error("an empty passphrase")]
    NoPassphrase,
    /// The client ended it.
    #[error("cancelled")]
    Cancelled,
    /// A file cannot be read or written.
    #[error("{0}")]
    Files(#[source] io::Error),
}

impl BackupError {
    /// The sentence for a person: what is wrong and what to do.
    pub fn text(&self) -> Text {
        Text::key(match self {
            Self::Foreign => "backup-foreign",
            Self::Damaged => "backup-damaged",
            Self::Newer => "backup-newer",
            Self::Sealed => "backup-sealed",
            Self::WrongPassphrase => "backup-wrong-passphrase",
            Self::SealedOtherwise => "backup-sealed-otherwise",
            Self::TooMuch => "backup-too-much",
            Self::NoPassphrase => "backup-no-passphrase",
            Self::Cancelled => "backup-cancelled",
            Self::Files(problem) if is_full(problem) => "backup-full",
            Self::Files(problem) => {
                let problem = Text::Literal(problem.to_string().into());
                return Text::key("backup-files").with("problem", problem);
            }
        })
    }
}

fn is_full(problem: &io::Error) -> bool {
    matches!(problem.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
}

/// What is read and written goes through `std::io`, which carries these errors to the other side.
impl From<io::Error> for BackupError {
    fn from(error: io::Error) -> Self {
        match error.downcast::<Self>() {
            Ok(own) => own,
            Err(other) => Self::Files(other),
        }
    }
}

impl From<BackupError> for io::Error {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::Files(problem) => problem,
            other => Self::other(other),
        }
    }
}
