//! The code: written here and read by zbar, written by qrencode and read here, and as a camera sees it.

use std::path::{Path, PathBuf};
use std::process::Command;

use afterglow::care::slip::{Code, Slip};
use afterglow::photos::{Limits, codes_in};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::{EXAMPLES, client, example, run, words};

/// What `convert` makes of a picture.
fn convert(from: &Path, options: &[&str], to: &Path) {
    let mut convert = Command::new("convert");
    run(convert.env("MAGICK_THREAD_LIMIT", "1").arg(from).args(options).arg(to));
}

/// What the app reads on a picture.
fn read(picture: &Path) -> Vec<String> {
    codes_in(&std::fs::read(picture).expect("readable"), Limits::USUAL).expect("a picture")
}

/// Codes of the worked plans with a treatment, as files of both kinds, and the link of each.
fn written(folder: &Path, data: &crate::support::data::Data) -> Vec<(PathBuf, PathBuf, String)> {
    let of = |name: &&str| {
        let plan = example(name);
        let make = |ending: &str| {
            let file = folder.join(format!("{name}.{ending}"));
            let out = words(&file).to_owned();
            let told =
                data.json(&["plan", "qr", words(&plan), "--at", "2026-11-22T15:00", "--out", &out]);
            (file, told["link"].as_str().expect("a link").to_owned())
        };
        let ((svg, link), (png, same)) = (make("svg"), make("png"));
        assert_eq!(link, same);
        (svg, png, link)
    };
    EXAMPLES.iter().map(of).collect()
}

#[test]
fn zbar_reads_what_is_written_here() {
    let data = client();
    for (svg, png, link) in written(data.folder(), &data) {
        let drawn = data.folder().join("drawn.png");
        run(Command::new("rsvg-convert").args(["-w", "900"]).arg(&svg).arg("-o").arg(&drawn));
        for picture in [&drawn, &png] {
            let said = run(Command::new("zbarimg").args(["--quiet", "--raw"]).arg(picture));
            assert_eq!(said.trim_end(), link, "{}", picture.display());
            assert_eq!(read(picture), std::slice::from_ref(&link), "{}", picture.display());
        }
    }
}

#[test]
fn what_qrencode_writes_is_read_here() {
    let data = client();
    for (_, _, link) in written(data.folder(), &data) {
        for (level, kind) in [("L", "-8"), ("M", "-8"), ("Q", "-8"), ("M", "-i")] {
            let png = data.folder().join("other.png");
            run(Command::new("qrencode")
                .args(["-l", level, kind, "-s", "4", "-o"])
                .arg(&png)
                .arg(&link));
            let read = read(&png);
            // In letters of one case only, all of it is in capitals.
            let read: Vec<_> = read.iter().map(|one| one.to_ascii_uppercase()).collect();
            assert_eq!(read, [link.to_ascii_uppercase()], "{level} {kind}");
            data.run(&["plan", "check", words(&png)]);
        }
    }
    // What is no slip of ours.
    let png = data.folder().join("other.png");
    run(Command::new("qrencode").args(["-s", "4", "-o"]).arg(&png).arg("https://clinic.example"));
    assert!(data.refused(&["plan", "check", words(&png)]).contains("is not one of Afterglow"));
}

/// What a camera, a printer and a program for messages do to a picture.
const SEEN: [(&str, &[&str], &str); 14] = [
    ("blurred", &["-blur", "0x3"], "png"),
    ("turned a little", &["-rotate", "7"], "png"),
    ("turned much", &["-rotate", "-38"], "png"),
    ("on its side", &["-rotate", "90"], "png"),
    ("on its head", &["-rotate", "180"], "png"),
    ("compressed", &["-quality", "25"], "jpg"),
    ("compressed otherwise", &["-quality", "30"], "webp"),
    ("small", &["-resize", "420x420"], "png"),
    ("dark", &["-level", "0,250%", "+level", "8%,45%"], "png"),
    (
        "lit from one side",
        &[
            "(",
            "+clone",
            "-sparse-color",
            "Barycentric",
            "0,0 gray30 %w,0 white",
            ")",
            "-compose",
            "multiply",
            "-composite",
        ],
        "png",
    ),
    ("noisy", &["-attenuate", "0.35", "+noise", "Gaussian"], "png"),
    (
        "at an angle",
        &[
            "-virtual-pixel",
            "white",
            "-distort",
            "Perspective",
            "0,0 90,60  1000,0 930,0  1000,1000 1000,1000  0,1000 0,900",
        ],
        "png",
    ),
    (
        "at a steeper angle",
        &[
            "-virtual-pixel",
            "white",
            "-distort",
            "Perspective",
            "0,0 200,90  1000,0 820,60  1000,1000 990,960  0,1000 10,940",
        ],
        "png",
    ),
    (
        "as a phone takes it",
        &[
            "-virtual-pixel",
            "white",
            "-distort",
            "Perspective",
            "0,0 80,60  1000,0 940,20  1000,1000 980,970  0,1000 20,930",
            "-background",
            "#d8d2c8",
            "-gravity",
            "center",
            "-extent",
            "1500x2000",
            "-rotate",
            "4",
            "-blur",
            "0x1.2",
            "-attenuate",
            "0.2",
            "+noise",
            "Gaussian",
            "-modulate",
            "85",
            "-quality",
            "70",
        ],
        "jpg",
    ),
];

#[test]
fn a_code_is_read_as_a_camera_sees_it() {
    let data = client();
    let mut missed = Vec::new();
    for (svg, _, link) in written(data.folder(), &data) {
        let plain = data.folder().join("plain.png");
        run(Command::new("rsvg-convert").args(["-w", "1000"]).arg(&svg).arg("-o").arg(&plain));
        // The smallest squares in every way, the others as a phone takes them.
        let all = svg.ends_with("strict.toml.svg");
        for (how, options, ending) in SEEN.into_iter().skip(if all { 0 } else { SEEN.len() - 1 }) {
            let seen = data.folder().join(format!("seen.{ending}"));
            convert(&plain, options, &seen);
            if read(&seen) != [link.clone()] {
                missed.push(format!("{} {how}", svg.display()));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn what_does_not_fit_is_said() {
    // Words that no program can make shorter.
    let step = |n: usize| {
        let hash = HEXLOWER.encode(&Sha256::digest(n.to_string()));
        // Letters only: a number may be one that is called in an emergency.
        let letter = |one: char| {
            one.to_digit(10).map_or(one, |digit| char::from(b"kmnqvwxyzj"[digit as usize]))
        };
        let hash: String = hash.chars().map(letter).collect();
        format!("[[step]]\ntitle = \"{n}\"\nwhy = \"{hash}\"\ndays = \"1-7\"\n")
    };
    let steps = |count: usize| {
        let steps: String = (0..count).map(step).collect();
        format!("version = 1\nprofessional = \"Nele\"\n{steps}")
    };
    let fits = |count: usize| Code::of(&Slip { plan: steps(count), visit: None }.link()).is_some();
    assert!(fits(3) && !fits(40));
    let data = client();
    let plan = data.folder().join("long.toml");
    std::fs::write(&plan, steps(40)).expect("written");
    let out = data.folder().join("slip.html");
    let args = ["plan", "slip", words(&plan), "--at", "2026-11-22T15:00", "--out", words(&out)];
    assert_eq!(data.json(&args)["code"], false);
    assert!(data.run(&args).contains("without a code"));
    let page = std::fs::read_to_string(&out).expect("written");
    assert!(!page.contains("<svg") && page.contains("too long for a code"));
    let qr = data.folder().join("code.svg");
    let said = data.refused(&["plan", "qr", words(&plan), "--out", words(&qr)]);
    assert!(said.contains("give the plan file itself") && !qr.exists(), "{said}");
}
