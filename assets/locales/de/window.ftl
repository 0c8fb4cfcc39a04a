app-name = Afterglow
tabs-label = Hauptbereiche
tab-today = Heute
tab-plan = Plan
tab-can-i = Darf ich?
tab-my-skin = Meine Haut
tab-more = Mehr
today = Heute
back = Zurück
undo = Rückgängig
dismiss = OK
save = Speichern
call = { $who } anrufen
call-number = { $who } anrufen, { $number }
call-extension = { $call }, Durchwahl { $extension }
call-failed = Dieses Gerät konnte { $number } nicht anrufen: { $problem }.
add-professional = Ihre Fachkraft eintragen
add-reach = Eintragen, wie { $who } zu erreichen ist
ask-note = Als Frage notieren
ask-noted = Steht auf Ihrer Fragenliste
ask-check-in = Meine Haut: { $date }
your-professional = Ihre Fachkraft
optional = { " · optional" }
why = Warum?
sources = Quellen
names-comma = { ", " }
count-more =
    { $count ->
        [one] 1 weitere
       *[other] { $count } weitere
    }
sentence = { $what }.
error-title = Das lässt sich nicht anzeigen
try-again = Erneut versuchen

date-short = { $weekday } { $day }. { $month }
    .year = { $weekday } { $day }. { $month } { $year }
date-long = { $weekday }, { $day }. { $month }
    .year = { $weekday }, { $day }. { $month } { $year }
day-month = { $day }. { $month }
    .year = { $day }. { $month } { $year }
date-time = { $date } um { $time }
today-time = heute um { $time }
time-of-day =
    .am = { $time } AM
    .pm = { $time } PM
weekday-short =
    .d1 = Mo
    .d2 = Di
    .d3 = Mi
    .d4 = Do
    .d5 = Fr
    .d6 = Sa
    .d7 = So
weekday-long =
    .d1 = Montag
    .d2 = Dienstag
    .d3 = Mittwoch
    .d4 = Donnerstag
    .d5 = Freitag
    .d6 = Samstag
    .d7 = Sonntag
month-short =
    .m1 = Jan
    .m2 = Feb
    .m3 = März
    .m4 = Apr
    .m5 = Mai
    .m6 = Juni
    .m7 = Juli
    .m8 = Aug
    .m9 = Sept
    .m10 = Okt
    .m11 = Nov
    .m12 = Dez
month-long =
    .m1 = Januar
    .m2 = Februar
    .m3 = März
    .m4 = April
    .m5 = Mai
    .m6 = Juni
    .m7 = Juli
    .m8 = August
    .m9 = September
    .m10 = Oktober
    .m11 = November
    .m12 = Dezember
duration =
    .days =
        { $count ->
            [one] 1 Tag
           *[other] { $count } Tage
        }
    .hours = { $count } Std
    .minutes = { $count } Min
    .both = { $large } { $small }

basis-seed = Standardplan, { $rule }
basis-reading = Standardplan, sinngemäß, { $rule }
basis-extra = Zusatztipp, nicht aus Ihrem Standardplan: { $source }
basis-own = Zusatztipp, nicht aus Ihrem Standardplan: unser eigener Vorschlag
source-of = Quelle: { $source }
source-own = Unser eigener Rat, ohne Quelle
basis-provider = { $who }
rule-do = Regel Do { $number }
rule-dont = Regel Don’t { $number }
by-seed = Standardplan
by-extra = Zusatztipp
by-proposed = Zeitvorschlag
by-provider = Ihre Fachkraft
looser = Ihre Fachkraft ist hier weniger streng als der Standardplan.
looser-list = Ihre Fachkraft ist hier weniger streng als der Standardplan: { $what }.

start-lead = Für die Tage nach dem Microneedling: was zu tun ist, was Sie pausieren und bis wann.
start-question = Frage { $at } von { $all }
start-when = Wann war Ihre Behandlung?
start-now = Gerade eben
start-earlier = Früher
start-earlier-detail = Tag und Uhrzeit auswählen
start-to-come = Steht noch bevor
start-to-come-detail = Im Voraus planen
start-who = Wer behandelt Sie?
start-who-why = Damit Sie mit einem Fingertipp anrufen können. Beides darf leer bleiben.
start-reminders = Darf Afterglow Sie erinnern?
start-reminders-why = Ein paar kurze Erinnerungen am Tag in der ersten Woche, danach weniger. Ihre Behandlung wird darin nie genannt.
reminders-yes = Ja, zu diesen Zeiten
reminders-yes-detail = Jede lässt sich später ändern
reminders-no = Keine Erinnerungen
reminders-no-detail = Alles andere funktioniert genauso
start-quiet = Ruhezeit, { $quiet }: Dann kommt nichts.
continue = Weiter
finish = Fertig
skip = Überspringen
see-sample = Beispiel ansehen
private = Kein Konto. Nichts verlässt dieses Gerät.
date-label = Tag
time-label = Uhrzeit, falls bekannt
hour-label = Uhrzeit
time-wanted = Geben Sie auch die Uhrzeit an.
time-half = Die Uhrzeit ist unvollständig: Wählen Sie alle ihre Teile aus, oder keinen.
date-half = Das Datum ist unvollständig: Wählen Sie alle seine Teile aus, oder keinen.
date-never = Diesen Tag hat der Monat nicht: Wählen Sie einen anderen.
part =
    .hour = Stunde
    .minute = Minute
    .day = Tag
    .month = Monat
    .year = Jahr
time-unknown = Ohne Uhrzeit dauern Pausen bis zum Ende ihres letzten Tages.
name-label = Name
phone-label = Telefon
note-label = Worum es geht
appointment-treatment = Behandlung
sample-banner = Das ist ein Beispielverlauf. Nichts, was Sie hier antippen, wird aufbewahrt.
sample-leave = Beispiel verlassen

day-title = Tag { $day }
day-none = Heute
week-label = Tage
week-day =
    { $all ->
        [one] { $weekday } { $date }, Tag { $day }, { $done } von 1 Schritt erledigt
       *[other] { $weekday } { $date }, Tag { $day }, { $done } von { $all } Schritten erledigt
    }
week-day-ahead = { $weekday } { $date }, Tag { $day }
week-day-none = { $weekday } { $date }
back-to-today = Zurück zu heute
deck-place = Tipp { $at } von { $all }
deck-label = Tipps für diesen Tag. Mit den Pfeiltasten nach links und rechts blättern Sie durch die Karten.
deck-previous = Voriger Tipp
deck-next = Nächster Tipp
steps-today = Schritte für heute
steps-that-day = Schritte an diesem Tag
steps-ahead = Abhaken können Sie diese Schritte erst am Tag selbst.
steps-closed = Abhaken geht für heute und die zwei Tage davor.
steps-others = Die anderen Tageszeiten
progress = { $done } von { $all }
progress-today = heute { $done } von { $all }
due-morning = Heute Morgen
due-midday = Heute tagsüber
due-evening = Heute Abend
due-any = Irgendwann heute
steps-done = { $count } erledigt: { $what }
held-today =
    { $count ->
        [one] Heute pausiert, 1 Schritt
       *[other] Heute pausiert, alle { $count }
    }
held-that-day =
    { $count ->
        [one] An diesem Tag pausiert, 1 Schritt
       *[other] An diesem Tag pausiert, alle { $count }
    }
held-short =
    { $count ->
        [one] 1 Pause
       *[other] alle { $count } Pausen
    }
held-none =
    { $count ->
        [one] Hakt 1 Schritt ab
       *[other] Hakt alle { $count } auf einmal ab
    }
held-some = { $done } von { $all } abgehakt
one-by-one = Einzeln
part-steps =
    { $count ->
        [one] { $part }, 1 Schritt
       *[other] { $part }, { $count } Schritte
    }
part-optional =
    { $count ->
        [one] { $part }, 1 optionaler Schritt
       *[other] { $part }, { $count } optionale Schritte
    }
part-done = { $part }, { $done } von { $count } erledigt
part-morning = Morgens
part-midday = Tagsüber
part-evening = Abends
part-any = Jederzeit
done-at = Erledigt um { $time }
all-done =
    { $count ->
        [one] Der Schritt ist erledigt
       *[other] Alle { $count } Schritte erledigt
    }
next-reminder = Als Nächstes: { $at }, { $what }
said-ticked = Abgehakt: { $what }
said-unticked = Zurückgenommen: { $what }
hold-title = Pausieren
hold-count = zurzeit { $count }
hold-count-day = an dem Tag { $count }
hold-none = Nichts zu pausieren
hold-none-how = Nehmen Sie eins nach dem anderen wieder dazu, wenn Ihre Haut ruhig ist und Ihre Fachkraft zustimmt.
until = bis { $when }
until-at-least = mindestens bis { $when }
no-set-end = Kein festes Ende
lifted = Pause vorbei
lifted-today = Pause heute vorbei
not-begun = Noch nicht
held-by = Wegen der Behandlung vom { $date }
at-least-note = Das ist das Minimum. Danach kann es wieder dazukommen, wenn Ihre Haut ruhig ist und Ihre Fachkraft zustimmt.
expect-title = Häufig an Tag { $day }
how-is-my-skin = Wie ist meine Haut?
expect-worse = Wenn etwas schlimmer statt besser wird oder Ihnen Sorgen macht, kontaktieren Sie { $who }.
outdoors-title = Draußen
outdoors-start = Ich gehe raus
outdoors-start-detail = In 2 Stunden wieder Sonnencreme
outdoors-next = Wieder Sonnencreme um { $at }
outdoors-now = Jetzt nachcremen
outdoors-last = Der Timer endet, bevor Nachcremen wieder fällig ist
outdoors-left = Noch { $left }. Der Timer endet um { $end }.
outdoors-due = Fällig war es um { $at }. Der Timer endet um { $end }.
outdoors-stops = Der Timer endet um { $end }.
outdoors-silent = Es kommt keine Benachrichtigung: Die Erinnerung dafür ist aus.
outdoors-again = Ich habe nachgecremt
outdoors-stop = Ich bin wieder drinnen
outdoors-how = Schwitzen Sie oder sind Sie im Wasser?
outdoors-dry = Nein: alle 2 Stunden
outdoors-water = Schweiß oder Wasser, laut Packung { $minutes } Min
outdoors-unknown = Schweiß oder Wasser, laut Packung { $minutes } Min oder ohne Angabe
said-outside = Sonnencreme-Timer gestartet
said-again = Sonnencreme-Timer neu gestartet
said-inside = Sonnencreme-Timer gestoppt
zone-question-title = Wann war Ihre Behandlung?
zone-question = Die Regeln für die Uhrzeit in { $zone } haben sich geändert, seit Sie die Behandlung eingetragen haben. Bis Sie wählen, gilt { $later }, damit nichts zu früh wieder beginnt.
nothing-title = Keine Schritte an diesem Tag
nothing-yet = Tragen Sie Ihre Behandlung ein, dann sehen Sie für jeden Tag, was zu tun ist.
nothing-before = Ihre Behandlung war am { $date }.
nothing-over = Ihr Termin war am { $at }.
nothing-booked = Ihr Termin ist am { $at }. Tragen Sie die Behandlung ein, sobald sie stattgefunden hat.
record-treatment = Behandlung eintragen

care-title = Ihre Nachsorge
app-title = App
treatments-title = Behandlungen
treatments-last = Zuletzt { $date }
treatments-none = Noch keine eingetragen
recorded-title = Eingetragen
record = Eintragen
said-recorded = Behandlung eingetragen
said-removed = Entfernt
days-ago = Heute Tag { $day }
area-label = Behandelter Bereich
depth-label = Wie tief
depth-unknown = Nicht bekannt
depth-light = Leicht
depth-standard = Standard
depth-deep = Tief
kind-label = Art
kind-plain = Klassisch
kind-rf = Radiofrequenz
notes-label = Notizen
details-why = Nichts davon verkürzt Ihre Pausen.
edit-treatment = Behandlung korrigieren
save-changes = Änderungen speichern
remove-this = Entfernen
removed-since = Das wurde inzwischen entfernt.
remove-treatment = Behandlung vom { $when } entfernen
professional-title = Meine Fachkraft
professional-none = Name und Telefonnummer hinzufügen
professional-why = Was Ihre eigene Fachkraft Ihnen sagt, hat immer Vorrang vor dem, was Sie hier lesen.
who-title = Kontakt
clinic-label = Praxis oder Studio
message-label = Für Nachrichten
message-why = Eine E-Mail-Adresse oder Telefonnummer öffnet eine Nachricht; jede andere Adresse lässt sich kopieren. Afterglow selbst sendet nichts.
instructions-label = Was man Ihnen gesagt hat
instructions-why = Steht unter „Heute“ bei den Karten des Tages, im Wortlaut Ihrer Fachkraft.
own-instructions = Das hat Ihnen { $who } gesagt
message = An { $who } schreiben
message-failed = Dieses Gerät konnte keine Nachricht an { $number } öffnen: { $problem }.
copy-address = Adresse kopieren: { $who }
said-copied = Kopiert: { $address }
copy-failed = Das ließ sich nicht kopieren: { $problem }. Die Adresse ist { $address }.
said-saved = Gespeichert
appointments-title = Termine
appointments-next = Nächster: { $at }
appointments-none = Keiner eingetragen
appointment-over = Vorbei
appointment-today = Termin um { $time }
time-there = { $at } in { $zone }
appointments-earlier = Frühere Termine
it-happened = Es war eine Behandlung: eintragen
book-title = Termin eintragen
booked-title = Eingetragene Termine
book = Eintragen
said-booked = Termin eingetragen
outcome-label = Was dabei herauskam
outcome-was = Was dabei herauskam: { $outcome }
edit-appointment = Termin ändern
agenda-title = Fragenliste
agenda-why = Notieren Sie es, wenn es Ihnen einfällt, und nehmen Sie die Liste mit.
agenda-label = Was möchten Sie fragen?
agenda-add = Auf die Liste
agenda-asked = Gefragt: { $when }
said-noted = Auf die Fragenliste gesetzt
said-asked = Als gefragt markiert
said-not-asked = Ist noch zu fragen
remove-agenda = Von der Fragenliste entfernen: { $what }
course-title = Ihre Behandlungsreihe
course-place =
    { $at ->
        [0] Noch keine Sitzung, { $all } geplant
       *[other] Sitzung { $at } von { $all }
    }
course-next = Die nächste wäre am { $date }.
course-spacing = Viele Pläne sehen 4 bis 6 Wochen zwischen zwei Sitzungen vor; Ihre Fachkraft entscheidet.
course-complete = Alle geplanten Sitzungen sind abgeschlossen.
course-plan = Behandlungsreihe planen
course-change = Behandlungsreihe ändern
course-again = Neue Behandlungsreihe planen
course-sessions = Sitzungen insgesamt
course-every = Tage zwischen zwei Sitzungen
course-save = Reihe speichern
course-remove = Reihe entfernen
course-book = Termin für Sitzung { $at } eintragen
course-note = Sitzung { $at } von { $all }
course-booked = Termin für Sitzung { $at }: { $when }.
treatments-earlier = Frühere Behandlungen
treatments-course = { $place }, zuletzt { $date }
remove-appointment = Termin am { $when } entfernen
settings-title = Einstellungen
settings-lead = Darstellung, Benachrichtigungen, Sprache, Region, alles löschen
switches-title = Benachrichtigungen
switch-lock_screen = Zeigen, worum es in einer Erinnerung geht
    .why = Sonst sagt eine Benachrichtigung nur, dass eine Erinnerung da ist. Auf einem Telefon gilt das für den Sperrbildschirm. Ihre Behandlung wird nie genannt.
language-title = Sprache und Uhr
language-label = Sprache
language-system = Wie im System
language-now = Sprache des Systems: { $language }
said-language = Sprache geändert
hours-title = Uhr
hours-system = Nach Region
hours-24 = 24 Stunden
hours-12 = 12 Stunden
region-title = Wo Sie sind
region-label = Land oder Region
region-system = Wie im System
region-now = Region des Systems: { $region }
region-unknown = nicht bekannt
region-why = Notrufnummer: { $number }. Die Region bestimmt auch, wie Telefonnummern gelesen werden, und die Uhr.
region-why-local = Notrufnummer: { $number } oder Ihre örtliche. Die Region bestimmt auch, wie Telefonnummern gelesen werden, und die Uhr.
said-region = Region geändert
wipe-title = Alles löschen
wipe-why = Löscht alles, was Sie eingegeben haben, samt Fotos und den hier aufbewahrten Kopien, von diesem Gerät.
wipe = Alles löschen …
wipe-sure = Alles endgültig löschen?
wipe-what = Behandlungen, Häkchen, Termine, Notizen, Fotos, Einstellungen, die hier aufbewahrten Kopien und geplante Erinnerungen werden gelöscht. Nichts davon lässt sich zurückholen. Sicherungen und Exporte, die Sie anderswo gespeichert haben, bleiben dort.
wipe-yes = Alles löschen
wipe-no = Alles behalten
said-wiped = Alles ist gelöscht
appearance-title = Darstellung
appearance-system = System
appearance-light = Hell
appearance-dark = Dunkel
about-title = Info und Quellen

reminders-title = Erinnerungen
reminders-all = Erinnerungen
reminders-off = Aus
reminders-none = Keine geplant
reminders-next = Nächste: { $at }
reminder-about = Mehr dazu: { $what }
reminder-next = Nächste: { $at }
reminder-next-none = Zurzeit nicht geplant
reminder-next-off = Ausgeschaltet
slot-off = Kommt nicht: „{ $slot }“ ist aus
slots-title = Tageszeiten
slots-why = Was zu einer Zeit fällig ist, kommt als eine Benachrichtigung, Sonnencreme zuerst. An einen abgehakten Schritt wird nicht erinnert.
slot-rides =
    { $more ->
        [one] { $first } und 1 weitere
       *[other] { $first } und { $more } weitere
    }
reminders-on = { $count } eingeschaltet
reminder-step = { $part }: { $what }
specials-title = An manchen Tagen
comes-at = Kommt um
time-of = Kommt um: { $what }
quiet-title = Ruhig und diskret
quiet-hours = { $from } bis { $to }
quiet-off = Aus
quiet-on = Nachts Ruhe halten
quiet-why = In dieser Zeit kommt keine Erinnerung, außer Sie verschieben selbst eine hinein
quiet-from = Von
quiet-to = Bis
quiet-empty = Anfang und Ende sind gleich: Wählen Sie zwei verschiedene Uhrzeiten, oder schalten Sie es aus.
quiet-silences = In Ihre Ruhezeit fallen: { $what }. Diese Erinnerungen kommen nicht.
lock-screen = Erinnerungen auf dem Sperrbildschirm anzeigen
lock-screen-why = Sonst nur, dass es eine gibt. Ihre Behandlung wird nie genannt.
said-lock-screen = Sperrbildschirm geändert
extend = Nach Tag { $day } weitermachen
extend-why = Sonst enden sie mit einem letzten Hinweis
send-test = Test in 10 Sekunden senden
said-tested = Ein Test kommt in 10 Sekunden
said-moved = { $what }: jetzt um { $time }
said-on = An: { $what }
said-off = Aus: { $what }
said-extended = Die Erinnerungen gehen weiter
said-ended = Die Erinnerungen enden nach Tag { $day }
said-quiet = Ruhezeit geändert
said-reminders-on = Erinnerungen sind an
said-reminders-off = Erinnerungen sind aus

plan-title = Ihr Heilungsverlauf
plan-span = { $first } bis { $last }
plan-phases = Phasen
phase-days = Tag { $first } bis { $last }
phase-from = Ab Tag { $first }
plan-day = Tag { $day }
plan-today = Heute, Tag { $day }
plan-treatment = Behandlung
plan-visit = Termin
plan-check-in = Check-in
plan-visits =
    { $count ->
        [one] Termin
       *[other] { $count } Termine
    }
plan-check-ins =
    { $count ->
        [one] Check-in
       *[other] { $count } Check-ins
    }
plan-lifts = Pause endet { $when }
plan-lifted = Pause endete { $when }
plan-open = Pause ohne festes Ende
plan-before = Vor heute
plan-before-what = Bisher { $count }: { $what }
plan-all = Alles in Ihrem Plan
plan-item-count =
    { $count ->
        [one] Ein Punkt, mit Grund und Herkunft
       *[other] { $count } Punkte, jeder mit Grund und Herkunft
    }
item-why = Warum
item-source = Von wem das stammt
item-days = Tage: { $days }
item-while-held = Solange die Pause dauert
item-not-held = An diesem Tag keine Pause
range-title = Was andere Merkblätter sagen
range-count =
    { $count ->
        [one] Ein Merkblatt
       *[other] { $count } Merkblätter
    }
range-yours = Ihr Plan: { $length }
range-suggested = Vorschlag: { $length }
range-name = Andere Merkblätter zu „{ $what }“: { $shortest } bis { $longest }. { $own }
range-name-none = Andere Merkblätter zu „{ $what }“: { $shortest } bis { $longest }
range-shortest = am kürzesten
range-longest = am längsten
range-which = Welche Merkblätter
range-note = Nur Merkblätter von Praxen und Behörden. Das Ihrer Fachkraft geht vor.
item-gone = Nicht in Ihrem Plan
item-gone-why = Ihr Plan hat sich geändert, das gehört nicht mehr dazu.

health-title = Kommen Erinnerungen an?
health-about = Ob Erinnerungen Sie erreichen und was zuletzt kam
health-some =
    { $count ->
        [one] Eine Sache steht Ihren Erinnerungen im Weg.
       *[other] { $count } Dinge stehen Ihren Erinnerungen im Weg.
    }
health-late = { $late } später als geplant
health-last-none = Bisher war keine fällig.
phone-failed = Das konnte dieses Telefon nicht: { $problem }
login-start = Beim Anmelden starten
login-start-why = Sonst kommt nach einem Neustart nichts, bis Sie Afterglow öffnen.
login-ask = Dürfen Erinnerungen beim Anmelden starten?
login-yes = Ja, starten
login-no = Jetzt nicht
said-login-on = Erinnerungen starten auch, wenn Sie sich anmelden
said-login-off = Erinnerungen starten nicht, wenn Sie sich anmelden
login-failed = Das ließ sich nicht ändern: { $problem }. Sehen Sie in den Einstellungen Ihres Desktops nach, welche Programme von selbst starten.

photos-title = Fotos
photos-here = Nur auf diesem Gerät
photos-add = Fotos hinzufügen
photos-on = Fotos: { $date }
photos-all = Alle Fotos
photo-step = Das Foto hinzufügen
    .detail = Damit ist der Schritt abgehakt
photos-none = Noch keine Fotos
photos-why = Die Haut verändert sich langsam. Fotos bei gleichem Licht zeigen das besser als der Spiegel.
photos-first = Erstes Foto hinzufügen
photos-stay = Es bleibt hier
    .detail = Ort und Gerätedaten werden entfernt
photos-gone = Weg heißt weg
    .detail = Hier bleibt keine Kopie
photos-when = Tage 0, 7, 14, 28, 60 und 90
    .detail = Ein Vorschlag, zählt nie als Schritt
photos-treatment = Behandlung { $number }, { $date }
photos-before = Vor der ersten Behandlung
photos-count = { $count ->
    [0] Noch keine Fotos
    [one] Ein Foto
   *[other] { $count } Fotos
 }
photos-older = Ältere Fotos anzeigen
photo-day = Tag { $day }
photo-date = { $date }
photo-name = { $day }, { $date }, { $view }
photo-short = { $day }, { $view }
photo-by-side = { $day }, { $view }, { $date }
photo-is-gone = Dieses Foto gibt es nicht mehr.
photo-before = Vor der Aufnahme
photo-light = Gleicher Ort, gleiches Licht
    .detail = Zum selben Fenster gewandt, ohne Blitz
photo-distance = Gleicher Abstand
    .detail = Eine Armlänge, das ganze Gesicht im Bild
photo-angle = Gleicher Winkel
    .detail = Von vorn, dann beide Seiten
photo-view = Welche Seite es zeigt
view-front = von vorn
    .title = Von vorn
view-left = linke Seite
    .title = Linke Seite
view-right = rechte Seite
    .title = Rechte Seite
photo-on = Der Tag, den es zeigt
photo-on-how = Leer gelassen: der Tag der Aufnahme laut Datei, sonst heute.
photo-on-save = Tag speichern
photo-choose = Bilder auswählen
photos-not-chosen = Nichts ausgewählt. Wenn sich kein Fenster zum Auswählen geöffnet hat, hat dieser Desktop keines: Nutzen Sie den Befehl „afterglow photo add DATEI“.
photos-adding = Foto { $done } von { $all } ist fertig
photos-progress = Wie viele Fotos fertig sind
photos-cancel = Hinzufügen stoppen
photos-added = { $added } von { $all } hinzugefügt.
photos-cancelled = Gestoppt: { $added } von { $all } hinzugefügt.
photos-see = Fotos ansehen
said-photo-corrected = Foto korrigiert
said-photo-deleted = Foto gelöscht
said-line-up-forgotten = Die Markierungen sind weg
line-up-title = Ausrichten
line-up-done = Beide Pupillen sind markiert
line-up-open = Markieren Sie beide Pupillen, um das Foto zu vergleichen
line-up-picture = Das Foto zum Markieren
line-up-first = Tippen Sie auf eine Pupille
line-up-second = Tippen Sie jetzt auf die andere Pupille
line-up-same = Diese beiden liegen zu nah beieinander. Tippen Sie auf die andere Pupille.
line-up-ready = Noch einmal tippen verschiebt die nähere Markierung
line-up-mark-1 = Erste Pupille
line-up-mark-2 = Zweite Pupille
line-up-keys = Mit zwei Markierungen wird dieses Foto gedreht, verschoben und skaliert, bis es über einem anderen liegt. Das Bild selbst bleibt, wie es ist. Mit der Tastatur verschieben die Pfeiltasten eine Markierung, mit der Umschalttaste weiter.
line-up-save = Ausrichten
line-up-by-keyboard = Mit der Tastatur markieren
line-up-again = Neu beginnen
line-up-forget = Markierungen löschen
compare-days = Zwei Tage vergleichen
compare-days-how = Mit Regler oder nebeneinander
compare-treatments = Zwei Behandlungen vergleichen
compare-treatments-how = Von beiden derselbe Tag
compare-title = Vergleichen
compare-how = Art des Vergleichs
compare-slider = Regler
compare-beside = Nebeneinander
compare-cut = Wie viel vom linken Foto zu sehen ist
compare-left = Links, Tag
compare-right = Rechts, Tag
compare-sides = Diese beiden zeigen verschiedene Seiten des Gesichts.
compare-brighter = In hellerem Licht aufgenommen: { $day }, { $date }. Formen lassen sich gut vergleichen, Farben weniger.
compare-darker = In dunklerem Licht aufgenommen: { $day }, { $date }. Formen lassen sich gut vergleichen, Farben weniger.
compare-open = Diese Fotos sind noch nicht ausgerichtet: Markieren Sie auf beiden die Pupillen, dann liegt eins über dem anderen.
same-day-title = Zwei Behandlungen
same-day-pick = Tag
same-day-none = Sobald es von zwei Behandlungen Fotos gibt, steht hier von beiden derselbe Tag.
same-day-to-come = Behandlung { $number } hat noch keinen Tag { $day }. Hinzufügen können Sie das Foto am { $date }.
same-day-missing = Behandlung { $number } hat kein Foto von Tag { $day }, { $date }.
delete-photo = Foto löschen
delete-title = Dieses Foto löschen?
delete-final = Es lässt sich nicht zurückholen
delete-what = Das Foto und seine kleine Kopie verschwinden sofort von diesem Gerät; Datum und Markierungen bleiben in Kopien Ihrer Daten, bis diese wegfallen. Eine Datei, die Sie woanders gespeichert haben, enthält es weiterhin.
delete-keep = Behalten

about-what = Afterglow { $version } leitet aus einem Artikel mit zehn Dos und Don’ts ab, was an jedem Tag nach dem Microneedling zu tun ist. Die App stellt keine Diagnose und ersetzt keine Fachkraft.
not-reviewed = Die Empfehlungen wurden nicht von medizinischem Fachpersonal geprüft.
not-reviewed-short = Nicht medizinisch geprüft
about-private = Es gibt kein Konto und keine Verbindung. Was Sie eingeben, bleibt auf diesem Gerät.
translations-title = Übersetzungen
translations-what = Afterglow ist auf Englisch geschrieben. Die anderen Sprachen sind Übersetzungen, und noch keine davon hat jemand geprüft, der sie als Muttersprache spricht.
translations-help = Sie können helfen: Jede Sprache ist ein Ordner mit Textdateien, und um eine zu verbessern, muss man nicht programmieren können. Wie das geht, steht in der README unter „Translating“.
basis-title = Von wem das stammt
basis-seed-what = Der Standardplan: die Regeln des Artikels selbst, mit ihrer Nummer.
basis-extra-what = Zusatztipps und Zeitvorschläge: aus anderen öffentlichen Quellen oder unser eigener Vorschlag, wo der Artikel keine Zahl nennt.
basis-provider-what = Ihre Fachkraft: hat Vorrang vor allem anderen.
sources-title = Quellen
sources-why = Stufe A: Gesundheitsdienst, Behörde, dermatologische Fachgesellschaft oder begutachteter Fachartikel. B: Merkblatt einer Praxis. Adressen werden angezeigt, nicht geöffnet.
seed-title = Post-Micro Needling: The Do’s and Don’ts of Skin Care
seed-what = Der Standardplan: ein Artikel mit fünf Dos und fünf Don’ts
source-grade = { $id }, Stufe { $grade }
