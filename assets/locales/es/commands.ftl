cli-about = Indicaciones y recordatorios para los días después del microneedling
cli-json = Muestra JSON
cli-sample = Abre una recuperación de ejemplo aparte
cli-on = La fecha, como 2026-11-22; si falta, hoy
cli-undo = Quita la marca
cli-when = Una fecha, una fecha y hora locales, o con desfase horario
cli-from = Desde cuándo; si falta, desde ahora
cli-to = Hasta cuándo; si falta, una semana después
cli-id = El número de la lista
cli-step = El nombre del paso, como lo muestra `today`
cli-reminder-id = El nombre del recordatorio, como lo muestra `reminder list`
cli-time = Una hora del día, como 08:10
cli-quiet-hours = Un tramo como 22:00-07:00, o bien off
cli-in = Dentro de tantos segundos
cli-once = Muestra lo que toca ahora y termina
cli-today = Muestra lo que pide un día
cli-treatment = Añade, corrige, muestra y elimina tratamientos
cli-treatment-add = Añade un tratamiento
cli-treatment-edit = Corrige un tratamiento; lo que se marcó se queda
cli-treatment-list = Muestra los tratamientos
cli-treatment-remove = Elimina un tratamiento
cli-note = Con tus palabras
cli-area = La zona tratada, con tus palabras
cli-depth = La profundidad, como la llame tu profesional
cli-kind = plain para solo agujas, o rf para radiofrecuencia
cli-appointment = Añade, muestra y elimina citas
cli-appointment-add = Añade una cita
cli-appointment-edit = Cambia una cita o anota cómo fue
cli-outcome = Cómo fue, con tus palabras
cli-course = Muestra la serie de sesiones en curso o planifica una
cli-course-set = Planifica una serie o cambia la que está en curso
cli-course-remove = Elimina la última serie; sus tratamientos se quedan
cli-sessions = Cuántas sesiones hay previstas
cli-every = Cuántos días hay entre dos sesiones
cli-no-course = No hay ninguna serie planificada.
cli-agenda = Qué preguntar en la próxima cita
cli-agenda-text = Qué preguntar, con tus palabras
cli-agenda-undo = Sigue pendiente de preguntar
cli-agenda-add = Añade una pregunta
cli-agenda-list = Muestra las preguntas
cli-agenda-asked = Marca una pregunta como hecha
cli-agenda-remove = Elimina una pregunta
cli-agenda-line = { $id }  [{ $mark }] { $text }
cli-appointment-list = Muestra las citas
cli-appointment-remove = Elimina una cita
cli-photo = Guarda, muestra, exporta y elimina fotos de tu piel
cli-photo-add = Guarda una foto: sin lugar, dispositivo ni vista previa, solo en este dispositivo
cli-photo-file = Un archivo JPEG, PNG o WebP
cli-photo-on = El día que muestra, como 2026-11-22; si falta, el día en que se tomó
cli-photo-view = Qué lado de la cara muestra
cli-photo-list = Muestra la lista de fotos
cli-photo-export = Escribe una foto en un archivo
cli-photo-to = El archivo que se escribe
cli-photo-remove = Elimina una foto para siempre
cli-photo-yes = Confirma: esto no se puede deshacer
cli-photo-added = Foto { $id } guardada, del { $date }.
cli-photo-exported = Escrito en { $path }. Si eliminas la foto aquí, ese archivo se queda donde está.
cli-photo-line = { $id }  { $date }, { $day ->
    [-1] antes del primer tratamiento
   *[other] día { $day }
 }, { $view }
cli-check-in = Anota cómo está tu piel y muestra lo que anotaste
cli-check-in-add = Anota cuánto ves de algunos síntomas; lo que ya anotaste y no nombras se queda
cli-check-in-list = Muestra los registros
cli-check-in-remove = Elimina el registro de un día
cli-check-in-marks = Un síntoma y cuánto ves de él: redness=mild, swelling=none; none, mild, medium o strong
cli-check-in-note = Cualquier otra cosa, con tus palabras; sustituye a la nota anterior
cli-history = Muestra lo que marcaste, anotaste y preguntaste, las citas y las fotos, día a día
cli-history-from = La primera fecha, como 2026-11-22; si falta, la primera con una entrada
cli-history-to = La última fecha; si falta, hoy
cli-tick = Marca un paso o quita la marca
cli-reminder = Muestra y cambia recordatorios
cli-reminder-list = Muestra los recordatorios
cli-reminder-set = Pone otra hora a un recordatorio
cli-reminder-on = Activa un recordatorio
cli-reminder-off = Desactiva un recordatorio
cli-reminder-quiet = Fija las horas de silencio
cli-reminder-test = Pide una notificación de prueba
cli-reminder-done = Responde a una notificación: lo que indica está hecho
cli-reminder-snooze = Responde a una notificación: vuelve más tarde
cli-reminder-dismiss = Responde a una notificación: se descartó, nada más
cli-bundle = La notificación, como la muestra `reminders` en bundle
cli-snooze-for = Durante 10 o 60 minutos, o hasta esta noche
cli-outdoors = Muestra, inicia o detiene el temporizador para volver a ponerte protector solar
cli-outdoors-start = Sales con protector solar puesto, o te lo has vuelto a poner
cli-outdoors-stop = Ya no estás al aire libre
cli-water = Con sudor o agua: los minutos de la etiqueta; si faltan, 40
cli-followup = Indica si la cita de seguimiento está resuelta
cli-followup-settled = Está reservada o hecha
cli-followup-open = Aún hay que reservarla
cli-reminders = Muestra los recordatorios previstos
cli-timeline = Muestra la recuperación día a día: fases, qué pausa termina cuándo, citas y registros
cli-timeline-from = La primera fecha; si falta, la del tratamiento
cli-timeline-to = La última fecha; si falta, el día 90
cli-timeline-day = { $date }, día { $day }: { $phase }
cli-timeline-none = { $date }
cli-timeline-lift = - { $at } fin de la pausa: { $title }
cli-timeline-visit = - { $at } cita: { $note }
cli-timeline-check-in = - registro
cli-timeline-due = - { $what }
cli-language = Muestra o elige el idioma de la ventana, los comandos y las notificaciones
cli-language-code = Un idioma, como de o pt-BR, o system para seguir el del sistema
language-is = Idioma: { $language }
language-is-systems = Idioma: { $language }, el del sistema
language-all = Hay estos: { $languages }
cli-doctor = Muestra si los recordatorios te llegan y qué los impide
cli-wipe = Borra todo para siempre: datos, sus copias, fotos, programaciones y mensajes del programa
cli-yes = Lo borra de verdad
cli-wipe-yes = Esto borra para siempre todo lo que has introducido, con las fotos y las copias guardadas aquí, y no hay forma de recuperarlo. Las copias de seguridad y exportaciones que guardaste en otro sitio se quedan allí. Pon --yes para hacerlo.
cli-wipe-sample = El ejemplo no se guarda en ningún sitio, así que no hay nada que borrar. Quita --sample para borrar tus propios datos.
cli-wiped = Todo está borrado. Los archivos que exportaste siguen donde los pusiste.
cli-agent = Se convierte en el programa que muestra los recordatorios
cli-check = Si este producto se puede usar ahora: una lista de ingredientes, o lo demás que diga el envase
cli-check-file = Un archivo de texto de 1 MiB como máximo, o - para la entrada estándar
cli-check-name = El nombre del producto
cli-check-at = Otro momento, como 2026-11-29T15:00
cli-can-i = Si esto se puede hacer ahora, como gimnasio, sauna o maquillaje
cli-activity = Qué se quiere hacer
cli-signs = ¿Esto es normal? Cuándo y con quién contactar, y qué es frecuente un día
cli-signs-sign = Un síntoma, como swelling; si falta, todos
cli-signs-day = ¿Esto es normal? Día { $day }
cli-sign-line = - { $sign }: { $line }
cli-check-held = En pausa: { $what } ({ $class }). { $why }
cli-check-ask = Pregunta: { $what } ({ $class }). { $why }
cli-check-extra = Pregunta (consejo extra): { $what } ({ $class }). { $why }
cli-check-helpful = Entre lo beneficioso: { $names }
cli-check-unknown = Sin identificar: { $names }
cli-after =
    Sin ningún comando se abre la ventana.

    Todos los comandos aceptan --json. Las horas son RFC 3339 con el desfase de donde estés; `basis` es
    { "{" }"kind": "seed|seed_by_reading|extra|provider", "ref": TEXT{ "}" }.

      today       { "{" }"day": N o null, "date", "phase", "treatment": ID,
                   "tips": [{ "{" }"id", "title", "body", "basis"{ "}" }],
                   "steps": [{ "{" }"id", "title", "part": "morning|midday|evening|any", "done",
                              "optional", "basis", "reason"{ "}" }],
                   "looser": [TEXT], "restrictions": [{ "{" }"id", "title", "basis", "window_basis",
                                     "lifts_at", "held_by", "reason"{ "}" }],
                   "expect": [{ "{" }"text", "basis"{ "}" }]{ "}" }
      check, can-i { "{" }"verdict": "sign|hold_off|check|fine|unknown", "why", "until", "until_words", "basis",
                   "window_basis", "held_by", "day": N o null, "for": null o el instante por el que se preguntó,
                   "hits": [{ "{" }"ingredient", "class", "verdict", "until", "until_words", "position",
                             "basis", "reason"{ "}" }],
                   "helpful": [{ "{" }"ingredient", "class", "basis"{ "}" }],
                   "signs": [{ "{" }"id", "lead": "emergency|urgent|contact|common",
                              "levels": [{ "{" }"level", "text", "basis"{ "}" }]{ "}" }],
                   "notes": [TEXT], "unknown": [TEXT], "asks_about_feeling": true donde la pregunta
                   puede ser sobre cómo se siente alguien{ "}" }
      treatment   [{ "{" }"id", "date", "at", "zone", "area", "depth": "light|standard|deep" o null,
                   "kind": "plain|rf", "note"{ "}" }]; add y edit de uno rf: también "warning"
      signs       { "{" }"day": N o null, "emergency": [{ "{" }"id", "text", "basis"{ "}" }], y lo mismo en
                   "urgent", "contact", "common"{ "}" }; "warning" después de un tratamiento rf
      course      { "{" }"sessions", "every_days", "since", "done", "dates": [DATE],
                   "next": DATE o null{ "}" }, o null si no hay ninguna planificada
      appointment [{ "{" }"id", "at", "note", "outcome"{ "}" }]
      agenda      [{ "{" }"id", "text", "added_at", "asked_at"{ "}" }], también después de add, asked y remove
      photo       [{ "{" }"id", "date", "day": N o null, "view": "front|left|right", "width", "height",
                   "sha256", "lined_up", "added"{ "}" }]; export: { "{" }"id", "file", "bytes"{ "}" }
      checkin     [{ "{" }"date", "day": N o null, "signs": { "{" }SIGN: "none|mild|medium|strong"{ "}" },
                    "note", "at"{ "}" }]; add y remove: el del día
      history     [{ "{" }"date", "day": N o null, "treatments": [ID], "ticks": [{ "{" }"step", "at"{ "}" }],
                    "check_in": como checkin, o null, "questions": [{ "{" }"text", "at"{ "}" }],
                    "appointments": [{ "{" }"id", "at", "note", "outcome"{ "}" }],
                    "photos": [{ "{" }"id", "view"{ "}" }]{ "}" }]: días con alguna entrada
      plan        ver afterglow help plan
      tick        { "{" }"step", "date", "done"{ "}" }
      reminder    [{ "{" }"id", "at", "on", "silenced", "next", "basis"{ "}" }];
                  done, snooze, dismiss: [{ "{" }"key", "answer", "again_at"{ "}" }]
      outdoors    { "{" }"since", "every_minutes", "due_since", "next", "ends_at", "reminds"{ "}" } o null
      followup    { "{" }"treatment", "settled"{ "}" }
      doctor      { "{" }"reminders", "agent": { "{" }"version", "pid"{ "}" } o null, "login_start",
                   "server": { "{" }"name", "actions"{ "}" } o null,
                   "zone": { "{" }"name", "source": "system|bundled|rule|offset", "version"{ "}" },
                   "next": [{ "{" }"key", "at", "title"{ "}" }],
                   "last": [{ "{" }"key", "state", "due_at", "delivered_at", "late_ms",
                             "answer", "missed_why"{ "}" }],
                   "problems": [{ "{" }"id", "what", "todo", "detail"{ "}" }], "log": [LINE]{ "}" }
      timeline    [{ "{" }"date", "day": N o null, "phase", "treatment": ID,
                    "lifts": [{ "{" }"id", "title", "basis", "window_basis", "lifts_at", "held_by"{ "}" }],
                    "appointments": [{ "{" }"id", "at", "note", "outcome"{ "}" }], "check_in": true o false{ "}" }]
      backup      { "{" }"file", "bytes", "photos", "missing_photos", "sealed"{ "}" }
      restore     { "{" }"made", "photos", "missing_photos", "replaced": NAME{ "}" };
                  --list: [{ "{" }"name", "kind": "before_update|replaced|automatic", "at", "bytes"{ "}" }]
      export      { "{" }"folder", "tables", "rows", "photos", "missing_photos"{ "}" }
      wipe        { "{" }"wiped": true{ "}" }
      reminders   [{ "{" }"key", "reminder", "kind", "step", "at", "bundle", "title", "body"{ "}" }]
      calendar    { "{" }"file", "reminders", "appointments", "taken_back", "until", "says_what", "notes",
                   "calendar": el texto del archivo, si es -{ "}" }

    Entorno: TZ es la zona horaria; AFTERGLOW_DATA_DIR, la carpeta de datos.
    Códigos de salida: 0 hecho; 2 rechazado, con una frase que dice por qué.
cli-zone = Zona horaria: { $name }, { $source }
zone-source-system = según los datos del sistema { $version }
zone-source-bundled = según los datos que trae Afterglow, { $version }
zone-source-rule = según su propia regla
zone-source-offset = solo según su desfase horario
cli-zone-missing = No se encuentra la zona horaria «{ $wanted }»: las horas se muestran en { $zone }, y una hora solo se acepta con su desfase horario.
cli-zone-question = Las reglas horarias de { $zone } han cambiado desde que se añadió el tratamiento { $id }. Pudo ser a una de estas dos horas: { $earlier } o { $later }. Hasta que lo digas, cuenta { $later }. Si fue la primera: afterglow treatment edit { $id } --at { $example }
cli-no-day = Aún no hay ningún tratamiento. Añade uno con: afterglow treatment add --at { $example }
cli-day = Día { $day }, { $date }: { $phase }
cli-steps = Pasos
cli-hold-off = En pausa
cli-expect = Qué esperar
cli-step-line = [{ $mark }] { $title } ({ $id })
cli-hold-line = { $title }, hasta { $until }
cli-hold-least = { $title }, al menos hasta { $until }
cli-hold-lifted = { $title }: la pausa terminó el { $since }
cli-hold-open = { $title }, { $until }
cli-suggested = (plazo sugerido)
cli-extra = (consejo extra)
cli-treatment-line = { $id }  { $when }  { $zone }
cli-appointment-line = { $id }  { $at }  { $note }
cli-check-in-line = { $date }: { $what }
cli-check-in-day-line = { $date }, día { $day }: { $what }
cli-check-in-quoted = «{ $note }»
cli-history-line = { $date }
cli-history-day-line = { $date }, día { $day }
cli-history-treated = - Tratamiento
cli-history-ticked = - Marcado: { $steps }
cli-history-noted = - Anotado: { $what }
cli-history-asked = - Pregunta: { $question }
cli-history-photos = - { $count ->
    [one] 1 foto
   *[other] { $count } fotos
 }
cli-history-booked = - Cita: { $at }{"  "}{ $note }
cli-noted-nothing = No hay nada anotado para el { $date }.
cli-noted = Anotado para el { $date }.
cli-reminder-line = { $at }  { $on }  { $id }
cli-planned-line = { $at }  { $title }  ({ $id })
cli-ledger-line = { $at }  { $became }  { $late }  { $key }
cli-on-word = activado
cli-off-word = desactivado
cli-quiet-word = silencio
cli-none = Ninguno.
cli-added = Añadido con el número { $id }.
cli-corrected = Corregido: { $when }.
cli-removed = Eliminado.
cli-ticked = Marcado.
cli-unticked = Desmarcado.
cli-set = Cambiado.
cli-tested = Una notificación de prueba llega en { $seconds } s.
cli-answered = Anotado.
cli-snoozed = Vuelve: { $at }.
cli-inside = No estás al aire libre: no hay ningún temporizador en marcha.
cli-outside = Próximo recordatorio: { $next }. El temporizador termina solo: { $end }.
cli-outside-due = Vuelve a ponerte protector solar ahora. Tocaba: { $since }.
cli-outside-last = El temporizador termina antes de que vuelva a tocar el protector solar: { $end }.
cli-settled = La cita de seguimiento está resuelta.
cli-opened = La cita de seguimiento está pendiente.
cli-no-display = No hay pantalla en la que abrir una ventana. Los comandos funcionan sin ella: mira afterglow help.
cli-not-written = No se pudo escribir la respuesta: { $problem }. Lo que se pidió se hizo de todos modos, así que compruébalo antes de pedirlo otra vez.
