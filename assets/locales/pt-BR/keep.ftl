keep-title = Backup e restauração
keep-lead = Cópias aqui e um arquivo para guardar em outro lugar
keep-sample = Este é o exemplo, que não fica guardado em lugar nenhum. Saia dele para fazer backup do que é seu.
keep-phone = Neste celular ainda não dá para salvar um arquivo em outro lugar nem restaurar de um arquivo. Há as cópias acima.

keep-copies = Cópias neste aparelho
keep-by-itself = Fazer cópias automaticamente
    .why = No máximo uma por dia, depois que você inserir algo
keep-none = Ainda não há nenhuma cópia.
keep-why = Fica guardada uma cópia por dia durante 7 dias, uma por semana durante 4 semanas e uma por mês durante 6 meses. Elas ajudam depois de um engano, não se este aparelho for perdido.
keep-deleted = O que você exclui continua nas cópias anteriores até elas serem descartadas. A imagem de uma foto não continua, só a data e as marcas dela. “Excluir tudo” exclui também as cópias.
keep-trouble = Não foi possível fazer a última cópia. { $why }
keep-back = Voltar ao que havia antes da última restauração
keep-at = { $at }
keep-more = { $count ->
    [one] { $count } cópia mais antiga
   *[other] { $count } cópias mais antigas
 }
keep-kind-automatic = Feita automaticamente, { $size }
keep-kind-update = Antes de uma atualização, { $size }
keep-kind-replaced = Antes de uma restauração, { $size }
keep-kb = { $size } KB
keep-mb = { $size } MB

keep-file = Um arquivo para guardar em outro lugar
keep-file-why = Tudo em um arquivo: dias, marcações, anotações, fotos, planos e configurações. Melhor guardar em outro aparelho.
keep-where = Arquivo de destino
keep-where-first = Indique primeiro onde salvar o arquivo.
keep-seal = Lacrar com uma senha
    .why = Sem ela ninguém consegue abrir o arquivo
keep-passphrase = Senha
keep-again = Repita a senha
keep-lost-passphrase = Uma senha esquecida não pode ser recuperada, e sem ela ninguém consegue abrir o arquivo, nem você. O Afterglow não a guarda.
keep-open = Quem tiver o arquivo consegue lê-lo.
keep-save = Fazer backup agora

keep-bring = Restaurar
keep-bring-why = De um arquivo que o Afterglow gravou. Você vê o que há nele antes que algo seja substituído.
keep-choose = Escolher um arquivo
keep-other-file = Escolher outro arquivo
keep-sealed = Este backup está lacrado
keep-open-it = Abrir
keep-forgotten = Tentar não muda nada aqui. Uma senha esquecida não pode ser recuperada; as cópias neste aparelho não precisam de senha.
keep-offer = Restaurar estes dados?
keep-made = Data de criação: { $at }
keep-made-undated = Data de criação desconhecida
keep-now = Agora
keep-then = Depois de restaurar
keep-treatments = Procedimentos
keep-days = Dias com registros
keep-ticks = Passos marcados
keep-check-ins = Check-ins
keep-photos = Fotos
keep-whole = O backup foi lido até o fim e está completo. Ou tudo é restaurado, ou nada muda.
keep-whole-copy = As fotos não estão na cópia: uma que você excluiu desde então não volta. Ou tudo é restaurado, ou nada muda.
keep-keeps = O que está aqui agora fica guardado como cópia neste aparelho, para você poder voltar.
keep-restore = Restaurar

keep-export = Arquivos para outros programas
keep-export-why = Tabelas em CSV e JSON, e as fotos. Qualquer pessoa pode lê-los, e não dá para restaurar a partir deles.
keep-export-where = Pasta de destino
keep-export-now = Exportar

keep-doing-backup = Fazendo o backup
keep-doing-look = Lendo o que há nele
keep-doing-export = Exportando
keep-percent = { $percent } % concluído
keep-cancel = Cancelar
keep-restoring = Restaurando
keep-restoring-why = Nada pode ser inserido até terminar.
keep-saved = Lido de volta e completo
keep-saved-at = Salvo em { $path }
keep-saved-there = Salvo onde você escolheu
keep-not-saved = Nada foi salvo.
keep-waiting = Escolha onde salvar
keep-waiting-how = A tela de arquivos do celular está aberta.
keep-saved-what = { $photos ->
    [one] { $photos } foto, { $size }
   *[other] { $photos } fotos, { $size }
 }
keep-exported = Exportado
keep-exported-what = { $tables ->
    [one] { $tables } tabela
   *[other] { $tables } tabelas
 }, { $photos ->
    [one] { $photos } foto
   *[other] { $photos } fotos
 }
keep-restored = Restaurado
keep-kept = O que estava aqui antes ficou guardado como cópia neste aparelho, para você poder voltar.
keep-close = Fechar
