# "Can I use or do this?".

## The classes of ingredients

class-retinoid = Retinol-Familie
    .why = Ihre Haut ist empfindlicher als sonst, und Retinol und seine Verwandten können sie reizen und entzünden. Sie zählen, egal wo sie in der Liste stehen.
class-aha = Alpha-Hydroxysäure (AHA)
    .why = Ihre Haut ist empfindlicher als sonst, und eine schälende Säure kann sie reizen und entzünden.
class-benzoyl_peroxide = Benzoylperoxid
    .why = Ihre Haut ist empfindlicher als sonst, und Benzoylperoxid kann sie reizen und entzünden.
class-scrub = Peeling, auch mechanisch
    .why = Aggressive Peelings werden pausiert: Das gehört dazu, den behandelten Bereich sauber und frei von Infektionen zu halten.
class-bha = Beta-Hydroxysäure (BHA)
    .why = Der Artikel nennt sie nicht. Sie schält und zählt daher zu den Peelings, die pausiert werden.
class-pha = Polyhydroxysäure (PHA)
    .why = Der Artikel nennt sie nicht. Sie schält mild und zählt daher zu den Peelings, die pausiert werden.
class-enzyme = Schälendes Enzym
    .why = Der Artikel nennt es nicht. Es schält und zählt daher zu den Peelings, die pausiert werden.
class-azelaic_acid = Azelainsäure
    .why = Sie kann auf heilender Haut brennen. Andere Merkblätter raten, mit solchen Produkten zu warten.
class-strong_active = Starker Wirkstoff
    .why = Er kann auf heilender Haut brennen oder sie reizen. Andere Merkblätter raten, mit solchen Produkten zu warten.
class-vitamin_c_acidic = Vitamin C als Säure
    .why = Ihr Standardplan nennt Vitamin C als hilfreich. Viele Merkblätter raten, mit der Säureform einige Tage zu warten, denn sie kann brennen.
class-drying_alcohol = Austrocknender Alkohol
    .why = Er kann auf heilender Haut brennen und sie austrocknen. Andere Merkblätter raten, damit zu warten.
class-astringent = Adstringens (zieht Haut zusammen)
    .why = Es kann auf heilender Haut brennen und sie austrocknen. Andere Merkblätter raten, damit zu warten.
class-fragrance = Duftstoff
    .why = Manche Haut brennt oder reagiert, während sie heilt. Andere Merkblätter raten, mit Duftstoffen zu warten.
class-essential_oil = Ätherisches Öl
    .why = Manche Haut brennt oder reagiert, während sie heilt. Andere Quellen raten, mit ätherischen Ölen zu warten.
class-cooling = Kühlend oder wärmend
    .why = Was sich kühl oder warm anfühlt, wirkt, weil es ein wenig reizt, und kann auf heilender Haut brennen.
class-surfactant = Starkes Tensid
    .why = Es entzieht der Hautbarriere viel, und die erholt sich gerade erst.
class-self_tan = Selbstbräuner
    .why = Fragen Sie Ihre Fachkraft, wann. Er färbt ungleichmäßig, wo die Haut schuppt.
class-retinol_alternative = Alternative zu Retinol
    .why = Es ist kein Retinol, wirkt aber ähnlich. Fragen Sie nach, bevor Sie es auf heilender Haut verwenden.
class-keratolytic = Harnstoff, hoch dosiert
    .why = In dieser Stärke löst er die obere Hautschicht.
class-fruit_acid_extract = Fruchtsäure-Extrakte
    .why = Zusammen sind diese Extrakte eine Mischung natürlicher Fruchtsäuren.
class-prohibited = Medikament oder in Kosmetik nicht erlaubt
    .why = Es ist ein Medikament, oder europäisches Recht erlaubt es in Kosmetik nicht. Fragen Sie vor der Anwendung Ihre Fachkraft oder in einer Arztpraxis oder Apotheke.
class-uv_filter = Chemischer UV-Filter
class-hyaluronic_acid = Hyaluronsäure
class-aloe = Aloe vera
class-vitamin_c = Vitamin C
class-peptide = Peptid
class-soothing = Beruhigend

## Why something is worth a question only

check-over = Die Pause dafür ist vorbei. Es kann wieder dazukommen, wenn Ihre Haut ruhig ist und Ihre Fachkraft zustimmt.
check-over-provider = Die Zeit, um die Ihre Fachkraft gebeten hat, ist vorbei. Es kann wieder dazukommen, wenn Ihre Haut ruhig ist und sie zustimmt.
check-no-treatment = Es ist keine Behandlung eingetragen, also gibt es kein Datum, ab dem gezählt wird.
check-trace = Hier dient es sehr wahrscheinlich nur dazu, den Säuregrad einzustellen, oder ist nur in Spuren enthalten. Fragen Sie nach, wenn Ihre Haut brennt.
check-elsewhere = Die Seite nennt es, die gelesene Liste aber nicht. Sehen Sie auf der Packung nach.
check-denied = Der Text sagt, dass es nicht enthalten ist, aber mitten in einer Liste. Sehen Sie auf der Packung nach.
check-stem = Das ist nicht bekannt, und der Name klingt wie etwas, das pausiert wird. Sehen Sie auf der Packung nach, oder fragen Sie Ihre Fachkraft.
check-misspelt = Das liest sich wie { $meant }. Sehen Sie auf der Packung nach.

## The answer

verdict-hold_off = Pausieren
verdict-check = Fachkraft fragen
verdict-fine = Laut Plan in Ordnung
verdict-unknown = Lässt sich nicht sagen
check-until = Pausieren bis { $until }
    .lead = Pausieren bis
check-until-open = Pausieren, { $until }
check-who = { $who } fragen
check-found = Jeder Teil der Antwort ist unten genannt.
check-fine-helpful = Der Artikel nennt als hilfreich: { $what } (Regel Do 2). Fügen Sie die Inhaltsstoffe des Produkts ein, um auch beim Rest sicherzugehen.
check-fine = Von dem, was darin gelesen wurde, steht nichts auf einer Pausenliste Ihres Plans. Hören Sie auf, wenn es brennt.
check-unknown = Das kennt Afterglow nicht, deshalb gibt es keine Antwort. Fügen Sie die Liste der Inhaltsstoffe von der Packung ein.
check-unknown-activity = Das kennt Afterglow nicht, deshalb gibt es keine Antwort. Versuchen Sie es mit einem Wort wie Sport oder Sauna, oder fragen Sie Ihre Fachkraft.
check-unknown-words = Nicht verstanden: { $words }. Was nicht verstanden wird, gilt nie als in Ordnung. Fragen Sie mit anderen Worten, fügen Sie die Inhaltsstoffe ein, oder fragen Sie Ihre Fachkraft.
check-unknown-cut = Die Liste bricht mittendrin ab. Fügen Sie den Rest ein.
check-unknown-empty = Hier steht nichts, was Afterglow lesen kann. Geben Sie die Inhaltsstoffe, ein Produkt oder eine Aktivität ein, oder fügen Sie den Text ein.
check-unknown-names = Einige der Namen kennt Afterglow nicht, deshalb gibt es keine Antwort. Prüfen Sie die Schreibweise, oder fragen Sie Ihre Fachkraft.
check-unknown-no-treatment = Es ist keine Behandlung eingetragen, also gibt es nichts, ab dem gezählt werden kann. Tragen Sie sie zuerst ein.
check-count-held = { $count ->
    [one] { $all ->
        [one] Der einzige Inhaltsstoff ist in Pause: { $names }.
       *[other] Einer von { $all } Inhaltsstoffen ist in Pause: { $names }.
    }
   *[other] { $count } von { $all } Inhaltsstoffen sind in Pause: { $names }.
 }
check-names-held = In Pause: { $names }.
check-names-ask = Lieber nachfragen: { $names }.
check-at-least = Mindestens bis dahin: Das ist ein Minimum, keine Entwarnung.
check-suggested = Der Artikel nennt keine Zahl. Diese Zeit ist ein Vorschlag.
check-by-provider = Diese Zeit gibt Ihre Fachkraft vor.
check-asked-for = { $day ->
    [-1] Für { $when }.
   *[other] Für { $when }, Tag { $day }.
 }
check-held-by = Wegen der Behandlung vom { $date }.

## Worth a word

check-note-uv-filter = { $what } ist ein chemischer UV-Filter. Jede Sonnencreme mit UVA- und UVB-Schutz und LSF 30 oder höher erfüllt, was Ihr Plan verlangt; viele Fachkräfte bevorzugen in den ersten Tagen eine mineralische.
check-note-low-spf-plan = LSF { $spf } liegt unter dem LSF { $least }, den der Plan Ihrer Fachkraft verlangt.
check-note-low-spf = LSF { $spf } liegt unter dem LSF 30, den Ihr Plan verlangt.
check-note-day-zero-sun = Viele Fachkräfte bitten darum, bei frisch behandelter Haut bis morgen mit Sonnencreme zu warten: bis dahin Schatten und ein Hut, oder fragen Sie Ihre.
check-note-no-treatment = Es ist keine Behandlung eingetragen. Tragen Sie sie ein, dann nennt die Antwort auch, bis wann.
check-others-wait = Ihre Fachkraft sieht dafür jetzt keine Pause vor. Andere Merkblätter raten, länger zu warten: Fragen Sie nach, wenn Ihre Haut nicht ruhig ist.
check-note-longer = Andere Merkblätter nennen eine Wartezeit von { $span }.
check-also = Außerdem { $what }: { $why }

## Activities

activity-gym = Anstrengender Sport
    .why = Schweiß kann die behandelte Haut reizen und das Infektionsrisiko erhöhen. Ein Spaziergang ist willkommen.
    .check = Der Artikel rät, es nicht zu übertreiben, und nennt kein Ende. Wenn Ihre Haut ruhig ist und Ihre Fachkraft zustimmt, kann es wieder losgehen.
    .fine = Ihr Plan sieht dafür keine Pause mehr vor.
activity-run = Laufen
    .why = Schweiß kann die behandelte Haut reizen und das Infektionsrisiko erhöhen. Ein Spaziergang ist willkommen.
    .check = Der Artikel rät, es nicht zu übertreiben, und nennt kein Ende. Wenn Ihre Haut ruhig ist und Ihre Fachkraft zustimmt, kann es wieder losgehen.
    .fine = Ihr Plan sieht dafür keine Pause mehr vor.
activity-walk = Ein Spaziergang
    .fine = Ihr Plan pausiert nur anstrengenden Sport, und in Bewegung bleiben ist gut. Gehen Sie im Schatten und mit Sonnencreme.
activity-hot_shower = Heißes Wasser
    .why = Heißes Wasser kann die behandelte Haut reizen und das Infektionsrisiko erhöhen. Ihr Plan sagt: lauwarm.
    .check = Der Artikel nennt für heißes Wasser kein Ende. Wenn Ihre Haut ruhig ist und Ihre Fachkraft zustimmt, kann es wieder dazukommen.
    .fine = Ihr Plan sieht dafür keine Pause mehr vor.
activity-bath = Ein heißes Bad
    .why = Heißes Wasser kann die behandelte Haut reizen und das Infektionsrisiko erhöhen. Ihr Plan sagt: lauwarm duschen.
    .check = Der Artikel nennt für heißes Wasser kein Ende. Wenn Ihre Haut ruhig ist und Ihre Fachkraft zustimmt, kann es wieder dazukommen.
    .fine = Ihr Plan sieht dafür keine Pause mehr vor.
activity-shower = Lauwarm duschen
    .fine = Solange das Wasser lauwarm ist: Ihr Plan hält nur heißes Wasser von der behandelten Haut fern.
activity-sauna = Sauna
    .why = Hitze und Schweiß können heilende Haut reizen. Der Artikel nennt sie nicht, andere Merkblätter schon.
    .check = Andere Merkblätter nennen bis zu zwei Wochen. Fragen Sie Ihre Fachkraft.
    .fine = Die uns bekannten Merkblätter nennen keine längere Pause, Ihres vielleicht schon: Fragen Sie nach, wenn Ihre Haut nicht ruhig ist.
activity-steam = Dampfbad und Whirlpool
    .why = Hitze und Schweiß können heilende Haut reizen. Der Artikel nennt das nicht, andere Merkblätter schon.
    .check = Andere Merkblätter nennen bis zu zwei Wochen. Fragen Sie Ihre Fachkraft.
    .fine = Die uns bekannten Merkblätter nennen keine längere Pause, Ihres vielleicht schon: Fragen Sie nach, wenn Ihre Haut nicht ruhig ist.
activity-pool = Schwimmen im Schwimmbad
    .why = Chlor und Keime können heilende Haut reizen. Der Artikel nennt das nicht, andere Merkblätter schon.
    .check = Andere Merkblätter bitten darum, etwa so lange zu warten. Fragen Sie Ihre Fachkraft.
    .fine = Die uns bekannten Merkblätter nennen keine längere Pause, Ihres vielleicht schon: Fragen Sie nach, wenn Ihre Haut nicht ruhig ist. Nach dem Schwimmen nachcremen.
activity-sea = Schwimmen im Meer
    .why = Salz, Sonne und Keime können heilende Haut reizen. Der Artikel nennt das nicht, andere Merkblätter schon.
    .check = Andere Merkblätter bitten darum, etwa so lange zu warten. Fragen Sie Ihre Fachkraft.
    .fine = Die uns bekannten Merkblätter nennen keine längere Pause, Ihres vielleicht schon: Fragen Sie nach, wenn Ihre Haut nicht ruhig ist. Nach dem Schwimmen nachcremen.
activity-sunbathing = Sonnenbaden
    .why = Heilende Haut bekommt in starker Sonne leichter Flecken. Der Artikel sagt: jeden Tag Sonnencreme; andere Merkblätter bitten darum, die Sonne zu meiden.
    .check = Manche Merkblätter nennen bis zu vier Wochen. Bleiben Sie im Schatten, wo es geht, oder fragen Sie Ihre Fachkraft.
    .fine = Die uns bekannten Merkblätter nennen keine längere Pause, Ihres vielleicht schon: Fragen Sie nach, wenn Ihre Haut nicht ruhig ist. Die tägliche Sonnencreme bleibt.
activity-makeup = Make-up
    .why = Viele Fachkräfte bitten um eine Pause, weil Pinsel und Pigmente auf offene Haut treffen. Der Artikel nennt nur, was nicht darin sein darf.
    .check = Es kommt darauf an, was darin ist: Fügen Sie die Inhaltsstoffe ein. Nehmen Sie saubere Finger und Pinsel.
    .fine = Es kommt darauf an, was darin ist: Fügen Sie die Inhaltsstoffe ein, um sicherzugehen.
activity-shaving = Rasieren
    .check = Keine uns bekannte Quelle nennt dafür eine Zeit. Eine Klinge kann heilende Haut reizen: Fragen Sie Ihre Fachkraft.
    .fine = Ihr Plan sieht dafür keine Pause vor. Sparen Sie Haut aus, die noch schuppt.
activity-waxing = Waxing und Haarentfernung
    .why = Ihre Fachkraft bittet Sie, damit zu pausieren.
    .check = Fragen Sie Ihre Fachkraft, wann. Das Merkblatt einer Praxis nennt zwei Wochen.
    .fine = Ihre Fachkraft sieht dafür keine Pause vor.
activity-facial = Gesichtsbehandlungen und Ähnliches
    .why = Ihre Fachkraft bittet Sie, damit zu pausieren.
    .check = Fragen Sie Ihre Fachkraft, wann. Das Merkblatt einer Praxis nennt zwei Wochen.
    .fine = Ihre Fachkraft sieht dafür keine Pause vor.
activity-laser = Laser und Licht
    .why = Ihre Fachkraft bittet Sie, damit zu pausieren.
    .check = Fragen Sie Ihre Fachkraft, wann. Das Merkblatt einer Praxis nennt zwei Wochen.
    .fine = Ihre Fachkraft sieht dafür keine Pause vor.
activity-alcohol = Alkohol
    .why = Manche Fachkräfte bitten am ersten Tag um eine Pause. Der Artikel nennt ihn nicht.
    .check = Manche Merkblätter nennen bis zu zwei Tage. Fragen Sie Ihre Fachkraft.
    .fine = Die uns bekannten Merkblätter nennen keine längere Pause, Ihres vielleicht schon: Fragen Sie nach, wenn Ihre Haut nicht ruhig ist.
activity-needling = Noch ein Needling
    .why = Ihre Fachkraft bittet Sie, damit zu pausieren.
    .check = Viele Pläne sehen vier bis sechs Wochen zwischen den Behandlungen vor; Ihre Fachkraft entscheidet.
    .fine = Ihre Fachkraft entscheidet, wann.
activity-touching = Anfassen und Zupfen
    .why = Finger bringen Bakterien auf die behandelte Haut und erhöhen das Infektionsrisiko.
    .check = Der Artikel nennt kein Ende. Warten Sie, solange Ihre Haut schuppt.
    .fine = Ihr Plan sieht dafür keine Pause mehr vor.
activity-sunscreen = Sonnencreme
    .fine = Mit UVA- und UVB-Schutz und LSF 30 oder höher, jeden Tag, auch bei Wolken. Am ersten Tag bitten viele Fachkräfte um Schatten und einen Hut, bis morgen.
activity-cold = Eis und kalte Bäder
    .check = Keine uns bekannte Quelle nennt dafür eine Zeit. Starke Kälte kann heilende Haut reizen: Fragen Sie Ihre Fachkraft.
    .fine = Ihr Plan sieht dafür keine Pause vor.
activity-alcohol_on_skin = Alkohol auf der Haut
    .check = Er kann auf heilender Haut brennen und sie austrocknen. Andere Merkblätter raten, damit zu warten: Fragen Sie Ihre Fachkraft.
activity-smoking = Rauchen
    .why = Manche Fachkräfte bitten am ersten Tag um eine Pause. Der Artikel nennt es nicht.
    .check = Manche Merkblätter bitten um eine Pause von ein bis zwei Tagen. Fragen Sie Ihre Fachkraft.
    .fine = Die uns bekannten Merkblätter nennen keine längere Pause, Ihres vielleicht schon: Fragen Sie nach, wenn Ihre Haut nicht ruhig ist.
activity-fake_tan = Selbstbräuner
    .check = Er färbt ungleichmäßig, wo die Haut schuppt. Fragen Sie Ihre Fachkraft, wann.
    .fine = Ihr Plan sieht dafür keine Pause vor. Probieren Sie ihn erst an einer kleinen Stelle.
activity-hair_colour = Haare färben
    .check = Keine uns bekannte Quelle nennt dafür eine Zeit. Farbe und Blondierung können auf heilender Haut brennen: Fragen Sie Ihre Fachkraft.
    .fine = Ihr Plan sieht dafür keine Pause vor.

activity-gentle_yoga = Sanfte Bewegung
    .fine = Ihr Plan pausiert nur anstrengenden Sport, und in Bewegung bleiben ist gut. Bleiben Sie so ruhig und kühl, dass Sie nicht schwitzen.
activity-outside = Nach draußen gehen
    .fine = Mit Sonnencreme mit UVA- und UVB-Schutz, LSF 30 oder höher, an jedem Tag, auch bei Wolken. Schatten und ein Hut helfen.
activity-outdoors_long = Lange draußen sein
    .check = Stunden draußen sind Stunden in der Sonne, und heilende Haut bekommt leichter Flecken. Bleiben Sie mit Sonnencreme und Hut im Schatten, und fragen Sie Ihre Fachkraft.
    .fine = Die uns bekannten Merkblätter nennen keine längere Pause, Ihres vielleicht schon. Die tägliche Sonnencreme bleibt, draußen alle zwei Stunden neu.
activity-wash_face = Gesicht waschen
    .fine = Mit milder Reinigung und lauwarmem Wasser, danach trocken tupfen. Am Tag der Behandlung bitten manche Merkblätter darum, einige Stunden zu warten: Halten Sie sich an Ihres.
activity-wash_hands = Hände waschen
    .fine = Erst saubere Hände, dann alles, was das Gesicht berührt.
activity-wash_hair = Haare waschen
    .fine = Ihr Plan sieht dafür keine Pause vor. Nehmen Sie lauwarmes Wasser, und halten Sie Shampoo von der behandelten Haut fern.
activity-drink_water = Wasser trinken
    .fine = Manche Merkblätter bitten in der ersten Woche darum.
activity-pillowcase = Ein frischer Kissenbezug
    .fine = Manche Merkblätter bitten in den ersten Nächten um einen sauberen.
activity-heat = Hitze auf der Haut
    .check = Der Artikel spricht nur von heißem Wasser, andere Merkblätter von Hitze. Fragen Sie Ihre Fachkraft.
    .fine = Die uns bekannten Merkblätter nennen keine längere Pause, Ihres vielleicht schon: Fragen Sie nach, wenn Ihre Haut nicht ruhig ist.
activity-moisturise = Feuchtigkeitscreme
    .check = Das Merkblatt des britischen Gesundheitsdienstes beginnt damit nach den ersten 24 Stunden. Fragen Sie für den ersten Tag Ihre Fachkraft.
    .fine = Eine einfache Feuchtigkeitscreme. Fügen Sie ihre Inhaltsstoffe ein, um sicherzugehen, was darin ist.
activity-vitamin_c = Vitamin C
    .check = Ihr Standardplan nennt Vitamin C als hilfreich. Viele Merkblätter raten, mit der Säureform einige Tage zu warten, denn sie kann brennen: Fragen Sie Ihre Fachkraft.
    .fine = Ihr Standardplan nennt Vitamin C als hilfreich. Die Säureform kann brennen: Fügen Sie die Liste des Produkts ein, um auch beim Rest sicherzugehen.
activity-rubbing = Rubbeln und Peelen
    .why = Aggressive Peelings werden pausiert: Das gehört dazu, den behandelten Bereich sauber und frei von Infektionen zu halten. Auch ein Waschlappen, eine Bürste oder ein Schwamm rubbelt.
    .check = Die Pause dafür ist vorbei. Wenn Ihre Haut ruhig ist und Ihre Fachkraft zustimmt, kann es wieder dazukommen.
    .fine = Ihr Plan sieht dafür keine Pause mehr vor.
activity-face_tools = Gesichtsroller und Geräte
    .check = Keine uns bekannte Quelle nennt dafür eine Zeit. Fragen Sie Ihre Fachkraft.
    .fine = Ihr Plan sieht dafür keine Pause vor.
activity-medicine = Medikamente
    .check = Zu Medikamenten sagt Afterglow nichts. Fragen Sie Ihre Fachkraft oder in einer Arztpraxis oder Apotheke.
activity-pregnancy = Schwangerschaft
    .check = Der Plan von Afterglow ist dafür nicht geschrieben. Fragen Sie Ihre Fachkraft oder in einer Arztpraxis.
activity-breastfeeding = Stillzeit
    .check = Der Plan von Afterglow ist dafür nicht geschrieben. Fragen Sie Ihre Fachkraft oder in einer Arztpraxis.
activity-child = Kinder
    .check = Der Plan von Afterglow ist nicht für Kinder geschrieben. Fragen Sie Ihre Fachkraft oder in einer Arztpraxis.
activity-illness = Krankheit
    .check = Der Plan von Afterglow ist dafür nicht geschrieben. Fragen Sie Ihre Fachkraft oder in einer Arztpraxis.

## The screen

can-i-title = Darf ich das verwenden oder machen?
can-i-label = Ein Produkt, seine Inhaltsstoffe, eine Aktivität oder was Sie spüren
can-i-ask = Fragen
can-i-paste = Einfügen
can-i-clear = Leeren
can-i-change = Ändern
can-i-no-paste = Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst die Liste der Inhaltsstoffe, oder tippen Sie sie ein.
can-i-suggestions = Vorschläge
can-i-more = Inhaltsstoffe ergänzen
ask-gym = Sport
ask-sauna = Sauna
ask-makeup = Make-up
ask-pool = Schwimmen
answer-held = In Pause, { $count }
answer-ask = Lieber nachfragen, { $count }
answer-unknown = Nicht bekannt, { $count }
answer-unknown-why = Prüfen Sie die Schreibweise, oder fragen Sie Ihre Fachkraft.
answer-helpful = Als hilfreich genannt
answer-others = Auf keiner Pausenliste, { $count }
answer-place = Nummer { $place } in der Liste
product-keep = Zu meinen Produkten
product-name = Name des Produkts
product-why = „Heute“ sagt Ihnen, wann die Pause dafür endet. Das Produkt bleibt nur auf diesem Gerät.
product-unnamed = Geben Sie dem Produkt zuerst einen Namen.
product-remove = { $name } entfernen
products-title = Meine Produkte
said-kept = Zu Ihren Produkten hinzugefügt
earlier-title = Früher gefragt
earlier-forget = Entfernen: { $what }
asked-now = Jetzt: { $headline }
asked-when = Gefragt: { $when }
lifting-title = Ihre Produkte
lifting-at = Pause endet { $when }
lifting-since = Pause vorbei seit { $when }
