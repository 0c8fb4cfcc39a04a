lifting =
    .remind = { $what } : en pause au moins jusqu’au { $when }. Vous pourrez reprendre si votre peau est calme et si votre praticien est d’accord.
    .detail = Reprenez une chose à la fois.
patience =
    .remind = Laissez faire le temps
    .detail = Les résultats se construisent sur plusieurs semaines, voire des mois.
check_in =
    .remind = Deux minutes pour un coup d’œil dans le miroir
    .detail = Mettez-vous sous une bonne lumière. Si quelque chose vous inquiète, contactez votre praticien.
appointment =
    .remind = Rendez-vous : { $when }
    .detail = Notez ce que vous voulez demander.
outdoors =
    .remind = Crème solaire : c’est le moment d’en remettre
    .detail = Dehors, au moins toutes les deux heures ; plus tôt après avoir transpiré, après une baignade ou un coup de serviette.
end =
    .remind = C’était le dernier rappel
    .detail = La crème solaire chaque jour reste une bonne habitude. Dans Afterglow, vous pouvez prolonger les rappels.
test =
    .remind = Un test d’Afterglow
    .detail = Les rappels vous parviennent sur cet appareil.

button-done = Fait
button-snooze = Dans 10 minutes
button-open = Ouvrir

channel-sunscreen = Crème solaire
    .detail = La crème solaire du matin et dehors, avec ce qui est prévu au même moment
channel-care = Gestes du jour
    .detail = Ce qui est à faire et ce qui est en pause, à vos moments de la journée
channel-appointments = Rendez-vous
    .detail = La veille, puis deux heures avant un rendez-vous
notification-hidden = Rappel d’Afterglow
open-the-app = Ouvrez Afterglow pour avoir d’autres rappels
    .detail = D’ici là, ce téléphone n’en garde pas plus.

reminder-morning = Matin
    .when = Crème solaire, nettoyant, sérum
    .reason = Une seule notification au lieu de plusieurs, au moment où vous vous occupez de votre peau de toute façon.
reminder-midday = Midi
    .when = Ne pas toucher la peau, la première semaine
    .reason = Au milieu de la journée, les mains vont toutes seules au visage.
reminder-evening = Soir
    .when = Eau tiède, ce qui est en pause, nettoyant, sérum
    .reason = Une seule notification avant la toilette du soir, au moment de choisir.
reminder-my_sheet = Fiche de votre praticien
    .reason = Ce que votre praticien a écrit passe avant tout ce que vous lisez ici.
reminder-followup = Rendez-vous de contrôle
    .reason = Votre praticien voit comment vous allez et peut adapter le plan. Ce rappel s’arrête quand le rendez-vous est pris, ou quand vous dites que c’est réglé.
reminder-lifting = Fin d’une pause
    .when = Au prochain moment de la journée
    .reason = Pour ne pas avoir à compter les jours. Sur l’écran Aujourd’hui, chaque pause dit d’où elle vient.
reminder-patience = Patience
    .reason = Le plein effet prend des semaines ou des mois. On attend mieux quand on le sait.
reminder-check_in = Bilan
    .reason = Une aggravation se voit tôt quand on regarde à jours fixes.
reminder-appointment = Rendez-vous
    .when = La veille, puis deux heures avant
    .reason = Pour ne pas l’oublier. Votre note n’est pas affichée.
reminder-outdoors = Crème solaire dehors
    .when = Quand vous êtes dehors ; à lancer sur l’écran Aujourd’hui
    .reason = Dehors, on remet de la crème solaire toutes les deux heures, et plus tôt avec la transpiration ou l’eau : après les 40 ou 80 minutes de l’étiquette. Si elle ne dit rien, 40 est notre suggestion.
reminder-end = Dernier rappel
    .reason = Pour que vous sachiez qu’il n’y en aura plus, et que vous puissiez les prolonger.

when-once-first = Une fois, le premier jour
when-once = Une fois, au jour { $day }
when-after = Une fois, après le jour { $day }
when-days = Jours : { $days }
when-every =
    { $every ->
        [1] Jour { $first }, puis chaque jour
        [7] Jour { $first }, puis chaque semaine
       *[other] Jour { $first }, puis tous les { $every } jours
    }
when-weekday = { $weekday }, du jour { $first } au jour { $last }
when-weekday-open = { $weekday }, à partir du jour { $first }
when-until-settled = { $when }, jusqu’à ce que ce soit réglé
when-never = Pas dans votre plan
days-proposed = Ces jours sont notre suggestion.
days-provider = Ces jours viennent de votre praticien.
days-range = { $first } à { $last }
days-from = à partir de { $first }
days-comma = ,{" "}
days-and = { $rest } et { $last }
weekdays =
    .d1 = Le lundi
    .d2 = Le mardi
    .d3 = Le mercredi
    .d4 = Le jeudi
    .d5 = Le vendredi
    .d6 = Le samedi
    .d7 = Le dimanche

health-on = Les rappels sont activés.
health-off = Les rappels sont désactivés.
health-none = Rien ne bloque vos rappels.
health-agent-runs = Le programme qui affiche les rappels est en marche (version { $version }).
health-agent-not = Rien n’affiche les rappels en arrière-plan.
health-server = Les notifications sont affichées par { $name }, avec des boutons.
health-server-no-buttons = Les notifications sont affichées par { $name }, sans boutons : répondez dans Afterglow.
health-server-none = Rien n’affiche de notifications ici.
health-login-on = Démarre à l’ouverture de session.
health-login-off = Ne démarre pas à l’ouverture de session.
health-next = Prochain
health-next-line = { $at }, { $what }
health-last = Derniers
health-log = Journal
health-zone = Le fuseau horaire « { $wanted } » est introuvable : les heures sont affichées pour { $zone }.
    .todo = Réglez TZ, ou le fuseau horaire du système, sur un fuseau connu. D’ici là, donnez les heures avec leur décalage.
health-stored-zone = Le fuseau horaire de certaines entrées n’est plus connu : { $zone }.
    .todo = Leurs heures restent comme elles étaient. Mettez à jour les données de fuseaux du système, ou saisissez-les de nouveau.
health-agent-not-running = Les rappels n’arrivent pas : le programme qui les affiche ne tourne pas.
    .todo = Ouvrez une fois la fenêtre d’Afterglow ; elle lance le programme.
health-agent-other-version = Le programme qui affiche les rappels est d’une autre version, { $version }.
    .todo = Ouvrez une fois la fenêtre d’Afterglow ; le programme redémarre alors.
health-no-server = Rien n’affiche de notifications ici.
    .todo = Ouvrez votre session de bureau, ou installez un service de notifications. Les rappels sont retentés jusqu’à ce qu’ils s’affichent.
health-in-the-way = Un rappel n’a pas pu être affiché ou noté.
    .todo = Un nouvel essai a lieu chaque minute. Si cela dure, fermez la session et rouvrez-la.
health-in-the-way-since = Depuis le { $since }, un rappel n’a pas pu être affiché ou noté.
health-disk-full = Le disque est plein : ce qui a été affiché ne peut pas être noté.
    .todo = Libérez de l’espace.
health-no-login-start = Après un redémarrage, rien n’arrive tant que vous n’ouvrez pas Afterglow.
    .todo = Activez le démarrage à l’ouverture de session, sous État des rappels.
health-quiet-hours = Vos heures calmes bloquent totalement ces rappels : { $what }.
    .todo = Donnez-leur une autre heure, ou raccourcissez les heures calmes, sauf si c’est ce que vous voulez.
health-missed-not-running =
    { $count ->
        [one] { $count } rappel manqué au cours de la dernière semaine, car l’ordinateur était éteint ou le programme ne tournait pas.
       *[other] { $count } rappels manqués au cours de la dernière semaine, car l’ordinateur était éteint ou le programme ne tournait pas.
    }
    .todo = Activez le démarrage à l’ouverture de session, et placez les rappels quand l’ordinateur est allumé.
health-missed-asleep =
    { $count ->
        [one] { $count } rappel manqué au cours de la dernière semaine, car l’ordinateur était en veille ou son horloge a été changée.
       *[other] { $count } rappels manqués au cours de la dernière semaine, car l’ordinateur était en veille ou son horloge a été changée.
    }
    .todo = Placez les rappels quand l’ordinateur n’est pas en veille.
health-missed-not-shown =
    { $count ->
        [one] { $count } rappel manqué au cours de la dernière semaine, car il n’a pas pu être affiché.
       *[other] { $count } rappels manqués au cours de la dernière semaine, car ils n’ont pas pu être affichés.
    }
    .todo = Envoyez un test. S’il n’arrive pas, fermez la session et rouvrez-la.
health-not-allowed = Ce téléphone n’autorise pas les notifications d’Afterglow.
    .todo = Autorisez-les, et les rappels arriveront à partir de là.
health-channel-off = « { $channel } » est désactivé dans les réglages de ce téléphone.
    .todo = Activez cette catégorie dans les réglages, sinon ces rappels n’arrivent pas.
health-not-handed-over = Les rappels n’ont pas pu être confiés à ce téléphone.
    .todo = Un nouvel essai a lieu chaque fois que vous ouvrez Afterglow. Si cela dure, redémarrez le téléphone.
health-may-be-late = Les rappels peuvent arriver avec jusqu’à une heure de retard.
    .todo = Votre téléphone économise la batterie. Autorisez les alarmes et rappels, et ils arriveront à l’heure.
health-battery-restricted = Les réglages de batterie de votre téléphone freinent Afterglow.
    .todo = Levez la restriction dans les réglages de batterie, sinon des rappels peuvent ne pas arriver.
health-held-back =
    { $count ->
        [one] { $count } rappel manqué au cours de la dernière semaine, car le téléphone était éteint ou l’a retenu.
       *[other] { $count } rappels manqués au cours de la dernière semaine, car le téléphone était éteint ou les a retenus.
    }
    .todo = Parcourez les lignes ci-dessus ; un téléphone qui économise la batterie retient les rappels.
health-blocked =
    { $count ->
        [one] { $count } rappel manqué au cours de la dernière semaine, car les notifications n’étaient pas autorisées.
       *[other] { $count } rappels manqués au cours de la dernière semaine, car les notifications n’étaient pas autorisées.
    }
    .todo = Autorisez les notifications pour Afterglow, et envoyez un test.
phone-allowed = Les notifications sont autorisées.
phone-not-allowed = Les notifications ne sont pas autorisées.
phone-exact = Les rappels arrivent à l’heure.
phone-not-exact = Les rappels peuvent arriver en retard.
phone-battery = Les réglages de batterie laissent passer les rappels.
phone-not-battery = Les réglages de batterie retiennent les rappels.
phone-pending =
    { $count ->
        [one] { $count } rappel est en attente sur ce téléphone.
       *[other] { $count } rappels sont en attente sur ce téléphone.
    }
fix-permission = Autoriser les notifications
fix-notifications = Réglages des notifications
fix-exact = Autoriser alarmes et rappels
fix-battery = Réglages de batterie
became-handed_over = En cours d’affichage
became-refused = Pas encore affiché, nouvel essai
became-delivered = Affiché
became-done = Fait
became-snoozed = Reporté au { $until }
became-dismissed = Écarté
became-missed = Manqué
became-not_running = Manqué : éteint
became-asleep = Manqué : en veille
became-not_shown = Manqué : affichage impossible

and-list = { $items }
list-comma = { "\u202F" };{" "}
list-and = { $rest } ; { $last }
