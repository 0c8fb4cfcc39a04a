app-name = Afterglow
tabs-label = Principal
tab-today = Hoy
tab-plan = Plan
tab-can-i = ¿Puedo?
tab-my-skin = Mi piel
tab-more = Más
today = Hoy
back = Atrás
undo = Deshacer
dismiss = OK
save = Guardar
call = Llamar a { $who }
call-number = Llamar a { $who }, { $number }
call-extension = { $call }, extensión { $extension }
call-failed = Este dispositivo no pudo llamar al { $number }: { $problem }.
add-professional = Añadir a tu profesional
add-reach = Añadir cómo contactar con { $who }
ask-note = Apuntar la pregunta
ask-noted = En tus preguntas para la cita
ask-check-in = Mi piel: { $date }
your-professional = tu profesional
optional = { " · opcional" }
why = ¿Por qué?
sources = Fuentes
names-comma = { ", " }
count-more = { $count } más
sentence = { $what }.
error-title = No se puede mostrar
try-again = Reintentar

date-short = { $weekday } { $day } { $month }
    .year = { $weekday } { $day } { $month } { $year }
date-long = { $weekday }, { $day } de { $month }
    .year = { $weekday }, { $day } de { $month } de { $year }
day-month = { $day } de { $month }
    .year = { $day } de { $month } de { $year }
date-time = { $date }, { $time }
today-time = hoy, { $time }
time-of-day =
    .am = { $time } a. m.
    .pm = { $time } p. m.
weekday-short =
    .d1 = lun
    .d2 = mar
    .d3 = mié
    .d4 = jue
    .d5 = vie
    .d6 = sáb
    .d7 = dom
weekday-long =
    .d1 = lunes
    .d2 = martes
    .d3 = miércoles
    .d4 = jueves
    .d5 = viernes
    .d6 = sábado
    .d7 = domingo
month-short =
    .m1 = ene
    .m2 = feb
    .m3 = mar
    .m4 = abr
    .m5 = may
    .m6 = jun
    .m7 = jul
    .m8 = ago
    .m9 = sept
    .m10 = oct
    .m11 = nov
    .m12 = dic
month-long =
    .m1 = enero
    .m2 = febrero
    .m3 = marzo
    .m4 = abril
    .m5 = mayo
    .m6 = junio
    .m7 = julio
    .m8 = agosto
    .m9 = septiembre
    .m10 = octubre
    .m11 = noviembre
    .m12 = diciembre
duration =
    .days = { $count } d
    .hours = { $count } h
    .minutes = { $count } min
    .both = { $large } { $small }

basis-seed = Plan base, { $rule }
basis-reading = Plan base según su texto, { $rule }
basis-extra = Consejo extra, no es de tu plan base: { $source }
basis-own = Consejo extra, no es de tu plan base: sugerencia nuestra
source-of = Fuente: { $source }
source-own = Consejo nuestro, sin fuente
basis-provider = { $who }
rule-do = Sí n.º { $number }
rule-dont = No n.º { $number }
by-seed = Plan base
by-extra = Consejo extra
by-proposed = Plazo sugerido
by-provider = Tu profesional
looser = Aquí tu profesional exige menos que el plan base.
looser-list = Aquí tu profesional exige menos que el plan base: { $what }.

start-lead = Para los días después del microneedling: qué hacer, qué dejar en pausa y hasta cuándo.
start-question = Pregunta { $at } de { $all }
start-when = ¿Cuándo fue tu tratamiento?
start-now = Hace un momento
start-earlier = Antes
start-earlier-detail = Elige el día y la hora
start-to-come = Será más adelante
start-to-come-detail = Prepárate con tiempo
start-who = ¿Quién es tu profesional?
start-who-why = Para que puedas llamar con un toque. Puedes dejar los dos campos vacíos.
start-reminders = ¿Quieres recordatorios de Afterglow?
start-reminders-why = Unos pocos recordatorios breves al día en la primera semana y menos después. Nunca nombran tu tratamiento.
reminders-yes = Sí, a estas horas
reminders-yes-detail = Después puedes cambiar cada una
reminders-no = Sin recordatorios
reminders-no-detail = Todo lo demás funciona igual
start-quiet = Horas de silencio, { $quiet }: a esas horas no llega nada.
continue = Continuar
finish = Listo
skip = Omitir
see-sample = Ver un ejemplo
private = Sin cuenta. Nada sale de este dispositivo.
date-label = Día
time-label = Hora, si la sabes
hour-label = Hora
time-wanted = Indica también la hora.
time-half = La hora está incompleta: elige todas sus partes, o ninguna.
date-half = La fecha está incompleta: elige todas sus partes, o ninguna.
date-never = Este mes no tiene ese día: elige otro.
part =
    .hour = Hora
    .minute = Minuto
    .day = Día
    .month = Mes
    .year = Año
time-unknown = Sin la hora, las pausas duran hasta el final de su último día.
name-label = Nombre
phone-label = Teléfono
note-label = De qué se trata
appointment-treatment = Tratamiento
sample-banner = Esto es una recuperación de ejemplo. Nada de lo que toques aquí se guarda.
sample-leave = Salir del ejemplo

day-title = Día { $day }
day-none = Hoy
week-label = Días
week-day = { $all ->
    [one] { $weekday } { $date }, día { $day }, { $done } de { $all } paso hecho
   *[other] { $weekday } { $date }, día { $day }, { $done } de { $all } pasos hechos
}
week-day-ahead = { $weekday } { $date }, día { $day }
week-day-none = { $weekday } { $date }
back-to-today = Volver a hoy
deck-place = Consejo { $at } de { $all }
deck-label = Consejos para este día. Las flechas izquierda y derecha del teclado pasan las tarjetas.
deck-previous = Consejo anterior
deck-next = Consejo siguiente
steps-today = Pasos de hoy
steps-that-day = Pasos de este día
steps-ahead = Podrás marcarlos cuando llegue el día.
steps-closed = Se pueden marcar hoy y los dos días anteriores.
steps-others = Los otros momentos del día
progress = { $done } de { $all }
progress-today = { $done } de { $all } hoy
due-morning = Esta mañana
due-midday = Esta tarde
due-evening = Esta noche
due-any = Hoy, a cualquier hora
steps-done =
    { $count ->
        [one] 1 paso hecho: { $what }
       *[other] { $count } pasos hechos: { $what }
    }
held-today =
    { $count ->
        [one] La pausa de hoy
       *[other] Las { $count } pausas de hoy
    }
held-that-day =
    { $count ->
        [one] La pausa de ese día
       *[other] Las { $count } pausas de ese día
    }
held-short =
    { $count ->
        [one] la pausa
       *[other] las { $count } pausas
    }
held-none =
    { $count ->
        [one] Marca esta pausa
       *[other] Marca las { $count } de una vez
    }
held-some = { $done } de { $all } marcadas
one-by-one = Una por una
part-steps =
    { $count ->
        [one] { $part }, 1 paso
       *[other] { $part }, { $count } pasos
    }
part-optional =
    { $count ->
        [one] { $part }, 1 paso opcional
       *[other] { $part }, { $count } pasos opcionales
    }
part-done = { $count ->
    [one] { $part }, { $done } de { $count } hecho
   *[other] { $part }, { $done } de { $count } hechos
}
part-morning = Por la mañana
part-midday = Durante el día
part-evening = Por la noche
part-any = A cualquier hora
done-at = Hecho a las { $time }
all-done =
    { $count ->
        [one] El paso está hecho
       *[other] Los { $count } pasos están hechos
    }
next-reminder = Siguiente: { $at }, { $what }
said-ticked = Marcado: { $what }
said-unticked = Desmarcado: { $what }
hold-title = En pausa
hold-count = { $count } por ahora
hold-count-day = { $count } ese día
hold-none = Nada en pausa
hold-none-how = Retoma las cosas de una en una, si tu piel está en calma y tu profesional está de acuerdo.
until = hasta { $when }
until-at-least = al menos hasta { $when }
no-set-end = Sin fecha de fin
lifted = Terminada
lifted-today = Terminada hoy
not-begun = Aún no
held-by = En pausa por el tratamiento del { $date }
at-least-note = Esto es lo mínimo. Después se puede retomar si tu piel está en calma y tu profesional está de acuerdo.
expect-title = Frecuente el día { $day }
how-is-my-skin = ¿Cómo está mi piel?
expect-worse = Si algo empeora en vez de mejorar, o te preocupa, contacta con { $who }.
outdoors-title = Al aire libre
outdoors-start = Voy a salir
outdoors-start-detail = Protector solar otra vez en 2 horas
outdoors-next = Protector solar otra vez a las { $at }
outdoors-now = Vuelve a ponerte protector solar ahora
outdoors-last = El temporizador se detiene antes de que vuelva a tocar
outdoors-left = Tiempo restante: { $left }. El temporizador se detiene a las { $end }.
outdoors-due = Tocaba a las { $at }. El temporizador se detiene a las { $end }.
outdoors-stops = El temporizador se detiene a las { $end }.
outdoors-silent = No llega ninguna notificación: su recordatorio está desactivado.
outdoors-again = Ya me lo he vuelto a poner
outdoors-stop = Ya estoy dentro
outdoors-how = ¿Vas a sudar o a mojarte?
outdoors-dry = No: cada 2 horas
outdoors-water = Sudor o agua, la etiqueta dice { $minutes } min
outdoors-unknown = Sudor o agua, la etiqueta dice { $minutes } min o nada
said-outside = Temporizador del protector en marcha
said-again = Temporizador del protector reiniciado
said-inside = Temporizador del protector detenido
zone-question-title = ¿Cuándo fue tu tratamiento?
zone-question = Las reglas horarias de { $zone } han cambiado desde que lo añadiste. Hasta que elijas, cuenta esta hora: { $later }. Así nada se retoma antes de tiempo.
nothing-title = Este día no tiene pasos
nothing-yet = Añade tu tratamiento y cada día te dirá qué hacer.
nothing-before = Tu tratamiento fue el { $date }.
nothing-over = Tu cita fue el { $at }.
nothing-booked = Tu cita es el { $at }. Añade el tratamiento cuando ya se haya hecho.
record-treatment = Añadir un tratamiento

care-title = Tus cuidados
app-title = Aplicación
treatments-title = Tratamientos
treatments-last = El último: { $date }
treatments-none = Aún no hay ninguno
recorded-title = Ya añadidos
record = Añadir
said-recorded = Tratamiento añadido
said-removed = Eliminado
days-ago = Hoy, día { $day }
area-label = Zona tratada
depth-label = Profundidad
depth-unknown = No se sabe
depth-light = Superficial
depth-standard = Estándar
depth-deep = Profunda
kind-label = Tipo
kind-plain = Solo agujas
kind-rf = Radiofrecuencia
notes-label = Notas
details-why = Nada de esto acorta lo que dejas en pausa.
edit-treatment = Corregir un tratamiento
save-changes = Guardar cambios
remove-this = Eliminar
removed-since = Se eliminó mientras tanto.
remove-treatment = Eliminar el tratamiento: { $when }
professional-title = Mi profesional
professional-none = Añade un nombre y un teléfono
professional-why = Lo que te diga tu profesional va siempre por delante de lo que leas aquí.
who-title = Cómo contactar
clinic-label = Clínica
message-label = Para mensajes
message-why = Con un correo o un teléfono se abre un mensaje; cualquier otra dirección se puede copiar. Afterglow no envía nada por su cuenta.
instructions-label = Lo que te dijo
instructions-why = Se muestra en Hoy entre las tarjetas del día, como palabras de tu profesional.
own-instructions = Lo que te dijo { $who }
message = Escribir a { $who }
message-failed = Este dispositivo no pudo abrir un mensaje para { $number }: { $problem }.
copy-address = Copiar la dirección de { $who }
said-copied = Copiado: { $address }
copy-failed = No se pudo copiar: { $problem }. La dirección es { $address }.
said-saved = Guardado
appointments-title = Citas
appointments-next = Próxima: { $at }
appointments-none = Ninguna
appointment-over = Ya pasó
appointment-today = Cita: { $time }
time-there = { $at } en { $zone }
appointments-earlier = Citas anteriores
it-happened = Fue un tratamiento: añadirlo
book-title = Anotar una cita
booked-title = Tus citas
book = Añadir
said-booked = Cita anotada
outcome-label = Cómo fue
outcome-was = Cómo fue: { $outcome }
edit-appointment = Cambiar una cita
agenda-title = Preguntas para la cita
agenda-why = Anótalas cuando se te ocurran y lleva la lista contigo.
agenda-label = ¿Qué quieres preguntar?
agenda-add = Añadir a la lista
agenda-asked = Hecha: { $when }
said-noted = Pregunta añadida
said-asked = Pregunta marcada como hecha
said-not-asked = Pregunta pendiente
remove-agenda = Eliminar la pregunta: { $what }
course-title = Tu serie de sesiones
course-place =
    { $at ->
        [0]
            { $all ->
                [one] Ninguna sesión aún, { $all } prevista
               *[other] Ninguna sesión aún, { $all } previstas
            }
       *[other] Sesión { $at } de { $all }
    }
course-next = La próxima sería el { $date }.
course-spacing = Muchos planes dejan entre 4 y 6 semanas de una sesión a otra; lo decide tu profesional.
course-complete = Todas las sesiones previstas están hechas.
course-plan = Planificar una serie
course-change = Cambiar la serie
course-again = Planificar otra serie
course-sessions = Sesiones en total
course-every = Días entre una y otra
course-save = Guardar la serie
course-remove = Eliminar la serie
course-book = Anotar la cita de la sesión { $at }
course-note = Sesión { $at } de { $all }
course-booked = La sesión { $at } tiene cita el { $when }.
treatments-earlier = Tratamientos anteriores
treatments-course = { $place }. El último: { $date }
remove-appointment = Eliminar la cita: { $when }
settings-title = Ajustes
settings-lead = Apariencia, notificaciones, idioma, región, borrar todo
switches-title = Notificaciones
switch-lock_screen = Decir de qué trata cada recordatorio
    .why = Si está desactivado, la notificación solo dice que hay uno. En un teléfono, esto vale para la pantalla de bloqueo. Tu tratamiento no se nombra nunca.
language-title = Idioma y hora
language-label = Idioma
language-system = El del sistema
language-now = Idioma del sistema: { $language }
said-language = Idioma cambiado
hours-title = Formato de hora
hours-system = Según la región
hours-24 = 24 horas
hours-12 = 12 horas
region-title = Dónde estás
region-label = País o región
region-system = La del sistema
region-now = Región del sistema: { $region }
region-unknown = desconocida
region-why = Número de emergencias: { $number }. La región también indica cómo se leen los números de teléfono y el formato de hora.
region-why-local = Número de emergencias: { $number }, o el de tu zona. La región también indica cómo se leen los números de teléfono y el formato de hora.
said-region = Región cambiada
wipe-title = Borrar todo
wipe-why = Borra de este dispositivo todo lo que has introducido, con las fotos y las copias guardadas aquí.
wipe = Borrar todo…
wipe-sure = ¿Borrar todo para siempre?
wipe-what = Desaparecen tratamientos, pasos marcados, citas, notas, fotos, ajustes, las copias guardadas aquí y recordatorios previstos. No hay forma de recuperarlos. Las copias de seguridad y exportaciones que guardaste en otro sitio se quedan allí.
wipe-yes = Borrar todo
wipe-no = Conservar todo
said-wiped = Todo está borrado
appearance-title = Apariencia
appearance-system = Sistema
appearance-light = Claro
appearance-dark = Oscuro
about-title = Información y fuentes

reminders-title = Recordatorios
reminders-all = Recordatorios
reminders-off = Desactivados
reminders-none = Ninguno previsto
reminders-next = Próximo: { $at }
reminder-about = Sobre: { $what }
reminder-next = Próximo: { $at }
reminder-next-none = Sin fecha por ahora
reminder-next-off = Desactivado
slot-off = No llega porque está desactivado: { $slot }
slots-title = Momentos del día
slots-why = Lo que toca en cada momento llega en una sola notificación, con el protector solar primero. Un paso ya marcado no se recuerda.
slot-rides = { $first } y { $more } más
reminders-on =
    { $count ->
        [one] { $count } activado
       *[other] { $count } activados
    }
reminder-step = { $part }: { $what }
specials-title = Algunos días
comes-at = Hora
time-of = Hora: { $what }
quiet-title = Silencio y discreción
quiet-hours = de { $from } a { $to }
quiet-off = Desactivado
quiet-on = Silencio por la noche
quiet-why = En estas horas no llega ningún recordatorio, salvo que tú lo pospongas hasta entonces
quiet-from = Desde
quiet-to = Hasta
quiet-empty = El principio y el final coinciden: elige dos horas distintas o desactívalo.
quiet-silences = Esto coincide con tus horas de silencio y no llega: { $what }.
lock-screen = Mostrar en la pantalla de bloqueo
lock-screen-why = Si no, solo dirá que hay un recordatorio. Tu tratamiento no se nombra nunca.
said-lock-screen = Pantalla de bloqueo cambiada
extend = Seguir después del día { $day }
extend-why = Si no, terminan con un último aviso
send-test = Enviar una prueba en 10 segundos
said-tested = En 10 segundos llega una prueba
said-moved = { $what }: ahora a las { $time }
said-on = Activado: { $what }
said-off = Desactivado: { $what }
said-extended = Los recordatorios continúan
said-ended = Los recordatorios terminan después del día { $day }
said-quiet = Horas de silencio cambiadas
said-reminders-on = Recordatorios activados
said-reminders-off = Recordatorios desactivados

plan-title = Tu recuperación
plan-span = Del { $first } al { $last }
plan-phases = Fases
phase-days = Días { $first } a { $last }
phase-from = Desde el día { $first }
plan-day = día { $day }
plan-today = Hoy, día { $day }
plan-treatment = Tratamiento
plan-visit = Cita
plan-check-in = Registro
plan-visits =
    { $count ->
        [one] Cita
       *[other] { $count } citas
    }
plan-check-ins =
    { $count ->
        [one] Registro
       *[other] { $count } registros
    }
plan-lifts = Fin de la pausa: { $when }
plan-lifted = La pausa terminó: { $when }
plan-open = En pausa sin fecha de fin
plan-before = Antes de hoy
plan-before-what = { $count } hasta ahora: { $what }
plan-all = Todo lo que hay en tu plan
plan-item-count =
    { $count ->
        [one] Un punto, con su motivo y quién lo dice
       *[other] { $count } puntos, cada uno con su motivo y quién lo dice
    }
item-why = Por qué
item-source = De dónde viene
item-days = Días: { $days }
item-while-held = Mientras esté en pausa
item-not-held = Este día no está en pausa
range-title = Qué dicen otras hojas de cuidados
range-count =
    { $count ->
        [one] Una hoja
       *[other] { $count } hojas
    }
range-yours = Tu plazo: { $length }
range-suggested = Sugerido: { $length }
range-name = Qué dicen otras hojas de cuidados sobre { $what }. Lo más corto: { $shortest }. Lo más largo: { $longest }. { $own }
range-name-none = Qué dicen otras hojas de cuidados sobre { $what }. Lo más corto: { $shortest }. Lo más largo: { $longest }
range-shortest = más corto
range-longest = más largo
range-which = Cuáles son
range-note = Solo hojas propias de clínicas y autoridades. La de tu profesional va primero.
item-gone = No está en tu plan
item-gone-why = Tu plan ha cambiado y esto ya no forma parte de él.

health-title = Estado de los recordatorios
health-about = Si los recordatorios te llegan y cuáles fueron los últimos
health-some =
    { $count ->
        [one] Hay un obstáculo para tus recordatorios.
       *[other] Hay { $count } obstáculos para tus recordatorios.
    }
health-late = { $late } después de su hora
health-last-none = Todavía no tocaba ninguno.
phone-failed = Este teléfono no pudo hacerlo: { $problem }
login-start = Empezar al iniciar sesión
login-start-why = Si no, después de reiniciar no llega nada hasta que abras Afterglow.
login-ask = ¿Quieres que los recordatorios empiecen al iniciar sesión?
login-yes = Sí, que empiecen
login-no = Ahora no
said-login-on = También empezarán al iniciar sesión
said-login-off = No empezarán al iniciar sesión
login-failed = No se pudo cambiar: { $problem }. Mira en los ajustes de tu escritorio qué programas se inician solos.

photos-title = Fotos
photos-here = Solo en este dispositivo
photos-add = Añadir fotos
photos-on = Fotos: { $date }
photos-all = Todas las fotos
photo-step = Añadir la foto
    .detail = Con ella, el paso queda marcado
photos-none = Aún no hay fotos
photos-why = El cambio es lento. Las fotos con la misma luz lo muestran mejor que el espejo.
photos-first = Añadir la primera
photos-stay = Se queda aquí
    .detail = Se quitan el lugar y los datos del dispositivo
photos-gone = Lo borrado, borrado está
    .detail = Aquí no queda ninguna copia
photos-when = Días 0, 7, 14, 28, 60 y 90
    .detail = Son una sugerencia y nunca cuentan como pasos
photos-treatment = Tratamiento { $number }, { $date }
photos-before = Antes del primer tratamiento
photos-count = { $count ->
    [0] Aún no hay fotos
    [one] Una foto
   *[other] { $count } fotos
 }
photos-older = Mostrar fotos anteriores
photo-day = Día { $day }
photo-date = { $date }
photo-name = { $day }, { $date }, { $view }
photo-short = { $day }, { $view }
photo-by-side = { $day }, { $view }, { $date }
photo-is-gone = Esta foto ya no está.
photo-before = Antes de tomarla
photo-light = Mismo lugar y misma luz
    .detail = De cara a la misma ventana, sin flash
photo-distance = Misma distancia
    .detail = Con el brazo extendido y la cara entera en la foto
photo-angle = Mismo ángulo
    .detail = Primero de frente, luego cada lado
photo-view = Qué lado muestra
view-front = de frente
    .title = De frente
view-left = lado izquierdo
    .title = Lado izquierdo
view-right = lado derecho
    .title = Lado derecho
photo-on = El día que muestra
photo-on-how = Si queda vacío, el día en que se tomó según el archivo; si no consta, hoy.
photo-on-save = Guardar el día
photo-choose = Elegir fotos
photos-not-chosen = No se ha elegido nada. Si no se abrió ninguna ventana para elegir, este escritorio no la tiene: usa el comando «afterglow photo add ARCHIVO».
photos-adding = Foto { $done } de { $all } lista
photos-progress = Cuántas fotos están listas
photos-cancel = Dejar de añadir
photos-added =
    { $added ->
        [one] { $added } añadida de { $all }.
       *[other] { $added } añadidas de { $all }.
    }
photos-cancelled =
    { $added ->
        [one] Detenido: { $added } añadida de { $all }.
       *[other] Detenido: { $added } añadidas de { $all }.
    }
photos-see = Ver las fotos
said-photo-corrected = Foto corregida
said-photo-deleted = Foto borrada
said-line-up-forgotten = Marcas quitadas
line-up-title = Alinear la foto
line-up-done = Las dos pupilas están marcadas
line-up-open = Marca las dos pupilas para poder compararla
line-up-picture = La foto que se marca
line-up-first = Toca una pupila
line-up-second = Ahora toca la otra pupila
line-up-same = Están demasiado cerca una de otra. Toca la otra pupila.
line-up-ready = Toca otra vez para mover la marca más cercana
line-up-mark-1 = Primera pupila
line-up-mark-2 = Segunda pupila
line-up-keys = Con dos marcas, esta foto se gira, se mueve y se ajusta de tamaño sobre otra. La imagen en sí no cambia. Con el teclado, las flechas mueven una marca; con Mayús, más lejos.
line-up-save = Alinear
line-up-by-keyboard = Poner las marcas con el teclado
line-up-again = Empezar de nuevo
line-up-forget = Quitar las marcas
compare-days = Comparar dos días
compare-days-how = Con deslizador o lado a lado
compare-treatments = Comparar dos tratamientos
compare-treatments-how = El mismo día de cada uno
compare-title = Comparar
compare-how = Cómo comparar
compare-slider = Deslizador
compare-beside = Lado a lado
compare-cut = Cuánto se ve de la foto izquierda
compare-left = Izquierda, día
compare-right = Derecha, día
compare-sides = Estas dos fotos muestran lados distintos de la cara.
compare-brighter = { $day }, { $date }: esta foto se tomó con más luz. Las formas se comparan bien; los colores, menos.
compare-darker = { $day }, { $date }: esta foto se tomó con menos luz. Las formas se comparan bien; los colores, menos.
compare-open = Estas fotos aún no están alineadas: marca las dos pupilas en cada una, y así una queda sobre la otra.
same-day-title = Dos tratamientos
same-day-pick = Día
same-day-none = Cuando dos tratamientos tengan fotos, aquí verás el mismo día de cada uno.
same-day-to-come = El tratamiento { $number } aún no ha llegado al día { $day }. La foto se podrá añadir el { $date }.
same-day-missing = El tratamiento { $number } no tiene foto del día { $day }, { $date }.
delete-photo = Borrar la foto
delete-title = ¿Borrar esta foto?
delete-final = No se puede recuperar
delete-what = La foto y su copia pequeña desaparecen de este dispositivo en el acto; su fecha y sus marcas quedan en las copias de tus datos hasta que desaparecen. Un archivo que hayas guardado en otro sitio la sigue conteniendo.
delete-keep = Conservarla

about-what = Afterglow { $version } convierte un artículo con diez consejos (qué hacer y qué no) en lo que toca hacer cada día después del microneedling. No da ningún diagnóstico ni sustituye a ningún profesional.
not-reviewed = Ningún profesional de la salud ha revisado estas indicaciones.
not-reviewed-short = Sin revisión de un profesional de la salud
about-private = No hay cuenta ni conexión. Lo que introduces se queda en este dispositivo.
translations-title = Traducciones
translations-what = Afterglow está escrito en inglés. Los demás idiomas son traducciones, y todavía ninguna la ha revisado una persona nativa.
translations-help = Puedes ayudar: cada idioma es una carpeta de archivos de texto, y para mejorarlo no hace falta saber programar. El archivo README explica cómo, en «Translating».
basis-title = Quién lo dice
basis-seed-what = El plan base: las reglas del propio artículo, por su número.
basis-extra-what = Consejos extra y plazos sugeridos: de otras fuentes públicas, o sugerencia nuestra donde el artículo no da ningún número.
basis-provider-what = Tu profesional: va por delante de todo lo demás.
sources-title = Fuentes
sources-why = Grado A: servicio de salud, organismo regulador, entidad de dermatología o publicación revisada por pares. B: hoja propia de una clínica. Las direcciones se muestran, no se abren.
seed-title = Post-Micro Needling: The Do’s and Don’ts of Skin Care
seed-what = El plan base: un artículo con cinco «sí» y cinco «no»
source-grade = { $id }, grado { $grade }
