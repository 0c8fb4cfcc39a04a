# Revisar um plano: cada frase que ele pode mostrar, no papel, e quem assina.

## Commands

cli-plan-review = Imprimir cada frase que um plano pode mostrar, e quem a diz, para revisar e assinar
cli-review-out = A página a escrever, como review.html; abra e imprima
cli-review-key = Pôr a revisão no arquivo de plano, assinada com a chave deste arquivo
cli-review-reviewer = Quem leu as frases, como os clientes vão ver
cli-review-hash = O código da página que foi lida
cli-review-after = Sem arquivo de plano, é o plano em uso. Com --json responde { "{" }"file", "professional", "language", "hash",
      "reviewed": { "{" }"by", "on"{ "}" } or null, "sentences": [{ "{" }"about", "id", "days", "notes", "texts":
      [{ "{" }"form", "words"{ "}" }], "basis": [{ "{" }"kind", "ref", "title", "address"{ "}" }], "window_basis"{ "}" }]{ "}" }
review-written = Escrito em { $path }. Abra em um navegador e imprima. Código: { $hash }
review-signed = A revisão está em { $path }. As palavras da chave: { $words }
review-no-name = Isto não é um nome para uma revisão: escreva só o nome com os títulos, em uma linha, com no máximo { $most } caracteres.
review-other-hash = Este não é o código do que o plano diz agora: alguma frase é diferente da daquela página. Nada foi assinado. Imprima a página de novo e leia.
review-other-signer = Este plano foi assinado com outra chave, e uma revisão só vale com a chave que assinou o plano. Nada foi assinado. Assine primeiro o plano com esta chave.
review-lost = A revisão que está no arquivo não foi assinada com esta chave e por isso não vale. Ela pode ser assinada de novo com esta chave.

## In the app

reviewed-by = Revisado por { $who } em { $date }.

## On the paper

review-title = O que este plano diz
review-what = Cada frase das orientações que o aplicativo pode mostrar com este plano, em que dias, e quem a diz. O dia do procedimento é o 0.
review-blanks = O que está entre colchetes depende do cliente.
review-days-how = O que se evita termina na hora do procedimento. Quando só a data foi anotada, ou o cliente viaja, pode ser um dia mais tarde.
review-not-here = Não estão aqui: botões, datas e quantidades, o que o cliente anota, e respostas a perguntas digitadas e a produtos colados, que têm frases próprias.
review-hash = Código de todas as frases
review-hash-how = Ele representa cada frase acima, com seus dias e sua fonte, neste idioma. Assim que uma delas muda, o aplicativo deixa de mostrar que foram revisadas.
review-own = Do profissional
review-holds = Evitar
review-steps = Passos
review-tips = Dicas
review-expect = Comum no dia
review-phases = Fases
review-timeline = Em dias isolados da linha do tempo
review-leaflet = Folheto: quando contatar quem
review-signs = Folheto: cada sinal
review-reminders = Lembretes
review-ranges = O que outros folhetos dizem
review-col-days = Dias
review-col-says = O que diz
review-col-who = Quem diz
review-days = { $days }
review-any-day = qualquer dia
review-source = Fonte { $id }
review-unless = Não enquanto se evita: { $what }
review-depth = Só depois de: { $depth }
review-blank =
    .time = [data e hora]
    .date = [data]
    .day = [dia]
    .number = [número de emergência]
    .who = [o profissional]
    .what = [o que se evita]
