//! The window's layout follows its size at once, with a window manager as on a real desk.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::support::desk::Desk;
use crate::support::window::Window;

/// Takes a picture some time after a change of size, during which nothing touches the page: reading
/// the accessibility tree would make it lay itself out.
fn picture(desk: &Desk, window: &Window<'_>, name: &str) -> PathBuf {
    std::thread::sleep(Duration::from_secs(3));
    let file = desk.data().with_file_name(format!("{name}.png"));
    window.screenshot(&file);
    file
}

/// How many of a thousand pixels differ in a part of two pictures, as `WIDTHxHEIGHT+X+Y`.
fn differing(desk: &Desk, one: &Path, other: &Path, part: &str) -> u64 {
    let mut compare = desk.command(Path::new("compare"));
    compare.args(["-metric", "AE", "-fuzz", "6%", "-extract", part]).arg(one).arg(other);
    let output = compare.arg("null:").output().expect("imagemagick is installed");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let differ: f64 =
        said.split_whitespace().next().and_then(|n| n.parse().ok()).expect("a number");
    let (size, _) = part.split_once('+').expect("a place");
    let (width, height) = size.split_once('x').expect("a size");
    let all = width.parse::<f64>().expect("a width") * height.parse::<f64>().expect("a height");
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of 1000")]
    let share = (differ / all * 1000.0) as u64;
    share
}

#[test]
fn maximised_and_back_the_layout_follows_at_once() {
    let mut desk = Desk::with_screen(1280, 900);
    desk.manage_windows();
    let window = Window::open(&desk, &["--sample"]);
    window.find("Day 3");
    window.wait_for_paint();
    window.manage(&["-e", "0,300,20,420,820"]);
    let narrow = picture(&desk, &window, "narrow");
    window.manage(&["-b", "add,maximized_vert,maximized_horz"]);
    let maximised = picture(&desk, &window, "maximised");
    // The page is laid out anew for certain once another one was shown.
    window.press("More");
    window.find("Your care");
    window.press("Today");
    window.find("Day 3");
    let settled = picture(&desk, &window, "settled");
    // The bar at the side, and where the bar at the bottom is in a narrow window.
    for part in ["90x800+0+60", "1280x70+0+830"] {
        assert!(differing(&desk, &maximised, &settled, part) < 15, "{part} came later");
    }
    window.manage(&["-b", "remove,maximized_vert,maximized_horz"]);
    let back = picture(&desk, &window, "back");
    assert!(differing(&desk, &back, &narrow, "420x90+300+740") < 15, "the bar is below again");
    // Only resized, it follows as well.
    window.manage(&["-e", "0,0,0,1200,820"]);
    let resized = picture(&desk, &window, "resized");
    assert!(differing(&desk, &resized, &settled, "90x500+0+120") < 60, "the bar is at the side");
    if let Some(folder) = std::env::var_os("AFTERGLOW_PICTURES") {
        for file in [narrow, maximised, settled, back, resized] {
            let name = file.file_name().expect("a name").to_owned();
            std::fs::copy(&file, Path::new(&folder).join(name)).expect("copied");
        }
    }
}
