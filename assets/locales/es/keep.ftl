keep-title = Copia de seguridad y restauración
keep-lead = Copias aquí y un archivo para guardar en otro sitio
keep-sample = Esto es el ejemplo, que no se guarda en ningún sitio. Sal de él para hacer una copia de seguridad de lo tuyo.
keep-phone = En este teléfono todavía no se puede guardar un archivo en otro sitio ni restaurar desde un archivo. Tienes las copias de arriba.

keep-copies = Copias en este dispositivo
keep-by-itself = Hacer copias automáticamente
    .why = Como mucho una al día, después de introducir algo
keep-none = Aún no hay ninguna copia.
keep-why = Se conserva una copia por día durante 7 días, una por semana durante 4 semanas y una por mes durante 6 meses. Sirven después de un error, no si se pierde este dispositivo.
keep-deleted = Lo que borras sigue en las copias anteriores hasta que estas desaparecen. La imagen de una foto no sigue en ellas, solo su fecha y sus marcas. «Borrar todo» borra también las copias.
keep-trouble = No se pudo hacer la última copia. { $why }
keep-back = Volver a lo que había antes de la última restauración
keep-at = { $at }
keep-more = { $count ->
    [one] 1 copia más antigua
   *[other] { $count } copias más antiguas
 }
keep-kind-automatic = Hecha automáticamente, { $size }
keep-kind-update = Antes de una actualización, { $size }
keep-kind-replaced = Antes de una restauración, { $size }
keep-kb = { $size } KB
keep-mb = { $size } MB

keep-file = Un archivo para guardar en otro sitio
keep-file-why = Todo en un archivo: días, marcas, notas, fotos, planes y ajustes. Mejor guardarlo en otro dispositivo.
keep-where = Archivo de destino
keep-where-first = Indica primero dónde guardar el archivo.
keep-seal = Sellarlo con una contraseña
    .why = Sin ella nadie puede abrir el archivo
keep-passphrase = Contraseña
keep-again = Repite la contraseña
keep-lost-passphrase = Una contraseña olvidada no se puede recuperar, y sin ella nadie puede abrir el archivo, tampoco tú. Afterglow no la guarda.
keep-open = Quien tenga el archivo puede leerlo.
keep-save = Hacer la copia de seguridad ahora

keep-bring = Restaurar
keep-bring-why = Desde un archivo que escribió Afterglow. Ves lo que contiene antes de que se sustituya nada.
keep-choose = Elegir un archivo
keep-other-file = Elegir otro archivo
keep-sealed = Esta copia de seguridad está sellada
keep-open-it = Abrir
keep-forgotten = Intentarlo no cambia nada aquí. Una contraseña olvidada no se puede recuperar; las copias de este dispositivo no necesitan ninguna.
keep-offer = ¿Restaurar esto?
keep-made = Hecha el { $at }
keep-made-undated = No se sabe cuándo se hizo
keep-now = Ahora
keep-then = Tras restaurar
keep-treatments = Tratamientos
keep-days = Días con datos
keep-ticks = Pasos marcados
keep-check-ins = Registros
keep-photos = Fotos
keep-whole = La copia de seguridad se leyó hasta el final y está completa. O se restaura todo, o no cambia nada.
keep-whole-copy = Las fotos no están en la copia: una que hayas borrado desde entonces no vuelve. O se restaura todo, o no cambia nada.
keep-keeps = Lo que hay aquí ahora se conserva como copia en este dispositivo, para que puedas volver atrás.
keep-restore = Restaurar

keep-export = Archivos para otros programas
keep-export-why = Tablas en CSV y JSON, y las fotos. Cualquiera puede leerlos, y no se puede restaurar desde ellos.
keep-export-where = Carpeta de destino
keep-export-now = Exportar

keep-doing-backup = Haciendo la copia de seguridad
keep-doing-look = Leyendo lo que contiene
keep-doing-export = Exportando
keep-percent = { $percent } % hecho
keep-cancel = Cancelar
keep-restoring = Restaurando
keep-restoring-why = No se puede introducir nada hasta que termine.
keep-saved = Leída de nuevo y completa
keep-saved-at = Guardada en { $path }
keep-saved-there = Guardado donde elegiste
keep-not-saved = No se ha guardado nada.
keep-waiting = Elige dónde guardarlo
keep-waiting-how = Está abierta la pantalla de archivos del teléfono.
keep-saved-what = { $photos ->
    [one] 1 foto, { $size }
   *[other] { $photos } fotos, { $size }
 }
keep-exported = Exportado
keep-exported-what = { $tables ->
    [one] 1 tabla
   *[other] { $tables } tablas
 }, { $photos ->
    [one] 1 foto
   *[other] { $photos } fotos
 }
keep-restored = Restaurado
keep-kept = Lo que había aquí antes se conserva como copia en este dispositivo, para que puedas volver atrás.
keep-close = Cerrar
