# The care plan in words.

## Phases

inflammation = Beruhigung
    .long = Die ersten Tage nach der Behandlung.
    .skin = Weiße Blutkörperchen räumen auf. Dabei sind Rötung, Wärme und etwas Schwellung häufig.
proliferation = Aufbau
    .long = In der ersten Woche ist die Haut häufig trocken, rau und schuppig.
    .skin = Neue Hautoberfläche entsteht, mit neuen feinen Gefäßen und dem ersten Kollagen. In der ersten Woche ist die Haut häufig trocken, rau und schuppig.
remodelling = Festigung
    .long = Jetzt geht es langsam voran, über Monate.
    .skin = Kollagen ordnet sich neu, und die Haut festigt sich langsam. Bis zum vollen Ergebnis kann es mehrere Wochen oder sogar Monate dauern.

## Steps

cleanse_am =
    .step = Milde Reinigung
    .detail = Bereich sauber und trocken halten
    .reason = Bleibt der behandelte Bereich sauber und trocken, hilft das, eine Infektion zu vermeiden.
    .remind = Milde Reinigung
serum_am =
    .step = Hyaluron-Serum
    .detail = Auf die gereinigte Haut
    .reason = Die Haut kann spannen und trocken sein. Hyaluronsäure hilft ihr, Feuchtigkeit zu halten; Aloe vera, Vitamin C und Peptide werden ebenfalls als hilfreich genannt.
    .remind = Hyaluron-Serum
sunscreen_am =
    .step = Sonnencreme, LSF 30 oder höher
    .detail = UVA- und UVB-Schutz, auch bei Wolken
    .reason = Ihre Haut reagiert vielleicht empfindlicher auf die UV-Strahlen der Sonne. Die tägliche Sonnencreme soll sie vor Sonnenschäden schützen.
    .remind = Sonnencreme: LSF 30 oder höher
easy_activity =
    .step = Nur leichte Bewegung
    .hold = Anstrengender Sport
    .short = Sport
    .detail = Spaziergänge sind willkommen
    .reason = Schweiß kann die behandelte Haut reizen und das Infektionsrisiko erhöhen. In Bewegung bleiben ist gut; zu vermeiden ist übermäßiger Sport.
photo =
    .step = Foto bei gleichem Licht
    .detail = Gleicher Ort, gleiche Tageszeit
    .reason = Die Haut verändert sich langsam. Fotos bei gleichem Licht zeigen das besser als der Spiegel.
water =
    .step = Wasser trinken
    .detail = Ein Glas zu jeder Mahlzeit ist ein Anfang
    .reason = Viele Fachkräfte bitten in den ersten Tagen darum.
lukewarm_only =
    .step = Nur lauwarmes Wasser
    .hold = Heiß duschen und baden
    .short = heißes Wasser
    .detail = Kein heißes Wasser auf der behandelten Haut
    .reason = Heißes Wasser kann die behandelte Haut reizen und das Infektionsrisiko erhöhen.
    .remind = Nur lauwarmes Wasser
no_actives =
    .step = Ohne Retinol, AHA und Benzoylperoxid
    .hold = Retinol, AHA, Benzoylperoxid
    .short = Retinol und Säuren
    .detail = Bei Make-up und Pflege gleichermaßen
    .reason = Ihre Haut ist empfindlicher als sonst. Make-up oder Pflege mit aggressiven Inhaltsstoffen wie diesen kann sie reizen und entzünden.
    .remind = Ohne Retinol, AHA und Benzoylperoxid
cleanse_pm =
    .step = Milde Reinigung
    .detail = Bereich sauber und trocken halten
    .reason = Bleibt der behandelte Bereich sauber und trocken, hilft das, eine Infektion zu vermeiden.
    .remind = Milde Reinigung
serum_pm =
    .step = Hyaluron-Serum
    .detail = Auf die gereinigte Haut
    .reason = Die Haut kann spannen und trocken sein. Hyaluronsäure hilft ihr, Feuchtigkeit zu halten; Aloe vera, Vitamin C und Peptide werden ebenfalls als hilfreich genannt.
    .remind = Hyaluron-Serum
no_scrub =
    .step = Kein Peeling
    .hold = Peelings, auch mechanische
    .short = Peelings
    .detail = Nichts Aggressives auf den behandelten Bereich
    .reason = Gehört dazu, den behandelten Bereich sauber und trocken zu halten, und hilft so, eine Infektion zu vermeiden.
no_touch =
    .step = Finger weg, den ganzen Tag
    .hold = Anfassen und Zupfen
    .short = Anfassen
    .until = solange Ihre Haut schuppt
    .detail = Nicht anfassen, nichts abzupfen
    .reason = Finger bringen Bakterien auf die behandelte Haut und erhöhen das Infektionsrisiko.
    .remind = Finger weg
pillowcase =
    .step = Frischer Kissenbezug
    .detail = Für heute Nacht
    .reason = Ihr Gesicht liegt stundenlang darauf. Ein sauberer bringt weniger Keime mit.
hands_clean =
    .step = Erst Hände waschen
    .detail = Bevor Sie Ihr Gesicht berühren
    .reason = Saubere Hände bringen weniger Bakterien auf die behandelte Haut.
moisturise =
    .step = Einfache Feuchtigkeitscreme
    .detail = Immer wieder, wenn die Haut spannt
    .reason = Das Merkblatt eines Krankenhauses nennt drei- bis viermal am Tag, nach den ersten 24 Stunden.
my_sheet =
    .step = Merkblatt Ihrer Fachkraft lesen
    .detail = Wo es abweicht, geht es vor
    .reason = Für das Ergebnis und gegen Komplikationen kommt es vor allem auf die Anweisungen Ihrer eigenen Fachkraft an.
    .remind = Merkblatt Ihrer Fachkraft lesen
followup =
    .step = Kontrolltermin ausmachen oder einhalten
    .detail = Abhaken, sobald es geklärt ist
    .reason = Ihre Fachkraft schaut, wie es Ihnen geht, und passt Ihre Pflege vielleicht an.
    .remind = Kontrolltermin ausmachen

## Held off only

no_makeup =
    .hold = Make-up jeder Art
    .short = Make-up
    .reason = Viele Fachkräfte bitten um eine Pause, weil Pinsel und Pigmente auf offene Haut treffen. Länger ist schonender; nehmen Sie dann saubere Finger und Pinsel.
no_alcohol =
    .hold = Alkohol
    .short = Alkohol
    .reason = Manche Fachkräfte bitten am ersten Tag um eine Pause.
no_sauna =
    .hold = Sauna, Dampfbad und Whirlpool
    .short = Sauna
    .reason = Hitze und Schweiß können heilende Haut reizen.
no_swim =
    .hold = Schwimmen
    .short = Schwimmen
    .reason = Schwimmbad, See und Meer bringen Chlor, Salz und Keime auf heilende Haut.
no_sunbathing =
    .hold = Sonnenbaden
    .short = Sonnenbaden
    .reason = Heilende Haut bekommt in starker Sonne leichter Flecken. Bleiben Sie im Schatten, wo es geht.
no_procedures =
    .hold = Gesichtsbehandlungen, Waxing und Laser
    .short = Gesichtsbehandlungen
    .until = bis Ihre Fachkraft grünes Licht gibt
    .reason = Fragen Sie Ihre Fachkraft, wann. Das Merkblatt einer Praxis nennt zwei Wochen.

## A provider’s plan

provider-hold = Ihre Fachkraft bittet Sie um eine Pause: { $what }.
provider-until = bis Ihre Fachkraft grünes Licht gibt
provider-asks = { $who } bittet darum.

## Other sheets

length =
    .hours =
        { $count ->
            [one] 1 Stunde
           *[other] { $count } Stunden
        }
    .days =
        { $count ->
            [one] 1 Tag
           *[other] { $count } Tage
        }
    .weeks =
        { $count ->
            [one] 1 Woche
           *[other] { $count } Wochen
        }
length-span = { $from } bis { $to }
length-least = mindestens { $from }
length-wax = { $length }, für Waxing
length-acidic = { $length }, für die Säureform

## The timeline

due-check_in = Check-in
due-next_session = Nach der nächsten Sitzung fragen
    .detail = Viele Pläne lassen 4 bis 6 Wochen zwischen zwei Sitzungen. Ihre Fachkraft entscheidet.
due-sunscreen_stays = Sonnencreme bleibt, jeden Tag
    .detail = Der Artikel nennt keinen letzten Tag

## The deck

tip_sunscreen =
    .title = Sonnencreme, wirklich jeden Tag
    .body = Nehmen Sie eine Sonnencreme mit UVA- und UVB-Schutz und LSF 30 oder höher, auch an bewölkten Tagen. Ihre Haut reagiert vielleicht empfindlicher auf UV-Strahlen, und die Creme soll sie vor Sonnenschäden schützen.
day_zero_sun =
    .title = Erster Tag: Schatten vor Sonnencreme
    .body = Ihr Plan sagt: jeden Tag Sonnencreme. Viele Fachkräfte bitten darum, bei frisch behandelter Haut bis morgen damit zu warten. Bleiben Sie bis dahin im Schatten und tragen Sie einen Hut, oder fragen Sie Ihre Fachkraft.
tip_expect =
    .title = Was die ersten Tage bringen
    .body = Leichte Rötung, etwas Schwellung und etwas Schuppung sollten sich innerhalb von etwa drei Tagen legen. Wird etwas wieder stärker, nachdem es schon besser war, kontaktieren Sie Ihre Fachkraft.
tip_clean =
    .title = Sauber und trocken
    .body = Waschen Sie den Bereich mit einer milden Reinigung. Bleibt der behandelte Bereich sauber und trocken, hilft das, eine Infektion zu vermeiden.
tip_serum =
    .title = Ein beruhigendes Serum
    .body = Die Haut kann spannen und trocken sein. Ein Serum mit Hyaluronsäure hilft ihr, Feuchtigkeit zu halten; achten Sie gern auch auf Aloe vera, Vitamin C und Peptide.
vitamin_c =
    .title = Vitamin C: welche Form?
    .body = Ihr Plan nennt Vitamin C als hilfreich. Mit sauren Seren, also mit L-Ascorbinsäure, ist es in den ersten Tagen etwas anderes: Manche Fachkräfte bitten darum, damit zu warten. Fragen Sie Ihre.
tip_actives =
    .title = Aggressive Inhaltsstoffe weglassen
    .body = Pausieren Sie Make-up und Pflege mit Retinol, Alpha-Hydroxysäuren oder Benzoylperoxid mindestens eine Woche lang. Solche Inhaltsstoffe können Haut, die empfindlicher ist als sonst, reizen und entzünden.
tip_touch =
    .title = Finger weg
    .body = Nicht anfassen und nichts abzupfen. Finger bringen Bakterien auf den behandelten Bereich, und das erhöht das Infektionsrisiko.
tip_movement =
    .title = Bewegen, aber sanft
    .body = In Bewegung bleiben ist gut. Pausieren Sie übermäßigen Sport: Schweiß kann den behandelten Bereich reizen und das Infektionsrisiko erhöhen.
tip_hot_water =
    .title = Lauwarm statt heiß
    .body = Halten Sie heißes Wasser von Ihrer Haut fern, beim Duschen und beim Baden. Es kann den behandelten Bereich reizen und das Infektionsrisiko erhöhen.
reintroduce =
    .title = Ein Produkt nach dem anderen
    .body = Die Woche ist das Minimum in Ihrem Plan. Was Sie pausiert haben, kann wieder dazukommen, wenn Ihre Haut ruhig ist und Ihre Fachkraft zustimmt. Beginnen Sie mit einem Produkt, und geben Sie ihm ein paar Tage Zeit.
sunscreen_reapply =
    .title = Draußen: nachcremen
    .body = Cremen Sie draußen mindestens alle zwei Stunden nach, früher nach dem Schwimmen, Schwitzen oder Abtrocknen.
shade_hat =
    .title = Schatten und ein Hut
    .body = Suchen Sie bei starker Sonne den Schatten, und tragen Sie einen Hut mit Krempe. Das ergänzt Ihre Sonnencreme; es ersetzt sie nicht.
tip_patience =
    .title = Lassen Sie sich Zeit
    .body = Heilung braucht Zeit. Bis zum vollen Ergebnis kann es mehrere Wochen oder sogar Monate dauern, erwarten Sie es also nicht sofort.
tip_follow_up =
    .title = Noch einmal zur Fachkraft
    .body = Gehen Sie noch einmal zu Ihrer Fachkraft. Sie schaut, wie es Ihnen geht, und schlägt vielleicht Anpassungen oder weitere Behandlungen vor.
tip_advice =
    .title = Ihre Fachkraft geht vor
    .body = Halten Sie sich an die Anweisungen Ihrer Fachkraft. Wo sie von dem abweichen, was Sie hier lesen, gelten ihre.

## What to expect

red_and_warm = Rot und warm, wie ein starker Sonnenbrand
pinpoint_spots = Winzige Pünktchen
milder_sunburn = Wie ein milderer Sonnenbrand; die Rötung lässt oft schnell nach
pink = Rosa oder nahe an Ihrer üblichen Hautfarbe
tight_and_dry = Die Haut kann spannen und trocken sein
first_day_swelling = Eine leichte Schwellung, die oft innerhalb eines Tages zurückgeht
second_day_swelling = Die Schwellung kann heute stärker auffallen als gestern
redness_after_light = Nach einer leichten Behandlung klingt die Rötung oft innerhalb von 24 bis 48 Stunden ab
redness_after_deep = Nach einer tiefen Behandlung kann es 24 bis 72 Stunden dauern, bis die Rötung abklingt
first_flakes = Die ersten feinen Hautschüppchen
rough_and_flaky = Trocken und rau, die Haut schuppt oder schält sich
itch_and_spots = Ein leichter Juckreiz oder ein paar kleine Pickel
more_sensitive = Womöglich empfindlicher gegen Sonne als sonst
darker_skin = Auf brauner oder schwarzer Haut kann Rötung stattdessen dunkler aussehen
calmer = Bei den meisten ruhiger und weicher
brighter_for_many = Bei vielen frischer und glatter
under_the_surface = Langsame Veränderung: Unter der Oberfläche geht die Heilung weiter
up_to_three_months = Veränderung kann bis zu drei Monate dauern oder mehr als eine Sitzung brauchen
weeks_or_months = Bis zum vollen Ergebnis kann es mehrere Wochen oder sogar Monate dauern

provider-sunscreen = Sonnenschutz, LSF { $spf } oder mehr
provider-sunscreen-mineral = Sonnenschutz, LSF { $spf } oder mehr, mineralisch
light_activity =
    .hold = Leichte Bewegung
    .short = leichte Bewegung
    .reason = Die Zeit gibt der Plan Ihrer Fachkraft vor. Der Standardplan begrüßt sanfte Bewegung.
no_vitamin_c =
    .hold = Vitamin C
    .short = Vitamin C
    .reason = Die Zeit gibt der Plan Ihrer Fachkraft vor. Der Standardplan nennt Vitamin C als hilfreich.
no_waxing =
    .hold = Wachsen und Haarentfernung
    .short = Wachsen
    .reason = Die Zeit gibt der Plan Ihrer Fachkraft vor.
