# My skin.

degree-none = Nada
    .inside = nada
degree-mild = Leve
    .inside = leve
degree-medium = Notable
    .inside = notable
degree-strong = Fuerte
    .inside = fuerte
check-in-mark = { $sign }: { $degree }

check-in-redness = Enrojecimiento
    .low = enrojecimiento
    .hint = más roja o más oscura de lo habitual
    .none = ni más roja ni más oscura de lo habitual
    .mild = un poco más roja o más oscura
    .medium = claramente más roja o más oscura
    .strong = muy roja u oscura, como una quemadura de sol fuerte
check-in-swelling = Hinchazón
    .low = hinchazón
    .hint = más hinchada de lo habitual
    .none = no más hinchada de lo habitual
    .mild = un poco hinchada, apenas se ve
    .medium = claramente hinchada
    .strong = tan hinchada que la cara se ve distinta
check-in-pain = Dolor
    .low = dolor
    .hint = dolor, escozor o ardor
    .none = no duele nada
    .mild = está ahí, pero se olvida con facilidad
    .medium = cuesta olvidarlo
    .strong = cuesta soportarlo
check-in-heat = Calor
    .low = calor
    .hint = más caliente al tacto que en otras zonas
    .none = igual de caliente que en otras zonas
    .mild = un poco más caliente
    .medium = claramente más caliente
    .strong = muy caliente
check-in-dryness = Sequedad
    .low = sequedad
    .hint = tirante, áspera, se descama o se pela
    .none = no está seca
    .mild = tirante o un poco áspera
    .medium = áspera, con algunas escamas
    .strong = se descama o se pela en muchos sitios
check-in-itch = Picazón
    .low = picazón
    .hint = ganas de rascarte
    .none = no pica
    .mild = de vez en cuando
    .medium = a menudo
    .strong = casi todo el tiempo, cuesta no rascarse
check-in-bumps = Granitos
    .low = granitos
    .hint = granitos o bultitos
    .none = sin granitos ni bultitos
    .mild = unos pocos
    .medium = algunos en varios sitios
    .strong = muchos
check-in-blisters = Ampollas
    .low = ampollas
    .hint = hormigueo, ampollas o herpes labial
    .none = sin hormigueo ni ampollas
    .mild = hormigueo o una ampolla pequeña
    .medium = unas pocas ampollas
    .strong = muchas ampollas, o grandes
check-in-weeping = Líquido o costras
    .low = líquido o costras
    .hint = piel húmeda, abierta o con costras
    .none = cerrada y seca
    .mild = húmeda o con costra en un sitio pequeño
    .medium = en varios sitios
    .strong = en una zona grande
check-in-patches = Manchas
    .low = manchas
    .hint = más oscuras o más claras que la piel de alrededor
    .none = tono uniforme, como siempre
    .mild = un tono más oscuras o más claras
    .medium = claramente más oscuras o más claras
    .strong = mucho más oscuras o más claras, o grandes
check-in-fever = Fiebre
    .low = fiebre
    .hint = sensación de fiebre, escalofríos o temblores
    .none = sin fiebre ni temblores
    .mild = leve sensación de fiebre
    .medium = fiebre o algunos temblores
    .strong = fiebre alta o temblores fuertes

## The check-in of a day

check-in = Registrar
check-in-change = Cambiar el registro de hoy
check-in-title = Registro
check-in-day = Día
check-in-lead = Toca lo que ves o sientes. Toca otra vez para quitarlo y omite lo que quieras.
check-in-signs = ¿Cómo está?
check-in-saved = Guardado: { $at }
check-in-stop = { $degree }, { $sign }: { $words }
check-in-about = ¿Esto es normal? { $sign }
check-in-none = Nada de esto
check-in-rest = Nada de lo demás
said-rest = Anotado: nada de lo demás
check-in-note = Nota
check-in-note-hint = Cualquier otra cosa que veas o sientas
check-in-remove = Eliminar este registro
check-in-closed = Un registro se puede cambiar el mismo día y los dos siguientes.
day-entered = Lo que anotaste ese día

## My skin

skin-when = { $date }
skin-when-day = { $date }, día { $day }
skin-now = ¿Cómo está ahora?
skin-today = Cómo está hoy
skin-latest = Último registro: { $date }
skin-none = Aún no hay registros. Unos toques al día muestran después cómo fue.
skin-without = Nada de: { $signs }

## What was noted, over some days

plots-title = Lo que anotaste
plots-range = Del { $first } al { $last }
plots-course = { $first }, después { $last }
plots-none = Nada anotado en estos días.
plots-absent = Nada en todo este tiempo: { $signs }
plots-treated = Un tratamiento
plots-table = Lo que anotaste, síntoma por síntoma
plots-row-treated = { $date }, día { $day }, tratamiento
plots-not-noted = sin anotar
plots-earlier = Días anteriores
plots-later = Días posteriores

history-title = Historial
history-lead = Lo que marcaste, anotaste y preguntaste, y las citas que tuviste
history-none = Nada en estos días.
history-treated = Tratamiento
history-booked = Cita: { $at } { $note }
history-asked = Pregunta: { $question }
history-ticked =
    { $count ->
        [one] 1 paso marcado
       *[other] { $count } pasos marcados
    }
history-photos =
    { $count ->
        [one] 1 foto
       *[other] { $count } fotos
    }
history-change = Cambiar el registro del { $date }
    .short = Cambiar el registro
history-add = Añadir el registro del { $date }
    .short = Añadir el registro
history-steps = Cambiar los pasos del { $date }
    .short = Cambiar los pasos
check-in-due = Dos minutos para mirarte al espejo
check-in-due-lead = Hoy toca un registro
