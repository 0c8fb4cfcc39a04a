cli-calendar = Eine Kalenderdatei mit den kommenden Erinnerungen und Terminen schreiben
cli-calendar-file = Die Datei, in die geschrieben wird, etwa afterglow.ics; - für die Standardausgabe
cli-calendar-notes = Auch die Notizen zu den Terminen hineinschreiben, in Ihren eigenen Worten
cli-calendar-written = Geschrieben nach { $path }. { $reminders }. { $appointments }.

calendar-appointment = Termin
calendar-hidden-title = Erinnerung
calendar-title = In den Kalender exportieren
calendar-lead = Erinnerungen und Termine als Datei
calendar-alarms = Ein Kalender kann nicht wissen, was Sie abgehakt haben, und mancher ersetzt diese Alarme durch seine eigenen.
calendar-twice = Erinnert Sie auch Afterglow, werden Sie doppelt erinnert. Die Datei ist für ein anderes Gerät gedacht, oder für die Zeit nach der App.
calendar-contents = Was darin steht
calendar-visits = Mit einem Alarm einen Tag vorher und einem zweiten zwei Stunden vorher
calendar-until = Die letzte: { $at }
calendar-appointments = { $count ->
    [0] Keine Termine
    [one] Ein Termin
   *[other] { $count } Termine
 }
calendar-reminders = { $count ->
    [0] Keine Erinnerungen
    [one] Eine Erinnerung
   *[other] { $count } Erinnerungen
 }
calendar-shown = Jeder Eintrag sagt wie Ihre Benachrichtigungen, worum es in einer Erinnerung geht, und nennt nie die Behandlung. Wer Ihren Kalender sieht, kann das lesen.
calendar-hidden = Jeder Eintrag sagt nur, dass eine Erinnerung da ist, so wie Ihre Benachrichtigungen.
calendar-notes = Notizen zu Terminen
    .why = So, wie Sie sie geschrieben haben: Wer Ihren Kalender sieht, kann sie lesen.
calendar-save = Kalenderdatei speichern
calendar-share = Kalenderdatei teilen
calendar-again = Importieren Sie die Datei nach einer Änderung noch einmal: Einträge werden ersetzt, nicht verdoppelt, und was nicht mehr kommt, ist als abgesagt markiert. Wenn Sie keine Erinnerungen mehr möchten, löschen Sie diese Einträge in Ihrem Kalender.
said-calendar = Gespeichert als { $path }

calendar-nothing = Es steht nichts an: keine Erinnerung und kein Termin. Tragen Sie zuerst eine Behandlung oder einen Termin ein, oder schalten Sie Erinnerungen ein.
calendar-sample = Diese Erinnerungen gehören zum Beispiel, nicht zu Ihnen. Verlassen Sie zuerst das Beispiel.
calendar-no-folder = Es gibt keinen persönlichen Ordner, in dem die Datei gespeichert werden kann. Nehmen Sie den Befehl: afterglow calendar, mit dem Namen einer Datei.
file-is-none = { $path } ist ein Ordner oder ein Gerät, keine Datei. Geben Sie den Namen einer Datei an.
