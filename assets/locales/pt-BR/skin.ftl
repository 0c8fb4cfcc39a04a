# Minha pele. As palavras precisam valer na pele morena e negra: nunca vermelha sem mais escura. Dizem o que
# se vê ou se sente, nunca se isso é como deveria ser.

degree-none = Nada
    .inside = nada
degree-mild = Leve
    .inside = leve
degree-medium = Médio
    .inside = médio
degree-strong = Forte
    .inside = forte
check-in-mark = { $sign }: { $degree }

check-in-redness = Vermelhidão
    .low = vermelhidão
    .hint = mais vermelha ou mais escura que de costume
    .none = nem mais vermelha nem mais escura que de costume
    .mild = um pouco mais vermelha ou mais escura
    .medium = claramente mais vermelha ou mais escura
    .strong = muito vermelha ou escura, como uma queimadura de sol forte
check-in-swelling = Inchaço
    .low = inchaço
    .hint = mais inchada que de costume
    .none = não está mais inchada que de costume
    .mild = um pouco inchada, quase não se vê
    .medium = claramente inchada
    .strong = tão inchada que o rosto parece outro
check-in-pain = Dor
    .low = dor
    .hint = dolorida, ardendo ou queimando
    .none = não dói nada
    .mild = dá para sentir, mas é fácil de esquecer
    .medium = difícil de esquecer
    .strong = difícil de aguentar
check-in-heat = Calor
    .low = calor
    .hint = mais quente ao toque que no resto da pele
    .none = igual ao resto da pele
    .mild = um pouco mais quente
    .medium = claramente mais quente
    .strong = muito quente
check-in-dryness = Ressecamento
    .low = ressecamento
    .hint = repuxando, áspera, descamando ou descascando
    .none = não está seca
    .mild = repuxando, ou um pouco áspera
    .medium = áspera, com um pouco de descamação
    .strong = descamando ou descascando em muitos pontos
check-in-itch = Coceira
    .low = coceira
    .hint = vontade de coçar
    .none = sem coceira
    .mild = de vez em quando
    .medium = muitas vezes
    .strong = quase o tempo todo, difícil não coçar
check-in-bumps = Bolinhas
    .low = bolinhas
    .hint = espinhas ou bolinhas pequenas
    .none = sem espinhas nem bolinhas
    .mild = poucas
    .medium = algumas em vários pontos
    .strong = muitas
check-in-blisters = Bolhas
    .low = bolhas
    .hint = formigamento, bolhas ou herpes labial
    .none = sem formigamento, sem bolhas
    .mild = formigamento, ou uma bolha pequena
    .medium = algumas bolhas
    .strong = muitas bolhas, ou bolhas grandes
check-in-weeping = Secreção
    .low = secreção
    .hint = pele úmida, aberta ou com crostas
    .none = fechada e seca
    .mild = úmida ou com crosta em um ponto pequeno
    .medium = em vários pontos
    .strong = em uma área grande
check-in-patches = Manchas
    .low = manchas
    .hint = mais escuras ou mais claras que a pele ao redor
    .none = cor uniforme, como de costume
    .mild = um tom mais escuro ou mais claro
    .medium = claramente mais escuras ou mais claras
    .strong = muito mais escuras ou mais claras, ou grandes
check-in-fever = Febre
    .low = febre
    .hint = febre, calafrios ou tremores
    .none = sem febre, sem tremores
    .mild = um pouco febril
    .medium = febre, ou alguns tremores
    .strong = febre alta, ou tremores fortes

## The check-in of a day

check-in = Fazer check-in
check-in-change = Alterar o check-in de hoje
check-in-title = Check-in
check-in-day = Dia
check-in-lead = Toque no que você vê ou sente. Toque de novo para desfazer, e pule o que quiser.
check-in-signs = Como está?
check-in-saved = Salvo: { $at }
check-in-stop = { $degree }, { $sign }: { $words }
check-in-about = Isso é normal? { $sign }
check-in-none = Nenhum destes
check-in-rest = Nenhum dos outros
said-rest = Anotado: nenhum dos outros
check-in-note = Anotação
check-in-note-hint = O que mais você vê ou sente
check-in-remove = Remover este check-in
check-in-closed = Um check-in pode ser alterado no próprio dia e nos dois seguintes.
day-entered = O que você anotou nesse dia

## My skin

skin-when = { $date }
skin-when-day = { $date }, dia { $day }
skin-now = Como está agora?
skin-today = Como está hoje
skin-latest = Último check-in: { $date }
skin-none = Nenhum check-in ainda. Alguns toques por dia mostram depois como foi.
skin-without = Sem: { $signs }

## What was noted, over some days

plots-title = O que você anotou
plots-range = De { $first } a { $last }
plots-course = { $first }, no fim { $last }
plots-none = Nada anotado nestes dias.
plots-absent = Ausentes o tempo todo: { $signs }
plots-treated = Um procedimento
plots-table = O que você anotou, sinal por sinal
plots-row-treated = { $date }, dia { $day }, procedimento
plots-not-noted = não anotado
plots-earlier = Dias anteriores
plots-later = Dias seguintes

history-title = Histórico
history-lead = O que você marcou, anotou, perguntou e agendou
history-none = Nada nestes dias.
history-treated = Procedimento
history-booked = Consulta { $at } { $note }
history-asked = Perguntado: { $question }
history-ticked =
    { $count ->
        [one] { $count } passo marcado
       *[other] { $count } passos marcados
    }
history-photos =
    { $count ->
        [one] { $count } foto
       *[other] { $count } fotos
    }
history-change = Alterar o check-in de { $date }
    .short = Alterar o check-in
history-add = Fazer check-in de { $date }
    .short = Fazer check-in
history-steps = Alterar os passos de { $date }
    .short = Alterar os passos
check-in-due = Dois minutos para uma olhada no espelho
check-in-due-lead = Hoje é dia de check-in
