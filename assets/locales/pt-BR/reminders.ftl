lifting =
    .remind = { $what }: em pausa pelo menos até { $when }. É possível retomar se sua pele estiver calma e seu profissional concordar.
    .detail = Retome uma coisa de cada vez.
patience =
    .remind = Dê tempo ao tempo
    .detail = Os resultados vêm aos poucos, ao longo de várias semanas ou até meses.
check_in =
    .remind = Dois minutos para uma olhada no espelho
    .detail = Use uma boa luz. Se algo preocupar você, fale com seu profissional.
appointment =
    .remind = Consulta: { $when }
    .detail = Anote o que você quer perguntar.
outdoors =
    .remind = Protetor solar: hora de passar de novo
    .detail = Pelo menos a cada duas horas ao ar livre; antes, se houver suor, água ou toalha.
end =
    .remind = Este foi o último lembrete
    .detail = Protetor solar todos os dias continua sendo um bom hábito. Você pode manter os lembretes no Afterglow.
test =
    .remind = Um teste do Afterglow
    .detail = Os lembretes chegam até você neste aparelho.

button-done = Feito
button-snooze = Em 10 minutos
button-open = Abrir

channel-sunscreen = Protetor solar
    .detail = Protetor de manhã e ao ar livre, com o que mais houver no horário
channel-care = Cuidados
    .detail = O que fazer e o que deixar em pausa, nos seus horários do dia
channel-appointments = Consultas
    .detail = Um dia antes e duas horas antes de cada uma
notification-hidden = Lembrete do Afterglow
open-the-app = Abra o Afterglow para receber mais lembretes
    .detail = Este celular não guarda mais nenhum até você abrir.

reminder-morning = Manhã
    .when = Protetor solar, limpador facial, sérum
    .reason = Uma notificação em vez de várias, na hora em que você já cuida da pele.
reminder-midday = Tarde
    .when = Mãos longe da pele, na primeira semana
    .reason = No meio do dia, as mãos vão ao rosto sozinhas.
reminder-evening = Noite
    .when = Água morna, o que deixar de fora, limpador facial, sérum
    .reason = Uma notificação antes da limpeza da noite, na hora das escolhas.
reminder-my_sheet = Folheto do seu profissional
    .reason = O que seu próprio profissional escreveu vem antes de tudo o que você lê aqui.
reminder-followup = Retorno
    .reason = Seu profissional confere como você está e pode ajustar o plano. Este lembrete termina quando você agenda, ou diz que está resolvido.
reminder-lifting = Quando uma pausa termina
    .when = No próximo horário do dia
    .reason = Para você não precisar contar os dias. Em Hoje, cada pausa mostra quem a pediu.
reminder-patience = Paciência
    .reason = O benefício completo leva semanas ou meses. Esperar é mais fácil quando já se sabe que demora.
reminder-check_in = Check-in
    .reason = Uma piora aparece mais cedo quando você olha em dias definidos.
reminder-appointment = Consultas
    .when = Um dia antes e duas horas antes
    .reason = Para não esquecer. Sua anotação não aparece.
reminder-outdoors = Protetor ao ar livre
    .when = Enquanto você estiver ao ar livre; o início é na tela Hoje
    .reason = Ao ar livre, o protetor é reaplicado a cada duas horas, e mais cedo com suor ou água: depois dos 40 ou 80 minutos do rótulo. Se ele não disser nada, 40 minutos é sugestão nossa.
reminder-end = O último lembrete
    .reason = Para você saber que não vem mais nenhum, e poder continuar se quiser.

when-once-first = Uma vez, no primeiro dia
when-once = Uma vez, no dia { $day }
when-after = Uma vez, depois do dia { $day }
when-days = Dias: { $days }
when-every =
    { $every ->
        [7] Dia { $first }, depois toda semana
        [1] Dia { $first }, depois todos os dias
       *[other] Dia { $first }, depois a cada { $every } dias
    }
when-weekday = { $weekday }, do dia { $first } ao { $last }
when-weekday-open = { $weekday }, do dia { $first } em diante
when-until-settled = { $when }, até estar resolvido
when-never = Não está no seu plano
days-proposed = Os dias são sugestão nossa.
days-provider = Os dias são do seu profissional.
days-range = { $first } a { $last }
days-from = { $first } em diante
days-comma = ,{" "}
days-and = { $rest } e { $last }
weekdays =
    .d1 = Às segundas
    .d2 = Às terças
    .d3 = Às quartas
    .d4 = Às quintas
    .d5 = Às sextas
    .d6 = Aos sábados
    .d7 = Aos domingos

health-on = Os lembretes estão ativados.
health-off = Os lembretes estão desativados.
health-none = Nada está atrapalhando seus lembretes.
health-agent-runs = O programa que mostra os lembretes está em execução (versão { $version }).
health-agent-not = Nada mostra os lembretes em segundo plano.
health-server = As notificações são mostradas por { $name }, com botões.
health-server-no-buttons = As notificações são mostradas por { $name }, sem botões: responda no Afterglow.
health-server-none = Nada mostra notificações aqui.
health-login-on = Inicia quando você faz login.
health-login-off = Não inicia quando você faz login.
health-next = Próximos
health-next-line = { $at }, { $what }
health-last = Últimos
health-log = Registro de eventos
health-zone = O fuso horário “{ $wanted }” não foi encontrado: as horas aparecem no de { $zone }.
    .todo = Defina TZ, ou o fuso horário do sistema, com um que seja conhecido. Até lá, informe as horas com a diferença do UTC.
health-stored-zone = Não há mais dados sobre o fuso horário de alguns registros: { $zone }.
    .todo = As horas deles ficam como estavam. Atualize os dados de fuso horário do sistema, ou registre de novo.
health-agent-not-running = Os lembretes não chegam: o programa que os mostra não está em execução.
    .todo = Abra a janela do Afterglow uma vez; ela inicia o programa.
health-agent-other-version = O programa que mostra os lembretes é de outra versão, { $version }.
    .todo = Abra a janela do Afterglow uma vez; o programa então reinicia.
health-no-server = Nada mostra notificações aqui.
    .todo = Faça login na sessão gráfica do computador, ou instale um serviço de notificações. Os lembretes são tentados de novo até aparecerem.
health-in-the-way = Um lembrete não pôde ser mostrado ou anotado.
    .todo = Há uma nova tentativa a cada minuto. Se continuar, saia da sessão e faça login de novo.
health-in-the-way-since = Desde { $since }, um lembrete não pôde ser mostrado ou anotado.
health-disk-full = O disco está cheio: o que foi mostrado não pode ser anotado.
    .todo = Libere espaço.
health-no-login-start = Depois de reiniciar, nada chega até você abrir o Afterglow.
    .todo = Deixe iniciar quando você fizer login, em Situação dos lembretes.
health-quiet-hours = Seu horário de silêncio impede estes por completo: { $what }.
    .todo = Dê outro horário a eles, ou encurte o horário de silêncio, a não ser que seja isso que você quer.
health-missed-not-running =
    { $count ->
        [one] { $count } lembrete perdido na última semana, porque o computador estava desligado ou nada estava em execução.
       *[other] { $count } lembretes perdidos na última semana, porque o computador estava desligado ou nada estava em execução.
    }
    .todo = Deixe iniciar quando você fizer login, e defina os lembretes para quando o computador estiver ligado.
health-missed-asleep =
    { $count ->
        [one] { $count } lembrete perdido na última semana, porque o computador estava suspenso ou o relógio foi acertado.
       *[other] { $count } lembretes perdidos na última semana, porque o computador estava suspenso ou o relógio foi acertado.
    }
    .todo = Defina os lembretes para quando o computador estiver ativo.
health-missed-not-shown =
    { $count ->
        [one] { $count } lembrete perdido na última semana, porque não pôde ser mostrado.
       *[other] { $count } lembretes perdidos na última semana, porque não puderam ser mostrados.
    }
    .todo = Envie um teste. Se não chegar, saia da sessão e faça login de novo.
health-not-allowed = Este celular não permite que o Afterglow mostre notificações.
    .todo = Permita, e os lembretes passam a chegar.
health-channel-off = “{ $channel }” está desativado nas configurações deste celular.
    .todo = Ative lá, ou esses lembretes não chegam.
health-not-handed-over = Não foi possível passar os lembretes para este celular.
    .todo = Há uma nova tentativa sempre que você abre o Afterglow. Se continuar, reinicie o celular.
health-may-be-late = Os lembretes podem atrasar até uma hora.
    .todo = Seu celular economiza bateria. Permita “Alarmes e lembretes”, e eles chegam na hora.
health-battery-restricted = As configurações de bateria do seu celular limitam o Afterglow.
    .todo = Tire a restrição nas configurações de bateria, ou os lembretes podem não chegar.
health-held-back =
    { $count ->
        [one] { $count } lembrete perdido na última semana, porque o celular estava desligado ou o reteve.
       *[other] { $count } lembretes perdidos na última semana, porque o celular estava desligado ou os reteve.
    }
    .todo = Confira as linhas acima; um celular que economiza bateria retém lembretes.
health-blocked =
    { $count ->
        [one] { $count } lembrete perdido na última semana, porque as notificações não estavam permitidas.
       *[other] { $count } lembretes perdidos na última semana, porque as notificações não estavam permitidas.
    }
    .todo = Permita notificações do Afterglow e envie um teste.
phone-allowed = As notificações estão permitidas.
phone-not-allowed = As notificações não estão permitidas.
phone-exact = Os lembretes chegam na hora.
phone-not-exact = Os lembretes podem atrasar.
phone-battery = As configurações de bateria não afetam os lembretes.
phone-not-battery = As configurações de bateria retêm os lembretes.
phone-pending =
    { $count ->
        [one] { $count } lembrete à espera neste celular.
       *[other] { $count } lembretes à espera neste celular.
    }
fix-permission = Permitir notificações
fix-notifications = Abrir configurações de notificação
fix-exact = Permitir alarmes e lembretes
fix-battery = Abrir configurações de bateria
became-handed_over = Sendo mostrado
became-refused = Ainda não mostrado, nova tentativa
became-delivered = Mostrado
became-done = Feito
became-snoozed = Adiado até { $until }
became-dismissed = Dispensado
became-missed = Perdido
became-not_running = Perdido: desligado
became-asleep = Perdido: suspenso
became-not_shown = Perdido: não pôde ser mostrado

and-list = { $items }
list-comma = ;{" "}
list-and = { $rest }; { $last }
