# Backing up, restoring and exporting.

cli-backup = Write everything into one file: what you entered, photos and settings
cli-backup-file = The file to write; there must be none of that name
cli-backup-seal = Seal it with a passphrase, which is asked for
cli-passphrase-file = A file with the passphrase in its first line
cli-passphrase-new = Passphrase to seal the backup with (without it nobody can open it again):
cli-passphrase-again = The same once more:
cli-passphrase = Passphrase of the backup:
cli-backed-up = Written to { $path } and read back: everything that you entered, { $photos ->
    [one] 1 photo
   *[other] { $photos } photos
 }. Whoever has the file can read it.
cli-backed-up-sealed = Written to { $path }, sealed, and read back: everything that you entered, { $photos ->
    [one] 1 photo
   *[other] { $photos } photos
 }. Without the passphrase nobody can open it, you included.
cli-restore = Put what a backup holds in the place of what is here; what was here is kept as a copy
cli-restore-file = The file of the backup
cli-restore-copy = Restore a copy by its name in --list, instead of a file
cli-restore-previous = What was here before the last restore
cli-restore-list = List the copies that are kept on this device
cli-restore-yes = Confirm that it takes the place of what is here
cli-restored = Restored, as it was on { $made }, with { $photos ->
    [one] 1 photo
   *[other] { $photos } photos
 }.
cli-restored-undated = Restored, with { $photos ->
    [one] 1 photo
   *[other] { $photos } photos
 }.
cli-restored-kept = What was here before is kept. To have it back: afterglow restore --previous --yes
cli-copy-line = { $name }  { $at }  { $kind }
cli-export = Write everything as files that other programs open: tables as CSV and JSON, and the photos
cli-export-folder = The folder to write; it must be empty, or not there yet
cli-exported = Written to { $path }, with { $photos ->
    [one] 1 photo
   *[other] { $photos } photos
 }. It can be read by anyone, and it cannot be restored from: for that, make a backup.
copy-before-update = before an update
copy-replaced = replaced by a restore
copy-automatic = made by itself
backup-missing = { $photos ->
    [one] 1 photo has no picture, of { $days }: its file was deleted, lost or damaged before.
   *[other] { $photos } photos have no picture, of { $days }: their files were deleted, lost or damaged before.
 }

backup-foreign = This is not a backup of Afterglow. Choose the file that Afterglow wrote; nothing was changed.
backup-damaged = This backup is damaged or not complete, and nothing was changed. Copy it again from where it came from, or take another one.
backup-newer = This backup was made by a newer version of Afterglow, and nothing was changed. Update Afterglow to restore it.
backup-sealed = This backup is sealed. Give its passphrase.
backup-wrong-passphrase = The passphrase does not open this backup, and nothing was changed. Capital letters and spaces count. If you are sure of it, the beginning of the file is damaged.
backup-sealed-otherwise = This file was sealed by another program, in a way that takes more memory than a phone has, or not with a passphrase. Open it with that program first, and restore what comes out; nothing was changed.
backup-too-much = This file holds more than a backup of Afterglow ever does, so it was not read. Nothing was changed.
backup-no-passphrase = The passphrase is empty. Give one of at least one character, better several words.
backup-cancelled = Stopped before it was finished. Nothing was changed, and no half-written file is left.
backup-full = There is not enough room for this. Free some space, or choose another disk; nothing was changed.
backup-files = A file could not be read or written: { $problem }. Nothing was changed.
backup-busy = Another backup or restore is under way. Wait until it is done, then try again.
backup-inside = { $path } is where Afterglow keeps your data: deleting your data would delete the backup too. Choose another folder, preferably on another device.
backup-sample = This is the sample, which is kept nowhere. Leave out --sample for your own data.
backup-passphrases-differ = The two passphrases differ, so nothing was written. Try again.
restore-not-blank = There is data here already, and nothing was changed. Add --yes to restore all the same: what is here is kept as a copy, and comes back with --previous.
restore-none-before = No restore has replaced anything here, so there is nothing to go back to.
restore-unknown-copy = There is no copy “{ $given }”. There are: { $known }.
export-in-use = { $path } is there already and not an empty folder. Give another name.
