//! The ingredient check: a list as people paste one, and the most text that is read.

#![allow(clippy::disallowed_methods, clippy::disallowed_types)]

mod support;

use std::hint::black_box;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use afterglow::care::can_i::Situation;
use afterglow::care::sheet::read;
use afterglow::care::{Plan, Treatment, TreatmentId, Week, Zone};
use afterglow::ingredients::{Files, Ingredients, ProductQuery};
use aho_corasick::AhoCorasick;
use chrono::{DateTime, TimeDelta};
use support::{median, pair, report};

static ZONE: LazyLock<Zone> = LazyLock::new(|| Zone::bundled("Europe/Berlin").expect("a zone"));

/// Forty ingredients of a serum, as a label has them.
const LIST: &str = "Aqua/Water/Eau, Glycerin, Propanediol, Niacinamide, Caprylic/Capric Triglyceride, \
Cetearyl Alcohol, Butylene Glycol, Squalane, Simmondsia Chinensis (Jojoba) Seed Oil, Panthenol, \
Sodium Hyaluronate, Retinyl Palmitate, Tocopherol, Allantoin, Betaine, Glyceryl Stearate, \
PEG-100 Stearate, Dimethicone, Xanthan Gum, Carbomer, Sodium Hydroxide, Disodium EDTA, \
Phenoxyethanol, Ethylhexylglycerin, Sodium Benzoate, Potassium Sorbate, Citric Acid, Lactic Acid, \
Ceramide NP, Cholesterol, Phytosphingosine, Helianthus Annuus (Sunflower) Seed Oil, Camellia \
Sinensis Leaf Extract, Aloe Barbadensis Leaf Juice, Trehalose, Caprylyl Glycol, 1,2-Hexanediol, \
Parfum, Limonene, Linalool";

fn main() -> std::process::ExitCode {
    let at = DateTime::from_timestamp(1_795_000_000, 0).expect("in range");
    let treatments = [Treatment::begun(TreatmentId(1), at, *ZONE)];
    let situation = Situation {
        plans: Plan::default_plan().into(),
        treatments: &treatments,
        at: at + TimeDelta::days(3),
        zone: *ZONE,
        week: Week::default(),
    };
    let check = |text: &str| {
        black_box(situation.check(ProductQuery { name: "", text: black_box(text) }));
    };
    // The same names as the files spell them, in any case.
    let classes = &Ingredients::default_data().classes;
    let names = classes.iter().flat_map(|class| &class.names).flat_map(|names| &names.list);
    let names = names.map(|name| name.replace('_', " "));
    let files = Files::DEFAULT.known.iter().chain([&Files::DEFAULT.prohibited]);
    let lines = files.flat_map(|file| file.lines().map(str::trim));
    let lines = lines.filter(|line| !line.is_empty() && !line.contains('#')).map(str::to_owned);
    let names: Vec<String> = names.chain(lines).collect();
    let started = Instant::now();
    let plain = AhoCorasick::builder().ascii_case_insensitive(true).build(names);
    let plain = plain.expect("few names");
    let automaton = started.elapsed();
    let scan = |text: &str| {
        black_box(plain.find_iter(black_box(text)).count());
    };

    // The data is built at the first question: no slower than one automaton for all of its names.
    let built = median(
        (0..11)
            .map(|_| {
                let started = Instant::now();
                black_box(Ingredients::parse(black_box(Files::DEFAULT)).expect("sound"));
                started.elapsed()
            })
            .collect(),
    );
    let figure = format!("{built:.1?} ({automaton:.1?})");
    report("building the data / one automaton", &figure, built < automaton, "1");

    let forty = pair(201, || check(LIST), || scan(LIST));
    let bound = Duration::from_micros(200);
    report("a list of 40 ingredients", &format!("{:.0?}", forty.a), forty.a < bound, "200 µs");

    // One that is understood, and one with eight words that are not, which is read many times.
    for (name, question) in [
        ("a typed question", "is it ok to go for a gentle walk with my mum tomorrow morning?"),
        (
            "a typed question, not understood",
            "my frien told me that blorfing hyaluronnic zoopers quax the grumbly snorks after ywning, swolen?",
        ),
    ] {
        let asked =
            pair(101, || drop(black_box(situation.can_i(black_box(question)))), || scan(question));
        let bound = Duration::from_millis(1);
        report(name, &format!("{:.0?}", asked.a), asked.a < bound, "1 ms");
    }

    // Two pages of an aftercare sheet, sentence by sentence.
    let line = "- Avoid strenuous exercise, saunas and hot showers for 48 hours after your treatment.\n\
        Your skin may feel tight and dry, like after a day in the sun.\n";
    let pages = line.repeat(6 * 1024 / line.len());
    let sheet = pair(51, || drop(black_box(read(black_box(&pages)))), || scan(&pages));
    let figure = format!("{:.1?} ({:.0} x)", sheet.a, sheet.ratio);
    let bound = Duration::from_millis(5);
    report("a sheet of two pages (a plain scan for the names)", &figure, sheet.a < bound, "5 ms");

    let text_of = |bytes: usize| {
        let more =
            format!("{LIST}.\nThis cream feels light and sinks in at once, say its users.\n");
        let mut text = more.repeat(bytes / more.len() + 1);
        text.truncate(bytes);
        text
    };
    let (half, whole) = (text_of(512 * 1024), text_of(1024 * 1024));
    let growth = pair(11, || check(&whole), || check(&half));
    let figure = format!("{:.2} ({:.1?}, {:.1?})", growth.ratio, growth.a, growth.b);
    report("1 MiB of text / half of it", &figure, growth.ratio < 2.3, "2.3");
    let floor = pair(21, || check(&whole), || scan(&whole));
    let figure = format!("{:.2} ({:.1?}, {:.1?})", floor.ratio, floor.a, floor.b);
    report("1 MiB of text / a plain scan for the same names", &figure, floor.ratio <= 5.0, "5");
    support::verdict()
}
