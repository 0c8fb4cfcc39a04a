# Notifications that are no step’s, and how reminders are named in lists.
# A notification never names the treatment, a clinic or a symptom.

lifting =
    .remind = { $what }: held at least until { $when }. May be reintroduced if your skin is calm and your professional agrees.
    .detail = Bring things back one at a time.
patience =
    .remind = Give it time
    .detail = Results build over several weeks or even months.
check_in =
    .remind = Two minutes for a look in the mirror
    .detail = Use good light. If anything worries you, contact your professional.
appointment =
    .remind = Appointment: { $when }
    .detail = Write down what you want to ask.
outdoors =
    .remind = Sunscreen: time to put it on again
    .detail = At least every two hours outside; sooner after sweat, water or a towel.
end =
    .remind = This was the last reminder
    .detail = Sunscreen every day stays a good habit. You can let reminders go on in Afterglow.
test =
    .remind = A test from Afterglow
    .detail = Reminders reach you on this device.

## Buttons of a notification

button-done = Done
button-snooze = In 10 minutes
button-open = Open

## On a phone: the channels in its settings, and the words of a hidden notification

channel-sunscreen = Sunscreen
    .detail = Sunscreen in the morning and outdoors, with what else is due then
channel-care = Care steps
    .detail = What to do and what to hold off, at your times of day
channel-appointments = Appointments
    .detail = A day before a visit, and two hours before it
notification-hidden = Afterglow reminder
open-the-app = Open Afterglow for more reminders
    .detail = This phone holds no more of them until you do.

## Names in lists: what it is called, when it comes, why it exists

reminder-morning = Morning
    .when = Sunscreen, cleanser, serum
    .reason = One notification instead of several, at the time you look after your skin anyway.
reminder-midday = Midday
    .when = Hands off, in the first week
    .reason = In the middle of the day hands find the face by themselves.
reminder-evening = Evening
    .when = Lukewarm water, what to skip, cleanser, serum
    .reason = One notification before the evening’s washing, when the choices are made.
reminder-my_sheet = Your professional’s sheet
    .reason = What your own professional wrote down comes before everything you read here.
reminder-followup = Follow-up
    .reason = Your professional checks how you are doing and may adjust the plan. It ends when you book, or say that it is settled.
reminder-lifting = When a hold ends
    .when = At the next time of day
    .reason = So that you need not count days. On Today, each hold names who says so.
reminder-patience = Patience
    .reason = The full benefit takes weeks or months. Waiting is easier when it is expected.
reminder-check_in = Check-in
    .reason = A change for the worse is seen early when you look on set days.
reminder-appointment = Appointments
    .when = A day and two hours before
    .reason = So that it is not forgotten. Your note is not shown.
reminder-outdoors = Sunscreen outside
    .when = While you are outside; you start it on the Today screen
    .reason = Outside, sunscreen is put on again every two hours, and sooner in sweat or water: after the 40 or 80 minutes on its label. Where it says nothing, 40 is our suggestion.
reminder-end = The last reminder
    .reason = So that you know that no more will come, and can let them go on.

## When a reminder comes, by the days of the plan, and who gives these days

when-once-first = Once, on the first day
when-once = Once, on day { $day }
when-after = Once, after day { $day }
when-days = Days { $days }
when-every =
    { $every ->
        [7] Day { $first }, then weekly
       *[other] Day { $first }, then every { $every } days
    }
when-weekday = On { $weekday } from day { $first } to { $last }
when-weekday-open = On { $weekday } from day { $first } on
when-until-settled = { $when }, until it is settled
when-never = Not in your plan
days-proposed = The days are our suggestion.
days-provider = The days are your professional’s.
days-range = { $first } to { $last }
days-from = { $first } on
days-comma = ,{" "}
days-and = { $rest } and { $last }
weekdays =
    .d1 = Mondays
    .d2 = Tuesdays
    .d3 = Wednesdays
    .d4 = Thursdays
    .d5 = Fridays
    .d6 = Saturdays
    .d7 = Sundays

## Health

health-on = Reminders are on.
health-off = Reminders are off.
health-none = Nothing is blocking your reminders.
health-agent-runs = The program that shows reminders is running (version { $version }).
health-agent-not = Nothing shows reminders in the background.
health-server = Notifications are shown by { $name }, with buttons.
health-server-no-buttons = Notifications are shown by { $name }, without buttons: answer in Afterglow.
health-server-none = Nothing shows notifications here.
health-login-on = It starts when you log in.
health-login-off = It does not start when you log in.
health-next = Next
health-next-line = { $at }, { $what }
health-last = Last
health-log = Log
health-zone = The time zone “{ $wanted }” cannot be found: times are shown in { $zone }.
    .todo = Set TZ, or the system’s time zone, to one that is known. Until then give times with their offset.
health-stored-zone = Nothing is known any more of the time zone of some entries: { $zone }.
    .todo = Their times stay as they were. Update the system’s time zone data, or enter them again.
health-agent-not-running = Reminders do not come: the program that shows them does not run.
    .todo = Open the Afterglow window once; it starts the program.
health-agent-other-version = The program that shows reminders is of another version, { $version }.
    .todo = Open the Afterglow window once; the program then restarts.
health-no-server = Nothing shows notifications here.
    .todo = Log in to your desktop, or install a notification service. Reminders are tried again until they are shown.
health-in-the-way = A reminder could not be shown or noted.
    .todo = It is tried again each minute. If it lasts, log out and in again.
health-in-the-way-since = Since { $since } a reminder could not be shown or noted.
health-disk-full = The disk is full: what was shown cannot be noted.
    .todo = Free some space.
health-no-login-start = After a restart nothing comes until you open Afterglow.
    .todo = Let it start when you log in, under Reminder health.
health-quiet-hours = Your quiet hours keep these away altogether: { $what }.
    .todo = Give them another time, or shorten the quiet hours, unless that is what you want.
health-missed-not-running =
    { $count ->
        [one] One reminder was missed in the last week, since the computer was off or nothing ran.
       *[other] { $count } reminders were missed in the last week, since the computer was off or nothing ran.
    }
    .todo = Let it start when you log in, and set reminders for when the computer is on.
health-missed-asleep =
    { $count ->
        [one] One reminder was missed in the last week, since the computer slept or its clock was set.
       *[other] { $count } reminders were missed in the last week, since the computer slept or its clock was set.
    }
    .todo = Set reminders for when the computer is awake.
health-missed-not-shown =
    { $count ->
        [one] One reminder was missed in the last week, since it could not be shown.
       *[other] { $count } reminders were missed in the last week, since they could not be shown.
    }
    .todo = Send a test. If it does not come, log out and in again.
health-not-allowed = This phone does not let Afterglow show notifications.
    .todo = Allow them, and reminders come from then on.
health-channel-off = “{ $channel }” is switched off in this phone’s settings.
    .todo = Switch it on there, or those reminders do not come.
health-not-handed-over = Reminders could not be handed to this phone.
    .todo = It is tried again each time you open Afterglow. If it lasts, restart the phone.
health-may-be-late = Reminders may come up to one hour late.
    .todo = Your phone saves battery. Allow exact times, and they come on time.
health-battery-restricted = Your phone’s battery settings hold Afterglow back.
    .todo = Lift the restriction in the battery settings, or reminders may not come.
health-held-back =
    { $count ->
        [one] One reminder was missed in the last week, since the phone was off or held it back.
       *[other] { $count } reminders were missed in the last week, since the phone was off or held them back.
    }
    .todo = Look through the rows above; a phone that saves battery holds reminders back.
health-blocked =
    { $count ->
        [one] One reminder was missed in the last week, since notifications were not allowed.
       *[other] { $count } reminders were missed in the last week, since notifications were not allowed.
    }
    .todo = Allow notifications for Afterglow, and send a test.
phone-allowed = Notifications are allowed.
phone-not-allowed = Notifications are not allowed.
phone-exact = Reminders come on time.
phone-not-exact = Reminders may come late.
phone-battery = The battery settings leave reminders alone.
phone-not-battery = The battery settings hold reminders back.
phone-pending =
    { $count ->
        [one] One reminder waits in this phone.
       *[other] { $count } reminders wait in this phone.
    }
fix-permission = Allow notifications
fix-notifications = Open notification settings
fix-exact = Allow exact times
fix-battery = Open battery settings
became-handed_over = Being shown
became-refused = Not shown yet, tried again
became-delivered = Shown
became-done = Done
became-snoozed = Snoozed until { $until }
became-dismissed = Put away
became-missed = Missed
became-not_running = Missed: off
became-asleep = Missed: asleep
became-not_shown = Missed: could not be shown

## Enumerations

and-list = { $items }
list-comma = ;{" "}
list-and = { $rest }; { $last }
