//! The place that writes files: private, whole, and nothing left behind.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use afterglow::platform::files;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("there").permissions().mode() & 0o777
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let mut names: Vec<_> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_replaced_file_is_whole_and_closed_to_others() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("schedule.json");
    fs::write(&file, "the old one, which is longer").expect("written");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("opened");
    files::replace(&file, b"new").expect("replaced");
    assert_eq!(fs::read(&file).expect("read"), b"new");
    assert_eq!(mode(&file), 0o600);
    let other = folder.path().join("copy.db");
    files::copy(&file, &other).expect("copied");
    assert_eq!((fs::read(&other).expect("read"), mode(&other)), (b"new".to_vec(), 0o600));
    assert_eq!(names(folder.path()), ["copy.db", "schedule.json"]);
}

#[test]
fn what_cannot_be_put_in_place_leaves_the_old_one_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let taken = folder.path().join("taken");
    fs::create_dir(&taken).expect("made");
    files::replace(&taken, b"new").expect_err("a folder is in the way");
    files::copy(&folder.path().join("missing"), &folder.path().join("new")).expect_err("missing");
    let started = files::New::of(&folder.path().join("old")).expect("begun");
    assert!(started.path().exists());
    drop(started);
    assert_eq!(names(folder.path()), ["taken"]);
    assert!(files::replace(&folder.path().join("no/such/folder"), b"new").is_err());
}

#[test]
fn a_reader_finds_one_whole_file_while_others_replace_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("read-me");
    let texts = [vec![b'a'; 100_000], vec![b'b'; 200_000]];
    files::replace(&file, &texts[0]).expect("written");
    std::thread::scope(|scope| {
        for text in &texts {
            let file = &file;
            scope.spawn(move || (0..50).for_each(|_| files::replace(file, text).expect("put")));
        }
        for _ in 0..200 {
            assert!(texts.contains(&fs::read(&file).expect("there")), "neither of the two");
        }
    });
    assert_eq!(names(folder.path()), ["read-me"]);
}

#[test]
fn a_folder_that_is_made_is_closed_and_one_with_things_in_it_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let deep = folder.path().join("a/b");
    files::make_private_folder(&deep).expect("made");
    assert_eq!((mode(&deep), mode(&folder.path().join("a"))), (0o700, 0o700));
    fs::set_permissions(&deep, fs::Permissions::from_mode(0o755)).expect("opened");
    files::make_private_folder(&deep).expect("there");
    assert_eq!(mode(&deep), 0o700, "an empty one is closed");
    fs::set_permissions(&deep, fs::Permissions::from_mode(0o755)).expect("opened");
    fs::write(deep.join("theirs"), "").expect("written");
    files::make_private_folder(&deep).expect("there");
    assert_eq!(mode(&deep), 0o755, "somebody else's is left as it is");
}
