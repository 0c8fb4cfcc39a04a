# "Can I use or do this?". class-ID are the classes of ingredients.toml, activity-ID those of activities.toml.

## The classes of ingredients

class-retinoid = Familia del retinol
    .why = Tu piel está más sensible de lo habitual, y el retinol y sus parientes pueden irritarla e inflamarla. Cuentan en cualquier lugar de la lista.
class-aha = Alfahidroxiácido (AHA)
    .why = Tu piel está más sensible de lo habitual, y un ácido exfoliante puede irritarla e inflamarla.
class-benzoyl_peroxide = Peróxido de benzoilo
    .why = Tu piel está más sensible de lo habitual, y el peróxido de benzoilo puede irritarla e inflamarla.
class-scrub = Exfoliante, con o sin gránulos
    .why = Los exfoliantes agresivos, con o sin gránulos, quedan en pausa: es parte de mantener la zona tratada limpia y sin infección.
class-bha = Betahidroxiácido (BHA)
    .why = El artículo no lo nombra. Exfolia, así que cuenta entre los exfoliantes que quedan en pausa.
class-pha = Polihidroxiácido (PHA)
    .why = El artículo no lo nombra. Exfolia de forma suave, así que cuenta entre los exfoliantes que quedan en pausa.
class-enzyme = Enzima exfoliante
    .why = El artículo no la nombra. Exfolia, así que cuenta entre los exfoliantes que quedan en pausa.
class-azelaic_acid = Ácido azelaico
    .why = Puede causar escozor en la piel en recuperación. Otras hojas de cuidados piden esperar antes de usar productos como este.
class-strong_active = Activo fuerte
    .why = Puede causar escozor o irritar la piel en recuperación. Otras hojas de cuidados piden esperar antes de usar productos como este.
class-vitamin_c_acidic = Vitamina C en forma ácida
    .why = Tu plan base incluye la vitamina C entre lo beneficioso. Muchas hojas de cuidados piden esperar unos días antes de usar la forma ácida, que puede causar escozor.
class-drying_alcohol = Alcohol que reseca
    .why = Puede causar escozor y resecar la piel en recuperación. Otras hojas de cuidados piden esperar antes de usarlo.
class-astringent = Astringente
    .why = Puede causar escozor y resecar la piel en recuperación. Otras hojas de cuidados piden esperar antes de usarlo.
class-fragrance = Fragancia
    .why = Algunas pieles sienten escozor o reaccionan mientras se recuperan. Otras hojas de cuidados piden esperar antes de usar fragancia.
class-essential_oil = Aceite esencial
    .why = Algunas pieles sienten escozor o reaccionan mientras se recuperan. Otras fuentes piden esperar antes de usar aceites esenciales.
class-cooling = Efecto frío o calor
    .why = Lo que da sensación de frío o de calor actúa irritando un poco, y puede causar escozor en la piel en recuperación.
class-surfactant = Limpiador fuerte
    .why = Quita mucho de la barrera de la propia piel, que aún se está reparando.
class-self_tan = Autobronceador
    .why = Pregunta a tu profesional cuándo. Donde la piel se descama, el color queda desigual.
class-retinol_alternative = Alternativa al retinol
    .why = No es retinol, pero actúa de forma parecida. Pregunta antes de usarla en la piel en recuperación.
class-keratolytic = Urea concentrada
    .why = Con esta concentración desprende la capa superior de la piel.
class-fruit_acid_extract = Extractos con ácidos de frutas
    .why = Juntos, estos extractos son una mezcla de ácidos de frutas naturales.
class-prohibited = Medicamento, o no permitido en cosméticos
    .why = Es un medicamento, o la ley europea no lo permite en cosméticos. Antes de usarlo, pregunta a tu profesional, en la consulta médica o en la farmacia.
class-uv_filter = Filtro UV químico
class-hyaluronic_acid = Ácido hialurónico
class-aloe = Aloe vera
class-vitamin_c = Vitamina C
class-peptide = Péptido
class-soothing = Calmante

## Why something is worth a question only

check-over = Su pausa terminó. Se puede retomar si tu piel está en calma y tu profesional está de acuerdo.
check-over-provider = El tiempo que pidió tu profesional terminó. Se puede retomar si tu piel está en calma y tu profesional está de acuerdo.
check-no-treatment = No hay ningún tratamiento añadido, así que no hay fecha desde la que contar.
check-trace = Aquí lo más probable es que esté para ajustar la acidez, o en cantidad mínima. Si sientes escozor, pregunta a tu profesional.
check-elsewhere = La página lo nombra, pero la lista leída no. Mira el envase.
check-denied = El texto dice que no lo lleva, pero en mitad de una lista. Mira el envase.
check-stem = No se conoce, y su nombre se parece a algo que está en pausa. Mira el envase o pregunta a tu profesional.
check-misspelt = Se parece a { $meant }. Mira el envase.

## The answer

verdict-hold_off = En pausa
verdict-check = Consulta con tu profesional
verdict-fine = Compatible con tu plan
verdict-unknown = No se puede saber
check-until = En pausa hasta { $until }
    .lead = En pausa hasta
check-until-open = En pausa { $until }
check-who = Consulta con { $who }
check-found = Cada parte de la respuesta se nombra abajo.
check-fine-helpful = El artículo incluye entre lo beneficioso (Sí n.º 2): { $what }. Pega la lista de ingredientes del producto para comprobar el resto.
check-fine = Nada de lo leído está en una lista de pausa de tu plan. Si arde o escuece, déjalo.
check-unknown = Afterglow no lo conoce, así que no tiene respuesta. Pega la lista de ingredientes del envase.
check-unknown-activity = Afterglow no lo conoce, así que no tiene respuesta. Prueba con una sola palabra, como gimnasio o sauna, o pregunta a tu profesional.
check-unknown-words = No se entiende: { $words }. Lo que no se entiende nunca se da por compatible. Pregunta con otras palabras, pega la lista de ingredientes o pregunta a tu profesional.
check-unknown-cut = La lista termina a la mitad. Pega el resto.
check-unknown-empty = Aquí no hay nada que Afterglow pueda leer. Escribe o pega la lista de ingredientes, un producto o una actividad.
check-unknown-names = Afterglow no conoce algunos de sus nombres, así que no tiene respuesta. Revisa cómo están escritos o pregunta a tu profesional.
check-unknown-no-treatment = No hay ningún tratamiento añadido, así que no se puede contar nada. Añádelo primero.
check-count-held =
    { $count ->
        [one]
            { $all ->
                [one] Su único ingrediente está en pausa: { $names }.
               *[other] Uno de los { $all } ingredientes está en pausa: { $names }.
            }
       *[other] { $count } de los { $all } ingredientes están en pausa: { $names }.
    }
check-names-held = En pausa: { $names }.
check-names-ask = Conviene preguntar por: { $names }.
check-at-least = Al menos hasta entonces: es lo mínimo y no significa vía libre.
check-suggested = El artículo no da ningún número. Este plazo es una sugerencia.
check-by-provider = Este plazo lo da tu profesional.
check-asked-for =
    { $day ->
        [-1] Para: { $when }.
       *[other] Para: { $when }, día { $day }.
    }
check-held-by = En pausa por el tratamiento del { $date }.

## Worth a word

check-note-uv-filter = Filtro UV químico: { $what }. Cualquier protector solar de amplio espectro con SPF 30 o más cumple lo que pide tu plan; muchos profesionales prefieren uno mineral en los primeros días.
check-note-low-spf-plan = SPF { $spf } es menos que el SPF { $least } que pide el plan de tu profesional.
check-note-low-spf = SPF { $spf } es menos que el SPF 30 que pide tu plan.
check-note-day-zero-sun = Muchos profesionales piden esperar hasta mañana para poner protector solar sobre la piel recién tratada: hasta entonces, sombra y sombrero, o pregunta a tu profesional.
check-note-no-treatment = No hay ningún tratamiento añadido. Añádelo y la respuesta dirá hasta cuándo.
check-others-wait = Ahora tu profesional no lo deja en pausa. Otras hojas piden esperar más: pregunta si tu piel no está en calma.
check-note-longer = Otras hojas piden esperar { $span }.
check-also = También { $what }: { $why }

## Activities

activity-gym = Ejercicio intenso
    .why = El sudor puede irritar la piel tratada y aumentar el riesgo de infección. Caminar viene bien.
    .check = El artículo dice que no te excedas y no indica hasta cuándo. Se puede retomar si tu piel está en calma y tu profesional está de acuerdo.
    .fine = Tu plan ya no lo deja en pausa.
activity-run = Correr
    .why = El sudor puede irritar la piel tratada y aumentar el riesgo de infección. Caminar viene bien.
    .check = El artículo dice que no te excedas y no indica hasta cuándo. Se puede retomar si tu piel está en calma y tu profesional está de acuerdo.
    .fine = Tu plan ya no lo deja en pausa.
activity-walk = Caminar
    .fine = Tu plan solo deja en pausa el ejercicio intenso, y mantenerse en movimiento es bueno. Busca la sombra y lleva protector solar.
activity-hot_shower = Agua caliente
    .why = El agua caliente puede irritar la piel tratada y aumentar el riesgo de infección. Tu plan pide agua tibia.
    .check = El artículo no indica hasta cuándo evitar el agua caliente. Se puede retomar si tu piel está en calma y tu profesional está de acuerdo.
    .fine = Tu plan ya no la deja en pausa.
activity-bath = Baño caliente
    .why = El agua caliente puede irritar la piel tratada y aumentar el riesgo de infección. Tu plan pide una ducha tibia.
    .check = El artículo no indica hasta cuándo evitar el agua caliente. Se puede retomar si tu piel está en calma y tu profesional está de acuerdo.
    .fine = Tu plan ya no lo deja en pausa.
activity-shower = Ducha tibia
    .fine = Siempre que el agua esté tibia: lo que tu plan aleja de la piel tratada es el agua caliente.
activity-sauna = Sauna
    .why = El calor y el sudor pueden irritar la piel en recuperación. El artículo no la nombra; otras hojas sí.
    .check = Otras hojas piden hasta dos semanas. Pregunta a tu profesional.
    .fine = Las hojas que conocemos no piden más tiempo; la tuya quizá sí. Si tu piel no está en calma, pregunta.
activity-steam = Vapor y jacuzzi
    .why = El calor y el sudor pueden irritar la piel en recuperación. El artículo no los nombra; otras hojas sí.
    .check = Otras hojas piden hasta dos semanas. Pregunta a tu profesional.
    .fine = Las hojas que conocemos no piden más tiempo; la tuya quizá sí. Si tu piel no está en calma, pregunta.
activity-pool = Nadar en la piscina
    .why = El cloro y los gérmenes pueden irritar la piel en recuperación. El artículo no lo nombra; otras hojas sí.
    .check = Otras hojas piden esperar más o menos ese tiempo. Pregunta a tu profesional.
    .fine = Las hojas que conocemos no piden más tiempo; la tuya quizá sí. Si tu piel no está en calma, pregunta. Después de nadar, vuelve a ponerte protector solar.
activity-sea = Nadar en el mar
    .why = La sal, el sol y los gérmenes pueden irritar la piel en recuperación. El artículo no lo nombra; otras hojas sí.
    .check = Otras hojas piden esperar más o menos ese tiempo. Pregunta a tu profesional.
    .fine = Las hojas que conocemos no piden más tiempo; la tuya quizá sí. Si tu piel no está en calma, pregunta. Después de nadar, vuelve a ponerte protector solar.
activity-sunbathing = Tomar el sol
    .why = Con sol fuerte, la piel en recuperación se mancha con más facilidad. El artículo pide protector solar todos los días; otras hojas piden no exponerse al sol.
    .check = Algunas hojas piden hasta cuatro semanas. Quédate a la sombra donde puedas o pregunta a tu profesional.
    .fine = Las hojas que conocemos no piden más tiempo; la tuya quizá sí. Si tu piel no está en calma, pregunta. El protector solar de cada día se mantiene.
activity-makeup = Maquillaje
    .why = Muchos profesionales piden una pausa, porque las brochas y los pigmentos tocan piel abierta. El artículo solo nombra lo que no debe llevar.
    .check = Lo que cuenta es lo que lleva: pega sus ingredientes. Usa dedos y brochas limpios.
    .fine = Lo que cuenta es lo que lleva: pega sus ingredientes para comprobarlo.
activity-shaving = Afeitado
    .check = Ninguna fuente que conozcamos da un plazo. Una cuchilla sobre la piel en recuperación puede irritar: pregunta a tu profesional.
    .fine = Nada en tu plan lo deja en pausa. Evita la piel que aún se descama.
activity-waxing = Cera y depilación
    .why = Tu profesional te pide dejar esto en pausa.
    .check = Pregunta a tu profesional cuándo. La hoja de una clínica pide dos semanas.
    .fine = Tu profesional no lo deja en pausa.
activity-facial = Tratamientos faciales y de otro tipo
    .why = Tu profesional te pide dejar esto en pausa.
    .check = Pregunta a tu profesional cuándo. La hoja de una clínica pide dos semanas.
    .fine = Tu profesional no lo deja en pausa.
activity-laser = Láser y luz
    .why = Tu profesional te pide dejar esto en pausa.
    .check = Pregunta a tu profesional cuándo. La hoja de una clínica pide dos semanas.
    .fine = Tu profesional no lo deja en pausa.
activity-alcohol = Alcohol
    .why = Algunos profesionales piden una pausa el primer día. El artículo no lo nombra.
    .check = Algunas hojas piden hasta dos días. Pregunta a tu profesional.
    .fine = Las hojas que conocemos no piden más tiempo; la tuya quizá sí. Si tu piel no está en calma, pregunta.
activity-needling = Otra sesión de agujas
    .why = Tu profesional te pide dejar esto en pausa.
    .check = Muchos planes dejan entre cuatro y seis semanas de un tratamiento a otro; lo decide tu profesional.
    .fine = Tu profesional decide cuándo.
activity-touching = Tocar la piel y arrancar pielecitas
    .why = Los dedos llevan bacterias a la piel tratada y aumentan el riesgo de infección.
    .check = El artículo no indica hasta cuándo. Espera mientras tu piel se descame.
    .fine = Tu plan ya no lo deja en pausa.
activity-sunscreen = Protector solar
    .fine = De amplio espectro con SPF 30 o más, todos los días, también si está nublado. El primer día, muchos profesionales piden sombra y sombrero hasta mañana.
activity-cold = Hielo y baños fríos
    .check = Ninguna fuente que conozcamos da un plazo. El frío intenso puede irritar la piel en recuperación: pregunta a tu profesional.
    .fine = Nada en tu plan lo deja en pausa.
activity-alcohol_on_skin = Alcohol sobre la piel
    .check = Puede causar escozor y resecar la piel en recuperación. Otras hojas de cuidados piden esperar antes de usarlo: pregunta a tu profesional.
activity-smoking = Fumar
    .why = Algunos profesionales piden una pausa el primer día. El artículo no lo nombra.
    .check = Algunas hojas piden una pausa de uno a dos días. Pregunta a tu profesional.
    .fine = Las hojas que conocemos no piden más tiempo; la tuya quizá sí. Si tu piel no está en calma, pregunta.
activity-fake_tan = Autobronceador
    .check = Donde la piel se descama, el color queda desigual. Pregunta a tu profesional cuándo.
    .fine = Nada en tu plan lo deja en pausa. Pruébalo antes en una zona pequeña.
activity-hair_colour = Teñirse el pelo
    .check = Ninguna fuente que conozcamos da un plazo. El tinte y el decolorante pueden causar escozor en la piel en recuperación: pregunta a tu profesional.
    .fine = Nada en tu plan lo deja en pausa.

activity-gentle_yoga = Movimiento suave
    .fine = Tu plan solo deja en pausa el ejercicio intenso, y mantenerse en movimiento es bueno. Que sea lento y sin calor, para no sudar.
activity-outside = Salir a la calle
    .fine = Con protector solar de amplio espectro, SPF 30 o más, todos los días, también si está nublado. La sombra y un sombrero ayudan.
activity-outdoors_long = Mucho rato al aire libre
    .check = Horas al aire libre son horas de sol, y la piel en recuperación se mancha con más facilidad. Quédate a la sombra, con protector solar y sombrero, y pregunta a tu profesional.
    .fine = Las hojas que conocemos no piden más tiempo; la tuya quizá sí. El protector solar de cada día se mantiene; al aire libre, otra vez cada dos horas.
activity-wash_face = Lavarse la cara
    .fine = Con un limpiador suave y agua tibia, y secando después con toques suaves. El día del tratamiento, algunas hojas piden esperar unas horas: sigue la tuya.
activity-wash_hands = Lavarse las manos
    .fine = Las manos limpias van antes de todo lo que toca la cara.
activity-wash_hair = Lavarse el pelo
    .fine = Nada en tu plan lo deja en pausa. Con agua tibia, y el champú lejos de la piel tratada.
activity-drink_water = Beber agua
    .fine = Algunas hojas lo piden en la primera semana.
activity-pillowcase = Funda de almohada limpia
    .fine = Algunas hojas piden una limpia en las primeras noches.
activity-heat = Calor sobre la piel
    .check = El artículo solo habla de agua caliente; otras hojas, de calor. Pregunta a tu profesional.
    .fine = Las hojas que conocemos no piden más tiempo; la tuya quizá sí. Si tu piel no está en calma, pregunta.
activity-moisturise = Crema hidratante
    .check = La hoja del servicio de salud empieza con ella después de las primeras 24 horas. Pregunta a tu profesional por el primer día.
    .fine = Una crema hidratante sencilla. Pega su lista de ingredientes para comprobar lo que lleva.
activity-vitamin_c = Vitamina C
    .check = Tu plan base incluye la vitamina C entre lo beneficioso. Muchas hojas de cuidados piden esperar unos días antes de usar la forma ácida, que puede causar escozor: pregunta a tu profesional.
    .fine = Tu plan base incluye la vitamina C entre lo beneficioso. La forma ácida puede causar escozor: pega la lista del producto para comprobar el resto.
activity-rubbing = Frotar y exfoliar
    .why = Los exfoliantes agresivos, con o sin gránulos, quedan en pausa: es parte de mantener la zona tratada limpia y sin infección. Un paño, un cepillo o una esponja también exfolian.
    .check = Su pausa terminó. Se puede retomar si tu piel está en calma y tu profesional está de acuerdo.
    .fine = Tu plan ya no lo deja en pausa.
activity-face_tools = Rodillos y aparatos faciales
    .check = Ninguna fuente que conozcamos da un plazo. Pregunta a tu profesional.
    .fine = Nada en tu plan los deja en pausa.
activity-medicine = Medicamentos
    .check = Afterglow no dice nada sobre medicamentos. Pregunta a tu profesional, en la consulta médica o en la farmacia.
activity-pregnancy = Embarazo
    .check = El plan de Afterglow no se escribió para el embarazo. Pregunta a tu profesional o en la consulta médica.
activity-breastfeeding = Lactancia
    .check = El plan de Afterglow no se escribió para la lactancia. Pregunta a tu profesional o en la consulta médica.
activity-child = Niños
    .check = El plan de Afterglow no se escribió para niños. Pregunta a tu profesional o en la consulta médica.
activity-illness = Enfermedad
    .check = El plan de Afterglow no se escribió para quien tiene una enfermedad. Pregunta a tu profesional o en la consulta médica.

## The screen

can-i-title = ¿Puedo usar o hacer esto?
can-i-label = Un producto, sus ingredientes, una actividad o lo que sientes
can-i-ask = Preguntar
can-i-paste = Pegar
can-i-clear = Borrar
can-i-change = Cambiar
can-i-no-paste = No hay ningún texto que pegar. Copia primero la lista de ingredientes o escríbela.
can-i-suggestions = Sugerencias
can-i-more = Añadir sus ingredientes
ask-gym = Gimnasio
ask-sauna = Sauna
ask-makeup = Maquillaje
ask-pool = Nadar
answer-held = En pausa, { $count }
answer-ask = Por consultar, { $count }
answer-unknown = Sin identificar, { $count }
answer-unknown-why = Revisa cómo está escrito o pregunta a tu profesional.
answer-helpful = Entre lo beneficioso
answer-others = En ninguna lista de pausa, { $count }
answer-place = n.º { $place } de la lista
product-keep = Añadir a mis productos
product-name = Nombre del producto
product-why = En Hoy verás cuándo termina su pausa. Se guarda solo en este dispositivo.
product-unnamed = Ponle primero un nombre al producto.
product-remove = Eliminar { $name }
products-title = Mis productos
said-kept = Añadido a tus productos
earlier-title = Preguntas anteriores
earlier-forget = Olvidar { $what }
asked-now = Ahora: { $headline }
asked-when = Preguntado: { $when }
lifting-title = Tus productos
lifting-at = Fin de su pausa: { $when }
lifting-since = Su pausa terminó: { $when }
