# Notifications that are no step’s, and how reminders are named in lists.
# A notification never names the treatment, a clinic or a symptom.

lifting =
    .remind = Hold ends { $when }, if your skin is calm and your professional agrees: { $what }
    .detail = Bring things back one at a time.
patience =
    .remind = Give it time
    .detail = Results build over several weeks or even months.
check_in =
    .remind = Two minutes for a look in the mirror
    .detail = Use good light. If anything worries you, contact your professional.
appointment =
    .remind = Appointment: { $when }
    .detail = Write down what you want to ask.
outdoors =
    .remind = Sunscreen: time to put it on again
    .detail = Outside it lasts two hours, less after sweat, water or a towel.
end =
    .remind = This was the last reminder
    .detail = Sunscreen every day stays a good habit. You can let reminders go on in Afterglow.
test =
    .remind = A test from Afterglow
    .detail = Reminders reach you on this device.

## Names in lists: what it is called, when it comes, why it exists

reminder-morning = Morning
    .when = Sunscreen, cleanser, serum
    .reason = One notification instead of several, at the time you look after your skin anyway.
reminder-midday = Midday
    .when = Hands off, in the first week
    .reason = In the middle of the day hands find the face by themselves.
reminder-evening = Evening
    .when = Lukewarm water, what to skip, cleanser, serum
    .reason = One notification before the evening’s washing, when the choices are made.
reminder-my_sheet = Your professional’s sheet
    .when = Once, on the first day
    .reason = What your own professional wrote down comes before everything you read here.
reminder-followup = Follow-up
    .when = Day 3, then weekly, until it is settled
    .reason = Your professional checks how you are doing and may adjust the plan. It ends when you book, or say that it is settled.
reminder-lifting = When a hold ends
    .when = At the next time of day
    .reason = So that you need not count days. Each hold says itself on what it is based.
reminder-patience = Patience
    .when = On Sundays from day 7 to 90
    .reason = The full benefit takes weeks or months. Waiting is easier when it is expected.
reminder-check_in = A look in the mirror
    .when = Days 1, 4, 7, 14, 28, 56 and 84
    .reason = A change for the worse is seen early when you look on set days. The days are our suggestion.
reminder-appointment = Appointments
    .when = A day and two hours before
    .reason = So that it is not forgotten. Your note is not shown.
reminder-outdoors = Sunscreen outside
    .when = While you are outside, from Today
    .reason = Outside, sunscreen is put on again every two hours, and sooner in sweat or water: after the 40 or 80 minutes on its label.
reminder-end = The last reminder
    .when = Once, after day 90
    .reason = So that you know that no more will come, and can let them go on.

## Enumerations

and-list = { $items }
list-comma = ;{" "}
list-and = { $rest }; { $last }
