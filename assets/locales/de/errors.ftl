store-newer = Ihre Daten wurden von einer neueren Version von Afterglow geschrieben; nichts wurde angetastet. Aktualisieren Sie Afterglow, um sie zu öffnen.
store-locked = Ein anderes Programm verwendet gerade Ihre Daten; nichts wurde geändert. Schließen Sie es, und versuchen Sie es erneut.
store-full = Der Speicher ist voll, deshalb wurde das nicht gespeichert. Machen Sie Platz frei, und versuchen Sie es erneut.
store-access = Afterglow kann { $path } nicht verwenden: { $problem }. Beheben Sie das, oder setzen Sie AFTERGLOW_DATA_DIR auf einen anderen Ordner.
store-denied = In { $path } dürfen Sie nicht schreiben: { $problem }. Geben Sie sich die Rechte am Ordner und an seinem Inhalt, oder setzen Sie AFTERGLOW_DATA_DIR auf einen anderen Ordner.
store-read-only = { $path } liegt auf einem Datenträger, der sich nur lesen lässt. Machen Sie ihn beschreibbar, oder setzen Sie AFTERGLOW_DATA_DIR auf einen Ordner auf einem anderen.
store-no-folder = { $path } lässt sich nicht verwenden: Wo ein Ordner sein muss, ist eine Datei. Verschieben Sie diese Datei, oder setzen Sie AFTERGLOW_DATA_DIR auf einen anderen Ordner.
store-no-file = { $path } ist ein Ordner, wo eine Datei sein muss. Verschieben Sie diesen Ordner.
store-unlockable = Der Datenträger, auf dem { $path } liegt, kann Dateien nicht sperren: { $problem }. Ohne Sperre könnten zwei Programme Ihre Daten beschädigen. Setzen Sie AFTERGLOW_DATA_DIR deshalb auf einen Ordner auf dem eigenen Datenträger dieses Computers.
store-unwritable = In Ihre Daten lässt sich nicht schreiben: { $problem }. Prüfen Sie, ob der Datenordner und die Dateien darin Ihnen gehören und ob der Datenträger beschreibbar ist.
store-disk = Der Datenträger konnte Ihre Daten nicht lesen oder schreiben: { $problem }. Prüfen Sie den Datenträger, und starten Sie Afterglow dann neu.
store-damaged = Ihre Datendatei ist beschädigt ({ $problem }). Starten Sie Afterglow neu: Es legt die Datei beiseite und macht weiter.
store-sql = Ihre Daten ließen sich nicht lesen oder schreiben: { $problem }. Starten Sie Afterglow neu.
store-migration = Ihre Daten ließen sich nicht auf den neuen Stand bringen: { $problem }. Die Datei ist, wie sie war; aktualisieren Sie Afterglow.
undo-changed = Das wurde inzwischen geändert und lässt sich nicht mehr rückgängig machen. Jetzt wurde nichts geändert.
store-no-home = Es gibt keinen Benutzerordner für Ihre Daten. Setzen Sie AFTERGLOW_DATA_DIR auf einen Ordner.
store-set-aside = Ihre Datendatei war beschädigt. Sie wurde als { $file } aufbewahrt, und Afterglow macht mit einer neuen weiter.
store-from-backup = Ihre Datendatei war beschädigt. Sie wurde als { $file } aufbewahrt, und Afterglow macht mit der letzten Sicherung weiter.

when-unreadable = „{ $given }“ ist kein Datum und keine Uhrzeit. Schreiben Sie 2026-11-22, 2026-11-22 { $time } oder 2026-11-22T15:00+01:00.
date-unreadable = „{ $given }“ ist kein Datum. Schreiben Sie einen Tag so: 2026-11-22.
when-in-gap = { $given } gibt es in { $zone } nicht: Die Uhr wurde über diese Zeit hinweg vorgestellt. Geben Sie eine andere Zeit an.
when-zone-missing = Die Zeitzone „{ $zone }“ ist nicht zu finden, deshalb ist nicht klar, welcher Zeitpunkt { $given } ist. Geben Sie die Zeit mit ihrem Abstand zur UTC an, etwa 2026-11-22T15:00+01:00, oder stellen Sie die Zeitzone ein.
when-future = { $given } liegt noch in der Zukunft. Eine Behandlung wird eingetragen, sobald sie stattgefunden hat.
plan-unreadable = Der Plan, der ab { $from } gilt, lässt sich nicht verwenden: { $problem }. Nichts wurde geändert. Aktualisieren Sie Afterglow, oder bitten Sie Ihre Fachkraft noch einmal um den Plan.
plan-unfit = Dieser Plan lässt sich nicht anwenden: { $problem }. Nichts wurde geändert. Bitten Sie Ihre Fachkraft, ihn zu korrigieren.
dates-backwards = { $last } liegt vor { $first }. Geben Sie das frühere Datum nach --from und das spätere nach --to an.
when-out-of-range = „{ $given }“ liegt nicht zwischen { $first } und { $last }. Prüfen Sie das Jahr.
clock = Die Uhr dieses Geräts zeigt { $shown }, das kann nicht sein. Stellen Sie sie, und versuchen Sie es erneut.
time-unreadable = „{ $given }“ ist keine Uhrzeit. Schreiben Sie sie als 08:10.
quiet-unreadable = „{ $given }“ ist kein Zeitraum mit Uhrzeiten. Schreiben Sie 22:00-07:00 oder off.

unknown-step = Den Schritt „{ $given }“ gibt es nicht. Schritte an diesem Tag: { $known }.
step-not-that-day = „{ $given }“ ist kein Schritt für diesen Tag: { $date }. Schritte an diesem Tag: { $known }.
no-steps = keine
tick-too-old = { $date } lässt sich nicht mehr ändern: nur heute und die zwei Tage davor.
tick-future = { $date } kommt erst noch: Abhaken lassen sich nur heute und die zwei Tage davor.
no-treatment = Es gibt noch keine Behandlung. Tragen Sie zuerst eine ein.
unknown-treatment = Behandlung { $given } gibt es nicht. Lassen Sie die Liste anzeigen, um die Nummern zu sehen.
treatment-twice = Diese Behandlung ist schon eingetragen, als Nummer { $id }.
unknown-appointment = Termin { $given } gibt es nicht. Lassen Sie die Liste anzeigen, um die Nummern zu sehen.
appointment-twice = Zu dieser Zeit gibt es schon einen Termin, Nummer { $id }. Geben Sie eine andere Zeit an, oder entfernen Sie zuerst den anderen.
unknown-agenda = Frage { $given } gibt es nicht. Lassen Sie die Liste anzeigen, um die Nummern zu sehen.
text-wanted = Schreiben Sie zuerst, was Sie fragen möchten.
no-course = Es gibt keine Behandlungsreihe. Planen Sie zuerst eine.
course-out-of-range = Eine Behandlungsreihe hat 1 bis { $sessions } Sitzungen im Abstand von 1 bis { $days } Tagen. Geben Sie solche Zahlen an.
appointment-past = { $given } ist schon vorbei. Geben Sie einen Zeitpunkt an, der noch bevorsteht.
unknown-language = Die Sprache „{ $given }“ gibt es nicht. Es gibt: { $known }.
unknown-reminder = Die Erinnerung „{ $given }“ gibt es nicht. Es gibt: { $known }.
unknown-sign = Das Anzeichen „{ $given }“ gibt es nicht. Es gibt: { $known }.
not-in-check-in = „{ $given }“ gehört nicht zu einem Check-in. Es gibt: { $known }. Alles andere kommt in die Notiz.
mark-unreadable = „{ $given }“ ist kein Anzeichen mit der Angabe, wie viel Sie davon sehen. Schreiben Sie redness=mild: none, mild, medium oder strong.
nothing-noted = Es gibt nichts zu notieren. Geben Sie ein Anzeichen an, etwa redness=mild, oder eine Notiz.
check-in-ahead = { $date } kommt erst noch: Einen Check-in gibt es nur für heute und die zwei Tage davor.
no-check-in = An diesem Tag gibt es keinen Check-in: { $date }.
reminder-has-no-time = „{ $given }“ richtet sich nach dem, worum es geht, und hat keine eigene Zeit.
reminder-quiet = { $time } liegt in Ihrer Ruhezeit ({ $quiet }). Wählen Sie eine andere Zeit, oder ändern Sie zuerst die Ruhezeit.
unknown-notification = Die Benachrichtigung „{ $given }“ wurde nicht gezeigt. `afterglow reminders --from` listet sie unter `bundle` auf.
evening-over = Die Zeit für heute Abend, { $time }, ist vorbei oder liegt in Ihrer Ruhezeit. Wählen Sie 10 oder 60 Minuten.
not-outside = Der Sonnencreme-Timer läuft nicht. Starten Sie ihn, wenn Sie eingecremt rausgehen.
unknown-product = Produkt { $given } gibt es nicht mehr.
too-much-text = Das sind mehr als { $count } KiB Text, mehr als auf irgendeiner Packung steht; nichts wurde gelesen. Geben Sie nur die Inhaltsstoffe an.
not-utf8 = Das ist kein lesbarer Text (Byte { $at } ist kein UTF-8). Speichern Sie ihn als UTF-8-Text, oder fügen Sie die Inhaltsstoffe ein.
file-unreadable = { $path } lässt sich nicht lesen: { $problem }. Prüfen Sie den Namen und ob die Datei Ihnen gehört.
no-change = Es wurde nichts angegeben, was sich ändern soll. Geben Sie eins davon an: { $options }.
text-too-long =
    { $count ->
        [one] Das ist zu lang: höchstens 1 Zeichen.
       *[other] Das ist zu lang: höchstens { $count } Zeichen.
    }
agent-missing = Das Programm, das Erinnerungen zeigt, wurde neben Afterglow nicht gefunden ({ $problem }). Installieren Sie Afterglow neu.

photo-unknown = Das ist kein Bild, das Afterglow lesen kann. Wählen Sie eine JPEG-, PNG- oder WebP-Datei.
photo-other = Dieses Bild hat das Format { $format }, das Afterglow nicht lesen kann. Speichern oder teilen Sie es als JPEG, und wählen Sie das; stellen Sie auf einem iPhone unter „Kamera“ > „Formate“ die Option „Maximale Kompatibilität“ ein.
photo-damaged = Dieses Bild ist beschädigt oder unvollständig. Kopieren Sie es noch einmal von dort, wo es herkommt, oder wählen Sie ein anderes.
photo-too-heavy = Diese Datei ist größer als { $limit } MB. Speichern Sie das Bild kleiner, und wählen Sie das.
photo-too-large = Dieses Bild hat { $size } Pixel, und Afterglow liest höchstens { $limit } Megapixel. Speichern Sie es kleiner, und wählen Sie das.
photo-too-small = Dieses Bild hat nur { $size } Pixel. Wählen Sie eins, auf dem die Haut zu sehen ist.
unknown-photo = Foto { $given } gibt es nicht. Lassen Sie die Liste anzeigen, um die Nummern zu sehen.
photo-twice = Dieses Foto gibt es schon, als Nummer { $id }.
photo-not-yet = { $date } kommt erst noch. Geben Sie den Tag an, an dem das Foto aufgenommen wurde.
photo-missing = Die Datei von Foto { $id } ist weg. Entfernen Sie den Eintrag, und fügen Sie das Foto neu hinzu, wenn Sie es woanders haben.
photo-not-confirmed = Ein entferntes Foto lässt sich nicht zurückholen. Mit --yes wird es endgültig entfernt; jetzt wurde nichts entfernt.
file-there = { $path } gibt es schon. Geben Sie einen anderen Namen an, oder entfernen Sie zuerst diese Datei.
file-inside = In { $path } bewahrt Afterglow Ihre Daten auf, andere Dateien gehören nicht dorthin: Wenn Sie Ihre Daten löschen, könnten sie liegen bleiben oder mit gelöscht werden. Wählen Sie einen anderen Ordner.
file-unwritable = { $path } lässt sich nicht schreiben: { $problem }. Prüfen Sie den Ordner und ob Sie dort schreiben dürfen.
