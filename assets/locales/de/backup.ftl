cli-backup = Alles in eine Datei schreiben: was Sie eingegeben haben, Fotos und Einstellungen
cli-backup-file = Die Datei, die geschrieben wird; unter diesem Namen darf es noch keine geben
cli-backup-seal = Mit einer Passphrase versiegeln, nach der gefragt wird
cli-passphrase-file = Eine Datei mit der Passphrase in der ersten Zeile
cli-passphrase-new = Passphrase für die Sicherung (ohne sie kann sie niemand mehr öffnen):
cli-passphrase-again = Passphrase wiederholen:
cli-passphrase = Passphrase der Sicherung:
cli-backed-up = Nach { $path } geschrieben und zur Probe gelesen: alles, was Sie eingegeben haben, { $photos ->
    [one] 1 Foto
   *[other] { $photos } Fotos
 }. Wer die Datei hat, kann sie lesen.
cli-backed-up-sealed = Nach { $path } geschrieben, versiegelt und zur Probe gelesen: alles, was Sie eingegeben haben, { $photos ->
    [one] 1 Foto
   *[other] { $photos } Fotos
 }. Ohne die Passphrase kann sie niemand öffnen, auch Sie nicht.
cli-restore = Den Inhalt einer Sicherung an die Stelle der Daten hier setzen; diese bleiben als Kopie erhalten
cli-restore-file = Die Datei der Sicherung
cli-restore-copy = Statt einer Datei eine Kopie wiederherstellen, mit ihrem Namen aus --list
cli-restore-previous = Was vor der letzten Wiederherstellung hier war
cli-restore-list = Die Kopien auflisten, die auf diesem Gerät aufbewahrt werden
cli-restore-yes = Bestätigen, dass ersetzt wird, was hier ist
cli-restored = Wiederhergestellt, Stand { $made }, mit { $photos ->
    [one] 1 Foto
   *[other] { $photos } Fotos
 }.
cli-restored-undated = Wiederhergestellt, mit { $photos ->
    [one] 1 Foto
   *[other] { $photos } Fotos
 }.
cli-restored-kept = Was vorher hier war, ist aufbewahrt. So holen Sie es zurück: afterglow restore --previous --yes
cli-copy-line = { $name }  { $at }  { $kind }
cli-export = Alles als Dateien schreiben, die andere Programme öffnen: Tabellen als CSV und JSON, dazu die Fotos
cli-export-folder = Der Ordner, der geschrieben wird; er muss leer sein oder noch fehlen
cli-exported = Nach { $path } geschrieben, mit { $photos ->
    [one] 1 Foto
   *[other] { $photos } Fotos
 }. Jeder kann das lesen, aber wiederherstellen lässt es sich nicht: Dafür gibt es die Sicherung.
copy-before-update = vor einer Aktualisierung
copy-replaced = durch eine Wiederherstellung ersetzt
copy-automatic = automatisch erstellt
backup-missing = { $photos ->
    [one] 1 Foto vom { $days } hat kein Bild: Seine Datei war schon vorher gelöscht, verloren oder beschädigt.
   *[other] { $photos } Fotos vom { $days } haben kein Bild: Ihre Dateien waren schon vorher gelöscht, verloren oder beschädigt.
 }

backup-foreign = Das ist keine Sicherung von Afterglow. Wählen Sie die Datei, die Afterglow geschrieben hat; nichts wurde geändert.
backup-damaged = Diese Sicherung ist beschädigt oder unvollständig; nichts wurde geändert. Kopieren Sie sie noch einmal von dort, wo sie herkam, oder nehmen Sie eine andere.
backup-newer = Diese Sicherung stammt von einer neueren Version von Afterglow; nichts wurde geändert. Aktualisieren Sie Afterglow, um sie wiederherzustellen.
backup-sealed = Diese Sicherung ist versiegelt. Geben Sie ihre Passphrase an.
backup-wrong-passphrase = Die Passphrase öffnet diese Sicherung nicht; nichts wurde geändert. Groß- und Kleinschreibung und Leerzeichen zählen. Wenn Sie an der Passphrase keinen Zweifel haben, ist der Anfang der Datei beschädigt.
backup-sealed-otherwise = Diese Datei hat ein anderes Programm versiegelt, und zwar so, dass das Öffnen mehr Speicher braucht, als ein Telefon hat, oder nicht mit einer Passphrase. Öffnen Sie sie zuerst mit jenem Programm, und stellen Sie das Ergebnis wieder her; nichts wurde geändert.
backup-too-much = Diese Datei enthält mehr, als eine Sicherung von Afterglow je enthält, und wurde deshalb nicht gelesen. Nichts wurde geändert.
backup-no-passphrase = Die Passphrase ist leer. Geben Sie mindestens ein Zeichen an, besser mehrere Wörter.
backup-cancelled = Vor dem Ende abgebrochen. Nichts wurde geändert, und es bleibt keine halb geschriebene Datei zurück.
backup-full = Dafür reicht der Platz nicht. Machen Sie Platz frei, oder wählen Sie einen anderen Datenträger; nichts wurde geändert.
backup-files = Eine Datei ließ sich nicht lesen oder schreiben: { $problem }. Nichts wurde geändert.
backup-busy = Eine andere Sicherung oder Wiederherstellung läuft gerade. Warten Sie, bis sie fertig ist, und versuchen Sie es erneut.
backup-inside = In { $path } bewahrt Afterglow Ihre Daten auf: Wenn Sie Ihre Daten löschen, wird auch die Sicherung gelöscht. Wählen Sie einen anderen Ordner, am besten auf einem anderen Gerät.
backup-sample = Das ist das Beispiel, das nirgends aufbewahrt wird. Lassen Sie --sample für Ihre eigenen Daten weg.
backup-passphrases-differ = Die beiden Passphrasen sind verschieden, deshalb wurde nichts geschrieben. Versuchen Sie es noch einmal.
restore-not-blank = Hier sind schon Daten; nichts wurde geändert. Mit --yes wird trotzdem wiederhergestellt: Was hier ist, bleibt als Kopie erhalten und kommt mit --previous zurück.
restore-none-before = Hier hat noch keine Wiederherstellung etwas ersetzt; es gibt nichts, zu dem man zurückkehren könnte.
restore-unknown-copy = Es gibt keine Kopie „{ $given }“. Es gibt: { $known }.
export-in-use = { $path } gibt es schon, und es ist kein leerer Ordner. Geben Sie einen anderen Namen an.
