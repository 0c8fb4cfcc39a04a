# "Can I use or do this?". class-ID are the classes of ingredients.toml, activity-ID those of
# activities.toml.
#   .why    why it is held off, or worth a question
#   .check  a hold that is over, or none: still worth a question
#   .fine   nothing holds it
# No number may stand here that the article does not give, unless the text says who gives it.

## The classes of ingredients

class-retinoid = Retinol family
    .why = Your skin is more sensitive than usual, and retinol and its relatives can irritate and inflame it. They count wherever they stand in the list.
class-aha = Alpha-hydroxy acid (AHA)
    .why = Your skin is more sensitive than usual, and an acid that peels can irritate and inflame it.
class-benzoyl_peroxide = Benzoyl peroxide
    .why = Your skin is more sensitive than usual, and benzoyl peroxide can irritate and inflame it.
class-scrub = Scrub or exfoliant
    .why = Harsh scrubs and exfoliants wait, as part of keeping the treated area clean and free of infection.
class-bha = Beta-hydroxy acid (BHA)
    .why = The article does not name it. It exfoliates, so it counts among the exfoliants that wait.
class-pha = Polyhydroxy acid (PHA)
    .why = The article does not name it. It exfoliates mildly, so it counts among the exfoliants that wait.
class-enzyme = Peeling enzyme
    .why = The article does not name it. It exfoliates, so it counts among the exfoliants that wait.
class-azelaic_acid = Azelaic acid
    .why = It can sting on healing skin. Other aftercare sheets wait with products like this.
class-strong_active = Strong active
    .why = It can sting or irritate healing skin. Other aftercare sheets wait with products like this.
class-vitamin_c_acidic = Vitamin C in acid form
    .why = Your default plan lists vitamin C as helpful. Many aftercare sheets wait some days with the acid form, which can sting.
class-drying_alcohol = Drying alcohol
    .why = It can sting and dry healing skin. Other aftercare sheets wait with it.
class-astringent = Astringent
    .why = It can sting and dry healing skin. Other aftercare sheets wait with it.
class-fragrance = Fragrance
    .why = Some skin stings or reacts while it heals. Other aftercare sheets wait with fragrance.
class-essential_oil = Essential oil
    .why = Some skin stings or reacts while it heals. Other sources wait with essential oils.
class-cooling = Cooling or warming
    .why = What feels cool or warm works by irritating a little, and can sting healing skin.
class-surfactant = Strong cleanser
    .why = It takes much from the skin’s own barrier, which is still mending.
class-self_tan = Self-tan
    .why = Ask your professional when. It colours unevenly where skin flakes.
class-retinol_alternative = Alternative to retinol
    .why = It is no retinol, but works in a similar way. Ask before you use it on healing skin.
class-keratolytic = Strong urea
    .why = At this strength it loosens the upper skin.
class-fruit_acid_extract = Fruit acid extracts
    .why = Together, these extracts are a blend of natural fruit acids.
class-prohibited = Medicine, or not allowed in cosmetics
    .why = It is a medicine, or European law does not allow it in cosmetics. Ask your professional, doctor or pharmacist before you use it.
class-uv_filter = Chemical UV filter
class-hyaluronic_acid = Hyaluronic acid
class-aloe = Aloe vera
class-vitamin_c = Vitamin C
class-peptide = Peptide
class-soothing = Soothing

## Why something is worth a question only

check-over = Its hold is over. It may be reintroduced if your skin is calm and your professional agrees.
check-over-provider = The time that your professional asked for is over. It may be reintroduced if your skin is calm and they agree.
check-no-treatment = No treatment is recorded, so there is no date to count from.
check-trace = Here it is most likely there to set the acidity, or as a trace. Ask if your skin stings.
check-elsewhere = The page names it, but the list that was read does not. Look at the pack.
check-denied = The text says it is not in there, in the middle of a list. Look at the pack.
check-stem = It is not known, and its name reads like something that is held off. Look at the pack, or ask your professional.
check-misspelt = This reads like { $meant }. Look at the pack.

## The answer

verdict-hold_off = Hold off
verdict-check = Check with your professional
verdict-fine = Fine by your plan
verdict-unknown = Cannot tell
check-until = Hold off until { $until }
    .lead = Hold off until
check-until-open = Hold off { $until }
check-who = Check with { $who }
check-found = Each part of the answer is named below.
check-fine-helpful = The article lists { $what } as helpful (Do 2). Paste the product’s ingredient list to be sure of the rest.
check-fine = Nothing that was read in it is on a hold list of your plan. Stop if it stings.
check-unknown = This is not known to Afterglow, so it has no answer. Paste the ingredient list from the pack.
check-unknown-activity = This is not known to Afterglow, so it has no answer. Try one word, such as gym or sauna, or ask your professional.
check-unknown-words = Not understood: { $words }. What is not understood is never fine. Ask in other words, paste the ingredient list, or ask your professional.
check-unknown-cut = The list ends in the middle. Paste the rest of it.
check-unknown-empty = There is nothing here that Afterglow can read. Type or paste the ingredient list, a product or an activity.
check-unknown-names = Some of its names are not known to Afterglow, so it has no answer. Check how they are spelt, or ask your professional.
check-unknown-no-treatment = No treatment is recorded, so nothing can be counted from it. Record it first.
check-count-held = { $count ->
    [one] On hold, 1 of { $all }: { $names }.
   *[other] On hold, { $count } of { $all }: { $names }.
 }
check-names-held = On hold: { $names }.
check-names-ask = Worth a question: { $names }.
check-at-least = At least until then: that is a minimum, not an all-clear.
check-suggested = The article gives no number. This time is suggested.
check-by-provider = Your professional gives this time.
check-asked-for = { $day ->
    [-1] For { $when }.
   *[other] For { $when }, day { $day }.
 }
check-held-by = Held by the treatment of { $date }.

## Worth a word

check-note-uv-filter = { $what } is a chemical UV filter. Any broad-spectrum sunscreen with SPF 30 or more does what your plan asks; many professionals prefer a mineral one in the first days.
check-note-low-spf-plan = SPF { $spf } is less than the SPF { $least } that your professional’s plan asks for.
check-note-low-spf = SPF { $spf } is below the SPF 30 that your plan asks for.
check-note-day-zero-sun = Many professionals ask you to wait until tomorrow with sunscreen on fresh skin: shade and a hat until then, or ask yours.
check-note-no-treatment = No treatment is recorded. Record it, and the answer says until when.
check-others-wait = Your professional’s plan does not hold it off now. Other sheets ask to wait longer: ask if your skin is not calm.
check-note-longer = Other sheets ask to wait for { $span }.
check-also = Also { $what }: { $why }

## Activities

activity-gym = Hard exercise
    .why = Sweat can irritate the treated skin and raise the risk of infection. A walk is welcome.
    .check = The article says not to overdo it and gives no end. It may be taken up again if your skin is calm and your professional agrees.
    .fine = Your plan holds it off no longer.
activity-run = A run
    .why = Sweat can irritate the treated skin and raise the risk of infection. A walk is welcome.
    .check = The article says not to overdo it and gives no end. It may be taken up again if your skin is calm and your professional agrees.
    .fine = Your plan holds it off no longer.
activity-walk = A walk
    .fine = Your plan only holds off hard exercise, and staying active is good. Take shade and sunscreen with you.
activity-hot_shower = Hot water
    .why = Hot water can irritate the treated skin and raise the risk of infection. Lukewarm is what your plan asks for.
    .check = The article gives no end for hot water. It may be taken up again if your skin is calm and your professional agrees.
    .fine = Your plan holds it off no longer.
activity-bath = A hot bath
    .why = Hot water can irritate the treated skin and raise the risk of infection. A lukewarm shower is what your plan asks for.
    .check = The article gives no end for hot water. It may be taken up again if your skin is calm and your professional agrees.
    .fine = Your plan holds it off no longer.
activity-shower = A lukewarm shower
    .fine = As long as the water is lukewarm: it is hot water that your plan keeps off the treated skin.
activity-sauna = Sauna
    .why = Heat and sweat can irritate healing skin. The article does not name it; other sheets do.
    .check = Other sheets ask for up to two weeks. Ask your professional.
    .fine = The sheets that we know of ask for no longer, yours may: ask if your skin is not calm.
activity-steam = Steam and hot tub
    .why = Heat and sweat can irritate healing skin. The article does not name it; other sheets do.
    .check = Other sheets ask for up to two weeks. Ask your professional.
    .fine = The sheets that we know of ask for no longer, yours may: ask if your skin is not calm.
activity-pool = Swimming in a pool
    .why = Chlorine and germs can irritate healing skin. The article does not name it; other sheets do.
    .check = Other sheets ask to wait about so long. Ask your professional.
    .fine = The sheets that we know of ask for no longer, yours may: ask if your skin is not calm. Put sunscreen on again after swimming.
activity-sea = Swimming in the sea
    .why = Salt, sun and germs can irritate healing skin. The article does not name it; other sheets do.
    .check = Other sheets ask to wait about so long. Ask your professional.
    .fine = The sheets that we know of ask for no longer, yours may: ask if your skin is not calm. Put sunscreen on again after swimming.
activity-sunbathing = Sunbathing
    .why = Healing skin marks more easily in strong sun. The article asks for sunscreen every day; other sheets ask to stay out of the sun.
    .check = Some sheets ask for up to four weeks. Stay in the shade where you can, or ask your professional.
    .fine = The sheets that we know of ask for no longer, yours may: ask if your skin is not calm. The sunscreen of every day stays.
activity-makeup = Make-up
    .why = Many professionals ask for a pause, since brushes and pigments meet open skin. The article only names what must not be in it.
    .check = What counts is what is in it: paste its ingredients. Use clean fingers and brushes.
    .fine = What counts is what is in it: paste its ingredients to be sure.
activity-shaving = Shaving
    .check = No source that we know of gives a time for it. A blade on healing skin can irritate: ask your professional.
    .fine = Nothing in your plan holds it off. Keep off skin that still flakes.
activity-waxing = Waxing and hair removal
    .why = Your professional asks you to hold this off.
    .check = Ask your professional when. One clinic’s sheet asks for two weeks.
    .fine = Your professional does not hold it off.
activity-facial = Facials and other treatments
    .why = Your professional asks you to hold this off.
    .check = Ask your professional when. One clinic’s sheet asks for two weeks.
    .fine = Your professional does not hold it off.
activity-laser = Laser and light
    .why = Your professional asks you to hold this off.
    .check = Ask your professional when. One clinic’s sheet asks for two weeks.
    .fine = Your professional does not hold it off.
activity-alcohol = Alcohol
    .why = Some professionals ask for a pause on the first day. The article does not name it.
    .check = Some sheets ask for up to two days. Ask your professional.
    .fine = The sheets that we know of ask for no longer, yours may: ask if your skin is not calm.
activity-needling = Another needling
    .why = Your professional asks you to hold this off.
    .check = Many plans use four to six weeks between treatments; your professional decides.
    .fine = Your professional decides when.
activity-touching = Touching and picking
    .why = Fingers bring bacteria into the treated skin and raise the risk of infection.
    .check = The article gives no end. Wait for as long as your skin flakes.
    .fine = Your plan holds it off no longer.
activity-sunscreen = Sunscreen
    .fine = Broad-spectrum with SPF 30 or more, every day, clouds too. On the day of the treatment many professionals ask for shade and a hat until the next day.
activity-cold = Ice and cold baths
    .check = No source that we know of gives a time for it. Very cold can irritate healing skin: ask your professional.
    .fine = Nothing in your plan holds it off.
activity-alcohol_on_skin = Alcohol on the skin
    .check = It can sting and dry healing skin. Other aftercare sheets wait with it: ask your professional.
activity-smoking = Smoking
    .why = Some professionals ask for a pause on the first day. The article does not name it.
    .check = Some sheets ask for a pause of one to two days. Ask your professional.
    .fine = The sheets that we know of ask for no longer, yours may: ask if your skin is not calm.
activity-fake_tan = Self-tan
    .check = It colours unevenly where skin flakes. Ask your professional when.
    .fine = Nothing in your plan holds it off. Try it on a small place first.
activity-hair_colour = Colouring your hair
    .check = No source that we know of gives a time for it. Colour and bleach can sting on healing skin: ask your professional.
    .fine = Nothing in your plan holds it off.

activity-gentle_yoga = Gentle movement
    .fine = Your plan only holds off hard exercise, and staying active is good. Keep it slow and cool enough not to sweat.
activity-outside = Going outside
    .fine = With broad-spectrum sunscreen, SPF 30 or more, on every day, clouds too. Shade and a hat help.
activity-outdoors_long = A long time outdoors
    .check = Hours outdoors are hours of sun, and healing skin marks more easily. Keep to the shade with sunscreen and a hat, and ask your professional.
    .fine = The sheets that we know of ask for no longer, yours may. The sunscreen of every day stays, again every two hours outdoors.
activity-wash_face = Washing the face
    .fine = With a gentle cleanser and lukewarm water, then patted dry. On the day of the treatment some sheets ask to wait some hours: follow yours.
activity-wash_hands = Washing your hands
    .fine = Clean hands come before everything that touches the face.
activity-wash_hair = Washing the hair
    .fine = Nothing in your plan holds it off. Keep the water lukewarm and the shampoo away from the treated skin.
activity-drink_water = Drinking water
    .fine = Some sheets ask for it in the first week.
activity-pillowcase = A fresh pillowcase
    .fine = Some sheets ask for a clean one in the first nights.
activity-heat = Heat on the skin
    .check = The article only speaks of hot water, other sheets of heat. Ask your professional.
    .fine = The sheets that we know of ask for no longer, yours may: ask if your skin is not calm.
activity-moisturise = Moisturising
    .check = A hospital’s sheet starts with it after the first 24 hours. Ask your professional for the first day.
    .fine = A plain moisturiser. Paste its ingredient list to be sure of what is in it.
activity-vitamin_c = Vitamin C
    .check = Your default plan lists vitamin C as helpful. Many aftercare sheets wait some days with the acid form, which can sting: ask your professional.
    .fine = Your default plan lists vitamin C as helpful. The acid form can sting: paste the product’s list to be sure of the rest.
activity-rubbing = Scrubbing and exfoliating
    .why = Harsh scrubs and exfoliants wait, as part of keeping the treated area clean and free of infection. A cloth, a brush or a sponge scrubs too.
    .check = Its hold is over. It may be taken up again if your skin is calm and your professional agrees.
    .fine = Your plan holds it off no longer.
activity-face_tools = Rollers and devices
    .check = No source that we know of gives a time for it. Ask your professional.
    .fine = Nothing in your plan holds it off.
activity-medicine = Medicines
    .check = Afterglow says nothing on medicines. Ask your professional, doctor or pharmacist.
activity-pregnancy = Pregnancy
    .check = Afterglow’s plan was not written for it. Ask your professional or doctor.
activity-breastfeeding = Breastfeeding
    .check = Afterglow’s plan was not written for it. Ask your professional or doctor.
activity-child = Children
    .check = Afterglow’s plan was not written for children. Ask your professional or doctor.
activity-illness = Illness
    .check = Afterglow’s plan was not written for it. Ask your professional or doctor.

## The screen

can-i-title = Can I use or do this?
can-i-label = A product, its ingredients, an activity, or what you feel
can-i-ask = Ask
can-i-paste = Paste
can-i-clear = Clear
can-i-change = Change
can-i-no-paste = There is no text to paste. Copy the ingredient list first, or type it.
can-i-suggestions = Suggestions
can-i-more = Add its ingredients
ask-gym = Gym
ask-sauna = Sauna
ask-makeup = Make-up
ask-pool = Swim
answer-held = On hold, { $count }
answer-ask = Worth a check, { $count }
answer-unknown = Not known, { $count }
answer-unknown-why = Check the spelling, or ask your professional.
answer-helpful = Listed as helpful
answer-others = On no hold list, { $count }
answer-place = number { $place } in the list
product-keep = Add to my products
product-name = Name of the product
product-why = Today tells you when its hold lifts. It is kept on this device only.
product-unnamed = Give the product a name first.
product-remove = Remove { $name }
products-title = My products
said-kept = Added to your products
earlier-title = Asked earlier
earlier-forget = Forget { $what }
asked-now = Now: { $headline }
asked-when = Asked { $when }
lifting-title = Your products
lifting-at = Its hold lifts { $when }
lifting-since = Its hold is over since { $when }
