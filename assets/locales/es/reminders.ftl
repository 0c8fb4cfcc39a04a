lifting =
    .remind = { $what }: en pausa al menos hasta { $when }. Se puede retomar si tu piel está en calma y tu profesional está de acuerdo.
    .detail = Retoma las cosas de una en una.
patience =
    .remind = Dale tiempo
    .detail = Los resultados se desarrollan poco a poco, a lo largo de varias semanas o incluso meses.
check_in =
    .remind = Dos minutos para mirarte al espejo
    .detail = Con buena luz. Si algo te preocupa, contacta con tu profesional.
appointment =
    .remind = Cita: { $when }
    .detail = Apunta lo que quieras preguntar.
outdoors =
    .remind = Protector solar: toca ponerlo otra vez
    .detail = Al aire libre, al menos cada dos horas; antes si hay sudor, agua o toalla.
end =
    .remind = Este fue el último recordatorio
    .detail = El protector solar de cada día sigue siendo un buen hábito. En Afterglow puedes hacer que los recordatorios continúen.
test =
    .remind = Una prueba de Afterglow
    .detail = Los recordatorios te llegan en este dispositivo.

button-done = Hecho
button-snooze = En 10 minutos
button-open = Abrir

channel-sunscreen = Protector solar
    .detail = Protector solar por la mañana y al aire libre, con lo demás que toque entonces
channel-care = Pasos de cuidado
    .detail = Qué hacer y qué dejar en pausa, en tus momentos del día
channel-appointments = Citas
    .detail = Un día y dos horas antes de una cita
notification-hidden = Recordatorio de Afterglow
open-the-app = Abre Afterglow para recibir más recordatorios
    .detail = Este teléfono no guarda más hasta que la abras.

reminder-morning = Por la mañana
    .when = Protector solar, limpiador, sérum
    .reason = Una notificación en lugar de varias, a la hora en que de todos modos cuidas tu piel.
reminder-midday = A mediodía
    .when = Manos quietas, en la primera semana
    .reason = En mitad del día, las manos se van solas a la cara.
reminder-evening = Por la noche
    .when = Agua tibia, qué dejar en pausa, limpiador, sérum
    .reason = Una notificación antes del lavado de la noche, que es cuando se decide.
reminder-my_sheet = La hoja de tu profesional
    .reason = Lo que escribió tu profesional va por delante de todo lo que leas aquí.
reminder-followup = Cita de seguimiento
    .reason = Tu profesional comprueba cómo vas y puede ajustar el plan. Termina cuando tienes cita o dices que está resuelto.
reminder-lifting = Cuando termina una pausa
    .when = En el siguiente momento del día
    .reason = Para que no tengas que contar días. En Hoy, cada pausa dice de quién viene.
reminder-patience = Paciencia
    .reason = El beneficio completo tarda semanas o meses. Esperar es más fácil cuando ya se cuenta con ello.
reminder-check_in = Registro
    .reason = Un cambio a peor se ve pronto si te miras en días fijos.
reminder-appointment = Citas
    .when = Un día y dos horas antes
    .reason = Para que no se olvide. Tu nota no se muestra.
reminder-outdoors = Protector solar al aire libre
    .when = Mientras estés fuera; lo inicias en la pantalla Hoy
    .reason = Al aire libre, el protector solar se vuelve a poner cada dos horas, y antes con sudor o agua: a los 40 u 80 minutos que diga su etiqueta. Si no dice nada, 40 es nuestra sugerencia.
reminder-end = El último recordatorio
    .reason = Para que sepas que ya no llegarán más y puedas hacer que continúen.

when-once-first = Una vez, el primer día
when-once = Una vez, el día { $day }
when-after = Una vez, después del día { $day }
when-days = Días: { $days }
when-every =
    { $every ->
        [7] El día { $first }, luego cada semana
        [one] El día { $first }, luego cada día
       *[other] El día { $first }, luego cada { $every } días
    }
when-weekday = { $weekday }, del día { $first } al { $last }
when-weekday-open = { $weekday }, desde el día { $first }
when-until-settled = { $when }, hasta que esté resuelto
when-never = No está en tu plan
days-proposed = Los días son sugerencia nuestra.
days-provider = Los días son de tu profesional.
days-range = del { $first } al { $last }
days-from = desde el { $first }
days-comma = ,{" "}
days-and = { $rest } y { $last }
weekdays =
    .d1 = Los lunes
    .d2 = Los martes
    .d3 = Los miércoles
    .d4 = Los jueves
    .d5 = Los viernes
    .d6 = Los sábados
    .d7 = Los domingos

health-on = Los recordatorios están activados.
health-off = Los recordatorios están desactivados.
health-none = No hay obstáculos para tus recordatorios.
health-agent-runs = El programa que muestra los recordatorios está en marcha (versión { $version }).
health-agent-not = Nada muestra los recordatorios en segundo plano.
health-server = Las notificaciones las muestra { $name }, con botones.
health-server-no-buttons = Las notificaciones las muestra { $name }, sin botones: responde en Afterglow.
health-server-none = Aquí nada muestra notificaciones.
health-login-on = Empieza al iniciar sesión.
health-login-off = No empieza al iniciar sesión.
health-next = Próximos
health-next-line = { $at }, { $what }
health-last = Últimos
health-log = Mensajes del programa
health-zone = No se encuentra la zona horaria «{ $wanted }»: las horas se muestran en { $zone }.
    .todo = Pon en TZ, o como zona horaria del sistema, una que se conozca. Hasta entonces, indica las horas con su desfase horario.
health-stored-zone = Ya no se sabe nada de la zona horaria de algunas entradas: { $zone }.
    .todo = Sus horas se quedan como estaban. Actualiza los datos de zonas horarias del sistema o vuelve a introducirlas.
health-agent-not-running = Los recordatorios no llegan: el programa que los muestra no está en marcha.
    .todo = Abre una vez la ventana de Afterglow: así se pone en marcha.
health-agent-other-version = El programa que muestra los recordatorios es de otra versión, { $version }.
    .todo = Abre una vez la ventana de Afterglow: así se reinicia.
health-no-server = Aquí nada muestra notificaciones.
    .todo = Inicia sesión en tu escritorio o instala un servicio de notificaciones. Los recordatorios se intentan de nuevo hasta que se muestren.
health-in-the-way = No se pudo mostrar o anotar un recordatorio.
    .todo = Se intenta de nuevo cada minuto. Si continúa, cierra la sesión y vuelve a iniciarla.
health-in-the-way-since = Desde el { $since } no se ha podido mostrar o anotar un recordatorio.
health-disk-full = El disco está lleno: no se puede anotar lo que se mostró.
    .todo = Libera espacio.
health-no-login-start = Después de reiniciar no llega nada hasta que abras Afterglow.
    .todo = En Estado de los recordatorios, haz que empiece al iniciar sesión.
health-quiet-hours = Tus horas de silencio impiden esto por completo: { $what }.
    .todo = Dale otra hora o acorta las horas de silencio, salvo que sea lo que quieres.
health-missed-not-running =
    { $count ->
        [one] En la última semana se perdió un recordatorio, porque el equipo estaba apagado o nada estaba en marcha.
       *[other] En la última semana se perdieron { $count } recordatorios, porque el equipo estaba apagado o nada estaba en marcha.
    }
    .todo = Haz que empiece al iniciar sesión y pon los recordatorios a horas en que el equipo esté encendido.
health-missed-asleep =
    { $count ->
        [one] En la última semana se perdió un recordatorio, porque el equipo estaba en reposo o se cambió su reloj.
       *[other] En la última semana se perdieron { $count } recordatorios, porque el equipo estaba en reposo o se cambió su reloj.
    }
    .todo = Pon los recordatorios a horas en que el equipo esté activo.
health-missed-not-shown =
    { $count ->
        [one] En la última semana se perdió un recordatorio, porque no se pudo mostrar.
       *[other] En la última semana se perdieron { $count } recordatorios, porque no se pudieron mostrar.
    }
    .todo = Envía una prueba. Si no llega, cierra la sesión y vuelve a iniciarla.
health-not-allowed = Este teléfono no deja que Afterglow muestre notificaciones.
    .todo = Permítelas y los recordatorios llegarán desde ese momento.
health-channel-off = «{ $channel }» está desactivado en los ajustes de este teléfono.
    .todo = Actívalo allí; si no, esos recordatorios no llegan.
health-not-handed-over = No se pudieron entregar los recordatorios a este teléfono.
    .todo = Se intenta de nuevo cada vez que abres Afterglow. Si continúa, reinicia el teléfono.
health-may-be-late = Los recordatorios pueden llegar hasta una hora tarde.
    .todo = Tu teléfono ahorra batería. Permite las alarmas exactas y llegarán a su hora.
health-battery-restricted = Los ajustes de batería de tu teléfono limitan a Afterglow.
    .todo = Quita la restricción en los ajustes de batería; si no, puede que no lleguen recordatorios.
health-held-back =
    { $count ->
        [one] En la última semana se perdió un recordatorio, porque el teléfono estaba apagado o lo retuvo.
       *[other] En la última semana se perdieron { $count } recordatorios, porque el teléfono estaba apagado o los retuvo.
    }
    .todo = Revisa las filas de arriba; un teléfono que ahorra batería retiene los recordatorios.
health-blocked =
    { $count ->
        [one] En la última semana se perdió un recordatorio, porque las notificaciones no estaban permitidas.
       *[other] En la última semana se perdieron { $count } recordatorios, porque las notificaciones no estaban permitidas.
    }
    .todo = Permite las notificaciones de Afterglow y envía una prueba.
phone-allowed = Las notificaciones están permitidas.
phone-not-allowed = Las notificaciones no están permitidas.
phone-exact = Los recordatorios llegan a su hora.
phone-not-exact = Los recordatorios pueden llegar tarde.
phone-battery = Los ajustes de batería no retienen los recordatorios.
phone-not-battery = Los ajustes de batería retienen los recordatorios.
phone-pending =
    { $count ->
        [one] En este teléfono espera un recordatorio.
       *[other] En este teléfono esperan { $count } recordatorios.
    }
fix-permission = Permitir notificaciones
fix-notifications = Ajustes de notificaciones
fix-exact = Permitir alarmas exactas
fix-battery = Ajustes de batería
became-handed_over = Se está mostrando
became-refused = Aún sin mostrar, se intenta de nuevo
became-delivered = Mostrado
became-done = Hecho
became-snoozed = Pospuesto hasta { $until }
became-dismissed = Descartado
became-missed = Perdido
became-not_running = Perdido: apagado
became-asleep = Perdido: en reposo
became-not_shown = Perdido: no se pudo mostrar

and-list = { $items }
list-comma = ;{" "}
list-and = { $rest }; { $last }
