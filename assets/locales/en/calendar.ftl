# The calendar file.

cli-calendar = Write a calendar file with the reminders and appointments to come
cli-calendar-file = The file to write, such as afterglow.ics; - for standard output
cli-calendar-notes = Put the notes of appointments in as well, in your own words
cli-calendar-written = Written to { $path }. { $reminders }. { $appointments }.

calendar-appointment = Appointment
calendar-hidden-title = Reminder
calendar-title = Export to calendar
calendar-lead = Reminders and appointments as a file
calendar-alarms = A calendar cannot know what you ticked, and some set alarms of their own instead of these.
calendar-twice = If Afterglow reminds you as well, you are reminded twice. The file is for another device, or for when the app is gone.
calendar-contents = What goes in
calendar-visits = With one alarm a day before and another two hours before
calendar-until = The last one: { $at }
calendar-appointments = { $count ->
    [0] No appointments
    [one] One appointment
   *[other] { $count } appointments
 }
calendar-reminders = { $count ->
    [0] No reminders
    [one] One reminder
   *[other] { $count } reminders
 }
calendar-shown = Each entry says what a reminder is about, as your notifications do, and never the treatment. Whoever sees your calendar can read it.
calendar-hidden = Each entry says only that there is a reminder, as your notifications do.
calendar-notes = Notes of appointments
    .why = As you wrote them: whoever sees your calendar can read them.
calendar-save = Save the calendar file
calendar-share = Share the calendar file
calendar-again = Import it again after a change: entries are replaced, not doubled, and what no longer comes is marked as cancelled. To stop, delete these entries in your calendar.
said-calendar = Saved as { $path }

calendar-nothing = Nothing is to come: no reminder and no appointment. Record a treatment, note an appointment, or switch reminders on first.
calendar-sample = These reminders belong to the sample, not to you. Leave the sample first.
calendar-no-folder = There is no home folder to save the file in. Use the command: afterglow calendar, with the name of a file.
file-is-none = { $path } is a folder or a device, not a file. Give the name of a file.
