# Reviewing a plan: every sentence that it can show, on paper, and who put their name to them.

## Commands

cli-plan-review = Print every sentence that a plan can show, with who says so, to be reviewed and signed
cli-review-out = The page to write, such as review.html; open it and print it
cli-review-key = Put the review into the plan file, signed with the key in this file
cli-review-reviewer = Who read the sentences, as clients will see it
cli-review-hash = The hash from the page that was read
cli-review-after = Without a plan file it is the plan in use. With --json it answers { "{" }"file", "professional", "language", "hash",
      "reviewed": { "{" }"by", "on"{ "}" } or null, "sentences": [{ "{" }"about", "id", "days", "notes", "texts":
      [{ "{" }"form", "words"{ "}" }], "basis": [{ "{" }"kind", "ref", "title", "address"{ "}" }], "window_basis"{ "}" }]{ "}" }
review-written = Written to { $path }. Open it in a browser and print it. Hash: { $hash }
review-signed = The review is in { $path }. The words of the key: { $words }
review-no-name = This is not a name for a review: write a name with its titles and nothing else, on one line, with at most { $most } characters.
review-other-hash = This is not the hash of what the plan says now: a sentence is another one than on that page. Nothing was signed. Print the page again and read it.
review-other-signer = This plan is signed with another key, and a review counts only with the key that signed the plan. Nothing was signed. Sign the plan with this key first.
review-lost = The review in the file is not signed with this key, so it does not count. It can be signed again with this key.

## In the app

reviewed-by = Reviewed by { $who } on { $date }.

## On the paper

review-title = What this plan says
review-what = Every sentence of guidance that the app can show under this plan, on which days, and who says so. The day of the treatment is 0.
review-blanks = What stands in brackets depends on the client.
review-days-how = Something held off ends at the time of day of the treatment. Where only its date is noted, or the client travels, that can be a day later.
review-not-here = Not printed here: buttons, dates and counts, what a client notes, and answers to typed questions and to pasted products, which have sentences of their own.
review-hash = Hash of all sentences
review-hash-how = It stands for every sentence above, with its days and its source, in this language. Once one of them changes, the app no longer shows that they were reviewed.
review-own = From the professional
review-holds = Hold off
review-steps = Steps
review-tips = Tips
review-expect = Common on the day
review-phases = Phases
review-timeline = On single days of the timeline
review-leaflet = Leaflet: when to contact whom
review-signs = Leaflet: each sign
review-reminders = Reminders
review-ranges = What other sheets say
review-col-days = Days
review-col-says = What it says
review-col-who = Who says so
review-days = { $days }
review-any-day = any day
review-source = Source { $id }
review-unless = Not while held off: { $what }
review-depth = Only after: { $depth }
review-blank =
    .time = [date and time]
    .date = [date]
    .day = [day]
    .number = [emergency number]
    .who = [the professional]
    .what = [what is held off]
