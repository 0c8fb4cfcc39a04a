mistake-file = Le fichier dépasse { $most } Kio : raccourcissez-le.
mistake-form = Ceci ne peut pas être lu : { $problem }. Un texte est entre guillemets, et chaque ligne est un nom, un signe égal et une valeur.
mistake-version-missing = La version manque : commencez le fichier par la ligne version = { $version }.
mistake-version = Ce n’est pas une version de fichier de plan : écrivez version = { $version }.
mistake-version-newer = Ce fichier est d’une version plus récente que celle que lit cet Afterglow : mettez Afterglow à jour ou écrivez version = { $version }.
mistake-professional = Il n’est pas dit de qui est le plan : ajoutez en haut une ligne comme professional = "Ines Moreau".
mistake-table = « { $key } » est un groupe : écrivez [{ $key }] seul sur une ligne, et dessous ce qui en fait partie.
mistake-tables = Chaque « { $key } » est un groupe : écrivez [[{ $key }]] seul sur une ligne, et dessous ce qui en fait partie.
mistake-list = « { $key } » est une liste : écrivez { $key } = ["one", "another"].
mistake-too-many = Il y a plus de { $most } « { $key } » : gardez les { $most } plus importants.
mistake-text = « { $key } » est un texte : mettez-le entre guillemets.
mistake-empty = « { $key } » est vide : écrivez quelque chose ou retirez la ligne.
mistake-too-long = « { $key } » dépasse { $most } caractères : raccourcissez.
mistake-control = « { $key } » contient un caractère invisible ou un saut de ligne : récrivez-le en texte simple sur une ligne.
mistake-language = « { $given } » n’est pas le code d’une langue : écrivez "en" ou "de".
mistake-number = « { $key } » est un nombre entier de { $least } à { $most }, sans guillemets.
mistake-colour = « { $given } » n’est pas une couleur : écrivez "#2f6f5e".
mistake-date = Ce n’est pas une date : écrivez 2026-11-24.
mistake-time = « { $given } » n’est pas une heure : écrivez "13:00".
mistake-days = « { $given } » ne sont pas des jours de récupération : écrivez "0-7", "1,4,7" ou "3-" ; le jour de la séance est le 0.
mistake-part = « { $given } » n’est pas un moment de la journée : écrivez "morning", "midday", "evening" ou "any".
mistake-remind = « { $given } » ne dit pas quand rappeler : écrivez true ou une heure comme "13:00".
mistake-length = « { $given } » n’est pas une durée : écrivez "48 hours", "5 days", "2 weeks" ou "none".
mistake-length-unit = « { $given } » ne dit pas s’il s’agit d’heures ou de jours : écrivez "48 hours", "5 days" ou "2 weeks".
mistake-length-two = « { $given } » donne deux durées : écrivez celle qui compte, comme "48 hours".
mistake-length-long = « { $given } » est trop long : { $most } jours au plus.
mistake-every = Ce n’est pas un nombre de jours ou de semaines : écrivez "6 weeks".
mistake-unknown = « { $given } » n’est pas connu ici. Sont connus : { $known }.
mistake-unknown-near = « { $given } » n’est pas connu ici : s’agit-il de « { $near } » ?
mistake-not-here = « { $given } » est sous un groupe : déplacez la ligne en haut du fichier, au-dessus de la première ligne entre crochets.
mistake-hold-sunscreen = La protection solaire quotidienne reste dans tout plan : dites son type sous [sunscreen].
mistake-sunscreen-kind = « { $given } » n’est pas un type de protection solaire connu ici : écrivez "mineral" ou retirez la ligne.
mistake-phone = C’est trop court pour un numéro de téléphone : écrivez celui du cabinet. Les numéros d’urgence sont les mêmes dans tout plan.
mistake-emergency-number = « { $key } » donne un numéro d’urgence. Ces numéros sont les mêmes dans tout plan : écrivez celui du cabinet, ou retirez-le.
mistake-step-medicine = « { $key } » parle d’une urgence, d’un signe d’urgence ou d’un médicament : ces mots vous restent réservés, à vous et aux lignes propres d’Afterglow. Retirez-les.
mistake-leave-hold = « { $given } » est une pause : écrivez plutôt « { $given } = "none" » sous [hold_off].
mistake-leave-seed = « { $given } » fait partie du plan de base et ne peut être retiré. Peuvent l’être : { $known }.
mistake-leave-unknown = Il n’y a pas de supplément « { $given } ». Peuvent être retirés : { $known }.
mistake-left-out-twice = « { $given } » figure deux fois ici ou est changé plus haut : gardez une des lignes.
mistake-step-title = Ce geste n’a pas de titre : ajoutez une ligne comme title = "Barrier cream".
mistake-step-days = Ce geste n’a pas de jours : ajoutez une ligne comme days = "1-7".
mistake-step-twice = Deux gestes ont le même titre : donnez-en un autre à l’un d’eux.
mistake-step-discreet = Ce geste a un rappel, visible sur un écran verrouillé : retirez de son titre le microneedling, le cabinet et les noms de personnes.

change-not-held = pas de pause
change-suggested = { $length } (suggéré)
change-least = au moins { $length }
change-days = { $part }, jours { $days }
change-day = jour { $day }
change-at = { $when }, { $at }
change-stricter = Plus strict qu’à présent
change-looser = Moins strict qu’à présent
change-added = Nouveaux gestes
change-left_out = Retiré
change-other = Autres changements
plan-changes-nothing = Votre plan reste tel qu’il est.
plan-of = Plan de { $who }
plan-default = Plan de base
plan-clinic = Cabinet : { $words }
plan-phone = Téléphone : { $words }
plan-message = Messages : { $words }
plan-sessions = { $number } séances en tout, à { $every } jours d’intervalle
plan-sessions-number = { $number } séances en tout
plan-sessions-every = Séances à { $every } jours d’intervalle
plan-file-mistakes = Le fichier de plan n’a pas été accepté, et rien n’a changé : { $count ->
    [one] un point est à corriger.
   *[other] { $count } points sont à corriger.
 }
plan-not-confirmed = Rien n’a changé. Répondez par o pour le faire, ou donnez --yes.
plan-none-before = Le plan de base est en cours, et aucun autre ne l’a été avant : il n’y a pas de retour possible.
plan-new-stopped = Toutes les questions n’ont pas eu de réponse, il n’y a donc pas de fichier de plan : recommencez.

cli-plan = Le plan de votre praticien : vérifie un fichier, l’affiche, l’applique, revient en arrière
cli-plan-file = Un fichier de plan, ou - pour ce qui arrive par un tube ; docs/plan-file.md dit comment l’écrire
cli-plan-yes = Le fait sans demander
cli-plan-check = Nomme toutes les erreurs d’un fichier de plan
cli-plan-show = Affiche le plan entier : celui d’un fichier ou celui en cours
cli-plan-new = Pose quelques questions et donne un fichier de plan
cli-plan-apply = Affiche ce que change un plan, demande, et l’utilise dès aujourd’hui
cli-plan-history = Liste les plans qui ont été en cours
cli-plan-revert = Revient au plan précédent dès aujourd’hui
plan-mistake = Ligne { $line }, colonne { $column } : { $what }
cli-plan-sound = Le fichier de plan de { $who } est bien écrit. Il change { $count ->
    [0] aucun point
    [one] 1 point
   *[other] { $count } points
 } du plan de base.
cli-plan-line = - { $title } : { $what }
cli-plan-line-looser = - { $title } : { $what } (moins strict que le plan de base)
cli-plan-ask = Utiliser ce plan dès aujourd’hui ? [o/N]
cli-plan-answers = o oui y yes
cli-plan-applied = En cours à partir du { $from }. Les jours d’avant gardent le plan de leur jour.
cli-plan-first = Au début : le plan de base
cli-plan-past = À partir du { $from } : { $plan }
cli-plan-in-force = { $plan } (en cours)
plan-new-lead = Quelques questions. Appuyez sur Entrée pour garder ce que prévoit le plan de base.
plan-new-professional = Nom du praticien :
plan-new-clinic = Nom du cabinet, s’il y en a un :
plan-new-phone = Numéro de téléphone :
plan-new-window = { $what } : combien de temps en pause ? À présent : { $now }. Par exemple 48 hours, 5 days, 2 weeks ou none :
plan-new-again = Ce n’est pas compris : écrivez 48 hours, 5 days, 2 weeks ou none.

plan-file-title = Le plan de votre praticien
plan-file-why = Un plan ne change que ce qu’il nomme ; le reste demeure comme dans le plan de base. Vous pouvez revenir à tout moment, et ce que vous avez coché et noté reste.
plan-in-use = En cours
plan-since = Depuis le { $from }
plan-give = Un nouveau plan
plan-file-open = Ouvrir un fichier de plan
plan-paste = Ou coller le texte d’un fichier de plan
plan-paste-first = Il n’y a pas encore de texte. Collez d’abord le texte d’un fichier de plan.
plan-look = Voir ce qu’il change
plan-written = Écrit le { $date }
plan-not-signed = N’importe qui a pu l’écrire. Ne l’utilisez que s’il vous vient de votre praticien.
plan-words = Aussi dans le plan
plan-from-today = Il compte dès aujourd’hui. Les jours d’avant gardent le plan de leur jour, et les lignes « Urgence » et « Consulter un médecin aujourd’hui » sont les mêmes dans tout plan.
plan-reach = À partir de là, vous joignez : { $details }.
plan-reach-none = Plus aucun praticien n’est alors noté : le nom, le téléphone et l’adresse venaient de ce plan.
plan-reach-own = Ce que vous avez noté pour { $who } reste tel quel. Le nom, le téléphone et l’adresse de ce plan ne sont pas utilisés.
plan-apply = Utiliser ce plan
plan-not-now = Pas maintenant
plan-before-title = Avant
plan-back = Toujours conservé. Voir ce que change le retour
plan-back-from = À partir du { $from }. Voir ce que change le retour
said-plan = Le plan est en cours dès aujourd’hui.
change-from-to = { $to } au lieu de { $from }
looser-stays = Moins strict que votre plan de base : { $what }. Cette note reste à côté de chacun de ces points.
cli-plan-after = Avec --json chaque commande répond ; NAME est null pour le plan de base :
      check           { "{" }"sound", "mistakes": [{ "{" }"line", "column", "what"{ "}" }]{ "}" }, code 2 s’il y en a
      show            { "{" }"professional": NAME, "reviewed": { "{" }"by", "on"{ "}" }|null, "items": [{ "{" }"id",
                       "title", "hold", "step", "basis", "window_basis", "looser"{ "}" }], "own"{ "}" }
      new             { "{" }"file": TEXT{ "}" }
      apply, revert   { "{" }"professional": NAME, "from", "changes": [{ "{" }"id", "title",
                       "direction": "stricter|looser|added|left_out|other", "from", "to",
                       "looser_than_default"{ "}" }]{ "}" }
      history         [{ "{" }"from", "professional": NAME, "written", "applied", "in_force"{ "}" }]
