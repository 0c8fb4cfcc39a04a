# A folha da visita com seu código, e de quem é um plano.

## Comandos

cli-open = Abrir a janela, com o plano de um link
cli-plan-slip = Fazer uma folha para imprimir para um cliente, com um código que prepara o aplicativo
cli-plan-qr = Fazer só o código, como imagem
cli-slip-at = Quando é o procedimento: uma data, uma data e hora locais, ou com o fuso
cli-slip-out = A página a gravar, como folha.html; abra e imprima
cli-qr-out = A imagem a gravar, como codigo.svg ou codigo.png
cli-plan-keygen = Fazer uma chave para assinar planos, uma vez por clínica
cli-keygen-out = O arquivo da chave. Quem a tiver pode assinar em seu nome: não a compartilhe e guarde uma cópia
cli-plan-sign = Assinar um arquivo de plano, para que se veja que é seu
cli-sign-file = O arquivo de plano; a assinatura será a última linha
cli-sign-key = O arquivo com a chave
cli-plan-verify = Mostrar de quem é a assinatura de um plano
cli-plan-note = Anotar também o procedimento que veio com o plano
cli-plan-trust = Aceitar o plano mesmo que não esteja assinado como o último
cli-slip-after = Com --json responde { "{" }"file", "code": true|false, "language"{ "}" }
cli-qr-after = Com --json responde { "{" }"file", "link"{ "}" }
cli-keygen-after = Com --json responde { "{" }"file", "key", "words"{ "}" }
cli-sign-after = Com --json responde { "{" }"file", "key", "words"{ "}" }
cli-verify-after = Com --json responde { "{" }"key", "words", "signed", "known": "first|same|other|older|ahead"{ "}" }
cli-apply-after = O plano pode ser um arquivo de plano, um link que começa com afterglow: ou uma imagem de um código.
slip-written = Gravado em { $path }, com o código. Abra em um navegador e imprima.
slip-written-without = Gravado em { $path }, sem código: este plano é longo demais para um. Entregue também o arquivo de plano ou encurte os textos do plano.
slip-ahead = O procedimento ainda não aconteceu: o aplicativo só o anota depois que acontecer.
slip-qr-written = Gravado em { $path }.
slip-no-fit = Este plano é longo demais para um código que se possa ler no papel. Encurte os textos, tire passos ou entregue o próprio arquivo de plano.
signature-key-written = A chave está em { $path }. Não a compartilhe e guarde uma cópia. As palavras dela, para quem comparar: { $words }
signature-made = { $path } está assinado. As palavras da chave: { $words }

## No papel

slip-title = Depois do seu microagulhamento
slip-treated-at = Procedimento: { $at } ({ $zone })
slip-treated-on = Procedimento: { $date }
slip-contact = Se tiver dúvidas ou algo preocupar você
slip-phone-blank = Telefone:
slip-holds = O que evitar
slip-until = até { $at }
slip-through = até { $date }, inclusive
slip-suggested = sugerido
slip-at-least = no mínimo
slip-steps = Dia a dia
slip-then = Depois
slip-days = dias { $days }
slip-steps-how = O dia do procedimento é o 0. Cada quadrado é um passo daquele dia.
slip-code = Código para o Afterglow
slip-code-how = No aplicativo Afterglow, abra Mais, seu profissional, o plano, e escolha uma foto deste código. Você vê o que ele muda antes de usar. A folha está completa sem o aplicativo.
slip-code-none = Este plano é longo demais para um código. Para o aplicativo, peça o plano como arquivo. A folha está completa sem o aplicativo.
slip-made = Do plano do profissional e do plano padrão do Afterglow. O que é “sugerido” não está em nenhum artigo: na dúvida, pergunte.

## No aplicativo

slip-picture-how = Também dá para abrir uma foto do código de uma folha e colar um link.
slip-date = { $date }
slip-time = { $at }
slip-visit = Anotar também o procedimento: { $when }
    .why = Ele veio com o plano, e nenhuma assinatura o cobre: compare com a sua folha. Tudo é contado a partir dele.
slip-visit-new = Com o plano veio este procedimento, que não está anotado: { $when }. Nenhuma assinatura o cobre: compare com a sua folha. Acrescente --note-treatment para anotá-lo.
slip-visit-done = O procedimento está anotado: { $when }.
slip-visit-noted = Já há um procedimento anotado nesse dia, { $when }: ele não é anotado duas vezes.
slip-visit-ahead = Este procedimento ainda não aconteceu: { $when }. Anote quando acontecer.

slip-link-newer = Este link é de uma versão mais nova do que a que este Afterglow lê. Atualize o Afterglow.
slip-link-damaged = Este link não está completo, ou algo nele foi mudado. Copie tudo, de “afterglow:” até o fim, ou fotografe o código de novo.
slip-link-large = O que há neste link passa de { $most } KiB: não é um plano. Peça o arquivo de plano ao seu profissional.
slip-no-code = Não se lê nenhum código nesta imagem. Tire outra: o código inteiro, visto de cima, nítido e com luz uniforme.
slip-other-code = O código desta imagem não é do Afterglow. Escolha uma imagem do código da sua folha.

## De quem é um plano

signature-first = Assinado em { $issued }. É o primeiro plano assinado aqui e sua chave fica lembrada: os próximos são comparados com ela. Para ter certeza, peça ao seu profissional que leia as palavras da chave: { $words }
signature-same = Assinado em { $issued }, com a mesma chave do seu último plano assinado: { $words }
signature-other = Este plano está assinado com outra chave que não a de { $known }. Ligue para o seu profissional e compare as palavras da chave antes de usar. Antes: { $old }. Agora: { $new }
signature-missing = Este plano não está assinado, e o último assinado era de { $known }. Pergunte ao seu profissional se é dele antes de usar.
signature-older = Este plano foi assinado em { $issued }, antes do último que foi usado, de { $known }. Está desatualizado e não foi aceito. Peça o mais recente ao seu profissional.
signature-ahead = Este plano diz que foi assinado em { $issued }, o que ainda não chegou. Não foi aceito: peça ao seu profissional que confira o relógio e assine de novo.
signature-damaged = A assinatura deste plano está cortada ou danificada, por isso ele não foi aceito. Peça o arquivo de novo.
signature-changed = Este plano não é o que foi assinado: foi mudado depois. Não foi aceito. Peça-o de novo ao seu profissional.
signature-none = Este plano não está assinado.
signature-no-key = Isto não é uma chave privada para planos. Faça uma com afterglow plan keygen.
signature-trust = Usar mesmo que a chave não seja a mesma
    .why = Só se você perguntou ao seu profissional. Uma chave nova fica lembrada no lugar da antiga.
