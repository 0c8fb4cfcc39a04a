cli-report = Grava um relatório para o seu profissional: uma página para imprimir, só com o que você escolher
cli-report-file = O arquivo a gravar, como relatorio.html; - para a saída padrão
cli-report-treatment = O procedimento de que ele trata, pelo número em “treatment list”; sem ele, o último
cli-report-photo = Inclui uma foto, pelo número em “photo list”; repita para cada uma
cli-report-no-plan = Deixa o plano de fora
cli-report-no-check-ins = Deixa seus check-ins de fora
cli-report-notes = Inclui suas anotações do procedimento e dos check-ins, nas suas próprias palavras
cli-report-steps = Inclui quais passos você marcou e em quais dias
cli-report-products = Inclui seus produtos
cli-report-can-i = Inclui o que você perguntou em “Posso?”
cli-report-to-ask = Inclui sua lista do que perguntar
cli-report-appointments = Inclui suas consultas desde o procedimento
cli-report-written = Gravado em { $path }, sobre o procedimento de { $date }. Nele: { $parts }.
report-readable = Quem tiver o arquivo consegue lê-lo.
report-lost = { $count ->
    [one] A imagem de { $days } foi perdida ou danificada, por isso não está no relatório.
   *[other] As imagens de { $days } foram perdidas ou danificadas, por isso não estão no relatório.
 }

report-title = Relatório para o seu profissional
report-lead = Uma página para imprimir ou enviar; você escolhe o que vai nela
report-none = O relatório trata de um procedimento. Registre um antes.
report-contents = O que vai no arquivo
report-always = O procedimento em si vai sempre: quando foi, em que fuso horário, a área, a profundidade, o tipo, qual sessão, quantos outros estão registrados, e o seu profissional com a clínica. Do resto só entra o que você marcar.
report-treatment = Procedimento
report-plan = Plano
    .what = Qual plano valia, e de quem ele é
report-check-ins = Check-ins
    .what = O que você anotou de cada sinal, em gráfico e em tabela
report-notes = Minhas próprias palavras
    .what = O que você escreveu sobre o procedimento e nos check-ins
report-steps = Passos
    .what = Quais passos você marcou, e em quais dias
report-products = Produtos
    .what = Os que você salvou, como os escreveu
report-can-i = Perguntado: Posso?
    .what = O que você perguntou desde o procedimento
report-to-ask = O que perguntar
    .what = O que ainda está na sua lista
report-appointments = Consultas
    .what = As que houve desde o procedimento, com o que você escreveu sobre elas
report-photos = Fotos
report-photos-how = Nenhuma entra sem que você escolha. Escolha um dia e depois as fotos: as de todos os procedimentos estão ali, para comparar.
report-photos-chosen = { $count ->
    [0] Nenhuma escolhida
    [one] { $count } escolhida
   *[other] { $count } escolhidas
 }
report-photos-none = Você não tem fotos.
report-save = Salvar o relatório
report-after = É uma página para o navegador: abra nele para imprimir, ou envie o arquivo. Se salvar de novo, ela é substituída.
report-share = Compartilhar o relatório
report-share-after = É uma página para um navegador: envie, ou abra em um navegador para imprimir.
report-no-folder = Não há uma pasta pessoal onde salvar o arquivo. Use o comando: afterglow report, com o nome de um arquivo.
said-report = Salvo como { $path }

report-name = Relatório sobre o procedimento de { $date }
report-paper = Depois do microagulhamento
report-span = { $last ->
    [0] Dia 0, { $from }
   *[other] Dias 0 a { $last }, de { $from } a { $to }
 }
report-sample = Isto é um exemplo. Ninguém anotou nada disto.
report-by = Anotado no Afterglow pela pessoa tratada e repetido aqui como ela anotou. Nada foi medido, e nenhuma conclusão é tirada disso.
report-made = Escrito em { $date } pelo Afterglow { $version }. Só tem o que a pessoa tratada escolheu.
report-when = Quando
report-at = { $when } ({ $zone })
report-session = Sessão
report-professional = Profissional
report-note = Anotação
report-default-plan = O plano que vem com o Afterglow, que nenhum profissional de saúde revisou.
report-provider-plan = O plano de { $who }.
report-plan-from = A partir de { $date }: { $plan }
report-key = As linhas são, de baixo para cima: nada, leve, médio e forte. Uma linha tracejada é um procedimento.
report-signs = Cada sinal anotado
report-sign = Sinal
report-first = Primeira anotação
report-most = Mais forte
report-last = Última anotação
report-degree = Dia { $day }: { $degree }
report-words = { $noted } ({ $words })
report-days = O que foi anotado, dia a dia
report-own-words = Nas palavras da própria pessoa tratada
report-steps-about = Dias em que a pessoa tratada marcou o passo no app. Se um dia não aparece, isso só diz que nada foi marcado.
report-ticked = Os passos e seus dias
report-step = { $step } ({ $part })
report-step-days = { $days }
report-products-about = Salvos no app pela pessoa tratada, o que não diz quando foram usados.
report-products-saved = Produtos, com o que foi copiado da embalagem
report-can-i-about = O que a pessoa tratada digitou, sem as respostas. O app guarda só as últimas { $count } perguntas.
report-can-i-asked = Perguntas por dia
report-nothing = Nada.
report-more = { $count ->
    [one] Mais { $count } ficou de fora.
   *[other] Mais { $count } ficaram de fora.
 }
report-photo-lost = A imagem foi perdida ou danificada.
report-other-treatments = { $count ->
    [one] Há mais { $count } procedimento registrado; este relatório não trata dele.
   *[other] Há mais { $count } procedimentos registrados; este relatório não trata deles.
 }
report-later = { $count ->
    [one] { $count } check-in de um dia posterior ficou de fora.
   *[other] { $count } check-ins de dias posteriores ficaram de fora.
 }
report-cut = Um texto que termina em … é mais longo no app.
