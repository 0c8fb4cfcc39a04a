# The visit slip with its code, and whose plan it is.

## Commands

cli-open = Open the window, with the plan of a link
cli-plan-slip = Make a printable sheet for one client, with one code that sets up the app
cli-plan-qr = Make only the code, as a picture
cli-slip-at = When the treatment is: a date, a local date and time, or one with an offset
cli-slip-out = The page to write, such as slip.html; open it and print it
cli-qr-out = The picture to write, such as code.svg or code.png
cli-plan-keygen = Make a key to sign plans with, once for a practice
cli-keygen-out = The file for the key. Whoever has it can sign in your name: keep it to yourself, and keep a copy
cli-plan-sign = Sign a plan file, so that clients see that it is yours
cli-sign-file = The plan file; its signature becomes the last line
cli-sign-key = The file with the key
cli-plan-verify = Show whose signature a plan has
cli-plan-note = Also note the treatment that came with the plan
cli-plan-trust = Take the plan though it is not signed as the last one was
cli-slip-after = With --json it answers { "{" }"file", "code": true|false, "language"{ "}" }
cli-qr-after = With --json it answers { "{" }"file", "link"{ "}" }
cli-keygen-after = With --json it answers { "{" }"file", "key", "words"{ "}" }
cli-sign-after = With --json it answers { "{" }"file", "key", "words"{ "}" }
cli-verify-after = With --json it answers { "{" }"key", "words", "signed", "known": "first|same|other|older|ahead"{ "}" }
cli-apply-after = The plan can be a plan file, a link that begins with afterglow:, or a picture of a code.
slip-written = Written to { $path }, with the code. Open it in a browser and print it.
slip-written-without = Written to { $path }, without a code: this plan is too long for one. Give the client the plan file as well, or shorten the plan’s words.
slip-ahead = The treatment is still to come: it can be noted only once it has happened.
slip-qr-written = Written to { $path }.
slip-no-fit = This plan is too long for one code that can be read from paper. Shorten its words or leave steps out, or give the plan file itself.
signature-key-written = The key is in { $path }. Keep it to yourself, and keep a copy. Its words, for clients who compare: { $words }
signature-made = { $path } is signed. The words of the key: { $words }

## On the paper

slip-title = After your micro-needling
slip-treated-at = Treatment: { $at } ({ $zone })
slip-treated-on = Treatment: { $date }
slip-contact = Questions, or anything that worries you
slip-phone-blank = Phone:
slip-holds = Hold off
slip-until = until { $at }
slip-through = through { $date }
slip-suggested = suggested
slip-at-least = at least
slip-steps = Day by day
slip-then = Later
slip-days = days { $days }
slip-steps-how = The day of the treatment is 0. Each box is a step of that day.
slip-code = Code for Afterglow
slip-code-how = In the app Afterglow, open More, your professional, the plan, and choose a photo of this code. You see what it changes before it is used. The sheet is complete without the app.
slip-code-none = This plan is too long for a code. For the app, ask for the plan as a file. The sheet is complete without the app.
slip-made = From the professional’s plan and Afterglow’s default plan. “Suggested” times are Afterglow’s own: ask if in doubt.

## In the app

slip-picture-how = A photo of the code on a slip can be opened too, and a link can be pasted.
slip-date = { $date }
slip-time = { $at }
slip-visit = Also note the treatment of { $when }
    .why = It came with the plan, and no signature covers it: compare it with your slip. Everything is counted from it.
slip-visit-new = The treatment of { $when } came with the plan and is not noted; no signature covers it, so compare it with your slip. Add --note-treatment to note it.
slip-visit-done = The treatment of { $when } is noted.
slip-visit-noted = A treatment of that day, { $when }, is noted already: it is not noted twice.
slip-visit-ahead = The treatment of { $when } is still to come. Note it when it has happened.

slip-link-newer = This link is of a newer version than this Afterglow reads. Update Afterglow.
slip-link-damaged = This link is not complete, or something in it was changed. Copy all of it, from “afterglow:” to its end, or take the picture of the code again.
slip-link-large = What is in this link is larger than { $most } KiB: it is not a plan. Ask your professional for the plan file.
slip-no-code = No code can be read on this picture. Take it again: all of the code, from straight above, sharp and in even light.
slip-other-code = The code on this picture is not one of Afterglow. Choose a picture of the code on your slip.

## Whose plan it is

signature-first = Signed on { $issued }. It is the first signed plan here. Once you use it, its key is remembered and later plans are compared with it. To be certain, have your professional read you the words of the key: { $words }
signature-by = Signed on { $issued }. The words of the key: { $words }
signature-same = Signed on { $issued }, with the same key as your last signed plan: { $words }
signature-other = This plan is signed with another key than that of { $known }. Call your professional and compare the words of the key before you use it. Before: { $old }. Now: { $new }
signature-missing = This plan is not signed, and the last signed one was from { $known }. Ask your professional whether it is theirs before you use it.
signature-doubtful = { $why } To use it after that, add --trust-new-key.
signature-older = This plan was signed on { $issued }, but the last one used is from { $known }. It is out of date and cannot be used. Ask your professional for the newest one.
signature-ahead = This plan says that it was signed on { $issued }, which is in the future. It cannot be used: ask your professional to check their clock and sign it again.
signature-damaged = The signature of this plan is cut off or damaged, so the plan cannot be used. Ask for the file again.
signature-changed = This plan is not the one that was signed: it was changed afterwards. It cannot be used. Ask your professional for it again.
signature-none = This plan is not signed.
signature-no-key = This is not a private key for plans. Make one with afterglow plan keygen.
signature-trust = Use this plan anyway
    .why = Only if you asked your professional. If the plan has a new key, it replaces the old one.
