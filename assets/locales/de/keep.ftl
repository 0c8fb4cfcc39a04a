# Sichern und Wiederherstellen im Fenster.

keep-title = Sichern und Wiederherstellen
keep-lead = Kopien hier und eine Datei für anderswo
keep-sample = Das ist das Beispiel, das nirgends aufbewahrt wird. Verlassen Sie es, um Ihre eigenen Daten zu sichern.
keep-phone = Eine Datei anderswo speichern und aus einer Datei wiederherstellen geht auf diesem Telefon noch nicht. Es gibt die Kopien oben.

## Copies on this device

keep-copies = Kopien auf diesem Gerät
keep-by-itself = Von selbst Kopien machen
    .why = Höchstens eine am Tag, nachdem Sie etwas eingegeben haben
keep-none = Noch gibt es keine Kopie.
keep-why = Aufbewahrt wird je eine für 7 Tage, 4 Wochen und 6 Monate. Sie helfen nach einem Versehen, nicht wenn dieses Gerät verloren geht.
keep-deleted = Was Sie löschen, bleibt in früheren Kopien, bis diese wegfallen. Das Bild eines Fotos nicht, nur sein Datum und seine Markierungen. „Alles löschen“ nimmt die Kopien mit.
keep-trouble = Die letzte Kopie ließ sich nicht machen. { $why }
keep-back = Zurück vor die letzte Wiederherstellung
keep-at = { $at }
keep-more = { $count ->
    [one] 1 ältere Kopie
   *[other] { $count } ältere Kopien
 }
keep-kind-automatic = Von selbst gemacht, { $size }
keep-kind-update = Vor einer Aktualisierung, { $size }
keep-kind-replaced = Vor einer Wiederherstellung, { $size }
keep-kb = { $size } KB
keep-mb = { $size } MB

## A file to keep elsewhere

keep-file = Eine Datei für anderswo
keep-file-why = Alles in einer Datei: Tage, Häkchen, Notizen, Fotos, Pläne und Einstellungen. Am besten auf einem anderen Gerät aufbewahren.
keep-where = Datei, die geschrieben wird
keep-where-first = Geben Sie zuerst an, wohin geschrieben werden soll.
keep-seal = Mit einer Passphrase versiegeln
    .why = Ohne sie kann niemand die Datei öffnen
keep-passphrase = Passphrase
keep-again = Dieselbe noch einmal
keep-lost-passphrase = Eine vergessene Passphrase lässt sich nicht zurückholen, und ohne sie kann niemand die Datei öffnen, auch Sie nicht. Afterglow bewahrt sie nicht auf.
keep-open = Wer die Datei hat, kann sie lesen.
keep-save = Jetzt sichern

## Restoring

keep-bring = Wiederherstellen
keep-bring-why = Aus einer Datei, die Afterglow geschrieben hat. Sie sehen, was darin ist, bevor etwas ersetzt wird.
keep-choose = Datei auswählen
keep-other-file = Eine andere Datei auswählen
keep-sealed = Diese Sicherung ist versiegelt
keep-open-it = Öffnen
keep-forgotten = Beim Ausprobieren ändert sich hier nichts. Eine vergessene Passphrase lässt sich nicht zurückholen; die Kopien auf diesem Gerät brauchen keine.
keep-offer = Das wiederherstellen?
keep-made = Gemacht { $at }
keep-made-undated = Wann sie gemacht wurde, ist nicht bekannt
keep-now = Jetzt
keep-then = In der Sicherung
keep-treatments = Behandlungen
keep-days = Tage mit Einträgen
keep-ticks = Abgehakte Schritte
keep-check-ins = Check-ins
keep-photos = Fotos
keep-whole = Sie wurde bis zum Ende gelesen und ist vollständig. Entweder wird alles wiederhergestellt, oder nichts ändert sich.
keep-whole-copy = Fotos sind nicht darin: Eines, das Sie seither gelöscht haben, kommt nicht zurück. Entweder wird alles wiederhergestellt, oder nichts ändert sich.
keep-keeps = Was jetzt hier ist, bleibt als Kopie auf diesem Gerät, damit Sie zurückkönnen.
keep-restore = Wiederherstellen

## Files for other programs

keep-export = Dateien für andere Programme
keep-export-why = Tabellen als CSV und JSON, dazu die Fotos. Jeder kann sie lesen, und aus ihnen lässt sich nichts wiederherstellen.
keep-export-where = Ordner, der geschrieben wird
keep-export-now = Exportieren

## While it works, and after

keep-doing-backup = Wird gesichert
keep-doing-look = Der Inhalt wird gelesen
keep-doing-export = Wird exportiert
keep-percent = { $percent } % fertig
keep-cancel = Abbrechen
keep-restoring = Wird wiederhergestellt
keep-restoring-why = Bis das fertig ist, in wenigen Sekunden, lässt sich nichts eingeben.
keep-saved = Zur Probe gelesen und vollständig
keep-saved-at = Nach { $path } geschrieben
keep-saved-there = Dort gespeichert, wo Sie wollten
keep-not-saved = Es wurde nichts gespeichert.
keep-waiting = Wählen Sie, wo gespeichert wird
keep-waiting-how = Die Dateiauswahl des Telefons ist offen.
keep-saved-what = { $photos ->
    [one] 1 Foto, { $size }
   *[other] { $photos } Fotos, { $size }
 }
keep-exported = Exportiert
keep-exported-what = { $tables ->
    [one] 1 Tabelle
   *[other] { $tables } Tabellen
 }, { $photos ->
    [one] 1 Foto
   *[other] { $photos } Fotos
 }
keep-restored = Wiederhergestellt
keep-kept = Was vorher hier war, bleibt als Kopie auf diesem Gerät, damit Sie zurückkönnen.
keep-close = Schließen
