app-name = Afterglow
tabs-label = Menu principal
tab-today = Aujourd’hui
tab-plan = Plan
tab-can-i = Je peux ?
tab-my-skin = Ma peau
tab-more = Plus
today = Auj.
back = Retour
undo = Annuler
dismiss = OK
save = Enregistrer
call = Appeler { $who }
call-number = Appeler { $who }, { $number }
call-extension = { $call }, poste { $extension }
call-failed = Cet appareil n’a pas pu appeler le { $number } : { $problem }.
add-professional = Ajouter votre praticien
add-reach = Ajouter comment joindre { $who }
ask-note = Noter la question
ask-noted = Dans vos questions à poser
ask-check-in = Ma peau : { $date }
your-professional = votre praticien
optional = { " · facultatif" }
why = Pourquoi ?
sources = Sources
names-comma = { ", " }
count-more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
 }
sentence = { $what }.
error-title = Affichage impossible
try-again = Réessayer

date-short = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
 } { $month }
    .year = { $weekday } { $day ->
        [1] 1er
       *[other] { $day }
     } { $month } { $year }
date-long = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
 } { $month }
    .year = { $weekday } { $day ->
        [1] 1er
       *[other] { $day }
     } { $month } { $year }
day-month = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month }
    .year = { $day ->
        [1] 1er
       *[other] { $day }
     } { $month } { $year }
date-time = { $date } à { $time }
today-time = aujourd’hui à { $time }
time-of-day =
    .am = { $time } AM
    .pm = { $time } PM
weekday-short =
    .d1 = lun.
    .d2 = mar.
    .d3 = mer.
    .d4 = jeu.
    .d5 = ven.
    .d6 = sam.
    .d7 = dim.
weekday-long =
    .d1 = lundi
    .d2 = mardi
    .d3 = mercredi
    .d4 = jeudi
    .d5 = vendredi
    .d6 = samedi
    .d7 = dimanche
month-short =
    .m1 = janv.
    .m2 = févr.
    .m3 = mars
    .m4 = avr.
    .m5 = mai
    .m6 = juin
    .m7 = juil.
    .m8 = août
    .m9 = sept.
    .m10 = oct.
    .m11 = nov.
    .m12 = déc.
month-long =
    .m1 = janvier
    .m2 = février
    .m3 = mars
    .m4 = avril
    .m5 = mai
    .m6 = juin
    .m7 = juillet
    .m8 = août
    .m9 = septembre
    .m10 = octobre
    .m11 = novembre
    .m12 = décembre
duration =
    .days = { $count } j
    .hours = { $count } h
    .minutes = { $count } min
    .both = { $large } { $small }

basis-seed = Plan de base, { $rule }
basis-reading = Plan de base, d’après son texte, { $rule }
basis-extra = Conseil en plus, hors de votre plan de base : { $source }
basis-own = Conseil en plus, hors de votre plan de base : notre propre suggestion
source-of = Source : { $source }
source-own = Notre propre conseil, sans source
basis-provider = { $who }
rule-do = À faire n° { $number }
rule-dont = À éviter n° { $number }
by-seed = Plan de base
by-extra = Conseil en plus
by-proposed = Délai suggéré
by-provider = Votre praticien
looser = Votre praticien est ici moins strict que le plan de base.
looser-list = Votre praticien est ici moins strict que le plan de base : { $what }.

start-lead = Pour les jours qui suivent le microneedling : que faire, que mettre en pause, et jusqu’à quand.
start-question = Question { $at } sur { $all }
start-when = Quand a eu lieu votre séance ?
start-now = À l’instant
start-earlier = Plus tôt
start-earlier-detail = Choisir le jour et l’heure
start-to-come = À venir
start-to-come-detail = Prévoir à l’avance
start-who = Qui est votre praticien ?
start-who-why = Pour l’appeler d’un simple appui. Les deux champs peuvent rester vides.
start-reminders = Afterglow peut-il vous envoyer des rappels ?
start-reminders-why = Quelques rappels courts par jour la première semaine, moins ensuite. Ils ne mentionnent jamais le microneedling.
reminders-yes = Oui, à ces heures
reminders-yes-detail = Vous pourrez changer chacune plus tard
reminders-no = Pas de rappels
reminders-no-detail = Tout le reste fonctionne de la même façon
start-quiet = Heures calmes, { $quiet } : aucun rappel n’arrive alors.
continue = Continuer
finish = Terminer
skip = Passer
see-sample = Voir un exemple
private = Pas de compte. Rien ne quitte cet appareil.
date-label = Jour
time-label = Heure, si vous la connaissez
hour-label = Heure
time-wanted = Indiquez aussi l’heure.
time-half = L’heure est incomplète : choisissez toutes ses parties, ou aucune.
date-half = La date est incomplète : choisissez toutes ses parties, ou aucune.
date-never = Ce mois n’a pas ce jour : choisissez-en un autre.
part =
    .hour = Heure
    .minute = Minute
    .day = Jour
    .month = Mois
    .year = Année
time-unknown = Sans heure, les pauses durent jusqu’à la fin de leur dernier jour.
name-label = Nom
phone-label = Téléphone
note-label = Sujet
appointment-treatment = Séance
sample-banner = Ceci est un exemple de récupération. Rien de ce que vous faites ici n’est gardé.
sample-leave = Quitter l’exemple

day-title = Jour { $day }
day-none = Aujourd’hui
week-label = Jours
week-day = { $weekday } { $date }, jour { $day }, { $done ->
    [one] { $done } geste fait sur { $all }
   *[other] { $done } gestes faits sur { $all }
 }
week-day-ahead = { $weekday } { $date }, jour { $day }
week-day-none = { $weekday } { $date }
back-to-today = Revenir à aujourd’hui
deck-place = Conseil { $at } sur { $all }
deck-label = Conseils de ce jour. Les flèches gauche et droite font défiler les cartes.
deck-previous = Conseil précédent
deck-next = Conseil suivant
steps-today = Gestes du jour
steps-that-day = Gestes de ce jour
steps-ahead = Vous pourrez les cocher le jour même.
steps-closed = On peut cocher aujourd’hui et les deux jours d’avant.
steps-others = Les autres moments de la journée
progress = { $done } sur { $all }
progress-today = { $done } sur { $all } aujourd’hui
due-morning = Ce matin
due-midday = Cet après-midi
due-evening = Ce soir
due-any = À tout moment aujourd’hui
steps-done = { $count ->
    [one] { $count } fait : { $what }
   *[other] { $count } faits : { $what }
 }
held-today = { $count ->
    [one] La pause respectée aujourd’hui
   *[other] Les { $count } pauses respectées aujourd’hui
 }
held-that-day = { $count ->
    [one] La pause respectée ce jour-là
   *[other] Les { $count } pauses respectées ce jour-là
 }
held-short = { $count ->
    [one] la pause respectée
   *[other] les { $count } pauses respectées
 }
held-none =
    { $count ->
        [one] Se coche d’un coup
       *[other] Coche les { $count } d’un coup
    }
held-some = { $done ->
    [one] { $done } cochée sur { $all }
   *[other] { $done } cochées sur { $all }
 }
one-by-one = Une par une
part-steps =
    { $count ->
        [one] { $part }, { $count } geste
       *[other] { $part }, { $count } gestes
    }
part-optional =
    { $count ->
        [one] { $part }, { $count } geste facultatif
       *[other] { $part }, { $count } gestes facultatifs
    }
part-done = { $part }, { $done ->
    [one] { $done } fait sur { $count }
   *[other] { $done } faits sur { $count }
 }
part-morning = Matin
part-midday = Journée
part-evening = Soir
part-any = À tout moment
done-at = Fait à { $time }
all-done =
    { $count ->
        [one] Le geste est fait
       *[other] Les { $count } gestes sont faits
    }
next-reminder = Prochain : { $at }, { $what }
said-ticked = Coché : { $what }
said-unticked = Décoché : { $what }
hold-title = En pause
hold-count = { $count } en ce moment
hold-count-day = { $count } ce jour-là
hold-none = Rien en pause
hold-none-how = Reprenez une chose à la fois, si votre peau est calme et si votre praticien est d’accord.
until = fin : { $when }
until-at-least = fin au plus tôt : { $when }
no-set-end = Fin non fixée
lifted = Terminée
lifted-today = Pause terminée aujourd’hui
not-begun = Pas encore
held-by = Pause due à la séance du { $date }
at-least-note = C’est le minimum. Ensuite, vous pourrez reprendre si votre peau est calme et si votre praticien est d’accord.
expect-title = Fréquent au jour { $day }
how-is-my-skin = Comment va ma peau ?
expect-worse = Si quelque chose empire au lieu de s’améliorer, ou vous inquiète, contactez { $who }.
outdoors-title = Dehors
outdoors-start = Je sors
outdoors-start-detail = Crème solaire à remettre dans 2 heures
outdoors-next = Crème solaire à remettre à { $at }
outdoors-now = Remettez de la crème solaire maintenant
outdoors-last = Le minuteur s’arrête avant la prochaine fois
outdoors-left = Encore { $left }. Le minuteur s’arrête à { $end }.
outdoors-due = C’était prévu à { $at }. Le minuteur s’arrête à { $end }.
outdoors-stops = Le minuteur s’arrête à { $end }.
outdoors-silent = Aucune notification ne vient : ce rappel est désactivé.
outdoors-again = J’en ai remis
outdoors-stop = De retour à l’intérieur
outdoors-how = Transpiration ou baignade ?
outdoors-dry = Non : toutes les 2 heures
outdoors-water = Transpiration ou baignade, étiquette : { $minutes } min
outdoors-unknown = Transpiration ou baignade, étiquette : { $minutes } min ou rien
said-outside = Minuteur crème solaire lancé
said-again = Minuteur crème solaire relancé
said-inside = Minuteur crème solaire arrêté
zone-question-title = Quand a eu lieu votre séance ?
zone-question = Les règles d’heure ont changé ({ $zone }) depuis que vous l’avez ajoutée. Tant que vous ne choisissez pas, c’est le { $later } qui compte, pour que rien ne soit repris trop tôt.
nothing-title = Aucun geste ce jour-là
nothing-yet = Ajoutez votre séance, et chaque jour vous dira quoi faire.
nothing-before = Date de votre séance : { $date }
nothing-over = Votre rendez-vous était le { $at }.
nothing-booked = Votre rendez-vous est le { $at }. Ajoutez la séance une fois qu’elle a eu lieu.
record-treatment = Ajouter une séance

care-title = Votre suivi
app-title = Application
treatments-title = Séances
treatments-last = Dernière : { $date }
treatments-none = Aucune enregistrée
recorded-title = Séances enregistrées
record = Ajouter
said-recorded = Séance ajoutée
said-removed = C’est supprimé
days-ago = Jour { $day } aujourd’hui
area-label = Zone traitée
depth-label = Profondeur
depth-unknown = Inconnue
depth-light = Légère
depth-standard = Standard
depth-deep = Profonde
kind-label = Type
kind-plain = Simple
kind-rf = Radiofréquence
notes-label = Notes
details-why = Rien de cela ne raccourcit vos pauses.
edit-treatment = Corriger une séance
save-changes = Enregistrer
remove-this = Supprimer
removed-since = Cela a été supprimé entre-temps.
remove-treatment = Supprimer la séance du { $when }
professional-title = Mon praticien
professional-none = Ajouter un nom et un téléphone
professional-why = Ce que vous dit votre praticien passe toujours avant ce que vous lisez ici.
who-title = Ses coordonnées
clinic-label = Cabinet ou clinique
message-label = Pour les messages
message-why = Une adresse e-mail ou un numéro de téléphone ouvre un message ; toute autre adresse peut être copiée. Afterglow n’envoie rien de lui-même.
instructions-label = Ce qu’on vous a dit
instructions-why = Affiché sur l’écran Aujourd’hui parmi les cartes du jour, dans les mots de votre praticien.
own-instructions = Consignes données par { $who }
message = Écrire à { $who }
message-failed = Cet appareil n’a pas pu ouvrir de message pour { $number } : { $problem }.
copy-address = Copier l’adresse : { $who }
said-copied = Copié : { $address }
copy-failed = La copie n’a pas réussi : { $problem }. L’adresse est { $address }.
said-saved = Enregistré
appointments-title = Rendez-vous
appointments-next = Prochain : { $at }
appointments-none = Aucun rendez-vous noté
appointment-over = Passé
appointment-today = Rendez-vous à { $time }
time-there = { $at }, heure de { $zone }
appointments-earlier = Rendez-vous précédents
it-happened = C’était une séance : l’ajouter
book-title = Noter un rendez-vous
booked-title = Rendez-vous notés
book = Ajouter
said-booked = Rendez-vous noté
outcome-label = Ce qui en est ressorti
outcome-was = Ce qui en est ressorti : { $outcome }
edit-appointment = Modifier un rendez-vous
agenda-title = Questions à poser
agenda-why = Notez-les quand elles vous viennent, et emportez la liste.
agenda-label = Que voulez-vous demander ?
agenda-add = Ajouter à la liste
agenda-asked = Posée : { $when }
said-noted = Question ajoutée
said-asked = Question posée
said-not-asked = Question encore à poser
remove-agenda = Retirer des questions à poser : { $what }
course-title = Votre cure
course-place =
    { $at ->
        [0] Aucune séance faite, { $all ->
            [one] { $all } prévue
           *[other] { $all } prévues
        }
       *[other] Séance { $at } sur { $all }
    }
course-next = À ce rythme, prochaine séance : { $date }
course-spacing = Beaucoup de plans laissent 4 à 6 semaines entre deux séances ; c’est votre praticien qui décide.
course-complete = Toutes les séances prévues sont faites.
course-plan = Prévoir une cure
course-change = Modifier la cure
course-again = Prévoir une autre cure
course-sessions = Séances en tout
course-every = Jours entre deux séances
course-save = Enregistrer la cure
course-remove = Supprimer la cure
course-book = Noter la séance { $at }
course-note = Séance { $at } sur { $all }
course-booked = Séance { $at } notée pour le { $when }.
treatments-earlier = Séances précédentes
treatments-course = { $place }, dernière : { $date }
remove-appointment = Supprimer le rendez-vous du { $when }
settings-title = Réglages
settings-lead = Apparence, notifications, langue, région, tout effacer
switches-title = Notifications
switch-lock_screen = Préciser le sujet des rappels
    .why = Sinon, une notification dit seulement qu’il y a un rappel. Sur un téléphone, cela vaut pour l’écran de verrouillage. Le microneedling n’est jamais mentionné.
language-title = Langue et heure
language-label = Langue
language-system = Comme le système
language-now = Langue du système : { $language }
said-language = Langue modifiée
hours-title = Format de l’heure
hours-system = Selon la région
hours-24 = 24 heures
hours-12 = 12 heures
region-title = Où vous êtes
region-label = Pays ou région
region-system = Comme le système
region-now = Région du système : { $region }
region-unknown = inconnue
region-why = Numéro d’urgence : { $number }. La région sert aussi à interpréter les numéros de téléphone et à choisir le format de l’heure.
region-why-local = Numéro d’urgence : { $number }, ou votre numéro local. La région sert aussi à interpréter les numéros de téléphone et à choisir le format de l’heure.
said-region = Région modifiée
wipe-title = Tout effacer
wipe-why = Efface de cet appareil tout ce que vous avez saisi, avec les photos et les copies gardées ici.
wipe = Tout effacer…
wipe-sure = Tout effacer définitivement ?
wipe-what = Séances, coches, rendez-vous, notes, photos, réglages, copies gardées ici et rappels prévus disparaissent. Il sera impossible de les récupérer. Les sauvegardes et les exports que vous avez enregistrés ailleurs y restent.
wipe-yes = Tout effacer
wipe-no = Tout garder
said-wiped = Tout est effacé
appearance-title = Apparence
appearance-system = Système
appearance-light = Clair
appearance-dark = Sombre
about-title = À propos et sources

reminders-title = Rappels
reminders-all = Rappels
reminders-off = Désactivés
reminders-none = Aucun prévu
reminders-next = Prochain : { $at }
reminder-about = Concerne : { $what }
reminder-next = Prochain : { $at }
reminder-next-none = Pas prévu pour l’instant
reminder-next-off = Désactivé
slot-off = N’arrive pas : { $slot } est désactivé
slots-title = Moments de la journée
slots-why = Ce qui est prévu à un moment arrive en une seule notification, la crème solaire d’abord. Un geste coché n’envoie pas de rappel.
slot-rides = { $more ->
    [one] { $first } et { $more } autre
   *[other] { $first } et { $more } autres
 }
reminders-on =
    { $count ->
        [one] { $count } activé
       *[other] { $count } activés
    }
reminder-step = { $part } : { $what }
specials-title = Certains jours
comes-at = Heure
time-of = Heure : { $what }
quiet-title = Calme et discrétion
quiet-hours = { $from } à { $to }
quiet-off = Désactivées
quiet-on = Calme pendant la nuit
quiet-why = Aucun rappel n’arrive à ces heures, sauf si vous en reportez un à ce moment-là
quiet-from = De
quiet-to = À
quiet-empty = Le début et la fin sont identiques : choisissez deux heures différentes, ou désactivez.
quiet-silences = Pendant vos heures calmes, il y aurait : { $what }. Ces rappels n’arrivent pas.
lock-screen = Rappels sur l’écran de verrouillage
lock-screen-why = Sinon, on voit seulement qu’il y en a un. Ils ne mentionnent jamais le microneedling.
said-lock-screen = Écran de verrouillage modifié
extend = Continuer après le jour { $day }
extend-why = Sinon, ils se terminent par un dernier rappel
send-test = Envoyer un test dans 10 secondes
said-tested = Un test arrive dans 10 secondes
said-moved = { $what } : désormais à { $time }
said-on = Activé : { $what }
said-off = Désactivé : { $what }
said-extended = Les rappels continuent
said-ended = Les rappels se terminent après le jour { $day }
said-quiet = Heures calmes modifiées
said-reminders-on = Rappels activés
said-reminders-off = Rappels désactivés

plan-title = Votre récupération
plan-span = Du { $first } au { $last }
plan-phases = Phases
phase-days = Jours { $first } à { $last }
phase-from = À partir du jour { $first }
plan-day = jour { $day }
plan-today = Aujourd’hui, jour { $day }
plan-treatment = Séance
plan-visit = Rendez-vous
plan-check-in = Bilan
plan-visits =
    { $count ->
        [one] { $count } rendez-vous
       *[other] { $count } rendez-vous
    }
plan-check-ins =
    { $count ->
        [one] { $count } bilan
       *[other] { $count } bilans
    }
plan-lifts = Fin de la pause : { $when }
plan-lifted = Pause terminée : { $when }
plan-open = En pause, sans date de fin
plan-before = Avant aujourd’hui
plan-before-what = { $count } jusqu’ici : { $what }
plan-all = Tout ce que contient votre plan
plan-item-count =
    { $count ->
        [one] { $count } point, avec sa raison et sa source
       *[other] { $count } points, chacun avec sa raison et sa source
    }
item-why = Pourquoi
item-source = D’où cela vient
item-days = Jours : { $days }
item-while-held = Tant que c’est en pause
item-not-held = Pas en pause ce jour-là
range-title = Ce que disent d’autres fiches
range-count =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
range-yours = Votre plan : { $length }
range-suggested = Suggestion : { $length }
range-name = Ce que disent d’autres fiches sur « { $what } » : { $shortest } à { $longest }. { $own }
range-name-none = Ce que disent d’autres fiches sur « { $what } » : { $shortest } à { $longest }
range-shortest = le plus court
range-longest = le plus long
range-which = Quelles fiches
range-note = Uniquement des fiches de cliniques et d’autorités de santé. Celle de votre praticien passe avant.
item-gone = Plus dans votre plan
item-gone-why = Votre plan a changé, et ceci n’en fait plus partie.

health-title = État des rappels
health-about = Si les rappels arrivent bien, et les derniers en date
health-some =
    { $count ->
        [one] { $count } obstacle à vos rappels.
       *[other] { $count } obstacles à vos rappels.
    }
health-late = { $late } après l’heure prévue
health-last-none = Aucun n’était encore prévu.
phone-failed = Ce téléphone n’a pas pu le faire : { $problem }
login-start = Démarrer à l’ouverture de session
login-start-why = Sinon, rien n’arrive après un redémarrage tant que vous n’ouvrez pas Afterglow.
login-ask = Démarrer les rappels à l’ouverture de session ?
login-yes = Oui, les démarrer
login-no = Pas maintenant
said-login-on = Ils démarreront aussi à l’ouverture de session
said-login-off = Ils ne démarreront pas à l’ouverture de session
login-failed = Cela n’a pas pu être changé : { $problem }. Vérifiez dans les réglages de votre bureau les programmes lancés au démarrage.

photos-title = Photos
photos-here = Sur cet appareil seulement
photos-add = Ajouter des photos
photos-on = Photos : { $date }
photos-all = Toutes les photos
photo-step = Ajouter la photo
    .detail = L’étape est alors cochée
photos-none = Pas encore de photos
photos-why = Le changement est lent. Des photos sous la même lumière le montrent mieux que le miroir.
photos-first = Ajouter la première
photos-stay = Elles restent ici
    .detail = Le lieu et les données de l’appareil sont retirés
photos-gone = Supprimé, c’est supprimé
    .detail = Aucune copie n’est gardée ici
photos-when = Jours 0, 7, 14, 28, 60 et 90
    .detail = Une suggestion, jamais comptée comme un geste
photos-treatment = Séance { $number }, { $date }
photos-before = Avant la première séance
photos-count = { $count ->
    [0] Pas encore de photos
    [one] { $count } photo
   *[other] { $count } photos
 }
photos-older = Afficher les photos plus anciennes
photo-day = Jour { $day }
photo-date = { $date }
photo-name = { $day }, { $date }, { $view }
photo-short = { $day }, { $view }
photo-by-side = { $day }, { $view }, { $date }
photo-is-gone = Cette photo n’est plus là.
photo-before = Avant de la prendre
photo-light = Même endroit, même lumière
    .detail = Face à la même fenêtre, sans flash
photo-distance = Même distance
    .detail = À bout de bras, tout le visage dans l’image
photo-angle = Même angle
    .detail = De face, puis chaque côté
photo-view = Le côté qu’elle montre
view-front = de face
    .title = Face
view-left = côté gauche
    .title = Côté gauche
view-right = côté droit
    .title = Côté droit
photo-on = Le jour qu’elle montre
photo-on-how = Si c’est vide : le jour où le fichier dit que la photo a été prise, sinon aujourd’hui.
photo-on-save = Enregistrer le jour
photo-choose = Choisir des images
photos-not-chosen = Rien n’a été choisi. Si aucune fenêtre de choix ne s’est ouverte, ce bureau n’en a pas : utilisez la commande « afterglow photo add FICHIER ».
photos-adding = Photo { $done } sur { $all } terminée
photos-progress = Nombre de photos terminées
photos-cancel = Arrêter l’ajout
photos-added = { $added ->
    [one] { $added } ajoutée sur { $all }.
   *[other] { $added } ajoutées sur { $all }.
 }
photos-cancelled = { $added ->
    [one] Arrêté : { $added } ajoutée sur { $all }.
   *[other] Arrêté : { $added } ajoutées sur { $all }.
 }
photos-see = Voir les photos
said-photo-corrected = Photo corrigée
said-photo-deleted = Photo supprimée
said-line-up-forgotten = Les repères sont supprimés
line-up-title = Alignement
line-up-done = Les deux pupilles sont marquées
line-up-open = Marquer les deux pupilles, pour pouvoir la comparer
line-up-picture = La photo à marquer
line-up-first = Marquez une pupille sur la photo
line-up-second = Marquez maintenant l’autre pupille
line-up-same = Ces deux points sont trop proches. Marquez l’autre pupille.
line-up-ready = Appuyez de nouveau pour déplacer le repère le plus proche
line-up-mark-1 = Première pupille
line-up-mark-2 = Seconde pupille
line-up-keys = Les deux repères servent à tourner, déplacer et redimensionner cette photo pour la poser sur une autre. L’image elle-même ne change pas. Au clavier, les flèches déplacent un repère ; avec Maj, plus loin.
line-up-save = Aligner
line-up-by-keyboard = Placer les repères au clavier
line-up-again = Recommencer
line-up-forget = Supprimer les repères
compare-days = Comparer deux jours
compare-days-how = Curseur, ou côte à côte
compare-treatments = Comparer deux séances
compare-treatments-how = Le même jour de chacune
compare-title = Comparer
compare-how = Façon de comparer
compare-slider = Curseur
compare-beside = Côte à côte
compare-cut = Part visible de la photo de gauche
compare-left = À gauche, jour
compare-right = À droite, jour
compare-sides = Ces deux photos montrent des côtés différents du visage.
compare-brighter = { $day }, { $date } : prise sous une lumière plus vive. Les formes se comparent bien, les couleurs moins.
compare-darker = { $day }, { $date } : prise sous une lumière plus sombre. Les formes se comparent bien, les couleurs moins.
compare-open = Ces photos ne sont pas encore alignées : marquez les deux pupilles sur chacune, et l’une se superposera à l’autre.
same-day-title = Deux séances
same-day-pick = Jour
same-day-none = Quand deux séances auront des photos, le même jour de chacune s’affichera ici.
same-day-to-come = La séance { $number } n’en est pas encore au jour { $day } (photo à ajouter le { $date }).
same-day-missing = Pas de photo du jour { $day } pour la séance { $number } ({ $date }).
delete-photo = Supprimer la photo
delete-title = Supprimer cette photo ?
delete-final = C’est définitif
delete-what = La photo et sa petite copie quittent aussitôt cet appareil ; sa date et ses repères restent dans les copies de vos données jusqu’à leur disparition. Un fichier que vous avez enregistré ailleurs la contient toujours.
delete-keep = La garder

about-what = Afterglow { $version } transforme un article, dix choses à faire ou à éviter, en gestes pour chaque jour qui suit le microneedling. L’application ne pose aucun diagnostic et ne remplace aucun professionnel.
not-reviewed = Ces conseils n’ont pas été relus par un professionnel de santé.
not-reviewed-short = Pas relu par un professionnel de santé
about-private = Il n’y a ni compte ni connexion. Ce que vous saisissez reste sur cet appareil.
translations-title = Traductions
translations-what = Afterglow est écrit en anglais. Les autres langues sont des traductions, et aucune n’a encore été relue par une personne dont c’est la langue maternelle.
translations-help = Vous pouvez aider : chaque langue est un dossier de fichiers texte, et il n’est pas nécessaire de savoir programmer pour l’améliorer. Le fichier README explique comment, sous « Translating ».
basis-title = Qui le dit
basis-seed-what = Le plan de base : les règles de l’article lui-même, avec leur numéro.
basis-extra-what = Conseils en plus et délais suggérés : d’autres sources publiques, ou notre propre suggestion quand l’article ne donne pas de chiffre.
basis-provider-what = Votre praticien : passe avant tout le reste.
sources-title = Sources
sources-why = Grade A : service de santé, autorité de contrôle, société de dermatologie ou publication à comité de lecture. B : fiche d’une clinique. Les adresses sont affichées, pas ouvertes.
seed-title = Post-Micro Needling: The Do’s and Don’ts of Skin Care
seed-what = Le plan de base : un article, cinq choses à faire et cinq à éviter
source-grade = { $id }, grade { $grade }
