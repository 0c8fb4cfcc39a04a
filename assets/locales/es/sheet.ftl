sheet-every-day = cada día
sheet-days = días 0 a { $last }
sheet-note-range = La hoja dice de { $shorter } a { $longer }: cuenta el plazo más largo.
sheet-note-through = El día { $day } cuenta entero, así que, contando por horas, es un día más.
sheet-note-part = Tu plan tiene un solo plazo para todo: { $what }.
sheet-also = Nombra lo mismo y no se entendió: «{ $what }»
sheet-why-words = No se entienden todas sus palabras, o lo que dicen juntas.
sheet-why-before = Trata del tiempo anterior al tratamiento.
sheet-why-no_time = No da ningún plazo.
sheet-why-no_item = Tu plan no tiene nada que se pueda dejar en pausa por eso.
sheet-why-part = Solo nombra una parte de algo, y un plazo más corto valdría para todo.
sheet-why-heading = Está debajo de un título que no se entiende o que da otro plazo.
sheet-why-title = Este título no se entiende, así que no se usa nada de lo que sigue.
sheet-why-sunscreen = El protector solar diario se queda en todos los planes.
sheet-why-already = El plan base ya lo pide.

cli-plan-read = Lee una hoja de cuidados e imprime lo que pide como archivo de plan
cli-plan-read-file = La hoja como archivo de texto, o - para la entrada estándar
cli-plan-read-who = De quién es la hoja; si falta, del profesional que anotaste
cli-plan-read-after = Se imprime el archivo de plan; mira cada línea debajo de su frase y después aplícalo. Con --json:
      { "{" }"file": TEXT, "proposals": [{ "{" }"id", "kind": "hold|sunscreen|step", "title", "value",
      "instead_of", "looser", "used", "contradicted", "needs_decision", "notes",
      "sentences": [INDEX], "also": [INDEX]{ "}" }], "sentences": [{ "{" }"line", "text", "heading", "under": [INDEX],
      "why": "words|before|no_time|no_item|part|heading|sunscreen|already" o null{ "}" }]{ "}" }
    Una frase con "why" no fija nada, o no todo lo que dice.
sheet-nobody = Mi profesional
sheet-file-lead = Leído de una hoja de cuidados. Cada línea está debajo de su frase: compruébala antes de usar el plan.
sheet-file-left = No se entendió, o no del todo. Estas frases no fijan nada más:
sheet-file-decide = Aquí la hoja se contradice. Quita el # de la línea que cuenta; la más estricta va primero.
sheet-file-unsure = Aquí todavía no se fija nada, porque otra frase puede decir otra cosa. Quita el # si la línea es correcta.
sheet-file-rest = El plan en uso sigue con estas líneas. Si quitas un # más arriba, borra aquí la línea con el mismo nombre.

sheet-title = Pegar tu hoja de cuidados
sheet-detail = La hoja de cuidados de la clínica, con sus propias palabras
sheet-lead = Afterglow busca en ella plazos escritos en inglés. Ves cada frase con lo que fijaría, y no se usa nada que no hayas marcado.
sheet-paste = El texto de la hoja
sheet-open = Abrir un archivo de texto
sheet-read = Leer la hoja
sheet-first = Todavía no hay texto. Pega primero el texto de la hoja.
sheet-found = Lo que pide
sheet-tick = Marca cada línea que sea correcta. Las demás no cambian nada.
sheet-none = Ninguna frase se entendió con certeza, así que no se propone nada. Sigue la propia hoja, o pide a tu profesional un archivo de plan.
sheet-none-used = No hay nada que marcar: lo que se entendió es menos estricto que el plan en uso.
sheet-line = { $title }: { $value }
sheet-says = «{ $what }»
sheet-instead = Plan en uso: { $what }
sheet-choose = Aquí la hoja se contradice: marca como mucho una de estas líneas. La más estricta va primero.
sheet-looser = Menos estricto que el plan en uso, así que no se usa
sheet-looser-why = Un plazo más corto requiere el plan de tu propio profesional, como archivo, enlace o código. Pídeselo.
sheet-left = No se entendió, o no del todo
sheet-left-why = Sigue estas frases tal como están escritas. En cuanto uses el plan, se guardan en «Mi profesional», mientras haya sitio.
sheet-who = ¿De quién es la hoja?
sheet-changes = Ver lo que cambia
sheet-again = Otra hoja
sheet-tick-first = No hay nada marcado. Marca primero al menos una línea.
sheet-who-first = Escribe primero de quién es la hoja: un nombre, o el de la clínica.
sheet-back = Volver a las frases
sheet-onto = Estas líneas se añaden al plan en uso, y el resto se queda como está. Tu profesional no ha firmado ni revisado el plan que resulta.
sheet-no-room =
    { $count ->
        [one] No hay sitio para una frase en «Mi profesional». Guarda la hoja misma para ella:
       *[other] No hay sitio para { $count } frases en «Mi profesional». Guarda la hoja misma para ellas:
    }

sheet-too-long = La hoja tiene más de { $count } KiB, así que no se leyó nada. Pon solo las páginas sobre el tiempo posterior al tratamiento.
sheet-not-utf8 = Esto no es texto legible (el byte { $at } no es UTF-8). Guarda la hoja como texto UTF-8; un PDF o una imagen no se pueden leer.
sheet-empty = No contiene texto. Pon la hoja como texto.
