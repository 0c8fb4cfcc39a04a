mistake-file = Die Datei ist größer als { $most } KiB: Kürzen Sie sie.
mistake-form = Das lässt sich nicht lesen: { $problem }. Ein Text steht in Anführungszeichen, und jede Zeile ist ein Name, ein Gleichheitszeichen und ein Wert.
mistake-version-missing = Die Version fehlt: Beginnen Sie die Datei mit der Zeile version = { $version }.
mistake-version = Das ist keine Version von Plandateien: Schreiben Sie version = { $version }.
mistake-version-newer = Diese Datei hat eine neuere Version, als dieses Afterglow liest: Aktualisieren Sie Afterglow, oder schreiben Sie version = { $version }.
mistake-professional = Es fehlt, von wem der Plan ist: Ergänzen Sie oben eine Zeile wie professional = "Ines Moreau".
mistake-table = „{ $key }“ ist eine Gruppe: Schreiben Sie [{ $key }] in eine eigene Zeile und darunter, was dazugehört.
mistake-tables = Jedes „{ $key }“ ist eine Gruppe: Schreiben Sie [[{ $key }]] in eine eigene Zeile und darunter, was dazugehört.
mistake-list = „{ $key }“ ist eine Liste: Schreiben Sie { $key } = ["one", "another"].
mistake-too-many = Es gibt mehr als { $most } von „{ $key }“: Behalten Sie die { $most } wichtigsten.
mistake-text = „{ $key }“ ist ein Text: Setzen Sie ihn in Anführungszeichen.
mistake-empty = „{ $key }“ ist leer: Schreiben Sie etwas, oder lassen Sie die Zeile weg.
mistake-too-long = „{ $key }“ ist länger als { $most } Zeichen: Kürzen Sie es.
mistake-control = „{ $key }“ enthält ein unsichtbares Zeichen oder einen Zeilenumbruch: Schreiben Sie es neu als einfachen Text in einer Zeile.
mistake-language = „{ $given }“ ist kein Kürzel einer Sprache: Schreiben Sie "en" oder "de".
mistake-number = „{ $key }“ ist eine ganze Zahl von { $least } bis { $most }, ohne Anführungszeichen.
mistake-colour = „{ $given }“ ist keine Farbe: Schreiben Sie "#2f6f5e".
mistake-date = Das ist kein Datum: Schreiben Sie 2026-11-24.
mistake-time = „{ $given }“ ist keine Uhrzeit: Schreiben Sie "13:00".
mistake-days = „{ $given }“ sind keine Erholungstage: Schreiben Sie "0-7", "1,4,7" oder "3-"; der Tag der Behandlung ist 0.
mistake-part = „{ $given }“ ist keine Tageszeit: Schreiben Sie "morning", "midday", "evening" oder "any".
mistake-remind = „{ $given }“ sagt nicht, wann erinnert werden soll: Schreiben Sie true oder eine Zeit wie "13:00".
mistake-length = „{ $given }“ ist keine Dauer: Schreiben Sie "48 hours", "5 days", "2 weeks" oder "none".
mistake-length-unit = „{ $given }“ sagt nicht, ob Stunden oder Tage gemeint sind: Schreiben Sie "48 hours", "5 days" oder "2 weeks".
mistake-length-two = „{ $given }“ nennt zwei Zeiten: Schreiben Sie die, die gilt, etwa "48 hours".
mistake-length-long = „{ $given }“ ist zu lang: Höchstens { $most } Tage sind möglich.
mistake-every = Das ist keine Zahl von Tagen oder Wochen: Schreiben Sie "6 weeks".
mistake-unknown = „{ $given }“ ist hier nicht bekannt. Bekannt sind: { $known }.
mistake-unknown-near = „{ $given }“ ist hier nicht bekannt: Ist „{ $near }“ gemeint?
mistake-not-here = „{ $given }“ steht unter einer Gruppe: Setzen Sie die Zeile an den Anfang der Datei, über die erste Zeile in Klammern.
mistake-hold-sunscreen = Täglicher Sonnenschutz bleibt in jedem Plan: Nennen Sie seine Art unter [sunscreen].
mistake-sunscreen-kind = „{ $given }“ ist keine Art von Sonnenschutz, die hier bekannt ist: Schreiben Sie "mineral", oder lassen Sie die Zeile weg.
mistake-phone = Das ist zu kurz für eine Telefonnummer: Schreiben Sie die Nummer der Praxis. Notrufnummern sind in jedem Plan gleich.
mistake-emergency-number = „{ $key }“ gibt eine Notrufnummer an. Die sind in jedem Plan gleich: Schreiben Sie die Nummer der Praxis, oder lassen Sie sie weg.
mistake-step-medicine = „{ $key }“ spricht von einem Notfall, einem Anzeichen dafür oder einem Medikament: Diese Worte bleiben Ihnen und Afterglows eigenen Zeilen vorbehalten. Lassen Sie sie weg.
mistake-leave-hold = „{ $given }“ ist eine Pause: Schreiben Sie stattdessen „{ $given } = "none"“ unter [hold_off].
mistake-leave-seed = „{ $given }“ gehört zum Standardplan und kann nicht weggelassen werden. Weglassen lassen sich: { $known }.
mistake-leave-unknown = Es gibt keinen Zusatz „{ $given }“. Weglassen lassen sich: { $known }.
mistake-left-out-twice = „{ $given }“ steht hier zweimal oder ist weiter oben geändert: Behalten Sie eine der Zeilen.
mistake-step-title = Dieser Schritt hat keinen Titel: Ergänzen Sie eine Zeile wie title = "Barrier cream".
mistake-step-days = Dieser Schritt hat keine Tage: Ergänzen Sie eine Zeile wie days = "1-7".
mistake-step-twice = Zwei Schritte haben denselben Titel: Geben Sie einem einen anderen.
mistake-step-discreet = Dieser Schritt hat eine Erinnerung, die auf dem Sperrbildschirm zu sehen ist: Lassen Sie die Behandlung, die Praxis und Namen aus seinem Titel weg.

change-not-held = keine Pause
change-suggested = { $length } (vorgeschlagen)
change-least = mindestens { $length }
change-days = { $part }, Tage { $days }
change-day = Tag { $day }
change-at = { $when }, { $at }
change-stricter = Strenger als jetzt
change-looser = Lockerer als jetzt
change-added = Neue Schritte
change-left_out = Fällt weg
change-other = Sonst anders
plan-changes-nothing = Ihr Plan bleibt, wie er ist.
plan-of = Plan von { $who }
plan-default = Standardplan
plan-clinic = Praxis: { $words }
plan-phone = Telefon: { $words }
plan-message = Nachrichten: { $words }
plan-sessions = { $number } Sitzungen insgesamt, im Abstand von { $every } Tagen
plan-sessions-number = { $number } Sitzungen insgesamt
plan-sessions-every = Sitzungen im Abstand von { $every } Tagen
plan-file-mistakes = Die Plandatei wurde nicht übernommen, und nichts wurde geändert: { $count ->
    [one] Eine Stelle ist zu korrigieren.
   *[other] { $count } Stellen sind zu korrigieren.
 }
plan-not-confirmed = Nichts wurde geändert. Antworten Sie mit j, um es zu ändern, oder geben Sie --yes an.
plan-none-before = Der Standardplan gilt, und davor galt kein anderer: Es gibt keinen Plan, zu dem es zurückgehen könnte.
plan-new-stopped = Nicht jede Frage wurde beantwortet, deshalb gibt es keine Plandatei: Beginnen Sie neu.

cli-plan = Der Plan Ihrer Fachkraft: eine Datei prüfen, zeigen, anwenden, zurückgehen
cli-plan-file = Eine Plandatei, oder - für Text aus einer Pipe; docs/plan-file.md erklärt, wie man sie schreibt
cli-plan-yes = Ohne Rückfrage ausführen
cli-plan-check = Jeden Fehler einer Plandatei nennen
cli-plan-show = Den ganzen Plan zeigen: den einer Datei oder den geltenden
cli-plan-new = Einige Fragen beantworten und eine Plandatei erhalten
cli-plan-apply = Zeigen, was ein Plan ändert, fragen, und ihn ab heute verwenden
cli-plan-history = Die Pläne auflisten, die galten
cli-plan-revert = Ab heute zum vorigen Plan zurückgehen
plan-mistake = Zeile { $line }, Spalte { $column }: { $what }
cli-plan-sound = Die Plandatei von { $who } ist in Ordnung. Sie ändert { $count ->
    [0] keinen Punkt
    [one] 1 Punkt
   *[other] { $count } Punkte
 } des Standardplans.
cli-plan-line = - { $title }: { $what }
cli-plan-line-looser = - { $title }: { $what } (weniger streng als der Standardplan)
cli-plan-ask = Diesen Plan ab heute verwenden? [j/N]
cli-plan-answers = j ja y yes
cli-plan-applied = Gilt ab { $from }. Tage davor behalten den Plan ihres Tages.
cli-plan-first = Zuerst: der Standardplan
cli-plan-past = Ab { $from }: { $plan }
cli-plan-in-force = { $plan } (gilt)
plan-new-lead = Einige Fragen. Mit der Eingabetaste bleibt, was der Standardplan vorsieht.
plan-new-professional = Name der Fachkraft:
plan-new-clinic = Name der Praxis, falls es einen gibt:
plan-new-phone = Telefonnummer:
plan-new-window = { $what }: wie lange pausieren? Jetzt: { $now }. Zum Beispiel 48 hours, 5 days, 2 weeks oder none:
plan-new-again = Das wurde nicht verstanden: Schreiben Sie 48 hours, 5 days, 2 weeks oder none.

plan-file-title = Plan Ihrer Fachkraft
plan-file-why = Ein Plan ändert nur, was er nennt; alles andere bleibt wie im Standardplan. Sie können jederzeit zurückgehen, und was Sie abgehakt und notiert haben, bleibt.
plan-in-use = Gilt zurzeit
plan-since = Seit { $from }
plan-give = Ein neuer Plan
plan-file-open = Plandatei öffnen
plan-paste = Oder den Text einer Plandatei einfügen
plan-paste-first = Hier steht noch kein Text. Fügen Sie zuerst den Text einer Plandatei ein.
plan-look = Ansehen, was er ändert
plan-written = Geschrieben am { $date }
plan-not-signed = Jeder könnte ihn geschrieben haben. Verwenden Sie ihn nur, wenn Sie ihn von Ihrer Fachkraft haben.
plan-words = Außerdem im Plan
plan-from-today = Er gilt ab heute. Tage davor behalten den Plan ihres Tages, und die Zeilen für Notfälle und Dringendes sind in jedem Plan gleich.
plan-reach = Von da an erreichen Sie: { $details }.
plan-reach-none = Danach ist keine Fachkraft eingetragen: Name, Telefonnummer und Adresse kamen mit jenem Plan.
plan-reach-own = Was Sie zu { $who } eingetragen haben, bleibt, wie es ist. Name, Telefonnummer und Adresse aus diesem Plan werden nicht verwendet.
plan-apply = Diesen Plan verwenden
plan-not-now = Jetzt nicht
plan-before-title = Davor
plan-back = Bleibt immer erhalten. Ansehen, was sich durch die Rückkehr ändert
plan-back-from = Ab { $from }. Ansehen, was sich durch die Rückkehr ändert
said-plan = Der Plan gilt ab heute.
change-from-to = { $to } statt { $from }
looser-stays = Weniger streng als Ihr Standardplan: { $what }. Dieser Hinweis bleibt bei jedem davon stehen.
cli-plan-after = Mit --json antwortet jeder Befehl so; NAME ist beim Standardplan null:
      check           { "{" }"sound", "mistakes": [{ "{" }"line", "column", "what"{ "}" }]{ "}" }, bei Fehlern mit dem Code 2
      show            { "{" }"professional": NAME, "reviewed": { "{" }"by", "on"{ "}" }|null, "items": [{ "{" }"id",
                       "title", "hold", "step", "basis", "window_basis", "looser"{ "}" }], "own"{ "}" }
      new             { "{" }"file": TEXT{ "}" }
      apply, revert   { "{" }"professional": NAME, "from", "changes": [{ "{" }"id", "title",
                       "direction": "stricter|looser|added|left_out|other", "from", "to",
                       "looser_than_default"{ "}" }]{ "}" }
      history         [{ "{" }"from", "professional": NAME, "written", "applied", "in_force"{ "}" }]
