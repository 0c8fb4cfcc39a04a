# Der Besuchszettel mit seinem Code, und von wem ein Plan ist.

## Befehle

cli-open = Das Fenster öffnen, mit dem Plan eines Links
cli-plan-slip = Ein Blatt zum Drucken für eine Kundin oder einen Kunden erstellen, mit einem einzigen Code, der die App einrichtet
cli-plan-qr = Nur den Code erstellen, als Bild
cli-slip-at = Wann die Behandlung ist: ein Datum, Datum und Uhrzeit vor Ort, oder eine Zeit mit Abstand zur UTC
cli-slip-out = Die Seite, die geschrieben wird, etwa zettel.html; öffnen und drucken
cli-qr-out = Das Bild, das geschrieben wird, etwa code.svg oder code.png
cli-plan-keygen = Einen Schlüssel zum Signieren von Plänen erstellen, einmal je Praxis
cli-keygen-out = Die Datei für den Schlüssel. Wer ihn hat, kann in Ihrem Namen signieren: Behalten Sie ihn für sich, und bewahren Sie eine Kopie auf
cli-plan-sign = Eine Plandatei signieren, damit Ihre Kundinnen und Kunden sehen, dass sie von Ihnen ist
cli-sign-file = Die Plandatei; die Signatur wird ihre letzte Zeile
cli-sign-key = Die Datei mit dem Schlüssel
cli-plan-verify = Zeigen, wessen Signatur ein Plan trägt
cli-plan-note = Auch die Behandlung eintragen, die mit dem Plan kam
cli-plan-trust = Den Plan nehmen, obwohl er nicht so signiert ist wie der letzte
cli-slip-after = Mit --json ist die Antwort { "{" }"file", "code": true|false, "language"{ "}" }
cli-qr-after = Mit --json ist die Antwort { "{" }"file", "link"{ "}" }
cli-keygen-after = Mit --json ist die Antwort { "{" }"file", "key", "words"{ "}" }
cli-sign-after = Mit --json ist die Antwort { "{" }"file", "key", "words"{ "}" }
cli-verify-after = Mit --json ist die Antwort { "{" }"key", "words", "signed", "known": "first|same|other|older|ahead"{ "}" }
cli-apply-after = Der Plan kann eine Plandatei sein, ein Link, der mit afterglow: beginnt, oder ein Bild eines Codes.
slip-written = Geschrieben nach { $path }, mit dem Code. Öffnen Sie die Seite in einem Browser, und drucken Sie sie.
slip-written-without = Geschrieben nach { $path }, ohne Code: Dieser Plan ist zu lang für einen. Geben Sie die Plandatei mit, oder kürzen Sie die Texte des Plans.
slip-ahead = Die Behandlung steht noch bevor: Sie kann erst eingetragen werden, wenn sie stattgefunden hat.
slip-qr-written = Geschrieben nach { $path }.
slip-no-fit = Dieser Plan ist zu lang für einen Code, der sich von Papier lesen lässt. Kürzen Sie seine Texte, lassen Sie Schritte weg, oder geben Sie die Plandatei selbst.
signature-key-written = Der Schlüssel ist in { $path }. Behalten Sie ihn für sich, und bewahren Sie eine Kopie auf. Seine Wörter, für alle, die vergleichen: { $words }
signature-made = { $path } ist signiert. Die Wörter des Schlüssels: { $words }

## Auf dem Papier

slip-title = Nach Ihrem Microneedling
slip-treated-at = Behandlung: { $at } ({ $zone })
slip-treated-on = Behandlung: { $date }
slip-contact = Bei Fragen, und wenn Ihnen etwas Sorgen macht
slip-phone-blank = Telefon:
slip-holds = Pausieren
slip-until = bis { $at }
slip-through = bis einschließlich { $date }
slip-suggested = vorgeschlagen
slip-at-least = mindestens
slip-steps = Tag für Tag
slip-then = Später
slip-days = Tage { $days }
slip-steps-how = Der Tag der Behandlung ist Tag 0. Jedes Kästchen ist ein Schritt dieses Tages.
slip-code = Code für Afterglow
slip-code-how = Öffnen Sie in der App Afterglow „Mehr“, Ihre Fachkraft, den Plan, und wählen Sie ein Foto dieses Codes. Sie sehen, was der Plan ändert, bevor er verwendet wird. Das Blatt ist auch ohne die App vollständig.
slip-code-none = Dieser Plan ist zu lang für einen Code. Bitten Sie für die App um den Plan als Datei. Das Blatt ist auch ohne die App vollständig.
slip-made = Aus dem Plan der Fachkraft und dem Standardplan von Afterglow. Als „vorgeschlagen“ bezeichnete Zeiten stammen von Afterglow selbst: Fragen Sie im Zweifel nach.

## In der App

slip-picture-how = Auch ein Foto des Codes auf einem Zettel lässt sich öffnen, und ein Link lässt sich einfügen.
slip-date = { $date }
slip-time = { $at }
slip-visit = Auch die Behandlung vom { $when } eintragen
    .why = Sie kam mit dem Plan und ist durch keine Signatur gedeckt: Vergleichen Sie sie mit Ihrem Zettel. Von ihr an wird alles gezählt.
slip-visit-new = Mit dem Plan kam die Behandlung vom { $when }; sie ist nicht eingetragen und durch keine Signatur gedeckt: Vergleichen Sie sie mit Ihrem Zettel. Mit --note-treatment wird sie eingetragen.
slip-visit-done = Die Behandlung vom { $when } ist eingetragen.
slip-visit-noted = Eine Behandlung an diesem Tag, { $when }, ist schon eingetragen: Sie wird nicht doppelt eingetragen.
slip-visit-ahead = Die Behandlung vom { $when } steht noch bevor. Tragen Sie sie ein, wenn sie stattgefunden hat.

slip-link-newer = Dieser Link ist von einer neueren Version, als dieses Afterglow liest. Aktualisieren Sie Afterglow.
slip-link-damaged = Dieser Link ist nicht vollständig, oder etwas darin wurde geändert. Kopieren Sie ihn ganz, von „afterglow:“ bis zum Ende, oder fotografieren Sie den Code noch einmal.
slip-link-large = Was in diesem Link steht, ist größer als { $most } KiB: Das ist kein Plan. Bitten Sie Ihre Fachkraft um die Plandatei.
slip-no-code = Auf diesem Bild lässt sich kein Code lesen. Fotografieren Sie ihn noch einmal: den ganzen Code, senkrecht von oben, scharf und in gleichmäßigem Licht.
slip-other-code = Der Code auf diesem Bild ist keiner von Afterglow. Wählen Sie ein Bild des Codes auf Ihrem Zettel.

## Von wem ein Plan ist

signature-first = Signiert am { $issued }. Das ist der erste signierte Plan hier. Sobald Sie ihn verwenden, wird sein Schlüssel gemerkt, und spätere Pläne werden damit verglichen. Um Gewissheit zu haben, lassen Sie sich von Ihrer Fachkraft die Wörter des Schlüssels vorlesen: { $words }
signature-by = Signiert am { $issued }. Die Wörter des Schlüssels: { $words }
signature-same = Signiert am { $issued }, mit demselben Schlüssel wie Ihr letzter signierter Plan: { $words }
signature-other = Dieser Plan ist mit einem anderen Schlüssel signiert als dem von { $known }. Rufen Sie Ihre Fachkraft an, und vergleichen Sie die Wörter des Schlüssels, bevor Sie den Plan verwenden. Vorher: { $old }. Jetzt: { $new }
signature-missing = Dieser Plan ist nicht signiert, und der letzte signierte war von { $known }. Fragen Sie Ihre Fachkraft, ob er von ihr ist, bevor Sie ihn verwenden.
signature-doubtful = { $why } Um ihn danach zu verwenden, --trust-new-key angeben.
signature-older = Dieser Plan wurde am { $issued } signiert, der zuletzt verwendete ist aber vom { $known }. Dieser hier ist überholt und kann nicht verwendet werden. Bitten Sie Ihre Fachkraft um den neuesten.
signature-ahead = Dieser Plan gibt an, am { $issued } signiert worden zu sein, und das liegt in der Zukunft. Er kann nicht verwendet werden: Bitten Sie Ihre Fachkraft, ihre Uhr zu prüfen und ihn neu zu signieren.
signature-damaged = Die Signatur dieses Plans ist abgeschnitten oder beschädigt; deshalb kann der Plan nicht verwendet werden. Bitten Sie noch einmal um die Datei.
signature-changed = Dieser Plan ist nicht der, der signiert wurde: Er wurde danach geändert. Er kann nicht verwendet werden. Bitten Sie Ihre Fachkraft noch einmal darum.
signature-none = Dieser Plan ist nicht signiert.
signature-no-key = Das ist kein privater Schlüssel für Pläne. Erstellen Sie einen mit afterglow plan keygen.
signature-trust = Diesen Plan trotzdem verwenden
    .why = Nur, wenn Sie Ihre Fachkraft gefragt haben. Hat der Plan einen neuen Schlüssel, ersetzt dieser den alten.
