# A professional’s aftercare sheet: what it asks for, sentence by sentence.

## How it was read

sheet-every-day = every day
sheet-days = days 0 to { $last }
sheet-note-range = The sheet says { $shorter } to { $longer }: the longer time counts.
sheet-note-through = Day { $day } counts as a whole, so by the clock it is one day more.
sheet-note-part = Your plan has one time for all of it: { $what }.
sheet-also = Names the same, and was not understood: “{ $what }”
sheet-why-words = Not every word of it is understood, or what they say together.
sheet-why-before = It is about the time before the treatment.
sheet-why-no_time = It gives no time.
sheet-why-no_item = Your plan has nothing that could be held off for it.
sheet-why-part = It names only a part of something, and a shorter time would count for all of it.
sheet-why-heading = It stands below a heading that is not understood, or that gives another time.
sheet-why-title = This heading is not understood, so nothing below it is used.
sheet-why-sunscreen = Sunscreen every day stays in every plan.
sheet-why-already = The default plan asks for it already.

## Commands

cli-plan-read = Read an aftercare sheet, and print what it asks for as a plan file
cli-plan-read-file = The sheet as a text file, or - for what is piped in
cli-plan-read-who = Whose sheet it is; without it, the professional that you entered
cli-plan-read-after = The plan file is printed; look at each line below its sentence, then apply it. With --json:
      { "{" }"file": TEXT, "proposals": [{ "{" }"id", "kind": "hold|sunscreen|step", "title", "value",
      "instead_of", "looser", "used", "contradicted", "needs_decision", "notes",
      "sentences": [INDEX], "also": [INDEX]{ "}" }], "sentences": [{ "{" }"line", "text", "heading", "under": [INDEX],
      "why": "words|before|no_time|no_item|part|heading|sunscreen|already" or null{ "}" }]{ "}" }
    A sentence with "why" set nothing, or not all that it says.
sheet-nobody = My professional
sheet-file-lead = Read from an aftercare sheet. Each line stands below its sentence: check it before you use the plan.
sheet-file-left = Not understood, or not all of it. Nothing else is set by these:
sheet-file-decide = The sheet contradicts itself here. Take the # away before the line that counts; the strictest comes first.
sheet-file-unsure = Nothing is set here yet, since another sentence may say something else. Take the # away if the line is right.
sheet-file-rest = The plan in use goes on with these. If you take a # away above, remove the line of the same name here.

## In the app

sheet-title = Paste your sheet
sheet-detail = The clinic’s aftercare sheet, in its own words
sheet-lead = Afterglow looks for times in it, in English. You see each sentence with what it would set, and nothing is used that you did not tick.
sheet-paste = The text of the sheet
sheet-open = Open a text file
sheet-read = Read the sheet
sheet-first = There is no text yet. Paste the text of the sheet first.
sheet-found = What it asks for
sheet-tick = Tick each line that is right. The others change nothing.
sheet-none = No sentence of it was understood with certainty, so nothing is proposed. Keep to the sheet itself, or ask your professional for a plan file.
sheet-none-used = There is nothing to tick: what was understood is looser than the plan in use.
sheet-line = { $title }: { $value }
sheet-says = “{ $what }”
sheet-instead = Plan in use: { $what }
sheet-choose = The sheet contradicts itself here: tick at most one of these. The strictest comes first.
sheet-looser = Looser than the plan in use, so not used
sheet-looser-why = A shorter time needs your professional’s own plan, as a file, a link or a code. Ask them for it.
sheet-left = Not understood, or not all of it
sheet-left-why = Keep to these as they are written. They are kept under My professional once you use the plan, as far as there is room.
sheet-who = Whose sheet is it?
sheet-changes = See what changes
sheet-again = Another sheet
sheet-tick-first = Nothing is ticked. Tick at least one line first.
sheet-who-first = Write whose sheet it is first: a name, or the clinic’s.
sheet-back = Back to the sentences
sheet-onto = These lines go onto the plan in use, and the rest of it stays. The result is a plan that your professional neither signed nor reviewed.
sheet-no-room =
    { $count ->
        [one] There is no room for one sentence under My professional. Keep the sheet itself for it:
       *[other] There is no room for { $count } sentences under My professional. Keep the sheet itself for them:
    }

sheet-too-long = The sheet is longer than { $count } KiB, so nothing was read. Give only the pages about the time after the treatment.
sheet-not-utf8 = This is not readable text (byte { $at } is not UTF-8). Save the sheet as UTF-8 text; a PDF or a picture cannot be read.
sheet-empty = There is no text in it. Give the sheet as text.
