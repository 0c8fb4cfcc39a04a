cli-about = Begleitung und Erinnerungen für die Tage nach dem Microneedling
cli-json = Als JSON ausgeben
cli-sample = Einen getrennten Beispielverlauf öffnen
cli-on = Das Datum, etwa 2026-11-22; ohne Angabe heute
cli-undo = Das Häkchen zurücknehmen
cli-when = Ein Datum, ein örtliches Datum mit Uhrzeit oder eins mit Abstand zur UTC
cli-from = Ab wann; ohne Angabe jetzt
cli-to = Bis wann; ohne Angabe eine Woche später
cli-id = Die Nummer in der Liste
cli-step = Der Name des Schritts, wie ihn `today` zeigt
cli-reminder-id = Der Name der Erinnerung, wie ihn `reminder list` zeigt
cli-time = Eine Uhrzeit, etwa 08:10
cli-quiet-hours = Ein Zeitraum wie 22:00-07:00 oder off
cli-in = In so vielen Sekunden
cli-once = Zeigen, was jetzt fällig ist, dann beenden
cli-today = Zeigen, was an einem Tag zu tun ist
cli-treatment = Behandlungen eintragen, korrigieren, auflisten und entfernen
cli-treatment-add = Eine Behandlung eintragen
cli-treatment-edit = Eine Behandlung korrigieren; was abgehakt ist, bleibt
cli-treatment-list = Die Behandlungen auflisten
cli-treatment-remove = Eine Behandlung entfernen
cli-note = Ihre eigenen Worte
cli-area = Der behandelte Bereich, in Ihren eigenen Worten
cli-depth = Wie tief es war, so wie Ihre Fachkraft es nennt
cli-kind = Klassisches Microneedling oder rf für Radiofrequenz
cli-appointment = Termine eintragen, auflisten und entfernen
cli-appointment-add = Einen Termin eintragen
cli-appointment-edit = Einen Termin ändern oder notieren, was dabei herauskam
cli-outcome = Was dabei herauskam, in Ihren eigenen Worten
cli-course = Die laufende Behandlungsreihe zeigen oder eine planen
cli-course-set = Eine Behandlungsreihe planen oder die laufende ändern
cli-course-remove = Die letzte Behandlungsreihe entfernen; ihre Behandlungen bleiben
cli-sessions = Wie viele Sitzungen geplant sind
cli-every = Wie viele Tage zwischen zwei Sitzungen liegen
cli-no-course = Es ist keine Behandlungsreihe geplant.
cli-agenda = Was Sie beim nächsten Termin fragen möchten
cli-agenda-text = Was Sie fragen möchten, in Ihren eigenen Worten
cli-agenda-undo = Es ist noch zu fragen
cli-agenda-add = Eine Frage hinzufügen
cli-agenda-list = Die Fragen auflisten
cli-agenda-asked = Eine Frage als gefragt markieren
cli-agenda-remove = Eine Frage entfernen
cli-agenda-line = { $id }  [{ $mark }] { $text }
cli-appointment-list = Die Termine auflisten
cli-appointment-remove = Einen Termin entfernen
cli-photo = Fotos Ihrer Haut aufbewahren, auflisten, exportieren und entfernen
cli-photo-add = Ein Foto aufbewahren: ohne Ort, Gerät und Vorschau, nur auf diesem Gerät
cli-photo-file = Eine JPEG-, PNG- oder WebP-Datei
cli-photo-on = Der Tag, den es zeigt, etwa 2026-11-22; ohne Angabe der Tag der Aufnahme
cli-photo-view = Welche Seite des Gesichts zu sehen ist
cli-photo-list = Die Fotos auflisten
cli-photo-export = Ein Foto in eine Datei schreiben
cli-photo-to = Die Datei, in die geschrieben wird
cli-photo-remove = Ein Foto endgültig entfernen
cli-photo-yes = Bestätigen: Das lässt sich nicht rückgängig machen
cli-photo-added = Foto { $id } aufbewahrt, vom { $date }.
cli-photo-exported = Geschrieben nach { $path }. Wenn Sie das Foto hier entfernen, bleibt diese Datei, wo sie ist.
cli-photo-line = { $id }  { $date }, { $day ->
    [-1] vor der ersten Behandlung
   *[other] Tag { $day }
 }, { $view }
cli-check-in = Notieren, wie Ihre Haut ist, und auflisten, was Sie notiert haben
cli-check-in-add = Notieren, wie viel Sie von einigen Anzeichen sehen; früher Notiertes, das Sie nicht nennen, bleibt
cli-check-in-list = Die Check-ins auflisten
cli-check-in-remove = Den Check-in eines Tages entfernen
cli-check-in-marks = Ein Anzeichen und wie viel Sie davon sehen: redness=mild, swelling=none; none, mild, medium oder strong
cli-check-in-note = Alles andere, in Ihren eigenen Worten; ersetzt die Notiz davor
cli-history = Tag für Tag zeigen, was Sie abgehakt, notiert, gefragt und fotografiert haben, mit Terminen
cli-history-from = Das erste Datum, etwa 2026-11-22; ohne Angabe das erste mit einem Eintrag
cli-history-to = Das letzte Datum; ohne Angabe heute
cli-tick = Einen Schritt abhaken oder ein Häkchen zurücknehmen
cli-reminder = Erinnerungen auflisten und ändern
cli-reminder-list = Die Erinnerungen auflisten
cli-reminder-set = Einer Erinnerung eine andere Zeit geben
cli-reminder-on = Eine Erinnerung einschalten
cli-reminder-off = Eine Erinnerung ausschalten
cli-reminder-quiet = Die Ruhezeit festlegen
cli-reminder-test = Eine Test-Benachrichtigung anfordern
cli-reminder-done = Auf eine Benachrichtigung antworten: Was sie auflistet, ist erledigt
cli-reminder-snooze = Auf eine Benachrichtigung antworten: Sie kommt später wieder
cli-reminder-dismiss = Auf eine Benachrichtigung antworten: Sie wurde geschlossen, sonst nichts
cli-bundle = Die Benachrichtigung, wie `reminders` sie unter bundle zeigt
cli-snooze-for = Für 10 oder 60 Minuten oder bis heute Abend
cli-outdoors = Den Timer zum Nachcremen zeigen, starten oder stoppen
cli-outdoors-start = Sie gehen eingecremt nach draußen oder haben nachgecremt
cli-outdoors-stop = Sie sind wieder drinnen
cli-water = Bei Schweiß oder Wasser: die Minuten auf der Packung; ohne Angabe 40
cli-followup = Angeben, ob der Kontrolltermin geklärt ist
cli-followup-settled = Er ist ausgemacht oder war schon
cli-followup-open = Er ist noch auszumachen
cli-reminders = Die geplanten Erinnerungen zeigen
cli-timeline = Den Heilungsverlauf Tag für Tag zeigen: Phasen, was wann endet, Termine und Check-ins
cli-timeline-from = Das erste Datum; ohne Angabe das der Behandlung
cli-timeline-to = Das letzte Datum; ohne Angabe Tag 90
cli-timeline-day = { $date }, Tag { $day }: { $phase }
cli-timeline-none = { $date }
cli-timeline-lift = - { $at } Pause endet: { $title }
cli-timeline-visit = - { $at } Termin: { $note }
cli-timeline-check-in = - Check-in
cli-timeline-due = - { $what }
cli-language = Die Sprache des Fensters, der Befehle und der Benachrichtigungen zeigen oder wählen
cli-language-code = Eine Sprache wie de oder pt-BR, oder system, um dem System zu folgen
language-is = Sprache: { $language }
language-is-systems = Sprache: { $language }, wie im System
language-all = Es gibt: { $languages }
cli-doctor = Zeigen, ob Erinnerungen Sie erreichen und was sie blockiert
cli-wipe = Alles endgültig löschen: Daten, ihre Kopien, Fotos, Pläne für Erinnerungen und Protokolle
cli-yes = Wirklich löschen
cli-wipe-yes = Das löscht endgültig alles, was Sie eingegeben haben, samt Fotos und den hier aufbewahrten Kopien, und nichts davon lässt sich zurückholen. Sicherungen und Exporte, die Sie anderswo gespeichert haben, bleiben dort. Geben Sie --yes an, um es zu tun.
cli-wipe-sample = Das Beispiel wird nirgends aufbewahrt, es gibt also nichts zu löschen. Lassen Sie --sample weg, um Ihre eigenen Daten zu löschen.
cli-wiped = Alles ist gelöscht. Dateien, die Sie exportiert haben, sind noch dort, wo Sie sie abgelegt haben.
cli-agent = Zum Programm werden, das Erinnerungen zeigt
cli-check = Darf dieses Produkt jetzt verwendet werden: eine Liste der Inhaltsstoffe oder was sonst auf der Packung steht
cli-check-file = Eine Textdatei von höchstens 1 MiB oder - für das, was über die Pipe kommt
cli-check-name = Der Name des Produkts
cli-check-at = Ein anderer Zeitpunkt, etwa 2026-11-29T15:00
cli-can-i = Darf man das jetzt tun, etwa Sport, Sauna oder Make-up
cli-activity = Was Sie tun möchten
cli-signs = Ist das normal: wann Sie wen kontaktieren und was an einem Tag häufig ist
cli-signs-sign = Ein Anzeichen, etwa swelling; ohne Angabe alle
cli-signs-day = Ist das normal? Tag { $day }
cli-sign-line = - { $sign }: { $line }
cli-check-held = Pausieren: { $what } ({ $class }). { $why }
cli-check-ask = Fragen: { $what } ({ $class }). { $why }
cli-check-extra = Fragen (Zusatztipp): { $what } ({ $class }). { $why }
cli-check-helpful = Als hilfreich genannt: { $names }
cli-check-unknown = Nicht bekannt: { $names }
cli-after =
    Ohne Befehl öffnet sich das Fenster.

    Jeder Befehl kennt --json. Zeiten sind RFC 3339 mit dem Abstand zur UTC an Ihrem Ort; `basis` ist
    { "{" }"kind": "seed|seed_by_reading|extra|provider", "ref": TEXT{ "}" }.

      today       { "{" }"day": N oder null, "date", "phase", "treatment": ID,
                   "tips": [{ "{" }"id", "title", "body", "basis"{ "}" }],
                   "steps": [{ "{" }"id", "title", "part": "morning|midday|evening|any", "done",
                              "optional", "basis", "reason"{ "}" }],
                   "looser": [TEXT], "restrictions": [{ "{" }"id", "title", "basis", "window_basis",
                                     "lifts_at", "held_by", "reason"{ "}" }],
                   "expect": [{ "{" }"text", "basis"{ "}" }]{ "}" }
      check, can-i { "{" }"verdict": "sign|hold_off|check|fine|unknown", "why", "until", "until_words", "basis",
                   "window_basis", "held_by", "day": N oder null, "for": null oder der Zeitpunkt, nach dem gefragt wurde,
                   "hits": [{ "{" }"ingredient", "class", "verdict", "until", "until_words", "position",
                             "basis", "reason"{ "}" }],
                   "helpful": [{ "{" }"ingredient", "class", "basis"{ "}" }],
                   "signs": [{ "{" }"id", "lead": "emergency|urgent|contact|common",
                              "levels": [{ "{" }"level", "text", "basis"{ "}" }]{ "}" }],
                   "notes": [TEXT], "unknown": [TEXT], "asks_about_feeling": true, wo es bei der Frage
                   darum gehen kann, wie sich jemand fühlt{ "}" }
      treatment   [{ "{" }"id", "date", "at", "zone", "area", "depth": "light|standard|deep" oder null,
                   "kind": "plain|rf", "note"{ "}" }]; add und edit bei rf: auch "warning"
      signs       { "{" }"day": N oder null, "emergency": [{ "{" }"id", "text", "basis"{ "}" }], und dasselbe unter
                   "urgent", "contact", "common"{ "}" }; "warning" nach einer rf-Behandlung
      course      { "{" }"sessions", "every_days", "since", "done", "dates": [DATE],
                   "next": DATE oder null{ "}" }, oder null, wenn keine geplant ist
      appointment [{ "{" }"id", "at", "note", "outcome"{ "}" }]
      agenda      [{ "{" }"id", "text", "added_at", "asked_at"{ "}" }], auch nach add, asked und remove
      photo       [{ "{" }"id", "date", "day": N oder null, "view": "front|left|right", "width", "height",
                   "sha256", "lined_up", "added"{ "}" }]; export: { "{" }"id", "file", "bytes"{ "}" }
      checkin     [{ "{" }"date", "day": N oder null, "signs": { "{" }SIGN: "none|mild|medium|strong"{ "}" },
                    "note", "at"{ "}" }]; add und remove: der des Tages
      history     [{ "{" }"date", "day": N oder null, "treatments": [ID], "ticks": [{ "{" }"step", "at"{ "}" }],
                    "check_in": wie checkin oder null, "questions": [{ "{" }"text", "at"{ "}" }],
                    "appointments": [{ "{" }"id", "at", "note", "outcome"{ "}" }],
                    "photos": [{ "{" }"id", "view"{ "}" }]{ "}" }]: Tage mit einem Eintrag
      plan        siehe afterglow help plan
      tick        { "{" }"step", "date", "done"{ "}" }
      reminder    [{ "{" }"id", "at", "on", "silenced", "next", "basis"{ "}" }];
                  done, snooze, dismiss: [{ "{" }"key", "answer", "again_at"{ "}" }]
      outdoors    { "{" }"since", "every_minutes", "due_since", "next", "ends_at", "reminds"{ "}" } oder null
      followup    { "{" }"treatment", "settled"{ "}" }
      doctor      { "{" }"reminders", "agent": { "{" }"version", "pid"{ "}" } oder null, "login_start",
                   "server": { "{" }"name", "actions"{ "}" } oder null,
                   "zone": { "{" }"name", "source": "system|bundled|rule|offset", "version"{ "}" },
                   "next": [{ "{" }"key", "at", "title"{ "}" }],
                   "last": [{ "{" }"key", "state", "due_at", "delivered_at", "late_ms",
                             "answer", "missed_why"{ "}" }],
                   "problems": [{ "{" }"id", "what", "todo", "detail"{ "}" }], "log": [LINE]{ "}" }
      timeline    [{ "{" }"date", "day": N oder null, "phase", "treatment": ID,
                    "lifts": [{ "{" }"id", "title", "basis", "window_basis", "lifts_at", "held_by"{ "}" }],
                    "appointments": [{ "{" }"id", "at", "note", "outcome"{ "}" }], "check_in": true oder false{ "}" }]
      backup      { "{" }"file", "bytes", "photos", "missing_photos", "sealed"{ "}" }
      restore     { "{" }"made", "photos", "missing_photos", "replaced": NAME{ "}" };
                  --list: [{ "{" }"name", "kind": "before_update|replaced|automatic", "at", "bytes"{ "}" }]
      export      { "{" }"folder", "tables", "rows", "photos", "missing_photos"{ "}" }
      wipe        { "{" }"wiped": true{ "}" }
      reminders   [{ "{" }"key", "reminder", "kind", "step", "at", "bundle", "title", "body"{ "}" }]
      calendar    { "{" }"file", "reminders", "appointments", "taken_back", "until", "says_what", "notes",
                   "calendar": der Text der Datei, wenn sie - ist{ "}" }

    Umgebung: TZ ist die Zeitzone, AFTERGLOW_DATA_DIR der Datenordner.
    Rückgabewerte: 0 erledigt, 2 abgelehnt, mit einem Satz, der sagt, warum.
cli-zone = Zeitzone: { $name }, { $source }
zone-source-system = nach den Daten des Systems, { $version }
zone-source-bundled = nach den Daten, die Afterglow mitbringt, { $version }
zone-source-rule = nach ihrer eigenen Regel
zone-source-offset = nur nach ihrem Abstand zur UTC
cli-zone-missing = Die Zeitzone „{ $wanted }“ ist nicht zu finden: Zeiten werden in { $zone } gezeigt, und eine Zeit wird nur mit ihrem Abstand zur UTC angenommen.
cli-zone-question = Die Regeln für die Uhrzeit in { $zone } haben sich geändert, seit Behandlung { $id } eingetragen wurde. Möglich ist { $earlier } oder { $later }; bis Sie sich entscheiden, gilt { $later }. Wenn es der frühere Zeitpunkt war: afterglow treatment edit { $id } --at { $example }
cli-no-day = Noch keine Behandlung. Tragen Sie eine ein mit: afterglow treatment add --at { $example }
cli-day = Tag { $day }, { $date }: { $phase }
cli-steps = Schritte
cli-hold-off = Pausieren
cli-expect = Was zu erwarten ist
cli-step-line = [{ $mark }] { $title } ({ $id })
cli-hold-line = { $title }, bis { $until }
cli-hold-least = { $title }, mindestens bis { $until }
cli-hold-lifted = { $title }: Pause vorbei seit { $since }
cli-hold-open = { $title }, { $until }
cli-suggested = (Zeitvorschlag)
cli-extra = (Zusatztipp)
cli-treatment-line = { $id }  { $when }  { $zone }
cli-appointment-line = { $id }  { $at }  { $note }
cli-check-in-line = { $date }: { $what }
cli-check-in-day-line = { $date }, Tag { $day }: { $what }
cli-check-in-quoted = „{ $note }“
cli-history-line = { $date }
cli-history-day-line = { $date }, Tag { $day }
cli-history-treated = - Behandlung
cli-history-ticked = - Abgehakt: { $steps }
cli-history-noted = - Notiert: { $what }
cli-history-asked = - Gefragt: { $question }
cli-history-photos = - { $count ->
    [one] 1 Foto
   *[other] { $count } Fotos
 }
cli-history-booked = - Termin: { $at }{"  "}{ $note }
cli-noted-nothing = Für { $date } ist nichts vermerkt.
cli-noted = Notiert für { $date }.
cli-reminder-line = { $at }  { $on }  { $id }
cli-planned-line = { $at }  { $title }  ({ $id })
cli-ledger-line = { $at }  { $became }  { $late }  { $key }
cli-on-word = an
cli-off-word = aus
cli-quiet-word = Ruhe
cli-none = Keine Einträge.
cli-added = Eingetragen als Nummer { $id }.
cli-corrected = Korrigiert: { $when }.
cli-removed = Entfernt.
cli-ticked = Abgehakt.
cli-unticked = Zurückgenommen.
cli-set = Festgelegt.
cli-tested = Eine Test-Benachrichtigung kommt in { $seconds } s.
cli-answered = Vermerkt.
cli-snoozed = Sie kommt wieder: { $at }.
cli-inside = Sie sind drinnen: Es läuft kein Timer.
cli-outside = Die nächste Erinnerung kommt: { $next }. Der Timer endet von selbst: { $end }.
cli-outside-due = Jetzt nachcremen. Fällig war es: { $since }.
cli-outside-last = Der Timer endet, bevor Nachcremen wieder fällig ist: { $end }.
cli-settled = Der Kontrolltermin ist geklärt.
cli-opened = Der Kontrolltermin ist offen.
cli-no-display = Es gibt keinen Bildschirm, um ein Fenster zu öffnen. Die Befehle funktionieren auch ohne: siehe afterglow help.
cli-not-written = Die Antwort ließ sich nicht ausgeben: { $problem }. Was Sie wollten, ist trotzdem geschehen. Sehen Sie nach, bevor Sie es noch einmal anfordern.
