# A professional’s plan: its file, what it changes, and going back.

## Mistakes in a plan file. Each says what is wrong, and what would be right.

mistake-file = The file is larger than { $most } KiB: shorten it.
mistake-form = This cannot be read: { $problem }. A text stands in quotes, and each line is a name, an equals sign and a value.
mistake-version-missing = The version is missing: begin the file with the line version = { $version }.
mistake-version = This is not a version of plan files: write version = { $version }.
mistake-version-newer = This file is of a newer version than this Afterglow reads: update Afterglow, or write version = { $version }.
mistake-professional = It does not say whose plan it is: add a line such as professional = "Ines Moreau" at the top.
mistake-table = “{ $key }” is a group: write [{ $key }] on a line of its own, and what belongs to it below.
mistake-tables = Each “{ $key }” is a group: write [[{ $key }]] on a line of its own, and what belongs to it below.
mistake-list = “{ $key }” is a list: write it as { $key } = ["one", "another"].
mistake-too-many = There are more than { $most } of “{ $key }”: keep the { $most } that matter most.
mistake-text = “{ $key }” is a text: put it in quotes.
mistake-empty = “{ $key }” is empty: write something, or leave the line out.
mistake-too-long = “{ $key }” is longer than { $most } characters: shorten it.
mistake-control = “{ $key }” has a character that nobody can see, or a line break: write it again as plain text on one line.
mistake-language = “{ $given }” is not the tag of a language: write it as "en" or "de".
mistake-number = “{ $key }” is a whole number from { $least } to { $most }, without quotes.
mistake-colour = “{ $given }” is not a colour: write it as "#2f6f5e".
mistake-date = This is not a date: write it as 2026-11-24.
mistake-time = “{ $given }” is not a time of day: write it as "13:00".
mistake-days = “{ $given }” are not recovery days: write them as "0-7", "1,4,7" or "3-"; the day of the treatment is 0.
mistake-part = “{ $given }” is not a part of the day: write "morning", "midday", "evening" or "any".
mistake-remind = “{ $given }” does not say when to remind: write true, or a time such as "13:00".
mistake-length = “{ $given }” is not a length: write it as "48 hours", "5 days", "2 weeks" or "none".
mistake-length-unit = “{ $given }” does not say whether hours or days are meant: write it as "48 hours", "5 days" or "2 weeks".
mistake-length-two = “{ $given }” gives two lengths: write the one that counts, such as "48 hours".
mistake-length-long = “{ $given }” is too long: { $most } days are the most.
mistake-every = This is not a number of days or weeks: write it as "6 weeks".
mistake-unknown = “{ $given }” is not known here. Known are: { $known }.
mistake-unknown-near = “{ $given }” is not known here: is “{ $near }” meant?
mistake-not-here = “{ $given }” stands below a group: move the line to the top of the file, above the first line in brackets.
mistake-hold-sunscreen = Sunscreen every day stays in every plan: say its kind under [sunscreen].
mistake-sunscreen-kind = “{ $given }” is not a kind of sunscreen that is known here: write "mineral", or leave the line out.
mistake-phone = This is too short for a phone number: write the clinic’s own number. Emergency numbers are the same in every plan.
mistake-emergency-number = “{ $key }” gives an emergency number. Those are the same in every plan: write the clinic’s own, or leave it out.
mistake-step-medicine = “{ $key }” speaks of an emergency, of a sign of one, or of a medicine: those words stay with you and with Afterglow’s own lines. Leave them out.
mistake-leave-hold = “{ $given }” holds something off: write “{ $given } = "none"” under [hold_off] instead.
mistake-leave-seed = “{ $given }” belongs to the default plan and cannot be left out. What can be: { $known }.
mistake-leave-unknown = There is no extra “{ $given }”. What can be left out: { $known }.
mistake-left-out-twice = “{ $given }” stands here twice, or is changed above: keep one of the lines.
mistake-step-title = This step has no title: add a line such as title = "Barrier cream".
mistake-step-days = This step has no days: add a line such as days = "1-7".
mistake-step-twice = Two steps have the same title: give one of them another.
mistake-step-discreet = This step has a reminder, which can be seen on a locked screen: leave the treatment, the clinic and names of people out of its title.

## What another plan changes

change-not-held = not held off
change-suggested = { $length } (suggested)
change-least = at least { $length }
change-days = { $part }, days { $days }
change-day = day { $day }
change-at = { $when }, { $at }
change-stricter = Stricter than now
change-looser = Looser than now
change-added = New steps
change-left_out = Left out
change-other = Also different
plan-changes-nothing = Your plan stays as it is.
plan-of = Plan of { $who }
plan-default = Default plan
plan-clinic = Clinic: { $words }
plan-phone = Phone: { $words }
plan-message = Messages: { $words }
plan-sessions = { $number } sessions in all, { $every } days apart
plan-sessions-number = { $number } sessions in all
plan-sessions-every = Sessions { $every } days apart
plan-file-mistakes = The plan file was not taken, and nothing was changed: { $count ->
    [one] one thing in it needs to be mended.
   *[other] { $count } things in it need to be mended.
 }
plan-not-confirmed = Nothing was changed. Answer with y to change it, or give --yes.
plan-none-before = The default plan is in use, and no other was before: there is nothing to go back to.
plan-new-stopped = Not every question was answered, so there is no plan file: start again.

## Commands

cli-plan = Your professional’s own plan: check a file, show it, apply it, go back
cli-plan-file = A plan file, or - for what is piped in; docs/plan-file.md says how to write one
cli-plan-yes = Do it without asking
cli-plan-check = Name every mistake of a plan file
cli-plan-show = Show the whole plan: of a file, or the one in use
cli-plan-new = Answer a few questions, and get a plan file
cli-plan-apply = Show what a plan changes, ask, and use it from today on
cli-plan-history = List the plans that were in use
cli-plan-revert = Go back to the plan before, from today on
plan-mistake = Line { $line }, column { $column }: { $what }
cli-plan-sound = The plan file of { $who } is sound. It changes { $count ->
    [0] no item
    [one] 1 item
   *[other] { $count } items
 } of the default plan.
cli-plan-line = - { $title }: { $what }
cli-plan-line-looser = - { $title }: { $what } (less strict than the default plan)
cli-plan-ask = Use this plan from today on? [y/N]
cli-plan-answers = y yes
cli-plan-applied = In use from { $from } on. Days before keep the plan of their day.
cli-plan-first = At first: the default plan
cli-plan-past = From { $from }: { $plan }
cli-plan-in-force = { $plan } (in use)
plan-new-lead = A few questions. Press Enter to keep what the default plan has.
plan-new-professional = Name of the professional:
plan-new-clinic = Name of the clinic, if there is one:
plan-new-phone = Phone number:
plan-new-window = { $what }: hold off for how long? Now: { $now }. For example 48 hours, 5 days, 2 weeks or none:
plan-new-again = That was not understood: write it as 48 hours, 5 days, 2 weeks or none.

## In the app

plan-file-title = Your professional’s plan
plan-file-why = A plan changes only what it names; all else stays as in the default plan. You can go back at any time, and what you ticked and noted stays.
plan-in-use = In use
plan-since = Since { $from }
plan-give = A new plan
plan-file-open = Open a plan file
plan-paste = Or paste the text of a plan file
plan-paste-first = There is no text yet. Paste the text of a plan file first.
plan-look = See what it changes
plan-written = Written on { $date }
plan-not-signed = Anyone could have written it. Use it only if you have it from your professional.
plan-words = Also in the plan
plan-from-today = It counts from today on. Days before keep the plan of their day, and emergency and urgent lines are the same in every plan.
plan-reach = From then on you reach: { $details }.
plan-reach-none = You then have no professional entered: the name, phone number and address came with that plan.
plan-reach-own = What you entered for { $who } stays as it is. This plan’s name, phone number and address are not used.
plan-apply = Use this plan
plan-not-now = Not now
plan-before-title = Before
plan-back = Always kept. See what going back changes
plan-back-from = From { $from }. See what going back changes
said-plan = The plan is in use from today on.
change-from-to = { $to } instead of { $from }
looser-stays = Less strict than your default plan: { $what }. This note stays beside each of them.
cli-plan-after = With --json each answers; NAME is null for the default plan:
      check           { "{" }"sound", "mistakes": [{ "{" }"line", "column", "what"{ "}" }]{ "}" }, exit code 2 with any
      show            { "{" }"professional": NAME, "reviewed": { "{" }"by", "on"{ "}" }|null, "items": [{ "{" }"id",
                       "title", "hold", "step", "basis", "window_basis", "looser"{ "}" }], "own"{ "}" }
      new             { "{" }"file": TEXT{ "}" }
      apply, revert   { "{" }"professional": NAME, "from", "changes": [{ "{" }"id", "title",
                       "direction": "stricter|looser|added|left_out|other", "from", "to",
                       "looser_than_default"{ "}" }]{ "}" }
      history         [{ "{" }"from", "professional": NAME, "written", "applied", "in_force"{ "}" }]
