# Relire un plan : chaque phrase qu’il peut montrer, sur papier, et qui y met son nom.

## Commands

cli-plan-review = Imprimer chaque phrase qu’un plan peut montrer, avec qui le dit, pour la relire et la signer
cli-review-out = La page à écrire, par exemple review.html ; ouvrez-la et imprimez-la
cli-review-key = Mettre la relecture dans le fichier de plan, signée avec la clé de ce fichier
cli-review-reviewer = Qui a lu les phrases, comme les clients le verront
cli-review-hash = L’empreinte de la page qui a été lue
cli-review-after = Sans fichier de plan, c’est le plan en cours. Avec --json, la réponse est { "{" }"file", "professional", "language", "hash",
      "reviewed": { "{" }"by", "on"{ "}" } or null, "sentences": [{ "{" }"about", "id", "days", "notes", "texts":
      [{ "{" }"form", "words"{ "}" }], "basis": [{ "{" }"kind", "ref", "title", "address"{ "}" }], "window_basis"{ "}" }]{ "}" }
review-written = Écrit dans { $path }. Ouvrez-le dans un navigateur et imprimez-le. Empreinte : { $hash }
review-signed = La relecture est dans { $path }. Les mots de la clé : { $words }
review-no-name = Ce n’est pas un nom pour une relecture : écrivez seulement le nom et ses titres, sur une ligne, avec { $most } caractères au plus.
review-other-hash = Ce n’est pas l’empreinte de ce que le plan dit maintenant : une phrase n’est plus celle de cette page. Rien n’a été signé. Imprimez la page de nouveau et lisez-la.
review-other-signer = Ce plan est signé avec une autre clé, et une relecture ne compte qu’avec la clé qui a signé le plan. Rien n’a été signé. Signez d’abord le plan avec cette clé.
review-lost = La relecture qui est dans le fichier n’est pas signée avec cette clé : elle ne compte donc pas. Elle peut être signée de nouveau avec cette clé.

## In the app

reviewed-by = Relu par { $who } le { $date }.

## On the paper

review-title = Ce que dit ce plan
review-what = Chaque phrase de conseil que l’application peut montrer avec ce plan, à quels jours, et qui le dit. Le jour de la séance est le jour 0.
review-blanks = Ce qui est entre crochets dépend du client.
review-days-how = Ce qui est à éviter prend fin à l’heure de la séance. Si seule sa date est notée, ou si le client voyage, cela peut être un jour plus tard.
review-not-here = Ne figurent pas ici : les boutons, les dates et les nombres, ce que le client note, et les réponses aux questions tapées et aux produits collés, qui ont leurs propres phrases.
review-hash = Empreinte de toutes les phrases
review-hash-how = Elle vaut pour chaque phrase ci-dessus, avec ses jours et sa source, dans cette langue. Dès que l’une d’elles change, l’application ne montre plus qu’elles ont été relues.
review-own = Du professionnel
review-holds = À éviter
review-steps = Gestes
review-tips = Conseils
review-expect = Courant ce jour-là
review-phases = Phases
review-timeline = Certains jours du calendrier
review-leaflet = Notice : quand contacter qui
review-signs = Notice : chaque signe
review-reminders = Rappels
review-ranges = Ce que disent d’autres fiches
review-col-days = Jours
review-col-says = Ce qui est dit
review-col-who = Qui le dit
review-days = { $days }
review-any-day = chaque jour
review-source = Source { $id }
review-unless = Pas tant que c’est évité : { $what }
review-depth = Seulement après : { $depth }
review-blank =
    .time = [date et heure]
    .date = [date]
    .day = [jour]
    .number = [numéro d’urgence]
    .who = [le professionnel]
    .what = [ce qui est évité]
