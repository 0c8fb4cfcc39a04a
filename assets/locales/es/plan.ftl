mistake-file = El archivo pasa de { $most } KiB: acórtalo.
mistake-form = Esto no se puede leer: { $problem }. Un texto va entre comillas, y cada línea es un nombre, un signo igual y un valor.
mistake-version-missing = Falta la versión: empieza el archivo con la línea version = { $version }.
mistake-version = Esto no es una versión de archivos de plan: escribe version = { $version }.
mistake-version-newer = Este archivo es de una versión más nueva que la que lee este Afterglow: actualiza Afterglow o escribe version = { $version }.
mistake-professional = No dice de quién es el plan: añade arriba una línea como professional = "Ines Moreau".
mistake-table = «{ $key }» es un grupo: escribe [{ $key }] en una línea propia y debajo lo que contiene.
mistake-tables = Cada «{ $key }» es un grupo: escribe [[{ $key }]] en una línea propia y debajo lo que contiene.
mistake-list = «{ $key }» es una lista: escríbela como { $key } = ["one", "another"].
mistake-too-many = Hay más de { $most } de «{ $key }»: deja los { $most } más importantes.
mistake-text = «{ $key }» es un texto: ponlo entre comillas.
mistake-empty = «{ $key }» está vacío: escribe algo o quita la línea.
mistake-too-long = «{ $key }» pasa de { $most } caracteres: acórtalo.
mistake-control = «{ $key }» tiene un carácter invisible o un salto de línea: escríbelo de nuevo como texto sencillo en una línea.
mistake-language = «{ $given }» no es el código de un idioma: escribe "en" o "de".
mistake-number = «{ $key }» es un número entero de { $least } a { $most }, sin comillas.
mistake-colour = «{ $given }» no es un color: escríbelo como "#2f6f5e".
mistake-date = Esto no es una fecha: escríbela como 2026-11-24.
mistake-time = «{ $given }» no es una hora: escríbela como "13:00".
mistake-days = «{ $given }» no son días de recuperación: escríbelos como "0-7", "1,4,7" o "3-"; el día del tratamiento es el 0.
mistake-part = «{ $given }» no es un momento del día: escribe "morning", "midday", "evening" o "any".
mistake-remind = «{ $given }» no dice cuándo llega el recordatorio: escribe true o una hora como "13:00".
mistake-length = «{ $given }» no es un plazo: escríbelo como "48 hours", "5 days", "2 weeks" o "none".
mistake-length-unit = «{ $given }» no dice si son horas o días: escríbelo como "48 hours", "5 days" o "2 weeks".
mistake-length-two = «{ $given }» da dos plazos: escribe el que cuenta, como "48 hours".
mistake-length-long = «{ $given }» es demasiado largo: lo máximo son { $most } días.
mistake-every = Esto no es un número de días o semanas: escríbelo como "6 weeks".
mistake-unknown = «{ $given }» no se conoce aquí. Se conocen: { $known }.
mistake-unknown-near = «{ $given }» no se conoce aquí: ¿es «{ $near }»?
mistake-not-here = «{ $given }» está debajo de un grupo: lleva la línea al principio del archivo, encima de la primera línea entre corchetes.
mistake-hold-sunscreen = El protector solar diario se queda en todos los planes: di su tipo en [sunscreen].
mistake-sunscreen-kind = «{ $given }» no es un tipo de protector solar conocido aquí: escribe "mineral" o quita la línea.
mistake-phone = Es demasiado corto para un teléfono: escribe el número de la clínica. Los números de emergencia son los mismos en todos los planes.
mistake-emergency-number = «{ $key }» da un número de emergencia. Esos son los mismos en todos los planes: escribe el de la clínica o quítalo.
mistake-step-medicine = «{ $key }» habla de una emergencia, de un síntoma de ella o de un medicamento: esas palabras quedan para ti y para las líneas propias de Afterglow. Quítalas.
mistake-leave-hold = «{ $given }» es una pausa: escribe en su lugar «{ $given } = "none"» en [hold_off].
mistake-leave-seed = «{ $given }» es del plan base y no se puede quitar. Se puede quitar: { $known }.
mistake-leave-unknown = No hay ningún extra «{ $given }». Se puede quitar: { $known }.
mistake-left-out-twice = «{ $given }» está dos veces aquí o ya se cambia arriba: deja una de las líneas.
mistake-step-title = Este paso no tiene título: añade una línea como title = "Barrier cream".
mistake-step-days = Este paso no tiene días: añade una línea como days = "1-7".
mistake-step-twice = Dos pasos tienen el mismo título: dale otro a uno de ellos.
mistake-step-discreet = Este paso tiene un recordatorio que se ve con la pantalla bloqueada: quita de su título el tratamiento, la clínica y los nombres de personas.

change-not-held = sin pausa
change-suggested = { $length } (sugerido)
change-least = al menos { $length }
change-days = { $part }, días { $days }
change-day = día { $day }
change-at = { $when }, { $at }
change-stricter = Más estricto que ahora
change-looser = Menos estricto que ahora
change-added = Pasos nuevos
change-left_out = Se quita
change-other = Otros cambios
plan-changes-nothing = Tu plan queda como está.
plan-of = Plan de { $who }
plan-default = Plan base
plan-clinic = Clínica: { $words }
plan-phone = Teléfono: { $words }
plan-message = Mensajes: { $words }
plan-sessions = { $number } sesiones en total, cada { $every } días
plan-sessions-number = { $number } sesiones en total
plan-sessions-every = Sesiones cada { $every } días
plan-file-mistakes = El archivo de plan no se aceptó y nada cambió: { $count ->
    [one] hay una cosa que corregir.
   *[other] hay { $count } cosas que corregir.
 }
plan-not-confirmed = Nada cambió. Responde con s para cambiarlo, o pon --yes.
plan-none-before = Está en uso el plan base y antes no hubo otro: no hay nada a lo que volver.
plan-new-stopped = No se respondió a todo, así que no hay archivo de plan: empieza de nuevo.

cli-plan = El plan de tu profesional: comprueba un archivo, lo muestra, lo usa, vuelve atrás
cli-plan-file = Un archivo de plan, o - para la entrada estándar; docs/plan-file.md explica cómo escribirlo
cli-plan-yes = Lo hace sin preguntar
cli-plan-check = Nombra todos los errores de un archivo de plan
cli-plan-show = Muestra el plan entero: el de un archivo o el que está en uso
cli-plan-new = Hace unas preguntas y da un archivo de plan
cli-plan-apply = Muestra lo que cambia un plan, pregunta y lo usa desde hoy
cli-plan-history = Muestra los planes que estuvieron en uso
cli-plan-revert = Vuelve al plan anterior desde hoy
plan-mistake = Línea { $line }, columna { $column }: { $what }
cli-plan-sound = El archivo de plan de { $who } está bien escrito. Cambia { $count ->
    [0] ningún punto
    [one] 1 punto
   *[other] { $count } puntos
 } del plan base.
cli-plan-line = - { $title }: { $what }
cli-plan-line-looser = - { $title }: { $what } (menos estricto que el plan base)
cli-plan-ask = ¿Usar este plan desde hoy? [s/N]
cli-plan-answers = s si sí y yes
cli-plan-applied = En uso desde el { $from }. Los días anteriores conservan el plan de su día.
cli-plan-first = Al principio: el plan base
cli-plan-past = Desde el { $from }: { $plan }
cli-plan-in-force = { $plan } (en uso)
plan-new-lead = Unas preguntas. Pulsa Intro para dejar lo que tiene el plan base.
plan-new-professional = Nombre del profesional:
plan-new-clinic = Nombre de la clínica, si la hay:
plan-new-phone = Teléfono:
plan-new-window = { $what }: ¿cuánto tiempo en pausa? Ahora: { $now }. Por ejemplo 48 hours, 5 days, 2 weeks o none:
plan-new-again = No se entendió: escríbelo como 48 hours, 5 days, 2 weeks o none.

plan-file-title = El plan de tu profesional
plan-file-why = Un plan cambia solo lo que nombra; lo demás queda como en el plan base. Puedes volver cuando quieras, y lo que marcaste y anotaste se queda.
plan-in-use = En uso
plan-since = Desde el { $from }
plan-give = Un plan nuevo
plan-file-open = Abrir un archivo de plan
plan-paste = O pegar el texto de un archivo de plan
plan-paste-first = Todavía no hay texto. Pega primero el texto de un archivo de plan.
plan-look = Ver lo que cambia
plan-written = Escrito el { $date }
plan-not-signed = Cualquiera podría haberlo escrito. Úsalo solo si te lo dio tu profesional.
plan-words = También en el plan
plan-from-today = Cuenta desde hoy. Los días anteriores conservan el plan de su día, y las líneas de emergencia y de urgencia son las mismas en todos los planes.
plan-reach = A partir de entonces, tu contacto es: { $details }.
plan-reach-none = Entonces no queda ningún profesional anotado: el nombre, el teléfono y la dirección venían con ese plan.
plan-reach-own = Lo que anotaste de { $who } se queda como está. No se usan el nombre, el teléfono ni la dirección de este plan.
plan-apply = Usar este plan
plan-not-now = Ahora no
plan-before-title = Antes
plan-back = Siempre se conserva. Ver lo que cambia al volver
plan-back-from = Desde el { $from }. Ver lo que cambia al volver
said-plan = El plan está en uso desde hoy.
change-from-to = { $to } en vez de { $from }
looser-stays = Menos estricto que tu plan base: { $what }. Esta nota se queda junto a cada uno.
cli-plan-after = Con --json cada comando responde; NAME es null en el plan base:
      check           { "{" }"sound", "mistakes": [{ "{" }"line", "column", "what"{ "}" }]{ "}" }, con código 2 si los hay
      show            { "{" }"professional": NAME, "reviewed": { "{" }"by", "on"{ "}" }|null, "items": [{ "{" }"id",
                       "title", "hold", "step", "basis", "window_basis", "looser"{ "}" }], "own"{ "}" }
      new             { "{" }"file": TEXT{ "}" }
      apply, revert   { "{" }"professional": NAME, "from", "changes": [{ "{" }"id", "title",
                       "direction": "stricter|looser|added|left_out|other", "from", "to",
                       "looser_than_default"{ "}" }]{ "}" }
      history         [{ "{" }"from", "professional": NAME, "written", "applied", "in_force"{ "}" }]
