degree-none = Non
    .inside = non
degree-mild = Un peu
    .inside = un peu
degree-medium = Assez
    .inside = assez
degree-strong = Beaucoup
    .inside = beaucoup
check-in-mark = { $sign } : { $degree }

check-in-redness = Rougeurs
    .low = rougeurs
    .hint = peau plus rouge ou plus foncée que d’habitude
    .none = ni plus rouge ni plus foncée que d’habitude
    .mild = un peu plus rouge ou plus foncée
    .medium = nettement plus rouge ou plus foncée
    .strong = très rouge ou très foncée, comme après un fort coup de soleil
check-in-swelling = Gonflement
    .low = gonflement
    .hint = peau plus gonflée que d’habitude
    .none = pas plus gonflée que d’habitude
    .mild = un peu gonflée, à peine visible
    .medium = nettement gonflée
    .strong = si gonflée que le visage paraît différent
check-in-pain = Douleur
    .low = douleur
    .hint = ça fait mal, ça pique ou ça brûle
    .none = rien ne fait mal
    .mild = présente, mais facile à oublier
    .medium = difficile à oublier
    .strong = difficile à supporter
check-in-heat = Chaleur
    .low = chaleur
    .hint = plus chaud au toucher qu’ailleurs
    .none = pas plus chaud qu’ailleurs
    .mild = un peu plus chaud
    .medium = nettement plus chaud
    .strong = très chaud
check-in-dryness = Sécheresse
    .low = sécheresse
    .hint = peau qui tiraille, rêche ou qui pèle
    .none = pas sèche
    .mild = qui tiraille, ou un peu rêche
    .medium = rêche, avec quelques petites peaux
    .strong = qui pèle à beaucoup d’endroits
check-in-itch = Démangeaisons
    .low = démangeaisons
    .hint = envie de se gratter
    .none = pas de démangeaisons
    .mild = de temps en temps
    .medium = souvent
    .strong = presque tout le temps, difficile de ne pas se gratter
check-in-bumps = Boutons
    .low = boutons
    .hint = boutons ou petites bosses
    .none = ni boutons ni bosses
    .mild = quelques-uns
    .medium = à plusieurs endroits
    .strong = nombreux
check-in-blisters = Cloques
    .low = cloques
    .hint = picotements, cloques ou bouton de fièvre
    .none = ni picotements ni cloques
    .mild = picotements, ou une petite cloque
    .medium = quelques cloques
    .strong = beaucoup de cloques, ou de grandes
check-in-weeping = Suintement
    .low = suintement
    .hint = peau humide, ouverte ou avec des croûtes
    .none = peau fermée et sèche
    .mild = humide ou avec une croûte, à un petit endroit
    .medium = à plusieurs endroits
    .strong = sur une grande zone
check-in-patches = Taches
    .low = taches
    .hint = plus foncé ou plus clair que la peau autour
    .none = teint uniforme, comme d’habitude
    .mild = un ton plus foncé ou plus clair
    .medium = nettement plus foncé ou plus clair
    .strong = beaucoup plus foncé ou plus clair, ou étendu
check-in-fever = Fièvre
    .low = fièvre
    .hint = sensation de fièvre, frissons ou tremblements
    .none = ni fièvre ni frissons
    .mild = une légère sensation de fièvre
    .medium = de la fièvre, ou quelques frissons
    .strong = une forte fièvre, ou de forts frissons

## The check-in of a day

check-in = Faire le bilan
check-in-change = Modifier le bilan du jour
check-in-title = Bilan
check-in-day = Jour
check-in-lead = Appuyez sur ce que vous voyez ou ressentez. Appuyez de nouveau pour l’enlever, et laissez de côté ce que vous voulez.
check-in-signs = Comment va votre peau ?
check-in-saved = Enregistré : { $at }
check-in-stop = { $degree }, { $sign } : { $words }
check-in-about = Est-ce normal ? { $sign }
check-in-none = Aucun de ces signes
check-in-rest = Aucun des autres
said-rest = Noté : aucun des autres
check-in-note = Note
check-in-note-hint = Toute autre chose que vous voyez ou ressentez
check-in-remove = Supprimer ce bilan
check-in-closed = Un bilan peut être modifié le jour même et les deux jours suivants.
day-entered = Ce que vous avez noté ce jour-là

## My skin

skin-when = { $date }
skin-when-day = { $date }, jour { $day }
skin-now = Comment va-t-elle maintenant ?
skin-today = Comment elle va aujourd’hui
skin-latest = Dernier bilan : { $date }
skin-none = Pas encore de bilan. Quelques appuis par jour, et vous verrez plus tard l’évolution.
skin-without = Noté « non » : { $signs }

## What was noted, over some days

plots-title = Ce que vous avez noté
plots-range = Du { $first } au { $last }
plots-course = { $first }, puis { $last }
plots-none = Rien de noté ces jours-là.
plots-absent = Toujours « non » : { $signs }
plots-treated = Une séance
plots-table = Ce que vous avez noté, signe par signe
plots-row-treated = { $date }, jour { $day }, séance
plots-not-noted = pas noté
plots-earlier = Jours précédents
plots-later = Jours suivants

history-title = Historique
history-lead = Ce que vous avez coché, noté, demandé, et vos rendez-vous
history-none = Rien ces jours-là.
history-treated = Séance
history-booked = Rendez-vous : { $at } { $note }
history-asked = Demandé : { $question }
history-ticked =
    { $count ->
        [one] { $count } geste coché
       *[other] { $count } gestes cochés
    }
history-photos =
    { $count ->
        [one] { $count } photo
       *[other] { $count } photos
    }
history-change = Modifier le bilan du { $date }
    .short = Modifier le bilan
history-add = Faire le bilan du { $date }
    .short = Faire le bilan
history-steps = Modifier les gestes du { $date }
    .short = Modifier les gestes
check-in-due = Deux minutes pour un coup d’œil dans le miroir
check-in-due-lead = C’est un jour de bilan
