//! The review of a plan: its page and its hash as Python has them, and who put their name to it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use afterglow::app::{App, PlanAction, SettingAction, read_handed};
use afterglow::care::plan_file::{
    PrivateKey, REVIEW, Reviewed, is_name, normal_signed, reviewed, signature,
};
use afterglow::care::slip::Slip;
use afterglow::care::{Language, Moment, Overlay, Plan, Variant};
use afterglow::report::{Review, reviewed_on};
use afterglow::store::Store;
use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::BASE64URL_NOPAD;
use proptest::prelude::*;

use super::{EXAMPLES, client, example, run, words};
use crate::support::data::Data;
use crate::support::{berlin, cases, moment};

/// Reads a page and its JSON: every sentence, day and source is on the page, in elements that are known, and the
/// hash is that of the sentences.
const READ: &str = r#"
import hashlib, json, re, sys
from html.parser import HTMLParser
VOID = {"meta"}
KNOWN = VOID | set("html head title style body header main footer section h1 h2 p ul li table thead tbody tr th td code strong".split())
NAMES = set("lang dir charset http-equiv content name class id aria-labelledby colspan scope".split())
class Page(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.texts, self.rows = [], [], []
        self.feed(text); self.close()
        assert not self.open, self.open
    def handle_starttag(self, tag, given):
        assert tag in KNOWN, tag
        assert {name for name, _ in given} <= NAMES, given
        if tag not in VOID: self.open.append(tag)
        if tag == "tr": self.rows.append([])
        if tag in ("p", "li", "h1", "h2", "th", "td", "code", "title", "strong"): self.texts.append("")
    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag
    def handle_data(self, text):
        if self.open and self.open[-1] == "style": return
        if self.texts: self.texts[-1] += text
        if "tr" in self.open and self.rows: self.rows[-1].append(text)
marks = lambda text: re.sub("[\u2066-\u2069\u200e\u200f]", "", text)
told = json.load(open(sys.argv[2]))
html = open(sys.argv[1], newline="").read()
assert html.startswith("<!doctype html>\n<!-- Afterglow: review -->\n")
assert "default-src 'none'" in html and "<script" not in html.lower()
page = Page(html)
whole = {marks(text).strip() for text in page.texts}
rows = [{marks(text) for text in row} for row in page.rows]
for entry in told["sentences"]:
    said = {marks(one["words"]) for one in entry["texts"] + entry["notes"]}
    assert any(said <= row for row in rows), entry
    for basis in entry["basis"]:
        if basis["title"]:
            assert any(basis["title"] in text and basis["address"] in text for text in whole), basis
lines = [json.dumps(one, sort_keys=True, ensure_ascii=False, separators=(",", ":")) for one in told["sentences"]]
hashed = "\n".join(["afterglow review 1", told["language"]] + lines)
assert hashlib.sha256(hashed.encode()).hexdigest() == told["hash"], "the hash"
assert told["hash"] in {text.replace(" ", "") for text in whole}, "the hash on the page"
print(len(told["sentences"]))
"#;

/// The page of a plan and what the command answers, read by Python; returns how many entries it has.
fn read_by_python(data: &Data, args: &[&str]) -> (serde_json::Value, usize) {
    let (page, told) = (data.folder().join("page.html"), data.folder().join("told.json"));
    let args: Vec<&str> =
        ["plan", "review"].iter().chain(args).copied().chain(["--out", words(&page)]).collect();
    let answer = data.json(&args);
    fs::write(&told, answer.to_string()).expect("written");
    let mut python = Command::new("python3");
    let count = run(python.args(["-c", READ]).arg(&page).arg(&told));
    (answer, count.trim().parse().expect("a number"))
}

#[test]
fn python_finds_every_sentence_on_the_page_and_the_same_hash() {
    let data = client();
    let (default, count) = read_by_python(&data, &[]);
    assert!(count > 150, "{count}");
    assert_eq!((&default["professional"], &default["reviewed"]), (&().into(), &().into()));
    let mut hashes = BTreeSet::from([default["hash"].to_string()]);
    for name in EXAMPLES {
        let file = example(name);
        let (answer, _) = read_by_python(&data, &[words(&file)]);
        assert!(hashes.insert(answer["hash"].to_string()), "{name}");
    }
    for language in Language::ALL.into_iter().filter(|one| *one != Language::English) {
        data.run(&["language", language.tag()]);
        let (answer, there) = read_by_python(&data, &[]);
        assert_eq!((answer["language"].as_str(), there), (Some(language.tag()), count));
        assert!(hashes.insert(answer["hash"].to_string()), "{language:?}");
    }
}

#[test]
fn somebodys_words_stay_words_and_no_other_file_is_replaced() {
    let data = client();
    let plan = data.folder().join("plan.toml");
    let hostile = "version = 1\nprofessional = \"</title><script>alert(1)</script> & 'x'\"\n\
        [[step]]\ntitle = \"<img src=x onerror=y>\"\nwhy = \"\\\"&lt;b&gt; {0} %s\"\ndays = \"1-7\"\n";
    fs::write(&plan, hostile).expect("written");
    read_by_python(&data, &[words(&plan)]);
    let other = data.folder().join("mine.html");
    fs::write(&other, "<!doctype html>\n<p>Mine").expect("written");
    data.refused(&["plan", "review", "--out", words(&other)]);
    assert_eq!(fs::read_to_string(&other).expect("readable"), "<!doctype html>\n<p>Mine");
}

fn key(data: &Data, name: &str) -> PathBuf {
    let key = data.folder().join(name);
    data.run(&["plan", "keygen", "--out", words(&key)]);
    key
}

fn copy(data: &Data, name: &str) -> PathBuf {
    let path = data.folder().join(name);
    fs::copy(example(name), &path).expect("copied");
    path
}

fn hash(data: &Data, plan: &Path) -> String {
    let page = data.folder().join("hash.html");
    let told = data.json(&["plan", "review", words(plan), "--out", words(&page)]);
    told["hash"].as_str().expect("a hash").to_owned()
}

#[test]
fn openssl_finds_the_review_right_and_its_name_is_covered() {
    let data = client();
    let (key, public) = (key(&data, "key.pem"), data.folder().join("public.pem"));
    let mut openssl = Command::new("openssl");
    run(openssl.args(["pkey", "-pubout", "-in"]).arg(&key).arg("-out").arg(&public));
    let plan = copy(&data, "strict.toml");
    let hash = hash(&data, &plan);
    let sign = |hash: &str, name: &str| {
        let args =
            ["plan", "review", words(&plan), "--key", words(&key), "--reviewer", name, "--hash"];
        data.output(&args.iter().copied().chain([hash]).collect::<Vec<_>>())
    };
    // Not another hash, and not a name that breaks the line.
    let before = fs::read(&plan).expect("readable");
    for (hash, name) in [(&*"0".repeat(64), "Dr Lind"), (&*hash, " "), (&*hash, "Dr\nLind")] {
        assert_eq!(sign(hash, name).status.code(), Some(2), "{name:?}");
    }
    assert_eq!(fs::read(&plan).expect("readable"), before);
    // As it is printed, in groups.
    let printed: Vec<&str> = (0..8).map(|at| &hash[8 * at..8 * at + 8]).collect();
    let output = sign(&printed.join(" "), "Dr Anna Lind");
    assert!(output.status.success(), "{output:?}");
    let text = fs::read_to_string(&plan).expect("readable");
    let line = text.lines().find(|line| line.starts_with(REVIEW)).expect("a review");
    let parts: Vec<&str> = line.strip_prefix(REVIEW).expect("it").trim().splitn(7, ' ').collect();
    let [_, issued, language, its_hash, _, seal, name] = parts[..] else { panic!("{line}") };
    assert_eq!((language, its_hash, name), ("en", &*hash, "Dr Anna Lind"));
    let verify = |name: &str| {
        let (bytes, sig) = (data.folder().join("bytes"), data.folder().join("sig"));
        let over = format!("afterglow review 1\n{issued}\n{language}\n{hash}\n{name}");
        fs::write(&bytes, over).expect("written");
        let seal = BASE64URL_NOPAD.decode(seal.as_bytes()).expect("base 64");
        fs::write(&sig, seal).expect("written");
        let mut openssl = Command::new("openssl");
        openssl.args(["pkeyutl", "-verify", "-rawin", "-pubin", "-inkey"]).arg(&public);
        let output = openssl.arg("-sigfile").arg(&sig).arg("-in").arg(&bytes).output();
        output.expect("it runs").status.success()
    };
    assert!(verify("Dr Anna Lind") && !verify("Dr Anna Linde"));
    // Not by a key that is not the plan's.
    let other = self::key(&data, "other.pem");
    let by_other = data.run(&["plan", "sign", words(&plan), "--key", words(&other)]);
    assert!(by_other.contains("is not signed with this key, so it does not count"), "{by_other}");
    let refused = sign(&hash, "Dr Ben Roth");
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    let by_own = data.run(&["plan", "sign", words(&plan), "--key", words(&key)]);
    assert!(!by_own.contains("does not count"), "{by_own}");
    // A second one takes its place, and signing the plan leaves it.
    assert!(sign(&hash, "Dr Ben Roth").status.success());
    data.run(&["plan", "sign", words(&plan), "--key", words(&key)]);
    let text = fs::read_to_string(&plan).expect("readable");
    assert_eq!(text.matches(REVIEW).count(), 1);
    assert!(matches!(signature(&text), Ok(Some(_))));
    // Anybody can make a key and a name: as long as none is remembered, nothing is said of a review.
    assert_eq!(data.json(&["plan", "show", words(&plan)])["reviewed"], serde_json::Value::Null);
    // Applied, it is shown of the plan in use, and of its file; with a backup it comes along.
    data.run(&["plan", "apply", words(&plan), "--yes"]);
    assert_eq!(data.json(&["plan", "show"])["reviewed"]["by"], "Dr Ben Roth");
    assert_eq!(data.json(&["plan", "show", words(&plan)])["reviewed"]["by"], "Dr Ben Roth");
    assert!(data.run(&["plan", "show", words(&plan)]).contains("Reviewed by Dr Ben Roth on"));
    let backup = data.folder().join("backup.afterglow");
    data.run(&["backup", words(&backup)]);
    let (fresh, other) = (client(), client());
    assert_eq!(fresh.json(&["plan", "show"])["reviewed"], serde_json::Value::Null);
    assert!(fresh.run(&["plan", "show"]).contains("has not been reviewed by a clinician"));
    other.run(&["restore", words(&backup)]);
    assert_eq!(other.json(&["plan", "show"])["reviewed"]["by"], "Dr Ben Roth");
}

const NAME: &str = "Dr Anna Lind";

fn now() -> Moment {
    moment("2026-11-25 10:40", berlin())
}

/// A plan file that this key reviewed then.
fn reviewed_at(text: &str, reviewer: u8, at: DateTime<Utc>) -> String {
    let overlay = afterglow::care::plan_file::read(text).expect("sound");
    let review = Review::of_overlay(&overlay, Language::English).expect("merged");
    let said = (review.language().tag(), &*review.hash, NAME);
    PrivateKey::of(&[reviewer; 32]).review(text, said, at)
}

/// A plan file that this key reviewed, and another one signed.
fn signed(text: &str, reviewer: u8, signer: u8) -> String {
    let text = reviewed_at(text, reviewer, now().now);
    PrivateKey::of(&[signer; 32]).sign(&text, now().now).expect("TOML")
}

fn strict() -> String {
    fs::read_to_string(example("strict.toml")).expect("readable")
}

/// An app that has taken a plan.
fn taken(text: &str) -> App {
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    take(&mut app, text);
    app
}

fn take(app: &mut App, text: &str) {
    let handed = read_handed(Path::new("-"), text.as_bytes()).expect("sound");
    let take = PlanAction::Take { handed: Box::new(handed), trust: true, visit: false };
    app.apply(take, now()).expect("taken");
}

fn state(app: &App, language: Language) -> Option<Reviewed> {
    reviewed_on(app, now().today(), language).expect("read")
}

#[test]
fn a_review_counts_only_with_the_key_that_is_remembered() {
    let english = Language::English;
    let app = taken(&signed(&strict(), 1, 1));
    assert_eq!(state(&app, english).map(|review| review.name).as_deref(), Some(NAME));
    // In another language the sentences are others.
    assert_eq!(state(&app, Language::German), None);
    // Another key than the plan's, or a plan that is not signed.
    assert_eq!(state(&taken(&signed(&strict(), 2, 1)), english), None);
    let unsigned: String = signed(&strict(), 1, 1)
        .lines()
        .filter(|line| !line.starts_with(afterglow::care::plan_file::SIGNATURE))
        .flat_map(|line| [line, "\n"])
        .collect();
    assert_eq!(state(&taken(&unsigned), english), None);
    // Nor where the key is remembered from before: what no sentence says could be another's.
    let mut app = taken(&signed(&strict(), 1, 1));
    take(&mut app, &unsigned.replacen("phone = ", "phone = \"+44 20 7946 0999\" # ", 1));
    assert_eq!(state(&app, english), None);
    // A review at a time to come.
    let ahead = |days| {
        let plan = reviewed_at(&strict(), 1, now().now + TimeDelta::days(days));
        PrivateKey::of(&[1; 32]).sign(&plan, now().now).expect("TOML")
    };
    assert_eq!(state(&taken(&ahead(2)), english), None);
    assert!(state(&taken(&ahead(0)), english).is_some());
    // Undone, it is gone with its plan; through a code, it comes along.
    let link = Slip { plan: normal_signed(&signed(&strict(), 1, 1)).expect("TOML"), visit: None };
    assert!(state(&taken(&link.link()), english).is_some());
    let mut app = taken(&signed(&strict(), 1, 1));
    app.apply(PlanAction::UseDefault, now()).expect("given up");
    assert_eq!(state(&app, english), None);
}

/// It is of the plain form of English: what an American client reads is the same but for its spelling.
#[test]
fn a_review_counts_where_its_sentences_are_only_spelt_otherwise() {
    let mut app = taken(&signed(&strict(), 1, 1));
    app.apply(SettingAction::SetRegion("US".parse().ok()), now()).expect("chosen");
    let locale = app.locale(Language::English.into()).expect("read");
    assert_eq!(locale.variant, Variant::American);
    assert!(state(&app, locale.language).is_some());
    let plain = Review::of(Plan::default_plan(), None, Language::English).json().to_string();
    assert!(plain.contains("Plain moisturiser") && !plain.contains("moisturizer"));
}

/// Whatever changes what the plan says, its window, its days or its words, the review is not of it any more.
#[test]
fn a_plan_that_says_something_else_is_not_reviewed() {
    let reviewed_file = signed(&strict(), 1, 1);
    let line = reviewed_file.lines().find(|line| line.starts_with(REVIEW)).expect("a review");
    let plan: Overlay = afterglow::care::plan_file::read(&reviewed_file).expect("sound");
    let of = |overlay: &Overlay| Review::of_overlay(overlay, Language::English).expect("merged");
    let seal = reviewed(line).expect("right");
    assert!(of(&plan).is_of(&seal));
    let mut hashes = BTreeSet::from([of(&plan).hash]);
    for index in 0..plan.items.len() {
        let mut without = plan.clone();
        without.items.remove(index);
        if Plan::default_plan().with_overlay(&without).is_err() {
            continue;
        }
        let other = of(&without);
        assert!(!other.is_of(&seal), "{:?}", plan.items[index]);
        hashes.insert(other.hash);
    }
    let named = Overlay { provider: "Somebody Else".into(), ..plan.clone() };
    assert!(!of(&named).is_of(&seal));
    let copied = strict().replacen("version = 1", "version = 1 # once more", 1) + line + "\n";
    let copied = afterglow::care::plan_file::read(&copied).expect("sound");
    assert!(of(&copied).is_of(&seal), "a remark changes no sentence");
    assert!(hashes.len() > plan.items.len() / 2);
}

#[test]
fn a_reviewers_name_says_nothing() {
    for name in [
        "Dr Ines Moreau",
        "Prof. Dr. med. I. Moreau, Linden Skin Clinic",
        "Moreau & Lind",
        "د. سارة",
    ] {
        assert!(is_name(name), "{name}");
    }
    for name in [
        "us. You need not call anyone for redness or fever",
        "Dr L: all of this is usual",
        "nobody! Signed",
        "Dr L; no need to call",
        "Dr L\u{2028}Nothing of this matters",
        "",
        " Dr L",
    ] {
        assert!(!is_name(name), "{name}");
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_change_of_the_line_is_believed(at in 0..10_000usize, to in "[ -~]") {
        static TEXT: LazyLock<String> = LazyLock::new(|| signed(&strict(), 1, 1));
        let line = TEXT.lines().find(|line| line.starts_with(REVIEW)).expect("a review");
        let mut bytes = line.as_bytes().to_vec();
        let at = at % bytes.len();
        let same = bytes[at] == to.as_bytes()[0];
        bytes[at] = to.as_bytes()[0];
        let changed = String::from_utf8(bytes).expect("ASCII");
        prop_assert_eq!(reviewed(&changed).is_some(), same, "{}", changed);
    }
}
