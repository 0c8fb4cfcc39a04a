//! Any bytes as a backup: nothing panics, what is refused says why, and what is sealed here is opened again.
//!
//! `script/fuzz MINUTES backup` runs it. Work factor 1 takes no time.
#![no_main]

use std::io::{Read, Write};

use afterglow::backup::{BackupError, FORMAT, MOST_PHOTOS, Passphrase, Sealer, Unpacked, Work, is_sealed, unpack, unseal};
use libfuzzer_sys::fuzz_target;

fn read(bytes: &[u8], passphrase: &Passphrase) -> Result<Unpacked, BackupError> {
    let mut goes_on = |_| true;
    let work = &mut Work::new(&mut goes_on);
    if is_sealed(bytes) { unpack(unseal(bytes, passphrase, 1)?, None, work) } else { unpack(bytes, None, work) }
}

fuzz_target!(|bytes: &[u8]| {
    let passphrase = Passphrase::of(b"fuzz").expect("words");
    match read(bytes, &passphrase) {
        Ok(found) => assert!(found.about.format <= FORMAT && found.photos.len() <= MOST_PHOTOS),
        Err(BackupError::Files(problem)) => panic!("no file is read: {problem}"),
        Err(other) => assert!(!other.to_string().is_empty()),
    }
    let mut sealer = Sealer::with_work(Vec::new(), &passphrase, 1).expect("begun");
    sealer.write_all(bytes).expect("written");
    let sealed = sealer.finish().expect("sealed");
    let mut opened = Vec::new();
    unseal(&sealed[..], &passphrase, 1).expect("opened").read_to_end(&mut opened).expect("whole");
    assert!(opened == bytes);
});
