# The window.

app-name = Afterglow
tabs-label = Main
tab-today = Today
tab-plan = Plan
tab-can-i = Can I?
tab-my-skin = My skin
tab-more = More
today = Today
back = Back
undo = Undo
dismiss = OK
save = Save
call = Call { $who }
call-number = Call { $who }, { $number }
call-extension = { $call }, extension { $extension }
call-failed = This device could not call { $number }: { $problem }.
add-professional = Add your professional
add-reach = Add how to reach { $who }
ask-note = Note it to ask
ask-noted = On your list of what to ask
ask-check-in = My skin on { $date }
your-professional = your professional
# After the second line of a step.
optional = { " · optional" }
why = Why?
sources = Sources
# Between the names in a line that says what is in it.
names-comma = { ", " }
count-more = { $count } more
sentence = { $what }.
error-title = This cannot be shown
try-again = Try again

## Dates, times and durations

# `year`: the same in another year than today's.
date-short = { $weekday } { $day } { $month }
    .year = { $weekday } { $day } { $month } { $year }
date-long = { $weekday } { $day } { $month }
    .year = { $weekday } { $day } { $month } { $year }
day-month = { $day } { $month }
    .year = { $day } { $month } { $year }
date-time = { $date } { $time }
today-time = today { $time }
# Where the hours are counted from 1 to 12; a space that does not break is before the letters.
time-of-day =
    .am = { $time } AM
    .pm = { $time } PM
weekday-short =
    .d1 = Mon
    .d2 = Tue
    .d3 = Wed
    .d4 = Thu
    .d5 = Fri
    .d6 = Sat
    .d7 = Sun
weekday-long =
    .d1 = Monday
    .d2 = Tuesday
    .d3 = Wednesday
    .d4 = Thursday
    .d5 = Friday
    .d6 = Saturday
    .d7 = Sunday
month-short =
    .m1 = Jan
    .m2 = Feb
    .m3 = Mar
    .m4 = Apr
    .m5 = May
    .m6 = Jun
    .m7 = Jul
    .m8 = Aug
    .m9 = Sep
    .m10 = Oct
    .m11 = Nov
    .m12 = Dec
month-long =
    .m1 = January
    .m2 = February
    .m3 = March
    .m4 = April
    .m5 = May
    .m6 = June
    .m7 = July
    .m8 = August
    .m9 = September
    .m10 = October
    .m11 = November
    .m12 = December
duration =
    .days = { $count } d
    .hours = { $count } h
    .minutes = { $count } min
    .both = { $large } { $small }

## Who says so

basis-seed = Default plan, { $rule }
basis-reading = Default plan by its words, { $rule }
basis-extra = Extra tip, not from your default plan: { $source }
basis-own = Extra tip, not from your default plan: our own suggestion
source-of = Source: { $source }
source-own = Our own advice, without a source
basis-provider = { $who }
rule-do = Do { $number }
rule-dont = Don’t { $number }
by-seed = Default plan
by-extra = Extra tip
by-proposed = Suggested time
by-provider = Your professional
looser = Your professional is less strict here than the default plan.
looser-list = Your professional is less strict here than the default plan: { $what }.

## First start

start-lead = For the days after micro-needling: what to do, what to hold off, and until when.
start-question = Question { $at } of { $all }
start-when = When was your treatment?
start-now = Just now
start-earlier = Earlier
start-earlier-detail = Choose the day and time
start-to-come = Still to come
start-to-come-detail = Plan ahead
start-who = Who is your professional?
start-who-why = So that you can call with one tap. Both can be left empty.
start-reminders = May Afterglow remind you?
start-reminders-why = A few short reminders a day in the first week, fewer later. They never name your treatment.
reminders-yes = Yes, at these times
reminders-yes-detail = You can change each one later
reminders-no = No reminders
reminders-no-detail = Everything else works the same
start-quiet = Quiet hours, { $quiet }: nothing comes then.
continue = Continue
finish = Done
skip = Skip this
see-sample = See a sample
private = No account. Nothing leaves this device.
date-label = Day
time-label = Time, if you know it
hour-label = Time
time-wanted = Give the time as well.
time-half = The time is incomplete: choose each of its parts, or none.
date-half = The date is incomplete: choose each of its parts, or none.
date-never = This month has no such day: choose another day.
# The parts of a date and of a time, each chosen from a list.
part =
    .hour = Hour
    .minute = Minute
    .day = Day
    .month = Month
    .year = Year
time-unknown = Without a time, holds go on to the end of their last day.
name-label = Name
phone-label = Phone
note-label = What it is about
appointment-treatment = Treatment
sample-banner = This is a sample recovery. Nothing you tap here is kept.
sample-leave = Leave the sample

## Today

day-title = Day { $day }
day-none = Today
week-label = Days
week-day = { $weekday } { $date }, day { $day }, { $done } of { $all } steps done
week-day-ahead = { $weekday } { $date }, day { $day }
week-day-none = { $weekday } { $date }
back-to-today = Back to today
deck-place = Tip { $at } of { $all }
deck-label = Tips for this day. Left and right arrow keys turn the cards.
deck-previous = Previous tip
deck-next = Next tip
steps-today = Today’s steps
steps-that-day = Steps of this day
steps-ahead = You can tick these on the day itself.
steps-closed = Today and the two days before can be ticked.
steps-others = The other parts of the day
progress = { $done } of { $all }
progress-today = { $done } of { $all } today
due-morning = This morning
due-midday = This afternoon
due-evening = This evening
due-any = Any time today
steps-done = { $count } done: { $what }
held-today = Held off today, all { $count }
held-that-day = Held off that day, all { $count }
held-short = all { $count } held off
held-none = Ticks these { $count } in one go
held-some = { $done } of { $all } ticked
one-by-one = One by one
part-steps =
    { $count ->
        [one] { $part }, 1 step
       *[other] { $part }, { $count } steps
    }
part-optional =
    { $count ->
        [one] { $part }, 1 optional step
       *[other] { $part }, { $count } optional steps
    }
part-done = { $part }, { $done } of { $count } done
part-morning = Morning
part-midday = Daytime
part-evening = Evening
part-any = Any time
done-at = Done { $time }
all-done =
    { $count ->
        [one] The step is done
       *[other] All { $count } steps done
    }
next-reminder = Next: { $at }, { $what }
said-ticked = Ticked: { $what }
said-unticked = Taken back: { $what }
hold-title = Hold off
hold-count = { $count } for now
hold-count-day = { $count } that day
hold-none = Nothing to hold off
hold-none-how = Bring things back one at a time, if your skin is calm and your professional agrees.
until = until { $when }
until-at-least = at least until { $when }
no-set-end = No set end
lifted = Lifted
lifted-today = Lifted today
not-begun = Not yet
held-by = Held by the treatment of { $date }
at-least-note = This is the least. It may be reintroduced after that if your skin is calm and your professional agrees.
expect-title = Common on day { $day }
how-is-my-skin = How is my skin?
expect-worse = If something gets worse instead of better, or worries you, contact { $who }.
outdoors-title = Outdoors
outdoors-start = I’m going outside
outdoors-start-detail = Sunscreen again in 2 hours
outdoors-next = Sunscreen again { $at }
outdoors-now = Put sunscreen on again now
outdoors-last = The timer stops before it is due again
outdoors-left = { $left } left. The timer stops at { $end }.
outdoors-due = It was due at { $at }. The timer stops at { $end }.
outdoors-stops = The timer stops at { $end }.
outdoors-silent = No notification comes: the reminder for it is off.
outdoors-again = I put it on again
outdoors-stop = I’m back inside
outdoors-how = Are you in sweat or water?
outdoors-dry = No: every 2 hours
outdoors-water = Sweating or in water, label says { $minutes } min
outdoors-unknown = Sweating or in water, label says { $minutes } min or nothing
said-outside = Sunscreen timer started
said-again = Sunscreen timer restarted
said-inside = Sunscreen timer stopped
zone-question-title = When was your treatment?
zone-question = The clock rules of { $zone } have changed since you recorded it. Until you choose, { $later } counts, so that nothing is taken up too early.
nothing-title = No steps on this day
nothing-yet = Record your treatment, and each day tells you what to do.
nothing-before = Your treatment was on { $date }.
nothing-over = Your appointment was on { $at }.
nothing-booked = Your appointment is on { $at }. Record the treatment once it has happened.
record-treatment = Record a treatment

## More

care-title = Your care
app-title = App
treatments-title = Treatments
treatments-last = Last one { $date }
treatments-none = None recorded yet
recorded-title = Recorded
record = Record
said-recorded = Treatment recorded
said-removed = Removed
days-ago = Day { $day } today
area-label = Treated area
depth-label = How deep
depth-unknown = Not known
depth-light = Light
depth-standard = Standard
depth-deep = Deep
kind-label = Kind
kind-plain = Plain
kind-rf = Radio-frequency
notes-label = Notes
details-why = None of this shortens what you hold off.
edit-treatment = Correct a treatment
save-changes = Save changes
remove-this = Remove it
removed-since = It was removed in the meantime.
remove-treatment = Remove the treatment of { $when }
professional-title = My professional
professional-none = Add a name and a phone number
professional-why = What your own professional tells you always comes before what you read here.
who-title = How to reach them
clinic-label = Clinic
message-label = For messages
message-why = An e-mail address or a phone number opens a message; any other address can be copied. Afterglow sends nothing itself.
instructions-label = What they told you
instructions-why = Shown on Today among the day’s cards, as your professional’s own words.
own-instructions = What { $who } told you
message = Write to { $who }
message-failed = This device could not open a message to { $number }: { $problem }.
copy-address = Copy the address of { $who }
said-copied = Copied: { $address }
copy-failed = This could not be copied: { $problem }. The address is { $address }.
said-saved = Saved
appointments-title = Appointments
appointments-next = Next: { $at }
appointments-none = None noted yet
appointment-over = Over
appointment-today = Appointment at { $time }
time-there = { $at } in { $zone }
appointments-earlier = Earlier appointments
it-happened = It was a treatment: record it
book-title = Note an appointment
booked-title = Noted
book = Add
said-booked = Appointment noted
outcome-label = What came of it
outcome-was = What came of it: { $outcome }
edit-appointment = Change an appointment
agenda-title = What to ask
agenda-why = Note it when it comes to mind, and take the list along.
agenda-label = What do you want to ask?
agenda-add = Add to the list
agenda-asked = Asked { $when }
said-noted = Added to what to ask
said-asked = Marked as asked
said-not-asked = Still to be asked
remove-agenda = Remove from what to ask: { $what }
course-title = Your course
course-place =
    { $at ->
        [0] No session yet, { $all } planned
       *[other] Session { $at } of { $all }
    }
course-next = The next one would be on { $date }.
course-spacing = Many plans use 4 to 6 weeks between two sessions; your professional decides.
course-complete = All planned sessions are done.
course-plan = Plan a course
course-change = Change the course
course-again = Plan another course
course-sessions = Sessions in all
course-every = Days between two
course-save = Save the course
course-remove = Remove the course
course-book = Note session { $at }
course-note = Session { $at } of { $all }
course-booked = Session { $at } is noted for { $when }.
treatments-earlier = Earlier treatments
treatments-course = { $place }, last one { $date }
remove-appointment = Remove the appointment of { $when }
settings-title = Settings
settings-lead = Appearance, notifications, language, region, delete everything
switches-title = Notifications
switch-lock_screen = Say what a reminder is about
    .why = Otherwise a notification only says that there is one. On a phone, that goes for the lock screen. Your treatment is never named.
language-title = Language and clock
language-label = Language
language-system = Same as the system
language-now = The system’s language: { $language }
said-language = Language changed
hours-title = Clock
hours-system = By region
hours-24 = 24 hours
hours-12 = 12 hours
region-title = Where you are
region-label = Country or region
region-system = Same as the system
region-now = The system’s region: { $region }
region-unknown = not known
region-why = Emergency number: { $number }. It also decides how phone numbers are read, and the clock.
region-why-local = Emergency number: { $number }, or your local one. It also decides how phone numbers are read, and the clock.
said-region = Region changed
wipe-title = Delete everything
wipe-why = Deletes all that you entered, with photos and the copies kept here, from this device.
wipe = Delete everything …
wipe-sure = Delete everything for good?
wipe-what = Treatments, ticks, appointments, notes, photos, settings, the copies kept here and planned reminders go. Nothing can bring them back. Backups and exports that you saved elsewhere stay there.
wipe-yes = Delete it all
wipe-no = Keep everything
said-wiped = Everything is deleted
appearance-title = Appearance
appearance-system = System
appearance-light = Light
appearance-dark = Dark
about-title = About and sources

## Reminders

reminders-title = Reminders
reminders-all = Reminders
reminders-off = Off
reminders-none = None planned
reminders-next = Next: { $at }
reminder-about = About: { $what }
reminder-next = Next: { $at }
reminder-next-none = Not planned for now
reminder-next-off = Switched off
slot-off = Does not come: { $slot } is off
slots-title = Times of day
slots-why = What is due at a time comes as one notification, sunscreen first. A ticked step does not remind.
slot-rides = { $first } and { $more } more
reminders-on = { $count } on
reminder-step = { $part }: { $what }
specials-title = On some days
comes-at = Comes at
time-of = Comes at: { $what }
quiet-title = Quiet and discreet
quiet-hours = { $from } to { $to }
quiet-off = Off
quiet-on = Keep quiet at night
quiet-why = No reminder comes in these hours, unless you put one off into them
quiet-from = From
quiet-to = To
quiet-empty = From and to are the same: choose two different times, or switch it off.
quiet-silences = In your quiet hours there would be: { $what }. They do not come.
lock-screen = Show reminders on the lock screen
lock-screen-why = Otherwise only that there is one. They never name your treatment.
said-lock-screen = Lock screen changed
extend = Go on after day { $day }
extend-why = Otherwise they end with one last notice
send-test = Send a test in 10 seconds
said-tested = A test comes in 10 seconds
said-moved = { $what }: now at { $time }
said-on = On: { $what }
said-off = Off: { $what }
said-extended = Reminders go on
said-ended = Reminders end after day { $day }
said-quiet = Quiet hours changed
said-reminders-on = Reminders are on
said-reminders-off = Reminders are off

## Plan

plan-title = Your recovery
plan-span = { $first } to { $last }
plan-phases = Phases
phase-days = Day { $first } to { $last }
phase-from = From day { $first }
plan-day = day { $day }
plan-today = Today, day { $day }
plan-treatment = Treatment
plan-visit = Appointment
plan-check-in = Check-in
plan-visits =
    { $count ->
        [one] Appointment
       *[other] { $count } appointments
    }
plan-check-ins =
    { $count ->
        [one] Check-in
       *[other] { $count } check-ins
    }
plan-lifts = Lifts { $when }
plan-lifted = Lifted { $when }
plan-open = Held off with no set end
plan-before = Before today
plan-before-what = { $count } so far: { $what }
plan-all = Everything in your plan
plan-item-count =
    { $count ->
        [one] One item, with its reason and who says so
       *[other] { $count } items, each with its reason and who says so
    }
item-why = Why
item-source = Where it comes from
item-days = Days { $days }
item-while-held = While it is held off
item-not-held = Not held off on this day
range-title = What other sheets say
range-count =
    { $count ->
        [one] One sheet
       *[other] { $count } sheets
    }
range-yours = Yours: { $length }
range-suggested = Suggested: { $length }
range-name = What other sheets say about { $what }: { $shortest } to { $longest }. { $own }
range-name-none = What other sheets say about { $what }: { $shortest } to { $longest }
range-shortest = shortest
range-longest = longest
range-which = Which sheets
range-note = Clinics’ and authorities’ own sheets only. Your professional’s comes first.
item-gone = Not in your plan
item-gone-why = Your plan has changed, and this is no longer part of it.

## Reminder health

health-title = Reminder health
health-about = Whether reminders reach you, and what came last
health-some =
    { $count ->
        [one] One thing is blocking your reminders.
       *[other] { $count } things are blocking your reminders.
    }
health-late = { $late } after its time
health-last-none = None was due yet.
phone-failed = This phone could not do that: { $problem }
login-start = Start when I log in
login-start-why = Otherwise nothing comes after a restart until you open Afterglow.
login-ask = May reminders start when you log in?
login-yes = Yes, start them
login-no = Not now
said-login-on = They will also start when you log in
said-login-off = They will not start when you log in
login-failed = This could not be changed: { $problem }. Check your desktop’s settings for programs that start by themselves.

## Photos

photos-title = Photos
photos-here = Only on this device
photos-add = Add photos
photos-on = Photos of { $date }
photos-all = All photos
photo-step = Add the photo
    .detail = That ticks the step
photos-none = No photos yet
photos-why = Change is slow. Photos in the same light show it better than the mirror.
photos-first = Add the first one
photos-stay = It stays here
    .detail = Place and device data are removed
photos-gone = Gone means gone
    .detail = No copy is kept here
photos-when = Days 0, 7, 14, 28, 60 and 90
    .detail = Suggested, never counted as steps
photos-treatment = Treatment { $number }, { $date }
photos-before = Before the first treatment
photos-count = { $count ->
    [0] No photos yet
    [one] One photo
   *[other] { $count } photos
 }
photos-older = Show older photos
photo-day = Day { $day }
photo-date = { $date }
photo-name = { $day }, { $date }, { $view }
photo-short = { $day }, { $view }
photo-by-side = { $day }, { $view }, { $date }
photo-is-gone = This photo is not there any more.
photo-before = Before you take it
photo-light = Same place and light
    .detail = Face the same window, no flash
photo-distance = Same distance
    .detail = At arm’s length, the whole face in the picture
photo-angle = Same angle
    .detail = Straight on, then each side
photo-view = Which side it shows
view-front = front
    .title = Front
view-left = left side
    .title = Left side
view-right = right side
    .title = Right side
photo-on = The day it shows
photo-on-how = Left empty, the day on which the file says it was taken, else today.
photo-on-save = Save the day
photo-choose = Choose pictures
photos-not-chosen = Nothing was chosen. If no window to choose in opened, this desktop has none: use the command "afterglow photo add FILE".
photos-adding = Photo { $done } of { $all } is done
photos-progress = How many photos are done
photos-cancel = Stop adding
photos-added = { $added } of { $all } added.
photos-cancelled = Stopped: { $added } of { $all } added.
photos-see = See the photos
said-photo-corrected = Photo corrected
said-photo-deleted = Photo deleted
said-line-up-forgotten = The marks are gone
line-up-title = Line it up
line-up-done = Both pupils are marked
line-up-open = Mark both pupils, so that it can be compared
line-up-picture = The photo to mark
line-up-first = Tap one pupil
line-up-second = Now tap the other pupil
line-up-same = These two are too close together. Tap the other pupil.
line-up-ready = Tap again to move the nearer mark
line-up-mark-1 = First pupil
line-up-mark-2 = Second pupil
line-up-keys = Two marks turn, move and size this photo over another one. The picture itself stays as it is. With a keyboard, the arrow keys move a mark, with Shift further.
line-up-save = Line up
line-up-by-keyboard = Place the marks by keyboard
line-up-again = Start over
line-up-forget = Forget the marks
compare-days = Compare two days
compare-days-how = Slider, or side by side
compare-treatments = Compare two treatments
compare-treatments-how = The same day of each
compare-title = Compare
compare-how = How to compare
compare-slider = Slider
compare-beside = Side by side
compare-cut = How much of the left photo is shown
compare-left = Left, day
compare-right = Right, day
compare-sides = These two show different sides of the face.
compare-brighter = { $day }, { $date }, was taken in brighter light. Shapes compare well, colours less.
compare-darker = { $day }, { $date }, was taken in darker light. Shapes compare well, colours less.
compare-open = These photos are not lined up yet: mark both pupils on each, and one lies over the other.
same-day-title = Two treatments
same-day-pick = Day
same-day-none = Once two treatments have photos, the same day of each is shown here.
same-day-to-come = Treatment { $number } has no day { $day } yet. It may be added on { $date }.
same-day-missing = Treatment { $number } has no photo of day { $day }, { $date }.
delete-photo = Delete photo
delete-title = Delete this photo?
delete-final = It cannot be brought back
delete-what = The photo and its small copy go from this device at once; copies of your data keep its date and its marks until they go. A file that you saved elsewhere still holds it.
delete-keep = Keep it

## About

about-what = Afterglow { $version } turns one article of ten do’s and don’ts into what to do on each day after micro-needling. It gives no diagnosis and replaces no professional.
not-reviewed = The guidance has not been reviewed by a clinician.
not-reviewed-short = Not reviewed by a clinician
about-private = There is no account and no connection. What you enter stays on this device.
translations-title = Translations
translations-what = Afterglow is written in English. The other languages are translations, and no native speaker has checked one yet.
translations-help = You can help: each language is a folder of text files, and it takes no programming to make one better. The README says how, under “Translating”.
basis-title = Who says so
basis-seed-what = The default plan: the article’s own rules, by their number.
basis-extra-what = Extra tips and suggested times: from other public sources, or our own suggestion where the article gives no number.
basis-provider-what = Your professional: comes before everything else.
sources-title = Sources
sources-why = Grade A: health service, regulator, dermatology body or peer-reviewed. B: a clinic’s own sheet. Addresses are shown, not opened.
seed-title = Post-Micro Needling: The Do’s and Don’ts of Skin Care
seed-what = The default plan: an article of five do’s and five don’ts
source-grade = { $id }, grade { $grade }
