cli-backup = Escribe todo en un solo archivo: lo que has introducido, las fotos y los ajustes
cli-backup-file = El archivo que se escribe; no puede haber ya uno con ese nombre
cli-backup-seal = Lo sella con una contraseña, que se pide
cli-passphrase-file = Un archivo con la contraseña en la primera línea
cli-passphrase-new = Contraseña para sellar la copia de seguridad (sin ella nadie podrá volver a abrirla):
cli-passphrase-again = Repite la contraseña:
cli-passphrase = Contraseña de la copia de seguridad:
cli-backed-up = Escrito en { $path } y leído de nuevo: todo lo que has introducido, { $photos ->
    [one] 1 foto
   *[other] { $photos } fotos
 }. Quien tenga el archivo puede leerlo.
cli-backed-up-sealed = Escrito en { $path }, sellado y leído de nuevo: todo lo que has introducido, { $photos ->
    [one] 1 foto
   *[other] { $photos } fotos
 }. Sin la contraseña nadie puede abrirlo, tampoco tú.
cli-restore = Pone el contenido de una copia de seguridad en lugar de lo que hay aquí; lo que había se conserva como copia
cli-restore-file = El archivo de la copia de seguridad
cli-restore-copy = Restaura una copia por su nombre en --list, en lugar de un archivo
cli-restore-previous = Lo que había aquí antes de la última restauración
cli-restore-list = Muestra las copias que se conservan en este dispositivo
cli-restore-yes = Confirma que sustituye lo que hay aquí
cli-restored = Restaurado, tal como estaba el { $made }, con { $photos ->
    [one] 1 foto
   *[other] { $photos } fotos
 }.
cli-restored-undated = Restaurado, con { $photos ->
    [one] 1 foto
   *[other] { $photos } fotos
 }.
cli-restored-kept = Lo que había aquí antes se conserva. Para recuperarlo: afterglow restore --previous --yes
cli-copy-line = { $name }  { $at }  { $kind }
cli-export = Escribe todo en archivos que abren otros programas: tablas en CSV y JSON, y las fotos
cli-export-folder = La carpeta que se escribe; debe estar vacía o no existir aún
cli-exported = Escrito en { $path }, con { $photos ->
    [one] 1 foto
   *[other] { $photos } fotos
 }. Cualquiera puede leerlo, y no sirve para restaurar: para eso, haz una copia de seguridad.
copy-before-update = antes de una actualización
copy-replaced = sustituida por una restauración
copy-automatic = hecha automáticamente
backup-missing = { $photos ->
    [one] 1 foto del { $days } no tiene imagen: su archivo ya se había borrado, perdido o dañado antes.
   *[other] { $photos } fotos del { $days } no tienen imagen: sus archivos ya se habían borrado, perdido o dañado antes.
 }

backup-foreign = Esto no es una copia de seguridad de Afterglow. Elige el archivo que escribió Afterglow; no se cambió nada.
backup-damaged = Esta copia de seguridad está dañada o incompleta, y no se cambió nada. Cópiala otra vez desde donde vino, o usa otra.
backup-newer = Esta copia de seguridad la hizo una versión más reciente de Afterglow, y no se cambió nada. Actualiza Afterglow para restaurarla.
backup-sealed = Esta copia de seguridad está sellada. Indica su contraseña.
backup-wrong-passphrase = La contraseña no abre esta copia de seguridad, y no se cambió nada. Las mayúsculas y los espacios cuentan. Si no tienes ninguna duda de ella, el comienzo del archivo está dañado.
backup-sealed-otherwise = Este archivo lo selló otro programa, de una forma que necesita más memoria de la que tiene un teléfono, o sin contraseña. Ábrelo primero con ese programa y restaura lo que salga; no se cambió nada.
backup-too-much = Este archivo contiene más de lo que contiene nunca una copia de seguridad de Afterglow, así que no se leyó. No se cambió nada.
backup-no-passphrase = La contraseña está vacía. Indica al menos un carácter, mejor varias palabras.
backup-cancelled = Se detuvo antes de terminar. No se cambió nada, y no queda ningún archivo a medio escribir.
backup-full = No hay espacio suficiente para esto. Libera espacio o elige otro disco; no se cambió nada.
backup-files = Un archivo no se pudo leer o escribir: { $problem }. No se cambió nada.
backup-busy = Hay otra copia de seguridad o restauración en marcha. Espera a que termine e inténtalo de nuevo.
backup-inside = { $path } es donde Afterglow guarda tus datos: si borras tus datos, se borraría también la copia de seguridad. Elige otra carpeta, mejor en otro dispositivo.
backup-sample = Esto es el ejemplo, que no se guarda en ningún sitio. Quita --sample para usar tus propios datos.
backup-passphrases-differ = Las dos contraseñas son distintas, así que no se escribió nada. Inténtalo de nuevo.
restore-not-blank = Aquí ya hay datos, y no se cambió nada. Añade --yes para restaurar de todos modos: lo que hay aquí se conserva como copia y vuelve con --previous.
restore-none-before = Ninguna restauración ha sustituido nada aquí, así que no hay nada a lo que volver.
restore-unknown-copy = No hay ninguna copia «{ $given }». Hay: { $known }.
export-in-use = { $path } ya existe y no es una carpeta vacía. Indica otro nombre.
