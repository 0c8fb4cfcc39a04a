cli-report = Einen Bericht für Ihre Fachkraft schreiben: eine Seite zum Drucken, nur mit dem, was Sie auswählen
cli-report-file = Die Datei, in die geschrieben wird, etwa bericht.html; - für die Standardausgabe
cli-report-treatment = Die Behandlung, um die es geht, mit ihrer Nummer aus „treatment list“; ohne Angabe die letzte
cli-report-photo = Ein Foto aufnehmen, mit seiner Nummer aus „photo list“; für jedes Foto einmal angeben
cli-report-no-plan = Den Plan weglassen
cli-report-no-check-ins = Ihre Check-ins weglassen
cli-report-notes = Ihre Notizen zur Behandlung und zu den Check-ins aufnehmen, in Ihren eigenen Worten
cli-report-steps = Aufnehmen, welche Schritte Sie an welchen Tagen abgehakt haben
cli-report-products = Ihre Produkte aufnehmen
cli-report-can-i = Aufnehmen, was Sie unter „Darf ich?“ gefragt haben
cli-report-to-ask = Ihre Fragenliste aufnehmen
cli-report-appointments = Ihre Termine seit der Behandlung aufnehmen
cli-report-written = Geschrieben nach { $path }, über die Behandlung vom { $date }. Darin: { $parts }.
report-readable = Wer die Datei hat, kann sie lesen.
report-lost = { $count ->
    [one] Das Bild vom { $days } ging verloren oder wurde beschädigt und fehlt deshalb im Bericht.
   *[other] Die Bilder vom { $days } gingen verloren oder wurden beschädigt und fehlen deshalb im Bericht.
 }

report-title = Bericht für Ihre Fachkraft
report-lead = Eine Seite zum Drucken oder Senden; Sie wählen aus, was darin steht
report-none = Der Bericht bezieht sich auf eine Behandlung. Tragen Sie zuerst eine ein.
report-contents = Was darin steht
report-always = Die Behandlung selbst ist immer dabei: wann, in welcher Zeitzone, welcher Bereich, wie tief, welche Art, die wievielte Sitzung, wie viele andere eingetragen sind, und Ihre Fachkraft mit der Praxis. Vom Rest kommt nur hinein, was Sie anhaken.
report-treatment = Behandlung
report-plan = Plan
    .what = Welcher Plan galt und von wem er ist
report-check-ins = Check-ins
    .what = Was Sie zu jedem Anzeichen notiert haben, als Grafik und als Tabelle
report-notes = Meine eigenen Worte
    .what = Was Sie zur Behandlung und in Check-ins geschrieben haben
report-steps = Schritte
    .what = Welche Schritte Sie abgehakt haben, und an welchen Tagen
report-products = Produkte
    .what = Die Sie gespeichert haben, so wie Sie sie eingegeben haben
report-can-i = Gefragt: Darf ich?
    .what = Was Sie seit der Behandlung gefragt haben
report-to-ask = Fragenliste
    .what = Was noch auf Ihrer Liste steht
report-appointments = Termine
    .what = Die seit der Behandlung, mit dem, was Sie dazu geschrieben haben
report-photos = Fotos
report-photos-how = Es kommen nur Fotos hinein, die Sie auswählen. Wählen Sie einen Tag und dann die Fotos: Zum Vergleich stehen die aller Behandlungen da.
report-photos-chosen = { $count ->
    [0] Keines ausgewählt
    [one] Eines ausgewählt
   *[other] { $count } ausgewählt
 }
report-photos-none = Sie haben keine Fotos.
report-save = Bericht speichern
report-after = Es ist eine Seite für den Browser: Öffnen Sie sie dort, um sie zu drucken, oder senden Sie die Datei. Beim nächsten Speichern wird sie ersetzt.
report-share = Bericht teilen
report-share-after = Es ist eine Seite für den Browser: Senden Sie sie, oder öffnen Sie sie dort, um sie zu drucken.
report-no-folder = Es gibt keinen persönlichen Ordner, in dem die Datei gespeichert werden kann. Nehmen Sie den Befehl: afterglow report, mit dem Namen einer Datei.
said-report = Gespeichert als { $path }

report-name = Bericht zur Behandlung vom { $date }
report-paper = Nach dem Microneedling
report-span = { $last ->
    [0] Tag 0, { $from }
   *[other] Tag 0 bis { $last }, { $from } bis { $to }
 }
report-sample = Das ist ein Beispiel. Niemand hat etwas davon notiert.
report-by = Von der behandelten Person in Afterglow notiert und hier unverändert wiedergegeben. Nichts wurde gemessen, und es werden keine Schlüsse daraus gezogen.
report-made = Geschrieben am { $date } von Afterglow { $version }. Darin steht nur, was die behandelte Person ausgewählt hat.
report-when = Wann
report-at = { $when } ({ $zone })
report-session = Sitzung
report-professional = Fachkraft
report-note = Notiz
report-default-plan = Der Plan, der zu Afterglow gehört und nicht von medizinischem Fachpersonal geprüft wurde.
report-provider-plan = Der Plan von { $who }.
report-plan-from = Ab { $date }: { $plan }
report-key = Die Linien stehen von unten nach oben für nein, leicht, mittel und stark. Eine gestrichelte Linie steht für eine Behandlung.
report-signs = Jedes Anzeichen, das notiert wurde
report-sign = Anzeichen
report-first = Zuerst notiert
report-most = Am stärksten
report-last = Zuletzt notiert
report-degree = Tag { $day }: { $degree }
report-words = { $noted } ({ $words })
report-days = Was notiert wurde, Tag für Tag
report-own-words = In den eigenen Worten der behandelten Person
report-steps-about = Tage, an denen die behandelte Person den Schritt in der App abgehakt hat. Fehlt ein Tag, heißt das nur, dass nichts abgehakt wurde.
report-ticked = Schritte und ihre Tage
report-step = { $step } ({ $part })
report-step-days = { $days }
report-products-about = Von der behandelten Person in der App gespeichert. Wann sie verwendet wurden, geht daraus nicht hervor.
report-products-saved = Produkte, mit dem, was von der Packung übernommen wurde
report-can-i-about = Was die behandelte Person eingegeben hat, ohne die Antworten. Die App behält nur die letzten { $count } Fragen.
report-can-i-asked = Fragen nach Tagen
report-nothing = Keine Einträge.
report-more = { $count ->
    [one] Ein weiterer Eintrag wurde weggelassen.
   *[other] { $count } weitere Einträge wurden weggelassen.
 }
report-photo-lost = Das Bild ging verloren oder wurde beschädigt.
report-other-treatments = { $count ->
    [one] Eine weitere Behandlung ist eingetragen; um sie geht es in diesem Bericht nicht.
   *[other] { $count } weitere Behandlungen sind eingetragen; um sie geht es in diesem Bericht nicht.
 }
report-later = { $count ->
    [one] Ein Check-in von einem späteren Tag wurde weggelassen.
   *[other] { $count } Check-ins von späteren Tagen wurden weggelassen.
 }
report-cut = Ein Text, der mit … endet, ist in der App länger.
