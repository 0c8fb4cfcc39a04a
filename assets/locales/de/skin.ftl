# My skin.

degree-none = Nein
    .inside = nein
degree-mild = Leicht
    .inside = leicht
degree-medium = Mittel
    .inside = mittel
degree-strong = Stark
    .inside = stark
check-in-mark = { $sign }: { $degree }

check-in-redness = Rötung
    .low = Rötung
    .hint = röter oder dunkler als sonst
    .none = nicht röter oder dunkler als sonst
    .mild = etwas röter oder dunkler
    .medium = deutlich röter oder dunkler
    .strong = sehr rot oder dunkel, wie ein starker Sonnenbrand
check-in-swelling = Schwellung
    .low = Schwellung
    .hint = geschwollener als sonst
    .none = nicht geschwollener als sonst
    .mild = etwas geschwollen, kaum sichtbar
    .medium = deutlich geschwollen
    .strong = so geschwollen, dass das Gesicht anders aussieht
check-in-pain = Schmerz
    .low = Schmerz
    .hint = wund, stechend oder brennend
    .none = nichts tut weh
    .mild = da, aber leicht zu vergessen
    .medium = schwer zu vergessen
    .strong = schwer auszuhalten
check-in-heat = Hitze
    .low = Hitze
    .hint = fühlt sich heißer an als anderswo
    .none = so warm wie anderswo
    .mild = etwas wärmer
    .medium = deutlich wärmer
    .strong = heiß
check-in-dryness = Trockenheit
    .low = Trockenheit
    .hint = spannt, ist rau, schuppt oder schält sich
    .none = nicht trocken
    .mild = spannt oder ist etwas rau
    .medium = rau, mit einigen Schüppchen
    .strong = schuppt oder schält sich an vielen Stellen
check-in-itch = Juckreiz
    .low = Juckreiz
    .hint = Sie möchten kratzen
    .none = kein Juckreiz
    .mild = ab und zu
    .medium = oft
    .strong = die meiste Zeit, Kratzen lässt sich kaum vermeiden
check-in-bumps = Pickel
    .low = Pickel
    .hint = Pickel oder kleine Knötchen
    .none = keine Pickel oder Knötchen
    .mild = ein paar
    .medium = einige an mehreren Stellen
    .strong = viele
check-in-blisters = Bläschen
    .low = Bläschen
    .hint = Kribbeln, Bläschen oder Lippenherpes
    .none = kein Kribbeln, keine Bläschen
    .mild = Kribbeln oder ein kleines Bläschen
    .medium = ein paar Bläschen
    .strong = viele Bläschen oder große
check-in-weeping = Nässen
    .low = Nässen
    .hint = feuchte, offene oder verkrustete Haut
    .none = geschlossen und trocken
    .mild = feucht oder verkrustet an einer kleinen Stelle
    .medium = an mehreren Stellen
    .strong = auf großer Fläche
check-in-patches = Flecken
    .low = Flecken
    .hint = dunkler oder heller als die Haut ringsum
    .none = gleichmäßig, wie sonst
    .mild = einen Ton dunkler oder heller
    .medium = deutlich dunkler oder heller
    .strong = viel dunkler oder heller, oder groß
check-in-fever = Fieber
    .low = Fieber
    .hint = fiebrig, Frösteln oder Schüttelfrost
    .none = kein Fieber, kein Schüttelfrost
    .mild = etwas fiebrig
    .medium = Fieber oder etwas Schüttelfrost
    .strong = hohes Fieber oder starker Schüttelfrost

## The check-in of a day

check-in = Zum Check-in
check-in-change = Heutigen Check-in ändern
check-in-title = Check-in
check-in-day = Tag
check-in-lead = Tippen Sie an, was Sie sehen oder spüren. Noch einmal antippen nimmt es zurück. Lassen Sie weg, was Sie möchten.
check-in-signs = Wie ist es?
check-in-saved = Gespeichert: { $at }
check-in-stop = { $degree }, { $sign }: { $words }
check-in-about = Ist das normal? { $sign }
check-in-none = Nichts davon
check-in-rest = Von den anderen keins
said-rest = Notiert: von den anderen keins
check-in-note = Notiz
check-in-note-hint = Was Sie sonst noch sehen oder spüren
check-in-remove = Diesen Check-in entfernen
check-in-closed = Ein Check-in lässt sich an seinem Tag und an den zwei Tagen danach ändern.
day-entered = Was Sie an dem Tag notiert haben

## My skin

skin-when = { $date }
skin-when-day = { $date }, Tag { $day }
skin-now = Wie ist es jetzt?
skin-today = So ist es heute
skin-latest = Letzter Check-in: { $date }
skin-none = Noch kein Check-in. Ein paar Fingertipps am Tag zeigen später, wie es verlaufen ist.
skin-without = Mit „Nein“ notiert: { $signs }

## What was noted, over some days

plots-title = Was Sie notiert haben
plots-range = { $first } bis { $last }
plots-course = { $first }, zuletzt { $last }
plots-none = In diesen Tagen nichts notiert.
plots-absent = Durchgehend mit „Nein“ notiert: { $signs }
plots-treated = Eine Behandlung
plots-table = Was Sie notiert haben, nach Anzeichen
plots-row-treated = { $date }, Tag { $day }, Behandlung
plots-not-noted = nicht notiert
plots-earlier = Frühere Tage
plots-later = Spätere Tage

history-title = Rückblick
history-lead = Was Sie abgehakt, notiert und gefragt haben, und Ihre Termine
history-none = Nichts in diesen Tagen.
history-treated = Behandlung
history-booked = Termin um { $at } { $note }
history-asked = Gefragt: { $question }
history-ticked =
    { $count ->
        [one] 1 Schritt abgehakt
       *[other] { $count } Schritte abgehakt
    }
history-photos =
    { $count ->
        [one] 1 Foto
       *[other] { $count } Fotos
    }
history-change = Check-in ändern: { $date }
    .short = Check-in ändern
history-add = Check-in für { $date }
    .short = Check-in
history-steps = Schritte ändern: { $date }
    .short = Schritte ändern
check-in-due = Zwei Minuten für einen Blick in den Spiegel
check-in-due-lead = Heute ist ein Tag für einen Check-in
