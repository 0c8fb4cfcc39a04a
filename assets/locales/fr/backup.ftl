cli-backup = Écrit tout dans un seul fichier : ce que vous avez saisi, les photos et les réglages
cli-backup-file = Le fichier à écrire ; il ne doit pas encore y en avoir de ce nom
cli-backup-seal = Le scelle avec une phrase secrète, qui est demandée
cli-passphrase-file = Un fichier dont la première ligne est la phrase secrète
cli-passphrase-new = Phrase secrète pour sceller la sauvegarde (sans elle, personne ne pourra plus l’ouvrir) :
cli-passphrase-again = Répétez la phrase secrète :
cli-passphrase = Phrase secrète de la sauvegarde :
cli-backed-up = Écrit dans { $path } puis relu : tout ce que vous avez saisi, { $photos ->
    [one] { $photos } photo
   *[other] { $photos } photos
 }. Toute personne qui a le fichier peut le lire.
cli-backed-up-sealed = Écrit dans { $path }, scellé, puis relu : tout ce que vous avez saisi, { $photos ->
    [one] { $photos } photo
   *[other] { $photos } photos
 }. Sans la phrase secrète, personne ne peut l’ouvrir, pas même vous.
cli-restore = Met le contenu d’une sauvegarde à la place de ce qui est ici ; ce qui était ici est gardé en copie
cli-restore-file = Le fichier de la sauvegarde
cli-restore-copy = Restaure une copie, par son nom dans --list, au lieu d’un fichier
cli-restore-previous = Ce qui était ici avant la dernière restauration
cli-restore-list = Liste les copies gardées sur cet appareil
cli-restore-yes = Confirme le remplacement de ce qui est ici
cli-restored = Restauré, tel que c’était le { $made }, avec { $photos ->
    [one] { $photos } photo
   *[other] { $photos } photos
 }.
cli-restored-undated = Restauré, avec { $photos ->
    [one] { $photos } photo
   *[other] { $photos } photos
 }.
cli-restored-kept = Ce qui était ici avant est gardé. Pour le retrouver : afterglow restore --previous --yes
cli-copy-line = { $name }  { $at }  { $kind }
cli-export = Écrit tout en fichiers que d’autres programmes ouvrent : des tableaux en CSV et JSON, et les photos
cli-export-folder = Le dossier à écrire ; il doit être vide ou ne pas exister encore
cli-exported = Écrit dans { $path }, avec { $photos ->
    [one] { $photos } photo
   *[other] { $photos } photos
 }. Tout le monde peut le lire, et on ne peut rien restaurer à partir de là : pour cela, faites une sauvegarde.
copy-before-update = avant une mise à jour
copy-replaced = remplacée par une restauration
copy-automatic = faite automatiquement
backup-missing = { $photos ->
    [one] { $photos } photo du { $days } n’a pas d’image : son fichier avait déjà été supprimé, perdu ou endommagé.
   *[other] { $photos } photos du { $days } n’ont pas d’image : leurs fichiers avaient déjà été supprimés, perdus ou endommagés.
 }

backup-foreign = Ce n’est pas une sauvegarde d’Afterglow. Choisissez le fichier qu’Afterglow a écrit ; rien n’a été changé.
backup-damaged = Cette sauvegarde est endommagée ou incomplète, et rien n’a été changé. Copiez-la de nouveau depuis sa source, ou prenez-en une autre.
backup-newer = Cette sauvegarde vient d’une version plus récente d’Afterglow, et rien n’a été changé. Mettez Afterglow à jour pour la restaurer.
backup-sealed = Cette sauvegarde est scellée. Donnez sa phrase secrète.
backup-wrong-passphrase = La phrase secrète n’ouvre pas cette sauvegarde, et rien n’a été changé. Les majuscules et les espaces comptent. Si vous n’avez aucun doute, c’est le début du fichier qui est endommagé.
backup-sealed-otherwise = Ce fichier a été scellé par un autre programme, d’une façon qui demande plus de mémoire qu’un téléphone n’en a, ou sans phrase secrète. Ouvrez-le d’abord avec ce programme, puis restaurez ce qui en sort ; rien n’a été changé.
backup-too-much = Ce fichier contient plus qu’une sauvegarde d’Afterglow n’en contient jamais, il n’a donc pas été lu. Rien n’a été changé.
backup-no-passphrase = La phrase secrète est vide. Donnez au moins un caractère, mieux encore plusieurs mots.
backup-cancelled = Arrêté avant la fin. Rien n’a été changé, et il ne reste aucun fichier à moitié écrit.
backup-full = Il n’y a pas assez de place pour cela. Libérez de l’espace ou choisissez un autre disque ; rien n’a été changé.
backup-files = Un fichier n’a pas pu être lu ou écrit : { $problem }. Rien n’a été changé.
backup-busy = Une autre sauvegarde ou restauration est en cours. Attendez qu’elle se termine, puis réessayez.
backup-inside = { $path } est l’endroit où Afterglow garde vos données : effacer vos données effacerait aussi la sauvegarde. Choisissez un autre dossier, de préférence sur un autre appareil.
backup-sample = Ceci est l’exemple, qui n’est gardé nulle part. Enlevez --sample pour vos propres données.
backup-passphrases-differ = Les deux phrases secrètes sont différentes, rien n’a donc été écrit. Réessayez.
restore-not-blank = Il y a déjà des données ici, et rien n’a été changé. Ajoutez --yes pour restaurer quand même : ce qui est ici est gardé en copie et revient avec --previous.
restore-none-before = Aucune restauration n’a encore rien remplacé ici : il n’y a rien à retrouver.
restore-unknown-copy = Il n’y a pas de copie « { $given } ». Il y a : { $known }.
export-in-use = { $path } existe déjà et n’est pas un dossier vide. Donnez un autre nom.
