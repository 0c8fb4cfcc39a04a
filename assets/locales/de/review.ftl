# Einen Plan prüfen: jeder Satz, den er zeigen kann, auf Papier, und wer mit dem Namen dafür steht.

## Commands

cli-plan-review = Jeden Satz drucken, den ein Plan zeigen kann, mit der Angabe, wer das sagt: zum Prüfen und Signieren
cli-review-out = Die Seite, die geschrieben wird, etwa review.html; im Browser öffnen und drucken
cli-review-key = Die Prüfung in die Plandatei schreiben, signiert mit dem Schlüssel in dieser Datei
cli-review-reviewer = Wer die Sätze gelesen hat, wie es die Behandelten sehen
cli-review-hash = Die Prüfsumme von der Seite, die gelesen wurde
cli-review-after = Ohne Plandatei ist es der geltende Plan. Mit --json ist die Antwort { "{" }"file", "professional", "language", "hash",
      "reviewed": { "{" }"by", "on"{ "}" } or null, "sentences": [{ "{" }"about", "id", "days", "notes", "texts":
      [{ "{" }"form", "words"{ "}" }], "basis": [{ "{" }"kind", "ref", "title", "address"{ "}" }], "window_basis"{ "}" }]{ "}" }
review-written = Geschrieben nach { $path }. Im Browser öffnen und drucken. Prüfsumme: { $hash }
review-signed = Die Prüfung steht in { $path }. Die Wörter des Schlüssels: { $words }
review-no-name = Das ist kein Name für eine Prüfung: Schreiben Sie nur den Namen mit Titeln, in eine Zeile, mit höchstens { $most } Zeichen.
review-other-hash = Das ist nicht die Prüfsumme dessen, was der Plan jetzt sagt: Ein Satz ist anders als auf jener Seite. Es wurde nichts signiert. Drucken Sie die Seite neu und lesen Sie sie.
review-other-signer = Dieser Plan ist mit einem anderen Schlüssel signiert, und eine Prüfung zählt nur mit dem Schlüssel, mit dem der Plan signiert ist. Es wurde nichts signiert. Signieren Sie zuerst den Plan mit diesem Schlüssel.
review-lost = Die Prüfung in der Datei ist nicht mit diesem Schlüssel signiert und zählt deshalb nicht. Sie kann mit diesem Schlüssel neu signiert werden.

## In the app

reviewed-by = Geprüft von { $who } am { $date }.

## On the paper

review-title = Was dieser Plan sagt
review-what = Jeder Satz der Empfehlungen, den die App unter diesem Plan zeigen kann, an welchen Tagen, und wer das sagt. Der Tag der Behandlung ist 0.
review-blanks = Was in Klammern steht, hängt von der behandelten Person ab.
review-days-how = Was zu meiden ist, endet zur Uhrzeit der Behandlung. Ist nur ihr Datum notiert, oder ist jemand auf Reisen, kann das einen Tag später sein.
review-not-here = Nicht gedruckt: Schaltflächen, Daten und Anzahlen, was notiert wird, und Antworten auf getippte Fragen und eingefügte Produkte, die eigene Sätze haben.
review-hash = Prüfsumme aller Sätze
review-hash-how = Sie steht für jeden Satz oben, mit seinen Tagen und seiner Quelle, in dieser Sprache. Sobald sich einer davon ändert, zeigt die App nicht mehr, dass sie geprüft wurden.
review-own = Von der Fachkraft
review-holds = Meiden
review-steps = Schritte
review-tips = Tipps
review-expect = Häufig an dem Tag
review-phases = Phasen
review-timeline = An einzelnen Tagen des Verlaufs
review-leaflet = Merkblatt: wann an wen wenden
review-signs = Merkblatt: jedes Anzeichen
review-reminders = Erinnerungen
review-ranges = Was andere Merkblätter sagen
review-col-days = Tage
review-col-says = Was da steht
review-col-who = Wer das sagt
review-days = { $days }
review-any-day = jeder Tag
review-source = Quelle { $id }
review-unless = Nicht, solange gemieden wird: { $what }
review-depth = Nur nach: { $depth }
review-blank =
    .time = [Datum und Uhrzeit]
    .date = [Datum]
    .day = [Tag]
    .number = [Notrufnummer]
    .who = [Fachkraft]
    .what = [was gemieden wird]
