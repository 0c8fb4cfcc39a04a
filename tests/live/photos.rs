//! Photos in the real window: chosen by a picker, shown by the web view, marked by taps.

use std::path::{Path, PathBuf};

use afterglow::app::App;
use afterglow::photos::Spot;
use image::{Rgb, RgbImage};

use crate::support::desk::Desk;
use crate::support::window::Window;

/// What the window is looked for on the screen: two pupils in colours that nothing else has.
const PUPILS: [([u8; 3], (u32, u32)); 2] = [([0, 0, 255], (100, 140)), ([0, 255, 0], (205, 160))];
const SIZE: (u32, u32) = (300, 400);

/// Day 3, past the first start, with a picture as a file.
fn desk() -> (Desk, PathBuf) {
    let desk = Desk::on_day_three(420, 900);
    let picture = RgbImage::from_fn(SIZE.0, SIZE.1, |x, y| {
        let near =
            |(at_x, at_y): (u32, u32)| x.abs_diff(at_x).pow(2) + y.abs_diff(at_y).pow(2) < 64;
        let pupil = PUPILS.iter().find(|(_, at)| near(*at));
        Rgb(pupil.map_or([190, 140, 120], |(colour, _)| *colour))
    });
    let path = desk.data().with_file_name("picked.png");
    picture.save(&path).expect("written");
    (desk, path)
}

/// Opens the photos in the window.
fn photos(desk: &Desk) -> Window<'_> {
    let window = Window::open_day_three(desk);
    window.press("My skin");
    window.press_link("Photos");
    window
}

/// Where something of this colour is on the screen, once it is there.
fn on_screen(desk: &Desk, window: &Window<'_>, colour: [u8; 3]) -> (f64, f64) {
    let file = desk.data().with_file_name("seen.png");
    for _ in 0..100 {
        window.screenshot(&file);
        let seen = image::open(&file).expect("a picture").into_rgb8();
        let is_it = |pixel: &Rgb<u8>| {
            pixel.0.iter().zip(colour).all(|(part, wanted)| part.abs_diff(wanted) < 60)
        };
        let found: Vec<(f64, f64)> = seen
            .enumerate_pixels()
            .filter(|(.., pixel)| is_it(pixel))
            .map(|(x, y, _)| (f64::from(x), f64::from(y)))
            .collect();
        if found.len() > 60 {
            let count = f64::from(u32::try_from(found.len()).expect("few"));
            let (x, y) = found.iter().fold((0.0, 0.0), |sum, at| (sum.0 + at.0, sum.1 + at.1));
            return (x / count, y / count);
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("{colour:?} is not on the screen");
}

fn tap(desk: &Desk, (x, y): (f64, f64)) {
    let mut xdotool = desk.command(Path::new("xdotool"));
    let at = [x, y].map(|at| format!("{at:.0}"));
    let done = xdotool.args(["mousemove", &at[0], &at[1], "click", "1"]).status();
    assert!(done.expect("xdotool is installed").success());
}

#[test]
fn a_photo_is_shown_and_two_taps_mark_its_pupils() {
    let (desk, picture) = desk();
    desk.run(&["photo", "add", &picture.display().to_string()]);
    let window = photos(&desk);
    window.press_link("Day 3, Wed 25 Nov");
    window.press_link("Line it up");
    window.wait_text("Tap one pupil");
    // Both are looked for before a mark or the magnified piece covers one.
    let places = PUPILS.map(|(colour, _)| on_screen(&desk, &window, colour));
    tap(&desk, places[0]);
    window.wait_text("Now tap the other pupil");
    tap(&desk, places[1]);
    window.wait_text("Tap again to move the nearer mark");
    window.press("Line up");
    window.find("Line it up Both pupils are marked");
    let (app, _) = App::open(&desk.data(), afterglow::platform::now()).expect("opened");
    let pupils = app.photos().expect("read")[0].pupils.expect("marked");
    for (marked, (_, (x, y))) in [pupils.left, pupils.right].into_iter().zip(PUPILS) {
        let wanted = Spot::at(f64::from(x) / f64::from(SIZE.0), f64::from(y) / f64::from(SIZE.1));
        let off = (marked.x.abs_diff(wanted.x), marked.y.abs_diff(wanted.y));
        assert!(off.0 < 100 && off.1 < 100, "{marked:?} for {wanted:?}");
    }
}

#[test]
fn enter_on_a_mark_leaves_it_where_it_is() {
    let (desk, picture) = desk();
    desk.run(&["photo", "add", &picture.display().to_string()]);
    let window = photos(&desk);
    window.press_link("Day 3, Wed 25 Nov");
    window.press_link("Line it up");
    window.press("Place the marks by keyboard");
    window.wait_text("Tap again to move the nearer mark");
    for mark in ["First pupil", "Second pupil"] {
        for _ in 0..40 {
            if window.focused().as_deref() == Some(mark) {
                break;
            }
            window.key("Tab");
        }
        assert_eq!(window.focused().as_deref(), Some(mark));
        window.key("Return");
        window.wait_for_paint();
    }
    window.press("Line up");
    window.find("Line it up Both pupils are marked");
    let (app, _) = App::open(&desk.data(), afterglow::platform::now()).expect("opened");
    let pupils = app.photos().expect("read")[0].pupils.expect("marked");
    assert_eq!([pupils.left, pupils.right], [Spot::at(0.37, 0.42), Spot::at(0.63, 0.42)]);
}

#[test]
fn what_the_picker_gives_becomes_a_photo() {
    let (mut desk, picture) = desk();
    desk.pick(&picture);
    let window = photos(&desk);
    window.press("Add the first one");
    window.press("Choose pictures");
    window.wait_text("1 of 1 added.");
    window.press("See the photos");
    window.find("Day 3, Wed 25 Nov, front");
    let list = desk.json(&["photo", "list"]);
    assert_eq!(list[0]["width"], SIZE.0);
}
