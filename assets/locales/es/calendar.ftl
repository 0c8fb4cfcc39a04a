cli-calendar = Escribe un archivo de calendario con los recordatorios y las citas que vienen
cli-calendar-file = El archivo que se escribe, como afterglow.ics; - para la salida estándar
cli-calendar-notes = Incluye también las notas de las citas, en tus propias palabras
cli-calendar-written = Escrito en { $path }. { $reminders }. { $appointments }.

calendar-appointment = Cita
calendar-hidden-title = Recordatorio
calendar-title = Exportar al calendario
calendar-lead = Recordatorios y citas en un archivo
calendar-alarms = Un calendario no puede saber qué has marcado, y algunos cambian estas alarmas por las suyas.
calendar-twice = Si Afterglow también te avisa, te lo recuerdan dos veces. El archivo es para otro dispositivo, o para cuando ya no tengas la aplicación.
calendar-contents = Qué incluye
calendar-visits = Con una alarma un día antes y otra dos horas antes
calendar-until = El último: { $at }
calendar-appointments = { $count ->
    [0] Ninguna cita
    [one] Una cita
   *[other] { $count } citas
 }
calendar-reminders = { $count ->
    [0] Ningún recordatorio
    [one] Un recordatorio
   *[other] { $count } recordatorios
 }
calendar-shown = Cada entrada dice de qué trata el recordatorio, igual que tus notificaciones, y nunca el tratamiento. Quien vea tu calendario puede leerlo.
calendar-hidden = Cada entrada dice solo que hay un recordatorio, igual que tus notificaciones.
calendar-notes = Notas de las citas
    .why = Tal como las escribiste: quien vea tu calendario puede leerlas.
calendar-save = Guardar el archivo de calendario
calendar-share = Compartir el archivo de calendario
calendar-again = Vuelve a importarlo después de un cambio: las entradas se reemplazan, no se duplican, y lo que ya no viene queda marcado como cancelado. Para dejarlo, borra estas entradas en tu calendario.
said-calendar = Guardado como { $path }

calendar-nothing = No hay nada por venir: ni recordatorios ni citas. Añade antes un tratamiento, anota una cita o activa los recordatorios.
calendar-sample = Estos recordatorios son del ejemplo, no tuyos. Sal antes del ejemplo.
calendar-no-folder = No hay ninguna carpeta personal donde guardar el archivo. Usa el comando: afterglow calendar, con el nombre de un archivo.
file-is-none = { $path } es una carpeta o un dispositivo, no un archivo. Indica el nombre de un archivo.
