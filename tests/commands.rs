//! What each command prints, for people and as JSON, at one moment in one zone: a key that goes missing
//! is seen here. `tests/cli.rs` says what the values mean.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use afterglow::app::{App, Moment, SettingAction};
use afterglow::care::Language;
use afterglow::cli::{Meant, Said, Surroundings, answer};
use afterglow::texts::Texts;
use insta::assert_snapshot;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{at, berlin};

/// The same client twice: one gives every command as it is, the other with `--json`.
struct Twins {
    plain: TempDir,
    json: TempDir,
    now: &'static str,
}

impl Twins {
    /// Somebody without a treatment.
    fn new() -> Self {
        let folder = || TempDir::new().expect("a folder");
        Self { plain: folder(), json: folder(), now: "2026-11-25 10:40" }
    }

    /// Somebody on day 3 of a recovery.
    fn on_day_three() -> Self {
        let mut twins = Self::new();
        twins.now = "2026-11-22 15:30";
        twins.run(&["treatment", "add", "--at", "2026-11-22T15:00"]);
        twins.now = "2026-11-25 10:40";
        // The emergency number is not to be that of the machine's own region.
        let moment = twins.moment();
        for folder in [&twins.plain, &twins.json] {
            let (mut app, _) = App::open(folder.path(), moment.now).expect("opened");
            app.apply(SettingAction::SetRegion("GB".parse().ok()), moment).expect("chosen");
        }
        twins
    }

    fn moment(&self) -> Moment {
        Moment { now: at(self.now, berlin()), zone: berlin() }
    }

    fn one(&self, folder: &TempDir, args: &[&str], piped: &str) -> Said {
        let moment = self.moment();
        let mut open = || App::open(folder.path(), moment.now);
        let language = Language::English;
        let input = &mut piped.as_bytes();
        let around = Surroundings {
            moment,
            locale: language.into(),
            system: language.into(),
            open: &mut open,
            input,
            tell: &mut |_| {},
        };
        match answer(
            std::iter::once("afterglow").chain(args.iter().copied()).map(Into::into),
            around,
        ) {
            Meant::Said(said) => said,
            other => panic!("no command: {other:?}"),
        }
    }

    fn run(&self, args: &[&str]) -> String {
        self.run_with(args, "")
    }

    /// What is printed, what is complained about, and the exit code unless all is well; then the same as
    /// JSON, of each list the first row.
    fn run_with(&self, args: &[&str], piped: &str) -> String {
        let said = self.one(&self.plain, args, piped);
        let mut shown = said.out;
        for complaint in &said.complaints {
            writeln!(shown, "complaint: {complaint}").expect("written");
        }
        if said.code != 0 {
            writeln!(shown, "exit code: {}", said.code).expect("written");
        }
        let args: Vec<_> = args.iter().copied().chain(["--json"]).collect();
        let also = self.one(&self.json, &args, piped);
        assert_eq!((also.complaints, also.code), (said.complaints, said.code), "{args:?}");
        if also.out.is_empty() {
            return shown;
        }
        let value: Value = serde_json::from_str(&also.out).expect("JSON");
        let json = serde_json::to_string_pretty(&first_rows(value)).expect("JSON");
        format!("{shown}--- as JSON\n{json}\n")
    }
}

/// A value with the first row of each list, and how many there are.
fn first_rows(value: Value) -> Value {
    match value {
        Value::Array(mut rows) => {
            let more = rows.len().saturating_sub(1);
            rows.truncate(1);
            let mut rows: Vec<_> = rows.into_iter().map(first_rows).collect();
            if more > 0 {
                rows.push(format!("and {more} more").into());
            }
            rows.into()
        }
        Value::Object(fields) => {
            fields.into_iter().map(|(name, field)| (name, first_rows(field))).collect()
        }
        other => other,
    }
}

#[test]
fn today() {
    assert_snapshot!(Twins::new().run(&["today"]), @r#"
    No treatment yet. Record one with: afterglow treatment add --at 2026-11-25
    --- as JSON
    {
      "date": "2026-11-25",
      "day": null,
      "expect": [],
      "looser": [],
      "phase": null,
      "restrictions": [],
      "steps": [],
      "tips": [],
      "treatment": null
    }
    "#);
    assert_snapshot!(Twins::on_day_three().run(&["today"]), @r#"
    Day 3, Wed 25 Nov: Calming

    Steps
    [ ] Gentle cleanser (cleanse_am)
    [ ] Hyaluronic acid serum (serum_am)
    [ ] Sunscreen, SPF 30 or more (sunscreen_am)
    [ ] Easy movement only (easy_activity)
    [ ] Drink water (water)
    [ ] Lukewarm water only (lukewarm_only)
    [ ] No retinol, AHAs or benzoyl peroxide (no_actives)
    [ ] Gentle cleanser (cleanse_pm)
    [ ] Hyaluronic acid serum (serum_pm)
    [ ] No scrub or exfoliant (no_scrub)
    [ ] Hands off all day (no_touch)
    [ ] Fresh pillowcase (pillowcase)
    [ ] Clean hands first (hands_clean)
    [ ] Plain moisturiser (moisturise)
    [ ] Book or keep your follow-up (followup)

    Hold off
    Hard exercise, until Wed 25 Nov 15:00 (suggested time)
    Hot showers and baths, until Fri 27 Nov 15:00 (suggested time)
    Sauna, steam and hot tub, until Fri 27 Nov 15:00 (extra tip)
    Swimming, until Fri 27 Nov 15:00 (extra tip)
    Retinol, AHAs, benzoyl peroxide, at least until Sun 29 Nov 15:00
    Scrubs and exfoliants, at least until Sun 29 Nov 15:00
    Sunbathing, until Sun 29 Nov 15:00 (extra tip)
    Touching and picking, as long as your skin flakes
    Facials, waxing and laser, until your professional says so (extra tip)

    What to expect
    Pink, or close to your usual colour
    It may feel tight and dry
    The first light flakes
    It may be more sensitive to the sun than usual
    On brown or black skin redness can look darker instead
    --- as JSON
    {
      "date": "2026-11-25",
      "day": 3,
      "expect": [
        {
          "basis": {
            "kind": "extra",
            "ref": "B17"
          },
          "text": "Pink, or close to your usual colour"
        },
        "and 4 more"
      ],
      "looser": [],
      "phase": "inflammation",
      "restrictions": [
        {
          "basis": {
            "kind": "seed",
            "ref": "Dont 3"
          },
          "held_by": 1,
          "id": "easy_activity",
          "lifts_at": "2026-11-25T15:00:00+01:00",
          "reason": "Sweat can irritate the treated skin and raise the risk of infection. Staying active is good; excessive is what to avoid.",
          "title": "Hard exercise",
          "window_basis": "proposed"
        },
        "and 8 more"
      ],
      "steps": [
        {
          "basis": {
            "kind": "seed",
            "ref": "Do 1"
          },
          "detail": "Keep the area clean and dry",
          "done": false,
          "done_at": null,
          "id": "cleanse_am",
          "optional": false,
          "part": "morning",
          "reason": "Keeping the treated area clean and dry helps to avoid infection.",
          "title": "Gentle cleanser"
        },
        "and 14 more"
      ],
      "tips": [
        {
          "basis": {
            "kind": "seed",
            "ref": "Do 3"
          },
          "body": "Use a broad-spectrum sunscreen with SPF 30 or more, on cloudy days as well. Your skin may be more sensitive to UV rays, and this is there to protect it from sun damage.",
          "id": "tip_sunscreen",
          "title": "Sunscreen, every single day"
        },
        "and 11 more"
      ],
      "treatment": 1
    }
    "#);
    assert_snapshot!(Twins::on_day_three().run(&["today", "--on", "2026-11-30"]), @r#"
    Day 8, Mon 30 Nov: Rebuilding

    Steps
    [ ] Gentle cleanser (cleanse_am)
    [ ] Hyaluronic acid serum (serum_am)
    [ ] Sunscreen, SPF 30 or more (sunscreen_am)
    [ ] Gentle cleanser (cleanse_pm)
    [ ] Hyaluronic acid serum (serum_pm)
    [ ] Plain moisturiser (moisturise)
    [ ] Book or keep your follow-up (followup)

    Hold off
    Facials, waxing and laser, until your professional says so (extra tip)

    What to expect
    Calmer and softer for most people
    The full benefit may take several weeks or even months
    --- as JSON
    {
      "date": "2026-11-30",
      "day": 8,
      "expect": [
        {
          "basis": {
            "kind": "extra",
            "ref": "B22"
          },
          "text": "Calmer and softer for most people"
        },
        "and 1 more"
      ],
      "looser": [],
      "phase": "proliferation",
      "restrictions": [
        {
          "basis": {
            "kind": "extra",
            "ref": "B10"
          },
          "held_by": 1,
          "id": "no_procedures",
          "lifts_at": null,
          "reason": "Ask your professional when. One clinic’s sheet asks for two weeks.",
          "title": "Facials, waxing and laser",
          "window_basis": null
        }
      ],
      "steps": [
        {
          "basis": {
            "kind": "seed",
            "ref": "Do 1"
          },
          "detail": "Keep the area clean and dry",
          "done": false,
          "done_at": null,
          "id": "cleanse_am",
          "optional": false,
          "part": "morning",
          "reason": "Keeping the treated area clean and dry helps to avoid infection.",
          "title": "Gentle cleanser"
        },
        "and 6 more"
      ],
      "tips": [
        {
          "basis": {
            "kind": "seed",
            "ref": "Do 3"
          },
          "body": "Use a broad-spectrum sunscreen with SPF 30 or more, on cloudy days as well. Your skin may be more sensitive to UV rays, and this is there to protect it from sun damage.",
          "id": "tip_sunscreen",
          "title": "Sunscreen, every single day"
        },
        "and 8 more"
      ],
      "treatment": 1
    }
    "#);
    assert_snapshot!(Twins::on_day_three().run(&["today", "--on", "soon"]), @r#"
    complaint: “soon” is not a date. Write a day as 2026-11-22.
    exit code: 2
    "#);
}

#[test]
fn check() {
    let twins = Twins::on_day_three();
    let list = "Aqua, Glycerin, Retinol, Parfum, Xylorubicundol";
    assert_snapshot!(twins.run_with(&["check", "-", "--name", "Night cream"], list), @r#"
    Hold off until Sun 29 Nov 15:00
    On hold, 1 of 5: Retinol.
    At least until then: that is a minimum, not an all-clear.
    Hold off: Retinol (Retinol family). Your skin is more sensitive than usual, and retinol and its relatives can irritate and inflame it. They count wherever they stand in the list.
    Ask (extra tip): Parfum (Fragrance). Some skin stings or reacts while it heals. Other aftercare sheets wait with fragrance.
    Listed as helpful: Glycerin
    Not known: Xylorubicundol
    --- as JSON
    {
      "asks_about_feeling": false,
      "basis": {
        "kind": "seed",
        "ref": "Dont 1"
      },
      "day": 3,
      "for": null,
      "held_by": 1,
      "helpful": [
        {
          "basis": {
            "kind": "extra",
            "ref": "AG"
          },
          "class": "soothing",
          "ingredient": "Glycerin"
        }
      ],
      "hits": [
        {
          "basis": {
            "kind": "seed",
            "ref": "Dont 1"
          },
          "class": "retinoid",
          "ingredient": "Retinol",
          "position": 3,
          "reason": "Your skin is more sensitive than usual, and retinol and its relatives can irritate and inflame it. They count wherever they stand in the list.",
          "until": "2026-11-29T15:00:00+01:00",
          "until_words": null,
          "verdict": "hold_off"
        },
        "and 1 more"
      ],
      "notes": [],
      "signs": [],
      "unknown": [
        "Xylorubicundol"
      ],
      "until": "2026-11-29T15:00:00+01:00",
      "until_words": null,
      "verdict": "hold_off",
      "why": "On hold, 1 of 5: Retinol.",
      "window_basis": "seed"
    }
    "#);
    assert_snapshot!(twins.run_with(&["check", "--at", "2026-12-24"], "Aqua, Glycerin"), @r#"
    Cannot tell
    This is not known to Afterglow, so it has no answer. Paste the ingredient list from the pack.
    Listed as helpful: Glycerin
    --- as JSON
    {
      "asks_about_feeling": false,
      "basis": null,
      "day": 32,
      "for": null,
      "held_by": null,
      "helpful": [
        {
          "basis": {
            "kind": "extra",
            "ref": "AG"
          },
          "class": "soothing",
          "ingredient": "Glycerin"
        }
      ],
      "hits": [],
      "notes": [],
      "signs": [],
      "unknown": [],
      "until": null,
      "until_words": null,
      "verdict": "unknown",
      "why": "This is not known to Afterglow, so it has no answer. Paste the ingredient list from the pack.",
      "window_basis": null
    }
    "#);
    assert_snapshot!(twins.run(&["check", "no-such-file.txt"]), @r#"
    complaint: no-such-file.txt cannot be read: No such file or directory (os error 2). Check the name and that the file is yours.
    exit code: 2
    "#);
}

#[test]
fn can_i() {
    let twins = Twins::on_day_three();
    assert_snapshot!(twins.run(&["can-i", "sauna"]), @r#"
    Hold off until Fri 27 Nov 15:00
    Heat and sweat can irritate healing skin. The article does not name it; other sheets do.
    The article gives no number. This time is suggested.
    Other sheets ask to wait for 24 hours to 2 weeks.
    --- as JSON
    {
      "asks_about_feeling": false,
      "basis": {
        "kind": "extra",
        "ref": "B1"
      },
      "day": 3,
      "for": null,
      "held_by": 1,
      "helpful": [],
      "hits": [
        {
          "basis": {
            "kind": "extra",
            "ref": "B1"
          },
          "class": "sauna",
          "ingredient": "Sauna",
          "position": null,
          "reason": "Heat and sweat can irritate healing skin. The article does not name it; other sheets do.",
          "until": "2026-11-27T15:00:00+01:00",
          "until_words": null,
          "verdict": "hold_off"
        }
      ],
      "notes": [
        "Other sheets ask to wait for 24 hours to 2 weeks."
      ],
      "signs": [],
      "unknown": [],
      "until": "2026-11-27T15:00:00+01:00",
      "until_words": null,
      "verdict": "hold_off",
      "why": "Heat and sweat can irritate healing skin. The article does not name it; other sheets do.",
      "window_basis": "proposed"
    }
    "#);
    assert_snapshot!(twins.run(&["can-i", "my cheek feels hot and there is pus"]), @r#"
    Hot or warm skin; Pus or oozing spots
    Afterglow does not answer this with yes or no. Read from the top and stop at the first line that fits.
    Call 999 now if
    - Hot or warm skin: the heat spreads and you have a fever of 38 °C or more.
    Get medical care today if
    - Hot or warm skin: the skin is hot and the area grows.
    - Pus or oozing spots: it comes with a fever, or it spreads.
    Contact your professional if
    - Hot or warm skin: the heat comes back after it went.
    - Pus or oozing spots: there is pus, or spots are yellow or ooze, on any day.
    --- as JSON
    {
      "asks_about_feeling": false,
      "basis": {
        "kind": "extra",
        "ref": "A18"
      },
      "day": 3,
      "for": null,
      "held_by": null,
      "helpful": [],
      "hits": [],
      "notes": [],
      "signs": [
        {
          "id": "heat",
          "lead": "contact",
          "levels": [
            {
              "basis": {
                "kind": "extra",
                "ref": "A18"
              },
              "level": "emergency",
              "text": "the heat spreads and you have a fever of 38 °C or more."
            },
            "and 2 more"
          ]
        },
        "and 1 more"
      ],
      "unknown": [],
      "until": null,
      "until_words": null,
      "verdict": "sign",
      "why": "Afterglow does not answer this with yes or no. Read from the top and stop at the first line that fits.",
      "window_basis": null
    }
    "#);
    assert_snapshot!(twins.run(&["can-i", "frobnicate", "--at", "2026-11-30"]), @r#"
    Cannot tell
    Not understood: frobnicate. What is not understood is never fine. Ask in other words, paste the ingredient list, or ask your professional.
    Is it about how you feel?
    Trouble breathing or swallowing, swelling of lips, tongue or throat, or feeling faint: call 999 now.
    Type the sign by itself, such as swelling or fever, and Afterglow shows when to contact whom.
    --- as JSON
    {
      "asks_about_feeling": true,
      "basis": null,
      "day": 8,
      "for": null,
      "held_by": null,
      "helpful": [],
      "hits": [],
      "notes": [],
      "signs": [],
      "unknown": [
        "frobnicate"
      ],
      "until": null,
      "until_words": null,
      "verdict": "unknown",
      "why": "Not understood: frobnicate. What is not understood is never fine. Ask in other words, paste the ingredient list, or ask your professional.",
      "window_basis": null
    }
    "#);
}

#[test]
fn treatments() {
    let twins = Twins::new();
    assert_snapshot!(twins.run(&["treatment", "add", "--at", "2026-11-22T15:00"]), @r#"
    Recorded as number 1.
    --- as JSON
    {
      "area": "",
      "at": "2026-11-22T15:00:00+01:00",
      "date": "2026-11-22",
      "depth": null,
      "id": 1,
      "kind": "plain",
      "note": "",
      "zone": "Europe/Berlin"
    }
    "#);
    assert_snapshot!(twins.run(&["treatment", "edit", "1", "--at", "2026-11-22T14:00"]), @r#"
    Corrected: Sun 22 Nov 14:00.
    --- as JSON
    {
      "area": "",
      "at": "2026-11-22T14:00:00+01:00",
      "date": "2026-11-22",
      "depth": null,
      "id": 1,
      "kind": "plain",
      "note": "",
      "zone": "Europe/Berlin"
    }
    "#);
    let noted = ["--area", "Face", "--depth", "deep", "--kind", "rf", "--note", "left side"];
    let edit = [&["treatment", "edit", "1"][..], &noted].concat();
    assert_snapshot!(twins.run(&edit), @r#"
    Corrected: Sun 22 Nov 14:00.
    Your treatment was with radio-frequency. Burns, scars, lost fat, disfigurement and nerve damage are reported after it. Afterglow was written for plain needling: ask your professional what differs.
    --- as JSON
    {
      "area": "Face",
      "at": "2026-11-22T14:00:00+01:00",
      "date": "2026-11-22",
      "depth": "deep",
      "id": 1,
      "kind": "rf",
      "note": "left side",
      "warning": "Your treatment was with radio-frequency. Burns, scars, lost fat, disfigurement and nerve damage are reported after it. Afterglow was written for plain needling: ask your professional what differs.",
      "zone": "Europe/Berlin"
    }
    "#);
    assert_snapshot!(twins.run(&["treatment", "edit", "1"]), @r"
    complaint: Nothing was given to change. Give one of --at, --area, --depth, --kind, --note.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["treatment", "list"]), @r#"
    1  Sun 22 Nov 14:00  Europe/Berlin  Face  Deep  Radio-frequency  left side
    --- as JSON
    [
      {
        "area": "Face",
        "at": "2026-11-22T14:00:00+01:00",
        "date": "2026-11-22",
        "depth": "deep",
        "id": 1,
        "kind": "rf",
        "note": "left side",
        "zone": "Europe/Berlin"
      }
    ]
    "#);
    assert_snapshot!(twins.run(&["treatment", "add", "--at", "2026-12-22"]), @r#"
    complaint: Tue 22 Dec is still to come. A treatment is recorded once it has happened.
    exit code: 2
    "#);
    assert_snapshot!(twins.run(&["treatment", "remove", "1"]), @r#"
    Removed.
    --- as JSON
    {
      "id": 1
    }
    "#);
    assert_snapshot!(twins.run(&["treatment", "list"]), @r#"
    None.
    --- as JSON
    []
    "#);
    assert_snapshot!(twins.run(&["treatment", "remove", "1"]), @r#"
    complaint: There is no treatment 1. List them to see their numbers.
    exit code: 2
    "#);
}

#[test]
fn photos() {
    let twins = Twins::on_day_three();
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("one.png");
    image::RgbImage::from_pixel(64, 80, image::Rgb([90, 80, 70])).save(&path).expect("written");
    let path = path.to_str().expect("UTF-8");
    assert_snapshot!(twins.run(&["photo", "list"]), @r"
    None.
    --- as JSON
    []
    ");
    assert_snapshot!(twins.run(&["photo", "add", path, "--view", "right"]), @r#"
    Photo 1 kept, of Wed 25 Nov.
    --- as JSON
    {
      "added": "2026-11-25T10:40:00+01:00",
      "date": "2026-11-25",
      "day": 3,
      "height": 80,
      "id": 1,
      "lined_up": false,
      "sha256": "81a89b1f8cc7fac4eb0084281e26be5c5947546492051e3159327039f45bec8e",
      "view": "right",
      "width": 64
    }
    "#);
    assert_snapshot!(twins.run(&["photo", "add", path]), @r"
    complaint: This photo is there already, as number 1.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["photo", "list"]), @r#"
    1  Wed 25 Nov, day 3, right side
    --- as JSON
    [
      {
        "added": "2026-11-25T10:40:00+01:00",
        "date": "2026-11-25",
        "day": 3,
        "height": 80,
        "id": 1,
        "lined_up": false,
        "sha256": "81a89b1f8cc7fac4eb0084281e26be5c5947546492051e3159327039f45bec8e",
        "view": "right",
        "width": 64
      }
    ]
    "#);
    assert_snapshot!(twins.run(&["photo", "remove", "1"]), @r"
    complaint: A removed photo cannot be brought back. Add --yes to remove it for good; nothing was removed now.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["photo", "remove", "1", "--yes"]), @r#"
    Removed.
    --- as JSON
    {
      "id": 1
    }
    "#);
    assert_snapshot!(twins.run(&["photo", "export", "1", path]), @r"
    complaint: There is no photo 1. List them to see their numbers.
    exit code: 2
    ");
}

#[test]
fn appointments() {
    let twins = Twins::on_day_three();
    let add = ["appointment", "add", "--at", "2026-12-01T09:00", "--note", "Follow-up"];
    assert_snapshot!(twins.run(&add), @r#"
    Recorded as number 1.
    --- as JSON
    {
      "at": "2026-12-01T09:00:00+01:00",
      "id": 1,
      "note": "Follow-up",
      "outcome": ""
    }
    "#);
    assert_snapshot!(twins.run(&["appointment", "list"]), @r#"
    1  Tue 1 Dec 09:00  Follow-up
    --- as JSON
    [
      {
        "at": "2026-12-01T09:00:00+01:00",
        "id": 1,
        "note": "Follow-up",
        "outcome": ""
      }
    ]
    "#);
    assert_snapshot!(twins.run(&["appointment", "remove", "1"]), @r#"
    Removed.
    --- as JSON
    {
      "id": 1
    }
    "#);
    assert_snapshot!(twins.run(&["appointment", "remove", "1"]), @r#"
    complaint: There is no appointment 1. List them to see their numbers.
    exit code: 2
    "#);
}

#[test]
fn ticks() {
    let twins = Twins::on_day_three();
    assert_snapshot!(twins.run(&["tick", "sunscreen_am"]), @r#"
    Ticked.
    --- as JSON
    {
      "date": "2026-11-25",
      "done": true,
      "step": "sunscreen_am"
    }
    "#);
    assert_snapshot!(twins.run(&["tick", "sunscreen_am", "--undo"]), @r#"
    Taken back.
    --- as JSON
    {
      "date": "2026-11-25",
      "done": false,
      "step": "sunscreen_am"
    }
    "#);
    assert_snapshot!(twins.run(&["tick", "moonscreen"]), @r#"
    complaint: There is no step “moonscreen”. Steps of that day: cleanse_am, serum_am, sunscreen_am, easy_activity, water, lukewarm_only, no_actives, cleanse_pm, serum_pm, no_scrub, no_touch, pillowcase, hands_clean, moisturise, followup.
    exit code: 2
    "#);
    assert_snapshot!(twins.run(&["tick", "sunscreen_am", "--on", "2026-11-20"]), @r#"
    complaint: Fri 20 Nov can no longer be changed: only today and the two days before can.
    exit code: 2
    "#);
    assert_snapshot!(twins.run(&["followup", "settled"]), @r#"
    The follow-up is settled.
    --- as JSON
    {
      "settled": true,
      "treatment": 1
    }
    "#);
    assert_snapshot!(twins.run(&["followup", "open"]), @r#"
    The follow-up is open.
    --- as JSON
    {
      "settled": false,
      "treatment": 1
    }
    "#);
}

#[test]
fn outdoors() {
    let twins = Twins::on_day_three();
    assert_snapshot!(twins.run(&["outdoors"]), @r#"
    You are inside: no timer runs.
    --- as JSON
    null
    "#);
    assert_snapshot!(twins.run(&["outdoors", "start", "--water", "80"]), @r#"
    The next reminder comes at Wed 25 Nov 12:00. The timer ends by itself at Wed 25 Nov 22:00.
    --- as JSON
    {
      "due_since": null,
      "ends_at": "2026-11-25T22:00:00+01:00",
      "every_minutes": 80,
      "next": "2026-11-25T12:00:00+01:00",
      "reminds": true,
      "since": "2026-11-25T10:40:00+01:00"
    }
    "#);
    assert_snapshot!(twins.run(&["outdoors", "stop"]), @r#"
    You are inside: no timer runs.
    --- as JSON
    null
    "#);
}

#[test]
fn reminders() {
    let twins = Twins::on_day_three();
    assert_snapshot!(twins.run(&["reminder", "list"]), @r#"
    08:10  on  morning
    13:00  on  midday
    20:45  on  evening
    08:10  on  sunscreen_am
    08:10  on  cleanse_am
    08:10  on  serum_am
    13:00  on  no_touch
    20:45  on  lukewarm_only
    20:45  on  no_actives
    20:45  on  cleanse_pm
    20:45  on  serum_pm
    10:00  on  my_sheet
    10:00  on  followup
           on  lifting
    10:00  on  patience
    10:00  on  check_in
           on  appointment
           on  outdoors
    08:10  on  end
    --- as JSON
    [
      {
        "at": "08:10",
        "basis": null,
        "days_basis": null,
        "id": "morning",
        "next": "2026-11-26T08:10:00+01:00",
        "on": true,
        "silenced": false
      },
      "and 18 more"
    ]
    "#);
    assert_snapshot!(twins.run(&["reminder", "set", "followup", "--at", "23:30"]), @r#"
    complaint: 23:30 is in your quiet hours (22:00 to 07:00). Choose another time, or change the quiet hours first.
    exit code: 2
    "#);
    assert_snapshot!(twins.run(&["reminder", "off", "patience"]), @r#"
    Set.
    --- as JSON
    [
      {
        "at": "08:10",
        "basis": null,
        "days_basis": null,
        "id": "morning",
        "next": "2026-11-26T08:10:00+01:00",
        "on": true,
        "silenced": false
      },
      "and 18 more"
    ]
    "#);
    assert_snapshot!(twins.run(&["reminder", "on", "patience"]), @r#"
    Set.
    --- as JSON
    [
      {
        "at": "08:10",
        "basis": null,
        "days_basis": null,
        "id": "morning",
        "next": "2026-11-26T08:10:00+01:00",
        "on": true,
        "silenced": false
      },
      "and 18 more"
    ]
    "#);
    assert_snapshot!(twins.run(&["reminder", "quiet", "21:00-06:30"]), @r#"
    Set.
    --- as JSON
    [
      {
        "at": "08:10",
        "basis": null,
        "days_basis": null,
        "id": "morning",
        "next": "2026-11-26T08:10:00+01:00",
        "on": true,
        "silenced": false
      },
      "and 18 more"
    ]
    "#);
    assert_snapshot!(twins.run(&["reminder", "test", "--in", "30"]), @r#"
    A test notification comes in 30 s.
    --- as JSON
    {
      "at": "2026-11-25T10:40:30+01:00",
      "due_at": "2026-11-25T10:40:30.000+01:00"
    }
    "#);
    assert_snapshot!(twins.run(&["reminder", "off", "moonlight"]), @r#"
    complaint: There is no reminder “moonlight”. There are: morning, midday, evening, sunscreen_am, cleanse_am, serum_am, no_touch, lukewarm_only, no_actives, cleanse_pm, serum_pm, my_sheet, followup, lifting, patience, check_in, appointment, outdoors, end.
    exit code: 2
    "#);
    assert_snapshot!(twins.run(&["reminders", "--to", "2026-11-26T09:00"]), @r#"
    Wed 25 Nov 10:40  A test from Afterglow  (test)
    Wed 25 Nov 13:00  Hands off  (no_touch)
    Wed 25 Nov 20:45  Lukewarm water only  (lukewarm_only)
    Wed 25 Nov 20:45  Skip retinol, AHAs and benzoyl peroxide  (no_actives)
    Wed 25 Nov 20:45  Gentle cleanser  (cleanse_pm)
    Wed 25 Nov 20:45  Hyaluronic acid serum  (serum_pm)
    Wed 25 Nov 20:45  Hard exercise: held at least until Wed 25 Nov 15:00. May be reintroduced if your skin is calm and your professional agrees.  (lifting)
    Thu 26 Nov 08:10  Sunscreen: SPF 30 or more  (sunscreen_am)
    Thu 26 Nov 08:10  Gentle cleanser  (cleanse_am)
    Thu 26 Nov 08:10  Hyaluronic acid serum  (serum_am)
    --- as JSON
    [
      {
        "at": "2026-11-25T10:40:30+01:00",
        "body": "Reminders reach you on this device.",
        "bundle": "test@2026-11-25T10:40:30",
        "key": "test@2026-11-25T10:40:30",
        "kind": "test",
        "reminder": "test",
        "step": null,
        "title": "A test from Afterglow"
      },
      "and 9 more"
    ]
    "#);
}

#[test]
fn answers_to_a_notification() {
    let mut twins = Twins::on_day_three();
    for folder in [&twins.plain, &twins.json] {
        let moment = Moment { now: at("2026-11-25 08:10", berlin()), zone: berlin() };
        let (mut app, _) = App::open(folder.path(), moment.now).expect("opened");
        let soon = moment.now + chrono::TimeDelta::minutes(1);
        let (due, _) = app.planned(moment.now, soon, moment).expect("planned");
        app.note_handed_over(&due, moment.now).expect("recorded");
        app.note_shown(&due, moment.now, None).expect("recorded");
    }
    twins.now = "2026-11-25 08:15";
    let bundle = "2026-11-25T08:10";
    assert_snapshot!(twins.run(&["reminder", "snooze", bundle, "--for", "60"]), @r#"
    It comes again at Wed 25 Nov 09:15.
    --- as JSON
    [
      {
        "again_at": "2026-11-25T09:15:00+01:00",
        "answer": "snoozed",
        "key": "cleanse_am@2026-11-25T08:10:00"
      },
      "and 2 more"
    ]
    "#);
    assert_snapshot!(twins.run(&["reminder", "dismiss", bundle]), @r#"
    It comes again at Wed 25 Nov 09:15.
    --- as JSON
    [
      {
        "again_at": "2026-11-25T09:15:00+01:00",
        "answer": "dismissed",
        "key": "cleanse_am@2026-11-25T08:10:00"
      },
      "and 2 more"
    ]
    "#);
    assert_snapshot!(twins.run(&["reminder", "done", bundle]), @r#"
    Noted.
    --- as JSON
    [
      {
        "again_at": null,
        "answer": "done",
        "key": "cleanse_am@2026-11-25T08:10:00"
      },
      "and 2 more"
    ]
    "#);
    assert_snapshot!(twins.run(&["reminder", "done", "2026-11-25T03:00"]), @r#"
    complaint: No notification “2026-11-25T03:00” was shown. `afterglow reminders --from` lists them under `bundle`.
    exit code: 2
    "#);
}

/// What `doctor` says depends on the desktop that it runs on: its keys do not.
#[test]
fn doctor() {
    let twins = Twins::on_day_three();
    let said = twins.one(&twins.json, &["doctor", "--json"], "");
    let value: Value = serde_json::from_str(&said.out).expect("JSON");
    let keys: Vec<&str> =
        value.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_snapshot!(keys.join(", "), @"agent, last, log, login_start, next, problems, reminders, server, zone");
}

#[test]
fn report() {
    let twins = Twins::on_day_three();
    twins.run(&["checkin", "add", "redness=mild"]);
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("report.html").display().to_string();
    assert_snapshot!(twins.run(&["report", &path, "--steps"]).replace(&path, "FILE"), @r#"
    Written to FILE, about the treatment of Sun 22 Nov. In it: Treatment; Plan; Check-ins; Steps.
    Whoever has the file can read it.
    --- as JSON
    {
      "file": "FILE",
      "first": "2026-11-22",
      "last": "2026-11-25",
      "left_out": {
        "appointments": 0,
        "can_i": 0,
        "check_ins": 0,
        "products": 0,
        "to_ask": 0
      },
      "lost_photos": [],
      "parts": [
        "plan",
        "and 2 more"
      ],
      "photos": [],
      "treatment": 1
    }
    "#);
}

#[test]
fn calendar() {
    let twins = Twins::on_day_three();
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("afterglow.ics").display().to_string();
    assert_snapshot!(twins.run(&["calendar", &path]).replace(&path, "FILE"), @r#"
    Written to FILE. 102 reminders. No appointments.
    A calendar cannot know what you ticked, and some set alarms of their own instead of these.
    If Afterglow reminds you as well, you are reminded twice. The file is for another device, or for when the app is gone.
    Each entry says what a reminder is about, as your notifications do, and never the treatment. Whoever sees your calendar can read it.
    Import it again after a change: entries are replaced, not doubled, and what no longer comes is marked as cancelled. To stop, delete these entries in your calendar.
    --- as JSON
    {
      "appointments": 0,
      "file": "FILE",
      "notes": false,
      "reminders": 102,
      "says_what": true,
      "taken_back": 0,
      "until": "2027-02-21T08:10:00+01:00"
    }
    "#);
}

#[test]
fn sheets() {
    let twins = Twins::on_day_three();
    let text = "Aftercare\n\n- No makeup for 24-48 hours.\n- Avoid swimming for 3 days.\n- No sauna until day 5.\n\
        - No swimming for 2 weeks.\n- Avoid the sun until healed.\n- Use SPF 50 every day.\n- Call 112 for help.\n";
    assert_snapshot!(twins.run_with(&["plan", "read", "-", "--professional", "Linden"], text), @r##"
    version = 1
    professional = "Linden"

    # Read from an aftercare sheet. Each line stands below its sentence: check it before you use the plan.

    [hold_off]
    # Aftercare › No makeup for 24-48 hours.
    #   The sheet says 24 hours to 48 hours: the longer time counts.
    no_makeup = "48 hours"
    # Aftercare › No swimming for 2 weeks.
    #   The sheet contradicts itself here. Take the # away before the line that counts; the strictest comes first.
    # no_swim = "14 days"
    # Aftercare › Avoid swimming for 3 days.
    #   Swimming: 3 days
    #   Looser than the plan in use, so not used
    #   A shorter time needs your professional’s own plan, as a file, a link or a code. Ask them for it.
    # Aftercare › No sauna until day 5.
    #   Day 5 counts as a whole, so by the clock it is one day more.
    #   Your plan has one time for all of it: Sauna, steam and hot tub.
    no_sauna = "6 days"

    # Aftercare › Use SPF 50 every day.
    [sunscreen]
    spf = 50

    # Not understood, or not all of it. Nothing else is set by these:
    # Aftercare › Avoid the sun until healed.
    # Aftercare › Call 112 for help.
    --- as JSON
    {
      "file": "version = 1\nprofessional = \"Linden\"\n\n# Read from an aftercare sheet. Each line stands below its sentence: check it before you use the plan.\n\n[hold_off]\n# Aftercare › No makeup for 24-48 hours.\n#   The sheet says 24 hours to 48 hours: the longer time counts.\nno_makeup = \"48 hours\"\n# Aftercare › No swimming for 2 weeks.\n#   The sheet contradicts itself here. Take the # away before the line that counts; the strictest comes first.\n# no_swim = \"14 days\"\n# Aftercare › Avoid swimming for 3 days.\n#   Swimming: 3 days\n#   Looser than the plan in use, so not used\n#   A shorter time needs your professional’s own plan, as a file, a link or a code. Ask them for it.\n# Aftercare › No sauna until day 5.\n#   Day 5 counts as a whole, so by the clock it is one day more.\n#   Your plan has one time for all of it: Sauna, steam and hot tub.\nno_sauna = \"6 days\"\n\n# Aftercare › Use SPF 50 every day.\n[sunscreen]\nspf = 50\n\n# Not understood, or not all of it. Nothing else is set by these:\n# Aftercare › Avoid the sun until healed.\n# Aftercare › Call 112 for help.\n",
      "proposals": [
        {
          "also": [],
          "contradicted": false,
          "id": "no_makeup",
          "instead_of": "24 hours (suggested)",
          "kind": "hold",
          "looser": false,
          "needs_decision": false,
          "notes": [
            "The sheet says 24 hours to 48 hours: the longer time counts."
          ],
          "sentences": [
            1
          ],
          "title": "Make-up of any kind",
          "used": true,
          "value": "48 hours"
        },
        "and 4 more"
      ],
      "sentences": [
        {
          "heading": true,
          "line": 1,
          "text": "Aftercare",
          "under": [],
          "why": null
        },
        "and 7 more"
      ]
    }
    "##);
    assert_snapshot!(twins.run_with(&["plan", "read", "-"], " \n"), @"
    complaint: There is no text in it. Give the sheet as text.
    exit code: 2
    ");
    assert_snapshot!(twins.run_with(&["plan", "read", "-"], &"No sun. ".repeat(5_000)), @"
    complaint: The sheet is longer than 32 KiB, so nothing was read. Give only the pages about the time after the treatment.
    exit code: 2
    ");
}

#[test]
fn every_command_is_shown() {
    fn walk(command: &clap::Command, path: &str, found: &mut BTreeSet<String>) {
        let mut below = command.get_subcommands().peekable();
        if below.peek().is_none() {
            found.insert(path.to_owned());
        }
        for command in below {
            let name = command.get_name();
            let path =
                if path.is_empty() { format!("\"{name}\"") } else { format!("{path}, \"{name}\"") };
            walk(command, &path, found);
        }
    }
    let mut found = BTreeSet::new();
    walk(&afterglow::cli::command(Texts::of(Language::English)), "", &mut found);
    assert!(found.len() > 20, "{found:?}");
    // The agent is what the command becomes: it prints nothing.
    found.remove("\"agent\"");
    let shown = include_str!("commands.rs");
    let missing: Vec<_> =
        found.iter().filter(|path| !shown.contains(&format!("[{path}"))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn signs() {
    let twins = Twins::on_day_three();
    assert_snapshot!(twins.run(&["signs", "swelling"]), @r#"
    Is this normal? Day 3
    Afterglow cannot judge your skin. Read from the top and stop at the first line that fits.
    Call 999 now if
    - Swelling: your lips, tongue or throat swell.
    Get medical care today if
    - Swelling: it is hot and painful and spreads, or it is around the eye.
    Contact your professional if
    - Swelling: it grows again after it went down.
    Common on this day
    - Swelling: A little swelling that goes down
    --- as JSON
    {
      "common": [
        {
          "basis": {
            "kind": "extra",
            "ref": "B17"
          },
          "id": "swelling",
          "text": "A little swelling that goes down"
        }
      ],
      "contact": [
        {
          "basis": {
            "kind": "extra",
            "ref": "A3"
          },
          "id": "swelling",
          "text": "it grows again after it went down."
        }
      ],
      "day": 3,
      "emergency": [
        {
          "basis": {
            "kind": "extra",
            "ref": "A20"
          },
          "id": "swelling",
          "text": "your lips, tongue or throat swell."
        }
      ],
      "urgent": [
        {
          "basis": {
            "kind": "extra",
            "ref": "A17"
          },
          "id": "swelling",
          "text": "it is hot and painful and spreads, or it is around the eye."
        }
      ]
    }
    "#);
    assert_snapshot!(twins.run(&["signs", "--on", "2026-12-30"]), @r#"
    Is this normal? Day 38
    Afterglow cannot judge your skin. Read from the top and stop at the first line that fits.
    Call 999 now if
    - Trouble breathing or swallowing: it is hard to breathe or swallow, you wheeze, or your throat or chest feels tight.
    - Swelling of lips, tongue or throat: your lips, tongue or throat swell, or your face swells fast.
    - Feeling faint, confused or very ill: you faint, collapse or are confused, your heart or breath races, or you vomit together with an allergic reaction.
    - Fever or chills: the fever comes with skin that gets redder or darker and spreads, with vomiting or with confusion.
    - Hot, painful and spreading: it spreads, and you also have a fever of 38 °C or more, vomit or feel confused.
    - Redness: it spreads and you have a fever of 38 °C or more.
    - Swelling: your lips, tongue or throat swell.
    - Hot or warm skin: the heat spreads and you have a fever of 38 °C or more.
    - Itching: hives come with trouble breathing or swollen lips.
    - Rash, hives or a reaction: it comes with trouble breathing or swollen lips.
    Get medical care today if
    - Fever or chills: you have a fever, chills or shivers, on any day.
    - Fever or chills: you have a fever and a weak immune system or diabetes: do not wait.
    - The eye or the skin around it: your eye, your eyelid or the skin around it is swollen, red or darker, hot or painful.
    - Changed eyesight: your sight is blurred, double or lost.
    - Bleeding: it does not stop bleeding, or it bleeds again later.
    - Hot, painful and spreading: the skin is hot and painful and the area grows.
    - Redness: the red or darker area is hot and painful and spreads.
    - Swelling: it is hot and painful and spreads, or it is around the eye.
    - Pain, stinging or burning: pain comes with heat and swelling, or spreads.
    - Hot or warm skin: the skin is hot and the area grows.
    - Pus or oozing spots: it comes with a fever, or it spreads.
    - Blisters or a cold sore: blisters are near the eye.
    - Weeping skin, crusts or scabs: it comes with a fever, or it spreads.
    - Sunburn: a large area blisters, or you feel ill.
    - Getting worse instead of better: it gets quickly worse.
    Contact your professional if
    - Redness: it grows again after it got better. On brown or black skin look for redder or darker, hotter, more swollen.
    - Redness: it is still there after about a week, or the skin is markedly sensitive.
    - Swelling: it grows again after it went down.
    - Swelling: there is any swelling from day 4 on.
    - Pain, stinging or burning: pain grows, or comes back after it was better.
    - Pain, stinging or burning: there is pain from day 3 on that is more than mild.
    - Hot or warm skin: the heat comes back after it went.
    - Hot or warm skin: the skin is hot from day 4 on.
    - Dry, tight or flaking skin: the skin under it is open or weeps.
    - Dry, tight or flaking skin: it lasts longer than two weeks.
    - Itching: it itches badly, or raised bumps itch in the first two weeks.
    - Rash, hives or a reaction: there is a new rash or hives, above all where a product went on.
    - Spots and small bumps: there are many, they itch and are raised, or they get worse with each session.
    - Spots and small bumps: they are still there, or new ones come, after day 7.
    - Pus or oozing spots: there is pus, or spots are yellow or ooze, on any day.
    - Blisters or a cold sore: it tingles and then blisters: the earlier they know, the better. Do not pick, and share no towels.
    - Weeping skin, crusts or scabs: the skin weeps, oozes, is open, or forms crusts.
    - Dark or light patches: patches get darker or lighter than the skin around them. Keep strictly out of the sun meanwhile.
    - Stripes or a grid of lines: stripes or a grid are still there when the redness has gone.
    - Hard lumps or firm bumps: there are hard lumps, firm bumps or plaques, even weeks later.
    - Numbness or tingling: it is numb or tingles later than the day of the treatment.
    - Sunburn: the treated skin is sunburnt. Stay out of the sun.
    - Getting worse instead of better: it gets worse after day 2, whatever it is.
    --- as JSON
    {
      "common": [],
      "contact": [
        {
          "basis": {
            "kind": "extra",
            "ref": "A3"
          },
          "id": "redness",
          "text": "it grows again after it got better. On brown or black skin look for redder or darker, hotter, more swollen."
        },
        "and 22 more"
      ],
      "day": 38,
      "emergency": [
        {
          "basis": {
            "kind": "extra",
            "ref": "A20"
          },
          "id": "breathing",
          "text": "it is hard to breathe or swallow, you wheeze, or your throat or chest feels tight."
        },
        "and 9 more"
      ],
      "urgent": [
        {
          "basis": {
            "kind": "extra",
            "ref": "A17"
          },
          "id": "fever",
          "text": "you have a fever, chills or shivers, on any day."
        },
        "and 14 more"
      ]
    }
    "#);
    assert_snapshot!(twins.run(&["signs", "sweling"]), @r#"
    complaint: There is no sign “sweling”. There are: breathing, lip_swelling, collapse, fever, eye_area, vision, bleeding, spreading, redness, swelling, pain, heat, dryness, itch, rash, bumps, pus, blisters, weeping, patches, lines, lumps, numbness, sunburn, worse.
    exit code: 2
    "#);
}

#[test]
fn timeline() {
    let twins = Twins::on_day_three();
    twins.run(&["appointment", "add", "--at", "2026-11-27T10:30", "--note", "Check-up"]);
    twins.run(&["appointment", "edit", "1", "--outcome", "Swim again"]);
    assert_snapshot!(twins.run(&["timeline", "--from", "2026-11-27", "--to", "2026-11-29"]), @r#"
    Fri 27 Nov, day 5: Rebuilding
    - 15:00 lifts: Hot showers and baths (suggested time)
    - 15:00 lifts: Sauna, steam and hot tub (extra tip)
    - 15:00 lifts: Swimming (extra tip)
    - 10:30 appointment: Check-up  What came of it: Swim again
    Sat 28 Nov, day 6: Rebuilding
    Sun 29 Nov, day 7: Rebuilding
    - 15:00 lifts: Retinol, AHAs, benzoyl peroxide
    - 15:00 lifts: Scrubs and exfoliants
    - 15:00 lifts: Sunbathing (extra tip)
    - Photo in the same light
    - Check-in
    --- as JSON
    [
      {
        "appointments": [
          {
            "at": "2026-11-27T10:30:00+01:00",
            "id": 1,
            "note": "Check-up",
            "outcome": "Swim again"
          }
        ],
        "check_in": false,
        "date": "2026-11-27",
        "day": 5,
        "due": [],
        "lifts": [
          {
            "basis": {
              "kind": "seed",
              "ref": "Dont 4"
            },
            "held_by": 1,
            "id": "lukewarm_only",
            "lifts_at": "2026-11-27T15:00:00+01:00",
            "title": "Hot showers and baths",
            "window_basis": "proposed"
          },
          "and 2 more"
        ],
        "phase": "proliferation",
        "photos": 0,
        "session": null,
        "treatment": 1
      },
      "and 2 more"
    ]
    "#);
    assert_snapshot!(twins.run(&["timeline", "--to", "2026-11-23"]), @r#"
    Sun 22 Nov, day 0: Calming
    - Photo in the same light
    Mon 23 Nov, day 1: Calming
    - 15:00 lifts: Make-up of any kind (extra tip)
    - 15:00 lifts: Alcohol (extra tip)
    - Check-in
    --- as JSON
    [
      {
        "appointments": [],
        "check_in": false,
        "date": "2026-11-22",
        "day": 0,
        "due": [
          {
            "basis": {
              "kind": "extra",
              "ref": "AG"
            },
            "id": "photo",
            "title": "Photo in the same light"
          }
        ],
        "lifts": [],
        "phase": "inflammation",
        "photos": 0,
        "session": null,
        "treatment": 1
      },
      "and 1 more"
    ]
    "#);
    twins.run(&["course", "set", "--sessions", "4", "--every", "28"]);
    assert_snapshot!(twins.run(&["timeline", "--from", "2026-12-20", "--to", "2026-12-20"]), @r#"
    Sun 20 Dec, day 28: Strengthening
    - Session 2 of 4
    - Photo in the same light
    - Check-in
    --- as JSON
    [
      {
        "appointments": [],
        "check_in": false,
        "date": "2026-12-20",
        "day": 28,
        "due": [
          {
            "basis": {
              "kind": "extra",
              "ref": "AG"
            },
            "id": "photo",
            "title": "Photo in the same light"
          },
          "and 1 more"
        ],
        "lifts": [],
        "phase": "remodelling",
        "photos": 0,
        "session": {
          "number": 2,
          "of": 4
        },
        "treatment": 1
      }
    ]
    "#);
    assert_snapshot!(twins.run(&["timeline", "--from", "2026-12-02", "--to", "2026-12-01"]), @r"
    complaint: Tue 1 Dec is before Wed 2 Dec. Give the earlier date after --from and the later one after --to.
    exit code: 2
    ");
    assert_snapshot!(Twins::new().run(&["timeline", "--to", "2026-11-25"]), @r#"
    Wed 25 Nov
    --- as JSON
    [
      {
        "appointments": [],
        "check_in": false,
        "date": "2026-11-25",
        "day": null,
        "due": [],
        "lifts": [],
        "phase": null,
        "photos": 0,
        "session": null,
        "treatment": null
      }
    ]
    "#);
}

#[test]
fn check_ins() {
    let twins = Twins::on_day_three();
    assert_snapshot!(twins.run(&["checkin", "list"]), @r"
    None.
    --- as JSON
    []
    ");
    let first = ["checkin", "add", "redness=strong", "swelling=mild", "--on", "2026-11-24"];
    assert_snapshot!(twins.run(&first), @r#"
    Noted for Tue 24 Nov.
    Tue 24 Nov, day 2: Redness: strong, Swelling: mild
    --- as JSON
    {
      "at": "2026-11-25T10:40:00+01:00",
      "date": "2026-11-24",
      "day": 2,
      "note": "",
      "signs": {
        "redness": "strong",
        "swelling": "mild"
      }
    }
    "#);
    let note = "Tight after washing.\nA little flaking at the chin.";
    assert_snapshot!(twins.run(&["checkin", "add", "dryness=medium", "--note", note]), @r#"
    Noted for Wed 25 Nov.
    Wed 25 Nov, day 3: Dryness: medium, “Tight after washing. / A little flaking at the chin.”
    --- as JSON
    {
      "at": "2026-11-25T10:40:00+01:00",
      "date": "2026-11-25",
      "day": 3,
      "note": "Tight after washing.\nA little flaking at the chin.",
      "signs": {
        "dryness": "medium"
      }
    }
    "#);
    assert_snapshot!(twins.run(&["checkin", "add", "redness=mild", "fever=none"]), @r#"
    Noted for Wed 25 Nov.
    Wed 25 Nov, day 3: Redness: mild, Dryness: medium, Fever: none, “Tight after washing. / A little flaking at the chin.”
    --- as JSON
    {
      "at": "2026-11-25T10:40:00+01:00",
      "date": "2026-11-25",
      "day": 3,
      "note": "Tight after washing.\nA little flaking at the chin.",
      "signs": {
        "dryness": "medium",
        "fever": "none",
        "redness": "mild"
      }
    }
    "#);
    assert_snapshot!(twins.run(&["checkin", "list"]), @r#"
    Tue 24 Nov, day 2: Redness: strong, Swelling: mild
    Wed 25 Nov, day 3: Redness: mild, Dryness: medium, Fever: none, “Tight after washing. / A little flaking at the chin.”
    --- as JSON
    [
      {
        "at": "2026-11-25T10:40:00+01:00",
        "date": "2026-11-24",
        "day": 2,
        "note": "",
        "signs": {
          "redness": "strong",
          "swelling": "mild"
        }
      },
      "and 1 more"
    ]
    "#);
    assert_snapshot!(twins.run(&["checkin", "remove"]), @r#"
    Removed.
    Wed 25 Nov, day 3: Redness: mild, Dryness: medium, Fever: none, “Tight after washing. / A little flaking at the chin.”
    --- as JSON
    {
      "at": "2026-11-25T10:40:00+01:00",
      "date": "2026-11-25",
      "day": 3,
      "note": "Tight after washing.\nA little flaking at the chin.",
      "signs": {
        "dryness": "medium",
        "fever": "none",
        "redness": "mild"
      }
    }
    "#);
    assert_snapshot!(twins.run(&["checkin", "remove"]), @r"
    complaint: There is no check-in of Wed 25 Nov.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["checkin", "add"]), @r"
    complaint: There is nothing to note. Give a sign, such as redness=mild, or a note.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["checkin", "add", "lumps=mild"]), @r"
    complaint: “lumps” is not part of a check-in. These are: redness, swelling, pain, heat, dryness, itch, bumps, blisters, weeping, patches, fever. Anything else goes into the note.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["checkin", "add", "redness=2"]), @r"
    complaint: “redness=2” is not a sign with how much of it you see. Write redness=mild: none, mild, medium or strong.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["checkin", "add", "redness=mild", "--on", "2026-11-22"]), @r"
    complaint: Sun 22 Nov can no longer be changed: only today and the two days before can.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["checkin", "add", "redness=mild", "--on", "2026-11-26"]), @r"
    complaint: Thu 26 Nov is still to come: only today and the two days before can have a check-in.
    exit code: 2
    ");
}

#[test]
fn everything_is_deleted_with_a_yes_only() {
    assert_snapshot!(Twins::on_day_three().run(&["wipe"]), @r"
    complaint: This deletes everything that you entered for good, with photos and the copies kept here, and nothing can bring it back. Backups and exports that you saved elsewhere stay there. Give --yes to do it.
    exit code: 2
    ");
}

/// What is written and read back has tests of its own, in `tests/backup`.
#[test]
fn backups_and_exports_say_what_is_in_the_way() {
    let twins = Twins::on_day_three();
    assert_snapshot!(twins.run(&["backup", "/no/such/folder/file"]), @r"
    complaint: /no/such/folder/file cannot be written: No such file or directory (os error 2). Check the folder and that you may write to it.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["restore", "--list"]), @r"
    None.
    --- as JSON
    []
    ");
    assert_snapshot!(twins.run(&["restore", "--previous", "--yes"]), @r"
    complaint: No restore has replaced anything here, so there is nothing to go back to.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["export", "/proc"]), @r"
    complaint: /proc is there already and not an empty folder. Give another name.
    exit code: 2
    ");
}

#[test]
fn appointments_are_changed() {
    let twins = Twins::on_day_three();
    twins.run(&["appointment", "add", "--at", "2026-12-04T10:30", "--note", "Review"]);
    assert_snapshot!(twins.run(&[
        "appointment",
        "edit",
        "1",
        "--outcome",
        "All as it should be",
        "--at",
        "2026-12-05T11:00"
    ]), @r#"
    1  Sat 5 Dec 11:00  Review  What came of it: All as it should be
    --- as JSON
    {
      "at": "2026-12-05T11:00:00+01:00",
      "id": 1,
      "note": "Review",
      "outcome": "All as it should be"
    }
    "#);
    assert_snapshot!(twins.run(&["appointment", "edit", "1"]), @r"
    complaint: Nothing was given to change. Give one of --at, --note, --outcome.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["appointment", "edit", "1", "--at", "2026-11-24T11:00"]), @r"
    complaint: Tue 24 Nov 11:00 is over already. Give a time that is still to come.
    exit code: 2
    ");
}

#[test]
fn what_to_ask() {
    let twins = Twins::on_day_three();
    assert_snapshot!(twins.run(&["agenda", "add", "When may I swim?"]), @r#"
    1  [ ] When may I swim?
    --- as JSON
    [
      {
        "added_at": "2026-11-25T10:40:00+01:00",
        "asked_at": null,
        "id": 1,
        "text": "When may I swim?"
      }
    ]
    "#);
    assert_snapshot!(twins.run(&["agenda", "add", " "]), @r"
    complaint: Write what to ask first.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["agenda", "asked", "1"]), @r#"
    1  [x] When may I swim?
    --- as JSON
    [
      {
        "added_at": "2026-11-25T10:40:00+01:00",
        "asked_at": "2026-11-25T10:40:00+01:00",
        "id": 1,
        "text": "When may I swim?"
      }
    ]
    "#);
    assert_snapshot!(twins.run(&["agenda", "list"]), @r#"
    1  [x] When may I swim?
    --- as JSON
    [
      {
        "added_at": "2026-11-25T10:40:00+01:00",
        "asked_at": "2026-11-25T10:40:00+01:00",
        "id": 1,
        "text": "When may I swim?"
      }
    ]
    "#);
    assert_snapshot!(twins.run(&["agenda", "remove", "1"]), @r"
    None.
    --- as JSON
    []
    ");
    assert_snapshot!(twins.run(&["agenda", "remove", "1"]), @r"
    complaint: There is no question 1. List them to see their numbers.
    exit code: 2
    ");
}

#[test]
fn the_language() {
    let twins = Twins::on_day_three();
    assert_snapshot!(twins.run(&["language"]), @r#"
    Language: English (en), as the system has it
    There are: English (en); العربية (ar); Português (Brasil) (pt-BR); Français (fr); Deutsch (de); Español (es)
    --- as JSON
    {
      "chosen": null,
      "language": "en",
      "languages": [
        "en",
        "and 5 more"
      ]
    }
    "#);
    assert_snapshot!(twins.run(&["language", "en_GB"]), @r#"
    Language: English (en)
    --- as JSON
    {
      "chosen": "en",
      "language": "en",
      "languages": [
        "en",
        "and 5 more"
      ]
    }
    "#);
    assert_snapshot!(twins.run(&["language", "tlh"]), @r"
    complaint: There are no words in “tlh”. Known: en, ar, pt-BR, fr, de, es.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["language", "system"]), @r#"
    Language: English (en), as the system has it
    --- as JSON
    {
      "chosen": null,
      "language": "en",
      "languages": [
        "en",
        "and 5 more"
      ]
    }
    "#);
}

#[test]
fn the_course() {
    let twins = Twins::on_day_three();
    assert_snapshot!(twins.run(&["course"]), @r"
    No course is planned.
    --- as JSON
    null
    ");
    assert_snapshot!(twins.run(&["course", "set", "--sessions", "4", "--every", "28"]), @r#"
    Session 1 of 4
    The next one would be on Sun 20 Dec.
    Many plans use 4 to 6 weeks between two sessions; your professional decides.
    --- as JSON
    {
      "dates": [
        "2026-11-22"
      ],
      "done": 1,
      "every_days": 28,
      "next": "2026-12-20",
      "sessions": 4,
      "since": "2026-11-22"
    }
    "#);
    assert_snapshot!(twins.run(&["course", "set", "--sessions", "0", "--every", "28"]), @r"
    complaint: A course has 1 to 50 sessions, 1 to 366 days apart. Give such numbers.
    exit code: 2
    ");
    assert_snapshot!(twins.run(&["course", "remove"]), @r"
    No course is planned.
    --- as JSON
    null
    ");
}

#[test]
fn history() {
    assert_snapshot!(Twins::new().run(&["history"]), @r"
    None.
    --- as JSON
    []
    ");
    let twins = Twins::on_day_three();
    twins.run(&["tick", "sunscreen_am"]);
    twins.run(&["tick", "cleanse_am", "--on", "2026-11-24"]);
    twins.run(&["checkin", "add", "redness=mild", "--note", "Tight"]);
    twins.run(&["appointment", "add", "--at", "2026-11-25T16:00", "--note", "Review"]);
    assert_snapshot!(twins.run(&["history"]), @r#"
    Sun 22 Nov, day 0
    - Treatment
    Tue 24 Nov, day 2
    - Ticked: Gentle cleanser
    Wed 25 Nov, day 3
    - Ticked: Sunscreen, SPF 30 or more
    - Noted: Redness: mild, “Tight”
    - Appointment: Wed 25 Nov 16:00  Review
    --- as JSON
    [
      {
        "appointments": [],
        "check_in": null,
        "date": "2026-11-22",
        "day": 0,
        "photos": [],
        "questions": [],
        "ticks": [],
        "treatments": [
          1
        ]
      },
      "and 2 more"
    ]
    "#);
    assert_snapshot!(twins.run(&["history", "--from", "2026-11-25", "--to", "2026-11-25"]), @r#"
    Wed 25 Nov, day 3
    - Ticked: Sunscreen, SPF 30 or more
    - Noted: Redness: mild, “Tight”
    - Appointment: Wed 25 Nov 16:00  Review
    --- as JSON
    [
      {
        "appointments": [
          {
            "at": "2026-11-25T16:00:00+01:00",
            "id": 1,
            "note": "Review",
            "outcome": ""
          }
        ],
        "check_in": {
          "at": "2026-11-25T10:40:00+01:00",
          "date": "2026-11-25",
          "day": 3,
          "note": "Tight",
          "signs": {
            "redness": "mild"
          }
        },
        "date": "2026-11-25",
        "day": 3,
        "photos": [],
        "questions": [],
        "ticks": [
          {
            "at": "2026-11-25T10:40:00+01:00",
            "step": "sunscreen_am"
          }
        ],
        "treatments": []
      }
    ]
    "#);
    assert_snapshot!(twins.run(&["history", "--to", "2026-11-01"]), @r"
    None.
    --- as JSON
    []
    ");
    assert_snapshot!(twins.run(&["history", "--from", "2026-11-25", "--to", "2026-11-24"]), @r"
    complaint: Tue 24 Nov is before Wed 25 Nov. Give the earlier date after --from and the later one after --to.
    exit code: 2
    ");
}

/// A file with these lines.
fn plan_file(folder: &TempDir, text: &str) -> String {
    let path = folder.path().join("plan.toml");
    std::fs::write(&path, text).expect("written");
    path.to_str().expect("UTF-8").to_owned()
}

#[test]
fn plans() {
    let twins = Twins::on_day_three();
    let folder = TempDir::new().expect("a folder");
    let wrong = "professional = 5\n[hold_off]\nmakeup = \"48 hours\"\n";
    let path = plan_file(&folder, wrong);
    assert_snapshot!(twins.run(&["plan", "check", &path]), @r##"
    complaint: Line 1, column 1: The version is missing: begin the file with the line version = 1.
    complaint: Line 1, column 16: “professional” is a text: put it in quotes.
    complaint: Line 3, column 1: “makeup” is not known here: is “no_makeup” meant?
    complaint: The plan file was not taken, and nothing was changed: 3 things in it need to be mended.
    exit code: 2
    --- as JSON
    {
      "mistakes": [
        {
          "column": 1,
          "line": 1,
          "what": "The version is missing: begin the file with the line version = 1."
        },
        "and 2 more"
      ],
      "sound": false
    }
    "##);
    let good = "version = 1\nprofessional = \"Ines Moreau\"\nphone = \"+44 20 7946 0018\"\n\
        [hold_off]\neasy_activity = \"5 days\"\n\
        no_scrub = \"5 days\"\n[[step]]\ntitle = \"Barrier cream\"\ndays = \"1-7\"\npart = \"evening\"\n";
    let path = plan_file(&folder, good);
    assert_snapshot!(twins.run(&["plan", "check", &path]), @r##"
    The plan file of Ines Moreau is sound. It changes 3 items of the default plan.
    --- as JSON
    {
      "mistakes": [],
      "sound": true
    }
    "##);
    assert_snapshot!(twins.run_with(&["plan", "apply", &path], "n\n"), @r##"
    complaint: Nothing was changed. Answer with y to change it, or give --yes.
    exit code: 2
    "##);
    assert_snapshot!(twins.run(&["plan", "revert"]), @r##"
    complaint: The default plan is in use, and no other was before: there is nothing to go back to.
    exit code: 2
    "##);
    assert_snapshot!(twins.run(&["plan", "apply", &path, "--yes"]), @r##"
    Plan of Ines Moreau
    Stricter than now
    - Hard exercise: 5 days instead of 72 hours (suggested)
    Looser than now
    - Scrubs and exfoliants: 5 days instead of at least 7 days
      Your professional is less strict here than the default plan.
    New steps
    - Barrier cream: Evening, days 1 to 7
    Phone: +44 20 7946 0018
    From then on you reach: Ines Moreau; +44 20 7946 0018.
    In use from Wed 25 Nov on. Days before keep the plan of their day.
    --- as JSON
    {
      "changes": [
        {
          "direction": "stricter",
          "from": "72 hours (suggested)",
          "id": "easy_activity",
          "looser_than_default": false,
          "title": "Hard exercise",
          "to": "5 days"
        },
        "and 2 more"
      ],
      "from": "2026-11-25",
      "professional": "Ines Moreau"
    }
    "##);
    assert_snapshot!(twins.run(&["plan", "history"]), @r##"
    At first: the default plan
    From Wed 25 Nov: Plan of Ines Moreau (in use)
    --- as JSON
    [
      {
        "applied": "2026-11-25T10:40:00+01:00",
        "from": "2026-11-25",
        "in_force": true,
        "professional": "Ines Moreau",
        "written": null
      }
    ]
    "##);
    assert_snapshot!(twins.run_with(&["plan", "show"], ""), @r##"
    Plan of Ines Moreau
    The guidance has not been reviewed by a clinician.
    Hold off
    - Hard exercise: 5 days
    - Hot showers and baths: 5 days (suggested)
    - Retinol, AHAs, benzoyl peroxide: at least 7 days
    - Scrubs and exfoliants: 5 days (less strict than the default plan)
    - Touching and picking: as long as your skin flakes
    - Make-up of any kind: 24 hours (suggested)
    - Alcohol: 24 hours (suggested)
    - Sauna, steam and hot tub: 5 days (suggested)
    - Swimming: 5 days (suggested)
    - Sunbathing: 7 days (suggested)
    - Facials, waxing and laser: until your professional says so
    Steps
    - Gentle cleanser: Morning, days 1 to 90
    - Hyaluronic acid serum: Morning, days 0 to 28
    - Sunscreen, SPF 30 or more: Morning, days 0 on
    - Photo in the same light: Any time, days 0, 7, 14, 28, 60 and 90
    - Drink water: Daytime, days 0 to 7
    - Gentle cleanser: Evening, days 0 to 90
    - Hyaluronic acid serum: Evening, days 0 to 28
    - Fresh pillowcase: Evening, days 0, 3 and 7
    - Clean hands first: Any time, days 0 to 7
    - Plain moisturiser: Any time, days 1 to 28
    - Read your professional’s sheet: Any time, days 0 to 1
    - Book or keep your follow-up: Any time, days 1 on
    - Barrier cream: Evening, days 1 to 7
    Phone: +44 20 7946 0018
    --- as JSON
    {
      "items": [
        {
          "basis": {
            "kind": "seed",
            "ref": "Do 1"
          },
          "hold": null,
          "id": "cleanse_am",
          "looser": false,
          "step": "Morning, days 1 to 90",
          "title": "Gentle cleanser",
          "window_basis": null
        },
        "and 23 more"
      ],
      "own": {
        "phone": "+44 20 7946 0018"
      },
      "professional": "Ines Moreau",
      "reviewed": null
    }
    "##);
    assert_snapshot!(twins.run_with(&["plan", "revert"], "y\n"), @r##"
    In use from Wed 25 Nov on. Days before keep the plan of their day.
    --- as JSON
    {
      "changes": [
        {
          "direction": "stricter",
          "from": "5 days",
          "id": "no_scrub",
          "looser_than_default": false,
          "title": "Scrubs and exfoliants",
          "to": "at least 7 days"
        },
        "and 2 more"
      ],
      "from": "2026-11-25",
      "professional": null
    }
    "##);
    let typed = "Ines Moreau\nLinden\n\n48 hours\nsoon\n5 days\n\n\n\n\n\nnone\n";
    assert_snapshot!(twins.run_with(&["plan", "new"], typed), @r##"
    version = 1
    professional = "Ines Moreau"
    clinic = "Linden"

    [hold_off]
    # Make-up of any kind
    no_makeup = "48 hours"
    # Hard exercise
    easy_activity = "5 days"
    # Swimming
    no_swim = "none"
    --- as JSON
    {
      "file": "version = 1\nprofessional = \"Ines Moreau\"\nclinic = \"Linden\"\n\n[hold_off]\n# Make-up of any kind\nno_makeup = \"48 hours\"\n# Hard exercise\neasy_activity = \"5 days\"\n# Swimming\nno_swim = \"none\"\n"
    }
    "##);
}

#[test]
fn slips_and_signatures() {
    let twins = Twins::on_day_three();
    let folder = TempDir::new().expect("a folder");
    let of = |name: &str| folder.path().join(name).to_str().expect("UTF-8").to_owned();
    let plan = plan_file(&folder, "version = 1\nprofessional = \"Ines Moreau\"\n");
    let key = afterglow::care::plan_file::PrivateKey::of(&[7; 32]);
    std::fs::write(of("key.pem"), key.file()).expect("written");
    let here = folder.path().to_str().expect("UTF-8");
    let shown = |said: String| said.replace(here, "FOLDER").replace(&key.public().words(), "WORDS");
    let slip = ["plan", "slip", &plan, "--at", "2026-11-22T15:00", "--out", &of("slip.html")];
    assert_snapshot!(shown(twins.run(&slip)), @r#"
    Written to FOLDER/slip.html, with the code. Open it in a browser and print it.
    --- as JSON
    {
      "code": true,
      "file": "FOLDER/slip.html",
      "language": "en"
    }
    "#);
    let review = shown(twins.run(&["plan", "review", &plan, "--out", &of("review.html")]));
    assert!(
        review.starts_with("Written to FOLDER/review.html") && review.contains("\"hash\": \""),
        "{review}"
    );
    let qr = shown(twins.run(&["plan", "qr", &plan, "--out", &of("code.png")]));
    assert!(
        qr.starts_with("Written to FOLDER/code.png.\n") && qr.contains("\"link\": \"afterglow:1")
    );
    let keygen = shown(twins.run(&["plan", "keygen", "--out", &of("key.pem")]));
    assert!(keygen.contains("FOLDER/key.pem is there already"), "{keygen}");
    let sign = shown(twins.run(&["plan", "sign", &plan, "--key", &of("key.pem")]));
    assert!(
        sign.starts_with("FOLDER/plan.toml is signed. The words of the key: WORDS\n"),
        "{sign}"
    );
    let verify = shown(twins.run(&["plan", "verify", &plan]));
    assert!(verify.starts_with("Signed on Wed 25 Nov 10:40. It is the first"), "{verify}");
    assert!(verify.contains("\"known\": \"first\"") && verify.contains("\"words\": \"WORDS\""));
}
