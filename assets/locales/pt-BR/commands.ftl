cli-about = Orientação de recuperação e lembretes para os dias depois do microagulhamento
cli-json = Mostra JSON
cli-sample = Abre uma recuperação de exemplo, separada
cli-on = A data, como 2026-11-22; sem ela, hoje
cli-undo = Desfaz a marcação
cli-when = Uma data, uma data e hora locais, ou com a diferença do UTC
cli-from = A partir de quando; sem isso, agora
cli-to = Até quando; sem isso, uma semana depois
cli-id = O número na lista
cli-step = O nome do passo, como `today` mostra
cli-reminder-id = O nome do lembrete, como `reminder list` mostra
cli-time = Uma hora do dia, como 08:10
cli-quiet-hours = Um período como 22:00-07:00, ou off
cli-in = Daqui a tantos segundos
cli-once = Mostra o que está na hora agora e termina
cli-today = Mostra o que um dia pede
cli-treatment = Registra, corrige, lista e remove procedimentos
cli-treatment-add = Registra um procedimento
cli-treatment-edit = Corrige um procedimento; o que foi marcado continua
cli-treatment-list = Lista os procedimentos
cli-treatment-remove = Remove um procedimento
cli-note = Com suas próprias palavras
cli-area = A área tratada, com suas próprias palavras
cli-depth = A profundidade, como seu profissional a chama
cli-kind = Microagulhamento convencional (plain), ou rf para radiofrequência
cli-appointment = Anota, lista e remove consultas
cli-appointment-add = Anota uma consulta
cli-appointment-edit = Altera uma consulta, ou anota como foi
cli-outcome = Como foi, com suas próprias palavras
cli-course = Mostra a série de sessões em andamento, ou planeja uma
cli-course-set = Planeja uma série, ou altera a que está em andamento
cli-course-remove = Remove a última série; os procedimentos dela ficam
cli-sessions = Quantas sessões estão planejadas
cli-every = Quantos dias há entre duas sessões
cli-no-course = Nenhuma série de sessões está planejada.
cli-agenda = O que perguntar na próxima consulta
cli-agenda-text = O que perguntar, com suas próprias palavras
cli-agenda-undo = Ainda falta perguntar
cli-agenda-add = Adiciona algo a perguntar
cli-agenda-list = Lista o que perguntar
cli-agenda-asked = Marca algo como perguntado
cli-agenda-remove = Remove algo a perguntar
cli-agenda-line = { $id }  [{ $mark }] { $text }
cli-appointment-list = Lista as consultas
cli-appointment-remove = Remove uma consulta
cli-photo = Guarda, lista, exporta e remove fotos da sua pele
cli-photo-add = Guarda uma foto: sem local, aparelho nem prévia, só neste aparelho
cli-photo-file = Um arquivo JPEG, PNG ou WebP
cli-photo-on = O dia da foto, como 2026-11-22; sem ele, o dia em que foi tirada
cli-photo-view = Que lado do rosto ela mostra
cli-photo-list = Lista as fotos
cli-photo-export = Grava uma foto em um arquivo
cli-photo-to = O arquivo a gravar
cli-photo-remove = Remove uma foto definitivamente
cli-photo-yes = Confirma: não dá para desfazer
cli-photo-added = Foto { $id } guardada, de { $date }.
cli-photo-exported = Gravada em { $path }. Remover a foto aqui deixa esse arquivo onde está.
cli-photo-line = { $id }  { $date }, { $day ->
    [-1] antes do primeiro procedimento
   *[other] dia { $day }
 }, { $view }
cli-check-in = Anota como está sua pele, e lista o que você anotou
cli-check-in-add = Anota a intensidade de alguns sinais; o que foi anotado antes e você não citar continua
cli-check-in-list = Lista os check-ins
cli-check-in-remove = Remove o check-in de um dia
cli-check-in-marks = Um sinal e a intensidade que você vê: redness=mild, swelling=none; none, mild, medium ou strong
cli-check-in-note = O que mais houver, com suas próprias palavras; substitui a anotação anterior
cli-history = Mostra o que você marcou, anotou, perguntou, agendou e fotografou, dia a dia
cli-history-from = A primeira data, como 2026-11-22; sem ela, a primeira com algum registro
cli-history-to = A última data; sem ela, hoje
cli-tick = Marca um passo, ou desfaz uma marcação
cli-reminder = Lista e altera lembretes
cli-reminder-list = Lista os lembretes
cli-reminder-set = Dá outro horário a um lembrete
cli-reminder-on = Ativa um lembrete
cli-reminder-off = Desativa um lembrete
cli-reminder-quiet = Define o horário de silêncio
cli-reminder-test = Pede uma notificação de teste
cli-reminder-done = Responde a uma notificação: o que ela lista está feito
cli-reminder-snooze = Responde a uma notificação: ela vem de novo mais tarde
cli-reminder-dismiss = Responde a uma notificação: foi dispensada, mais nada
cli-bundle = A notificação, como `reminders` mostra em bundle
cli-snooze-for = Por 10 ou 60 minutos, ou até esta noite
cli-outdoors = Mostra, inicia ou interrompe o timer de reaplicar o protetor solar
cli-outdoors-start = Você sai com protetor solar, ou acabou de passar de novo
cli-outdoors-stop = Você já voltou
cli-water = No suor ou na água: os minutos do rótulo; sem isso, 40
cli-followup = Diz se o retorno está resolvido
cli-followup-settled = Está agendado ou feito
cli-followup-open = Ainda falta agendar
cli-reminders = Mostra os lembretes planejados
cli-timeline = Mostra a recuperação dia a dia: fases, que pausas terminam quando, consultas e check-ins
cli-timeline-from = A primeira data; sem ela, a do procedimento
cli-timeline-to = A última data; sem ela, o dia 90
cli-timeline-day = { $date }, dia { $day }: { $phase }
cli-timeline-none = { $date }
cli-timeline-lift = - { $at } fim da pausa: { $title }
cli-timeline-visit = - { $at } consulta: { $note }
cli-timeline-check-in = - check-in
cli-timeline-due = - { $what }
cli-language = Mostra ou escolhe o idioma da janela, dos comandos e das notificações
cli-language-code = Um idioma, como de ou pt-BR, ou system para seguir o sistema
language-is = Idioma: { $language }
language-is-systems = Idioma: { $language }, igual ao sistema
language-all = Existem: { $languages }
cli-doctor = Mostra se os lembretes chegam até você, e o que os impede
cli-wipe = Exclui tudo definitivamente: os dados, suas cópias, fotos, agendamentos e logs
cli-yes = Excluir mesmo
cli-wipe-yes = Isto exclui definitivamente tudo o que você inseriu, com as fotos e as cópias guardadas aqui, e nada pode trazer de volta. Backups e exportações que você salvou em outro lugar continuam lá. Use --yes para fazer isso.
cli-wipe-sample = O exemplo não fica guardado em lugar nenhum, então não há nada a excluir. Deixe de fora --sample para excluir seus próprios dados.
cli-wiped = Tudo foi excluído. Os arquivos que você exportou continuam onde você os pôs.
cli-agent = Torna-se o programa que mostra os lembretes
cli-check = Este produto pode ser usado agora? Uma lista de ingredientes, ou o que mais a embalagem diz
cli-check-file = Um arquivo de texto de no máximo 1 MiB, ou - para o que vier por pipe
cli-check-name = O nome do produto
cli-check-at = Outra hora, como 2026-11-29T15:00
cli-can-i = Dá para fazer isso agora? Por exemplo academia, sauna ou maquiagem
cli-activity = O que fazer
cli-signs = Isso é normal? Com quem falar e quando, e o que é comum em um dia
cli-signs-sign = Um sinal, como inchaço; sem ele, todos
cli-signs-day = Isso é normal? Dia { $day }
cli-sign-line = - { $sign }: { $line }
cli-check-held = Em pausa: { $what } ({ $class }). { $why }
cli-check-ask = Perguntar: { $what } ({ $class }). { $why }
cli-check-extra = Perguntar (dica extra): { $what } ({ $class }). { $why }
cli-check-helpful = Citados como úteis: { $names }
cli-check-unknown = Não conhecidos: { $names }
cli-after =
    Sem um comando, a janela se abre.

    Todo comando aceita --json. As horas são RFC 3339 com a diferença do UTC de onde você está; `basis` é
    { "{" }"kind": "seed|seed_by_reading|extra|provider", "ref": TEXT{ "}" }.

      today       { "{" }"day": N ou null, "date", "phase", "treatment": ID,
                   "tips": [{ "{" }"id", "title", "body", "basis"{ "}" }],
                   "steps": [{ "{" }"id", "title", "part": "morning|midday|evening|any", "done",
                              "optional", "basis", "reason"{ "}" }],
                   "looser": [TEXT], "restrictions": [{ "{" }"id", "title", "basis", "window_basis",
                                     "lifts_at", "held_by", "reason"{ "}" }],
                   "expect": [{ "{" }"text", "basis"{ "}" }]{ "}" }
      check, can-i { "{" }"verdict": "sign|hold_off|check|fine|unknown", "why", "until", "until_words", "basis",
                   "window_basis", "held_by", "day": N ou null, "for": null ou o instante perguntado,
                   "hits": [{ "{" }"ingredient", "class", "verdict", "until", "until_words", "position",
                             "basis", "reason"{ "}" }],
                   "helpful": [{ "{" }"ingredient", "class", "basis"{ "}" }],
                   "signs": [{ "{" }"id", "lead": "emergency|urgent|contact|common",
                              "levels": [{ "{" }"level", "text", "basis"{ "}" }]{ "}" }],
                   "notes": [TEXT], "unknown": [TEXT], "asks_about_feeling": true quando a pergunta
                   pode ser sobre o que alguém sente{ "}" }
      treatment   [{ "{" }"id", "date", "at", "zone", "area", "depth": "light|standard|deep" ou null,
                   "kind": "plain|rf", "note"{ "}" }]; add e edit de um rf: também "warning"
      signs       { "{" }"day": N ou null, "emergency": [{ "{" }"id", "text", "basis"{ "}" }], e o mesmo em
                   "urgent", "contact", "common"{ "}" }; "warning" depois de um procedimento rf
      course      { "{" }"sessions", "every_days", "since", "done", "dates": [DATE],
                   "next": DATE ou null{ "}" }, ou null se nenhuma estiver planejada
      appointment [{ "{" }"id", "at", "note", "outcome"{ "}" }]
      agenda      [{ "{" }"id", "text", "added_at", "asked_at"{ "}" }], também depois de add, asked e remove
      photo       [{ "{" }"id", "date", "day": N ou null, "view": "front|left|right", "width", "height",
                   "sha256", "lined_up", "added"{ "}" }]; export: { "{" }"id", "file", "bytes"{ "}" }
      checkin     [{ "{" }"date", "day": N ou null, "signs": { "{" }SIGN: "none|mild|medium|strong"{ "}" },
                    "note", "at"{ "}" }]; add e remove: o do dia
      history     [{ "{" }"date", "day": N ou null, "treatments": [ID], "ticks": [{ "{" }"step", "at"{ "}" }],
                    "check_in": como em checkin, ou null, "questions": [{ "{" }"text", "at"{ "}" }],
                    "appointments": [{ "{" }"id", "at", "note", "outcome"{ "}" }],
                    "photos": [{ "{" }"id", "view"{ "}" }]{ "}" }]: dias com algum registro
      plan        veja afterglow help plan
      tick        { "{" }"step", "date", "done"{ "}" }
      reminder    [{ "{" }"id", "at", "on", "silenced", "next", "basis"{ "}" }];
                  done, snooze, dismiss: [{ "{" }"key", "answer", "again_at"{ "}" }]
      outdoors    { "{" }"since", "every_minutes", "due_since", "next", "ends_at", "reminds"{ "}" } ou null
      followup    { "{" }"treatment", "settled"{ "}" }
      doctor      { "{" }"reminders", "agent": { "{" }"version", "pid"{ "}" } ou null, "login_start",
                   "server": { "{" }"name", "actions"{ "}" } ou null,
                   "zone": { "{" }"name", "source": "system|bundled|rule|offset", "version"{ "}" },
                   "next": [{ "{" }"key", "at", "title"{ "}" }],
                   "last": [{ "{" }"key", "state", "due_at", "delivered_at", "late_ms",
                             "answer", "missed_why"{ "}" }],
                   "problems": [{ "{" }"id", "what", "todo", "detail"{ "}" }], "log": [LINE]{ "}" }
      timeline    [{ "{" }"date", "day": N ou null, "phase", "treatment": ID,
                    "lifts": [{ "{" }"id", "title", "basis", "window_basis", "lifts_at", "held_by"{ "}" }],
                    "appointments": [{ "{" }"id", "at", "note", "outcome"{ "}" }], "check_in": true ou false{ "}" }]
      backup      { "{" }"file", "bytes", "photos", "missing_photos", "sealed"{ "}" }
      restore     { "{" }"made", "photos", "missing_photos", "replaced": NAME{ "}" };
                  --list: [{ "{" }"name", "kind": "before_update|replaced|automatic", "at", "bytes"{ "}" }]
      export      { "{" }"folder", "tables", "rows", "photos", "missing_photos"{ "}" }
      wipe        { "{" }"wiped": true{ "}" }
      reminders   [{ "{" }"key", "reminder", "kind", "step", "at", "bundle", "title", "body"{ "}" }]
      calendar    { "{" }"file", "reminders", "appointments", "taken_back", "until", "says_what", "notes",
                   "calendar": o texto do arquivo, se for -{ "}" }

    Ambiente: TZ é o fuso horário, AFTERGLOW_DATA_DIR a pasta de dados.
    Códigos de saída: 0 feito, 2 recusado, com uma frase que diz por quê.
cli-zone = Fuso horário: { $name }, { $source }
zone-source-system = pelos dados do sistema { $version }
zone-source-bundled = pelos dados que vêm com o Afterglow, { $version }
zone-source-rule = pela própria regra
zone-source-offset = só pela diferença do UTC
cli-zone-missing = O fuso horário “{ $wanted }” não foi encontrado: as horas aparecem no de { $zone }, e uma hora só é aceita com a diferença do UTC.
cli-zone-question = As regras de horário de { $zone } mudaram desde que o procedimento { $id } foi registrado. Pode ter sido em { $earlier } ou em { $later }; vale { $later } até você dizer. Se foi o primeiro: afterglow treatment edit { $id } --at { $example }
cli-no-day = Ainda não há procedimento. Registre um com: afterglow treatment add --at { $example }
cli-day = Dia { $day }, { $date }: { $phase }
cli-steps = Passos
cli-hold-off = Em pausa
cli-expect = O que esperar
cli-step-line = [{ $mark }] { $title } ({ $id })
cli-hold-line = { $title }, até { $until }
cli-hold-least = { $title }, pelo menos até { $until }
cli-hold-lifted = { $title }: a pausa terminou em { $since }
cli-hold-open = { $title }, { $until }
cli-suggested = (prazo sugerido)
cli-extra = (dica extra)
cli-treatment-line = { $id }  { $when }  { $zone }
cli-appointment-line = { $id }  { $at }  { $note }
cli-check-in-line = { $date }: { $what }
cli-check-in-day-line = { $date }, dia { $day }: { $what }
cli-check-in-quoted = “{ $note }”
cli-history-line = { $date }
cli-history-day-line = { $date }, dia { $day }
cli-history-treated = - Procedimento
cli-history-ticked = - Marcado: { $steps }
cli-history-noted = - Anotado: { $what }
cli-history-asked = - Perguntado: { $question }
cli-history-photos = - { $count ->
    [one] { $count } foto
   *[other] { $count } fotos
 }
cli-history-booked = - Consulta: { $at }{"  "}{ $note }
cli-noted-nothing = Não há nada anotado para { $date }.
cli-noted = Anotado em { $date }.
cli-reminder-line = { $at }  { $on }  { $id }
cli-planned-line = { $at }  { $title }  ({ $id })
cli-ledger-line = { $at }  { $became }  { $late }  { $key }
cli-on-word = ativado
cli-off-word = desativado
cli-quiet-word = silêncio
cli-none = Nada.
cli-added = Registrado com o número { $id }.
cli-corrected = Corrigido: { $when }.
cli-removed = Removido.
cli-ticked = Marcado.
cli-unticked = Desmarcado.
cli-set = Definido.
cli-tested = Uma notificação de teste chega em { $seconds } s.
cli-answered = Anotado.
cli-snoozed = Vem de novo: { $at }.
cli-inside = Você não está ao ar livre: nenhum timer ativo.
cli-outside = Próximo lembrete: { $next }. O timer termina sozinho: { $end }.
cli-outside-due = Passe o protetor solar de novo agora: a hora era { $since }.
cli-outside-last = O timer termina antes da próxima aplicação do protetor solar: { $end }.
cli-settled = O retorno está resolvido.
cli-opened = O retorno está em aberto.
cli-no-display = Não há uma tela em que abrir a janela. Os comandos funcionam sem ela: veja afterglow help.
cli-not-written = Não foi possível gravar a resposta: { $problem }. Mesmo assim, o que foi pedido está feito; olhe antes de pedir de novo.
