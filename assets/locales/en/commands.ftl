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
cli-treatment-edit = Correct when a treatment was; what was ticked stays
cli-treatment-list = List the treatments
cli-treatment-remove = Remove a treatment
cli-note = Your own words
cli-appointment = Book, list and remove appointments
cli-appointment-add = Book an appointment
cli-appointment-list = List the appointments
cli-appointment-remove = Remove an appointment
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
cli-doctor = Show whether reminders reach you, and what is in the way
cli-agent = Become the program that shows reminders
cli-check = May this product be used now: an ingredient list, or what else the pack says
cli-check-file = A text file of at most 1 MiB, or - for what is piped in
cli-check-name = The product’s name
cli-check-at = Another time, such as 2026-11-29T15:00
cli-can-i = May this be done now, such as gym, sauna or make-up
cli-activity = What to do
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
                   "restrictions": [{ "{" }"id", "title", "basis", "window_basis", "lifts_at",
                                     "held_by", "reason"{ "}" }],
                   "expect": [{ "{" }"text", "basis"{ "}" }]{ "}" }
      check, can-i { "{" }"verdict": "hold_off|check|fine|unknown", "until", "basis", "window_basis", "held_by",
                   "hits": [{ "{" }"ingredient", "class", "position", "basis", "reason"{ "}" }],
                   "helpful": [{ "{" }"ingredient", "class", "basis"{ "}" }],
                   "notes": [TEXT], "unknown": [TEXT]{ "}" }
      treatment   [{ "{" }"id", "date", "at", "zone"{ "}" }]
      appointment [{ "{" }"id", "at", "note"{ "}" }]
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
      reminders   [{ "{" }"key", "reminder", "kind", "step", "at", "bundle", "title", "body"{ "}" }]

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
cli-hold-open = { $title }, { $until }
cli-suggested = (suggested time)
cli-extra = (extra tip)
cli-treatment-line = { $id }  { $when }  { $zone }
cli-appointment-line = { $id }  { $at }  { $note }
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
cli-tested = A test notification comes at { $at }.
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
