## Phases

inflammation = Apaisement
    .long = Les premiers jours après la séance.
    .skin = Les globules blancs font le ménage. Rougeurs, chaleur et un peu de gonflement sont alors fréquents.
proliferation = Reconstruction
    .long = Une peau sèche, rêche et qui pèle est fréquente la première semaine.
    .skin = Une nouvelle surface se forme, avec de nouveaux petits vaisseaux et le premier collagène. Une peau sèche, rêche et qui pèle est fréquente la première semaine.
remodelling = Renforcement
    .long = Le changement est lent maintenant, et prend des mois.
    .skin = Le collagène se réorganise et la peau se raffermit lentement. Le plein effet peut demander plusieurs semaines, voire des mois.

## Steps

cleanse_am =
    .step = Nettoyant doux
    .detail = Garder la zone propre et sèche
    .reason = Garder la zone traitée propre et sèche aide à éviter une infection.
    .remind = Nettoyant doux
serum_am =
    .step = Sérum à l’acide hyaluronique
    .detail = Sur peau propre
    .reason = La peau peut être sèche et tirailler. L’acide hyaluronique l’aide à retenir l’eau ; l’aloe vera, la vitamine C et les peptides sont aussi cités comme utiles.
    .remind = Sérum à l’acide hyaluronique
sunscreen_am =
    .step = Crème solaire, SPF 30 ou plus
    .detail = Large spectre, même par temps couvert
    .reason = Votre peau peut être plus sensible aux UV du soleil. La crème solaire, chaque jour, sert à la protéger des dégâts du soleil.
    .remind = Crème solaire : SPF 30 ou plus
easy_activity =
    .step = Activité douce seulement
    .hold = Sport intense
    .short = sport intense
    .detail = La marche est la bienvenue
    .reason = La transpiration peut irriter la peau traitée et augmenter le risque d’infection. Bouger fait du bien ; c’est l’excès qui est à éviter.
photo =
    .step = Photo sous la même lumière
    .detail = Même endroit, même heure
    .reason = Le changement est lent. Des photos sous la même lumière le montrent mieux que le miroir.
water =
    .step = Boire de l’eau
    .detail = Un verre à chaque repas, pour commencer
    .reason = Beaucoup de praticiens le demandent les premiers jours.
lukewarm_only =
    .step = Eau tiède seulement
    .hold = Douches et bains chauds
    .short = eau chaude
    .detail = Pas d’eau chaude sur la peau traitée
    .reason = L’eau chaude peut irriter la peau traitée et augmenter le risque d’infection.
    .remind = Eau tiède seulement
no_actives =
    .step = Ni rétinol, ni AHA, ni peroxyde de benzoyle
    .hold = Rétinol, AHA, peroxyde de benzoyle
    .short = rétinol et acides
    .detail = Dans le maquillage comme dans les soins
    .reason = Votre peau est plus sensible que d’habitude. Un maquillage ou un soin qui contient des ingrédients agressifs comme ceux-ci peut l’irriter et l’enflammer.
    .remind = Sans rétinol, AHA ni peroxyde de benzoyle
cleanse_pm =
    .step = Nettoyant doux
    .detail = Garder la zone propre et sèche
    .reason = Garder la zone traitée propre et sèche aide à éviter une infection.
    .remind = Nettoyant doux
serum_pm =
    .step = Sérum à l’acide hyaluronique
    .detail = Sur peau propre
    .reason = La peau peut être sèche et tirailler. L’acide hyaluronique l’aide à retenir l’eau ; l’aloe vera, la vitamine C et les peptides sont aussi cités comme utiles.
    .remind = Sérum à l’acide hyaluronique
no_scrub =
    .step = Ni gommage ni exfoliant
    .hold = Gommages et exfoliants
    .short = gommages
    .detail = Rien d’agressif sur la zone traitée
    .reason = C’est une des façons de garder la zone traitée propre et sèche, ce qui aide à éviter une infection.
no_touch =
    .step = Ne pas toucher la peau, toute la journée
    .hold = Toucher la peau ou arracher des peaux
    .short = toucher
    .until = tant que votre peau pèle
    .detail = Ne pas toucher, ne rien arracher
    .reason = Les doigts apportent des bactéries sur la peau traitée et augmentent le risque d’infection.
    .remind = Ne pas toucher la peau
pillowcase =
    .step = Taie d’oreiller propre
    .detail = Pour cette nuit
    .reason = Votre visage y repose des heures. Une taie propre apporte moins de microbes.
hands_clean =
    .step = Mains propres d’abord
    .detail = À laver avant de toucher votre visage
    .reason = Des mains propres apportent moins de bactéries sur la peau traitée.
moisturise =
    .step = Crème hydratante simple
    .detail = À remettre dès que la peau tiraille
    .reason = La fiche d’un hôpital la demande trois à quatre fois par jour, une fois les premières 24 heures passées.
my_sheet =
    .step = Lire la fiche de votre praticien
    .detail = Si elle dit autre chose, elle prime
    .reason = Les consignes de votre praticien comptent plus que tout, pour le résultat comme contre les complications.
    .remind = Lire la fiche de votre praticien
followup =
    .step = Prendre le rendez-vous de contrôle, ou y aller
    .detail = À cocher une fois que c’est réglé
    .reason = Votre praticien voit comment vous allez et peut adapter votre routine.
    .remind = Prendre le rendez-vous de contrôle

## Held off only

no_makeup =
    .hold = Tout maquillage
    .short = maquillage
    .reason = Beaucoup de praticiens demandent une pause, car pinceaux et pigments touchent une peau encore ouverte. Une pause plus longue ménage mieux la peau ; ensuite, doigts et pinceaux propres.
no_alcohol =
    .hold = Alcool
    .short = alcool
    .reason = Certains praticiens demandent une pause le premier jour.
no_sauna =
    .hold = Sauna, hammam et bain à remous
    .short = sauna
    .reason = La chaleur et la transpiration peuvent irriter une peau qui cicatrise.
no_swim =
    .hold = Baignade
    .short = baignade
    .reason = Piscine, lac et mer apportent du chlore, du sel et des microbes sur une peau qui cicatrise.
no_sunbathing =
    .hold = Bains de soleil
    .short = bains de soleil
    .reason = Sous un soleil fort, une peau qui cicatrise se tache plus facilement. Restez à l’ombre dès que possible.
no_procedures =
    .hold = Soins du visage, épilation à la cire et laser
    .short = soins du visage
    .until = jusqu’au feu vert de votre praticien
    .reason = Demandez à votre praticien à partir de quand. La fiche d’une clinique demande deux semaines.

## A provider’s plan

provider-hold = Votre praticien demande une pause : { $what }.
provider-until = jusqu’au feu vert de votre praticien
provider-asks = Demandé par { $who }.

## Other sheets

length =
    .hours =
        { $count ->
            [one] { $count } heure
           *[other] { $count } heures
        }
    .days =
        { $count ->
            [one] { $count } jour
           *[other] { $count } jours
        }
    .weeks =
        { $count ->
            [one] { $count } semaine
           *[other] { $count } semaines
        }
length-span = { $from } à { $to }
length-least = au moins { $from }
length-wax = { $length }, pour la cire
length-acidic = { $length }, pour les formes acides

## The timeline

due-check_in = Bilan
due-next_session = Demander quand faire la prochaine séance
    .detail = Beaucoup de plans laissent 4 à 6 semaines entre deux. C’est votre praticien qui décide.
due-sunscreen_stays = La crème solaire continue, chaque jour
    .detail = L’article ne donne pas de dernier jour

## The deck

tip_sunscreen =
    .title = De la crème solaire, tous les jours
    .body = Utilisez une crème solaire à large spectre, SPF 30 ou plus, même par temps couvert. Votre peau peut être plus sensible aux UV : cette crème sert à la protéger des dégâts du soleil.
day_zero_sun =
    .title = Premier jour : l’ombre avant la crème solaire
    .body = Votre plan dit : crème solaire tous les jours. Beaucoup de praticiens demandent d’attendre demain avant d’en mettre sur la peau tout juste traitée. D’ici là, restez à l’ombre avec un chapeau, ou demandez au vôtre.
tip_expect =
    .title = À quoi s’attendre les premiers jours
    .body = De légères rougeurs, un peu de gonflement et une peau qui pèle un peu devraient se calmer en trois jours environ. Si quelque chose augmente de nouveau après une amélioration, contactez votre praticien.
tip_clean =
    .title = Propre et sec
    .body = Lavez avec un nettoyant doux. Garder la zone traitée propre et sèche aide à éviter une infection.
tip_serum =
    .title = Un sérum apaisant
    .body = La peau peut être sèche et tirailler. Un sérum à l’acide hyaluronique l’aide à retenir l’eau ; l’aloe vera, la vitamine C et les peptides sont aussi de bons ingrédients à chercher.
vitamin_c =
    .title = Vitamine C : laquelle ?
    .body = Votre plan cite la vitamine C comme utile. Les sérums acides, à l’acide L-ascorbique, c’est autre chose les premiers jours : certains praticiens demandent d’attendre pour ceux-là. Demandez au vôtre.
tip_actives =
    .title = Pas d’ingrédients agressifs
    .body = Mettez en pause le maquillage et les soins qui contiennent du rétinol, des alpha-hydroxyacides (AHA) ou du peroxyde de benzoyle, pendant au moins une semaine. Ils peuvent irriter et enflammer une peau plus sensible que d’habitude.
tip_touch =
    .title = On ne touche pas
    .body = Ne touchez pas la peau, n’arrachez ni peaux ni croûtes. Les doigts apportent des bactéries sur la zone traitée, et cela augmente le risque d’infection.
tip_movement =
    .title = Bouger, mais en douceur
    .body = Bouger fait du bien. Mettez en pause le sport excessif : la transpiration peut irriter la zone traitée et augmenter le risque d’infection.
tip_hot_water =
    .title = Tiède, pas chaud
    .body = Pas d’eau chaude sur votre peau, sous la douche comme dans le bain. Elle peut irriter la zone traitée et augmenter le risque d’infection.
reintroduce =
    .title = Un produit à la fois
    .body = La semaine est le minimum que demande votre plan. Vous pourrez reprendre ce qui était en pause si votre peau est calme et si votre praticien est d’accord. Commencez par un produit, et laissez-lui quelques jours.
sunscreen_reapply =
    .title = Dehors : on en remet
    .body = Dehors, remettez de la crème solaire au moins toutes les deux heures, et plus tôt après avoir transpiré, après une baignade ou un coup de serviette.
shade_hat =
    .title = De l’ombre et un chapeau
    .body = Cherchez l’ombre quand le soleil est fort, et portez un chapeau à bords. Cela s’ajoute à la crème solaire, sans la remplacer.
tip_patience =
    .title = Laissez faire le temps
    .body = La cicatrisation prend du temps. Plusieurs semaines, voire des mois, peuvent passer avant que le plein effet se voie : ne l’attendez pas tout de suite.
tip_follow_up =
    .title = Revoir votre praticien
    .body = Retournez voir votre praticien, qui regardera comment vous allez et pourra proposer des ajustements ou d’autres séances.
tip_advice =
    .title = Votre praticien d’abord
    .body = Suivez les consignes que votre praticien vous a données. Si elles diffèrent de ce que vous lisez ici, ce sont les siennes qui comptent.

## What to expect

red_and_warm = Peau rouge et chaude, comme après un fort coup de soleil
pinpoint_spots = De tout petits points
milder_sunburn = Comme un coup de soleil plus léger ; les rougeurs s’estompent souvent vite
pink = Peau rosée, ou proche de sa couleur habituelle
tight_and_dry = Peau parfois sèche, qui tiraille
first_day_swelling = Un léger gonflement, qui retombe souvent en un jour
second_day_swelling = Le gonflement peut se voir plus aujourd’hui qu’hier
redness_after_light = Après une séance légère, les rougeurs disparaissent souvent en 24 à 48 heures
redness_after_deep = Après une séance profonde, les rougeurs peuvent mettre de 24 à 72 heures à disparaître
first_flakes = Les premières petites peaux qui se détachent
rough_and_flaky = Peau sèche et rêche, qui pèle
itch_and_spots = De légères démangeaisons ou quelques petits boutons
more_sensitive = Peau parfois plus sensible au soleil que d’habitude
darker_skin = Une peau brune ou noire peut paraître plus foncée plutôt que rouge
calmer = Peau plus calme et plus douce chez la plupart des gens
brighter_for_many = Peau plus lumineuse et plus lisse chez beaucoup de gens
under_the_surface = Un changement lent : la cicatrisation continue sous la surface
up_to_three_months = Le changement peut prendre jusqu’à trois mois, ou demander plus d’une séance
weeks_or_months = Le plein effet peut demander plusieurs semaines, voire des mois

provider-sunscreen = Protection solaire, SPF { $spf } ou plus
provider-sunscreen-mineral = Protection solaire, SPF { $spf } ou plus, minérale
light_activity =
    .hold = Exercice léger
    .short = exercice léger
    .reason = Ce délai vient du plan de votre praticien. Le plan de base encourage le mouvement doux.
no_vitamin_c =
    .hold = Vitamine C
    .short = vitamine C
    .reason = Ce délai vient du plan de votre praticien. Le plan de base cite la vitamine C parmi ce qui aide.
no_waxing =
    .hold = Cire et épilation
    .short = cire
    .reason = Ce délai vient du plan de votre praticien.
