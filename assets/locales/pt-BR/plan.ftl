mistake-file = O arquivo passa de { $most } KiB: encurte-o.
mistake-form = Isto não pode ser lido: { $problem }. Um texto fica entre aspas, e cada linha é um nome, um sinal de igual e um valor.
mistake-version-missing = Falta a versão: comece o arquivo com a linha version = { $version }.
mistake-version = Isto não é uma versão de arquivos de plano: escreva version = { $version }.
mistake-version-newer = Este arquivo é de uma versão mais nova do que a que este Afterglow lê: atualize o Afterglow ou escreva version = { $version }.
mistake-professional = Não diz de quem é o plano: acrescente no alto uma linha como professional = "Ines Moreau".
mistake-table = “{ $key }” é um grupo: escreva [{ $key }] em uma linha própria e, abaixo, o que faz parte dele.
mistake-tables = Cada “{ $key }” é um grupo: escreva [[{ $key }]] em uma linha própria e, abaixo, o que faz parte dele.
mistake-list = “{ $key }” é uma lista: escreva { $key } = ["one", "another"].
mistake-too-many = Há mais de { $most } de “{ $key }”: deixe os { $most } mais importantes.
mistake-text = “{ $key }” é um texto: coloque-o entre aspas.
mistake-empty = “{ $key }” está vazio: escreva algo ou tire a linha.
mistake-too-long = “{ $key }” passa de { $most } caracteres: encurte.
mistake-control = “{ $key }” tem um caractere invisível ou uma quebra de linha: escreva de novo como texto simples em uma linha.
mistake-language = “{ $given }” não é o código de um idioma: escreva "en" ou "de".
mistake-number = “{ $key }” é um número inteiro de { $least } a { $most }, sem aspas.
mistake-colour = “{ $given }” não é uma cor: escreva "#2f6f5e".
mistake-date = Isto não é uma data: escreva 2026-11-24.
mistake-time = “{ $given }” não é um horário: escreva "13:00".
mistake-days = “{ $given }” não são dias de recuperação: escreva "0-7", "1,4,7" ou "3-"; o dia do procedimento é o 0.
mistake-part = “{ $given }” não é um horário do dia: escreva "morning", "midday", "evening" ou "any".
mistake-remind = “{ $given }” não diz quando lembrar: escreva true ou um horário como "13:00".
mistake-length = “{ $given }” não é um prazo: escreva "48 hours", "5 days", "2 weeks" ou "none".
mistake-length-unit = “{ $given }” não diz se são horas ou dias: escreva "48 hours", "5 days" ou "2 weeks".
mistake-length-two = “{ $given }” dá dois prazos: escreva o que vale, como "48 hours".
mistake-length-long = “{ $given }” é longo demais: o máximo são { $most } dias.
mistake-every = Isto não é um número de dias ou semanas: escreva "6 weeks".
mistake-unknown = “{ $given }” não é conhecido aqui. São conhecidos: { $known }.
mistake-unknown-near = “{ $given }” não é conhecido aqui: seria “{ $near }”?
mistake-not-here = “{ $given }” está abaixo de um grupo: leve a linha para o alto do arquivo, acima da primeira linha entre colchetes.
mistake-hold-sunscreen = O protetor solar diário fica em todo plano: diga o tipo em [sunscreen].
mistake-sunscreen-kind = “{ $given }” não é um tipo de protetor solar conhecido aqui: escreva "mineral" ou tire a linha.
mistake-phone = É curto demais para um telefone: escreva o número da clínica. Os números de emergência são os mesmos em todo plano.
mistake-emergency-number = “{ $key }” dá um número de emergência. Esses são os mesmos em todo plano: escreva o da clínica, ou tire-o.
mistake-step-medicine = “{ $key }” fala de uma emergência, de um sinal dela ou de um remédio: essas palavras ficam reservadas a você e às linhas do próprio Afterglow. Tire-as.
mistake-leave-hold = “{ $given }” é uma pausa: escreva em vez disso “{ $given } = "none"” em [hold_off].
mistake-leave-seed = “{ $given }” é do plano padrão e não pode ser tirado. Pode ser tirado: { $known }.
mistake-leave-unknown = Não há extra “{ $given }”. Pode ser tirado: { $known }.
mistake-left-out-twice = “{ $given }” aparece duas vezes aqui ou é alterado acima: deixe uma das linhas.
mistake-step-title = Este passo não tem título: acrescente uma linha como title = "Barrier cream".
mistake-step-days = Este passo não tem dias: acrescente uma linha como days = "1-7".
mistake-step-twice = Dois passos têm o mesmo título: dê outro a um deles.
mistake-step-discreet = Este passo tem um lembrete, que aparece com a tela bloqueada: tire do título o procedimento, a clínica e nomes de pessoas.

change-not-held = sem pausa
change-suggested = { $length } (sugerido)
change-least = pelo menos { $length }
change-days = { $part }, dias { $days }
change-day = dia { $day }
change-at = { $when }, { $at }
change-stricter = Mais rigoroso que agora
change-looser = Menos rigoroso que agora
change-added = Passos novos
change-left_out = Sai do plano
change-other = Outras mudanças
plan-changes-nothing = Seu plano fica como está.
plan-of = Plano de { $who }
plan-default = Plano padrão
plan-clinic = Clínica: { $words }
plan-phone = Telefone: { $words }
plan-message = Mensagens: { $words }
plan-sessions = { $number } sessões ao todo, a cada { $every } dias
plan-sessions-number = { $number } sessões ao todo
plan-sessions-every = Sessões a cada { $every } dias
plan-file-mistakes = O arquivo de plano não foi aceito e nada mudou: { $count ->
    [one] há uma coisa a corrigir.
   *[other] há { $count } coisas a corrigir.
 }
plan-not-confirmed = Nada mudou. Responda com s para mudar, ou use --yes.
plan-none-before = O plano padrão está em uso e não houve outro antes: não há a que voltar.
plan-new-stopped = Nem tudo foi respondido, então não há arquivo de plano: comece de novo.

cli-plan = O plano do seu profissional: confere um arquivo, mostra, usa, volta
cli-plan-file = Um arquivo de plano, ou - para o que vier por pipe; docs/plan-file.md diz como escrever
cli-plan-yes = Faz sem perguntar
cli-plan-check = Aponta todos os erros de um arquivo de plano
cli-plan-show = Mostra o plano inteiro: de um arquivo ou o que está em uso
cli-plan-new = Faz algumas perguntas e gera um arquivo de plano
cli-plan-apply = Mostra o que um plano muda, pergunta e passa a usá-lo a partir de hoje
cli-plan-history = Lista os planos que estiveram em uso
cli-plan-revert = Volta ao plano anterior a partir de hoje
plan-mistake = Linha { $line }, coluna { $column }: { $what }
cli-plan-sound = O arquivo de plano de { $who } está bem escrito. Ele muda { $count ->
    [0] nenhum item
    [one] 1 item
   *[other] { $count } itens
 } do plano padrão.
cli-plan-line = - { $title }: { $what }
cli-plan-line-looser = - { $title }: { $what } (menos rigoroso que o plano padrão)
cli-plan-ask = Usar este plano a partir de hoje? [s/N]
cli-plan-answers = s sim y yes
cli-plan-applied = Em uso a partir de { $from }. Os dias anteriores mantêm o plano do seu dia.
cli-plan-first = No início: o plano padrão
cli-plan-past = Desde { $from }: { $plan }
cli-plan-in-force = { $plan } (em uso)
plan-new-lead = Algumas perguntas. Aperte Enter para manter o que o plano padrão tem.
plan-new-professional = Nome do profissional:
plan-new-clinic = Nome da clínica, se houver:
plan-new-phone = Telefone:
plan-new-window = { $what }: quanto tempo em pausa? Agora: { $now }. Por exemplo 48 hours, 5 days, 2 weeks ou none:
plan-new-again = Não foi entendido: escreva 48 hours, 5 days, 2 weeks ou none.

plan-file-title = O plano do seu profissional
plan-file-why = Um plano muda só o que ele nomeia; o resto fica como no plano padrão. Você pode voltar quando quiser, e o que marcou e anotou fica.
plan-in-use = Em uso
plan-since = Desde { $from }
plan-give = Um plano novo
plan-file-open = Abrir um arquivo de plano
plan-paste = Ou colar o texto de um arquivo de plano
plan-paste-first = Ainda não há texto. Cole primeiro o texto de um arquivo de plano.
plan-look = Ver o que ele muda
plan-written = Escrito em { $date }
plan-not-signed = Qualquer pessoa pode ter escrito. Use só se recebeu do seu profissional.
plan-words = Também no plano
plan-from-today = Vale a partir de hoje. Os dias anteriores mantêm o plano do seu dia, e as linhas de emergência e de urgência são as mesmas em todo plano.
plan-reach = A partir daí, o contato é: { $details }.
plan-reach-none = Depois disso, não há profissional anotado: o nome, o telefone e o endereço vieram com esse plano.
plan-reach-own = O que você anotou sobre { $who } fica como está. O nome, o telefone e o endereço deste plano não são usados.
plan-apply = Usar este plano
plan-not-now = Agora não
plan-before-title = Antes
plan-back = Fica sempre guardado. Ver o que muda ao voltar
plan-back-from = Desde { $from }. Ver o que muda ao voltar
said-plan = O plano está em uso a partir de hoje.
change-from-to = { $to } em vez de { $from }
looser-stays = Menos rigoroso que seu plano padrão: { $what }. Esta nota fica ao lado de cada um.
cli-plan-after = Com --json cada comando responde; NAME é null no plano padrão:
      check           { "{" }"sound", "mistakes": [{ "{" }"line", "column", "what"{ "}" }]{ "}" }, código 2 se houver
      show            { "{" }"professional": NAME, "reviewed": { "{" }"by", "on"{ "}" }|null, "items": [{ "{" }"id",
                       "title", "hold", "step", "basis", "window_basis", "looser"{ "}" }], "own"{ "}" }
      new             { "{" }"file": TEXT{ "}" }
      apply, revert   { "{" }"professional": NAME, "from", "changes": [{ "{" }"id", "title",
                       "direction": "stricter|looser|added|left_out|other", "from", "to",
                       "looser_than_default"{ "}" }]{ "}" }
      history         [{ "{" }"from", "professional": NAME, "written", "applied", "in_force"{ "}" }]
