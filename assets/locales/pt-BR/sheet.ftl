# A folha de cuidados de um profissional: o que ela pede, frase por frase.

## How it was read

sheet-every-day = todos os dias
sheet-days = dias 0 a { $last }
sheet-note-range = A folha diz de { $shorter } a { $longer }: vale o prazo mais longo.
sheet-note-through = O dia { $day } conta inteiro, então pelo relógio é um dia a mais.
sheet-note-part = Seu plano tem um só prazo para tudo isto: { $what }.
sheet-also = Cita a mesma coisa e não foi entendida: “{ $what }”
sheet-why-words = Nem toda palavra é entendida, ou o que elas dizem juntas.
sheet-why-before = É sobre o tempo antes do tratamento.
sheet-why-no_time = Não dá nenhum prazo.
sheet-why-no_item = Seu plano não tem nada que possa esperar por isso.
sheet-why-part = Cita só uma parte, e um prazo mais curto valeria para tudo.
sheet-why-heading = Está abaixo de um título que não é entendido ou que dá outro prazo.
sheet-why-title = Este título não é entendido, então nada abaixo dele é usado.
sheet-why-sunscreen = O protetor solar de todo dia fica em todos os planos.
sheet-why-already = O plano padrão já pede isso.

## Commands

cli-plan-read = Ler uma folha de cuidados e imprimir o que ela pede como arquivo de plano
cli-plan-read-file = A folha como arquivo de texto, ou - para o que vem por um pipe
cli-plan-read-who = De quem é a folha; sem isto, do profissional que você anotou
cli-plan-read-after = O arquivo de plano é impresso; confira cada linha abaixo da sua frase e depois aplique. Com --json:
      { "{" }"file": TEXT, "proposals": [{ "{" }"id", "kind": "hold|sunscreen|step", "title", "value",
      "instead_of", "looser", "used", "contradicted", "needs_decision", "notes",
      "sentences": [INDEX], "also": [INDEX]{ "}" }], "sentences": [{ "{" }"line", "text", "heading", "under": [INDEX],
      "why": "words|before|no_time|no_item|part|heading|sunscreen|already" ou null{ "}" }]{ "}" }
    Uma frase com "why" não define nada, ou não tudo o que diz.
sheet-nobody = Meu profissional
sheet-file-lead = Lido de uma folha de cuidados. Cada linha está abaixo da sua frase: confira antes de usar o plano.
sheet-file-left = Não entendido, ou não por inteiro. Estas frases não definem mais nada:
sheet-file-decide = Aqui a folha se contradiz. Tire o # da linha que vale; a mais rigorosa vem primeiro.
sheet-file-unsure = Aqui ainda não há nada definido, porque outra frase pode dizer outra coisa. Tire o # se a linha estiver certa.

## In the app

sheet-title = Colar sua folha
sheet-detail = A folha de cuidados da clínica, nas palavras dela
sheet-lead = O Afterglow procura prazos nela, em inglês. Você vê cada frase com o que ela definiria, e nada é usado sem que você marque.
sheet-paste = O texto da folha
sheet-open = Abrir um arquivo de texto
sheet-read = Ler a folha
sheet-first = Ainda não há texto. Cole primeiro o texto da folha.
sheet-found = O que ela pede
sheet-tick = Marque cada linha que estiver certa. As outras não mudam nada.
sheet-none = Nenhuma frase foi entendida com certeza, então nada é proposto. Siga a própria folha, ou peça ao seu profissional um arquivo de plano.
sheet-none-used = Não há nada para marcar: o que foi entendido é menos rigoroso que o plano padrão.
sheet-line = { $title }: { $value }
sheet-says = “{ $what }”
sheet-instead = Plano padrão: { $what }
sheet-choose = Aqui a folha se contradiz: marque no máximo uma destas linhas. A mais rigorosa vem primeiro.
sheet-looser = Menos rigoroso que o plano padrão, por isso não usado
sheet-looser-why = Um prazo mais curto precisa do plano do seu profissional, como arquivo, link ou código. Peça a ele.
sheet-left = Não entendido, ou não por inteiro
sheet-left-why = Siga estas frases como estão escritas. Quando você usar o plano, elas ficam em Meu profissional, enquanto houver espaço.
sheet-who = De quem é a folha?
sheet-changes = Ver o que muda
sheet-again = Outra folha
sheet-tick-first = Nada está marcado. Marque primeiro pelo menos uma linha.
sheet-who-first = Escreva primeiro de quem é a folha: um nome, ou o da clínica.
sheet-back = Voltar às frases

sheet-too-long = A folha tem mais de { $count } KiB, então nada foi lido. Dê só as páginas sobre o tempo depois do tratamento.
sheet-not-utf8 = Isto não é texto legível (o byte { $at } não é UTF-8). Salve a folha como texto UTF-8; um PDF ou uma imagem não pode ser lido.
sheet-empty = Não há texto. Dê a folha como texto.
