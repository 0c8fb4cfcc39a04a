//! Two taps on each of two photos: known turns, scales and shifts are found again.

use std::f64::consts::PI;

use afterglow::photos::{Light, Limits, Made, Pupils, STOP, Size, Spot, Turn, line_up, make};
use image::RgbImage;

use super::draw::{FACE, MARKS, Pictures, find, pixels, read};

fn photo(bytes: &[u8]) -> (Made, RgbImage) {
    let made = make(bytes, Limits::USUAL).expect("a photo");
    let seen = pixels(&made.bytes);
    (made, seen)
}

/// Where a mark is, as a tap says it.
fn tap(picture: &RgbImage, mark: [u8; 3]) -> Spot {
    let (x, y) = find(picture, mark);
    Spot::at(x / f64::from(picture.width()), y / f64::from(picture.height()))
}

/// Where a mark is on a picture that is 1 wide.
fn place(picture: &RgbImage, mark: [u8; 3]) -> (f64, f64) {
    let (x, y) = find(picture, mark);
    (x / f64::from(picture.width()), y / f64::from(picture.width()))
}

fn pupils(picture: &RgbImage) -> Pupils {
    Pupils::of(tap(picture, MARKS[0]), tap(picture, MARKS[1])).expect("two pupils")
}

#[test]
fn known_turns_scales_and_shifts_are_found_again() {
    let pictures = Pictures::new();
    let face = pictures.face("face.png", 600);
    let (first, over) = photo(&read(&pictures.convert(&face, &["-quality", "92"], "first.jpg")));
    for (scale, degrees, x, y) in [
        (1.0, 0.0, 0.0, 0.0),
        (1.0, 0.0, 40.0, -25.0),
        (0.7, 0.0, 0.0, 0.0),
        (1.25, 0.0, -20.0, 30.0),
        (1.0, 20.0, 0.0, 0.0),
        (0.8, -17.0, 30.0, 30.0),
        (1.1, 8.0, -25.0, -15.0),
        (0.55, 30.0, 10.0, 50.0),
    ] {
        let warp = format!("300,400 {scale} {degrees} {},{}", 300.0 + x, 400.0 + y);
        let options = ["-virtual-pixel", "edge", "-distort", "SRT", &warp, "-quality", "92"];
        let (other, seen) = photo(&read(&pictures.convert(&face, &options, "other.jpg")));
        let turn = line_up((other.size, pupils(&seen)), (first.size, pupils(&over)));
        // What was done to the picture is taken back.
        assert!((turn.scale * scale - 1.0).abs() < 0.01, "{scale}: {turn:?}");
        assert!((turn.angle + degrees * PI / 180.0).abs() < 0.01, "{degrees}: {turn:?}");
        for mark in MARKS {
            let ((x, y), (to_x, to_y)) = (turn.of(place(&seen, mark)), place(&over, mark));
            let off = (x - to_x).hypot(y - to_y) / FACE;
            assert!(off < 0.01, "{warp}: {mark:?} is {off} of the face's width off");
        }
    }
}

#[test]
fn photos_of_other_sizes_and_shapes_are_lined_up_as_well() {
    let pictures = Pictures::new();
    let face = pictures.face("face.png", 600);
    let (first, over) = photo(&read(&pictures.convert(&face, &["-quality", "92"], "first.jpg")));
    let options = ["-resize", "50%", "-gravity", "center", "-extent", "500x460", "-quality", "92"];
    let (other, seen) = photo(&read(&pictures.convert(&face, &options, "other.jpg")));
    let turn = line_up((other.size, pupils(&seen)), (first.size, pupils(&over)));
    for mark in MARKS {
        let ((x, y), (to_x, to_y)) = (turn.of(place(&seen, mark)), place(&over, mark));
        assert!((x - to_x).hypot(y - to_y) / FACE < 0.01, "{mark:?}");
    }
}

#[test]
fn the_order_of_the_taps_does_not_matter_and_one_pupil_is_not_two() {
    let (left, right) = (Spot::at(0.3, 0.4), Spot::at(0.7, 0.42));
    assert_eq!(Pupils::of(left, right), Pupils::of(right, left));
    assert_eq!(Pupils::of(left, left.moved(200, 200)), None);
    // A face on its side has its pupils above each other.
    assert!(Pupils::of(left, left.moved(0, 3000)).is_some());
}

#[test]
fn a_tap_beyond_the_edge_is_on_it() {
    assert_eq!(Spot::at(-0.2, 1.7), Spot { x: 0, y: Spot::WHOLE });
    assert_eq!(Spot::at(0.999, 0.001).moved(500, -500), Spot { x: Spot::WHOLE, y: 0 });
}

#[test]
fn a_photo_over_itself_stays_where_it_is() {
    let size = Size { width: 3000, height: 4000 };
    let pupils = Pupils::of(Spot::at(0.3, 0.4), Spot::at(0.7, 0.42)).expect("two");
    let turn = line_up((size, pupils), (size, pupils));
    let (x, y) = turn.of((0.5, 0.5));
    assert!((x - 0.5).hypot(y - 0.5) < 1e-9 && Turn::NONE.of((0.5, 0.5)) == (0.5, 0.5));
}

#[test]
fn two_stops_of_light_are_told_and_half_a_stop_is_not() {
    let pictures = Pictures::new();
    let face = pictures.face("face.png", 240);
    let lit = |by: &str| -> Light {
        // In linear light, as another exposure would be.
        let options = ["-colorspace", "RGB", "-evaluate", "multiply", by, "-colorspace", "sRGB"];
        photo(&read(&pictures.convert(&face, &options, "lit.jpg"))).0.light
    };
    let plain = lit("1.0");
    for (by, stops) in [("0.25", -2), ("0.5", -1), ("2.0", 1)] {
        let told = lit(by).0 - plain.0;
        assert!((told - stops * STOP).abs() < STOP / 5, "{by}: {told}");
    }
    assert!(plain.too_different(lit("0.25")).is_some_and(|by| by < -STOP), "two stops darker");
    assert_eq!(plain.too_different(lit("0.72")), None);
    assert_eq!(plain.too_different(plain), None);
}
