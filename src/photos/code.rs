//! Codes on pictures: read from a photo of paper or a screen, and written as a picture of their own.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::png::PngEncoder;
use image::{GrayImage, ImageEncoder as _, Luma, RgbImage, imageops};

use super::made::decoded;
use super::{Limits, PhotoError};
use crate::care::slip::Code;

/// The longer sides that a picture is tried at: too many pixels are mostly noise, too few lose the squares, and at
/// an angle it takes luck with each.
const SIDES: [u32; 8] = [1200, 1600, 1000, 1400, 2000, 800, 2600, 4096];
/// How many parts of the longer side are looked at to tell dark from light around a pixel.
const PARTS: u32 = 24;
/// How many pixels a square of a written code has.
const SQUARE: usize = 8;

/// What every picture of a code that is written here has in it, a part of a PNG of its own: who made it.
pub const CODE_MARK: &[u8] =
    b"\x00\x00\x00\x1dtEXtSoftware\x00Afterglow: plan code\x55\x6f\x3c\x50";
/// Where it stands: behind the first part, which each PNG has.
pub const CODE_MARK_AT: usize = 33;

/// What the codes on a picture say, each once. Nothing where none can be read.
pub fn codes_in(bytes: &[u8], limits: Limits) -> Result<Vec<String>, PhotoError> {
    let picture = decoded(bytes, limits)?;
    let mut tried = Vec::new();
    for side in SIDES {
        let grey = grey(&picture, side);
        // A picture that is smaller than all of them is the same each time.
        if tried.contains(&grey.width()) {
            continue;
        }
        tried.push(grey.width());
        for grey in [even(&grey), grey] {
            // A mistake in the reader is no reason to end the app.
            let found = catch_unwind(AssertUnwindSafe(|| read(&grey))).unwrap_or_default();
            if !found.is_empty() {
                return Ok(found);
            }
        }
    }
    Ok(Vec::new())
}

/// A picture in black and white, each pixel by what is around it: light that falls from one side is gone.
fn even(grey: &GrayImage) -> GrayImage {
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let around = (grey.width().max(grey.height()) / PARTS / 2).max(4) as usize;
    // The sum of all pixels above and before each.
    let mut sums = vec![0u64; (width + 1) * (height + 1)];
    for y in 0..height {
        let mut row = 0;
        for x in 0..width {
            row += u64::from(grey.as_raw()[y * width + x]);
            sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
        }
    }
    let sum = |x: usize, y: usize| sums[y * (width + 1) + x];
    let ends =
        |at: usize, length: usize| (at.saturating_sub(around), (at + around + 1).min(length));
    let mut even = grey.clone();
    for (at, pixel) in even.pixels_mut().enumerate() {
        let ((left, right), (top, bottom)) = (ends(at % width, width), ends(at / width, height));
        let count = ((right - left) * (bottom - top)) as u64;
        let all = sum(right, bottom) + sum(left, top) - sum(left, bottom) - sum(right, top);
        // Dark is what is darker than the mean by a twentieth: paper is not all of one light.
        let dark = u64::from(pixel.0[0]) * count * 20 < all * 19;
        pixel.0[0] = if dark { 0 } else { u8::MAX };
    }
    even
}

/// A picture without its colours, of which no side is longer.
fn grey(picture: &RgbImage, longest: u32) -> GrayImage {
    let grey = imageops::grayscale(picture);
    let (width, height) = grey.dimensions();
    let most = width.max(height);
    if most <= longest {
        return grey;
    }
    let side = |side: u32| {
        let side = u64::from(side) * u64::from(longest) / u64::from(most);
        u32::try_from(side).unwrap_or(longest).max(1)
    };
    imageops::resize(&grey, side(width), side(height), imageops::FilterType::Triangle)
}

fn read(grey: &GrayImage) -> Vec<String> {
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let light = |x: usize, y: usize| grey.as_raw()[y * width + x];
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, light);
    let mut found: Vec<String> = Vec::new();
    for grid in prepared.detect_grids() {
        if let Ok((_, words)) = grid.decode()
            && !found.contains(&words)
        {
            found.push(words);
        }
    }
    found
}

/// A code as a PNG.
pub fn code_picture(code: &Code) -> Result<Vec<u8>, PhotoError> {
    let side = u32::try_from(code.side() * SQUARE).map_err(|_| PhotoError::Damaged)?;
    let picture = GrayImage::from_fn(side, side, |x, y| {
        let dark = code.is_dark(x as usize / SQUARE, y as usize / SQUARE);
        Luma([if dark { 0 } else { u8::MAX }])
    });
    let mut bytes = Cursor::new(Vec::new());
    let encoder = PngEncoder::new(&mut bytes);
    // Only a picture without pixels cannot be written.
    let written = encoder.write_image(&picture, side, side, image::ExtendedColorType::L8);
    written.map_err(|_| PhotoError::Damaged)?;
    let mut bytes = bytes.into_inner();
    bytes.splice(CODE_MARK_AT..CODE_MARK_AT, CODE_MARK.iter().copied());
    Ok(bytes)
}
