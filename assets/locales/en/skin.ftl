# My skin. `check-in-SIGN` is a sign of a check-in, `.low` the same within a sentence, `.hint` what to look for, and `.none` to `.strong` what
# each degree means. The words have to hold on brown and black skin: never red without darker. They say
# what one sees or feels, never whether that is as it should be.

degree-none = None
    .inside = none
degree-mild = Mild
    .inside = mild
degree-medium = Medium
    .inside = medium
degree-strong = Strong
    .inside = strong
check-in-mark = { $sign }: { $degree }

check-in-redness = Redness
    .low = redness
    .hint = redder or darker than usual
    .none = not redder or darker than usual
    .mild = a little redder or darker
    .medium = clearly redder or darker
    .strong = very red or dark, like a strong sunburn
check-in-swelling = Swelling
    .low = swelling
    .hint = puffier than usual
    .none = not puffier than usual
    .mild = a little puffy, barely visible
    .medium = clearly puffy
    .strong = so puffy that the face looks different
check-in-pain = Pain
    .low = pain
    .hint = sore, stinging or burning
    .none = nothing hurts
    .mild = there, but easy to forget
    .medium = hard to forget
    .strong = hard to bear
check-in-heat = Heat
    .low = heat
    .hint = hotter to the touch than elsewhere
    .none = as warm as elsewhere
    .mild = a little warmer
    .medium = clearly warmer
    .strong = hot
check-in-dryness = Dryness
    .low = dryness
    .hint = tight, rough, flaking or peeling
    .none = not dry
    .mild = tight, or a little rough
    .medium = rough, with some flakes
    .strong = flaking or peeling in many places
check-in-itch = Itch
    .low = itch
    .hint = you want to scratch
    .none = no itch
    .mild = now and then
    .medium = often
    .strong = most of the time, hard not to scratch
check-in-bumps = Bumps
    .low = bumps
    .hint = spots or small bumps
    .none = no spots or bumps
    .mild = a few
    .medium = some in several places
    .strong = many
check-in-blisters = Blisters
    .low = blisters
    .hint = tingling, blisters or a cold sore
    .none = no tingling, no blisters
    .mild = tingling, or one small blister
    .medium = a few blisters
    .strong = many blisters, or large ones
check-in-weeping = Weeping
    .low = weeping
    .hint = damp, open or crusted skin
    .none = closed and dry
    .mild = damp or crusted in one small place
    .medium = in several places
    .strong = over a large area
check-in-patches = Patches
    .low = patches
    .hint = darker or lighter than the skin around
    .none = even, as usual
    .mild = a shade darker or lighter
    .medium = clearly darker or lighter
    .strong = much darker or lighter, or large
check-in-fever = Fever
    .low = fever
    .hint = feverish, chills or shivers
    .none = no fever, no shivers
    .mild = a little feverish
    .medium = a fever, or some shivers
    .strong = a high fever, or strong shivers

## The check-in of a day

check-in = Check in
check-in-change = Change today’s check-in
check-in-title = Check-in
check-in-day = Day
check-in-lead = Tap what you see or feel. Tap again to take it back, and leave out what you like.
check-in-signs = How is it?
check-in-saved = Saved { $at }
check-in-stop = { $degree }, { $sign }: { $words }
check-in-about = Is this normal? { $sign }
check-in-none = None of these
check-in-rest = None of the others
said-rest = Noted: none of the others
check-in-note = Note
check-in-note-hint = Anything else you see or feel
check-in-remove = Remove this check-in
check-in-closed = A check-in can be changed on its day and the two days after.
day-entered = What you noted that day

## My skin

skin-when = { $date }
skin-when-day = { $date }, day { $day }
skin-now = How is it now?
skin-today = How it is today
skin-latest = Last check-in: { $date }
skin-none = No check-in yet. A few taps a day show later how it went.
skin-without = None: { $signs }

## What was noted, over some days

plots-title = What you noted
plots-range = { $first } to { $last }
plots-course = { $first } to { $last }
plots-none = Nothing noted in these days.
plots-absent = None all the time: { $signs }
plots-treated = A treatment
plots-table = What you noted, sign by sign
plots-row-treated = { $date }, day { $day }, treatment
plots-not-noted = not noted
plots-earlier = Earlier days
plots-later = Later days

history-title = History
history-lead = What you ticked, noted, asked and had booked
history-none = Nothing in these days.
history-treated = Treatment
history-booked = Appointment { $at } { $note }
history-asked = Asked: { $question }
history-ticked =
    { $count ->
        [one] 1 step ticked
       *[other] { $count } steps ticked
    }
history-photos =
    { $count ->
        [one] 1 photo
       *[other] { $count } photos
    }
history-change = Change the check-in of { $date }
    .short = Change the check-in
history-add = Check in for { $date }
    .short = Check in
history-steps = Change the steps of { $date }
    .short = Change the steps
check-in-due = Two minutes for a look in the mirror
check-in-due-lead = Today is a day for a check-in
