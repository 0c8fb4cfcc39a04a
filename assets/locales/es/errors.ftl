store-newer = Tus datos los escribió una versión más reciente de Afterglow; no se tocó nada. Actualiza Afterglow para abrirlos.
store-locked = Otro programa está usando tus datos; no se cambió nada. Ciérralo e inténtalo de nuevo.
store-full = El disco está lleno, así que esto no se guardó. Libera espacio e inténtalo de nuevo.
store-access = Afterglow no puede usar { $path }: { $problem }. Arréglalo o pon otra carpeta en AFTERGLOW_DATA_DIR.
store-denied = No tienes permiso para escribir en { $path }: { $problem }. Haz que la carpeta y su contenido sean tuyos o pon otra carpeta en AFTERGLOW_DATA_DIR.
store-read-only = Esto está en un disco de solo lectura: { $path }. Haz que se pueda escribir en el disco o pon en AFTERGLOW_DATA_DIR una carpeta de otro.
store-no-folder = No se puede usar { $path }: hay un archivo donde tiene que haber una carpeta. Mueve ese archivo a otro sitio o pon otra carpeta en AFTERGLOW_DATA_DIR.
store-no-file = Hay una carpeta donde tiene que haber un archivo: { $path }. Mueve esa carpeta a otro sitio.
store-unlockable = El disco en el que está { $path } no puede bloquear archivos: { $problem }. Sin bloqueo, dos programas podrían estropear tus datos, así que pon en AFTERGLOW_DATA_DIR una carpeta del propio disco de este equipo.
store-unwritable = No se puede escribir en tus datos: { $problem }. Comprueba que la carpeta de datos y sus archivos sean tuyos y que se pueda escribir en el disco.
store-disk = El disco no pudo leer o escribir tus datos: { $problem }. Comprueba el disco y vuelve a iniciar Afterglow.
store-damaged = Tu archivo de datos está dañado ({ $problem }). Vuelve a iniciar Afterglow: aparta el archivo y continúa.
store-sql = No se pudieron leer o escribir tus datos: { $problem }. Vuelve a iniciar Afterglow.
store-migration = No se pudieron poner al día tus datos: { $problem }. El archivo está como estaba; actualiza Afterglow.
undo-changed = Esto se cambió mientras tanto, así que ya no se puede deshacer. Ahora no se cambió nada.
store-no-home = No hay carpeta personal donde guardar tus datos. Pon una carpeta en AFTERGLOW_DATA_DIR.
store-set-aside = Tu archivo de datos estaba dañado. Se conservó como { $file }, y Afterglow continúa con uno nuevo.
store-from-backup = Tu archivo de datos estaba dañado. Se conservó como { $file }, y Afterglow continúa con la última copia de seguridad.

when-unreadable = «{ $given }» no es una fecha ni una hora. Escribe 2026-11-22, 2026-11-22 { $time } o 2026-11-22T15:00+01:00.
date-unreadable = «{ $given }» no es una fecha. Escribe el día así: 2026-11-22.
when-in-gap = { $given } no existe en { $zone }: ahí los relojes se adelantaron. Indica otra hora.
when-zone-missing = No se encuentra la zona horaria «{ $zone }», así que no está claro qué momento es { $given }. Indica la hora con su desfase horario, como 2026-11-22T15:00+01:00, o ajusta la zona horaria.
when-future = { $given } aún no ha llegado. Un tratamiento se añade cuando ya se ha hecho.
plan-unreadable = El plan que vale desde el { $from } no se puede usar: { $problem }. No se cambió nada. Actualiza Afterglow o pide de nuevo el plan a tu profesional.
plan-unfit = Este plan no se puede aplicar: { $problem }. No se cambió nada. Pide a tu profesional que lo corrija.
dates-backwards = El { $last } es anterior al { $first }. Pon la primera fecha después de --from y la última después de --to.
when-out-of-range = «{ $given }» no está entre { $first } y { $last }. Revisa el año.
clock = El reloj de este dispositivo marca { $shown }, y eso no puede ser. Ponlo en hora e inténtalo de nuevo.
time-unreadable = «{ $given }» no es una hora del día. Escríbela así: 08:10.
quiet-unreadable = «{ $given }» no es un tramo del día. Escribe 22:00-07:00, o bien off.

unknown-step = No hay ningún paso «{ $given }». Pasos de ese día: { $known }.
step-not-that-day = «{ $given }» no es un paso de este día: { $date }. Pasos de ese día: { $known }.
no-steps = ninguno
tick-too-old = Este día ya no se puede cambiar: { $date }. Solo se pueden cambiar hoy y los dos días anteriores.
tick-future = Este día aún no ha llegado: { $date }. Solo se pueden marcar hoy y los dos días anteriores.
no-treatment = Aún no hay ningún tratamiento. Añade uno primero.
unknown-treatment = No hay ningún tratamiento { $given }. Muestra la lista para ver sus números.
treatment-twice = Este tratamiento ya está añadido, con el número { $id }.
unknown-appointment = No hay ninguna cita { $given }. Muestra la lista para ver sus números.
appointment-twice = Ya hay una cita a esa hora, con el número { $id }. Indica otra hora o elimina esa primero.
unknown-agenda = No hay ninguna pregunta { $given }. Muestra la lista para ver sus números.
text-wanted = Escribe primero qué quieres preguntar.
no-course = No hay ninguna serie de sesiones. Planifica una primero.
course-out-of-range = Una serie tiene de 1 a { $sessions } sesiones, con 1 a { $days } días entre una y otra. Indica números así.
appointment-past = El { $given } ya pasó. Indica un momento que esté por venir.
unknown-language = No hay ningún idioma «{ $given }». Hay estos: { $known }.
unknown-reminder = No hay ningún recordatorio «{ $given }». Hay estos: { $known }.
unknown-sign = No hay ningún síntoma «{ $given }». Hay estos: { $known }.
not-in-check-in = «{ $given }» no forma parte de un registro. Son estos: { $known }. Cualquier otra cosa va en la nota.
mark-unreadable = «{ $given }» no es un síntoma con su grado. Escribe redness=mild: none, mild, medium o strong.
nothing-noted = No hay nada que anotar. Indica un síntoma, como redness=mild, o una nota.
check-in-ahead = Este día aún no ha llegado: { $date }. Solo pueden tener registro hoy y los dos días anteriores.
no-check-in = No hay registro de este día: { $date }.
reminder-has-no-time = «{ $given }» sigue a aquello de lo que trata y no tiene hora propia.
reminder-quiet = { $time } está en tus horas de silencio ({ $quiet }). Elige otra hora o cambia primero las horas de silencio.
unknown-notification = No se mostró ninguna notificación «{ $given }». `afterglow reminders --from` las muestra en `bundle`.
evening-over = La hora de esta noche, { $time }, ya pasó o está en tus horas de silencio. Elige 10 o 60 minutos.
not-outside = El temporizador del protector solar no está en marcha. Inícialo cuando salgas con protector solar puesto.
unknown-product = Ya no hay ningún producto { $given }.
too-much-text = Son más de { $count } KiB de texto, más de lo que lleva cualquier etiqueta; no se leyó nada. Pon solo la lista de ingredientes.
not-utf8 = Ese texto no se puede leer (el byte { $at } no es UTF-8). Guárdalo como texto UTF-8 o pega la lista de ingredientes.
file-unreadable = No se puede leer { $path }: { $problem }. Revisa el nombre y que el archivo sea tuyo.
no-change = No se indicó nada que cambiar. Indica una de estas opciones: { $options }.
text-too-long =
    { $count ->
        [one] Es demasiado largo: { $count } carácter como máximo.
       *[other] Es demasiado largo: { $count } caracteres como máximo.
    }
agent-missing = El programa que muestra los recordatorios no está junto a Afterglow ({ $problem }). Vuelve a instalar Afterglow.

photo-unknown = Esto no es una imagen que Afterglow pueda leer. Elige un archivo JPEG, PNG o WebP.
photo-other = Esta imagen está en formato { $format }, que Afterglow no puede leer. Guárdala o compártela como JPEG y elige esa; en un iPhone, ve a Cámara, Formatos y elige «Más compatible».
photo-damaged = Esta imagen está dañada o incompleta. Cópiala de nuevo desde donde vino o elige otra.
photo-too-heavy = Este archivo tiene más de { $limit } MB. Guarda la imagen más pequeña y elige esa.
photo-too-large = Esta imagen tiene { $size } píxeles, y Afterglow lee como máximo { $limit } megapíxeles. Guárdala más pequeña y elige esa.
photo-too-small = Esta imagen solo tiene { $size } píxeles. Elige una en la que se vea la piel.
unknown-photo = No hay ninguna foto { $given }. Muestra la lista para ver sus números.
photo-twice = Esta foto ya está, con el número { $id }.
photo-not-yet = Este día aún no ha llegado: { $date }. Indica el día en que se tomó la foto.
photo-missing = El archivo de la foto { $id } ya no está. Elimina su entrada y añade la foto de nuevo si la tienes en otro sitio.
photo-not-confirmed = Una foto eliminada no se puede recuperar. Añade --yes para eliminarla para siempre; ahora no se eliminó nada.
file-there = { $path } ya existe. Indica otro nombre o elimina primero ese archivo.
file-inside = { $path } es donde Afterglow guarda tus datos, y no es lugar para otros archivos: si borras tus datos, podrían quedarse ahí o borrarse también. Elige otra carpeta.
file-unwritable = No se puede escribir { $path }: { $problem }. Revisa la carpeta y que puedas escribir en ella.
