# The window.

app-name = Afterglow
tabs-label = Main
tab-today = Today
tab-can-i = Can I?
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
your-professional = your professional
optional = Optional
error-title = This cannot be shown

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

## Who says so

basis-seed = Default plan, { $rule }
basis-reading = Default plan by its words, { $rule }
basis-extra = Extra tip, not from your default plan: { $source }
basis-own = Extra tip, not from your default plan: our own suggestion
basis-provider = { $who }
rule-do = Do { $number }
rule-dont = Don’t { $number }
by-extra = Extra tip
by-proposed = Suggested time
by-provider = Your professional
looser = Your professional is less strict here than the default plan.

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
deck-title = For this day
deck-place = { $at } of { $all }
deck-label = Tips for this day. Left and right arrow keys turn the cards.
deck-previous = Previous tip
deck-next = Next tip
steps-today = Today’s steps
steps-that-day = Steps of this day
steps-ahead = You can tick these on the day itself.
steps-closed = Today and the two days before can be ticked.
progress = { $done } of { $all }
part-morning = Morning
part-midday = Daytime
part-evening = Evening
part-any = Any time
done-at = Done { $time }
why-label = Why: { $what }
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
hold-none = Nothing to hold off any more on this day. Bring things back one at a time, if your skin is calm and your professional agrees.
until = until { $when }
until-at-least = at least until { $when }
no-set-end = No set end
lifted = Lifted
not-begun = Not yet
held-by = Held by the treatment of { $date }
at-least-note = This is the least. It may be reintroduced after that if your skin is calm and your professional agrees.
expect-title = What to expect
expect-worse = Each skin is different. If something gets worse instead of better, or worries you, contact { $who }.
outdoors-title = Outdoors
outdoors-start = I’m going outside
outdoors-start-detail = With sunscreen on. Reminds you to put it on again in 2 hours
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
outdoors-dry = No, every 2 hours
outdoors-water = Yes, label says { $minutes } min
outdoors-unknown = Yes, label says { $minutes } min or nothing
said-outside = Sunscreen timer started
said-again = Sunscreen timer started anew
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
remove-treatment = Remove the treatment of { $when }
professional-title = My professional
professional-none = Add a name and a phone number
professional-why = What your own professional tells you always comes before what you read here.
who-title = Name and phone
said-saved = Saved
appointments-title = Appointments
appointments-next = Next: { $at }
appointments-none = None booked
appointment-over = Over
it-happened = It happened: record it
book-title = Book one
booked-title = Booked
book = Book
said-booked = Appointment booked
remove-appointment = Remove the appointment of { $when }
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
each-title = Each one
reminder-step = { $part }: { $what }
specials-title = On some days
time-of = Time: { $what }
quiet-title = Quiet hours
quiet-on = Keep quiet at night
quiet-why = No reminder comes in these hours, unless you put one off into them
quiet-from = From
quiet-to = To
quiet-silences = In your quiet hours there would be: { $what }. They do not come.
lock-screen-title = Lock screen
lock-screen = Show reminders on the lock screen
lock-screen-why = Otherwise only that there is one. They never name your treatment.
said-lock-screen = Lock screen changed
extend = Go on after day 90
extend-why = Otherwise they end with one last notice
send-test = Send a test in 10 seconds
said-tested = A test comes in 10 seconds
said-moved = { $what }: now at { $time }
said-on = On: { $what }
said-off = Off: { $what }
said-extended = Reminders go on
said-ended = Reminders end after day 90
said-quiet = Quiet hours changed
said-reminders-on = Reminders are on
said-reminders-off = Reminders are off

## Reminder health

health-title = Reminder health
health-about = Whether reminders reach you, and what came last
health-some =
    { $count ->
        [one] One thing is in the way of your reminders.
       *[other] { $count } things are in the way of your reminders.
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

## About

about-what = Afterglow { $version } turns one article of ten do’s and don’ts into what to do on each day after micro-needling. It gives no diagnosis and replaces no professional.
not-reviewed = The guidance has not been reviewed by a clinician.
not-reviewed-short = Not reviewed by a clinician
about-private = There is no account and no connection. What you enter stays on this device.
basis-title = Who says so
basis-seed-what = The default plan: the article’s own rules, by their number.
basis-extra-what = Extra tips and suggested times: from other public sources, or our own suggestion where the article gives no number.
basis-provider-what = Your professional: comes before everything else.
sources-title = Sources
sources-why = Grade A: health service, regulator, dermatology body or peer-reviewed. B: a clinic’s own sheet. Addresses are shown, not opened.
seed-title = Post-Micro Needling: The Do’s and Don’ts of Skin Care
seed-what = The default plan: an article of five do’s and five don’ts
source-grade = { $id }, grade { $grade }
