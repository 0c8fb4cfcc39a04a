keep-title = Sauvegarde et restauration
keep-lead = Des copies ici, et un fichier à garder ailleurs
keep-sample = Ceci est l’exemple, qui n’est gardé nulle part. Quittez-le pour sauvegarder vos propres données.
keep-phone = Enregistrer un fichier ailleurs et restaurer depuis un fichier n’est pas encore possible sur ce téléphone. Il y a les copies ci-dessus.

keep-copies = Copies sur cet appareil
keep-by-itself = Faire des copies automatiquement
    .why = Une par jour au plus, après une saisie
keep-none = Il n’y a pas encore de copie.
keep-why = Une copie est gardée pour chaque jour sur 7 jours, chaque semaine sur 4 semaines et chaque mois sur 6 mois. Elles aident après une erreur, pas en cas de perte de cet appareil.
keep-deleted = Ce que vous effacez reste dans les copies précédentes jusqu’à leur disparition. L’image d’une photo n’y reste pas, seulement sa date et ses repères. « Tout effacer » emporte aussi les copies.
keep-trouble = La dernière copie n’a pas pu être faite. { $why }
keep-back = Revenir à l’état d’avant la dernière restauration
keep-at = { $at }
keep-more = { $count ->
    [one] { $count } copie plus ancienne
   *[other] { $count } copies plus anciennes
 }
keep-kind-automatic = Faite automatiquement, { $size }
keep-kind-update = Avant une mise à jour, { $size }
keep-kind-replaced = Avant une restauration, { $size }
keep-kb = { $size } Ko
keep-mb = { $size } Mo

keep-file = Un fichier à garder ailleurs
keep-file-why = Tout dans un seul fichier : jours, coches, notes, photos, plans et réglages. À garder de préférence sur un autre appareil.
keep-where = Fichier de destination
keep-where-first = Indiquez d’abord où enregistrer le fichier.
keep-seal = Le sceller avec une phrase secrète
    .why = Sans elle, personne ne peut ouvrir le fichier
keep-passphrase = Phrase secrète
keep-again = Répétez la phrase secrète
keep-lost-passphrase = Une phrase secrète oubliée ne peut pas être retrouvée, et sans elle personne ne peut ouvrir le fichier, pas même vous. Afterglow ne la garde pas.
keep-open = Toute personne qui a le fichier peut le lire.
keep-save = Sauvegarder maintenant

keep-bring = Restaurer
keep-bring-why = Depuis un fichier écrit par Afterglow. Vous voyez ce qu’il contient avant que rien ne soit remplacé.
keep-choose = Choisir un fichier
keep-other-file = Choisir un autre fichier
keep-sealed = Cette sauvegarde est scellée
keep-open-it = Ouvrir
keep-forgotten = Essayer ne change rien ici. Une phrase secrète oubliée ne peut pas être retrouvée ; les copies sur cet appareil n’en demandent pas.
keep-offer = Restaurer ces données ?
keep-made = Faite le { $at }
keep-made-undated = On ne sait pas quand elle a été faite
keep-now = Maintenant
keep-then = Après restauration
keep-treatments = Séances
keep-days = Jours avec des saisies
keep-ticks = Gestes cochés
keep-check-ins = Bilans
keep-photos = Photos
keep-whole = La sauvegarde a été lue jusqu’au bout et elle est complète. Soit tout est restauré, soit rien ne change.
keep-whole-copy = Les photos ne sont pas dans la copie : une photo que vous avez effacée depuis ne revient pas. Soit tout est restauré, soit rien ne change.
keep-keeps = Ce qui est ici maintenant est gardé en copie sur cet appareil, pour que vous puissiez revenir en arrière.
keep-restore = Restaurer

keep-export = Fichiers pour d’autres programmes
keep-export-why = Des tableaux en CSV et JSON, et les photos. Tout le monde peut les lire, et on ne peut rien restaurer à partir d’eux.
keep-export-where = Dossier de destination
keep-export-now = Exporter

keep-doing-backup = Sauvegarde en cours
keep-doing-look = Lecture du contenu
keep-doing-export = Export en cours
keep-percent = Fait à { $percent } %
keep-cancel = Annuler
keep-restoring = Restauration en cours
keep-restoring-why = Rien ne peut être saisi avant la fin.
keep-saved = Relue et complète
keep-saved-at = Enregistrée sous { $path }
keep-saved-there = Enregistré à l’endroit choisi
keep-not-saved = Rien n’a été enregistré.
keep-waiting = Choisissez où l’enregistrer
keep-waiting-how = L’écran des fichiers du téléphone est ouvert.
keep-saved-what = { $photos ->
    [one] { $photos } photo, { $size }
   *[other] { $photos } photos, { $size }
 }
keep-exported = Exporté
keep-exported-what = { $tables ->
    [one] { $tables } tableau
   *[other] { $tables } tableaux
 }, { $photos ->
    [one] { $photos } photo
   *[other] { $photos } photos
 }
keep-restored = Restauré
keep-kept = Ce qui était ici avant est gardé en copie sur cet appareil, pour que vous puissiez revenir en arrière.
keep-close = Fermer
