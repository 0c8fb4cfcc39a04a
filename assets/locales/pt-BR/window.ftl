app-name = Afterglow
tabs-label = Principal
tab-today = Hoje
tab-plan = Plano
tab-can-i = Posso?
tab-my-skin = Minha pele
tab-more = Mais
today = Hoje
back = Voltar
undo = Desfazer
dismiss = OK
save = Salvar
call = Ligar para { $who }
call-number = Ligar para { $who }, { $number }
call-extension = { $call }, ramal { $extension }
call-failed = Este aparelho não conseguiu ligar para { $number }: { $problem }.
add-professional = Adicionar seu profissional
add-reach = Adicionar como falar com { $who }
ask-note = Anotar para perguntar
ask-noted = Está em “O que perguntar”
ask-check-in = Minha pele: { $date }
your-professional = seu profissional
optional = { " · opcional" }
why = Por quê?
sources = Fontes
names-comma = { ", " }
count-more = Mais { $count }
sentence = { $what }.
error-title = Não foi possível mostrar isto
try-again = Tentar de novo

date-short = { $day ->
    [1] { $weekday }, 1º { $month }
   *[other] { $weekday }, { $day } { $month }
 }
    .year = { $day ->
        [1] { $weekday }, 1º { $month } { $year }
       *[other] { $weekday }, { $day } { $month } { $year }
     }
date-long = { $day ->
    [1] { $weekday }, 1º de { $month }
   *[other] { $weekday }, { $day } de { $month }
 }
    .year = { $day ->
        [1] { $weekday }, 1º de { $month } de { $year }
       *[other] { $weekday }, { $day } de { $month } de { $year }
     }
day-month = { $day ->
    [1] 1º de { $month }
   *[other] { $day } de { $month }
 }
    .year = { $day ->
        [1] 1º de { $month } de { $year }
       *[other] { $day } de { $month } de { $year }
     }
date-time = { $date } às { $time }
today-time = hoje às { $time }
time-of-day =
    .am = { $time } AM
    .pm = { $time } PM
weekday-short =
    .d1 = seg
    .d2 = ter
    .d3 = qua
    .d4 = qui
    .d5 = sex
    .d6 = sáb
    .d7 = dom
weekday-long =
    .d1 = Segunda-feira
    .d2 = Terça-feira
    .d3 = Quarta-feira
    .d4 = Quinta-feira
    .d5 = Sexta-feira
    .d6 = Sábado
    .d7 = Domingo
month-short =
    .m1 = jan
    .m2 = fev
    .m3 = mar
    .m4 = abr
    .m5 = mai
    .m6 = jun
    .m7 = jul
    .m8 = ago
    .m9 = set
    .m10 = out
    .m11 = nov
    .m12 = dez
month-long =
    .m1 = janeiro
    .m2 = fevereiro
    .m3 = março
    .m4 = abril
    .m5 = maio
    .m6 = junho
    .m7 = julho
    .m8 = agosto
    .m9 = setembro
    .m10 = outubro
    .m11 = novembro
    .m12 = dezembro
duration =
    .days = { $count } d
    .hours = { $count } h
    .minutes = { $count } min
    .both = { $large } { $small }

basis-seed = Plano padrão, { $rule }
basis-reading = Plano padrão, pela leitura do texto, { $rule }
basis-extra = Dica extra, fora do seu plano padrão: { $source }
basis-own = Dica extra, fora do seu plano padrão: sugestão nossa
source-of = Fonte: { $source }
source-own = Conselho nosso, sem fonte
basis-provider = { $who }
rule-do = Faça { $number }
rule-dont = Não faça { $number }
by-seed = Plano padrão
by-extra = Dica extra
by-proposed = Prazo sugerido
by-provider = Seu profissional
looser = Aqui, seu profissional é menos rigoroso que o plano padrão.
looser-list = Aqui, seu profissional é menos rigoroso que o plano padrão: { $what }.

start-lead = Para os dias depois do microagulhamento: o que fazer, o que deixar em pausa e até quando.
start-question = Pergunta { $at } de { $all }
start-when = Quando foi o procedimento?
start-now = Agora há pouco
start-earlier = Antes disso
start-earlier-detail = Escolher o dia e a hora
start-to-come = Ainda vou fazer
start-to-come-detail = Planejar com antecedência
start-who = Quem é seu profissional?
start-who-why = Para você ligar com um toque. Pode deixar os dois em branco.
start-reminders = O Afterglow pode lembrar você?
start-reminders-why = Alguns lembretes curtos por dia na primeira semana, menos depois. Eles nunca citam o procedimento.
reminders-yes = Sim, nestes horários
reminders-yes-detail = Você pode mudar cada um depois
reminders-no = Sem lembretes
reminders-no-detail = Todo o resto funciona igual
start-quiet = Horário de silêncio, { $quiet }: nada chega nesse período.
continue = Continuar
finish = Concluir
skip = Pular
see-sample = Ver um exemplo
private = Sem conta. Nada sai deste aparelho.
date-label = Dia
time-label = Hora, se você souber
hour-label = Hora
time-wanted = Informe também a hora.
time-half = A hora está incompleta: escolha todas as partes, ou nenhuma.
date-half = A data está incompleta: escolha todas as partes, ou nenhuma.
date-never = Este mês não tem esse dia: escolha outro.
part =
    .hour = Hora
    .minute = Minuto
    .day = Dia
    .month = Mês
    .year = Ano
time-unknown = Sem a hora, as pausas vão até o fim do último dia.
name-label = Nome
phone-label = Telefone
note-label = Assunto
appointment-treatment = Procedimento
sample-banner = Esta recuperação é um exemplo. Nada do que você tocar aqui fica guardado.
sample-leave = Sair do exemplo

day-title = Dia { $day }
day-none = Hoje
week-label = Dias
week-day = { $weekday } { $date }, dia { $day }, passos feitos: { $done } de { $all }
week-day-ahead = { $weekday } { $date }, dia { $day }
week-day-none = { $weekday } { $date }
back-to-today = Voltar para hoje
deck-place = Dica { $at } de { $all }
deck-label = Dicas deste dia. As setas esquerda e direita passam os cartões.
deck-previous = Dica anterior
deck-next = Próxima dica
steps-today = Passos de hoje
steps-that-day = Passos deste dia
steps-ahead = Você poderá marcar estes passos no próprio dia.
steps-closed = Dá para marcar hoje e os dois dias anteriores.
steps-others = As outras partes do dia
progress = { $done } de { $all }
progress-today = { $done } de { $all } hoje
due-morning = Hoje de manhã
due-midday = Hoje à tarde
due-evening = Hoje à noite
due-any = Hoje, a qualquer hora
steps-done =
    { $count ->
        [one] { $count } feito: { $what }
       *[other] { $count } feitos: { $what }
    }
held-today =
    { $count ->
        [one] Pausa de hoje
        [2] Pausas de hoje, as duas
       *[other] Pausas de hoje, todas as { $count }
    }
held-that-day =
    { $count ->
        [one] Pausa do dia
        [2] Pausas do dia, as duas
       *[other] Pausas do dia, todas as { $count }
    }
held-short =
    { $count ->
        [one] { $count } pausa
        [2] as duas pausas
       *[other] todas as { $count } pausas
    }
held-none =
    { $count ->
        [one] Marca { $count } pausa
       *[other] Marca as { $count } de uma vez
    }
held-some = Marcadas: { $done } de { $all }
one-by-one = Uma por uma
part-steps =
    { $count ->
        [one] { $part }, { $count } passo
       *[other] { $part }, { $count } passos
    }
part-optional =
    { $count ->
        [one] { $part }, { $count } passo opcional
       *[other] { $part }, { $count } passos opcionais
    }
part-done = { $part }, feitos: { $done } de { $count }
part-morning = Manhã
part-midday = Tarde
part-evening = Noite
part-any = A qualquer hora
done-at = Feito às { $time }
all-done =
    { $count ->
        [one] O passo está feito
        [2] Os dois passos estão feitos
       *[other] Todos os { $count } passos feitos
    }
next-reminder = Próximo: { $at }, { $what }
said-ticked = Marcado: { $what }
said-unticked = Desmarcado: { $what }
hold-title = Em pausa
hold-count = { $count } por enquanto
hold-count-day = { $count } nesse dia
hold-none = Nada em pausa
hold-none-how = Retome uma coisa de cada vez, se sua pele estiver calma e seu profissional concordar.
until = até { $when }
until-at-least = pelo menos até { $when }
no-set-end = Sem data para terminar
lifted = Fim da pausa
lifted-today = Pausa encerrada hoje
not-begun = Ainda não
held-by = Em pausa pelo procedimento de { $date }
at-least-note = Este é o mínimo. Depois disso, é possível retomar se sua pele estiver calma e seu profissional concordar.
expect-title = Comum no dia { $day }
how-is-my-skin = Como está minha pele?
expect-worse = Se algo piorar em vez de melhorar, ou se algo preocupar você, fale com { $who }.
outdoors-title = Ao ar livre
outdoors-start = Vou sair
outdoors-start-detail = Protetor de novo daqui a 2 horas
outdoors-next = Protetor de novo às { $at }
outdoors-now = Passe o protetor de novo agora
outdoors-last = O timer termina antes da próxima aplicação
outdoors-left = Tempo restante: { $left }. O timer termina às { $end }.
outdoors-due = A aplicação estava prevista para as { $at }. O timer termina às { $end }.
outdoors-stops = O timer termina às { $end }.
outdoors-silent = Não chega notificação: o lembrete do protetor está desativado.
outdoors-again = Passei de novo
outdoors-stop = Já voltei
outdoors-how = Vai suar ou entrar na água?
outdoors-dry = Não: a cada 2 horas
outdoors-water = Suor ou água, rótulo com { $minutes } min
outdoors-unknown = Suor ou água, rótulo com { $minutes } min ou sem indicação
said-outside = Timer do protetor iniciado
said-again = Timer do protetor reiniciado
said-inside = Timer do protetor parado
zone-question-title = Quando foi o procedimento?
zone-question = As regras de horário de { $zone } mudaram desde que você registrou. Até você escolher, vale { $later }, para que nada seja retomado cedo demais.
nothing-title = Nenhum passo neste dia
nothing-yet = Registre o procedimento e veja, a cada dia, o que fazer.
nothing-before = Data do seu procedimento: { $date }.
nothing-over = Sua consulta já passou: { $at }.
nothing-booked = Sua consulta está agendada para { $at }. Registre o procedimento depois que ele acontecer.
record-treatment = Registrar um procedimento

care-title = Seus cuidados
app-title = App
treatments-title = Procedimentos
treatments-last = Último: { $date }
treatments-none = Nenhum registrado ainda
recorded-title = Registrados
record = Registrar
said-recorded = Procedimento registrado
said-removed = Removido
days-ago = Hoje é o dia { $day }
area-label = Área tratada
depth-label = Profundidade
depth-unknown = Não sei
depth-light = Superficial
depth-standard = Padrão
depth-deep = Profunda
kind-label = Tipo
kind-plain = Convencional
kind-rf = Radiofrequência
notes-label = Observações
details-why = Nada disso encurta suas pausas.
edit-treatment = Corrigir um procedimento
save-changes = Salvar alterações
remove-this = Remover
removed-since = Foi removido nesse meio-tempo.
remove-treatment = Remover o procedimento de { $when }
professional-title = Meu profissional
professional-none = Adicione um nome e um telefone
professional-why = O que seu próprio profissional diz sempre vem antes do que você lê aqui.
who-title = Como entrar em contato
clinic-label = Clínica
message-label = Para mensagens
message-why = Um e-mail ou número de telefone abre uma mensagem; qualquer outro endereço pode ser copiado. O Afterglow não envia nada por conta própria.
instructions-label = Orientações que você recebeu
instructions-why = Aparecem em Hoje, entre os cartões do dia, como palavras do seu próprio profissional.
own-instructions = Orientações de { $who }
message = Escrever para { $who }
message-failed = Este aparelho não conseguiu abrir uma mensagem para { $number }: { $problem }.
copy-address = Copiar o endereço de { $who }
said-copied = Copiado: { $address }
copy-failed = Não foi possível copiar: { $problem }. O endereço é { $address }.
said-saved = Salvo
appointments-title = Consultas
appointments-next = Próxima: { $at }
appointments-none = Nenhuma anotada
appointment-over = Já passou
appointment-today = Consulta: { $time }
time-there = { $at } em { $zone }
appointments-earlier = Consultas anteriores
it-happened = Foi um procedimento: registrar
book-title = Anotar uma consulta
booked-title = Anotadas
book = Adicionar
said-booked = Consulta anotada
outcome-label = Como foi
outcome-was = Como foi: { $outcome }
edit-appointment = Alterar uma consulta
agenda-title = O que perguntar
agenda-why = Anote quando lembrar e leve a lista com você.
agenda-label = O que você quer perguntar?
agenda-add = Adicionar à lista
agenda-asked = Perguntado: { $when }
said-noted = Adicionado a “O que perguntar”
said-asked = Marcado como perguntado
said-not-asked = Ainda a perguntar
remove-agenda = Remover de “O que perguntar”: { $what }
course-title = Sua série de sessões
course-place =
    { $at ->
        [0] Nenhuma sessão ainda; planejadas: { $all }
       *[other] Sessão { $at } de { $all }
    }
course-next = Data prevista da próxima: { $date }.
course-spacing = Muitos planos deixam de 4 a 6 semanas entre duas sessões; quem decide é seu profissional.
course-complete = Todas as sessões planejadas foram feitas.
course-plan = Planejar uma série
course-change = Alterar a série
course-again = Planejar outra série
course-sessions = Total de sessões
course-every = Dias entre duas sessões
course-save = Salvar a série
course-remove = Remover a série
course-book = Anotar a sessão { $at }
course-note = Sessão { $at } de { $all }
course-booked = Sessão { $at } anotada: { $when }.
treatments-earlier = Procedimentos anteriores
treatments-course = { $place }; último: { $date }
remove-appointment = Remover a consulta de { $when }
settings-title = Configurações
settings-lead = Aparência, notificações, idioma, região, excluir tudo
switches-title = Notificações
switch-lock_screen = Mostrar o assunto do lembrete
    .why = Senão, a notificação diz só que há um lembrete. No celular, isso vale para a tela de bloqueio. Seu procedimento nunca é citado.
language-title = Idioma e hora
language-label = Idioma
language-system = Igual ao sistema
language-now = Idioma do sistema: { $language }
said-language = Idioma alterado
hours-title = Formato de hora
hours-system = Pela região
hours-24 = 24 horas
hours-12 = 12 horas
region-title = Onde você está
region-label = País ou região
region-system = Igual ao sistema
region-now = Região do sistema: { $region }
region-unknown = desconhecida
region-why = Número de emergência: { $number }. A região também define como os números de telefone são lidos e o formato de hora.
region-why-local = Número de emergência: { $number }, ou o número local. A região também define como os números de telefone são lidos e o formato de hora.
said-region = Região alterada
wipe-title = Excluir tudo
wipe-why = Exclui deste aparelho tudo o que você inseriu, com as fotos e as cópias guardadas aqui.
wipe = Excluir tudo…
wipe-sure = Excluir tudo definitivamente?
wipe-what = Procedimentos, marcações, consultas, anotações, fotos, configurações, as cópias guardadas aqui e lembretes planejados serão excluídos. Nada pode trazê-los de volta. Backups e exportações que você salvou em outro lugar continuam lá.
wipe-yes = Excluir tudo
wipe-no = Manter tudo
said-wiped = Tudo foi excluído
appearance-title = Aparência
appearance-system = Sistema
appearance-light = Claro
appearance-dark = Escuro
about-title = Sobre o app e fontes

reminders-title = Lembretes
reminders-all = Lembretes
reminders-off = Desativados
reminders-none = Nenhum planejado
reminders-next = Próximo: { $at }
reminder-about = Sobre: { $what }
reminder-next = Próximo: { $at }
reminder-next-none = Não planejado por enquanto
reminder-next-off = Desativado
slot-off = Não chega: o lembrete “{ $slot }” está desativado
slots-title = Horários do dia
slots-why = O que cai no mesmo horário chega em uma só notificação, com o protetor solar primeiro. Um passo marcado não gera lembrete.
slot-rides = { $first } e mais { $more }
reminders-on =
    { $count ->
        [one] { $count } ativado
       *[other] { $count } ativados
    }
reminder-step = { $part }: { $what }
specials-title = Em alguns dias
comes-at = Horário
time-of = Horário: { $what }
quiet-title = Silêncio e discrição
quiet-hours = { $from } às { $to }
quiet-off = Desativado
quiet-on = Silêncio à noite
quiet-why = Nenhum lembrete chega nesse período, a não ser que você adie um para ele
quiet-from = De
quiet-to = Até
quiet-empty = O início e o fim são iguais: escolha dois horários diferentes ou desative.
quiet-silences = Lembretes que cairiam no seu horário de silêncio e por isso não chegam: { $what }.
lock-screen = Mostrar lembretes na tela de bloqueio
lock-screen-why = Senão, aparece só que há um lembrete. Eles nunca citam o procedimento.
said-lock-screen = Tela de bloqueio alterada
extend = Continuar depois do dia { $day }
extend-why = Senão, eles terminam com um último aviso
send-test = Enviar um teste em 10 segundos
said-tested = Um teste chega em 10 segundos
said-moved = { $what }: agora às { $time }
said-on = Ativado: { $what }
said-off = Desativado: { $what }
said-extended = Os lembretes continuam
said-ended = Os lembretes terminam depois do dia { $day }
said-quiet = Horário de silêncio alterado
said-reminders-on = Os lembretes estão ativados
said-reminders-off = Os lembretes estão desativados

plan-title = Sua recuperação
plan-span = De { $first } a { $last }
plan-phases = Fases
phase-days = Dias { $first } a { $last }
phase-from = A partir do dia { $first }
plan-day = dia { $day }
plan-today = Hoje, dia { $day }
plan-treatment = Procedimento
plan-visit = Consulta
plan-check-in = Check-in
plan-visits =
    { $count ->
        [one] { $count } consulta
       *[other] { $count } consultas
    }
plan-check-ins =
    { $count ->
        [one] { $count } check-in
       *[other] { $count } check-ins
    }
plan-lifts = Pausa até { $when }
plan-lifted = A pausa terminou: { $when }
plan-open = Em pausa, sem data para terminar
plan-before = Antes de hoje
plan-before-what = { $count } até agora: { $what }
plan-all = Tudo o que há no seu plano
plan-item-count =
    { $count ->
        [one] { $count } item, com o motivo e quem diz isso
       *[other] { $count } itens, cada um com o motivo e quem diz isso
    }
item-why = Por quê
item-source = De onde vem
item-days = Dias: { $days }
item-while-held = Enquanto estiver em pausa
item-not-held = Não está em pausa neste dia
range-title = O que dizem outros folhetos
range-count =
    { $count ->
        [one] { $count } folheto
       *[other] { $count } folhetos
    }
range-yours = Seu prazo: { $length }
range-suggested = Sugerido: { $length }
range-name = O que dizem outros folhetos. { $what }: o prazo mais curto é { $shortest }, o mais longo é { $longest }. { $own }
range-name-none = O que dizem outros folhetos. { $what }: o prazo mais curto é { $shortest }, o mais longo é { $longest }
range-shortest = mais curto
range-longest = mais longo
range-which = Quais folhetos
range-note = Só folhetos das próprias clínicas e de órgãos de saúde. O folheto do seu profissional vem antes.
item-gone = Não está no seu plano
item-gone-why = Seu plano mudou, e isto não faz mais parte dele.

health-title = Situação dos lembretes
health-about = Se os lembretes chegam até você, e os últimos que vieram
health-some =
    { $count ->
        [one] Há { $count } coisa atrapalhando seus lembretes.
       *[other] Há { $count } coisas atrapalhando seus lembretes.
    }
health-late = { $late } depois do horário
health-last-none = Ainda não era hora de nenhum.
phone-failed = Este celular não conseguiu fazer isso: { $problem }
login-start = Iniciar quando eu fizer login
login-start-why = Senão, depois de reiniciar, nada chega até você abrir o Afterglow.
login-ask = Os lembretes podem iniciar quando você fizer login?
login-yes = Sim, iniciar
login-no = Agora não
said-login-on = Eles também vão iniciar quando você fizer login
said-login-off = Eles não vão iniciar quando você fizer login
login-failed = Não foi possível alterar isto: { $problem }. Veja nas configurações do seu computador os programas que iniciam sozinhos.

photos-title = Fotos
photos-here = Só neste aparelho
photos-add = Adicionar fotos
photos-on = Fotos: { $date }
photos-all = Todas as fotos
photo-step = Adicionar a foto
    .detail = Com ela, o passo fica marcado
photos-none = Nenhuma foto ainda
photos-why = A mudança é lenta. Fotos com a mesma luz mostram isso melhor que o espelho.
photos-first = Adicionar a primeira
photos-stay = Ficam aqui
    .detail = Os dados de local e aparelho são removidos
photos-gone = Excluir é definitivo
    .detail = Nenhuma cópia fica aqui
photos-when = Dias 0, 7, 14, 28, 60 e 90
    .detail = Sugestão; nunca contam como passos
photos-treatment = Procedimento { $number }, { $date }
photos-before = Antes do primeiro procedimento
photos-count = { $count ->
    [0] Nenhuma foto ainda
    [one] { $count } foto
   *[other] { $count } fotos
 }
photos-older = Mostrar fotos mais antigas
photo-day = Dia { $day }
photo-date = { $date }
photo-name = { $day }, { $date }, { $view }
photo-short = { $day }, { $view }
photo-by-side = { $day }, { $view }, { $date }
photo-is-gone = Esta foto não está mais aqui.
photo-before = Antes de tirar a foto
photo-light = Mesmo lugar, mesma luz
    .detail = De frente para a mesma janela, sem flash
photo-distance = Mesma distância
    .detail = Com o braço esticado, o rosto inteiro na foto
photo-angle = Mesmo ângulo
    .detail = De frente, depois cada lado
photo-view = Que lado ela mostra
view-front = de frente
    .title = De frente
view-left = lado esquerdo
    .title = Lado esquerdo
view-right = lado direito
    .title = Lado direito
photo-on = Dia da foto
photo-on-how = Em branco, vale o dia em que o arquivo diz que a foto foi tirada; senão, hoje.
photo-on-save = Salvar o dia
photo-choose = Escolher fotos
photos-not-chosen = Nada foi escolhido. Se nenhuma janela de escolha se abriu, este ambiente não tem uma: use o comando “afterglow photo add ARQUIVO”.
photos-adding = Foto { $done } de { $all } pronta
photos-progress = Quantas fotos estão prontas
photos-cancel = Parar de adicionar
photos-added = Adicionadas: { $added } de { $all }.
photos-cancelled = Interrompido. Adicionadas: { $added } de { $all }.
photos-see = Ver as fotos
said-photo-corrected = Foto corrigida
said-photo-deleted = Foto excluída
said-line-up-forgotten = As marcas foram apagadas
line-up-title = Alinhar a foto
line-up-done = As duas pupilas estão marcadas
line-up-open = Marque as duas pupilas para poder comparar
line-up-picture = A foto a marcar
line-up-first = Toque em uma pupila
line-up-second = Agora toque na outra pupila
line-up-same = As duas marcas estão perto demais. Toque na outra pupila.
line-up-ready = Toque de novo para mover a marca mais próxima
line-up-mark-1 = Primeira pupila
line-up-mark-2 = Segunda pupila
line-up-keys = Duas marcas giram, movem e redimensionam esta foto para ela ficar sobre outra. A foto em si fica como está. No teclado, as setas movem uma marca; com Shift, para mais longe.
line-up-save = Alinhar
line-up-by-keyboard = Pôr as marcas pelo teclado
line-up-again = Recomeçar
line-up-forget = Apagar as marcas
compare-days = Comparar dois dias
compare-days-how = Deslizando, ou lado a lado
compare-treatments = Comparar dois procedimentos
compare-treatments-how = O mesmo dia de cada um
compare-title = Comparar
compare-how = Como comparar
compare-slider = Deslizar
compare-beside = Lado a lado
compare-cut = Quanto da foto esquerda aparece
compare-left = Esquerda, dia
compare-right = Direita, dia
compare-sides = Estas duas mostram lados diferentes do rosto.
compare-brighter = { $day }, { $date }: a foto foi tirada com luz mais clara. As formas se comparam bem; as cores, nem tanto.
compare-darker = { $day }, { $date }: a foto foi tirada com luz mais escura. As formas se comparam bem; as cores, nem tanto.
compare-open = Estas fotos ainda não estão alinhadas: marque as duas pupilas em cada uma, e elas ficam uma sobre a outra.
same-day-title = Dois procedimentos
same-day-pick = Dia
same-day-none = Quando dois procedimentos tiverem fotos, o mesmo dia de cada um aparece aqui.
same-day-to-come = O procedimento { $number } ainda não tem o dia { $day }. Data para adicionar a foto: { $date }.
same-day-missing = O procedimento { $number } não tem foto do dia { $day }, { $date }.
delete-photo = Excluir foto
delete-title = Excluir esta foto?
delete-final = Não dá para recuperar
delete-what = A foto e a cópia pequena saem deste aparelho na hora; a data e as marcas ficam nas cópias dos seus dados até elas saírem. Um arquivo que você salvou em outro lugar continua com ela.
delete-keep = Manter

about-what = O Afterglow { $version } transforma um artigo com dez recomendações, do que fazer e do que não fazer, em passos para cada dia depois do microagulhamento. Não dá diagnóstico e não substitui nenhum profissional.
not-reviewed = As orientações não foram revisadas por um profissional de saúde.
not-reviewed-short = Sem revisão de um profissional de saúde
about-private = Não há conta nem conexão. O que você insere fica neste aparelho.
translations-title = Traduções
translations-what = O Afterglow é escrito em inglês. Os outros idiomas são traduções, e nenhuma foi revisada ainda por um falante nativo.
translations-help = Você pode ajudar: cada idioma é uma pasta de arquivos de texto, e para melhorar um deles não é preciso programar. O arquivo README explica como, em “Translating”.
basis-title = Quem diz isso
basis-seed-what = O plano padrão: as regras do próprio artigo, pelo número.
basis-extra-what = Dicas extras e prazos sugeridos: de outras fontes públicas, ou sugestão nossa onde o artigo não traz um número.
basis-provider-what = Seu profissional: vem antes de todo o resto.
sources-title = Fontes
sources-why = Categoria A: serviço de saúde, órgão regulador, entidade de dermatologia ou estudo revisado por pares. B: folheto de uma clínica. Os endereços são mostrados, não abertos.
seed-title = Post-Micro Needling: The Do’s and Don’ts of Skin Care
seed-what = O plano padrão: um artigo com cinco coisas a fazer e cinco a não fazer
source-grade = { $id }, categoria { $grade }
