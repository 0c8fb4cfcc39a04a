sheet-every-day = todos os dias
sheet-days = dias 0 a { $last }
sheet-note-range = O folheto diz de { $shorter } a { $longer }: vale o prazo mais longo.
sheet-note-through = O dia { $day } conta inteiro; então, contando por horas, é um dia a mais.
sheet-note-part = Seu plano tem um só prazo para tudo: { $what }.
sheet-also = Cita a mesma coisa e não foi entendida: “{ $what }”
sheet-why-words = Nem todas as palavras são entendidas, ou o que elas dizem juntas.
sheet-why-before = É sobre o período antes do procedimento.
sheet-why-no_time = Não dá nenhum prazo.
sheet-why-no_item = Seu plano não tem nada que possa ficar em pausa por isso.
sheet-why-part = Cita só uma parte de algo, e um prazo mais curto valeria para tudo.
sheet-why-heading = Está abaixo de um título que não é entendido ou que dá outro prazo.
sheet-why-title = Este título não é entendido, então nada abaixo dele é usado.
sheet-why-sunscreen = O protetor solar diário fica em todo plano.
sheet-why-already = O plano padrão já pede isso.

cli-plan-read = Lê um folheto de cuidados e imprime o que ele pede como arquivo de plano
cli-plan-read-file = O folheto como arquivo de texto, ou - para o que vier por pipe
cli-plan-read-who = De quem é o folheto; sem isso, do profissional que você anotou
cli-plan-read-after = O arquivo de plano é impresso; confira cada linha abaixo da sua frase e depois aplique. Com --json:
      { "{" }"file": TEXT, "proposals": [{ "{" }"id", "kind": "hold|sunscreen|step", "title", "value",
      "instead_of", "looser", "used", "contradicted", "needs_decision", "notes",
      "sentences": [INDEX], "also": [INDEX]{ "}" }], "sentences": [{ "{" }"line", "text", "heading", "under": [INDEX],
      "why": "words|before|no_time|no_item|part|heading|sunscreen|already" ou null{ "}" }]{ "}" }
    Uma frase com "why" não define nada, ou não tudo o que diz.
sheet-nobody = Meu profissional
sheet-file-lead = Lido de um folheto de cuidados. Cada linha está abaixo da sua frase: confira antes de usar o plano.
sheet-file-left = Não entendido, ou não por inteiro. Estas frases não definem mais nada:
sheet-file-decide = Aqui o folheto se contradiz. Tire o # da linha que vale; a mais rigorosa vem primeiro.
sheet-file-unsure = Aqui ainda não há nada definido, porque outra frase pode dizer outra coisa. Tire o # se a linha estiver certa.
sheet-file-rest = O plano em uso continua com estas linhas. Se você tirar um # acima, apague aqui a linha com o mesmo nome.

sheet-title = Colar seu folheto
sheet-detail = O folheto de cuidados da clínica, nas palavras dela
sheet-lead = O Afterglow procura nele prazos escritos em inglês. Você vê cada frase com o que ela definiria, e nada é usado sem que você marque.
sheet-paste = O texto do folheto
sheet-open = Abrir um arquivo de texto
sheet-read = Ler o folheto
sheet-first = Ainda não há texto. Cole primeiro o texto do folheto.
sheet-found = O que ele pede
sheet-tick = Marque cada linha que estiver certa. As outras não mudam nada.
sheet-none = Nenhuma frase foi entendida com certeza, então nada é proposto. Siga o próprio folheto, ou peça ao seu profissional um arquivo de plano.
sheet-none-used = Não há nada para marcar: o que foi entendido é menos rigoroso que o plano em uso.
sheet-line = { $title }: { $value }
sheet-says = “{ $what }”
sheet-instead = Plano em uso: { $what }
sheet-choose = Aqui o folheto se contradiz: marque no máximo uma destas linhas. A mais rigorosa vem primeiro.
sheet-looser = Menos rigoroso que o plano em uso, por isso não usado
sheet-looser-why = Um prazo mais curto exige o plano do seu próprio profissional, como arquivo, link ou código. Peça a ele.
sheet-left = Não entendido, ou não por inteiro
sheet-left-why = Siga estas frases como estão escritas. Assim que você usar o plano, elas ficam em “Meu profissional”, enquanto houver espaço.
sheet-who = De quem é o folheto?
sheet-changes = Ver o que muda
sheet-again = Outro folheto
sheet-tick-first = Nada está marcado. Marque primeiro pelo menos uma linha.
sheet-who-first = Escreva primeiro de quem é o folheto: um nome, ou o da clínica.
sheet-back = Voltar às frases
sheet-onto = Estas linhas se somam ao plano em uso, e o resto dele fica como está. O plano que resulta não foi assinado nem revisado pelo seu profissional.
sheet-no-room =
    { $count ->
        [one] Não há espaço para uma frase em “Meu profissional”. Guarde o próprio folheto para ela:
       *[other] Não há espaço para { $count } frases em “Meu profissional”. Guarde o próprio folheto para elas:
    }

sheet-too-long = O folheto tem mais de { $count } KiB, então nada foi lido. Use só as páginas sobre o período depois do procedimento.
sheet-not-utf8 = Isto não é texto legível (o byte { $at } não é UTF-8). Salve o folheto como texto UTF-8; um PDF ou uma imagem não pode ser lido.
sheet-empty = Não há texto nele. Informe o folheto como texto.
