# O plano de cuidados em palavras.

## Phases

inflammation = Acalmando
    .long = Os primeiros dias depois do procedimento.
    .skin = Os glóbulos brancos fazem a limpeza. Com isso, é comum haver vermelhidão, calor e algum inchaço.
proliferation = Reconstruindo
    .long = Na primeira semana é comum a pele ficar seca e áspera, com descamação.
    .skin = Forma-se uma nova superfície, com novos vasos finos e o primeiro colágeno. Na primeira semana é comum a pele ficar seca e áspera, com descamação.
remodelling = Fortalecendo
    .long = Agora a mudança é lenta e leva meses.
    .skin = O colágeno se reorganiza e a pele vai ficando mais firme, devagar. O benefício completo pode levar várias semanas ou até meses.

## Steps

cleanse_am =
    .step = Limpador facial suave
    .detail = Mantenha a área limpa e seca
    .reason = Manter a área tratada limpa e seca ajuda a evitar infecção.
    .remind = Limpador facial suave
serum_am =
    .step = Sérum de ácido hialurônico
    .detail = Com a pele limpa
    .reason = A pele pode repuxar e ficar seca. O ácido hialurônico ajuda a reter a hidratação; aloe vera, vitamina C e peptídeos também são citados como úteis.
    .remind = Sérum de ácido hialurônico
sunscreen_am =
    .step = Protetor solar, FPS 30 ou mais
    .detail = Amplo espectro, também em dia nublado
    .reason = Sua pele pode estar mais sensível aos raios UV do sol. Usar protetor solar todos os dias serve para protegê-la dos danos do sol.
    .remind = Protetor solar: FPS 30 ou mais
easy_activity =
    .step = Só movimento leve
    .hold = Exercício intenso
    .short = exercício
    .detail = Caminhadas são bem-vindas
    .reason = O suor pode irritar a pele tratada e aumentar o risco de infecção. Manter-se em movimento é bom; o que se evita é o excesso.
photo =
    .step = Foto com a mesma luz
    .detail = Mesmo lugar, mesma hora do dia
    .reason = A mudança é lenta. Fotos com a mesma luz mostram isso melhor que o espelho.
water =
    .step = Beber água
    .detail = Um copo em cada refeição já é um começo
    .reason = Muitos profissionais pedem isso nos primeiros dias.
lukewarm_only =
    .step = Só água morna
    .hold = Banho quente, de chuveiro ou banheira
    .short = água quente
    .detail = Nada de água quente na pele tratada
    .reason = A água quente pode irritar a pele tratada e aumentar o risco de infecção.
    .remind = Só água morna
no_actives =
    .step = Sem retinol, AHAs ou peróxido de benzoíla
    .hold = Retinol, AHAs, peróxido de benzoíla
    .short = retinol e ácidos
    .detail = Na maquiagem e também no skincare
    .reason = Sua pele está mais sensível que de costume. Maquiagem ou skincare com ingredientes agressivos como estes podem irritá-la e inflamá-la.
    .remind = Sem retinol, AHAs ou peróxido de benzoíla
cleanse_pm =
    .step = Limpador facial suave
    .detail = Mantenha a área limpa e seca
    .reason = Manter a área tratada limpa e seca ajuda a evitar infecção.
    .remind = Limpador facial suave
serum_pm =
    .step = Sérum de ácido hialurônico
    .detail = Com a pele limpa
    .reason = A pele pode repuxar e ficar seca. O ácido hialurônico ajuda a reter a hidratação; aloe vera, vitamina C e peptídeos também são citados como úteis.
    .remind = Sérum de ácido hialurônico
no_scrub =
    .step = Sem esfoliante nem scrub
    .hold = Esfoliantes e scrubs
    .short = esfoliantes
    .detail = Nada agressivo na área tratada
    .reason = Faz parte de manter a área tratada limpa e seca, o que ajuda a evitar infecção.
no_touch =
    .step = Mãos longe da pele o dia todo
    .hold = Tocar e cutucar a pele
    .short = tocar a pele
    .until = enquanto sua pele estiver descamando
    .detail = Sem tocar, sem cutucar
    .reason = Os dedos levam bactérias à pele tratada e aumentam o risco de infecção.
    .remind = Mãos longe da pele
pillowcase =
    .step = Fronha limpa
    .detail = Para esta noite
    .reason = Seu rosto passa horas em cima dela. Uma fronha limpa leva menos germes.
hands_clean =
    .step = Primeiro, mãos limpas
    .detail = Lave antes de tocar o rosto
    .reason = Mãos limpas levam menos bactérias à pele tratada.
moisturise =
    .step = Hidratante simples
    .detail = De novo sempre que a pele repuxar
    .reason = O folheto de um hospital pede hidratante de três a quatro vezes por dia depois das primeiras 24 horas.
my_sheet =
    .step = Ler o folheto do seu profissional
    .detail = Onde for diferente, ele vem primeiro
    .reason = As orientações do seu próprio profissional são o que mais importa para o resultado e para evitar complicações.
    .remind = Ler o folheto do seu profissional
followup =
    .step = Agendar o retorno ou ir a ele
    .detail = Marque quando estiver resolvido
    .reason = Seu profissional confere como você está e pode ajustar sua rotina.
    .remind = Agende seu retorno

## Held off only

no_makeup =
    .hold = Qualquer maquiagem
    .short = maquiagem
    .reason = Muitos profissionais pedem uma pausa, porque pincéis e pigmentos entram em contato com a pele aberta. Esperar mais poupa a pele; depois, use dedos e pincéis limpos.
no_alcohol =
    .hold = Bebida alcoólica
    .short = bebida alcoólica
    .reason = Alguns profissionais pedem uma pausa no primeiro dia.
no_sauna =
    .hold = Sauna, vapor e hidromassagem
    .short = sauna
    .reason = Calor e suor podem irritar a pele em cicatrização.
no_swim =
    .hold = Nadar
    .short = nadar
    .reason = Piscina, lago e mar levam cloro, sal e germes à pele em cicatrização.
no_sunbathing =
    .hold = Tomar sol
    .short = tomar sol
    .reason = A pele em cicatrização mancha com mais facilidade no sol forte. Fique na sombra sempre que der.
no_procedures =
    .hold = Procedimentos faciais, depilação com cera e laser
    .short = procedimentos faciais
    .until = até seu profissional liberar
    .reason = Pergunte ao seu profissional quando. O folheto de uma clínica pede duas semanas.

## A provider’s plan

provider-hold = Seu profissional pede uma pausa: { $what }.
provider-until = até seu profissional liberar
provider-asks = Quem pede isto: { $who }.

## Other sheets

length =
    .hours =
        { $count ->
            [one] { $count } hora
           *[other] { $count } horas
        }
    .days =
        { $count ->
            [one] { $count } dia
           *[other] { $count } dias
        }
    .weeks =
        { $count ->
            [one] { $count } semana
           *[other] { $count } semanas
        }
length-span = { $from } a { $to }
length-least = pelo menos { $from }
length-wax = { $length }, para depilação com cera
length-acidic = { $length }, para as formas ácidas

## The timeline

due-check_in = Check-in
due-next_session = Perguntar sobre a próxima sessão
    .detail = Muitos planos deixam de 4 a 6 semanas entre duas. Quem decide é seu profissional.
due-sunscreen_stays = O protetor solar continua, todos os dias
    .detail = O artigo não diz até que dia

## The deck

tip_sunscreen =
    .title = Protetor solar todos os dias, sem exceção
    .body = Use um protetor solar de amplo espectro com FPS 30 ou mais, também nos dias nublados. Sua pele pode estar mais sensível aos raios UV, e ele serve para protegê-la dos danos do sol.
day_zero_sun =
    .title = Primeiro dia: sombra antes do protetor
    .body = Seu plano pede protetor solar todos os dias. Muitos profissionais pedem para esperar até amanhã para passá-lo na pele recém-tratada. Até lá, fique na sombra e use chapéu, ou pergunte ao seu profissional.
tip_expect =
    .title = O que os primeiros dias trazem
    .body = Vermelhidão leve, um pouco de inchaço e alguma descamação costumam ceder em cerca de três dias. Se algo voltar a aumentar depois de ter melhorado, fale com seu profissional.
tip_clean =
    .title = Limpa e seca
    .body = Lave com um limpador facial suave. Manter a área tratada limpa e seca ajuda a evitar infecção.
tip_serum =
    .title = Um sérum calmante
    .body = A pele pode repuxar e ficar seca. Um sérum com ácido hialurônico ajuda a reter a hidratação; aloe vera, vitamina C e peptídeos também são bons de procurar.
vitamin_c =
    .title = Vitamina C: de que tipo?
    .body = Seu plano cita a vitamina C como útil. Séruns ácidos, com ácido L-ascórbico, são outra história nos primeiros dias: alguns profissionais pedem uma pausa neles. Pergunte ao seu profissional.
tip_actives =
    .title = Deixe de fora os ingredientes agressivos
    .body = Faça uma pausa de pelo menos uma semana em maquiagem e skincare que contenham retinol, alfa-hidroxiácidos ou peróxido de benzoíla. Eles podem irritar e inflamar a pele, que está mais sensível que de costume.
tip_touch =
    .title = Mãos longe da pele
    .body = Não toque nem cutuque. Os dedos levam bactérias à área tratada, e isso aumenta o risco de infecção.
tip_movement =
    .title = Mexa-se, mas de leve
    .body = Manter-se em movimento é bom. Faça uma pausa no exercício em excesso: o suor pode irritar a área tratada e aumentar o risco de infecção.
tip_hot_water =
    .title = Morna, não quente
    .body = Deixe a água quente longe da pele, no chuveiro e na banheira. Ela pode irritar a área tratada e aumentar o risco de infecção.
reintroduce =
    .title = Um produto de cada vez
    .body = A semana é o mínimo que seu plano pede. O que ficou em pausa pode ser retomado se sua pele estiver calma e seu profissional concordar. Comece com um produto e espere alguns dias.
sunscreen_reapply =
    .title = Ao ar livre: passe de novo
    .body = Reaplique o protetor pelo menos a cada duas horas ao ar livre, e mais cedo depois de nadar, suar ou se secar com toalha.
shade_hat =
    .title = Sombra e chapéu
    .body = Procure a sombra quando o sol estiver forte e use um chapéu de aba. Isso soma ao protetor solar; não o substitui.
tip_patience =
    .title = Dê tempo ao tempo
    .body = A pele leva tempo para se recuperar. Podem passar várias semanas ou até meses até você ver o benefício completo, então não espere por ele logo de início.
tip_follow_up =
    .title = Volte ao seu profissional
    .body = Faça o retorno com seu profissional. Ele confere como você está e pode sugerir ajustes ou outros procedimentos.
tip_advice =
    .title = Seu profissional vem primeiro
    .body = Siga as orientações que seu profissional deu a você. Onde forem diferentes do que você lê aqui, valem as dele.

## What to expect

red_and_warm = Vermelha e quente, como uma queimadura de sol forte
pinpoint_spots = Pontinhos minúsculos
milder_sunburn = Como uma queimadura de sol mais leve; a vermelhidão costuma diminuir rápido
pink = Rosada, ou perto da sua cor habitual
tight_and_dry = Pode repuxar e ficar seca
first_day_swelling = Um pouco de inchaço, que muitas vezes baixa em até um dia
second_day_swelling = O inchaço pode aparecer mais hoje do que ontem
redness_after_light = Depois de um procedimento superficial, a vermelhidão costuma sumir em 24 a 48 horas
redness_after_deep = Depois de um procedimento profundo, a vermelhidão pode levar de 24 a 72 horas para sumir
first_flakes = A primeira descamação, leve
rough_and_flaky = Seca e áspera, descamando ou descascando
itch_and_spots = Uma coceira leve ou algumas espinhas pequenas
more_sensitive = Pode estar mais sensível ao sol que de costume
darker_skin = Na pele morena ou negra, a vermelhidão pode parecer mais escura em vez de vermelha
calmer = Mais calma e macia para a maioria das pessoas
brighter_for_many = Mais luminosa e lisa para muitas pessoas
under_the_surface = Mudança lenta: a recuperação continua por baixo da superfície
up_to_three_months = A mudança pode levar até três meses, ou mais de uma sessão
weeks_or_months = O benefício completo pode levar várias semanas ou até meses

provider-sunscreen = Protetor solar, FPS { $spf } ou mais
provider-sunscreen-mineral = Protetor solar, FPS { $spf } ou mais, mineral
light_activity =
    .hold = Exercício leve
    .short = exercício leve
    .reason = Quem dá o prazo é o plano do seu profissional. O plano padrão vê com bons olhos o movimento leve.
no_vitamin_c =
    .hold = Vitamina C
    .short = vitamina C
    .reason = Quem dá o prazo é o plano do seu profissional. O plano padrão cita a vitamina C entre o que ajuda.
no_waxing =
    .hold = Cera e depilação
    .short = cera
    .reason = Quem dá o prazo é o plano do seu profissional.
