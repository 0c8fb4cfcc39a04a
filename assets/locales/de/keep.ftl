keep-title = Sichern und Wiederherstellen
keep-lead = Kopien hier und eine Datei zum Aufbewahren an einem anderen Ort
keep-sample = Das ist das Beispiel, das nirgends aufbewahrt wird. Verlassen Sie es, um Ihre eigenen Daten zu sichern.
keep-phone = Eine Datei anderswo speichern und aus einer Datei wiederherstellen geht auf diesem Telefon noch nicht. Es gibt die Kopien oben.

keep-copies = Kopien auf diesem Gerät
keep-by-itself = Automatisch Kopien anlegen
    .why = Höchstens eine am Tag, nachdem Sie etwas eingegeben haben
keep-none = Noch gibt es keine Kopie.
keep-why = Aufbewahrt wird eine Kopie pro Tag für 7 Tage, eine pro Woche für 4 Wochen und eine pro Monat für 6 Monate. Sie helfen nach einem Versehen, aber nicht, wenn dieses Gerät verloren geht.
keep-deleted = Was Sie löschen, bleibt in früheren Kopien, bis diese wegfallen. Das Bild eines Fotos bleibt nicht darin, nur sein Datum und seine Markierungen. „Alles löschen“ löscht auch die Kopien.
keep-trouble = Die letzte Kopie ließ sich nicht anlegen. { $why }
keep-back = Zurück zum Stand vor der letzten Wiederherstellung
keep-at = { $at }
keep-more = { $count ->
    [one] 1 ältere Kopie
   *[other] { $count } ältere Kopien
 }
keep-kind-automatic = Automatisch erstellt, { $size }
keep-kind-update = Vor einer Aktualisierung, { $size }
keep-kind-replaced = Vor einer Wiederherstellung, { $size }
keep-kb = { $size } KB
keep-mb = { $size } MB

keep-file = Datei zum Aufbewahren an einem anderen Ort
keep-file-why = Alles in einer Datei: Tage, Häkchen, Notizen, Fotos, Pläne und Einstellungen. Am besten auf einem anderen Gerät aufbewahren.
keep-where = Zieldatei
keep-where-first = Geben Sie zuerst an, wo gespeichert werden soll.
keep-seal = Mit einer Passphrase versiegeln
    .why = Ohne sie kann niemand die Datei öffnen
keep-passphrase = Passphrase
keep-again = Passphrase wiederholen
keep-lost-passphrase = Eine vergessene Passphrase lässt sich nicht zurückholen, und ohne sie kann niemand die Datei öffnen, auch Sie nicht. Afterglow bewahrt sie nicht auf.
keep-open = Wer die Datei hat, kann sie lesen.
keep-save = Jetzt sichern

keep-bring = Wiederherstellen
keep-bring-why = Aus einer Datei, die Afterglow geschrieben hat. Sie sehen, was darin ist, bevor etwas ersetzt wird.
keep-choose = Datei auswählen
keep-other-file = Eine andere Datei auswählen
keep-sealed = Diese Sicherung ist versiegelt
keep-open-it = Öffnen
keep-forgotten = Beim Ausprobieren ändert sich hier nichts. Eine vergessene Passphrase lässt sich nicht zurückholen; die Kopien auf diesem Gerät brauchen keine.
keep-offer = Diese Daten wiederherstellen?
keep-made = Erstellt am { $at }
keep-made-undated = Wann sie erstellt wurde, ist nicht bekannt
keep-now = Jetzt
keep-then = Nach der Wiederherstellung
keep-treatments = Behandlungen
keep-days = Tage mit Einträgen
keep-ticks = Abgehakte Schritte
keep-check-ins = Check-ins
keep-photos = Fotos
keep-whole = Die Sicherung wurde bis zum Ende gelesen und ist vollständig. Entweder wird alles wiederhergestellt, oder es ändert sich nichts.
keep-whole-copy = Fotos sind in der Kopie nicht enthalten: Eines, das Sie seitdem gelöscht haben, kommt nicht zurück. Entweder wird alles wiederhergestellt, oder es ändert sich nichts.
keep-keeps = Was jetzt hier ist, bleibt als Kopie auf diesem Gerät erhalten, damit Sie dorthin zurückkehren können.
keep-restore = Wiederherstellen

keep-export = Dateien für andere Programme
keep-export-why = Tabellen als CSV und JSON, dazu die Fotos. Jeder kann sie lesen, und aus ihnen lässt sich nichts wiederherstellen.
keep-export-where = Zielordner
keep-export-now = Exportieren

keep-doing-backup = Wird gesichert
keep-doing-look = Der Inhalt wird gelesen
keep-doing-export = Wird exportiert
keep-percent = { $percent } % fertig
keep-cancel = Abbrechen
keep-restoring = Wird wiederhergestellt
keep-restoring-why = Bis zum Abschluss lässt sich nichts eingeben.
keep-saved = Zur Probe gelesen und vollständig
keep-saved-at = Gespeichert als { $path }
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
keep-kept = Was vorher hier war, bleibt als Kopie auf diesem Gerät erhalten, damit Sie dorthin zurückkehren können.
keep-close = Schließen
