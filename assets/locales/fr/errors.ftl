store-newer = Vos données ont été écrites par une version plus récente d’Afterglow ; rien n’a été touché. Mettez Afterglow à jour pour les ouvrir.
store-locked = Un autre programme utilise vos données ; rien n’a été changé. Fermez-le et réessayez.
store-full = Le disque est plein, ceci n’a donc pas été enregistré. Libérez de l’espace et réessayez.
store-access = Afterglow ne peut pas utiliser { $path } : { $problem }. Corrigez cela, ou indiquez un autre dossier dans AFTERGLOW_DATA_DIR.
store-denied = Vous n’avez pas le droit d’écrire dans { $path } : { $problem }. Prenez possession du dossier et de son contenu, ou indiquez un autre dossier dans AFTERGLOW_DATA_DIR.
store-read-only = { $path } est sur un disque en lecture seule. Autorisez l’écriture sur ce disque, ou indiquez dans AFTERGLOW_DATA_DIR un dossier sur un autre.
store-no-folder = { $path } ne peut pas servir : il y a un fichier là où il faut un dossier. Déplacez ce fichier, ou indiquez un autre dossier dans AFTERGLOW_DATA_DIR.
store-no-file = { $path } est un dossier là où il faut un fichier. Déplacez ce dossier.
store-unlockable = Le disque où se trouve { $path } ne sait pas verrouiller les fichiers : { $problem }. Sans verrou, deux programmes pourraient abîmer vos données : indiquez dans AFTERGLOW_DATA_DIR un dossier sur le disque de cet ordinateur.
store-unwritable = Impossible d’écrire dans vos données : { $problem }. Vérifiez que le dossier de données et ses fichiers sont à vous, et que le disque accepte l’écriture.
store-disk = Le disque n’a pas pu lire ou écrire vos données : { $problem }. Vérifiez le disque, puis relancez Afterglow.
store-damaged = Votre fichier de données est endommagé ({ $problem }). Relancez Afterglow : il met ce fichier de côté et continue.
store-sql = Vos données n’ont pas pu être lues ou écrites : { $problem }. Relancez Afterglow.
store-migration = Vos données n’ont pas pu être mises à niveau : { $problem }. Le fichier est resté comme avant ; mettez Afterglow à jour.
undo-changed = Cela a été modifié entre-temps et ne peut plus être annulé. Rien n’a été changé maintenant.
store-no-home = Il n’y a pas de dossier personnel où garder vos données. Indiquez un dossier dans AFTERGLOW_DATA_DIR.
store-set-aside = Votre fichier de données était endommagé. Il est gardé sous le nom { $file }, et Afterglow continue avec un nouveau.
store-from-backup = Votre fichier de données était endommagé. Il est gardé sous le nom { $file }, et Afterglow continue avec la dernière sauvegarde.

when-unreadable = « { $given } » n’est ni une date ni une heure. Écrivez 2026-11-22, 2026-11-22 { $time } ou 2026-11-22T15:00+01:00.
date-unreadable = « { $given } » n’est pas une date. Écrivez un jour ainsi : 2026-11-22.
when-in-gap = { $given } n’existe pas dans le fuseau { $zone } : le changement d’heure a sauté ce moment. Donnez une autre heure.
when-zone-missing = Le fuseau horaire « { $zone } » est introuvable : impossible de savoir à quel moment correspond { $given }. Donnez l’heure avec son décalage, comme 2026-11-22T15:00+01:00, ou réglez le fuseau horaire.
when-future = { $given } est encore à venir. Une séance s’ajoute une fois qu’elle a eu lieu.
plan-unreadable = Le plan qui s’applique à partir de cette date ne peut pas être utilisé ({ $from }) : { $problem }. Rien n’a été changé. Mettez Afterglow à jour, ou redemandez le plan à votre praticien.
plan-unfit = Ce plan ne peut pas être appliqué : { $problem }. Rien n’a été changé. Demandez à votre praticien de le corriger.
dates-backwards = { $last } vient avant { $first }. Donnez la date la plus ancienne après --from et la plus récente après --to.
when-out-of-range = « { $given } » n’est pas entre { $first } et { $last }. Vérifiez l’année.
clock = L’horloge de cet appareil indique { $shown }, ce qui est impossible. Réglez-la et réessayez.
time-unreadable = « { $given } » n’est pas une heure. Écrivez-la comme 08:10.
quiet-unreadable = « { $given } » n’est pas une plage horaire. Écrivez 22:00-07:00, ou off.

unknown-step = Il n’y a pas de geste « { $given } ». Gestes de ce jour : { $known }.
step-not-that-day = « { $given } » n’est pas un geste de ce jour ({ $date }). Gestes de ce jour : { $known }.
no-steps = aucun
tick-too-old = Trop tard pour modifier ce jour ({ $date }) : seuls aujourd’hui et les deux jours d’avant peuvent l’être.
tick-future = Ce jour ({ $date }) est encore à venir : seuls aujourd’hui et les deux jours d’avant peuvent être cochés.
no-treatment = Il n’y a pas encore de séance. Ajoutez-en une d’abord.
unknown-treatment = Il n’y a pas de séance { $given }. Affichez la liste pour voir les numéros.
treatment-twice = Cette séance est déjà enregistrée, sous le numéro { $id }.
unknown-appointment = Il n’y a pas de rendez-vous { $given }. Affichez la liste pour voir les numéros.
appointment-twice = Il y a déjà un rendez-vous à cette heure, le numéro { $id }. Donnez une autre heure, ou supprimez d’abord celui-là.
unknown-agenda = Il n’y a pas de question { $given }. Affichez la liste pour voir les numéros.
text-wanted = Écrivez d’abord ce qu’il faut demander.
no-course = Il n’y a pas de cure. Prévoyez-en une d’abord.
course-out-of-range = Une cure compte de 1 à { $sessions } séances, espacées de 1 à { $days } jours. Donnez des nombres dans ces limites.
appointment-past = { $given } est déjà passé. Indiquez un moment à venir.
unknown-language = Il n’y a pas de langue « { $given } ». Il y a : { $known }.
unknown-reminder = Il n’y a pas de rappel « { $given } ». Il y a : { $known }.
unknown-sign = Il n’y a pas de signe « { $given } ». Il y a : { $known }.
not-in-check-in = « { $given } » ne fait pas partie d’un bilan. En font partie : { $known }. Tout le reste va dans la note.
mark-unreadable = « { $given } » n’est pas un signe avec son degré. Écrivez redness=mild : none, mild, medium ou strong.
nothing-noted = Il n’y a rien à noter. Donnez un signe, comme redness=mild, ou une note.
check-in-ahead = Ce jour ({ $date }) est encore à venir : seuls aujourd’hui et les deux jours d’avant peuvent avoir un bilan.
no-check-in = Il n’y a pas de bilan pour ce jour ({ $date }).
reminder-has-no-time = « { $given } » dépend de ce qu’il annonce et n’a pas d’heure propre.
reminder-quiet = { $time } tombe dans vos heures calmes ({ $quiet }). Choisissez une autre heure, ou changez d’abord les heures calmes.
unknown-notification = Aucune notification « { $given } » n’a été affichée. `afterglow reminders --from` les liste sous `bundle`.
evening-over = L’heure de ce soir, { $time }, est passée ou dans vos heures calmes. Choisissez 10 ou 60 minutes.
not-outside = Le minuteur crème solaire ne tourne pas. Lancez-le quand vous sortez avec de la crème solaire.
unknown-product = Il n’y a plus de produit { $given }.
too-much-text = C’est plus de { $count } Kio de texte, plus que n’en porte aucune étiquette ; rien n’a été lu. Donnez seulement la liste d’ingrédients.
not-utf8 = Ce texte n’est pas lisible (l’octet { $at } n’est pas de l’UTF-8). Enregistrez-le comme texte UTF-8, ou collez la liste d’ingrédients.
file-unreadable = Impossible de lire { $path } : { $problem }. Vérifiez le nom et que le fichier est à vous.
no-change = Aucune modification n’est demandée. Donnez l’une de ces options : { $options }.
text-too-long =
    { $count ->
        [one] C’est trop long : { $count } caractère au plus.
       *[other] C’est trop long : { $count } caractères au plus.
    }
agent-missing = Le programme qui affiche les rappels n’a pas été trouvé à côté d’Afterglow ({ $problem }). Réinstallez Afterglow.

photo-unknown = Ce n’est pas une image qu’Afterglow sait lire. Choisissez un fichier JPEG, PNG ou WebP.
photo-other = Cette image est au format { $format }, qu’Afterglow ne sait pas lire. Enregistrez-la ou partagez-la en JPEG et choisissez ce fichier ; sur un iPhone, réglez Appareil photo, Formats sur Le plus compatible.
photo-damaged = Cette image est endommagée ou incomplète. Copiez-la de nouveau depuis sa source, ou choisissez-en une autre.
photo-too-heavy = Ce fichier dépasse { $limit } Mo. Enregistrez l’image en plus petit et choisissez ce fichier.
photo-too-large = Cette image a { $size } pixels, et Afterglow lit { $limit } mégapixels au plus. Enregistrez-la en plus petit et choisissez ce fichier.
photo-too-small = Cette image n’a que { $size } pixels. Choisissez-en une qui montre la peau.
unknown-photo = Il n’y a pas de photo { $given }. Affichez la liste pour voir les numéros.
photo-twice = Cette photo est déjà là, sous le numéro { $id }.
photo-not-yet = Ce jour ({ $date }) est encore à venir. Donnez le jour où la photo a été prise.
photo-missing = Le fichier de la photo { $id } a disparu. Supprimez son entrée, et ajoutez la photo de nouveau si vous l’avez ailleurs.
photo-not-confirmed = La suppression d’une photo est définitive. Ajoutez --yes pour la supprimer définitivement ; rien n’a été supprimé maintenant.
file-there = { $path } existe déjà. Donnez un autre nom, ou supprimez d’abord ce fichier.
file-inside = { $path } est l’endroit où Afterglow garde vos données, et pas un endroit pour d’autres fichiers : effacer vos données pourrait les y laisser, ou les effacer aussi. Choisissez un autre dossier.
file-unwritable = Impossible d’écrire { $path } : { $problem }. Vérifiez le dossier et que vous avez le droit d’y écrire.
