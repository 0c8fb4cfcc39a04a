# A folha da visita com seu código, e de quem é um plano.

## Comandos

cli-open = Abre a janela, com o plano de um link
cli-plan-slip = Cria uma folha para imprimir para um cliente, com um só código que configura o app
cli-plan-qr = Cria só o código, como imagem
cli-slip-at = Quando é o procedimento: uma data, uma data e hora locais, ou com a diferença do UTC
cli-slip-out = A página a gravar, como folha.html; abra e imprima
cli-qr-out = A imagem a gravar, como codigo.svg ou codigo.png
cli-plan-keygen = Cria uma chave para assinar planos, uma vez por clínica
cli-keygen-out = O arquivo da chave. Quem a tiver pode assinar em seu nome: não a compartilhe e guarde uma cópia
cli-plan-sign = Assina um arquivo de plano, para que os clientes vejam que é seu
cli-sign-file = O arquivo de plano; a assinatura será a última linha
cli-sign-key = O arquivo com a chave
cli-plan-verify = Mostra de quem é a assinatura de um plano
cli-plan-note = Registra também o procedimento que veio com o plano
cli-plan-trust = Aceita o plano mesmo que não esteja assinado como o último
cli-slip-after = Com --json responde { "{" }"file", "code": true|false, "language"{ "}" }
cli-qr-after = Com --json responde { "{" }"file", "link"{ "}" }
cli-keygen-after = Com --json responde { "{" }"file", "key", "words"{ "}" }
cli-sign-after = Com --json responde { "{" }"file", "key", "words"{ "}" }
cli-verify-after = Com --json responde { "{" }"key", "words", "signed", "known": "first|same|other|older|ahead"{ "}" }
cli-apply-after = O plano pode ser um arquivo de plano, um link que começa com afterglow: ou uma imagem de um código.
slip-written = Gravado em { $path }, com o código. Abra em um navegador e imprima.
slip-written-without = Gravado em { $path }, sem código: este plano é longo demais para um. Entregue ao cliente também o arquivo de plano, ou encurte os textos do plano.
slip-ahead = O procedimento ainda não aconteceu: ele só pode ser registrado depois que acontecer.
slip-qr-written = Gravado em { $path }.
slip-no-fit = Este plano é longo demais para um código que se possa ler no papel. Encurte os textos, tire passos ou entregue o próprio arquivo de plano.
signature-key-written = A chave está em { $path }. Não a compartilhe e guarde uma cópia. As palavras dela, para os clientes que compararem: { $words }
signature-made = { $path } está assinado. As palavras da chave: { $words }

## No papel

slip-title = Depois do seu microagulhamento
slip-treated-at = Procedimento: { $at } ({ $zone })
slip-treated-on = Procedimento: { $date }
slip-contact = Se tiver dúvidas ou algo preocupar você
slip-phone-blank = Telefone:
slip-holds = Em pausa
slip-until = até { $at }
slip-through = até { $date }, inclusive
slip-suggested = sugerido
slip-at-least = no mínimo
slip-steps = Dia a dia
slip-then = Depois
slip-days = dias { $days }
slip-steps-how = O dia do procedimento é o 0. Cada quadrado é um passo daquele dia.
slip-code = Código para o Afterglow
slip-code-how = No app Afterglow, abra “Mais”, seu profissional, o plano, e escolha uma foto deste código. Você vê o que o plano muda antes que ele seja usado. A folha está completa sem o app.
slip-code-none = Este plano é longo demais para um código. Para o app, peça o plano como arquivo. A folha está completa sem o app.
slip-made = Do plano do profissional e do plano padrão do Afterglow. Os prazos marcados como “sugerido” são do próprio Afterglow: na dúvida, pergunte.

## No app

slip-picture-how = Também dá para abrir uma foto do código de uma folha e colar um link.
slip-date = { $date }
slip-time = { $at }
slip-visit = Registrar também o procedimento: { $when }
    .why = Ele veio com o plano, e nenhuma assinatura o cobre: compare com a sua folha. Tudo é contado a partir dele.
slip-visit-new = Com o plano veio este procedimento, que não está registrado: { $when }. Nenhuma assinatura o cobre: compare com a sua folha. Acrescente --note-treatment para registrá-lo.
slip-visit-done = O procedimento está registrado: { $when }.
slip-visit-noted = Já há um procedimento registrado nesse dia, { $when }: ele não é registrado duas vezes.
slip-visit-ahead = Este procedimento ainda não aconteceu: { $when }. Registre depois que ele acontecer.

slip-link-newer = Este link é de uma versão mais nova do que a que este Afterglow lê. Atualize o Afterglow.
slip-link-damaged = Este link não está completo, ou algo nele foi alterado. Copie tudo, de “afterglow:” até o fim, ou fotografe o código de novo.
slip-link-large = O que há neste link passa de { $most } KiB: não é um plano. Peça o arquivo de plano ao seu profissional.
slip-no-code = Não é possível ler nenhum código nesta imagem. Tire outra: o código inteiro, bem de cima, nítido e com luz uniforme.
slip-other-code = O código desta imagem não é do Afterglow. Escolha uma imagem do código da sua folha.

## De quem é um plano

signature-first = Assinado em { $issued }. É o primeiro plano assinado aqui. Assim que você o usar, a chave dele fica lembrada e os próximos planos são comparados com ela. Para ter certeza, peça ao seu profissional que leia as palavras da chave para você: { $words }
signature-by = Assinado em { $issued }. As palavras da chave: { $words }
signature-same = Assinado em { $issued }, com a mesma chave do seu último plano assinado: { $words }
signature-other = Este plano está assinado com uma chave diferente da de { $known }. Ligue para o seu profissional e compare as palavras da chave antes de usar o plano. Antes: { $old }. Agora: { $new }
signature-missing = Este plano não está assinado, e o último assinado era de { $known }. Pergunte ao seu profissional se é dele antes de usar.
signature-doubtful = { $why } Para usá-lo depois disso, acrescente --trust-new-key.
signature-older = Este plano foi assinado em { $issued }, mas o último que foi usado é de { $known }. Este está desatualizado e não pode ser usado. Peça o mais recente ao seu profissional.
signature-ahead = Este plano diz que foi assinado em { $issued }, uma data no futuro. Não pode ser usado: peça ao seu profissional que confira o relógio e assine de novo.
signature-damaged = A assinatura deste plano está cortada ou danificada, por isso o plano não pode ser usado. Peça o arquivo de novo.
signature-changed = Este plano não é o que foi assinado: foi alterado depois. Não pode ser usado. Peça-o de novo ao seu profissional.
signature-none = Este plano não está assinado.
signature-no-key = Isto não é uma chave privada para planos. Crie uma com afterglow plan keygen.
signature-trust = Usar este plano mesmo assim
    .why = Só se você perguntou ao seu profissional. Se o plano tem uma chave nova, ela substitui a antiga.
