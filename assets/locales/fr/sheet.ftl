sheet-every-day = chaque jour
sheet-days = jours 0 à { $last }
sheet-note-range = La fiche dit de { $shorter } à { $longer } : la durée la plus longue compte.
sheet-note-through = Le jour { $day } compte en entier : compté en heures, cela fait donc un jour de plus.
sheet-note-part = Votre plan a une seule durée pour l’ensemble : { $what }.
sheet-also = Nomme la même chose et n’a pas été comprise : « { $what } »
sheet-why-words = Certains de ses mots ne sont pas compris, ou ce qu’ils disent ensemble ne l’est pas.
sheet-why-before = Elle parle de la période avant la séance.
sheet-why-no_time = Elle ne donne pas de durée.
sheet-why-no_item = Votre plan n’a rien à mettre en pause pour cela.
sheet-why-part = Elle ne nomme qu’une partie de quelque chose, et une durée plus courte vaudrait pour l’ensemble.
sheet-why-heading = Elle est sous un titre qui n’est pas compris, ou qui donne une autre durée.
sheet-why-title = Ce titre n’est pas compris, donc rien de ce qui suit n’est utilisé.
sheet-why-sunscreen = La protection solaire quotidienne reste dans tout plan.
sheet-why-already = Le plan de base le demande déjà.

cli-plan-read = Lit une fiche de soins et affiche ce qu’elle demande, en fichier de plan
cli-plan-read-file = La fiche en fichier texte, ou - pour ce qui arrive par un tube
cli-plan-read-who = De qui vient la fiche ; du praticien que vous avez noté si cela manque
cli-plan-read-after = Le fichier de plan est affiché ; vérifiez chaque ligne sous sa phrase, puis appliquez-le. Avec --json :
      { "{" }"file": TEXT, "proposals": [{ "{" }"id", "kind": "hold|sunscreen|step", "title", "value",
      "instead_of", "looser", "used", "contradicted", "needs_decision", "notes",
      "sentences": [INDEX], "also": [INDEX]{ "}" }], "sentences": [{ "{" }"line", "text", "heading", "under": [INDEX],
      "why": "words|before|no_time|no_item|part|heading|sunscreen|already" ou null{ "}" }]{ "}" }
    Une phrase avec "why" ne fixe rien, ou pas tout ce qu’elle dit.
sheet-nobody = Mon praticien
sheet-file-lead = Lu dans une fiche de soins. Chaque ligne est sous sa phrase : vérifiez-la avant d’utiliser le plan.
sheet-file-left = Pas compris, ou pas entièrement. Ces phrases ne fixent rien d’autre :
sheet-file-decide = La fiche se contredit ici. Enlevez le # devant la ligne qui compte ; la plus stricte vient d’abord.
sheet-file-unsure = Rien n’est encore fixé ici, car une autre phrase dit peut-être autre chose. Enlevez le # si la ligne est juste.
sheet-file-rest = Le plan en cours continue avec ces lignes. Si vous enlevez un # plus haut, supprimez ici la ligne du même nom.

sheet-title = Coller votre fiche
sheet-detail = La fiche de soins du cabinet, dans ses propres mots
sheet-lead = Afterglow y cherche des durées écrites en anglais. Vous voyez chaque phrase avec ce qu’elle fixerait, et rien n’est utilisé sans que vous l’ayez coché.
sheet-paste = Le texte de la fiche
sheet-open = Ouvrir un fichier texte
sheet-read = Lire la fiche
sheet-first = Il n’y a pas encore de texte. Collez d’abord le texte de la fiche.
sheet-found = Ce qu’elle demande
sheet-tick = Cochez chaque ligne qui est juste. Les autres ne changent rien.
sheet-none = Aucune phrase n’a été comprise avec certitude, donc rien n’est proposé. Suivez la fiche elle-même, ou demandez un fichier de plan à votre praticien.
sheet-none-used = Il n’y a rien à cocher : ce qui a été compris est moins strict que le plan en cours.
sheet-line = { $title } : { $value }
sheet-says = « { $what } »
sheet-instead = Plan en cours : { $what }
sheet-choose = La fiche se contredit ici : cochez au plus une de ces lignes. La plus stricte vient d’abord.
sheet-looser = Moins strict que le plan en cours, donc pas utilisé
sheet-looser-why = Une durée plus courte exige un plan de votre praticien lui-même, en fichier, en lien ou en code. Demandez-le-lui.
sheet-left = Pas compris, ou pas entièrement
sheet-left-why = Suivez ces phrases telles qu’elles sont écrites. Dès que vous utilisez le plan, elles sont gardées sous « Mon praticien », tant qu’il y a de la place.
sheet-who = De qui vient la fiche ?
sheet-changes = Voir ce qui change
sheet-again = Une autre fiche
sheet-tick-first = Rien n’est coché. Cochez d’abord au moins une ligne.
sheet-who-first = Écrivez d’abord de qui vient la fiche : un nom, ou celui du cabinet.
sheet-back = Retour aux phrases
sheet-onto = Ces lignes s’ajoutent au plan en cours, et le reste ne change pas. Le plan qui en résulte n’a été ni signé ni relu par votre praticien.
sheet-no-room =
    { $count ->
        [one] Il n’y a pas de place pour une phrase sous « Mon praticien ». Gardez la fiche elle-même pour cette phrase :
       *[other] Il n’y a pas de place pour { $count } phrases sous « Mon praticien ». Gardez la fiche elle-même pour ces phrases :
    }

sheet-too-long = La fiche dépasse { $count } Kio, donc rien n’a été lu. Donnez seulement les pages sur la période après la séance.
sheet-not-utf8 = Ce n’est pas un texte lisible (l’octet { $at } n’est pas de l’UTF-8). Enregistrez la fiche en texte UTF-8 ; un PDF ou une image ne peut pas être lu.
sheet-empty = Elle ne contient pas de texte. Donnez la fiche sous forme de texte.
