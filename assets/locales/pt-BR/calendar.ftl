cli-calendar = Grava um arquivo de calendário com os próximos lembretes e consultas
cli-calendar-file = O arquivo a gravar, como afterglow.ics; - para a saída padrão
cli-calendar-notes = Inclui também as anotações das consultas, nas suas próprias palavras
cli-calendar-written = Gravado em { $path }. { $reminders }. { $appointments }.

calendar-appointment = Consulta
calendar-hidden-title = Lembrete
calendar-title = Exportar para o calendário
calendar-lead = Lembretes e consultas em um arquivo
calendar-alarms = Um calendário não tem como saber o que você marcou, e alguns trocam estes alarmes pelos deles.
calendar-twice = Se o Afterglow também avisar você, cada lembrete vem duas vezes. O arquivo serve para outro aparelho, ou para quando não tiver mais o app.
calendar-contents = O que vai no arquivo
calendar-visits = Com um alarme um dia antes e outro duas horas antes
calendar-until = O último: { $at }
calendar-appointments = { $count ->
    [0] Nenhuma consulta
    [one] { $count } consulta
   *[other] { $count } consultas
 }
calendar-reminders = { $count ->
    [0] Nenhum lembrete
    [one] { $count } lembrete
   *[other] { $count } lembretes
 }
calendar-shown = Cada entrada diz o assunto do lembrete, como as suas notificações, e nunca o procedimento. Quem vê seu calendário consegue ler.
calendar-hidden = Cada entrada diz só que há um lembrete, como as suas notificações.
calendar-notes = Anotações das consultas
    .why = Como você escreveu: quem vê seu calendário consegue ler.
calendar-save = Salvar o arquivo de calendário
calendar-share = Compartilhar o arquivo de calendário
calendar-again = Importe de novo depois de uma mudança: as entradas são substituídas, não duplicadas, e o que não vem mais fica marcado como cancelado. Para parar, apague estas entradas no seu calendário.
said-calendar = Salvo como { $path }

calendar-nothing = Não há nada por vir: nenhum lembrete e nenhuma consulta. Registre antes um procedimento, anote uma consulta ou ative os lembretes.
calendar-sample = Estes lembretes são do exemplo, não seus. Saia antes do exemplo.
calendar-no-folder = Não há uma pasta pessoal onde salvar o arquivo. Use o comando: afterglow calendar, com o nome de um arquivo.
file-is-none = { $path } é uma pasta ou um dispositivo, não um arquivo. Informe o nome de um arquivo.
