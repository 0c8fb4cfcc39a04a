cli-report = Écrit un compte rendu pour votre praticien : une page à imprimer, avec seulement ce que vous choisissez
cli-report-file = Le fichier à écrire, comme compte-rendu.html ; - pour la sortie standard
cli-report-treatment = La séance dont il s’agit, par son numéro dans « treatment list » ; la dernière s’il manque
cli-report-photo = Ajoute une photo, par son numéro dans « photo list » ; à répéter pour chacune
cli-report-no-plan = Laisse le plan de côté
cli-report-no-check-ins = Laisse vos bilans de côté
cli-report-notes = Ajoute vos notes sur la séance et les bilans, dans vos propres mots
cli-report-steps = Ajoute les gestes que vous avez cochés, et quels jours
cli-report-products = Ajoute vos produits
cli-report-can-i = Ajoute ce que vous avez demandé à « Je peux ? »
cli-report-to-ask = Ajoute votre liste de questions à poser
cli-report-appointments = Ajoute vos rendez-vous depuis la séance
cli-report-written = Écrit dans { $path }, sur la séance du { $date }. Il contient : { $parts }.
report-readable = Toute personne qui a le fichier peut le lire.
report-lost = { $count ->
    [one] L’image du { $days } a été perdue ou endommagée : elle n’est pas dans le compte rendu.
   *[other] Les images du { $days } ont été perdues ou endommagées : elles ne sont pas dans le compte rendu.
 }

report-title = Compte rendu pour votre praticien
report-lead = Une page à imprimer ou à envoyer ; vous choisissez ce qu’elle contient
report-none = Le compte rendu porte sur une séance. Ajoutez-en d’abord une.
report-contents = Ce qu’il contient
report-always = La séance elle-même y est toujours : quand, dans quel fuseau horaire, quelle zone, quelle profondeur, quel type, quelle séance de la cure, combien d’autres sont enregistrées, et votre praticien avec son établissement. Du reste, seul ce que vous cochez y entre.
report-treatment = Séance
report-plan = Plan
    .what = Quel plan était en vigueur, et de qui il vient
report-check-ins = Bilans
    .what = Ce que vous avez noté de chaque signe, en graphique et en tableau
report-notes = Mes propres mots
    .what = Ce que vous avez écrit sur la séance et dans les bilans
report-steps = Gestes
    .what = Les gestes que vous avez cochés, et quels jours
report-products = Produits
    .what = Ceux que vous avez gardés, tels que vous les avez écrits
report-can-i = Demandé : Je peux ?
    .what = Ce que vous avez demandé depuis la séance
report-to-ask = Questions à poser
    .what = Ce qui est encore sur votre liste
report-appointments = Rendez-vous
    .what = Ceux qui ont suivi la séance, avec ce que vous en avez écrit
report-photos = Photos
report-photos-how = Aucune n’y figure sans que vous la choisissiez. Choisissez un jour, puis les photos : celles de toutes les séances sont là, pour comparer.
report-photos-chosen = { $count ->
    [0] Aucune choisie
    [one] { $count } choisie
   *[other] { $count } choisies
 }
report-photos-none = Vous n’avez pas de photos.
report-save = Enregistrer le compte rendu
report-after = C’est une page pour un navigateur : ouvrez-la dans le navigateur pour l’imprimer, ou envoyez le fichier. Un nouvel enregistrement la remplace.
report-share = Partager le rapport
report-share-after = C’est une page pour un navigateur : envoyez-la, ou ouvrez-la dans un navigateur pour l’imprimer.
report-no-folder = Il n’y a pas de dossier personnel où enregistrer le fichier. Utilisez la commande : afterglow report, avec le nom d’un fichier.
said-report = Enregistré sous { $path }

report-name = Compte rendu de la séance du { $date }
report-paper = Après le microneedling
report-span = { $last ->
    [0] Jour 0, { $from }
   *[other] Jours 0 à { $last }, du { $from } au { $to }
 }
report-sample = Ceci est un exemple. Personne n’a rien noté de tout cela.
report-by = Noté par la personne traitée dans Afterglow et repris ici tel quel. Rien n’a été mesuré, et aucune conclusion n’en est tirée.
report-made = Écrit le { $date } par Afterglow { $version }. Il ne contient que ce que la personne traitée a choisi.
report-when = Quand
report-at = { $when } ({ $zone })
report-session = Séance de la cure
report-professional = Praticien
report-note = Note
report-default-plan = Le plan fourni avec Afterglow, qu’aucun professionnel de santé n’a relu.
report-provider-plan = Le plan de { $who }.
report-plan-from = À partir du { $date } : { $plan }
report-key = Les lignes sont, de bas en haut : non, un peu, assez et beaucoup. Un trait discontinu est une séance.
report-signs = Chaque signe noté
report-sign = Signe
report-first = Noté pour la première fois
report-most = Le plus fort
report-last = Noté pour la dernière fois
report-degree = Jour { $day } : { $degree }
report-words = { $noted } ({ $words })
report-days = Ce qui a été noté, jour après jour
report-own-words = Dans les propres mots de la personne traitée
report-steps-about = Les jours où la personne traitée a coché le geste dans l’application. Un jour absent de la liste dit seulement que rien n’a été coché.
report-ticked = Les gestes et leurs jours
report-step = { $step } ({ $part })
report-step-days = { $days }
report-products-about = Gardés dans l’application par la personne traitée, ce qui ne dit pas quand ils ont été utilisés.
report-products-saved = Les produits, avec ce qui a été recopié de l’emballage
report-can-i-about = Ce que la personne traitée a saisi, sans les réponses. L’application ne garde que les { $count } dernières questions.
report-can-i-asked = Les questions par jour
report-nothing = Rien.
report-more = { $count ->
    [one] { $count } autre n’y figure pas.
   *[other] { $count } autres n’y figurent pas.
 }
report-photo-lost = L’image a été perdue ou endommagée.
report-other-treatments = { $count ->
    [one] { $count } autre séance est enregistrée ; ce compte rendu ne porte pas sur elle.
   *[other] { $count } autres séances sont enregistrées ; ce compte rendu ne porte pas sur elles.
 }
report-later = { $count ->
    [one] { $count } bilan d’un jour plus tardif n’y figure pas.
   *[other] { $count } bilans de jours plus tardifs n’y figurent pas.
 }
report-cut = Un texte qui se termine par … est plus long dans l’application.
