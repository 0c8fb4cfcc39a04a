cli-backup = Grava tudo em um só arquivo: o que você inseriu, fotos e configurações
cli-backup-file = O arquivo a gravar; não pode haver um com esse nome
cli-backup-seal = Lacra com uma senha, que será pedida
cli-passphrase-file = Um arquivo com a senha na primeira linha
cli-passphrase-new = Senha para lacrar o backup (sem ela, ninguém consegue abri-lo de novo):
cli-passphrase-again = Repita a senha:
cli-passphrase = Senha do backup:
cli-backed-up = Gravado em { $path } e lido de volta: tudo o que você inseriu, { $photos ->
    [one] { $photos } foto
   *[other] { $photos } fotos
 }. Quem tiver o arquivo pode lê-lo.
cli-backed-up-sealed = Gravado em { $path }, lacrado e lido de volta: tudo o que você inseriu, { $photos ->
    [one] { $photos } foto
   *[other] { $photos } fotos
 }. Sem a senha ninguém consegue abri-lo, nem você.
cli-restore = Põe o conteúdo de um backup no lugar do que está aqui; o que estava aqui fica guardado como cópia
cli-restore-file = O arquivo do backup
cli-restore-copy = Restaura uma cópia pelo nome em --list, em vez de um arquivo
cli-restore-previous = O que estava aqui antes da última restauração
cli-restore-list = Lista as cópias guardadas neste aparelho
cli-restore-yes = Confirma a substituição do que está aqui
cli-restored = Restaurado, como estava em { $made }, com { $photos ->
    [one] { $photos } foto
   *[other] { $photos } fotos
 }.
cli-restored-undated = Restaurado, com { $photos ->
    [one] { $photos } foto
   *[other] { $photos } fotos
 }.
cli-restored-kept = O que estava aqui antes ficou guardado. Para ter de volta: afterglow restore --previous --yes
cli-copy-line = { $name }  { $at }  { $kind }
cli-export = Grava tudo em arquivos que outros programas abrem: tabelas em CSV e JSON, e as fotos
cli-export-folder = A pasta a gravar; precisa estar vazia ou ainda não existir
cli-exported = Gravado em { $path }, com { $photos ->
    [one] { $photos } foto
   *[other] { $photos } fotos
 }. Qualquer pessoa pode ler, e não serve para restaurar: para isso, faça um backup.
copy-before-update = antes de uma atualização
copy-replaced = substituída por uma restauração
copy-automatic = feita automaticamente
backup-missing = { $photos ->
    [one] { $photos } foto de { $days } não tem imagem: o arquivo já tinha sido apagado, perdido ou danificado antes.
   *[other] { $photos } fotos de { $days } não têm imagem: os arquivos já tinham sido apagados, perdidos ou danificados antes.
 }

backup-foreign = Isto não é um backup do Afterglow. Escolha o arquivo que o Afterglow gravou; nada foi alterado.
backup-damaged = Este backup está danificado ou incompleto, e nada foi alterado. Copie-o de novo de onde ele veio, ou use outro.
backup-newer = Este backup foi feito por uma versão mais nova do Afterglow, e nada foi alterado. Atualize o Afterglow para restaurá-lo.
backup-sealed = Este backup está lacrado. Informe a senha.
backup-wrong-passphrase = A senha não abre este backup, e nada foi alterado. Maiúsculas e espaços contam. Se você tem certeza dela, o começo do arquivo está danificado.
backup-sealed-otherwise = Este arquivo foi lacrado por outro programa, de um jeito que exige mais memória do que um celular tem, ou sem senha. Abra-o primeiro com esse programa e restaure o resultado; nada foi alterado.
backup-too-much = Este arquivo contém mais do que um backup do Afterglow jamais contém, então não foi lido. Nada foi alterado.
backup-no-passphrase = A senha está vazia. Informe pelo menos um caractere, melhor várias palavras.
backup-cancelled = Encerrado antes do fim. Nada foi alterado, e não sobrou nenhum arquivo gravado pela metade.
backup-full = Não há espaço suficiente para isto. Libere espaço ou escolha outro disco; nada foi alterado.
backup-files = Um arquivo não pôde ser lido ou gravado: { $problem }. Nada foi alterado.
backup-busy = Há outro backup ou restauração em andamento. Espere terminar e tente de novo.
backup-inside = { $path } é onde o Afterglow guarda seus dados: excluir seus dados excluiria também o backup. Escolha outra pasta, de preferência em outro aparelho.
backup-sample = Este é o exemplo, que não fica guardado em lugar nenhum. Tire --sample para usar os seus dados.
backup-passphrases-differ = As duas senhas são diferentes, então nada foi gravado. Tente de novo.
restore-not-blank = Já há dados aqui, e nada foi alterado. Acrescente --yes para restaurar mesmo assim: o que está aqui fica guardado como cópia e volta com --previous.
restore-none-before = Nenhuma restauração substituiu nada aqui, então não há a que voltar.
restore-unknown-copy = Não há cópia “{ $given }”. Há: { $known }.
export-in-use = { $path } já existe e não é uma pasta vazia. Informe outro nome.
