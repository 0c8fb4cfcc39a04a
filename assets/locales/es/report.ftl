cli-report = Escribe un informe para tu profesional: una página para imprimir, solo con lo que elijas
cli-report-file = El archivo que se escribe, como informe.html; - para la salida estándar
cli-report-treatment = El tratamiento del que trata, por su número en «treatment list»; si falta, el último
cli-report-photo = Incluye una foto, por su número en «photo list»; se repite para cada una
cli-report-no-plan = Deja fuera el plan
cli-report-no-check-ins = Deja fuera tus registros
cli-report-notes = Incluye tus notas del tratamiento y de los registros, con tus palabras
cli-report-steps = Incluye qué pasos marcaste y qué días
cli-report-products = Incluye tus productos
cli-report-can-i = Incluye lo que preguntaste en «¿Puedo?»
cli-report-to-ask = Incluye tus preguntas para la cita
cli-report-appointments = Incluye tus citas desde el tratamiento
cli-report-written = Escrito en { $path }, sobre el tratamiento del { $date }. Incluye: { $parts }.
report-readable = Quien tenga el archivo puede leerlo.
report-lost = { $count ->
    [one] La imagen del { $days } se perdió o se dañó, así que no está en el informe.
   *[other] Las imágenes del { $days } se perdieron o se dañaron, así que no están en el informe.
 }

report-title = Informe para tu profesional
report-lead = Una página para imprimir o enviar; tú eliges qué incluye
report-none = El informe trata de un tratamiento. Añade antes uno.
report-contents = Qué incluye
report-always = El tratamiento en sí va siempre: cuándo fue, en qué zona horaria, la zona tratada, la profundidad, el tipo, qué sesión, cuántos otros hay añadidos, y tu profesional con la clínica. Del resto solo entra lo que marques.
report-treatment = Tratamiento
report-plan = Plan
    .what = Qué plan estaba en vigor y de quién es
report-check-ins = Registros
    .what = Lo que anotaste de cada síntoma, en un gráfico y en una tabla
report-notes = Mis propias palabras
    .what = Lo que escribiste sobre el tratamiento y en los registros
report-steps = Pasos
    .what = Qué pasos marcaste y qué días
report-products = Productos
    .what = Los que guardaste, tal como los escribiste
report-can-i = Preguntado: ¿Puedo?
    .what = Lo que preguntaste desde el tratamiento
report-to-ask = Preguntas para la cita
    .what = Lo que queda en tu lista
report-appointments = Citas
    .what = Las posteriores al tratamiento, con lo que escribiste sobre ellas
report-photos = Fotos
report-photos-how = No entra ninguna que no elijas. Elige un día y luego las fotos: están las de todos los tratamientos, para comparar.
report-photos-chosen = { $count ->
    [0] Ninguna elegida
    [one] Una elegida
   *[other] { $count } elegidas
 }
report-photos-none = No tienes fotos.
report-save = Guardar el informe
report-after = Es una página para un navegador: ábrela en él para imprimirla, o envía el archivo. Si la guardas otra vez, se reemplaza.
report-share = Compartir el informe
report-share-after = Es una página para un navegador: envíala, o ábrela en un navegador para imprimirla.
report-no-folder = No hay ninguna carpeta personal donde guardar el archivo. Usa el comando: afterglow report, con el nombre de un archivo.
said-report = Guardado como { $path }

report-name = Informe sobre el tratamiento del { $date }
report-paper = Después del microneedling
report-span = { $last ->
    [0] Día 0, { $from }
   *[other] Días 0 a { $last }, del { $from } al { $to }
 }
report-sample = Esto es un ejemplo. Nadie anotó nada de esto.
report-by = Anotado en Afterglow por la persona tratada y repetido aquí tal como lo anotó. No se midió nada ni se saca ninguna conclusión.
report-made = Escrito el { $date } por Afterglow { $version }. Solo incluye lo que eligió la persona tratada.
report-when = Cuándo
report-at = { $when } ({ $zone })
report-session = Sesión
report-professional = Profesional
report-note = Nota
report-default-plan = El plan que viene con Afterglow, que ningún profesional de la salud ha revisado.
report-provider-plan = El plan de { $who }.
report-plan-from = Desde el { $date }: { $plan }
report-key = Las líneas son, de abajo arriba: nada, leve, notable y fuerte. Una línea discontinua es un tratamiento.
report-signs = Cada síntoma anotado
report-sign = Síntoma
report-first = Primera anotación
report-most = Más fuerte
report-last = Última anotación
report-degree = Día { $day }: { $degree }
report-words = { $noted } ({ $words })
report-days = Lo que se anotó, día a día
report-own-words = Con las palabras de la persona tratada
report-steps-about = Días en los que la persona tratada marcó el paso en la aplicación. Si un día no aparece, solo significa que no se marcó nada.
report-ticked = Los pasos y sus días
report-step = { $step } ({ $part })
report-step-days = { $days }
report-products-about = Guardados en la aplicación por la persona tratada, lo que no dice cuándo se usaron.
report-products-saved = Productos, con lo que se copió del envase
report-can-i-about = Lo que escribió la persona tratada, sin las respuestas. La aplicación guarda solo las últimas { $count } preguntas.
report-can-i-asked = Preguntas por día
report-nothing = Nada.
report-more = { $count ->
    [one] Queda fuera uno más.
   *[other] Quedan fuera { $count } más.
 }
report-photo-lost = La imagen se perdió o se dañó.
report-other-treatments = { $count ->
    [one] Hay otro tratamiento añadido; este informe no trata de él.
   *[other] Hay otros { $count } tratamientos añadidos; este informe no trata de ellos.
 }
report-later = { $count ->
    [one] Queda fuera un registro de un día posterior.
   *[other] Quedan fuera { $count } registros de días posteriores.
 }
report-cut = Un texto que termina en … es más largo en la aplicación.
