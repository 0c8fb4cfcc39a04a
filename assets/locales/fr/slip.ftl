# La feuille de visite avec son code, et de qui vient un plan.

## Commandes

cli-open = Ouvrir la fenêtre, avec le plan d’un lien
cli-plan-slip = Faire une feuille à imprimer pour une personne, avec un code qui prépare l’application
cli-plan-qr = Faire seulement le code, en image
cli-slip-at = Quand a lieu la séance : une date, une date et une heure locales, ou avec leur décalage
cli-slip-out = La page à écrire, par exemple feuille.html ; ouvrez-la et imprimez-la
cli-qr-out = L’image à écrire, par exemple code.svg ou code.png
cli-plan-keygen = Faire une clé pour signer des plans, une fois par cabinet
cli-keygen-out = Le fichier de la clé. Qui l’a peut signer en votre nom : gardez-la pour vous, et gardez-en une copie
cli-plan-sign = Signer un fichier de plan, pour que l’on voie qu’il est de vous
cli-sign-file = Le fichier de plan ; la signature en devient la dernière ligne
cli-sign-key = Le fichier de la clé
cli-plan-verify = Montrer de qui est la signature d’un plan
cli-plan-note = Noter aussi la séance qui est venue avec le plan
cli-plan-trust = Prendre le plan même s’il n’est pas signé comme le dernier
cli-slip-after = Avec --json, la réponse est { "{" }"file", "code": true|false, "language"{ "}" }
cli-qr-after = Avec --json, la réponse est { "{" }"file", "link"{ "}" }
cli-keygen-after = Avec --json, la réponse est { "{" }"file", "key", "words"{ "}" }
cli-sign-after = Avec --json, la réponse est { "{" }"file", "key", "words"{ "}" }
cli-verify-after = Avec --json, la réponse est { "{" }"key", "words", "signed", "known": "first|same|other|older|ahead"{ "}" }
cli-apply-after = Le plan peut être un fichier de plan, un lien qui commence par afterglow: ou l’image d’un code.
slip-written = Écrit dans { $path }, avec le code. Ouvrez la page dans un navigateur et imprimez-la.
slip-written-without = Écrit dans { $path }, sans code : ce plan est trop long pour un code. Donnez aussi le fichier de plan, ou raccourcissez les textes du plan.
slip-ahead = La séance est encore à venir : l’application ne la note qu’une fois qu’elle a eu lieu.
slip-qr-written = Écrit dans { $path }.
slip-no-fit = Ce plan est trop long pour un code lisible sur papier. Raccourcissez ses textes, retirez des étapes, ou donnez le fichier de plan lui-même.
signature-key-written = La clé est dans { $path }. Gardez-la pour vous, et gardez-en une copie. Ses mots, pour qui les compare : { $words }
signature-made = { $path } est signé. Les mots de la clé : { $words }

## Sur le papier

slip-title = Après votre micro-needling
slip-treated-at = Séance : { $at } ({ $zone })
slip-treated-on = Séance : { $date }
slip-contact = Pour une question, ou si quelque chose vous inquiète
slip-phone-blank = Téléphone :
slip-holds = À éviter
slip-until = jusqu’au { $at }
slip-through = jusqu’au { $date } inclus
slip-suggested = proposé
slip-at-least = au moins
slip-steps = Jour après jour
slip-then = Ensuite
slip-days = jours { $days }
slip-steps-how = Le jour de la séance est le jour 0. Chaque case est une étape de ce jour.
slip-code = Code pour Afterglow
slip-code-how = Dans l’application Afterglow, ouvrez Plus, votre praticien, le plan, et choisissez une photo de ce code. Vous voyez ce qu’il change avant de l’utiliser. La feuille est complète sans l’application.
slip-code-none = Ce plan est trop long pour un code. Pour l’application, demandez le plan en fichier. La feuille est complète sans l’application.
slip-made = D’après le plan du praticien et le plan de base d’Afterglow. Ce qui est « proposé » n’est dans aucun article : demandez en cas de doute.

## Dans l’application

slip-picture-how = On peut aussi ouvrir une photo du code d’une feuille, et coller un lien.
slip-date = { $date }
slip-time = { $at }
slip-visit = Noter aussi la séance : { $when }
    .why = Elle est venue avec le plan, et aucune signature ne la couvre : comparez-la avec votre feuille. Tout se compte à partir d’elle.
slip-visit-new = Cette séance est venue avec le plan et n’est pas notée : { $when }. Aucune signature ne la couvre : comparez-la avec votre feuille. Ajoutez --note-treatment pour la noter.
slip-visit-done = La séance est notée : { $when }.
slip-visit-noted = Une séance de ce jour-là, { $when }, est déjà notée : elle n’est pas notée deux fois.
slip-visit-ahead = Cette séance est encore à venir : { $when }. Notez-la quand elle aura eu lieu.

slip-link-newer = Ce lien est d’une version plus récente que celle que lit cet Afterglow. Mettez Afterglow à jour.
slip-link-damaged = Ce lien n’est pas complet, ou quelque chose y a changé. Copiez-le en entier, de « afterglow: » jusqu’à la fin, ou reprenez la photo du code.
slip-link-large = Le contenu de ce lien dépasse { $most } Kio : ce n’est pas un plan. Demandez le fichier de plan à votre praticien.
slip-no-code = Aucun code n’est lisible sur cette image. Reprenez-la : tout le code, vu d’en haut, net et dans une lumière égale.
slip-other-code = Le code de cette image n’est pas d’Afterglow. Choisissez une image du code de votre feuille.

## De qui vient un plan

signature-first = Signé le { $issued }. C’est ici le premier plan signé, et sa clé est retenue : les suivants lui sont comparés. Pour en avoir le cœur net, faites-vous lire les mots de la clé par votre praticien : { $words }
signature-same = Signé le { $issued }, avec la même clé que votre dernier plan signé : { $words }
signature-other = Ce plan est signé avec une autre clé que celle de { $known }. Appelez votre praticien et comparez les mots de la clé avant de l’utiliser. Avant : { $old }. Maintenant : { $new }
signature-missing = Ce plan n’est pas signé, et le dernier plan signé venait de { $known }. Demandez à votre praticien s’il vient de lui avant de l’utiliser.
signature-older = Ce plan a été signé le { $issued }, avant le dernier utilisé, du { $known }. Il est dépassé et n’a pas été pris. Demandez le plus récent à votre praticien.
signature-ahead = Ce plan dit avoir été signé le { $issued }, ce qui est encore à venir. Il n’a pas été pris : demandez à votre praticien de vérifier son horloge et de le signer à nouveau.
signature-damaged = La signature de ce plan est coupée ou abîmée ; il n’a donc pas été pris. Demandez de nouveau le fichier.
signature-changed = Ce plan n’est pas celui qui a été signé : il a été changé ensuite. Il n’a pas été pris. Demandez-le de nouveau à votre praticien.
signature-none = Ce plan n’est pas signé.
signature-no-key = Ce n’est pas une clé privée pour des plans. Faites-en une avec afterglow plan keygen.
signature-trust = L’utiliser même si la clé n’est pas la même
    .why = Seulement si vous avez demandé à votre praticien. Une nouvelle clé est retenue à la place de l’ancienne.
