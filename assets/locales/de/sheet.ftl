sheet-every-day = jeden Tag
sheet-days = Tage 0 bis { $last }
sheet-note-range = Im Merkblatt steht { $shorter } bis { $longer }: Es gilt die längere Zeit.
sheet-note-through = Tag { $day } zählt als ganzer Tag, nach der Uhr ist es also ein Tag mehr.
sheet-note-part = In Ihrem Plan gilt eine einzige Zeit für alles zusammen: { $what }.
sheet-also = Nennt dasselbe und wurde nicht verstanden: „{ $what }“
sheet-why-words = Nicht alle Wörter darin werden verstanden, oder nicht, was sie zusammen sagen.
sheet-why-before = Es geht um die Zeit vor der Behandlung.
sheet-why-no_time = Es steht keine Zeit dabei.
sheet-why-no_item = In Ihrem Plan gibt es nichts, was dafür pausiert werden könnte.
sheet-why-part = Der Satz nennt nur einen Teil davon, und eine kürzere Zeit würde für alles gelten.
sheet-why-heading = Der Satz steht unter einer Überschrift, die nicht verstanden wird oder eine andere Zeit nennt.
sheet-why-title = Diese Überschrift wird nicht verstanden, deshalb wird nichts darunter verwendet.
sheet-why-sunscreen = Täglicher Sonnenschutz bleibt in jedem Plan.
sheet-why-already = Das verlangt schon der Standardplan.

cli-plan-read = Ein Merkblatt lesen und als Plandatei ausgeben, was es verlangt
cli-plan-read-file = Das Merkblatt als Textdatei, oder - für Text aus einer Pipe
cli-plan-read-who = Von wem das Merkblatt ist; ohne Angabe die Fachkraft, die Sie eingetragen haben
cli-plan-read-after = Ausgegeben wird die Plandatei; prüfen Sie jede Zeile unter ihrem Satz und wenden Sie sie dann an. Mit --json:
      { "{" }"file": TEXT, "proposals": [{ "{" }"id", "kind": "hold|sunscreen|step", "title", "value",
      "instead_of", "looser", "used", "contradicted", "needs_decision", "notes",
      "sentences": [INDEX], "also": [INDEX]{ "}" }], "sentences": [{ "{" }"line", "text", "heading", "under": [INDEX],
      "why": "words|before|no_time|no_item|part|heading|sunscreen|already" oder null{ "}" }]{ "}" }
    Ein Satz mit "why" legt nichts fest, oder nicht alles, was er sagt.
sheet-nobody = Meine Fachkraft
sheet-file-lead = Aus einem Merkblatt gelesen. Jede Zeile steht unter ihrem Satz: Prüfen Sie sie, bevor Sie den Plan verwenden.
sheet-file-left = Nicht oder nicht ganz verstanden. Diese Sätze legen sonst nichts fest:
sheet-file-decide = Hier widerspricht sich das Merkblatt. Nehmen Sie das # vor der Zeile weg, die gilt; die strengste steht zuerst.
sheet-file-unsure = Hier ist noch nichts festgelegt, denn ein anderer Satz sagt vielleicht etwas anderes. Nehmen Sie das # weg, wenn die Zeile stimmt.
sheet-file-rest = Das steht außerdem im Plan, der gilt. Wenn Sie oben ein # wegnehmen, entfernen Sie hier die Zeile mit demselben Namen.

sheet-title = Merkblatt einfügen
sheet-detail = Das Merkblatt der Praxis, in deren eigenem Wortlaut
sheet-lead = Afterglow sucht darin nach Zeitangaben in englischer Sprache. Sie sehen jeden Satz mit dem, was er festlegen würde, und es wird nichts verwendet, was Sie nicht angehakt haben.
sheet-paste = Der Text des Merkblatts
sheet-open = Textdatei öffnen
sheet-read = Merkblatt lesen
sheet-first = Hier steht noch kein Text. Fügen Sie zuerst den Text des Merkblatts ein.
sheet-found = Was es verlangt
sheet-tick = Haken Sie jede Zeile an, die stimmt. Die anderen ändern nichts.
sheet-none = Kein Satz darin wurde eindeutig verstanden, deshalb wird nichts vorgeschlagen. Halten Sie sich an das Merkblatt selbst, oder bitten Sie Ihre Fachkraft um eine Plandatei.
sheet-none-used = Hier ist nichts anzuhaken: Was verstanden wurde, ist weniger streng als der Plan, der gilt.
sheet-line = { $title }: { $value }
sheet-says = „{ $what }“
sheet-instead = Plan, der gilt: { $what }
sheet-choose = Hier widerspricht sich das Merkblatt: Haken Sie höchstens eine dieser Zeilen an. Die strengste steht zuerst.
sheet-looser = Weniger streng als der Plan, der gilt, deshalb nicht verwendet
sheet-looser-why = Eine kürzere Zeit gilt nur mit dem eigenen Plan Ihrer Fachkraft, als Datei, Link oder Code. Bitten Sie sie darum.
sheet-left = Nicht oder nicht ganz verstanden
sheet-left-why = Halten Sie sich an diese Sätze, so wie sie dastehen. Sobald Sie den Plan verwenden, stehen sie unter „Meine Fachkraft“, soweit dort Platz ist.
sheet-who = Von wem ist das Merkblatt?
sheet-changes = Ansehen, was sich ändert
sheet-again = Anderes Merkblatt
sheet-tick-first = Es ist nichts angehakt. Haken Sie zuerst mindestens eine Zeile an.
sheet-who-first = Schreiben Sie zuerst, von wem das Merkblatt ist: einen Namen oder den der Praxis.
sheet-back = Zurück zu den Sätzen
sheet-onto = Diese Zeilen kommen zu dem Plan hinzu, der gilt, und alles andere darin bleibt. Den Plan, der so entsteht, hat Ihre Fachkraft weder signiert noch geprüft.
sheet-no-room =
    { $count ->
        [one] Für einen Satz ist unter „Meine Fachkraft“ kein Platz. Behalten Sie dafür das Merkblatt selbst:
       *[other] Für { $count } Sätze ist unter „Meine Fachkraft“ kein Platz. Behalten Sie dafür das Merkblatt selbst:
    }

sheet-too-long = Das Merkblatt ist länger als { $count } KiB, deshalb wurde nichts gelesen. Nehmen Sie nur die Seiten über die Zeit nach der Behandlung.
sheet-not-utf8 = Das ist kein lesbarer Text (Byte { $at } ist kein UTF-8). Speichern Sie das Merkblatt als UTF-8-Text; ein PDF oder ein Bild kann nicht gelesen werden.
sheet-empty = Darin steht kein Text. Geben Sie das Merkblatt als Text an.
