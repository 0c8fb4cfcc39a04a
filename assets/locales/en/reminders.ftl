# Notifications that are no step’s, and how reminders are named in lists.
# A notification never names the treatment, a clinic or a symptom.

lifting =
    .remind = Hold ends { $when }, if your skin is calm and your professional agrees: { $what }
    .detail = Bring things back one at a time.
patience =
    .remind = Give it time
    .detail = Results build over several weeks or even months.
end =
    .remind = This was the last reminder
    .detail = Sunscreen every day stays a good habit. You can let reminders go on in Afterglow.
test =
    .remind = A test from Afterglow
    .detail = Reminders reach you on this device.

## Names in lists

reminder-morning = Morning
    .why = Sunscreen, cleanser, serum
reminder-midday = Midday
    .why = Hands off, in the first week
reminder-evening = Evening
    .why = Lukewarm water, what to skip, cleanser, serum
reminder-my_sheet = Your professional’s sheet
    .why = Once, on the first day
reminder-followup = Follow-up
    .why = Day 3, then weekly, until it is settled
reminder-lifting = When a hold ends
    .why = At the next time of day
reminder-patience = Patience
    .why = On Sundays, until day 90
reminder-end = The last reminder
    .why = Once, after day 90

## Enumerations

and-list = { $items }
list-comma = ;{" "}
list-and = { $rest }; { $last }
