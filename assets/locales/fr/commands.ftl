cli-about = Conseils de récupération et rappels pour les jours qui suivent le microneedling
cli-json = Affiche du JSON
cli-sample = Ouvre un exemple de récupération, à part
cli-on = La date, comme 2026-11-22 ; aujourd’hui si elle manque
cli-undo = Décoche
cli-when = Une date, une date et une heure locales, ou avec un décalage
cli-from = Depuis quand ; maintenant si cela manque
cli-to = Jusqu’à quand ; une semaine plus tard si cela manque
cli-id = Le numéro dans la liste
cli-step = Le nom du geste, comme l’affiche `today`
cli-reminder-id = Le nom du rappel, comme l’affiche `reminder list`
cli-time = Une heure de la journée, comme 08:10
cli-quiet-hours = Une plage comme 22:00-07:00, ou off
cli-in = Dans ce nombre de secondes
cli-once = Affiche ce qui est prévu maintenant, puis se termine
cli-today = Affiche ce que demande une journée
cli-treatment = Ajoute, corrige, liste et supprime des séances
cli-treatment-add = Ajoute une séance
cli-treatment-edit = Corrige une séance ; ce qui est coché reste
cli-treatment-list = Liste les séances
cli-treatment-remove = Supprime une séance
cli-note = Vos propres mots
cli-area = La zone traitée, dans vos propres mots
cli-depth = La profondeur, comme la nomme votre praticien
cli-kind = plain pour un microneedling simple, ou rf pour la radiofréquence
cli-appointment = Ajoute, liste et supprime des rendez-vous
cli-appointment-add = Ajoute un rendez-vous
cli-appointment-edit = Modifie un rendez-vous, ou note ce qui en est ressorti
cli-outcome = Ce qui en est ressorti, dans vos propres mots
cli-course = Affiche la cure en cours, ou en prévoit une
cli-course-set = Prévoit une cure, ou modifie celle en cours
cli-course-remove = Supprime la dernière cure ; ses séances restent
cli-sessions = Le nombre de séances prévues
cli-every = Le nombre de jours entre deux séances
cli-no-course = Aucune cure n’est prévue.
cli-agenda = Les questions à poser au prochain rendez-vous
cli-agenda-text = Ce qu’il faut demander, dans vos propres mots
cli-agenda-undo = Reste à demander
cli-agenda-add = Ajoute une question à poser
cli-agenda-list = Liste les questions à poser
cli-agenda-asked = Marque une question comme posée
cli-agenda-remove = Supprime une question à poser
cli-agenda-line = { $id }  [{ $mark }] { $text }
cli-appointment-list = Liste les rendez-vous
cli-appointment-remove = Supprime un rendez-vous
cli-photo = Garde, liste, exporte et supprime des photos de votre peau
cli-photo-add = Garde une photo : sans lieu, appareil ni aperçu, sur cet appareil seulement
cli-photo-file = Un fichier JPEG, PNG ou WebP
cli-photo-on = Le jour qu’elle montre, comme 2026-11-22 ; sinon le jour où elle a été prise
cli-photo-view = Le côté du visage qu’elle montre
cli-photo-list = Liste les photos
cli-photo-export = Écrit une photo dans un fichier
cli-photo-to = Le fichier à écrire
cli-photo-remove = Supprime une photo définitivement
cli-photo-yes = Confirme : cela ne peut pas être annulé
cli-photo-added = Photo { $id } gardée ({ $date }).
cli-photo-exported = Écrite dans { $path }. Supprimer la photo ici laisse ce fichier où il est.
cli-photo-line = { $id }  { $date }, { $day ->
    [-1] avant la première séance
   *[other] jour { $day }
 }, { $view }
cli-check-in = Note comment va votre peau, et liste ce que vous avez noté
cli-check-in-add = Note à quel point vous voyez certains signes ; ce qui est déjà noté et que vous ne nommez pas reste
cli-check-in-list = Liste les bilans
cli-check-in-remove = Supprime le bilan d’un jour
cli-check-in-marks = Un signe et son degré : redness=mild, swelling=none ; none, mild, medium ou strong
cli-check-in-note = Toute autre chose, dans vos propres mots ; remplace la note d’avant
cli-history = Affiche jour après jour ce que vous avez coché, noté, demandé et photographié, et vos rendez-vous
cli-history-from = La première date, comme 2026-11-22 ; celle de la première entrée si elle manque
cli-history-to = La dernière date ; aujourd’hui si elle manque
cli-tick = Coche un geste, ou le décoche
cli-reminder = Liste et modifie les rappels
cli-reminder-list = Liste les rappels
cli-reminder-set = Donne une autre heure à un rappel
cli-reminder-on = Active un rappel
cli-reminder-off = Désactive un rappel
cli-reminder-quiet = Règle les heures calmes
cli-reminder-test = Demande une notification de test
cli-reminder-done = Répond à une notification : ce qu’elle liste est fait
cli-reminder-snooze = Répond à une notification : elle revient plus tard
cli-reminder-dismiss = Répond à une notification : elle a été écartée, rien d’autre
cli-bundle = La notification, comme `reminders` l’affiche sous bundle
cli-snooze-for = Pour 10 ou 60 minutes, ou jusqu’à ce soir
cli-outdoors = Affiche, lance ou arrête le minuteur pour remettre de la crème solaire
cli-outdoors-start = Vous sortez avec de la crème solaire, ou vous en avez remis
cli-outdoors-stop = Vous êtes de retour à l’intérieur
cli-water = Transpiration ou eau : les minutes de l’étiquette ; 40 si cela manque
cli-followup = Dit si le rendez-vous de contrôle est réglé
cli-followup-settled = Il est pris ou passé
cli-followup-open = Il reste à prendre
cli-reminders = Affiche les rappels prévus
cli-timeline = Affiche la récupération jour après jour : phases, fins de pause, rendez-vous et bilans
cli-timeline-from = La première date ; celle de la séance si elle manque
cli-timeline-to = La dernière date ; le jour 90 si elle manque
cli-timeline-day = { $date }, jour { $day } : { $phase }
cli-timeline-none = { $date }
cli-timeline-lift = - { $at } fin de la pause : { $title }
cli-timeline-visit = - { $at } rendez-vous : { $note }
cli-timeline-check-in = - bilan
cli-timeline-due = - { $what }
cli-language = Affiche ou choisit la langue de la fenêtre, des commandes et des notifications
cli-language-code = Une langue, comme de ou pt-BR, ou system pour suivre le système
language-is = Langue : { $language }
language-is-systems = Langue : { $language }, comme le système
language-all = Il y a : { $languages }
cli-doctor = Affiche si les rappels vous parviennent, et ce qui les bloque
cli-wipe = Efface tout définitivement : données, copies, photos, rappels prévus et journaux
cli-yes = Efface vraiment tout
cli-wipe-yes = Ceci efface définitivement tout ce que vous avez saisi, avec les photos et les copies gardées ici, et il sera impossible de le récupérer. Les sauvegardes et les exports que vous avez enregistrés ailleurs y restent. Ajoutez --yes pour le faire.
cli-wipe-sample = L’exemple n’est gardé nulle part, il n’y a donc rien à effacer. Retirez --sample pour effacer vos propres données.
cli-wiped = Tout est effacé. Les fichiers que vous avez exportés sont toujours où vous les avez mis.
cli-agent = Devient le programme qui affiche les rappels
cli-check = Ce produit peut-il être utilisé maintenant : une liste d’ingrédients, ou ce que dit l’emballage
cli-check-file = Un fichier texte de 1 Mio au plus, ou - pour ce qui arrive par un tube
cli-check-name = Le nom du produit
cli-check-at = Un autre moment, comme 2026-11-29T15:00
cli-can-i = Peut-on faire cela maintenant, par exemple sport, sauna ou maquillage
cli-activity = Ce qu’il s’agit de faire
cli-signs = Est-ce normal : qui contacter et quand, et ce qui est fréquent un jour donné
cli-signs-sign = Un seul signe, comme swelling ; tous s’il manque
cli-signs-day = Est-ce normal ? Jour { $day }
cli-sign-line = - { $sign } : { $line }
cli-check-held = En pause : { $what } ({ $class }). { $why }
cli-check-ask = À vérifier : { $what } ({ $class }). { $why }
cli-check-extra = À vérifier (conseil en plus) : { $what } ({ $class }). { $why }
cli-check-helpful = Cité comme utile : { $names }
cli-check-unknown = Pas connu : { $names }
cli-after =
    Sans commande, la fenêtre s’ouvre.

    Chaque commande accepte --json. Les heures sont au format RFC 3339, avec le décalage où vous êtes ; `basis` est
    { "{" }"kind": "seed|seed_by_reading|extra|provider", "ref": TEXT{ "}" }.

      today       { "{" }"day": N ou null, "date", "phase", "treatment": ID,
                   "tips": [{ "{" }"id", "title", "body", "basis"{ "}" }],
                   "steps": [{ "{" }"id", "title", "part": "morning|midday|evening|any", "done",
                              "optional", "basis", "reason"{ "}" }],
                   "looser": [TEXT], "restrictions": [{ "{" }"id", "title", "basis", "window_basis",
                                     "lifts_at", "held_by", "reason"{ "}" }],
                   "expect": [{ "{" }"text", "basis"{ "}" }]{ "}" }
      check, can-i { "{" }"verdict": "sign|hold_off|check|fine|unknown", "why", "until", "until_words", "basis",
                   "window_basis", "held_by", "day": N ou null, "for": null ou le moment demandé,
                   "hits": [{ "{" }"ingredient", "class", "verdict", "until", "until_words", "position",
                             "basis", "reason"{ "}" }],
                   "helpful": [{ "{" }"ingredient", "class", "basis"{ "}" }],
                   "signs": [{ "{" }"id", "lead": "emergency|urgent|contact|common",
                              "levels": [{ "{" }"level", "text", "basis"{ "}" }]{ "}" }],
                   "notes": [TEXT], "unknown": [TEXT], "asks_about_feeling": true si la question
                   peut porter sur ce que quelqu’un ressent{ "}" }
      treatment   [{ "{" }"id", "date", "at", "zone", "area", "depth": "light|standard|deep" ou null,
                   "kind": "plain|rf", "note"{ "}" }] ; add et edit d’une séance rf : aussi "warning"
      signs       { "{" }"day": N ou null, "emergency": [{ "{" }"id", "text", "basis"{ "}" }], et de même sous
                   "urgent", "contact", "common"{ "}" } ; "warning" après une séance rf
      course      { "{" }"sessions", "every_days", "since", "done", "dates": [DATE],
                   "next": DATE ou null{ "}" }, ou null si aucune n’est prévue
      appointment [{ "{" }"id", "at", "note", "outcome"{ "}" }]
      agenda      [{ "{" }"id", "text", "added_at", "asked_at"{ "}" }], aussi après add, asked et remove
      photo       [{ "{" }"id", "date", "day": N ou null, "view": "front|left|right", "width", "height",
                   "sha256", "lined_up", "added"{ "}" }] ; export : { "{" }"id", "file", "bytes"{ "}" }
      checkin     [{ "{" }"date", "day": N ou null, "signs": { "{" }SIGN: "none|mild|medium|strong"{ "}" },
                    "note", "at"{ "}" }] ; add et remove : celui du jour
      history     [{ "{" }"date", "day": N ou null, "treatments": [ID], "ticks": [{ "{" }"step", "at"{ "}" }],
                    "check_in": comme checkin, ou null, "questions": [{ "{" }"text", "at"{ "}" }],
                    "appointments": [{ "{" }"id", "at", "note", "outcome"{ "}" }],
                    "photos": [{ "{" }"id", "view"{ "}" }]{ "}" }] : jours avec une entrée
      plan        voir afterglow help plan
      tick        { "{" }"step", "date", "done"{ "}" }
      reminder    [{ "{" }"id", "at", "on", "silenced", "next", "basis"{ "}" }];
                  done, snooze, dismiss : [{ "{" }"key", "answer", "again_at"{ "}" }]
      outdoors    { "{" }"since", "every_minutes", "due_since", "next", "ends_at", "reminds"{ "}" } ou null
      followup    { "{" }"treatment", "settled"{ "}" }
      doctor      { "{" }"reminders", "agent": { "{" }"version", "pid"{ "}" } ou null, "login_start",
                   "server": { "{" }"name", "actions"{ "}" } ou null,
                   "zone": { "{" }"name", "source": "system|bundled|rule|offset", "version"{ "}" },
                   "next": [{ "{" }"key", "at", "title"{ "}" }],
                   "last": [{ "{" }"key", "state", "due_at", "delivered_at", "late_ms",
                             "answer", "missed_why"{ "}" }],
                   "problems": [{ "{" }"id", "what", "todo", "detail"{ "}" }], "log": [LINE]{ "}" }
      timeline    [{ "{" }"date", "day": N ou null, "phase", "treatment": ID,
                    "lifts": [{ "{" }"id", "title", "basis", "window_basis", "lifts_at", "held_by"{ "}" }],
                    "appointments": [{ "{" }"id", "at", "note", "outcome"{ "}" }], "check_in": true ou false{ "}" }]
      backup      { "{" }"file", "bytes", "photos", "missing_photos", "sealed"{ "}" }
      restore     { "{" }"made", "photos", "missing_photos", "replaced": NAME{ "}" };
                  --list: [{ "{" }"name", "kind": "before_update|replaced|automatic", "at", "bytes"{ "}" }]
      export      { "{" }"folder", "tables", "rows", "photos", "missing_photos"{ "}" }
      wipe        { "{" }"wiped": true{ "}" }
      reminders   [{ "{" }"key", "reminder", "kind", "step", "at", "bundle", "title", "body"{ "}" }]
      calendar    { "{" }"file", "reminders", "appointments", "taken_back", "until", "says_what", "notes",
                   "calendar": le texte du fichier, si c’est -{ "}" }

    Environnement : TZ est le fuseau, AFTERGLOW_DATA_DIR le dossier de données.
    Codes de sortie : 0 fait, 2 refusé, avec une phrase qui dit pourquoi.
cli-zone = Fuseau horaire : { $name }, { $source }
zone-source-system = d’après les données du système { $version }
zone-source-bundled = d’après les données fournies avec Afterglow, { $version }
zone-source-rule = d’après sa propre règle
zone-source-offset = d’après son seul décalage
cli-zone-missing = Le fuseau horaire « { $wanted } » est introuvable : les heures sont affichées pour { $zone }, et une heure n’est acceptée qu’avec son décalage.
cli-zone-question = Les règles d’heure ont changé ({ $zone }) depuis l’ajout de la séance { $id }. Elle peut avoir eu lieu le { $earlier } ou le { $later } ; c’est le { $later } qui compte tant que vous ne dites rien. Si c’était le premier moment : afterglow treatment edit { $id } --at { $example }
cli-no-day = Pas encore de séance. Ajoutez-en une avec : afterglow treatment add --at { $example }
cli-day = Jour { $day }, { $date } : { $phase }
cli-steps = Gestes
cli-hold-off = En pause
cli-expect = À quoi s’attendre
cli-step-line = [{ $mark }] { $title } ({ $id })
cli-hold-line = { $title }, jusqu’au { $until }
cli-hold-least = { $title }, au moins jusqu’au { $until }
cli-hold-lifted = { $title } : pause terminée le { $since }
cli-hold-open = { $title }, { $until }
cli-suggested = (délai suggéré)
cli-extra = (conseil en plus)
cli-treatment-line = { $id }  { $when }  { $zone }
cli-appointment-line = { $id }  { $at }  { $note }
cli-check-in-line = { $date } : { $what }
cli-check-in-day-line = { $date }, jour { $day } : { $what }
cli-check-in-quoted = « { $note } »
cli-history-line = { $date }
cli-history-day-line = { $date }, jour { $day }
cli-history-treated = - Séance
cli-history-ticked = - Coché : { $steps }
cli-history-noted = - Noté : { $what }
cli-history-asked = - Demandé : { $question }
cli-history-photos = - { $count ->
    [one] { $count } photo
   *[other] { $count } photos
 }
cli-history-booked = - Rendez-vous : { $at }{"  "}{ $note }
cli-noted-nothing = Rien n’est noté pour { $date }.
cli-noted = Noté ({ $date }).
cli-reminder-line = { $at }  { $on }  { $id }
cli-planned-line = { $at }  { $title }  ({ $id })
cli-ledger-line = { $at }  { $became }  { $late }  { $key }
cli-on-word = activé
cli-off-word = désactivé
cli-quiet-word = calme
cli-none = Rien.
cli-added = Enregistré sous le numéro { $id }.
cli-corrected = Corrigé : { $when }
cli-removed = Supprimé.
cli-ticked = Coché.
cli-unticked = Décoché.
cli-set = Réglé.
cli-tested = Une notification de test arrive dans { $seconds } s.
cli-answered = Noté.
cli-snoozed = Elle revient le { $at }.
cli-inside = Vous êtes à l’intérieur : aucun minuteur ne tourne.
cli-outside = Prochain rappel : { $next }. Le minuteur s’arrête de lui-même le { $end }.
cli-outside-due = Remettez de la crème solaire maintenant : c’était prévu le { $since }.
cli-outside-last = Le minuteur s’arrête le { $end }, avant qu’il faille remettre de la crème solaire.
cli-settled = Le rendez-vous de contrôle est réglé.
cli-opened = Le rendez-vous de contrôle est à régler.
cli-no-display = Il n’y a pas d’écran où ouvrir une fenêtre. Les commandes marchent sans : voyez afterglow help.
cli-not-written = La réponse n’a pas pu être écrite : { $problem }. Ce qui était demandé est fait malgré tout : regardez avant de redemander.
