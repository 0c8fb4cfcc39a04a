cli-calendar = Écrit un fichier de calendrier avec les rappels et les rendez-vous à venir
cli-calendar-file = Le fichier à écrire, comme afterglow.ics ; - pour la sortie standard
cli-calendar-notes = Ajoute aussi les notes des rendez-vous, dans vos propres mots
cli-calendar-written = Écrit dans { $path }. { $reminders }. { $appointments }.

calendar-appointment = Rendez-vous
calendar-hidden-title = Rappel
calendar-title = Exporter vers le calendrier
calendar-lead = Rappels et rendez-vous dans un fichier
calendar-alarms = Un calendrier ne peut pas savoir ce que vous avez coché, et certains remplacent ces alarmes par les leurs.
calendar-twice = Si Afterglow vous envoie aussi ses rappels, vous les recevez deux fois. Le fichier sert pour un autre appareil, ou quand vous n’aurez plus l’application.
calendar-contents = Ce qu’il contient
calendar-visits = Avec une alarme un jour avant et une autre deux heures avant
calendar-until = Le dernier : { $at }
calendar-appointments = { $count ->
    [0] Aucun rendez-vous
    [one] { $count } rendez-vous
   *[other] { $count } rendez-vous
 }
calendar-reminders = { $count ->
    [0] Aucun rappel
    [one] { $count } rappel
   *[other] { $count } rappels
 }
calendar-shown = Chaque entrée dit le sujet du rappel, comme vos notifications, et jamais le microneedling. Toute personne qui voit votre calendrier peut le lire.
calendar-hidden = Chaque entrée dit seulement qu’il y a un rappel, comme vos notifications.
calendar-notes = Notes des rendez-vous
    .why = Telles que vous les avez écrites : toute personne qui voit votre calendrier peut les lire.
calendar-save = Enregistrer le fichier de calendrier
calendar-share = Partager le fichier de calendrier
calendar-again = Importez-le de nouveau après un changement : les entrées sont remplacées, pas doublées, et ce qui ne vient plus est marqué comme annulé. Pour arrêter, supprimez ces entrées dans votre calendrier.
said-calendar = Enregistré sous { $path }

calendar-nothing = Rien n’est à venir : ni rappel ni rendez-vous. Ajoutez d’abord une séance, notez un rendez-vous ou activez les rappels.
calendar-sample = Ces rappels sont ceux de l’exemple, pas les vôtres. Quittez d’abord l’exemple.
calendar-no-folder = Il n’y a pas de dossier personnel où enregistrer le fichier. Utilisez la commande : afterglow calendar, avec le nom d’un fichier.
file-is-none = { $path } est un dossier ou un périphérique, pas un fichier. Donnez le nom d’un fichier.
