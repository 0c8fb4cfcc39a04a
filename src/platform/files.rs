//! Files of the client: closed to others, replaced whole, and on the disk before they count.
//!
//! Written here because the crates for it bring a second way to call the system and do not sync the
//! folder, which is what makes a replaced file outlast a loss of power.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// Opens a file that only its owner can read, to read and write it where it is; makes it if it is
/// missing.
pub fn open_private(path: &Path) -> io::Result<File> {
    private(OpenOptions::new().read(true).write(true).create(true).truncate(false)).open(path)
}

/// Opens a file that only its owner can read, to write at its end; makes it if it is missing.
pub fn append_private(path: &Path) -> io::Result<File> {
    private(OpenOptions::new().append(true).create(true)).open(path)
}

/// Puts a file that only its owner can read in place in one go: whoever reads it finds the old one
/// or the new one, whole, after a loss of power as well.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = New::of(path)?;
    open_private(new.path())?.write_all(bytes)?;
    new.put_in_place()
}

/// The same in a folder of anybody's.
pub fn replace_among_others(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = New::among_others(path)?;
    open_private(new.path())?.write_all(bytes)?;
    new.put_in_place()
}

/// The same with the bytes of another file.
pub fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let new = New::of(to)?;
    io::copy(&mut File::open(from)?, &mut open_private(new.path())?)?;
    new.put_in_place()
}

/// A file that takes the place of another once it is whole, for what fills it by its path, as a
/// database does with a copy of itself. It is gone when that is never asked for.
#[derive(Debug)]
pub struct New {
    beside: PathBuf,
    target: PathBuf,
}

impl New {
    /// An empty file next to the one that it is to replace.
    pub fn of(path: &Path) -> io::Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        // A name of its own for each, since two threads may replace the same file at the same time.
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let beside = path.with_extension(format!("new-{}-{number}", std::process::id()));
        let new = Self { beside, target: path.to_owned() };
        // What a program of the same number left behind is not to be part of it.
        open_private(&new.beside)?.set_len(0)?;
        Ok(new)
    }

    /// The same in a folder of anybody's: under a name that nobody can foresee, and only if nothing has it.
    pub fn among_others(path: &Path) -> io::Result<Self> {
        let beside = path.with_extension(format!("new-{}", unforeseen()?));
        private(OpenOptions::new().write(true).create_new(true)).open(&beside)?;
        Ok(Self { beside, target: path.to_owned() })
    }

    /// Where it is filled.
    pub fn path(&self) -> &Path {
        &self.beside
    }

    /// Puts it in the place of the other one.
    pub fn put_in_place(self) -> io::Result<()> {
        open_private(&self.beside)?.sync_all()?;
        rename(&self.beside, &self.target)
    }
}

impl Drop for New {
    fn drop(&mut self) {
        // Not there any more once it is in place.
        let _ = fs::remove_file(&self.beside);
    }
}

/// Gives a file another name, in place of the one that has it now.
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    #[cfg(unix)]
    for folder in [from.parent(), to.parent().filter(|folder| from.parent() != Some(folder))] {
        // Not every file system syncs a folder; then it is as safe as it makes it.
        let _ = folder.map(|folder| File::open(folder).and_then(|folder| folder.sync_all()));
    }
    Ok(())
}

/// Removes a folder with what is in it; nothing is left to do where there is none.
pub fn remove_folder(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(problem) if problem.kind() != io::ErrorKind::NotFound => return Err(problem),
        _ => {}
    }
    #[cfg(unix)]
    // As in `rename`.
    let _ = folder.parent().map(|above| File::open(above).and_then(|above| above.sync_all()));
    Ok(())
}

/// Reads a file, unless it has more bytes: then `None`.
pub fn read_at_most(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let read = File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok((read as u64 <= limit).then_some(bytes))
}

/// Reads a file's first bytes, at most so many.
pub fn read_start(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Makes a folder that only its owner can read, with the folders above it.
///
/// One that is there already is closed to others when it is empty or the app's own; a folder that the
/// client chose, with other things in it, is left as it is.
pub fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, PermissionsExt};

        builder.mode(0o700);
        let mode = fs::metadata(folder).map(|data| data.permissions().mode());
        let is_open = mode.is_ok_and(|mode| mode & 0o077 != 0);
        let is_empty = || fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
        if is_open && (super::folder::is_own(folder) || is_empty()) {
            // Best effort, as on a disk that knows no owners: the files in it are closed themselves.
            let _ = fs::set_permissions(folder, fs::Permissions::from_mode(0o700));
        }
    }
    builder.create(folder).map_err(|problem| match fs::metadata(folder) {
        // A link that leads nowhere: that is what is wrong, as on a disk that is not there.
        Err(nowhere) if problem.kind() == ErrorKind::AlreadyExists => nowhere,
        _ => problem,
    })
}

/// Makes a folder that only its owner can read, under a name next to another one that nobody can foresee.
pub fn make_new_folder(beside: &Path) -> io::Result<PathBuf> {
    let folder = beside.with_extension(format!("new-{}", unforeseen()?));
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&folder)?;
    Ok(folder)
}

/// A part of a name that nobody can foresee.
pub fn unforeseen() -> io::Result<String> {
    Ok(format!("{:016x}", u64::from_le_bytes(random()?)))
}

/// Bytes that nobody can foresee.
pub fn random<const COUNT: usize>() -> io::Result<[u8; COUNT]> {
    let mut bytes = [0; COUNT];
    getrandom::fill(&mut bytes).map_err(|problem| io::Error::other(problem.to_string()))?;
    Ok(bytes)
}

/// Makes a file that only its owner may read and write, or closes one to others that is there.
///
/// One that is there is not opened: where a process has several descriptors of a file, closing any of them lets
/// go of all its locks, also of those that SQLite relies on.
pub fn ensure_private(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        use rustix::fs::{Access, access};
        match fs::metadata(path) {
            Ok(data) if data.is_dir() => Err(ErrorKind::IsADirectory.into()),
            Ok(_) => {
                access(path, Access::READ_OK | Access::WRITE_OK)?;
                fs::set_permissions(path, fs::Permissions::from_mode(0o600))
            }
            Err(problem) if problem.kind() == ErrorKind::NotFound => open_private(path).map(drop),
            Err(problem) => Err(problem),
        }
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        Ok(())
    }
}

fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}
