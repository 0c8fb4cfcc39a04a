//! Whose plan it is: signatures as openssl makes and checks them, and what a client's app believes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use afterglow::app::{App, AppError, HandedError, PlanAction, Trust, read_handed};
use afterglow::care::plan_file::{
    self, Key, PrivateKey, SIGNATURE, SignatureError, normal_signed, signature,
};
use afterglow::care::slip::Slip;
use afterglow::store::Store;
use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use proptest::prelude::*;

use super::{EXAMPLES, client, example, run, words};
use crate::support::data::Data;
use crate::support::{berlin, cases, moment};

/// What a signature of a plan file is over, as Python reads TOML and writes JSON.
const SIGNED: &str = "import json,sys,tomllib,datetime\n\
    plan=tomllib.load(open(sys.argv[1],'rb'))\n\
    text=json.dumps(plan,sort_keys=True,ensure_ascii=False,separators=(',',':'),default=lambda d:d.isoformat())\n\
    sys.stdout.buffer.write(('afterglow plan 1\\n'+sys.argv[2]+'\\n'+text).encode())";

fn signed_by_python(plan: &Path, issued: &str) -> Vec<u8> {
    let mut python = Command::new("python3");
    let output = python.args(["-c", SIGNED]).arg(plan).arg(issued).output().expect("it runs");
    assert!(output.status.success(), "{output:?}");
    output.stdout
}

/// A copy of an example in the test's own folder.
fn copy(data: &Data, name: &str) -> PathBuf {
    let path = data.folder().join(name);
    fs::copy(example(name), &path).expect("copied");
    path
}

/// The parts of the line of a signature: when, the key, the signature.
fn parts(plan: &Path) -> (String, Vec<u8>, Vec<u8>) {
    let text = fs::read_to_string(plan).expect("readable");
    let line = text.lines().last().and_then(|line| line.strip_prefix(SIGNATURE)).expect("signed");
    let parts: Vec<&str> = line.split_whitespace().collect();
    let bytes = |part: &str| BASE64URL_NOPAD.decode(part.as_bytes()).expect("base 64");
    (parts[1].to_owned(), bytes(parts[2]), bytes(parts[3]))
}

#[test]
fn openssl_finds_our_signature_right_and_a_changed_plan_wrong() {
    let data = client();
    let (key, public) = (data.folder().join("key.pem"), data.folder().join("public.pem"));
    let made = data.json(&["plan", "keygen", "--out", words(&key)]);
    run(Command::new("openssl")
        .args(["pkey", "-pubout", "-in"])
        .arg(&key)
        .arg("-out")
        .arg(&public));
    for name in EXAMPLES {
        let plan = copy(&data, name);
        data.run(&["plan", "sign", words(&plan), "--key", words(&key)]);
        let (issued, signer, seal) = parts(&plan);
        assert_eq!(HEXLOWER.encode(&signer), made["key"], "{name}");
        assert_eq!(issued, "2026-11-25T09:40:00Z");
        let (bytes, sig) = (data.folder().join("bytes"), data.folder().join("sig"));
        fs::write(&sig, &seal).expect("written");
        let verify = |text: &[u8]| {
            fs::write(&bytes, text).expect("written");
            let mut openssl = Command::new("openssl");
            openssl.args(["pkeyutl", "-verify", "-rawin", "-pubin", "-inkey"]).arg(&public);
            openssl
                .arg("-sigfile")
                .arg(&sig)
                .arg("-in")
                .arg(&bytes)
                .output()
                .expect("it runs")
                .status
                .success()
        };
        let over = signed_by_python(&plan, &issued);
        assert!(verify(&over), "{name}: {}", String::from_utf8_lossy(&over));
        let mut other = over.clone();
        let last = other.len() - 3;
        other[last] ^= 1;
        assert!(!verify(&other), "{name}");
        // It is still the plan that it was, and signed anew it has one signature.
        data.run(&["plan", "check", words(&plan)]);
        data.run(&["plan", "sign", words(&plan), "--key", words(&key)]);
        let text = fs::read_to_string(&plan).expect("readable");
        assert_eq!(text.matches(SIGNATURE).count(), 1);
    }
}

#[test]
fn what_openssl_signs_is_right_here() {
    let data = client();
    let key = data.folder().join("theirs.pem");
    run(Command::new("openssl").args(["genpkey", "-algorithm", "ed25519", "-out"]).arg(&key));
    let public = Command::new("openssl")
        .args(["pkey", "-pubout", "-outform", "DER", "-in"])
        .arg(&key)
        .output();
    let public = public.expect("it runs").stdout;
    let plan = copy(&data, "bilingual.toml");
    let issued = "2026-11-24T08:00:00Z";
    let (bytes, sig) = (data.folder().join("bytes"), data.folder().join("sig"));
    fs::write(&bytes, signed_by_python(&plan, issued)).expect("written");
    run(Command::new("openssl")
        .args(["pkeyutl", "-sign", "-rawin", "-inkey"])
        .arg(&key)
        .arg("-in")
        .arg(&bytes)
        .arg("-out")
        .arg(&sig));
    let line = format!(
        "{SIGNATURE} 1 {issued} {} {}\n",
        BASE64URL_NOPAD.encode(&public[12..]),
        BASE64URL_NOPAD.encode(&fs::read(&sig).expect("readable"))
    );
    let text = fs::read_to_string(&plan).expect("readable") + &line;
    fs::write(&plan, &text).expect("written");
    let told = data.json(&["plan", "verify", words(&plan)]);
    assert_eq!(
        (&told["known"], &told["key"]),
        (&"first".into(), &HEXLOWER.encode(&public[12..]).into())
    );
    // Their key signs here as well.
    data.run(&["plan", "sign", words(&plan), "--key", words(&key)]);
    assert_eq!(parts(&plan).1, public[12..]);
}

#[test]
fn a_key_is_its_owners_only_and_never_replaced() {
    let data = client();
    let key = data.folder().join("key.pem");
    let told = data.run(&["plan", "keygen", "--out", words(&key)]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&key).expect("there").permissions().mode() & 0o777, 0o600);
    }
    let before = fs::read(&key).expect("readable");
    assert!(data.refused(&["plan", "keygen", "--out", words(&key)]).contains("there already"));
    assert_eq!(fs::read(&key).expect("readable"), before);
    let other = data.json(&["plan", "keygen", "--out", words(&data.folder().join("other.pem"))]);
    assert!(!told.contains(other["words"].as_str().expect("words")), "no two are the same");
    let plan = copy(&data, "loose.toml");
    for no_key in [&plan, &data.folder().join("none.pem")] {
        data.refused(&["plan", "sign", words(&plan), "--key", words(no_key)]);
    }
    assert_eq!(
        fs::read(&plan).expect("readable"),
        fs::read(example("loose.toml")).expect("readable")
    );
    assert!(data.refused(&["plan", "verify", words(&plan)]).contains("not signed"));
}

/// The words of a key by arithmetic on one large number.
#[test]
fn the_words_are_sixty_six_bits_of_the_hash() {
    let list = include_str!("../../assets/words.txt");
    let list: Vec<&str> = list.lines().collect();
    assert_eq!((list.len(), list[0], list[2047]), (2048, "abandon", "zoo"));
    for number in 0..=u8::MAX {
        let key = PrivateKey::of(&[number; 32]).public();
        let hash = <sha2::Sha256 as sha2::Digest>::digest(
            HEXLOWER.decode(key.to_string().as_bytes()).expect("hex"),
        );
        let first = u128::from_be_bytes(hash[..16].try_into().expect("16"));
        let words: Vec<_> =
            (0..6).map(|at| list[(first >> (117 - 11 * at) & 2047) as usize]).collect();
        assert_eq!(key.words(), words.join(" "));
        assert_eq!(Key::parse(&key.to_string()), Some(key));
    }
}

fn signed(text: &str, key: u8, at: DateTime<Utc>) -> String {
    PrivateKey::of(&[key; 32]).sign(text, at).expect("TOML")
}

fn plan(name: &str) -> String {
    fs::read_to_string(example(name)).expect("readable")
}

fn take(app: &mut App, text: &str, trust: bool) -> Result<(), AppError> {
    let handed = read_handed(Path::new("-"), text.as_bytes())?;
    let now = moment("2026-11-25 10:40", berlin());
    let take = PlanAction::Take { handed: Box::new(handed), trust, visit: false };
    app.apply(take, now).map(drop)
}

fn why(result: Result<(), AppError>) -> HandedError {
    match result {
        Err(AppError::Handed(why)) => why,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_first_key_is_remembered_and_another_is_a_choice() {
    let now = moment("2026-11-25 10:40", berlin());
    let hours = |ago: i64| now.now - TimeDelta::hours(ago);
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    // Unsigned plans are taken as long as no signed one was.
    take(&mut app, &plan("loose.toml"), false).expect("taken");
    take(&mut app, &signed(&plan("strict.toml"), 1, hours(5)), false).expect("taken");
    take(&mut app, &signed(&plan("loose.toml"), 1, hours(4)), false).expect("the same key");
    let in_force =
        |app: &App| app.provider_on(now.today()).expect("read").expect("a plan").to_string();
    assert_eq!(in_force(&app), "Sam Okoro");
    // Another key, none, an older one, one from tomorrow's tomorrow: none of it changes anything.
    let other = signed(&plan("strict.toml"), 2, hours(1));
    assert!(matches!(why(take(&mut app, &other, false)), HandedError::OtherKey { .. }));
    assert!(matches!(
        why(take(&mut app, &plan("strict.toml"), false)),
        HandedError::Unsigned { .. }
    ));
    let older = signed(&plan("strict.toml"), 1, hours(5));
    for trust in [false, true] {
        assert!(matches!(why(take(&mut app, &older, trust)), HandedError::Older { .. }));
        let ahead = signed(&plan("strict.toml"), 1, hours(-30));
        assert!(matches!(why(take(&mut app, &ahead, trust)), HandedError::Ahead(_)));
    }
    assert_eq!(in_force(&app), "Sam Okoro");
    // The newest once more is no replay.
    take(&mut app, &signed(&plan("loose.toml"), 1, hours(4)), false).expect("the same");
    // An unsigned one that is trusted leaves the key; a signed one takes its place.
    take(&mut app, &plan("bilingual.toml"), true).expect("trusted");
    assert!(matches!(why(take(&mut app, &other, false)), HandedError::OtherKey { .. }));
    take(&mut app, &other, true).expect("trusted");
    take(&mut app, &signed(&plan("bilingual.toml"), 2, hours(0)), false).expect("the new key");
    assert!(matches!(why(take(&mut app, &older, false)), HandedError::OtherKey { .. }));
}

/// A pasted sheet is signed by nobody: after a signed plan it is used by a deliberate choice alone.
#[test]
fn a_sheet_after_a_signed_plan_needs_a_deliberate_choice() {
    let now = moment("2026-11-25 10:40", berlin());
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let lines = plan_file::read(
        "version = 1\nprofessional = \"Linden\"\n[hold_off]\nno_swim = \"90 days\"\n",
    );
    let lines = lines.expect("a plan");
    let sheet =
        |trust| PlanAction::Sheet { overlay: lines.clone(), kept: vec!["Sleep".into()], trust };
    let text = signed(&plan("strict.toml"), 1, now.now);
    let handed = read_handed(Path::new("-"), text.as_bytes()).expect("sound");
    let take = PlanAction::Take { handed: Box::new(handed.clone()), trust: false, visit: false };
    app.apply(take, now).expect("taken");
    let key = app.plan_key().expect("read");
    let why = app.apply(sheet(false), now).expect_err("in doubt");
    assert!(matches!(why, AppError::Handed(HandedError::Unsigned { .. })), "{why:?}");
    assert_eq!(app.overlay_on(now.today()).expect("read"), Some(handed.overlay.clone()));
    assert_eq!(app.professional().expect("read").instructions, "", "nothing of it is kept");
    app.apply(sheet(true), now).expect("chosen");
    let then = app.overlay_on(now.today()).expect("read").expect("a plan");
    assert_ne!(then, handed.overlay);
    // The key stays the one to compare with, as after an unsigned plan file.
    assert_eq!(app.plan_key().expect("read"), key);
    // Without a key there is nothing to doubt.
    let mut other = App::with_store(Store::in_memory().expect("a store"));
    other.apply(sheet(false), now).expect("the first");
}

#[test]
fn undone_a_key_is_forgotten_with_its_plan() {
    let now = moment("2026-11-25 10:40", berlin());
    let mut app = App::with_store(Store::in_memory().expect("a store"));
    let text = signed(&plan("strict.toml"), 1, now.now);
    let handed = read_handed(Path::new("-"), text.as_bytes()).expect("sound");
    let take = PlanAction::Take { handed: Box::new(handed.clone()), trust: false, visit: false };
    let applied = app.apply(take, now).expect("taken");
    assert!(matches!(app.trust(handed.signature, now.now).expect("read"), Trust::Same(_)));
    app.undo(&applied.undo.expect("can be undone"), now).expect("undone");
    assert_eq!(app.plan_key().expect("read"), None);
    assert!(matches!(app.trust(handed.signature, now.now).expect("read"), Trust::First(_)));
}

#[test]
fn a_backup_brings_the_key_along() {
    let (data, other) = (client(), client());
    let key = data.folder().join("key.pem");
    data.run(&["plan", "keygen", "--out", words(&key)]);
    let plan = copy(&data, "strict.toml");
    data.run(&["plan", "sign", words(&plan), "--key", words(&key)]);
    data.run(&["plan", "apply", words(&plan), "--yes"]);
    let backup = data.folder().join("backup.afterglow");
    data.run(&["backup", words(&backup)]);
    other.run(&["restore", words(&backup)]);
    assert_eq!(other.json(&["plan", "verify", words(&plan)])["known"], "same");
    let said = other.refused(&["plan", "apply", words(&example("loose.toml")), "--yes"]);
    assert!(said.contains("not signed") && said.contains("--trust-new-key"), "{said}");
    other.run(&["plan", "apply", words(&example("loose.toml")), "--yes", "--trust-new-key"]);
}

#[test]
fn a_signature_stays_right_in_a_code_and_however_the_file_is_written() {
    let now = moment("2026-11-25 10:40", berlin());
    for name in EXAMPLES {
        let text = signed(&plan(name), 7, now.now);
        let wanted = signature(&text).expect("right").expect("signed");
        let normal = normal_signed(&text).expect("TOML");
        let link = Slip { plan: normal, visit: None }.link();
        let handed = read_handed(Path::new("-"), link.as_bytes()).expect("sound");
        assert_eq!(handed.signature, Some(wanted), "{name}");
        // With other comments, line ends and spaces.
        let other =
            text.replace("\n[", "\n\n# A remark\n[").replace(" = ", "  =  ").replace('\n', "\r\n");
        assert_eq!(signature(&other), Ok(Some(wanted)), "{name}");
    }
}

/// What becomes of a signature when the file is changed: never a right one for another plan.
fn believed(text: &str) -> bool {
    matches!(signature(text), Ok(Some(_)))
}

#[test]
fn cut_off_anywhere_it_is_unsigned_or_refused() {
    let now = moment("2026-11-25 10:40", berlin());
    let text = signed(&plan("strict.toml"), 1, now.now);
    assert!(believed(&text) && believed(text.trim_end()));
    let line = text.rfind(SIGNATURE).expect("signed");
    for cut in line + SIGNATURE.len()..text.len() - 1 {
        assert_eq!(signature(&text[..cut]), Err(SignatureError::Damaged), "{cut}");
    }
    for cut in (0..line).filter(|cut| text.is_char_boundary(*cut)) {
        assert!(!believed(&text[..cut]));
    }
    // Two signatures, or one of another version, are none.
    let twice = format!("{text}{}", &text[line..]);
    assert_eq!(signature(&twice), Err(SignatureError::Damaged));
    let version = text.replacen(&format!("{SIGNATURE} 1"), &format!("{SIGNATURE} 2"), 1);
    assert_eq!(signature(&version), Err(SignatureError::Damaged));
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_change_of_what_a_plan_says_is_believed(at in 0..10_000usize, to in "[ -~]") {
        let now = moment("2026-11-25 10:40", berlin());
        let text = signed(&plan("strict.toml"), 1, now.now);
        let mut bytes = text.clone().into_bytes();
        let at = at % (bytes.len() - 1);
        bytes[at] = to.as_bytes()[0];
        let changed = String::from_utf8(bytes).expect("ASCII");
        let same = afterglow::care::plan_file::canonical(&changed) == afterglow::care::plan_file::canonical(&text);
        // Where the line of the signature begins, it is a remark like any other.
        let line = changed.lines().last() == text.lines().last();
        prop_assert!(!believed(&changed) || same && line, "{changed}");
    }
}
