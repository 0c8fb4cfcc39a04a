# The report for the professional. The paper itself speaks of the client in the third person; it repeats what was noted and concludes nothing.

cli-report = Write a report for your professional: a page to print, with what you choose and nothing else
cli-report-file = The file to write, such as report.html; - for standard output
cli-report-treatment = The treatment that it is about, by its number in "treatment list"; without it, the latest
cli-report-photo = Put in a photo, by its number in "photo list"; give it once for each
cli-report-no-plan = Leave out the plan
cli-report-no-check-ins = Leave out your check-ins
cli-report-notes = Put in your notes of the treatment and of check-ins, in your own words
cli-report-steps = Put in which steps you ticked, and on which days
cli-report-products = Put in your products
cli-report-can-i = Put in what you asked "Can I?"
cli-report-to-ask = Put in your list of what to ask
cli-report-appointments = Put in your appointments since the treatment
cli-report-written = Written to { $path }, about the treatment of { $date }. In it: { $parts }.
report-readable = Whoever has the file can read it.
report-lost = { $count ->
    [one] The picture of { $days } was lost or damaged, so it is not in the report.
   *[other] The pictures of { $days } were lost or damaged, so they are not in the report.
 }

## The page on which the client chooses

report-title = Report for your professional
report-lead = A page to print or to send; you choose what goes in
report-none = The report is about a treatment. Record one first.
report-contents = What goes in
report-always = The treatment itself always does: when, in which time zone, the area, how deep, which kind, which session, how many others are noted, and your professional with the clinic. Of the rest, only what you tick goes in.
report-treatment = Treatment
report-plan = Plan
    .what = Which plan was in force, and whose it is
report-check-ins = Check-ins
    .what = What you noted of each sign, drawn and as a table
report-notes = My own words
    .what = What you wrote about the treatment and in check-ins
report-steps = Steps
    .what = Which steps you ticked, and on which days
report-products = Products
    .what = Those you saved, as you wrote them
report-can-i = Asked: Can I?
    .what = What you asked since the treatment
report-to-ask = What to ask
    .what = What is still on your list
report-appointments = Appointments
    .what = Those since the treatment, with what you wrote about them
report-photos = Photos
report-photos-how = None goes in unless you choose it. Pick a day, then the photos: those of every treatment are there, to compare.
report-photos-chosen = { $count ->
    [0] None chosen
    [one] One chosen
   *[other] { $count } chosen
 }
report-photos-none = You have no photos.
report-save = Save the report
report-after = It is a page for a browser: open it there to print it, or send the file. Saving it again replaces it.
report-share = Share the report
report-share-after = It is a page for a browser: send it, or open it in a browser to print it.
report-no-folder = There is no home folder to save the file in. Use the command: afterglow report, with the name of a file.
said-report = Saved as { $path }

## The paper

report-name = Report on the treatment of { $date }
report-paper = After micro-needling
report-span = { $last ->
    [0] Day 0, { $from }
   *[other] Days 0 to { $last }, { $from } to { $to }
 }
report-sample = This is a sample. Nobody noted any of it.
report-by = Noted by the client in Afterglow and repeated here as it was noted. Nothing was measured, and nothing is concluded from it.
report-made = Written on { $date } by Afterglow { $version }. It has only what the client chose to put in.
report-when = When
report-at = { $when } ({ $zone })
report-session = Session
report-professional = Professional
report-note = Note
report-default-plan = The plan that comes with Afterglow, which no clinician has reviewed.
report-provider-plan = The plan of { $who }.
report-plan-from = From { $date } on: { $plan }
report-key = The lines stand, from the bottom, for none, mild, medium and strong. A dashed line is a treatment.
report-signs = Each sign that was noted
report-sign = Sign
report-first = First noted
report-most = Strongest
report-last = Last noted
report-degree = Day { $day }: { $degree }
report-words = { $noted } ({ $words })
report-days = What was noted, day by day
report-own-words = In the client’s own words
report-steps-about = Days on which the client ticked a step in the app. A day that is not listed says only that nothing was ticked.
report-ticked = Steps and their days
report-step = { $step } ({ $part })
report-step-days = { $days }
report-products-about = Saved in the app by the client, which does not say when they were used.
report-products-saved = Products, with what the client copied from them
report-can-i-about = What the client typed, without the answers. The app keeps the last { $count } questions only.
report-can-i-asked = Questions by day
report-nothing = None.
report-more = { $count ->
    [one] One more is left out.
   *[other] { $count } more are left out.
 }
report-photo-lost = The picture was lost or damaged.
report-other-treatments = { $count ->
    [one] Another treatment is recorded; this report is not about it.
   *[other] { $count } other treatments are recorded; this report is not about them.
 }
report-later = { $count ->
    [one] One check-in of a later day is left out.
   *[other] { $count } check-ins of later days are left out.
 }
report-cut = A text that ends in … is longer in the app.
