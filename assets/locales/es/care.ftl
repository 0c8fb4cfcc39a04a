# The care plan in words. Ids are those of care-plan.toml.

## Phases

inflammation = Calma
    .long = Los primeros días después del tratamiento.
    .skin = Los glóbulos blancos limpian la zona. Con ello es frecuente que la piel esté enrojecida, algo caliente y un poco hinchada.
proliferation = Reconstrucción
    .long = En la primera semana es frecuente la piel seca, áspera y con descamación.
    .skin = Se forma una superficie nueva, con nuevos vasos finos y el primer colágeno. En la primera semana es frecuente la piel seca, áspera y con descamación.
remodelling = Refuerzo
    .long = Ahora el cambio es lento y lleva meses.
    .skin = El colágeno se reordena y la piel gana firmeza poco a poco. El beneficio completo puede necesitar varias semanas o incluso meses.

## Steps

cleanse_am =
    .step = Limpiador suave
    .detail = Mantén la zona limpia y seca
    .reason = Mantener la zona tratada limpia y seca ayuda a evitar infecciones.
    .remind = Limpiador suave
serum_am =
    .step = Sérum de ácido hialurónico
    .detail = Sobre la piel limpia
    .reason = Puedes notar la piel tirante y seca. El ácido hialurónico la ayuda a retener la humedad; el aloe vera, la vitamina C y los péptidos también figuran como beneficiosos.
    .remind = Sérum de ácido hialurónico
sunscreen_am =
    .step = Protector solar, SPF 30 o más
    .detail = De amplio espectro, también si está nublado
    .reason = Tu piel puede estar más sensible a los rayos UV del sol. El protector solar de cada día está para protegerla del daño solar.
    .remind = Protector solar: SPF 30 o más
easy_activity =
    .step = Solo movimiento suave
    .hold = Ejercicio intenso
    .short = ejercicio
    .detail = Caminar viene bien
    .reason = El sudor puede irritar la piel tratada y aumentar el riesgo de infección. Mantenerse en movimiento es bueno; lo que hay que evitar es el exceso.
photo =
    .step = Foto con la misma luz
    .detail = Mismo lugar, misma hora del día
    .reason = El cambio es lento. Las fotos con la misma luz lo muestran mejor que el espejo.
water =
    .step = Beber agua
    .detail = Un vaso con cada comida ya es un comienzo
    .reason = Muchos profesionales lo piden en los primeros días.
lukewarm_only =
    .step = Solo agua tibia
    .hold = Duchas y baños calientes
    .short = agua caliente
    .detail = Nada de agua caliente sobre la piel tratada
    .reason = El agua caliente puede irritar la piel tratada y aumentar el riesgo de infección.
    .remind = Solo agua tibia
no_actives =
    .step = Sin retinol, AHA ni peróxido de benzoilo
    .hold = Retinol, AHA, peróxido de benzoilo
    .short = retinol y ácidos
    .detail = Tanto en el maquillaje como en el cuidado de la piel
    .reason = Tu piel está más sensible de lo habitual. El maquillaje o los productos de cuidado con ingredientes agresivos como estos pueden irritarla e inflamarla.
    .remind = Sin retinol, AHA ni peróxido de benzoilo
cleanse_pm =
    .step = Limpiador suave
    .detail = Mantén la zona limpia y seca
    .reason = Mantener la zona tratada limpia y seca ayuda a evitar infecciones.
    .remind = Limpiador suave
serum_pm =
    .step = Sérum de ácido hialurónico
    .detail = Sobre la piel limpia
    .reason = Puedes notar la piel tirante y seca. El ácido hialurónico la ayuda a retener la humedad; el aloe vera, la vitamina C y los péptidos también figuran como beneficiosos.
    .remind = Sérum de ácido hialurónico
no_scrub =
    .step = Sin exfoliantes de ningún tipo
    .hold = Exfoliantes, con o sin gránulos
    .short = exfoliantes
    .detail = Nada agresivo en la zona tratada
    .reason = Es parte de mantener la zona tratada limpia y seca, lo que ayuda a evitar infecciones.
no_touch =
    .step = Manos quietas todo el día
    .hold = Tocar la piel y arrancar pielecitas
    .short = tocar la piel
    .until = mientras tu piel se descame
    .detail = Sin tocar ni arrancar nada
    .reason = Los dedos llevan bacterias a la piel tratada y aumentan el riesgo de infección.
    .remind = Manos quietas
pillowcase =
    .step = Funda de almohada limpia
    .detail = Para esta noche
    .reason = Tu cara se apoya en ella durante horas. Una limpia lleva menos gérmenes.
hands_clean =
    .step = Primero, manos limpias
    .detail = Lávalas antes de tocarte la cara
    .reason = Las manos limpias llevan menos bacterias a la piel tratada.
moisturise =
    .step = Crema hidratante sencilla
    .detail = Otra vez cada vez que la piel tire
    .reason = La hoja de un hospital la pide de tres a cuatro veces al día después de las primeras 24 horas.
my_sheet =
    .step = Leer la hoja de tu profesional
    .detail = Si dice otra cosa, va primero
    .reason = Las indicaciones de tu profesional son lo que más cuenta para el resultado y contra las complicaciones.
    .remind = Lee la hoja de tu profesional
followup =
    .step = Reservar tu cita de seguimiento o acudir a ella
    .detail = Márcalo cuando esté resuelto
    .reason = Tu profesional comprueba cómo vas y puede ajustar tu rutina.
    .remind = Reserva tu cita de seguimiento

## Held off only

no_makeup =
    .hold = Maquillaje de todo tipo
    .short = maquillaje
    .reason = Muchos profesionales piden una pausa, porque las brochas y los pigmentos tocan piel abierta. Si dura más, la piel lo agradece; después, usa dedos y brochas limpios.
no_alcohol =
    .hold = Alcohol
    .short = alcohol
    .reason = Algunos profesionales piden una pausa el primer día.
no_sauna =
    .hold = Sauna, vapor y jacuzzi
    .short = sauna
    .reason = El calor y el sudor pueden irritar la piel en recuperación.
no_swim =
    .hold = Nadar
    .short = nadar
    .reason = En piscinas, lagos y mar, el cloro, la sal y los gérmenes llegan a la piel en recuperación.
no_sunbathing =
    .hold = Tomar el sol
    .short = tomar el sol
    .reason = Con sol fuerte, la piel en recuperación se mancha con más facilidad. Quédate a la sombra donde puedas.
no_procedures =
    .hold = Tratamientos faciales, cera y láser
    .short = faciales
    .until = hasta que tu profesional lo diga
    .reason = Pregunta a tu profesional cuándo. La hoja de una clínica pide dos semanas.

## A provider’s plan

provider-hold = Tu profesional te pide dejar esto en pausa: { $what }.
provider-until = hasta que tu profesional lo diga
provider-asks = Lo pide { $who }.

## Other sheets

length =
    .hours =
        { $count ->
            [one] 1 hora
           *[other] { $count } horas
        }
    .days =
        { $count ->
            [one] 1 día
           *[other] { $count } días
        }
    .weeks =
        { $count ->
            [one] 1 semana
           *[other] { $count } semanas
        }
length-span = de { $from } a { $to }
length-least = al menos { $from }
length-wax = { $length }, para la cera
length-acidic = { $length }, para las formas ácidas

## The timeline

due-check_in = Registro
due-next_session = Pregunta por la próxima sesión
    .detail = Muchos planes dejan entre 4 y 6 semanas de una sesión a otra. Lo decide tu profesional.
due-sunscreen_stays = Sigue con el protector solar, cada día
    .detail = El artículo no indica un último día

## The deck

tip_sunscreen =
    .title = Protector solar, todos los días
    .body = Usa un protector solar de amplio espectro con SPF (FPS) 30 o más, también los días nublados. Tu piel puede estar más sensible a los rayos UV, y el protector está para protegerla del daño solar.
day_zero_sun =
    .title = Primer día: sombra antes que protector
    .body = Tu plan dice protector solar todos los días. Muchos profesionales piden esperar hasta mañana para ponerlo sobre la piel recién tratada. Hasta entonces, quédate a la sombra y lleva sombrero, o pregunta a tu profesional.
tip_expect =
    .title = Qué traen los primeros días
    .body = Se espera que un enrojecimiento leve, un poco de hinchazón y algo de descamación se calmen en unos tres días. Si algo vuelve a ir a más después de mejorar, contacta con tu profesional.
tip_clean =
    .title = Limpia y seca
    .body = Lávate con un limpiador suave. Mantener la zona tratada limpia y seca ayuda a evitar infecciones.
tip_serum =
    .title = Un sérum calmante
    .body = Puedes notar la piel tirante y seca. Un sérum con ácido hialurónico la ayuda a retener la humedad; también conviene buscar aloe vera, vitamina C y péptidos.
vitamin_c =
    .title = Vitamina C: ¿de qué tipo?
    .body = Tu plan incluye la vitamina C entre lo beneficioso. Los sérums ácidos, con ácido L-ascórbico, son otra cosa en los primeros días: algunos profesionales piden esperar antes de usarlos. Pregunta a tu profesional.
tip_actives =
    .title = Deja a un lado los ingredientes agresivos
    .body = Deja en pausa al menos una semana el maquillaje y los productos de cuidado que contengan retinol, alfahidroxiácidos (AHA) o peróxido de benzoilo. Pueden irritar e inflamar una piel que está más sensible de lo habitual.
tip_touch =
    .title = Manos quietas
    .body = No te toques la piel ni arranques nada. Los dedos llevan bacterias a la zona tratada, y eso aumenta el riesgo de infección.
tip_movement =
    .title = Muévete, pero con suavidad
    .body = Mantenerse en movimiento es bueno. Deja en pausa el ejercicio excesivo: el sudor puede irritar la zona tratada y aumentar el riesgo de infección.
tip_hot_water =
    .title = Tibia, no caliente
    .body = Evita el agua caliente sobre la piel, en la ducha y en el baño. Puede irritar la zona tratada y aumentar el riesgo de infección.
reintroduce =
    .title = Los productos, de uno en uno
    .body = La semana es lo mínimo que pide tu plan. Lo que dejaste en pausa se puede retomar si tu piel está en calma y tu profesional está de acuerdo. Empieza con un producto y dale unos días.
sunscreen_reapply =
    .title = Al aire libre: otra capa
    .body = Vuelve a aplicar el protector solar al menos cada dos horas al aire libre, y antes si nadas, sudas o te secas con una toalla.
shade_hat =
    .title = Sombra y sombrero
    .body = Busca la sombra cuando el sol esté fuerte y lleva un sombrero de ala. Se suma a tu protector solar; no lo sustituye.
tip_patience =
    .title = Dale tiempo
    .body = Sanar lleva tiempo. Pueden pasar varias semanas o incluso meses hasta que veas el beneficio completo, así que no lo esperes de inmediato.
tip_follow_up =
    .title = Vuelve a ver a tu profesional
    .body = Haz el seguimiento con tu profesional del cuidado de la piel. Así comprueba cómo vas y puede proponer ajustes o más tratamientos.
tip_advice =
    .title = Tu profesional va primero
    .body = Sigue las indicaciones que te dio tu profesional del cuidado de la piel. Si no coinciden con lo que lees aquí, cuentan las suyas.

## What to expect

red_and_warm = Roja y algo caliente, como una quemadura de sol fuerte
pinpoint_spots = Puntitos diminutos
milder_sunburn = Como una quemadura de sol más leve; a menudo el enrojecimiento baja pronto
pink = Rosada, o cerca de tu color habitual
tight_and_dry = Puedes notarla tirante y seca
first_day_swelling = Un poco de hinchazón, que a menudo baja en un día
second_day_swelling = La hinchazón puede notarse hoy más que ayer
redness_after_light = Tras un tratamiento superficial, el enrojecimiento suele irse en 24 a 48 horas
redness_after_deep = Tras un tratamiento profundo, el enrojecimiento puede tardar de 24 a 72 horas en irse
first_flakes = Las primeras escamas finas
rough_and_flaky = Seca y áspera; se descama o se pela
itch_and_spots = Una picazón leve o algunos granitos
more_sensitive = Puede estar más sensible al sol de lo habitual
darker_skin = En piel morena o negra, el enrojecimiento puede verse más bien oscuro
calmer = Más calmada y suave en la mayoría de las personas
brighter_for_many = Más luminosa y lisa en muchas personas
under_the_surface = Cambio lento: la recuperación sigue bajo la superficie
up_to_three_months = El cambio puede tardar hasta tres meses, o necesitar más de una sesión
weeks_or_months = El beneficio completo puede tardar varias semanas o incluso meses

provider-sunscreen = Protector solar, SPF { $spf } o más
provider-sunscreen-mineral = Protector solar, SPF { $spf } o más, mineral
light_activity =
    .hold = Ejercicio suave
    .short = ejercicio suave
    .reason = El plazo lo da el plan de tu profesional. El plan base ve con buenos ojos el movimiento suave.
no_vitamin_c =
    .hold = Vitamina C
    .short = vitamina C
    .reason = El plazo lo da el plan de tu profesional. El plan base cita la vitamina C entre lo que ayuda.
no_waxing =
    .hold = Cera y depilación
    .short = cera
    .reason = El plazo lo da el plan de tu profesional.
