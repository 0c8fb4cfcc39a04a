# One sentence each: what is wrong and what to do.

store-newer = Your data was written by a newer version of Afterglow; nothing was touched. Update Afterglow to open it.
store-locked = Another program is using your data; nothing was changed. Close it and try again.
store-full = The disk is full, so this was not saved. Free some space and try again.
store-access = Afterglow cannot use { $path }: { $problem }. Check that the folder is yours and can be written to.
store-damaged = Your data file is damaged ({ $problem }). Start Afterglow again: it keeps the file aside and goes on.
store-sql = Your data could not be read or written: { $problem }. Start Afterglow again.
store-migration = Your data could not be brought up to date: { $problem }. The file is as it was; update Afterglow.
store-no-home = There is no home folder to keep your data in. Set AFTERGLOW_DATA_DIR to a folder.
store-set-aside = Your data file was damaged. It was kept as { $file }, and Afterglow goes on with a new one.
store-from-backup = Your data file was damaged. It was kept as { $file }, and Afterglow goes on with the last backup.

when-unreadable = “{ $given }” is not a date or time. Write 2026-11-22, 2026-11-22T15:00 or 2026-11-22T15:00+01:00.
when-in-gap = { $given } does not exist in { $zone }: the clocks were put forward over it. Give another time.
when-future = { $given } is still to come. A treatment is recorded once it has happened.
when-out-of-range = “{ $given }” is not between { $first } and { $last }. Check the year.
clock = This device’s clock shows { $shown }, which cannot be. Set it and try again.
time-unreadable = “{ $given }” is not a time of day. Write it as 08:10.
quiet-unreadable = “{ $given }” is not a stretch of the day. Write 22:00-07:00, or off.

unknown-step = There is no step “{ $given }”. Steps of that day: { $known }.
step-not-that-day = “{ $given }” is not a step of { $date }. Steps of that day: { $known }.
no-steps = none
tick-too-old = { $date } can no longer be changed: only today and the two days before can.
tick-future = { $date } is still to come: only today and the two days before can be ticked.
no-treatment = There is no treatment yet. Record one first.
unknown-treatment = There is no treatment { $given }. List them to see their numbers.
treatment-twice = This treatment is already recorded, as number { $id }.
unknown-appointment = There is no appointment { $given }. List them to see their numbers.
appointment-twice = There is an appointment at that time already, number { $id }. Give another time, or remove that one first.
appointment-past = { $given } is in the past. An appointment is still to come.
unknown-reminder = There is no reminder “{ $given }”. There are: { $known }.
reminder-has-no-time = “{ $given }” follows what it is about and has no time of its own.
reminder-quiet = { $time } is in your quiet hours ({ $quiet }). Choose another time, or change the quiet hours first.
unknown-notification = No notification “{ $given }” was shown. `afterglow reminders --from` lists them under `bundle`.
evening-over = This evening’s time, { $time }, is over or in your quiet hours. Choose 10 or 60 minutes.
unknown-product = There is no product { $given } any more.
too-much-text = That is more than { $count } KiB of text, more than any label has; nothing was read. Give the ingredient list only.
not-utf8 = That is not readable text (byte { $at } is not UTF-8). Save it as UTF-8 text, or paste the ingredient list.
file-unreadable = { $path } cannot be read: { $problem }. Check the name and that the file is yours.
text-too-long = That is too long: { $count } characters at most.
agent-missing = The program that shows reminders was not found beside Afterglow ({ $problem }). Install Afterglow again.
