//! Where the store lives.

use std::path::{Path, PathBuf};

/// The variable that names another data folder.
pub const DATA_DIR: &str = "AFTERGLOW_DATA_DIR";

/// The data folder: `AFTERGLOW_DATA_DIR`, else the platform's; `None` when there is no home.
pub fn data_folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os(DATA_DIR).filter(|folder| !folder.is_empty()) {
        return Some(folder.into());
    }
    of_the_system()
}

/// The folder that the system gives to this app for its data.
#[cfg(not(target_os = "android"))]
pub(super) fn of_the_system() -> Option<PathBuf> {
    let dirs = directories::ProjectDirs::from("app", "Afterglow", "afterglow")?;
    Some(dirs.data_local_dir().to_owned())
}

/// The app's own files, as Android names them; asked for once.
#[cfg(target_os = "android")]
pub(super) fn of_the_system() -> Option<PathBuf> {
    use std::sync::OnceLock;

    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    if let Some(folder) = FOLDER.get() {
        return Some(folder.clone());
    }
    let folder = super::android::call(super::java::FILES_FOLDER, None).ok()?;
    (!folder.is_empty()).then(|| FOLDER.get_or_init(|| folder.into()).clone())
}

/// Where the web view keeps what it keeps: apart from the client's data, and nothing that is missed.
#[cfg(feature = "desktop")]
pub fn web_folder() -> Option<PathBuf> {
    let dirs = directories::ProjectDirs::from("app", "Afterglow", "afterglow")?;
    Some(dirs.cache_dir().join("web"))
}

/// Where a file is saved for the client: the folder of what is downloaded, else the home; `None` where there is
/// neither, as on a phone.
pub fn downloads() -> Option<PathBuf> {
    #[cfg(feature = "desktop")]
    {
        let dirs = directories::UserDirs::new()?;
        let downloads = dirs.download_dir().filter(|folder| folder.is_dir());
        Some(downloads.unwrap_or_else(|| dirs.home_dir()).to_owned())
    }
    #[cfg(not(feature = "desktop"))]
    None
}

/// The client's home; `None` where the system names none.
pub fn home() -> Option<PathBuf> {
    #[cfg(feature = "desktop")]
    return Some(directories::UserDirs::new()?.home_dir().to_owned());
    #[cfg(not(feature = "desktop"))]
    None
}

/// Where a file is saved that is to last: the folder of documents, else that of what is downloaded or the home;
/// `None` as above.
pub fn documents() -> Option<PathBuf> {
    #[cfg(feature = "desktop")]
    {
        let dirs = directories::UserDirs::new()?;
        let documents = dirs.document_dir().filter(|folder| folder.is_dir());
        documents.map(Path::to_owned).or_else(downloads)
    }
    #[cfg(not(feature = "desktop"))]
    None
}

/// Whether a folder is one that the system gives to this app alone.
#[cfg(unix)]
pub(super) fn is_own(folder: &Path) -> bool {
    #[cfg(feature = "desktop")]
    let of_the_web_view = web_folder().is_some_and(|web| web.parent() == Some(folder));
    #[cfg(not(feature = "desktop"))]
    let of_the_web_view = false;
    of_the_web_view || of_the_system().as_deref() == Some(folder)
}

/// Whether a folder is the one that the system gives to this app for its data.
#[cfg(feature = "desktop")]
pub(super) fn is_systems(folder: &Path) -> bool {
    of_the_system().as_deref() == Some(folder)
}

/// The path of these bytes; `None` where the system's paths are not bytes and these are no text.
pub fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        Some(std::ffi::OsStr::from_bytes(bytes).into())
    }
    #[cfg(not(unix))]
    std::str::from_utf8(bytes).ok().map(PathBuf::from)
}
