lifting =
    .remind = { $what }: Pause mindestens bis { $when }. Kann wieder dazukommen, wenn Ihre Haut ruhig ist und Ihre Fachkraft zustimmt.
    .detail = Nehmen Sie eins nach dem anderen wieder dazu.
patience =
    .remind = Lassen Sie sich Zeit
    .detail = Das Ergebnis baut sich über mehrere Wochen oder sogar Monate auf.
check_in =
    .remind = Zwei Minuten für einen Blick in den Spiegel
    .detail = Bei gutem Licht. Wenn Ihnen etwas Sorgen macht, kontaktieren Sie Ihre Fachkraft.
appointment =
    .remind = Termin: { $when }
    .detail = Schreiben Sie auf, was Sie fragen möchten.
outdoors =
    .remind = Sonnencreme: Zeit zum Nachcremen
    .detail = Draußen mindestens alle zwei Stunden; früher nach dem Schwitzen, Schwimmen oder Abtrocknen.
end =
    .remind = Das war die letzte Erinnerung
    .detail = Jeden Tag Sonnencreme: Das bleibt eine gute Gewohnheit. In Afterglow können Sie die Erinnerungen weiterlaufen lassen.
test =
    .remind = Ein Test von Afterglow
    .detail = Erinnerungen kommen auf diesem Gerät bei Ihnen an.

button-done = Erledigt
button-snooze = In 10 Minuten
button-open = Öffnen

channel-sunscreen = Sonnencreme
    .detail = Sonnencreme am Morgen und draußen, mit dem, was dann sonst noch fällig ist
channel-care = Pflegeschritte
    .detail = Was zu tun und was zu pausieren ist, zu Ihren Tageszeiten
channel-appointments = Termine
    .detail = Einen Tag vorher und noch einmal zwei Stunden vorher
notification-hidden = Erinnerung von Afterglow
open-the-app = Afterglow für weitere Erinnerungen öffnen
    .detail = Mehr Erinnerungen kann dieses Telefon nicht vormerken, bis Sie die App öffnen.

reminder-morning = Morgens
    .when = Sonnencreme, Reinigung, Serum
    .reason = Eine Benachrichtigung statt mehrerer, zu der Zeit, zu der Sie sich ohnehin um Ihre Haut kümmern.
reminder-midday = Mittags
    .when = Finger weg, in der ersten Woche
    .reason = Mitten am Tag finden die Hände von selbst ins Gesicht.
reminder-evening = Abends
    .when = Lauwarmes Wasser, was Sie weglassen, Reinigung, Serum
    .reason = Eine Benachrichtigung, bevor Sie sich abends waschen und wählen, was Sie verwenden.
reminder-my_sheet = Merkblatt Ihrer Fachkraft
    .reason = Was Ihre eigene Fachkraft aufgeschrieben hat, hat Vorrang vor allem, was Sie hier lesen.
reminder-followup = Kontrolltermin
    .reason = Ihre Fachkraft schaut, wie es Ihnen geht, und passt den Plan vielleicht an. Endet, sobald ein Termin eingetragen ist oder Sie sagen, dass es geklärt ist.
reminder-lifting = Wenn eine Pause endet
    .when = Zur nächsten Tageszeit
    .reason = Damit Sie keine Tage zählen müssen. Unter „Heute“ steht bei jeder Pause, von wem sie stammt.
reminder-patience = Geduld
    .reason = Bis zum vollen Ergebnis dauert es Wochen oder Monate. Warten fällt leichter, wenn man damit rechnet.
reminder-check_in = Check-in
    .reason = Eine Verschlechterung sehen Sie früh, wenn Sie an festen Tagen hinschauen.
reminder-appointment = Termine
    .when = Einen Tag vorher und zwei Stunden vorher
    .reason = Damit kein Termin vergessen wird. Ihre Notiz wird nicht gezeigt.
reminder-outdoors = Sonnencreme draußen
    .when = Solange Sie draußen sind; Sie starten den Timer unter „Heute“
    .reason = Draußen wird alle zwei Stunden nachgecremt, bei Schweiß oder Wasser früher: nach den 40 oder 80 Minuten auf der Packung. Steht dort nichts, ist 40 unser Vorschlag.
reminder-end = Die letzte Erinnerung
    .reason = Damit Sie wissen, dass keine mehr kommt, und sie weiterlaufen lassen können.

when-once-first = Einmal, am ersten Tag
when-once = Einmal, an Tag { $day }
when-after = Einmal, nach Tag { $day }
when-days = Tage: { $days }
when-every =
    { $every ->
        [1] Tag { $first }, dann jeden Tag
        [7] Tag { $first }, dann jede Woche
       *[other] Tag { $first }, dann alle { $every } Tage
    }
when-weekday = Immer { $weekday }, von Tag { $first } bis { $last }
when-weekday-open = Immer { $weekday }, ab Tag { $first }
when-until-settled = { $when }, bis es geklärt ist
when-never = Nicht in Ihrem Plan
days-proposed = Die Tage sind unser Vorschlag.
days-provider = Die Tage gibt Ihre Fachkraft vor.
days-range = { $first } bis { $last }
days-from = ab { $first }
days-comma = ,{" "}
days-and = { $rest } und { $last }
weekdays =
    .d1 = montags
    .d2 = dienstags
    .d3 = mittwochs
    .d4 = donnerstags
    .d5 = freitags
    .d6 = samstags
    .d7 = sonntags

health-on = Erinnerungen sind an.
health-off = Erinnerungen sind aus.
health-none = Nichts steht Ihren Erinnerungen im Weg.
health-agent-runs = Das Programm, das Erinnerungen zeigt, läuft (Version { $version }).
health-agent-not = Nichts zeigt im Hintergrund Erinnerungen.
health-server = { $name } zeigt die Benachrichtigungen, mit Schaltflächen.
health-server-no-buttons = { $name } zeigt die Benachrichtigungen, ohne Schaltflächen: Antworten Sie in Afterglow.
health-server-none = Hier zeigt nichts Benachrichtigungen an.
health-login-on = Es startet, wenn Sie sich anmelden.
health-login-off = Es startet nicht, wenn Sie sich anmelden.
health-next = Als Nächstes
health-next-line = { $at }, { $what }
health-last = Zuletzt
health-log = Protokoll
health-zone = Die Zeitzone „{ $wanted }“ ist nicht zu finden: Zeiten werden in { $zone } gezeigt.
    .todo = Setzen Sie TZ oder die Zeitzone des Systems auf eine bekannte. Geben Sie Zeiten bis dahin mit ihrem Abstand zur UTC an.
health-stored-zone = Über die Zeitzone einiger Einträge ist nichts mehr bekannt: { $zone }.
    .todo = Deren Zeiten bleiben, wie sie waren. Aktualisieren Sie die Zeitzonendaten des Systems, oder geben Sie die Einträge neu ein.
health-agent-not-running = Erinnerungen kommen nicht: Das Programm, das sie zeigt, läuft nicht.
    .todo = Öffnen Sie einmal das Fenster von Afterglow; es startet das Programm.
health-agent-other-version = Das Programm, das Erinnerungen zeigt, hat eine andere Version, { $version }.
    .todo = Öffnen Sie einmal das Fenster von Afterglow; dann startet das Programm neu.
health-no-server = Hier zeigt nichts Benachrichtigungen an.
    .todo = Melden Sie sich an Ihrem Desktop an, oder installieren Sie einen Benachrichtigungsdienst. Erinnerungen werden wieder versucht, bis sie gezeigt sind.
health-in-the-way = Eine Erinnerung ließ sich nicht zeigen oder vermerken.
    .todo = Es wird jede Minute wieder versucht. Wenn es so bleibt, melden Sie sich ab und wieder an.
health-in-the-way-since = Seit { $since }: Eine Erinnerung ließ sich nicht zeigen oder vermerken.
health-disk-full = Der Speicher ist voll: Was gezeigt wurde, lässt sich nicht vermerken.
    .todo = Machen Sie Speicherplatz frei.
health-no-login-start = Nach einem Neustart kommt nichts, bis Sie Afterglow öffnen.
    .todo = Lassen Sie es beim Anmelden starten, unter „Kommen Erinnerungen an?“.
health-quiet-hours = Wegen Ihrer Ruhezeit kommen diese gar nicht: { $what }.
    .todo = Geben Sie ihnen eine andere Zeit, oder verkürzen Sie die Ruhezeit, wenn Sie das nicht so möchten.
health-missed-not-running =
    { $count ->
        [one] Eine Erinnerung wurde in der letzten Woche verpasst, weil der Computer aus war oder nichts lief.
       *[other] { $count } Erinnerungen wurden in der letzten Woche verpasst, weil der Computer aus war oder nichts lief.
    }
    .todo = Lassen Sie es beim Anmelden starten, und legen Sie Erinnerungen auf Zeiten, zu denen der Computer an ist.
health-missed-asleep =
    { $count ->
        [one] Eine Erinnerung wurde in der letzten Woche verpasst, weil der Computer im Ruhezustand war oder seine Uhr gestellt wurde.
       *[other] { $count } Erinnerungen wurden in der letzten Woche verpasst, weil der Computer im Ruhezustand war oder seine Uhr gestellt wurde.
    }
    .todo = Legen Sie Erinnerungen auf Zeiten, zu denen der Computer wach ist.
health-missed-not-shown =
    { $count ->
        [one] Eine Erinnerung wurde in der letzten Woche verpasst, weil sie sich nicht zeigen ließ.
       *[other] { $count } Erinnerungen wurden in der letzten Woche verpasst, weil sie sich nicht zeigen ließen.
    }
    .todo = Senden Sie einen Test. Kommt er nicht, melden Sie sich ab und wieder an.
health-not-allowed = Dieses Telefon lässt Afterglow keine Benachrichtigungen anzeigen.
    .todo = Erlauben Sie sie, dann kommen ab sofort Erinnerungen.
health-channel-off = „{ $channel }“ ist in den Einstellungen dieses Telefons ausgeschaltet.
    .todo = Schalten Sie es dort ein, sonst kommen diese Erinnerungen nicht.
health-not-handed-over = Erinnerungen ließen sich nicht an dieses Telefon übergeben.
    .todo = Es wird bei jedem Öffnen von Afterglow wieder versucht. Wenn es so bleibt, starten Sie das Telefon neu.
health-may-be-late = Erinnerungen kommen vielleicht bis zu eine Stunde zu spät.
    .todo = Ihr Telefon spart Akku. Erlauben Sie genaue Zeiten, dann kommen sie pünktlich.
health-battery-restricted = Die Akku-Einstellungen Ihres Telefons schränken Afterglow ein.
    .todo = Heben Sie die Einschränkung in den Akku-Einstellungen auf, sonst kommen Erinnerungen vielleicht nicht.
health-held-back =
    { $count ->
        [one] Eine Erinnerung wurde in der letzten Woche verpasst, weil das Telefon aus war oder sie zurückhielt.
       *[other] { $count } Erinnerungen wurden in der letzten Woche verpasst, weil das Telefon aus war oder sie zurückhielt.
    }
    .todo = Gehen Sie die Zeilen oben durch; ein Telefon, das Akku spart, hält Erinnerungen zurück.
health-blocked =
    { $count ->
        [one] Eine Erinnerung wurde in der letzten Woche verpasst, weil Benachrichtigungen nicht erlaubt waren.
       *[other] { $count } Erinnerungen wurden in der letzten Woche verpasst, weil Benachrichtigungen nicht erlaubt waren.
    }
    .todo = Erlauben Sie Benachrichtigungen für Afterglow, und senden Sie einen Test.
phone-allowed = Benachrichtigungen sind erlaubt.
phone-not-allowed = Benachrichtigungen sind nicht erlaubt.
phone-exact = Erinnerungen kommen pünktlich.
phone-not-exact = Erinnerungen kommen vielleicht zu spät.
phone-battery = Die Akku-Einstellungen behindern Erinnerungen nicht.
phone-not-battery = Die Akku-Einstellungen halten Erinnerungen zurück.
phone-pending =
    { $count ->
        [one] Eine Erinnerung wartet in diesem Telefon.
       *[other] { $count } Erinnerungen warten in diesem Telefon.
    }
fix-permission = Benachrichtigungen erlauben
fix-notifications = Benachrichtigungen einstellen
fix-exact = Genaue Zeiten erlauben
fix-battery = Akku-Einstellungen öffnen
became-handed_over = Wird gerade gezeigt
became-refused = Noch nicht gezeigt, wird wieder versucht
became-delivered = Gezeigt
became-done = Erledigt
became-snoozed = Verschoben auf: { $until }
became-dismissed = Geschlossen
became-missed = Verpasst
became-not_running = Verpasst: aus
became-asleep = Verpasst: im Ruhezustand
became-not_shown = Verpasst: ließ sich nicht zeigen

and-list = { $items }
list-comma = ;{" "}
list-and = { $rest }; { $last }
