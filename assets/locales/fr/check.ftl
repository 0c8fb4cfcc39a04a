## The classes of ingredients

class-retinoid = Famille du rétinol
    .why = Votre peau est plus sensible que d’habitude ; le rétinol et ses proches peuvent l’irriter et l’enflammer. Ils comptent quelle que soit leur place dans la liste.
class-aha = Alpha-hydroxyacide (AHA)
    .why = Votre peau est plus sensible que d’habitude ; un acide qui exfolie peut l’irriter et l’enflammer.
class-benzoyl_peroxide = Peroxyde de benzoyle
    .why = Votre peau est plus sensible que d’habitude ; le peroxyde de benzoyle peut l’irriter et l’enflammer.
class-scrub = Gommage ou exfoliant
    .why = Les gommages et exfoliants agressifs attendent : c’est une des façons de garder la zone traitée propre et d’éviter une infection.
class-bha = Bêta-hydroxyacide (BHA)
    .why = L’article ne le nomme pas. Il exfolie, il compte donc parmi les exfoliants qui attendent.
class-pha = Polyhydroxyacide (PHA)
    .why = L’article ne le nomme pas. Il exfolie en douceur, il compte donc parmi les exfoliants qui attendent.
class-enzyme = Enzyme exfoliante
    .why = L’article ne la nomme pas. Elle exfolie, elle compte donc parmi les exfoliants qui attendent.
class-azelaic_acid = Acide azélaïque
    .why = Il peut piquer sur une peau qui cicatrise. D’autres fiches de conseils demandent d’attendre pour ce type de produit.
class-strong_active = Actif puissant
    .why = Il peut piquer ou irriter une peau qui cicatrise. D’autres fiches de conseils demandent d’attendre pour ce type de produit.
class-vitamin_c_acidic = Vitamine C sous forme acide
    .why = Votre plan de base cite la vitamine C comme utile. Beaucoup de fiches de conseils demandent d’attendre quelques jours pour la forme acide, qui peut piquer.
class-drying_alcohol = Alcool desséchant
    .why = Il peut piquer et dessécher une peau qui cicatrise. D’autres fiches de conseils demandent d’attendre.
class-astringent = Astringent
    .why = Il peut piquer et dessécher une peau qui cicatrise. D’autres fiches de conseils demandent d’attendre.
class-fragrance = Parfum
    .why = Certaines peaux picotent ou réagissent pendant qu’elles cicatrisent. D’autres fiches de conseils demandent d’attendre pour le parfum.
class-essential_oil = Huile essentielle
    .why = Certaines peaux picotent ou réagissent pendant qu’elles cicatrisent. D’autres sources demandent d’attendre pour les huiles essentielles.
class-cooling = Effet froid ou chaud
    .why = Ce qui donne une sensation de froid ou de chaud agit en irritant un peu, et peut piquer sur une peau qui cicatrise.
class-surfactant = Nettoyant puissant
    .why = Il appauvrit beaucoup la barrière naturelle de la peau, qui est encore en train de se réparer.
class-self_tan = Autobronzant
    .why = Demandez à votre praticien à partir de quand. La couleur est irrégulière là où la peau pèle.
class-retinol_alternative = Alternative au rétinol
    .why = Ce n’est pas du rétinol, mais son action est proche. Demandez avant d’en mettre sur une peau qui cicatrise.
class-keratolytic = Urée fortement dosée
    .why = À cette concentration, elle détache la couche superficielle de la peau.
class-fruit_acid_extract = Extraits d’acides de fruits
    .why = Ensemble, ces extraits forment un mélange d’acides de fruits naturels.
class-prohibited = Médicament, ou interdit en cosmétique
    .why = C’est un médicament, ou le droit européen ne l’admet pas en cosmétique. Demandez à votre praticien, à un médecin ou en pharmacie avant de l’utiliser.
class-uv_filter = Filtre UV chimique
class-hyaluronic_acid = Acide hyaluronique
class-aloe = Aloe vera
class-vitamin_c = Vitamine C
class-peptide = Peptide
class-soothing = Apaisant

## Why something is worth a question only

check-over = Sa pause est terminée. Vous pourrez reprendre si votre peau est calme et si votre praticien est d’accord.
check-over-provider = Le délai demandé par votre praticien est passé. Vous pourrez reprendre si votre peau est calme et si votre praticien est d’accord.
check-no-treatment = Aucune séance n’est enregistrée : il n’y a pas de date à partir de laquelle compter.
check-trace = Ici, il sert sans doute à régler l’acidité, ou n’est là qu’à l’état de trace. Si ça pique, demandez conseil.
check-elsewhere = La page le mentionne, mais pas la liste qui a été lue. Regardez l’emballage.
check-denied = Le texte dit qu’il n’y en a pas, au milieu d’une liste. Regardez l’emballage.
check-stem = Il n’est pas connu, et son nom ressemble à celui d’un ingrédient en pause. Regardez l’emballage, ou demandez à votre praticien.
check-misspelt = Cela ressemble à : { $meant }. Regardez l’emballage.

## The answer

verdict-hold_off = En pause
verdict-check = À voir avec votre praticien
verdict-fine = Possible selon votre plan
verdict-unknown = Impossible à dire
check-until = En pause jusqu’au { $until }
    .lead = En pause jusqu’au
check-until-open = En pause { $until }
check-who = À voir avec { $who }
check-found = Chaque partie de la réponse est nommée ci-dessous.
check-fine-helpful = Cité comme utile par l’article (À faire n° 2) : { $what }. Collez la liste d’ingrédients du produit pour vérifier le reste.
check-fine = Rien de ce qui a été lu n’est en pause dans votre plan. Arrêtez si ça pique.
check-unknown = Afterglow ne connaît pas cela et n’a donc pas de réponse. Collez la liste d’ingrédients de l’emballage.
check-unknown-activity = Afterglow ne connaît pas cela et n’a donc pas de réponse. Essayez avec un seul mot, comme sport ou sauna, ou demandez à votre praticien.
check-unknown-words = Pas compris : { $words }. Ce qui n’est pas compris n’est jamais donné comme possible. Posez la question autrement, collez la liste d’ingrédients, ou demandez à votre praticien.
check-unknown-cut = La liste s’arrête au milieu. Collez la suite.
check-unknown-empty = Il n’y a rien ici qu’Afterglow puisse lire. Tapez ou collez la liste d’ingrédients, un produit ou une activité.
check-unknown-names = Afterglow ne connaît pas certains des noms et n’a donc pas de réponse. Vérifiez leur orthographe, ou demandez à votre praticien.
check-unknown-no-treatment = Aucune séance n’est enregistrée : rien ne peut être compté. Ajoutez-la d’abord.
check-count-held = { $count ->
    [one] { $count } ingrédient sur { $all } est en pause : { $names }.
   *[other] { $count } ingrédients sur { $all } sont en pause : { $names }.
 }
check-names-held = En pause : { $names }.
check-names-ask = À vérifier : { $names }.
check-at-least = Au moins jusque-là : c’est un minimum, pas un feu vert.
check-suggested = L’article ne donne pas de chiffre. Ce délai est une suggestion.
check-by-provider = Ce délai vient de votre praticien.
check-asked-for = { $day ->
    [-1] Réponse pour : { $when }.
   *[other] Réponse pour : { $when }, jour { $day }.
 }
check-held-by = Pause due à la séance ({ $date }).

## Worth a word

check-note-uv-filter = { $what } : filtre UV chimique. Toute crème solaire à large spectre, SPF 30 ou plus, fait ce que demande votre plan ; beaucoup de praticiens préfèrent un filtre minéral les premiers jours.
check-note-low-spf-plan = SPF { $spf } : c’est moins que le SPF { $least } demandé par le plan de votre praticien.
check-note-low-spf = SPF { $spf } : c’est moins que le SPF 30 demandé par votre plan.
check-note-day-zero-sun = Beaucoup de praticiens demandent d’attendre demain avant de mettre de la crème solaire sur la peau tout juste traitée : ombre et chapeau d’ici là, ou demandez au vôtre.
check-note-no-treatment = Aucune séance n’est enregistrée. Ajoutez-la, et la réponse dira jusqu’à quand.
check-others-wait = Votre praticien ne demande pas de pause en ce moment. D’autres fiches demandent d’attendre plus longtemps : posez la question si votre peau n’est pas calme.
check-note-longer = D’autres fiches demandent d’attendre { $span }.
check-also = Aussi { $what } : { $why }

## Activities

activity-gym = Sport intense
    .why = La transpiration peut irriter la peau traitée et augmenter le risque d’infection. Une promenade est la bienvenue.
    .check = L’article dit de ne pas en faire trop et ne donne pas de fin. Vous pourrez reprendre si votre peau est calme et si votre praticien est d’accord.
    .fine = Ce n’est plus en pause dans votre plan.
activity-run = Course à pied
    .why = La transpiration peut irriter la peau traitée et augmenter le risque d’infection. Une promenade est la bienvenue.
    .check = L’article dit de ne pas en faire trop et ne donne pas de fin. Vous pourrez reprendre si votre peau est calme et si votre praticien est d’accord.
    .fine = Ce n’est plus en pause dans votre plan.
activity-walk = Promenade
    .fine = Votre plan ne met en pause que le sport intense, et bouger fait du bien. Pensez à l’ombre et à la crème solaire.
activity-hot_shower = Eau chaude
    .why = L’eau chaude peut irriter la peau traitée et augmenter le risque d’infection. Votre plan demande de l’eau tiède.
    .check = L’article ne donne pas de fin pour l’eau chaude. Vous pourrez y revenir si votre peau est calme et si votre praticien est d’accord.
    .fine = Ce n’est plus en pause dans votre plan.
activity-bath = Bain chaud
    .why = L’eau chaude peut irriter la peau traitée et augmenter le risque d’infection. Votre plan demande une douche tiède.
    .check = L’article ne donne pas de fin pour l’eau chaude. Vous pourrez y revenir si votre peau est calme et si votre praticien est d’accord.
    .fine = Ce n’est plus en pause dans votre plan.
activity-shower = Douche tiède
    .fine = Tant que l’eau est tiède : c’est l’eau chaude que votre plan écarte de la peau traitée.
activity-sauna = Sauna
    .why = La chaleur et la transpiration peuvent irriter une peau qui cicatrise. L’article ne le nomme pas ; d’autres fiches, si.
    .check = D’autres fiches demandent jusqu’à deux semaines. Demandez à votre praticien.
    .fine = Les fiches que nous connaissons ne demandent pas d’attendre plus longtemps ; la vôtre, peut-être. Si votre peau n’est pas calme, demandez à votre praticien.
activity-steam = Hammam et bain à remous
    .why = La chaleur et la transpiration peuvent irriter une peau qui cicatrise. L’article ne les nomme pas ; d’autres fiches, si.
    .check = D’autres fiches demandent jusqu’à deux semaines. Demandez à votre praticien.
    .fine = Les fiches que nous connaissons ne demandent pas d’attendre plus longtemps ; la vôtre, peut-être. Si votre peau n’est pas calme, demandez à votre praticien.
activity-pool = Baignade en piscine
    .why = Le chlore et les microbes peuvent irriter une peau qui cicatrise. L’article ne la nomme pas ; d’autres fiches, si.
    .check = D’autres fiches demandent d’attendre à peu près jusque-là. Demandez à votre praticien.
    .fine = Les fiches que nous connaissons ne demandent pas d’attendre plus longtemps ; la vôtre, peut-être. Si votre peau n’est pas calme, demandez à votre praticien. Remettez de la crème solaire après la baignade.
activity-sea = Baignade en mer
    .why = Le sel, le soleil et les microbes peuvent irriter une peau qui cicatrise. L’article ne la nomme pas ; d’autres fiches, si.
    .check = D’autres fiches demandent d’attendre à peu près jusque-là. Demandez à votre praticien.
    .fine = Les fiches que nous connaissons ne demandent pas d’attendre plus longtemps ; la vôtre, peut-être. Si votre peau n’est pas calme, demandez à votre praticien. Remettez de la crème solaire après la baignade.
activity-sunbathing = Bains de soleil
    .why = Sous un soleil fort, une peau qui cicatrise se tache plus facilement. L’article demande de la crème solaire chaque jour ; d’autres fiches demandent d’éviter le soleil.
    .check = Certaines fiches demandent jusqu’à quatre semaines. Restez à l’ombre dès que possible, ou demandez à votre praticien.
    .fine = Les fiches que nous connaissons ne demandent pas d’attendre plus longtemps ; la vôtre, peut-être. Si votre peau n’est pas calme, demandez à votre praticien. Continuez la crème solaire chaque jour.
activity-makeup = Maquillage
    .why = Beaucoup de praticiens demandent une pause, car pinceaux et pigments touchent une peau encore ouverte. L’article nomme seulement ce qu’il ne doit pas contenir.
    .check = Tout dépend de ce qu’il contient : collez ses ingrédients. Utilisez des doigts et des pinceaux propres.
    .fine = Tout dépend de ce qu’il contient : collez ses ingrédients pour vérifier.
activity-shaving = Rasage
    .check = Aucune des sources que nous connaissons ne donne de délai. Une lame sur une peau qui cicatrise peut irriter : demandez à votre praticien.
    .fine = Rien dans votre plan ne le met en pause. Évitez les endroits où la peau pèle encore.
activity-waxing = Cire et épilation
    .why = Votre praticien demande une pause.
    .check = Demandez à votre praticien à partir de quand. La fiche d’une clinique demande deux semaines.
    .fine = Votre praticien ne demande pas de pause.
activity-facial = Soins du visage et autres soins
    .why = Votre praticien demande une pause.
    .check = Demandez à votre praticien à partir de quand. La fiche d’une clinique demande deux semaines.
    .fine = Votre praticien ne demande pas de pause.
activity-laser = Laser et lumière
    .why = Votre praticien demande une pause.
    .check = Demandez à votre praticien à partir de quand. La fiche d’une clinique demande deux semaines.
    .fine = Votre praticien ne demande pas de pause.
activity-alcohol = Alcool
    .why = Certains praticiens demandent une pause le premier jour. L’article ne le nomme pas.
    .check = Certaines fiches demandent jusqu’à deux jours. Demandez à votre praticien.
    .fine = Les fiches que nous connaissons ne demandent pas d’attendre plus longtemps ; la vôtre, peut-être. Si votre peau n’est pas calme, demandez à votre praticien.
activity-needling = Refaire du microneedling
    .why = Votre praticien demande une pause.
    .check = Beaucoup de plans laissent quatre à six semaines entre deux séances ; c’est votre praticien qui décide.
    .fine = C’est votre praticien qui décide quand.
activity-touching = Toucher et arracher des peaux
    .why = Les doigts apportent des bactéries sur la peau traitée et augmentent le risque d’infection.
    .check = L’article ne donne pas de fin. Attendez tant que votre peau pèle.
    .fine = Ce n’est plus en pause dans votre plan.
activity-sunscreen = Crème solaire
    .fine = À large spectre, SPF 30 ou plus, chaque jour, même par temps couvert. Le premier jour, beaucoup de praticiens demandent l’ombre et un chapeau jusqu’au lendemain.
activity-cold = Glace et bains froids
    .check = Aucune des sources que nous connaissons ne donne de délai. Un froid vif peut irriter une peau qui cicatrise : demandez à votre praticien.
    .fine = Rien dans votre plan ne le met en pause.
activity-alcohol_on_skin = Alcool sur la peau
    .check = Il peut piquer et dessécher une peau qui cicatrise. D’autres fiches de conseils demandent d’attendre : demandez à votre praticien.
activity-smoking = Tabac
    .why = Certains praticiens demandent une pause le premier jour. L’article ne le nomme pas.
    .check = Certaines fiches demandent une pause d’un à deux jours. Demandez à votre praticien.
    .fine = Les fiches que nous connaissons ne demandent pas d’attendre plus longtemps ; la vôtre, peut-être. Si votre peau n’est pas calme, demandez à votre praticien.
activity-fake_tan = Autobronzant
    .check = La couleur est irrégulière là où la peau pèle. Demandez à votre praticien à partir de quand.
    .fine = Rien dans votre plan ne le met en pause. Essayez d’abord sur une petite zone.
activity-hair_colour = Coloration des cheveux
    .check = Aucune des sources que nous connaissons ne donne de délai. Coloration et décoloration peuvent piquer sur une peau qui cicatrise : demandez à votre praticien.
    .fine = Rien dans votre plan ne la met en pause.

activity-gentle_yoga = Activité douce
    .fine = Votre plan ne met en pause que le sport intense, et bouger fait du bien. Allez-y lentement et au frais, pour ne pas transpirer.
activity-outside = Sortir
    .fine = Avec une crème solaire à large spectre, SPF 30 ou plus, chaque jour, même par temps couvert. L’ombre et un chapeau aident.
activity-outdoors_long = Longtemps dehors
    .check = Des heures dehors sont des heures de soleil, et une peau qui cicatrise se tache plus facilement. Restez à l’ombre, avec crème solaire et chapeau, et demandez à votre praticien.
    .fine = Les fiches que nous connaissons ne demandent pas d’attendre plus longtemps ; la vôtre, peut-être. Continuez la crème solaire chaque jour, à remettre toutes les deux heures dehors.
activity-wash_face = Laver le visage
    .fine = Avec un nettoyant doux et de l’eau tiède, puis séché en tapotant. Le jour de la séance, certaines fiches demandent d’attendre quelques heures : suivez la vôtre.
activity-wash_hands = Se laver les mains
    .fine = Des mains propres passent avant tout ce qui touche le visage.
activity-wash_hair = Se laver les cheveux
    .fine = Rien dans votre plan ne le met en pause. Prenez de l’eau tiède, et tenez le shampooing loin de la peau traitée.
activity-drink_water = Boire de l’eau
    .fine = Certaines fiches le demandent la première semaine.
activity-pillowcase = Taie d’oreiller propre
    .fine = Certaines fiches en demandent une les premières nuits.
activity-heat = Chaleur sur la peau
    .check = L’article ne parle que d’eau chaude, d’autres fiches de chaleur. Demandez à votre praticien.
    .fine = Les fiches que nous connaissons ne demandent pas d’attendre plus longtemps ; la vôtre, peut-être. Si votre peau n’est pas calme, demandez à votre praticien.
activity-moisturise = Hydrater la peau
    .check = D’après la fiche d’un service de santé, on commence après les premières 24 heures. Pour le premier jour, demandez à votre praticien.
    .fine = Une crème hydratante simple. Collez sa liste d’ingrédients pour vérifier ce qu’elle contient.
activity-vitamin_c = Vitamine C
    .check = Votre plan de base cite la vitamine C comme utile. Beaucoup de fiches de conseils demandent d’attendre quelques jours pour la forme acide, qui peut piquer : demandez à votre praticien.
    .fine = Votre plan de base cite la vitamine C comme utile. La forme acide peut piquer : collez la liste du produit pour vérifier le reste.
activity-rubbing = Frotter et exfolier
    .why = Les gommages et exfoliants agressifs attendent : c’est une des façons de garder la zone traitée propre et d’éviter une infection. Un gant de toilette, une brosse ou une éponge frottent aussi.
    .check = La pause est terminée. Vous pourrez reprendre si votre peau est calme et si votre praticien est d’accord.
    .fine = Ce n’est plus en pause dans votre plan.
activity-face_tools = Rouleaux et appareils
    .check = Aucune des sources que nous connaissons ne donne de délai. Demandez à votre praticien.
    .fine = Rien dans votre plan ne les met en pause.
activity-medicine = Médicaments
    .check = Afterglow ne dit rien sur les médicaments. Demandez à votre praticien, à un médecin ou en pharmacie.
activity-pregnancy = Grossesse
    .check = Le plan d’Afterglow n’a pas été écrit pour cela. Demandez à votre praticien ou à un médecin.
activity-breastfeeding = Allaitement
    .check = Le plan d’Afterglow n’a pas été écrit pour cela. Demandez à votre praticien ou à un médecin.
activity-child = Enfants
    .check = Le plan d’Afterglow n’a pas été écrit pour les enfants. Demandez à votre praticien ou à un médecin.
activity-illness = Maladie
    .check = Le plan d’Afterglow n’a pas été écrit pour cela. Demandez à votre praticien ou à un médecin.

## The screen

can-i-title = Je peux utiliser ou faire ça ?
can-i-label = Un produit, ses ingrédients, une activité, ou ce que vous ressentez
can-i-ask = Demander
can-i-paste = Coller
can-i-clear = Effacer
can-i-change = Modifier
can-i-no-paste = Il n’y a pas de texte à coller. Copiez d’abord la liste d’ingrédients, ou tapez-la.
can-i-suggestions = Suggestions
can-i-more = Ajouter ses ingrédients
ask-gym = Sport
ask-sauna = Sauna
ask-makeup = Maquillage
ask-pool = Piscine
answer-held = En pause, { $count }
answer-ask = À vérifier, { $count }
answer-unknown =
    { $count ->
        [one] Inconnu, { $count }
       *[other] Inconnus, { $count }
    }
answer-unknown-why = Vérifiez l’orthographe, ou demandez à votre praticien.
answer-helpful = Cité comme utile
answer-others = Pas en pause, { $count }
answer-place = n° { $place } dans la liste
product-keep = Ajouter à mes produits
product-name = Nom du produit
product-why = L’écran Aujourd’hui vous dit quand sa pause prend fin. Ce produit n’est gardé que sur cet appareil.
product-unnamed = Donnez d’abord un nom au produit.
product-remove = Supprimer { $name }
products-title = Mes produits
said-kept = Ajouté à vos produits
earlier-title = Déjà demandé
earlier-forget = Oublier : { $what }
asked-now = Maintenant : { $headline }
asked-when = Demandé : { $when }
lifting-title = Vos produits
lifting-at = Fin de la pause : { $when }
lifting-since = Pause terminée : { $when }
