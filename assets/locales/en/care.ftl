# The care plan in words. Ids are those of care-plan.toml.
#   .step    a step to tick            .hold    something held off
#                                      .short   the same in a line that names several
#   .detail  the second line           .reason  why
#   .remind  the line in a notification
# No number may stand here that the article does not give, unless the text says who gives it.
# A notification never names the treatment, a clinic or a symptom.

## Phases

inflammation = Calming
    .long = The first days after the treatment.
    .skin = White blood cells clean up. Redness, warmth and some swelling are common with that.
proliferation = Rebuilding
    .long = Dry, rough and flaky is common in the first week.
    .skin = New surface forms, with new fine vessels and the first collagen. Dry, rough and flaky is common in the first week.
remodelling = Strengthening
    .long = Change is slow now, and takes months.
    .skin = Collagen is rearranged and the skin firms slowly. The full benefit may need several weeks or even months.

## Steps

cleanse_am =
    .step = Gentle cleanser
    .detail = Keep the area clean and dry
    .reason = Keeping the treated area clean and dry helps to avoid infection.
    .remind = Gentle cleanser
serum_am =
    .step = Hyaluronic acid serum
    .detail = On clean skin
    .reason = Skin may feel tight and dry. Hyaluronic acid helps it hold moisture; aloe vera, vitamin C and peptides are listed as helpful too.
    .remind = Hyaluronic acid serum
sunscreen_am =
    .step = Sunscreen, SPF 30 or more
    .detail = Broad-spectrum, cloudy days too
    .reason = Your skin may be more sensitive to the sun’s UV rays. Sunscreen every day is there to protect it from sun damage.
    .remind = Sunscreen: SPF 30 or more
easy_activity =
    .step = Easy movement only
    .hold = Hard exercise
    .short = exercise
    .detail = Walks are welcome
    .reason = Sweat can irritate the treated skin and raise the risk of infection. Staying active is good; excessive is what to avoid.
photo =
    .step = Photo in the same light
    .detail = Same place, same time of day
    .reason = Change is slow. Photos in the same light show it better than the mirror.
water =
    .step = Drink water
    .detail = A glass with each meal is a start
    .reason = Many professionals ask for it in the first days.
lukewarm_only =
    .step = Lukewarm water only
    .hold = Hot showers and baths
    .short = hot water
    .detail = No hot water on the treated skin
    .reason = Hot water can irritate the treated skin and raise the risk of infection.
    .remind = Lukewarm water only
no_actives =
    .step = No retinol, AHAs or benzoyl peroxide
    .hold = Retinol, AHAs, benzoyl peroxide
    .short = retinol and acids
    .detail = In make-up and skincare alike
    .reason = Your skin is more sensitive than usual. Make-up or skincare with harsh ingredients such as these can irritate and inflame it.
    .remind = Skip retinol, AHAs and benzoyl peroxide
cleanse_pm =
    .step = Gentle cleanser
    .detail = Keep the area clean and dry
    .reason = Keeping the treated area clean and dry helps to avoid infection.
    .remind = Gentle cleanser
serum_pm =
    .step = Hyaluronic acid serum
    .detail = On clean skin
    .reason = Skin may feel tight and dry. Hyaluronic acid helps it hold moisture; aloe vera, vitamin C and peptides are listed as helpful too.
    .remind = Hyaluronic acid serum
no_scrub =
    .step = No scrub or exfoliant
    .hold = Scrubs and exfoliants
    .short = scrubs
    .detail = Nothing harsh on the treated area
    .reason = Part of keeping the treated area clean and dry, which helps to avoid infection.
no_touch =
    .step = Hands off all day
    .hold = Touching and picking
    .short = touching
    .until = as long as your skin flakes
    .detail = No touching, no picking
    .reason = Fingers bring bacteria into the treated skin and raise the risk of infection.
    .remind = Hands off
pillowcase =
    .step = Fresh pillowcase
    .detail = For tonight
    .reason = Your face rests on it for hours. A clean one brings fewer germs.
hands_clean =
    .step = Clean hands first
    .detail = Wash them before you touch your face
    .reason = Clean hands bring fewer bacteria to the treated skin.
moisturise =
    .step = Plain moisturiser
    .detail = Again whenever it feels tight
    .reason = A hospital’s sheet asks for it three to four times a day after the first 24 hours.
my_sheet =
    .step = Read your professional’s sheet
    .detail = Where it differs, it comes first
    .reason = Your professional’s own instructions are what matters most for the result and against complications.
    .remind = Read your professional’s sheet
followup =
    .step = Book or keep your follow-up
    .detail = Tick it once it is settled
    .reason = Your professional checks how you are doing and may adjust your routine.
    .remind = Book your follow-up

## Held off only

no_makeup =
    .hold = Make-up of any kind
    .short = make-up
    .reason = Many professionals ask for a pause, since brushes and pigments meet open skin. Longer is kinder; then use clean fingers and brushes.
no_alcohol =
    .hold = Alcohol
    .short = alcohol
    .reason = Some professionals ask for a pause on the first day.
no_sauna =
    .hold = Sauna, steam and hot tub
    .short = sauna
    .reason = Heat and sweat can irritate healing skin.
no_swim =
    .hold = Swimming
    .short = swimming
    .reason = Pools, lakes and the sea bring chlorine, salt and germs to healing skin.
no_sunbathing =
    .hold = Sunbathing
    .short = sunbathing
    .reason = Healing skin marks more easily in strong sun. Stay in the shade where you can.
no_procedures =
    .hold = Facials, waxing and laser
    .short = facials
    .until = until your professional says so
    .reason = Ask your professional when. One clinic’s sheet asks for two weeks.

## A provider’s plan

provider-hold = Your professional asks you to hold this off: { $what }.
provider-until = until your professional says so
provider-asks = { $who } asks for this.
provider-sunscreen = Sunscreen, SPF { $spf } or more
provider-sunscreen-mineral = Sunscreen, SPF { $spf } or more, mineral

## Held off only by a professional’s plan

light_activity =
    .hold = Light exercise
    .short = light exercise
    .reason = Your professional’s plan gives the time. The default plan welcomes gentle movement.
no_vitamin_c =
    .hold = Vitamin C
    .short = vitamin C
    .reason = Your professional’s plan gives the time. The default plan lists vitamin C as helpful.
no_waxing =
    .hold = Waxing and hair removal
    .short = waxing
    .reason = Your professional’s plan gives the time.

## Other sheets

length =
    .hours =
        { $count ->
            [one] 1 hour
           *[other] { $count } hours
        }
    .days =
        { $count ->
            [one] 1 day
           *[other] { $count } days
        }
    .weeks =
        { $count ->
            [one] 1 week
           *[other] { $count } weeks
        }
length-span = { $from } to { $to }
length-least = at least { $from }
length-wax = { $length }, for waxing
length-acidic = { $length }, for acidic ones

## The timeline

due-check_in = Check-in
due-next_session = Ask about the next session
    .detail = Many plans leave 4 to 6 weeks between two. Your professional decides.
due-sunscreen_stays = Sunscreen stays, every day
    .detail = The article gives no last day

## The deck

tip_sunscreen =
    .title = Sunscreen, every single day
    .body = Use a broad-spectrum sunscreen with SPF 30 or more, on cloudy days as well. Your skin may be more sensitive to UV rays, and this is there to protect it from sun damage.
day_zero_sun =
    .title = First day: shade before sunscreen
    .body = Your plan says sunscreen every day. Many professionals ask you to wait until tomorrow with it on fresh skin. Stay in the shade and wear a hat until then, or ask yours.
tip_expect =
    .title = What the first days bring
    .body = Mild redness, a little swelling and some flaking are expected to settle within about three days. If something grows again after it got better, contact your professional.
tip_clean =
    .title = Clean and dry
    .body = Wash with a gentle cleanser. Keeping the treated area clean and dry helps to avoid infection.
tip_serum =
    .title = A soothing serum
    .body = Skin may feel tight and dry. A serum with hyaluronic acid helps it hold moisture; aloe vera, vitamin C and peptides are good to look for as well.
vitamin_c =
    .title = Vitamin C: which kind?
    .body = Your plan lists vitamin C as helpful. Acidic serums, with L-ascorbic acid, are another matter in the first days: some professionals ask you to wait with those. Ask yours.
tip_actives =
    .title = Leave harsh ingredients out
    .body = Hold off make-up and skincare that contain retinol, alpha-hydroxy acids or benzoyl peroxide for at least a week. They can irritate and inflame skin that is more sensitive than usual.
tip_touch =
    .title = Hands off
    .body = Do not touch or pick. Fingers bring bacteria into the treated area, and that raises the risk of infection.
tip_movement =
    .title = Move, but gently
    .body = Staying active is good. Hold off excessive exercise: sweat can irritate the treated area and raise the risk of infection.
tip_hot_water =
    .title = Lukewarm, not hot
    .body = Keep hot water off your skin, in the shower and in the bath. It can irritate the treated area and raise the risk of infection.
reintroduce =
    .title = One product at a time
    .body = The week is the least your plan asks for. What you held off may be reintroduced if your skin is calm and your professional agrees. Start with one product, and give it a few days.
sunscreen_reapply =
    .title = Outdoors: put it on again
    .body = Reapply at least every two hours outside, sooner after swimming, sweating or drying off with a towel.
shade_hat =
    .title = Shade and a hat
    .body = Seek shade when the sun is strong, and wear a hat with a brim. It adds to your sunscreen; it does not replace it.
tip_patience =
    .title = Give it time
    .body = Healing takes time. It may be several weeks or even months before you see the full benefit, so do not expect it at once.
tip_follow_up =
    .title = See your professional again
    .body = Follow up with your skincare professional. They check how you are doing and may suggest adjustments or further treatments.
tip_advice =
    .title = Your professional comes first
    .body = Follow the instructions your skincare professional gave you. Where they differ from what you read here, theirs count.

## What to expect

red_and_warm = Red and warm, like a strong sunburn
pinpoint_spots = Tiny pinpoint spots
milder_sunburn = Like a milder sunburn; redness often fades fast
pink = Pink, or close to your usual colour
tight_and_dry = It may feel tight and dry
first_day_swelling = A little swelling, often down within a day
second_day_swelling = Swelling can show more today than yesterday
redness_after_light = After a light treatment, redness often clears within 24 to 48 hours
redness_after_deep = After a deep treatment, redness can take 24 to 72 hours to clear
first_flakes = The first light flakes
rough_and_flaky = Dry and rough, with flaking or peeling
itch_and_spots = A mild itch or a few small spots
more_sensitive = It may be more sensitive to the sun than usual
darker_skin = On brown or black skin redness can look darker instead
calmer = Calmer and softer for most people
brighter_for_many = Brighter and smoother for many people
under_the_surface = Slow change: healing goes on under the surface
up_to_three_months = Change can take up to three months, or more than one session
weeks_or_months = The full benefit may take several weeks or even months
