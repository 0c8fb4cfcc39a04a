//! Adding a photo of 12 megapixels against decoding and encoding it alone; and a list of 500.

mod support;

use std::hint::black_box;
use std::io::Cursor;
use std::sync::Arc;

use afterglow::app::{App, Moment, PhotoAction};
use afterglow::care::{Zone, civil};
use afterglow::photos::{Limits, View, make};
use chrono::DateTime;
use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::{DynamicImage, ImageDecoder, Rgb, RgbImage};
use support::{median, pair, report};
use tempfile::TempDir;

fn moment() -> Moment {
    let now = DateTime::from_timestamp(1_795_000_000, 0).expect("in range");
    Moment { now, zone: Zone::bundled("Europe/Berlin").expect("a zone") }
}

/// A picture as a camera takes it: soft shades with grain. Each number gives another one.
fn photo(number: u32) -> Vec<u8> {
    let mut seed = 0x9e37_79b9 ^ number;
    let picture = RgbImage::from_fn(4000, 3000, |x, y| {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        let shade = 60 + u32::midpoint(x / 32, y / 24);
        let part = |more: u32| u8::try_from((shade + more + seed % 12).min(255)).unwrap_or(u8::MAX);
        Rgb([part(40), part(10), part(0)])
    });
    encoded(&picture)
}

fn encoded(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(picture).expect("encoded");
    bytes
}

fn adding() {
    let folder = TempDir::new().expect("a folder");
    let (mut app, _) = App::open(&folder.path().join("data"), moment().now).expect("opened");
    let rounds = 7;
    let photos: Vec<Vec<u8>> = (0..=rounds).map(photo).collect();
    let files = (0..).zip(&photos).map(|(number, bytes)| {
        let path = folder.path().join(format!("{number}.jpg"));
        std::fs::write(&path, bytes).expect("written");
        path
    });
    let files: Vec<_> = files.collect();
    let (mut next, mut alone) = (0, 0);
    let pair = pair(
        rounds as usize,
        || {
            let bytes = std::fs::read(&files[next]).expect("read");
            let made = Arc::new(make(&bytes, Limits::USUAL).expect("a photo"));
            let add = PhotoAction::Add { made, date: moment().today(), view: View::Front };
            app.apply(add, moment()).expect("added");
            next += 1;
        },
        || {
            let decoder = JpegDecoder::new(Cursor::new(&photos[alone])).expect("a picture");
            assert_eq!(decoder.dimensions(), (4000, 3000));
            let picture = DynamicImage::from_decoder(decoder).expect("decoded").into_rgb8();
            black_box(encoded(&picture));
            alone += 1;
        },
    );
    println!("  a photo added {:.0?}, decoded and encoded {:.0?}", pair.a, pair.b);
    let ratio = pair.ratio;
    let what = "a photo added / decoded and encoded";
    report(what, &format!("{ratio:.2}"), ratio < 1.5, "1.5");
}

fn listing() {
    let folder = TempDir::new().expect("a folder");
    let (mut app, _) = App::open(&folder.path().join("data"), moment().now).expect("opened");
    for number in 0..500u16 {
        let [high, low] = number.to_be_bytes();
        let picture = RgbImage::from_pixel(64, 64, Rgb([high * 40, low, 128]));
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, image::ImageFormat::Png).expect("written");
        let made = Arc::new(make(bytes.get_ref(), Limits::USUAL).expect("a photo"));
        let date = civil::minus_days(moment().today(), u64::from(number / 3));
        // Two shades that come to the same picture are one photo.
        let _ = app.apply(PhotoAction::Add { made, date, view: View::Front }, moment());
    }
    let count = app.photos().expect("read").len();
    let times = (0..51).map(|_| {
        let started = std::time::Instant::now();
        black_box(app.photo_views().expect("read"));
        started.elapsed()
    });
    let took = median(times.collect());
    report(&format!("{count} photos listed"), &format!("{took:.1?}"), took.as_millis() < 8, "8 ms");
}

#[allow(clippy::disallowed_types)]
fn main() -> std::process::ExitCode {
    adding();
    listing();
    support::verdict()
}
