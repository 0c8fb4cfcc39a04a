//! Where the store lives.

use std::path::PathBuf;

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
