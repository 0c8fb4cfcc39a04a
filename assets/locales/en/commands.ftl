# The command line.

cli-about = Recovery guidance and reminders for the days after micro-needling
cli-json = Print JSON
cli-sample = Open a separate sample recovery
cli-on = The date, as 2026-11-22; today when left out
cli-undo = Take the tick back
cli-when = A date, a local date and time, or one with an offset
cli-from = From when; now when left out
cli-to = Until when; a week later when left out
cli-id = The number in the list
cli-step = The step’s name, as `today` shows it
cli-reminder-id = The reminder’s name, as `reminder list` shows it
cli-time = A time of day, as 08:10
cli-quiet-hours = A stretch such as 22:00-07:00, or off
cli-in = In so many seconds
cli-once = Show what is due now, then end
cli-today = Show what a day asks for
cli-treatment = Record, correct, list and remove treatments
cli-treatment-add = Record a treatment
cli-treatment-edit = Correct a treatment; what was ticked stays
cli-treatment-list = List the treatments
cli-treatment-remove = Remove a treatment
cli-note = Your own words
cli-area = The treated area, in your own words
cli-depth = How deep it was, as your professional calls it
cli-kind = Plain needling, or rf for radio-frequency
cli-appointment = Note, list and remove appointments
cli-appointment-add = Note an appointment
cli-appointment-edit = Change an appointment, or note what came of it
cli-outcome = What came of it, in your own words
cli-course = Show the course of treatments that is under way, or plan one
cli-course-set = Plan a course, or change the one that is under way
cli-course-remove = Remove the last course; its treatments stay
cli-sessions = How many sessions are planned
cli-every = How many days lie between two sessions
cli-no-course = No course is planned.
cli-agenda = What to ask at the next visit
cli-agenda-text = What to ask, in your own words
cli-agenda-undo = It is still to be asked
cli-agenda-add = Add something to ask
cli-agenda-list = List what to ask
cli-agenda-asked = Mark something as asked
cli-agenda-remove = Remove something to ask
cli-agenda-line = { $id }  [{ $mark }] { $text }
cli-appointment-list = List the appointments
cli-appointment-remove = Remove an appointment
cli-photo = Keep, list, export and remove photos of your skin
cli-photo-add = Keep a photo: without place, device and preview, on this device only
cli-photo-file = A JPEG, PNG or WebP file
cli-photo-on = The day it shows, such as 2026-11-22; the day it was taken without it
cli-photo-view = Which side of the face it shows
cli-photo-list = List the photos
cli-photo-export = Write a photo to a file
cli-photo-to = The file to write
cli-photo-remove = Remove a photo for good
cli-photo-yes = Confirm: this cannot be undone
cli-photo-added = Photo { $id } kept, of { $date }.
cli-photo-exported = Written to { $path }. Removing the photo here leaves that file where it is.
cli-photo-line = { $id }  { $date }, { $day ->
    [-1] before the first treatment
   *[other] day { $day }
 }, { $view }
cli-check-in = Note how your skin is, and list what you noted
cli-check-in-add = Note how much of some signs you see; what you noted before and do not name stays
cli-check-in-list = List the check-ins
cli-check-in-remove = Remove a day’s check-in
cli-check-in-marks = A sign and how much of it you see: redness=mild, swelling=none; none, mild, medium or strong
cli-check-in-note = Anything else, in your own words; in place of the note before
cli-history = Show what you ticked, noted, asked, had booked and photographed, day by day
cli-history-from = The first date, as 2026-11-22; the first with an entry when left out
cli-history-to = The last date; today when left out
cli-tick = Tick a step, or take a tick back
cli-reminder = List and change reminders
cli-reminder-list = List the reminders
cli-reminder-set = Give a reminder another time
cli-reminder-on = Switch a reminder on
cli-reminder-off = Switch a reminder off
cli-reminder-quiet = Set the quiet hours
cli-reminder-test = Ask for a test notification
cli-reminder-done = Answer a notification: what it lists is done
cli-reminder-snooze = Answer a notification: it comes again later
cli-reminder-dismiss = Answer a notification: it was put away, nothing else
cli-bundle = The notification, as `reminders` shows it under bundle
cli-snooze-for = For 10 or 60 minutes, or until this evening
cli-outdoors = Show, start or stop the timer for putting sunscreen on again
cli-outdoors-start = You go outside with sunscreen on, or have put it on again
cli-outdoors-stop = You are back inside
cli-water = In sweat or water: the minutes on the label; 40 when left out
cli-followup = Say whether the follow-up is settled
cli-followup-settled = It is booked or done
cli-followup-open = It is still to be booked
cli-reminders = Show the planned reminders
cli-timeline = Show the recovery day by day: phases, what lifts when, appointments, check-ins, photos and the next session
cli-timeline-from = The first date; the treatment’s when left out
cli-timeline-to = The last date; day 90 when left out
cli-timeline-day = { $date }, day { $day }: { $phase }
cli-timeline-none = { $date }
cli-timeline-lift = - { $at } lifts: { $title }
cli-timeline-visit = - { $at } appointment: { $note }
cli-timeline-check-in = - check-in
cli-language = Show or choose the language of the window, the commands and the notifications
cli-language-code = A language as de or pt-BR, or system to follow the system
language-is = Language: { $language }
language-is-systems = Language: { $language }, as the system has it
language-all = There are: { $languages }
cli-timeline-due = - { $what }
cli-doctor = Show whether reminders reach you, and what blocks them
cli-wipe = Delete everything for good: the store, its copies, photos, schedules and logs
cli-yes = Really delete it
cli-wipe-yes = This deletes everything that you entered for good, with photos and the copies kept here, and nothing can bring it back. Backups and exports that you saved elsewhere stay there. Give --yes to do it.
cli-wipe-sample = The sample is kept nowhere, so there is nothing to delete. Leave out --sample to delete your own data.
cli-wiped = Everything is deleted. Files that you exported are still where you put them.
cli-agent = Become the program that shows reminders
cli-check = May this product be used now: an ingredient list, or what else the pack says
cli-check-file = A text file of at most 1 MiB, or - for what is piped in
cli-check-name = The product’s name
cli-check-at = Another time, such as 2026-11-29T15:00
cli-can-i = May this be done now, such as gym, sauna or make-up
cli-activity = What to do
cli-signs = Is this normal: when to contact whom, and what is common on a day
cli-signs-sign = One sign, such as swelling; all of them without it
cli-signs-day = Is this normal? Day { $day }
cli-sign-line = - { $sign }: { $line }
cli-check-held = Hold off: { $what } ({ $class }). { $why }
cli-check-ask = Ask: { $what } ({ $class }). { $why }
cli-check-extra = Ask (extra tip): { $what } ({ $class }). { $why }
cli-check-helpful = Listed as helpful: { $names }
cli-check-unknown = Not known: { $names }
cli-after =
    Without a command the window opens.

    Every command takes --json. Times are RFC 3339 with the offset where you are; `basis` is
    { "{" }"kind": "seed|seed_by_reading|extra|provider", "ref": TEXT{ "}" }.

      today       { "{" }"day": N or null, "date", "phase", "treatment": ID,
                   "tips": [{ "{" }"id", "title", "body", "basis"{ "}" }],
                   "steps": [{ "{" }"id", "title", "part": "morning|midday|evening|any", "done",
                              "optional", "basis", "reason"{ "}" }],
                   "looser": [TEXT], "restrictions": [{ "{" }"id", "title", "basis", "window_basis",
                                     "lifts_at", "held_by", "reason"{ "}" }],
                   "expect": [{ "{" }"text", "basis"{ "}" }]{ "}" }
      check, can-i { "{" }"verdict": "sign|hold_off|check|fine|unknown", "why", "until", "until_words", "basis",
                   "window_basis", "held_by", "day": N or null, "for": null or the instant that was asked for,
                   "hits": [{ "{" }"ingredient", "class", "verdict", "until", "until_words", "position",
                             "basis", "reason"{ "}" }],
                   "helpful": [{ "{" }"ingredient", "class", "basis"{ "}" }],
                   "signs": [{ "{" }"id", "lead": "emergency|urgent|contact|common",
                              "levels": [{ "{" }"level", "text", "basis"{ "}" }]{ "}" }],
                   "notes": [TEXT], "unknown": [TEXT], "asks_about_feeling": true where the question
                   may be about how someone feels{ "}" }
      treatment   [{ "{" }"id", "date", "at", "zone", "area", "depth": "light|standard|deep" or null,
                   "kind": "plain|rf", "note"{ "}" }]; add and edit of an rf one: also "warning"
      signs       { "{" }"day": N or null, "emergency": [{ "{" }"id", "text", "basis"{ "}" }], and the same under
                   "urgent", "contact", "common"{ "}" }; "warning" after an rf treatment
      course      { "{" }"sessions", "every_days", "since", "done", "dates": [DATE],
                   "next": DATE or null{ "}" }, or null when none is planned
      appointment [{ "{" }"id", "at", "note", "outcome"{ "}" }]
      agenda      [{ "{" }"id", "text", "added_at", "asked_at"{ "}" }], also after add, asked and remove
      photo       [{ "{" }"id", "date", "day": N or null, "view": "front|left|right", "width", "height",
                   "sha256", "lined_up", "added"{ "}" }]; export: { "{" }"id", "file", "bytes"{ "}" }
      checkin     [{ "{" }"date", "day": N or null, "signs": { "{" }SIGN: "none|mild|medium|strong"{ "}" },
                    "note", "at"{ "}" }]; add and remove: that of the day
      history     [{ "{" }"date", "day": N or null, "treatments": [ID], "ticks": [{ "{" }"step", "at"{ "}" }],
                    "check_in": as checkin or null, "questions": [{ "{" }"text", "at"{ "}" }],
                    "appointments": [{ "{" }"id", "at", "note", "outcome"{ "}" }],
                    "photos": [{ "{" }"id", "view"{ "}" }]{ "}" }]: days with an entry
      plan        see afterglow help plan
      tick        { "{" }"step", "date", "done"{ "}" }
      reminder    [{ "{" }"id", "at", "on", "silenced", "next", "basis"{ "}" }];
                  done, snooze, dismiss: [{ "{" }"key", "answer", "again_at"{ "}" }]
      outdoors    { "{" }"since", "every_minutes", "due_since", "next", "ends_at", "reminds"{ "}" } or null
      followup    { "{" }"treatment", "settled"{ "}" }
      doctor      { "{" }"reminders", "agent": { "{" }"version", "pid"{ "}" } or null, "login_start",
                   "server": { "{" }"name", "actions"{ "}" } or null,
                   "zone": { "{" }"name", "source": "system|bundled|rule|offset", "version"{ "}" },
                   "next": [{ "{" }"key", "at", "title"{ "}" }],
                   "last": [{ "{" }"key", "state", "due_at", "delivered_at", "late_ms",
                             "answer", "missed_why"{ "}" }],
                   "problems": [{ "{" }"id", "what", "todo", "detail"{ "}" }], "log": [LINE]{ "}" }
      timeline    [{ "{" }"date", "day": N or null, "phase", "treatment": ID,
                    "lifts": [{ "{" }"id", "title", "basis", "window_basis", "lifts_at", "held_by"{ "}" }],
                    "appointments": [{ "{" }"id", "at", "note", "outcome"{ "}" }], "check_in": true or false{ "}" }]
      backup      { "{" }"file", "bytes", "photos", "missing_photos", "sealed"{ "}" }
      restore     { "{" }"made", "photos", "missing_photos", "replaced": NAME{ "}" };
                  --list: [{ "{" }"name", "kind": "before_update|replaced|automatic", "at", "bytes"{ "}" }]
      export      { "{" }"folder", "tables", "rows", "photos", "missing_photos"{ "}" }
      wipe        { "{" }"wiped": true{ "}" }
      reminders   [{ "{" }"key", "reminder", "kind", "step", "at", "bundle", "title", "body"{ "}" }]
      calendar    { "{" }"file", "reminders", "appointments", "taken_back", "until", "says_what", "notes",
                   "calendar": the text of the file, where that is -{ "}" }

    Environment: TZ is the zone, AFTERGLOW_DATA_DIR the data folder.
    Exit codes: 0 done, 2 refused, with one sentence saying why.
cli-zone = Time zone: { $name }, { $source }
zone-source-system = by the system’s data { $version }
zone-source-bundled = by the data that comes with Afterglow, { $version }
zone-source-rule = by its own rule
zone-source-offset = by its offset alone
cli-zone-missing = The time zone “{ $wanted }” cannot be found: times are shown in { $zone }, and a time is taken with its offset only.
cli-zone-question = The clock rules of { $zone } have changed since treatment { $id } was recorded. It may have been at { $earlier } or at { $later }; { $later } counts until you say. If it was the first: afterglow treatment edit { $id } --at { $example }
cli-no-day = No treatment yet. Record one with: afterglow treatment add --at { $example }
cli-day = Day { $day }, { $date }: { $phase }
cli-steps = Steps
cli-hold-off = Hold off
cli-expect = What to expect
cli-step-line = [{ $mark }] { $title } ({ $id })
cli-hold-line = { $title }, until { $until }
cli-hold-least = { $title }, at least until { $until }
cli-hold-lifted = { $title }: lifted at { $since }
cli-hold-open = { $title }, { $until }
cli-suggested = (suggested time)
cli-extra = (extra tip)
cli-treatment-line = { $id }  { $when }  { $zone }
cli-appointment-line = { $id }  { $at }  { $note }
cli-check-in-line = { $date }: { $what }
cli-check-in-day-line = { $date }, day { $day }: { $what }
cli-check-in-quoted = “{ $note }”
cli-history-line = { $date }
cli-history-day-line = { $date }, day { $day }
cli-history-treated = - Treatment
cli-history-ticked = - Ticked: { $steps }
cli-history-noted = - Noted: { $what }
cli-history-asked = - Asked: { $question }
cli-history-photos = - { $count ->
    [one] 1 photo
   *[other] { $count } photos
 }
cli-history-booked = - Appointment: { $at }{"  "}{ $note }
cli-noted-nothing = Nothing is noted for { $date }.
cli-noted = Noted for { $date }.
cli-reminder-line = { $at }  { $on }  { $id }
cli-planned-line = { $at }  { $title }  ({ $id })
cli-ledger-line = { $at }  { $became }  { $late }  { $key }
cli-on-word = on
cli-off-word = off
cli-quiet-word = quiet
cli-none = None.
cli-added = Recorded as number { $id }.
cli-corrected = Corrected: { $when }.
cli-removed = Removed.
cli-ticked = Ticked.
cli-unticked = Taken back.
cli-set = Set.
cli-tested = A test notification comes in { $seconds } s.
cli-answered = Noted.
cli-snoozed = It comes again at { $at }.
cli-inside = You are inside: no timer runs.
cli-outside = The next reminder comes at { $next }. The timer ends by itself at { $end }.
cli-outside-due = Put sunscreen on again now: it was due { $since }.
cli-outside-last = The timer ends at { $end }, before sunscreen is due again.
cli-settled = The follow-up is settled.
cli-opened = The follow-up is open.
cli-no-display = There is no display to open a window on. The commands work without one: see afterglow help.
cli-not-written = The answer could not be written: { $problem }. What was asked for is done all the same, so look before you ask again.
