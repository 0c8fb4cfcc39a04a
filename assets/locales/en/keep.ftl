# Backup and restore in the window.

keep-title = Backup and restore
keep-lead = Copies here, and a file to keep elsewhere
keep-sample = This is the sample, which is kept nowhere. Leave it to back up what is yours.
keep-phone = Saving a file elsewhere and restoring from one do not work on this phone yet. There are the copies above.

## Copies on this device

keep-copies = Copies on this device
keep-by-itself = Make copies by itself
    .why = At most one a day, after you entered something
keep-none = There is no copy yet.
keep-why = Kept: one for each of 7 days, 4 weeks and 6 months. They help after a mistake, not if this device is lost.
keep-deleted = What you delete stays in earlier copies until they go. The picture of a photo does not, only its date and its marks. “Delete everything” takes the copies along.
keep-trouble = The last copy could not be made. { $why }
keep-back = Back to before the last restore
keep-at = { $at }
keep-more = { $count ->
    [one] 1 older copy
   *[other] { $count } older copies
 }
keep-kind-automatic = Made by itself, { $size }
keep-kind-update = Before an update, { $size }
keep-kind-replaced = Before a restore, { $size }
keep-kb = { $size } KB
keep-mb = { $size } MB

## A file to keep elsewhere

keep-file = A file to keep elsewhere
keep-file-why = Everything in one file: days, ticks, notes, photos, plans and settings. Best kept on another device.
keep-where = File to write
keep-where-first = Say where to write first.
keep-seal = Seal it with a passphrase
    .why = Nobody can open the file without it
keep-passphrase = Passphrase
keep-again = The same once more
keep-lost-passphrase = A forgotten passphrase cannot be had back, and without it nobody can open the file, you included. Afterglow does not keep it.
keep-open = Whoever has the file can read it.
keep-save = Back up now

## Restoring

keep-bring = Restore
keep-bring-why = From a file that Afterglow wrote. You see what is in it before anything is replaced.
keep-choose = Choose a file
keep-other-file = Choose another file
keep-sealed = This backup is sealed
keep-open-it = Open
keep-forgotten = Nothing here is changed by trying. A forgotten passphrase cannot be had back; the copies on this device need none.
keep-offer = Restore this?
keep-made = Made { $at }
keep-made-undated = When it was made is not known
keep-now = Now
keep-then = Once restored
keep-treatments = Treatments
keep-days = Days with entries
keep-ticks = Ticked steps
keep-check-ins = Check-ins
keep-photos = Photos
keep-whole = It was read to its end and is whole. Either all of it is restored, or nothing changes.
keep-whole-copy = Photos are not in it: one that you have deleted since is not brought back. Either all of it is restored, or nothing changes.
keep-keeps = What is here now is kept as a copy on this device, so that you can go back.
keep-restore = Restore

## Files for other programs

keep-export = Files for other programs
keep-export-why = Tables as CSV and JSON, and the photos. Anyone can read them, and they cannot be restored from.
keep-export-where = Folder to write
keep-export-now = Export

## While it works, and after

keep-doing-backup = Backing up
keep-doing-look = Reading what is in it
keep-doing-export = Exporting
keep-percent = { $percent } % done
keep-cancel = Cancel
keep-restoring = Restoring
keep-restoring-why = Nothing can be entered until it is done.
keep-saved = Read back and whole
keep-saved-at = Written to { $path }
keep-saved-there = Saved where you chose
keep-not-saved = Nothing was saved.
keep-waiting = Choose where to save it
keep-waiting-how = The phone’s own page for files is open.
keep-saved-what = { $photos ->
    [one] 1 photo, { $size }
   *[other] { $photos } photos, { $size }
 }
keep-exported = Exported
keep-exported-what = { $tables ->
    [one] 1 table
   *[other] { $tables } tables
 }, { $photos ->
    [one] 1 photo
   *[other] { $photos } photos
 }
keep-restored = Restored
keep-kept = What was here before is kept as a copy on this device, so that you can go back.
keep-close = Close
