# Revisar un plan: cada frase que puede mostrar, en papel, y quién la firma.

## Commands

cli-plan-review = Imprimir cada frase que un plan puede mostrar, y quién la dice, para revisarla y firmarla
cli-review-out = La página que se escribe, como review.html; ábrela e imprímela
cli-review-key = Poner la revisión en el archivo de plan, firmada con la clave de este archivo
cli-review-reviewer = Quién leyó las frases, tal como lo verán los clientes
cli-review-hash = La huella de la página que se leyó
cli-review-after = Sin archivo de plan es el plan en uso. Con --json responde { "{" }"file", "professional", "language", "hash",
      "reviewed": { "{" }"by", "on"{ "}" } or null, "sentences": [{ "{" }"about", "id", "days", "notes", "texts":
      [{ "{" }"form", "words"{ "}" }], "basis": [{ "{" }"kind", "ref", "title", "address"{ "}" }], "window_basis"{ "}" }]{ "}" }
review-written = Escrito en { $path }. Ábrelo en un navegador e imprímelo. Huella: { $hash }
review-signed = La revisión está en { $path }. Las palabras de la clave: { $words }
review-no-name = Esto no es un nombre para una revisión: escribe solo el nombre con sus títulos, en una línea, con { $most } caracteres como máximo.
review-other-hash = Esta no es la huella de lo que el plan dice ahora: alguna frase es distinta de la de esa página. No se ha firmado nada. Imprime la página otra vez y léela.
review-other-signer = Este plan está firmado con otra clave, y una revisión solo cuenta con la clave que firmó el plan. No se ha firmado nada. Firma primero el plan con esta clave.
review-lost = La revisión que está en el archivo no está firmada con esta clave y por eso no cuenta. Se puede firmar de nuevo con esta clave.

## In the app

reviewed-by = Revisado por { $who } el { $date }.

## On the paper

review-title = Lo que dice este plan
review-what = Cada frase de las indicaciones que la aplicación puede mostrar con este plan, en qué días, y quién la dice. El día del tratamiento es el 0.
review-blanks = Lo que está entre corchetes depende del cliente.
review-days-how = Lo que se evita termina a la hora del tratamiento. Si solo se anotó su fecha, o el cliente viaja, puede ser un día más tarde.
review-not-here = Aquí no están: botones, fechas y cantidades, lo que anota el cliente, y las respuestas a preguntas escritas y a productos pegados, que tienen frases propias.
review-hash = Huella de todas las frases
review-hash-how = Representa cada frase de arriba, con sus días y su fuente, en este idioma. En cuanto cambia una, la aplicación deja de mostrar que se revisaron.
review-own = Del profesional
review-holds = Evitar
review-steps = Pasos
review-tips = Consejos
review-expect = Frecuente ese día
review-phases = Fases
review-timeline = En días sueltos de la cronología
review-leaflet = Hoja: cuándo contactar con quién
review-signs = Hoja: cada signo
review-reminders = Recordatorios
review-ranges = Lo que dicen otras hojas
review-col-days = Días
review-col-says = Lo que dice
review-col-who = Quién lo dice
review-days = { $days }
review-any-day = cualquier día
review-source = Fuente { $id }
review-unless = No mientras se evita: { $what }
review-depth = Solo después de: { $depth }
review-blank =
    .time = [fecha y hora]
    .date = [fecha]
    .day = [día]
    .number = [número de emergencias]
    .who = [el profesional]
    .what = [lo que se evita]
