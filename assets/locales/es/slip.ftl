# La hoja de la visita con su código, y de quién es un plan.

## Comandos

cli-open = Abre la ventana, con el plan de un enlace
cli-plan-slip = Crea una hoja imprimible para un cliente, con un solo código que configura la aplicación
cli-plan-qr = Crea solo el código, como imagen
cli-slip-at = Cuándo es el tratamiento: una fecha, una fecha y hora locales, o con desfase horario
cli-slip-out = La página que se escribe, como hoja.html; ábrela e imprímela
cli-qr-out = La imagen que se escribe, como codigo.svg o codigo.png
cli-plan-keygen = Crea una clave para firmar planes, una vez por clínica
cli-keygen-out = El archivo de la clave. Quien la tenga puede firmar en tu nombre: no la compartas y guarda una copia
cli-plan-sign = Firma un archivo de plan, para que tus clientes vean que es tuyo
cli-sign-file = El archivo de plan; la firma será su última línea
cli-sign-key = El archivo con la clave
cli-plan-verify = Muestra de quién es la firma de un plan
cli-plan-note = Añade también el tratamiento que vino con el plan
cli-plan-trust = Acepta el plan aunque no esté firmado como el último
cli-slip-after = Con --json responde { "{" }"file", "code": true|false, "language"{ "}" }
cli-qr-after = Con --json responde { "{" }"file", "link"{ "}" }
cli-keygen-after = Con --json responde { "{" }"file", "key", "words"{ "}" }
cli-sign-after = Con --json responde { "{" }"file", "key", "words"{ "}" }
cli-verify-after = Con --json responde { "{" }"key", "words", "signed", "known": "first|same|other|older|ahead"{ "}" }
cli-apply-after = El plan puede ser un archivo de plan, un enlace que empieza por afterglow: o una imagen de un código.
slip-written = Escrito en { $path }, con el código. Ábrelo en un navegador e imprímelo.
slip-written-without = Escrito en { $path }, sin código: este plan es demasiado largo para uno. Entrega al cliente también el archivo de plan o acorta los textos del plan.
slip-ahead = El tratamiento aún no ha tenido lugar: solo se puede añadir cuando ya se haya hecho.
slip-qr-written = Escrito en { $path }.
slip-no-fit = Este plan es demasiado largo para un código que se pueda leer en papel. Acorta sus textos, quita pasos o entrega el propio archivo de plan.
signature-key-written = La clave está en { $path }. No la compartas y guarda una copia. Sus palabras, para los clientes que las comparen: { $words }
signature-made = { $path } está firmado. Las palabras de la clave: { $words }

## En el papel

slip-title = Después de tu microneedling
slip-treated-at = Tratamiento: { $at } ({ $zone })
slip-treated-on = Tratamiento: { $date }
slip-contact = Si tienes preguntas o algo te preocupa
slip-phone-blank = Teléfono:
slip-holds = En pausa
slip-until = hasta el { $at }
slip-through = hasta el { $date } inclusive
slip-suggested = sugerido
slip-at-least = como mínimo
slip-steps = Día a día
slip-then = Después
slip-days = días { $days }
slip-steps-how = El día del tratamiento es el 0. Cada casilla es un paso de ese día.
slip-code = Código para Afterglow
slip-code-how = En la aplicación Afterglow, abre «Más», tu profesional, el plan, y elige una foto de este código. Verás lo que cambia el plan antes de que se use. La hoja está completa sin la aplicación.
slip-code-none = Este plan es demasiado largo para un código. Para la aplicación, pide el plan como archivo. La hoja está completa sin la aplicación.
slip-made = Del plan del profesional y del plan base de Afterglow. Los plazos con la nota «sugerido» son del propio Afterglow: pregunta en caso de duda.

## En la aplicación

slip-picture-how = También se puede abrir una foto del código de una hoja impresa, y pegar un enlace.
slip-date = { $date }
slip-time = { $at }
slip-visit = Añadir también el tratamiento: { $when }
    .why = Vino con el plan y ninguna firma lo cubre: compáralo con tu hoja impresa. Todo se cuenta a partir de él.
slip-visit-new = Con el plan vino este tratamiento, que no está añadido: { $when }. Ninguna firma lo cubre: compáralo con tu hoja impresa. Pon --note-treatment para añadirlo.
slip-visit-done = El tratamiento está añadido: { $when }.
slip-visit-noted = Ya hay añadido un tratamiento de ese día, { $when }: no se añade dos veces.
slip-visit-ahead = Este tratamiento aún no ha tenido lugar: { $when }. Añádelo cuando ya se haya hecho.

slip-link-newer = Este enlace es de una versión más nueva que la que lee este Afterglow. Actualiza Afterglow.
slip-link-damaged = Este enlace no está completo o se cambió algo en él. Cópialo entero, desde «afterglow:» hasta el final, o vuelve a fotografiar el código.
slip-link-large = Lo que contiene este enlace supera los { $most } KiB: no es un plan. Pide a tu profesional el archivo de plan.
slip-no-code = En esta imagen no se puede leer ningún código. Haz otra foto: todo el código, justo desde arriba, nítido y con luz uniforme.
slip-other-code = El código de esta imagen no es de Afterglow. Elige una imagen del código de tu hoja impresa.

## De quién es un plan

signature-first = Firmado el { $issued }. Es el primer plan firmado aquí. En cuanto lo uses, su clave se recuerda y los planes siguientes se comparan con ella. Para tener la certeza, pide a tu profesional que te lea las palabras de la clave: { $words }
signature-by = Firmado el { $issued }. Las palabras de la clave: { $words }
signature-same = Firmado el { $issued }, con la misma clave que tu último plan firmado: { $words }
signature-other = Este plan está firmado con una clave distinta de la de { $known }. Llama a tu profesional y compara las palabras de la clave antes de usar el plan. Antes: { $old }. Ahora: { $new }
signature-missing = Este plan no está firmado, y el último firmado era de { $known }. Pregunta a tu profesional si es suyo antes de usarlo.
signature-doubtful = { $why } Para usarlo después, añade --trust-new-key.
signature-older = Este plan se firmó el { $issued }, pero el último que se usó es del { $known }. Este está anticuado y no se puede usar. Pide a tu profesional el más reciente.
signature-ahead = Este plan dice que se firmó el { $issued }, una fecha futura. No se puede usar: pide a tu profesional que compruebe su reloj y lo firme de nuevo.
signature-damaged = La firma de este plan está cortada o dañada, así que el plan no se puede usar. Pide el archivo otra vez.
signature-changed = Este plan no es el que se firmó: se cambió después. No se puede usar. Pídelo otra vez a tu profesional.
signature-none = Este plan no está firmado.
signature-no-key = Esto no es una clave privada para planes. Crea una con afterglow plan keygen.
signature-trust = Usar este plan de todos modos
    .why = Solo si has preguntado a tu profesional. Si el plan tiene una clave nueva, esta sustituye a la anterior.
