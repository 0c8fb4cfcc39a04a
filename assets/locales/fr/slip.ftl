# La feuille de visite avec son code, et de qui vient un plan.

## Commandes

cli-open = Ouvre la fenêtre, avec le plan d’un lien
cli-plan-slip = Crée une feuille à imprimer pour une personne, avec un seul code qui configure l’application
cli-plan-qr = Crée seulement le code, en image
cli-slip-at = Quand a lieu la séance : une date, une date et une heure locales, ou avec un décalage
cli-slip-out = La page à écrire, par exemple feuille.html ; ouvrez-la et imprimez-la
cli-qr-out = L’image à écrire, par exemple code.svg ou code.png
cli-plan-keygen = Crée une clé pour signer des plans, une fois par cabinet
cli-keygen-out = Le fichier de la clé. Toute personne qui l’a peut signer en votre nom : gardez-la pour vous, et gardez-en une copie
cli-plan-sign = Signe un fichier de plan, pour que vos clients voient qu’il vient de vous
cli-sign-file = Le fichier de plan ; la signature en devient la dernière ligne
cli-sign-key = Le fichier de la clé
cli-plan-verify = Affiche de qui est la signature d’un plan
cli-plan-note = Ajoute aussi la séance qui accompagnait le plan
cli-plan-trust = Accepte le plan même s’il n’est pas signé comme le dernier
cli-slip-after = Avec --json, la réponse est { "{" }"file", "code": true|false, "language"{ "}" }
cli-qr-after = Avec --json, la réponse est { "{" }"file", "link"{ "}" }
cli-keygen-after = Avec --json, la réponse est { "{" }"file", "key", "words"{ "}" }
cli-sign-after = Avec --json, la réponse est { "{" }"file", "key", "words"{ "}" }
cli-verify-after = Avec --json, la réponse est { "{" }"key", "words", "signed", "known": "first|same|other|older|ahead"{ "}" }
cli-apply-after = Le plan peut être un fichier de plan, un lien qui commence par afterglow: ou l’image d’un code.
slip-written = Écrit dans { $path }, avec le code. Ouvrez la page dans un navigateur et imprimez-la.
slip-written-without = Écrit dans { $path }, sans code : ce plan est trop long pour un code. Donnez aussi le fichier de plan au client, ou raccourcissez les textes du plan.
slip-ahead = La séance est encore à venir : elle ne peut être ajoutée qu’une fois qu’elle a eu lieu.
slip-qr-written = Écrit dans { $path }.
slip-no-fit = Ce plan est trop long pour un code lisible sur papier. Raccourcissez ses textes, retirez des gestes, ou donnez le fichier de plan lui-même.
signature-key-written = La clé est dans { $path }. Gardez-la pour vous, et gardez-en une copie. Ses mots, pour les clients qui comparent : { $words }
signature-made = { $path } est signé. Les mots de la clé : { $words }

## Sur le papier

slip-title = Après votre microneedling
slip-treated-at = Séance : { $at } ({ $zone })
slip-treated-on = Séance : { $date }
slip-contact = Une question, ou quelque chose qui vous inquiète
slip-phone-blank = Téléphone :
slip-holds = En pause
slip-until = jusqu’au { $at }
slip-through = jusqu’au { $date } inclus
slip-suggested = suggéré
slip-at-least = au moins
slip-steps = Jour après jour
slip-then = Ensuite
slip-days = jours { $days }
slip-steps-how = Le jour de la séance est le jour 0. Chaque case est un geste de ce jour.
slip-code = Code pour Afterglow
slip-code-how = Dans l’application Afterglow, ouvrez « Plus », votre praticien, le plan, et choisissez une photo de ce code. Vous voyez ce que le plan change avant qu’il soit utilisé. La feuille est complète sans l’application.
slip-code-none = Ce plan est trop long pour un code. Pour l’application, demandez le plan en fichier. La feuille est complète sans l’application.
slip-made = D’après le plan du praticien et le plan de base d’Afterglow. Les délais notés « suggéré » viennent d’Afterglow même : demandez en cas de doute.

## Dans l’application

slip-picture-how = On peut aussi ouvrir une photo du code d’une feuille, et coller un lien.
slip-date = { $date }
slip-time = { $at }
slip-visit = Ajouter aussi la séance : { $when }
    .why = Elle accompagnait le plan, et aucune signature ne la couvre : comparez-la avec votre feuille. Tout se compte à partir d’elle.
slip-visit-new = Cette séance accompagnait le plan et n’est pas ajoutée : { $when }. Aucune signature ne la couvre : comparez-la avec votre feuille. Mettez --note-treatment pour l’ajouter.
slip-visit-done = La séance est ajoutée : { $when }.
slip-visit-noted = Une séance de ce jour-là, { $when }, est déjà enregistrée : elle n’est pas ajoutée deux fois.
slip-visit-ahead = Cette séance est encore à venir : { $when }. Ajoutez-la une fois qu’elle a eu lieu.

slip-link-newer = Ce lien est d’une version plus récente que celle que lit cet Afterglow. Mettez Afterglow à jour.
slip-link-damaged = Ce lien n’est pas complet, ou quelque chose y a été changé. Copiez-le en entier, de « afterglow: » jusqu’à la fin, ou reprenez la photo du code.
slip-link-large = Le contenu de ce lien dépasse { $most } Kio : ce n’est pas un plan. Demandez le fichier de plan à votre praticien.
slip-no-code = Aucun code n’est lisible sur cette image. Reprenez-la : tout le code, vu bien d’en haut, net et dans une lumière égale.
slip-other-code = Le code de cette image n’est pas un code d’Afterglow. Choisissez une image du code de votre feuille.

## De qui vient un plan

signature-first = Signé le { $issued }. C’est le premier plan signé ici. Dès que vous l’utilisez, sa clé est retenue et les plans suivants lui sont comparés. Pour en avoir le cœur net, faites-vous lire les mots de la clé par votre praticien : { $words }
signature-by = Signé le { $issued }. Les mots de la clé : { $words }
signature-same = Signé le { $issued }, avec la même clé que votre dernier plan signé : { $words }
signature-other = Ce plan est signé avec une autre clé que celle de { $known }. Appelez votre praticien et comparez les mots de la clé avant d’utiliser le plan. Avant : { $old }. Maintenant : { $new }
signature-missing = Ce plan n’est pas signé, et le dernier plan signé venait de { $known }. Demandez à votre praticien s’il vient de lui avant de l’utiliser.
signature-doubtful = { $why } Pour l’utiliser ensuite, ajoutez --trust-new-key.
signature-older = Ce plan a été signé le { $issued }, mais le dernier utilisé est du { $known }. Celui-ci est dépassé et ne peut pas être utilisé. Demandez le plus récent à votre praticien.
signature-ahead = Ce plan dit avoir été signé le { $issued }, une date future. Il ne peut pas être utilisé : demandez à votre praticien de vérifier son horloge et de le signer à nouveau.
signature-damaged = La signature de ce plan est coupée ou endommagée ; le plan ne peut donc pas être utilisé. Demandez de nouveau le fichier.
signature-changed = Ce plan n’est pas celui qui a été signé : il a été changé ensuite. Il ne peut pas être utilisé. Demandez-le de nouveau à votre praticien.
signature-none = Ce plan n’est pas signé.
signature-no-key = Ce n’est pas une clé privée pour des plans. Créez-en une avec afterglow plan keygen.
signature-trust = Utiliser ce plan quand même
    .why = Seulement si vous avez demandé à votre praticien. Si le plan a une nouvelle clé, elle remplace l’ancienne.
