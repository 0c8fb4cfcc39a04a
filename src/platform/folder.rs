//! Where the store lives.

use std::path::PathBuf;

/// The variable that names another data folder.
pub const DATA_DIR: &str = "AFTERGLOW_DATA_DIR";

/// The data folder: `AFTERGLOW_DATA_DIR`, else the platform's; `None` when there is no home.
pub fn data_folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os(DATA_DIR).filter(|folder| !folder.is_empty()) {
        return Some(folder.into());
    }
    let dirs = directories::ProjectDirs::from("app", "Afterglow", "afterglow")?;
    Some(dirs.data_local_dir().to_owned())
}
