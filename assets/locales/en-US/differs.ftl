# What American English writes otherwise than the English words beside it: only these messages, in the order of
# their files. Sentences differ in spelling alone, so that a review of the English ones is one of these as well.

## Dates

# `year`: the same in another year than today's.
date-short = { $weekday }, { $month } { $day }
    .year = { $weekday }, { $month } { $day }, { $year }
date-long = { $weekday }, { $month } { $day }
    .year = { $weekday }, { $month } { $day }, { $year }
day-month = { $month } { $day }
    .year = { $month } { $day }, { $year }
date-time = { $date }, { $time }

## The calendar file

calendar-again = Import it again after a change: entries are replaced, not doubled, and what no longer comes is marked as canceled. To stop, delete these entries in your calendar.

## The care plan

no_actives =
    .detail = In makeup and skincare alike
    .reason = Your skin is more sensitive than usual. Makeup or skincare with harsh ingredients such as these can irritate and inflame it.
moisturise =
    .step = Plain moisturizer
no_makeup =
    .hold = Makeup of any kind
    .short = makeup
tip_actives =
    .body = Hold off makeup and skincare that contain retinol, alpha-hydroxy acids or benzoyl peroxide for at least a week. They can irritate and inflame skin that is more sensitive than usual.
pink = Pink, or close to your usual color

## Can I?

class-self_tan =
    .why = Ask your professional when. It colors unevenly where skin flakes.
check-unknown-names = Some of its names are not known to Afterglow, so it has no answer. Check how they are spelled, or ask your professional.
activity-makeup = Makeup
activity-fake_tan =
    .check = It colors unevenly where skin flakes. Ask your professional when.
activity-hair_colour = Coloring your hair
    .check = No source that we know of gives a time for it. Color and bleach can sting on healing skin: ask your professional.
activity-moisturise = Moisturizing
    .fine = A plain moisturizer. Paste its ingredient list to be sure of what is in it.
ask-makeup = Makeup
cli-can-i = May this be done now, such as gym, sauna or makeup

## Plans

mistake-colour = “{ $given }” is not a color: write it as "#2f6f5e".
signature-changed = This plan is not the one that was signed: it was changed afterward. It cannot be used. Ask your professional for it again.

## Signs and photos

sign-sunburn =
    .contact = the treated skin is sunburned. Stay out of the sun.
compare-brighter = { $day }, { $date }, was taken in brighter light. Shapes compare well, colors less.
compare-darker = { $day }, { $date }, was taken in darker light. Shapes compare well, colors less.
