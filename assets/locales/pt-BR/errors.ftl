store-newer = Seus dados foram gravados por uma versão mais nova do Afterglow; nada foi alterado. Atualize o Afterglow para abri-los.
store-locked = Outro programa está usando seus dados; nada foi alterado. Feche-o e tente de novo.
store-full = O disco está cheio, então isto não foi salvo. Libere espaço e tente de novo.
store-access = O Afterglow não consegue usar { $path }: { $problem }. Corrija isso, ou defina AFTERGLOW_DATA_DIR com outra pasta.
store-denied = Você não tem permissão para gravar em { $path }: { $problem }. Passe a pasta e o que há nela para o seu usuário, ou defina AFTERGLOW_DATA_DIR com outra pasta.
store-read-only = { $path } está em um disco que só pode ser lido. Permita gravação no disco, ou defina AFTERGLOW_DATA_DIR com uma pasta em outro disco.
store-no-folder = Não é possível usar { $path }: há um arquivo onde deve haver uma pasta. Mova esse arquivo, ou defina AFTERGLOW_DATA_DIR com outra pasta.
store-no-file = { $path } é uma pasta onde deve haver um arquivo. Mova essa pasta.
store-unlockable = O disco em que { $path } está não consegue bloquear arquivos: { $problem }. Sem bloqueio, dois programas poderiam estragar seus dados; defina AFTERGLOW_DATA_DIR com uma pasta no disco deste computador.
store-unwritable = Não é possível gravar seus dados: { $problem }. Verifique se a pasta de dados e os arquivos nela são do seu usuário, e se o disco permite gravação.
store-disk = O disco não conseguiu ler ou gravar seus dados: { $problem }. Verifique o disco e depois inicie o Afterglow de novo.
store-damaged = Seu arquivo de dados está danificado ({ $problem }). Inicie o Afterglow de novo: ele guarda o arquivo à parte e continua.
store-sql = Não foi possível ler ou gravar seus dados: { $problem }. Inicie o Afterglow de novo.
store-migration = Não foi possível atualizar seus dados: { $problem }. O arquivo está como estava; atualize o Afterglow.
undo-changed = Isto foi alterado nesse meio-tempo, então não pode mais ser desfeito. Nada foi alterado agora.
store-no-home = Não há uma pasta pessoal para guardar seus dados. Defina AFTERGLOW_DATA_DIR com uma pasta.
store-set-aside = Seu arquivo de dados estava danificado. Ele foi guardado como { $file }, e o Afterglow continua com um novo.
store-from-backup = Seu arquivo de dados estava danificado. Ele foi guardado como { $file }, e o Afterglow continua com o último backup.

when-unreadable = “{ $given }” não é uma data nem uma hora. Escreva 2026-11-22, 2026-11-22 { $time } ou 2026-11-22T15:00+01:00.
date-unreadable = “{ $given }” não é uma data. Escreva o dia assim: 2026-11-22.
when-in-gap = { $given } não existe em { $zone }: os relógios foram adiantados e pularam essa hora. Informe outra hora.
when-zone-missing = O fuso horário “{ $zone }” não foi encontrado, então não está claro a que momento { $given } se refere. Informe a hora com a diferença do UTC, como 2026-11-22T15:00+01:00, ou defina o fuso horário.
when-future = { $given } ainda não chegou. Um procedimento é registrado depois que acontece.
plan-unreadable = O plano que vale a partir de { $from } não pode ser usado: { $problem }. Nada foi alterado. Atualize o Afterglow, ou peça o plano de novo ao seu profissional.
plan-unfit = Este plano não pode ser aplicado: { $problem }. Nada foi alterado. Peça ao seu profissional para corrigi-lo.
dates-backwards = { $last } vem antes de { $first }. Informe a data anterior depois de --from e a posterior depois de --to.
when-out-of-range = “{ $given }” não está entre { $first } e { $last }. Verifique o ano.
clock = O relógio deste aparelho mostra { $shown }, o que não é possível. Acerte o relógio e tente de novo.
time-unreadable = “{ $given }” não é uma hora do dia. Escreva como 08:10.
quiet-unreadable = “{ $given }” não é um período do dia. Escreva 22:00-07:00, ou off.

unknown-step = Não existe o passo “{ $given }”. Passos desse dia: { $known }.
step-not-that-day = “{ $given }” não é um passo de { $date }. Passos desse dia: { $known }.
no-steps = nenhum
tick-too-old = { $date } não pode mais ser alterado: só hoje e os dois dias anteriores.
tick-future = { $date } ainda não chegou: só é possível marcar hoje e os dois dias anteriores.
no-treatment = Ainda não há nenhum procedimento. Registre um primeiro.
unknown-treatment = Não existe o procedimento { $given }. Liste os procedimentos para ver os números.
treatment-twice = Este procedimento já está registrado, com o número { $id }.
unknown-appointment = Não existe a consulta { $given }. Liste as consultas para ver os números.
appointment-twice = Já há uma consulta nesse horário, a de número { $id }. Informe outra hora, ou remova essa primeiro.
unknown-agenda = Não existe a pergunta { $given }. Liste as perguntas para ver os números.
text-wanted = Escreva primeiro o que quer perguntar.
no-course = Não há nenhuma série de sessões. Planeje uma primeiro.
course-out-of-range = Uma série tem de 1 a { $sessions } sessões, com intervalo de 1 a { $days } dias. Informe números assim.
appointment-past = { $given } já passou. Informe um momento que ainda está por vir.
unknown-language = Não existe o idioma “{ $given }”. Existem: { $known }.
unknown-reminder = Não existe o lembrete “{ $given }”. Existem: { $known }.
unknown-sign = Não existe o sinal “{ $given }”. Existem: { $known }.
not-in-check-in = “{ $given }” não faz parte de um check-in. Fazem parte: { $known }. O que for diferente vai na anotação.
mark-unreadable = “{ $given }” não é um sinal com a intensidade que você vê. Escreva redness=mild: none, mild, medium ou strong.
nothing-noted = Não há nada para anotar. Informe um sinal, como redness=mild, ou uma anotação.
check-in-ahead = { $date } ainda não chegou: só hoje e os dois dias anteriores podem ter um check-in.
no-check-in = Não há check-in de { $date }.
reminder-has-no-time = “{ $given }” acompanha aquilo de que trata e não tem horário próprio.
reminder-quiet = { $time } cai no seu horário de silêncio ({ $quiet }). Escolha outra hora, ou altere o horário de silêncio primeiro.
unknown-notification = Nenhuma notificação “{ $given }” foi mostrada. `afterglow reminders --from` lista as que houve, em `bundle`.
evening-over = O horário desta noite, { $time }, já passou ou cai no seu horário de silêncio. Escolha 10 ou 60 minutos.
not-outside = O timer do protetor solar não está ativo. Inicie quando sair com protetor solar.
unknown-product = O produto { $given } não existe mais.
too-much-text = São mais de { $count } KiB de texto, mais do que qualquer rótulo tem; nada foi lido. Informe só a lista de ingredientes.
not-utf8 = Este texto não é legível (o byte { $at } não é UTF-8). Salve como texto UTF-8, ou cole a lista de ingredientes.
file-unreadable = Não é possível ler { $path }: { $problem }. Verifique o nome e se o arquivo é do seu usuário.
no-change = Nada foi informado para alterar. Informe um destes: { $options }.
text-too-long =
    { $count ->
        [one] Texto longo demais: no máximo { $count } caractere.
       *[other] Texto longo demais: no máximo { $count } caracteres.
    }
agent-missing = O programa que mostra os lembretes não foi encontrado junto do Afterglow ({ $problem }). Instale o Afterglow de novo.

photo-unknown = Esta não é uma imagem que o Afterglow consiga ler. Escolha um arquivo JPEG, PNG ou WebP.
photo-other = Esta é uma imagem no formato { $format }, que o Afterglow não consegue ler. Salve ou compartilhe como JPEG e escolha essa; em um iPhone, defina Câmera, Formatos como Mais Compatível.
photo-damaged = Esta imagem está danificada ou incompleta. Copie de novo de onde ela veio, ou escolha outra.
photo-too-heavy = Este arquivo tem mais de { $limit } MB. Salve a imagem em tamanho menor e escolha essa.
photo-too-large = Esta imagem tem { $size } pixels, e o Afterglow lê no máximo { $limit } megapixels. Salve em tamanho menor e escolha essa.
photo-too-small = Esta imagem tem só { $size } pixels. Escolha uma que mostre a pele.
unknown-photo = Não existe a foto { $given }. Liste as fotos para ver os números.
photo-twice = Esta foto já está aqui, com o número { $id }.
photo-not-yet = { $date } ainda não chegou. Informe o dia em que a foto foi tirada.
photo-missing = O arquivo da foto { $id } sumiu. Remova o registro dela e adicione a foto de novo, se você a tiver em outro lugar.
photo-not-confirmed = Uma foto removida não pode ser recuperada. Acrescente --yes para removê-la definitivamente; nada foi removido agora.
file-there = { $path } já existe. Informe outro nome, ou remova esse arquivo primeiro.
file-inside = { $path } é onde o Afterglow guarda seus dados, e não é lugar para outros arquivos: ao excluir seus dados, eles poderiam ficar ali ou ser excluídos também. Escolha outra pasta.
file-unwritable = Não é possível gravar { $path }: { $problem }. Verifique a pasta e se você tem permissão para gravar nela.
