//! Codes on pictures: read from a photo of paper or a screen, and written as a picture of their own.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::png::PngEncoder;
use image::{GrayImage, ImageEncoder as _, Luma, RgbImage, imageops};

use super::made::decoded;
use super::{Limits, PhotoError};
use crate::care::slip::Code;

/// The longer sides that a picture is tried at: too many pixels are mostly noise, too few lose the squares.
const SIDES: [u32; 4] = [1600, 2400, 1100, 4096];
/// How many pixels a square of a written code has.
const SQUARE: usize = 8;

/// What the codes on a picture say, each once. Nothing where none can be read.
pub fn codes_in(bytes: &[u8], limits: Limits) -> Result<Vec<String>, PhotoError> {
    let picture = decoded(bytes, limits)?;
    let mut found = Vec::new();
    let mut last = 0;
    for side in SIDES {
        let grey = grey(&picture, side);
        // A smaller picture than all of them is the same each time.
        if grey.width() == last {
            continue;
        }
        last = grey.width();
        // A mistake in the reader is no reason to end the app.
        found = catch_unwind(AssertUnwindSafe(|| read(&grey))).unwrap_or_default();
        if !found.is_empty() {
            break;
        }
    }
    Ok(found)
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
    Ok(bytes.into_inner())
}
