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

#[cfg(not(target_os = "android"))]
fn of_the_system() -> Option<PathBuf> {
    let dirs = directories::ProjectDirs::from("app", "Afterglow", "afterglow")?;
    Some(dirs.data_local_dir().to_owned())
}

/// The app's own files, as Android names them; asked for once.
#[cfg(target_os = "android")]
fn of_the_system() -> Option<PathBuf> {
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

/// What `WebKitGTK` puts into a folder that is its own. Earlier versions let it use the data folder.
#[cfg(feature = "desktop")]
const OF_THE_WEB_VIEW: [&str; 10] = [
    "WebKitCache",
    "CacheStorage",
    "databases",
    "deviceidhashsalts",
    "hsts-storage.sqlite",
    "itp",
    "localstorage",
    "mediakeys",
    "serviceworkers",
    "storage",
];

/// Makes the web view's own folder, closed to others, and clears away what an earlier version let it
/// leave among the client's data.
#[cfg(feature = "desktop")]
pub fn prepare_web_folder() -> Option<PathBuf> {
    if let Some(mixed) = of_the_system() {
        for name in OF_THE_WEB_VIEW {
            let path = mixed.join(name);
            // Best effort: most of it was never there.
            let _ = std::fs::remove_file(&path).or_else(|_| std::fs::remove_dir_all(&path));
        }
    }
    let folder = web_folder()?;
    make_private_folder(folder.parent()?).and_then(|()| make_private_folder(&folder)).ok()?;
    Some(folder)
}

/// Makes a folder that only its owner can read, with the folders above it.
///
/// One that is there already is closed to others when it is empty or the app's own; a folder that the
/// client chose, with other things in it, is left as it is.
pub fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::fs::{Permissions, metadata, read_dir, set_permissions};
        use std::os::unix::fs::{DirBuilderExt, PermissionsExt};

        builder.mode(0o700);
        let is_open = metadata(folder).is_ok_and(|data| data.permissions().mode() & 0o077 != 0);
        let is_empty = || read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
        if is_open && (is_own(folder) || is_empty()) {
            // Best effort, as on a disk that knows no owners: the files in it are closed themselves.
            let _ = set_permissions(folder, Permissions::from_mode(0o700));
        }
    }
    builder.create(folder)
}

/// Whether a folder is one that the system gives to this app alone.
#[cfg(unix)]
fn is_own(folder: &Path) -> bool {
    #[cfg(feature = "desktop")]
    let of_the_web_view = web_folder().is_some_and(|web| web.parent() == Some(folder));
    #[cfg(not(feature = "desktop"))]
    let of_the_web_view = false;
    of_the_web_view || of_the_system().as_deref() == Some(folder)
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
