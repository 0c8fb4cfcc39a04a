//! A picture from anywhere, upright and written anew.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::NaiveDate;
use exif::{In, Tag, Value};
use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, Rgb, RgbImage, imageops};

use super::bytes::{Format, is_whole_jpeg};
use super::colours::to_srgb;
use super::{Hash, Light, PhotoError, Size};
use crate::care::civil;

/// The longer side of a stored photo: that of 12 megapixels, which show a pore.
const LONGEST: u32 = 4096;
/// The longer side of the small copy for lists.
const SMALL: u32 = 480;
/// The shorter side of a picture that shows anything.
const SHORTEST: u32 = 64;
const QUALITY: u8 = 90;
const SMALL_QUALITY: u8 = 80;

/// What a picture may take: looked at before anything is decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The bytes of the file.
    pub file: u64,
    pub pixels: u64,
}

impl Limits {
    /// Those of the app: any phone's usual photo, in memory that a phone has.
    pub const USUAL: Self = Self { file: 40_000_000, pixels: 51_000_000 };

    /// What a decoder may allocate at once: a picture with four bytes a pixel.
    const fn memory(self) -> u64 {
        self.pixels * 4
    }

    fn check(self, decoder: &impl ImageDecoder) -> Result<(), PhotoError> {
        let (width, height) = decoder.dimensions();
        let pixels = u64::from(width) * u64::from(height);
        if pixels > self.pixels || decoder.total_bytes() > self.memory() {
            return Err(PhotoError::TooLarge { width, height, limit: self.pixels / 1_000_000 });
        }
        if width.min(height) < SHORTEST {
            return Err(PhotoError::TooSmall { width, height });
        }
        Ok(())
    }
}

/// A photo that can be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// A JPEG without anything but the picture.
    pub bytes: Vec<u8>,
    /// The same, small.
    pub small: Vec<u8>,
    /// The hash of `bytes`.
    pub hash: Hash,
    pub size: Size,
    pub light: Light,
    /// The date on which the file says that it was taken.
    pub taken: Option<NaiveDate>,
}

impl Made {
    /// The day it shows: the one on which it was taken, unless that is not known or still to come.
    pub fn day(&self, today: NaiveDate) -> NaiveDate {
        let taken = self.taken.filter(|taken| *taken <= today && civil::is_accepted(*taken));
        taken.unwrap_or(today)
    }
}

/// Makes a stored photo of the bytes of a file.
pub fn make(bytes: &[u8], limits: Limits) -> Result<Made, PhotoError> {
    // A mistake in a decoder is no reason to end the app.
    catch_unwind(AssertUnwindSafe(|| make_of(bytes, limits))).unwrap_or(Err(PhotoError::Damaged))
}

/// A stored photo without its finest detail, to be given away: no side is longer, and it is written anew.
pub fn copy_within(bytes: &[u8], longest: u32) -> Result<Vec<u8>, PhotoError> {
    let copy = || {
        if !is_whole_jpeg(bytes) {
            return Err(PhotoError::Damaged);
        }
        let seen = see(JpegDecoder::new(Cursor::new(bytes)), Limits::USUAL)?;
        encode(&within(seen.picture, longest), QUALITY)
    };
    // As in `make`.
    catch_unwind(AssertUnwindSafe(copy)).unwrap_or(Err(PhotoError::Damaged))
}

fn make_of(bytes: &[u8], limits: Limits) -> Result<Made, PhotoError> {
    let Seen { picture, orientation, taken } = seen(bytes, limits)?;
    let picture = within(picture, LONGEST);
    let small = within_copy(&picture, SMALL);
    let (picture, small) = (upright(picture, orientation), upright(small, orientation));
    let light = Light::of(&small);
    let (width, height) = picture.dimensions();
    let bytes = encode(&picture, QUALITY)?;
    Ok(Made {
        hash: Hash::of(&bytes),
        bytes,
        small: encode(&small, SMALL_QUALITY)?,
        size: Size { width, height },
        light,
        taken,
    })
}

/// The picture in a file, upright and in the colours of a screen; no side of it is longer than a stored photo's.
pub(super) fn decoded(bytes: &[u8], limits: Limits) -> Result<RgbImage, PhotoError> {
    let decode = || {
        let Seen { picture, orientation, .. } = seen(bytes, limits)?;
        Ok(upright(within(picture, LONGEST), orientation))
    };
    catch_unwind(AssertUnwindSafe(decode)).unwrap_or(Err(PhotoError::Damaged))
}

fn seen(bytes: &[u8], limits: Limits) -> Result<Seen, PhotoError> {
    if bytes.len() as u64 > limits.file {
        return Err(PhotoError::TooHeavy(limits.file / 1_000_000));
    }
    match Format::of(bytes)? {
        Format::Jpeg if !is_whole_jpeg(bytes) => Err(PhotoError::Damaged),
        Format::Jpeg => see(JpegDecoder::new(Cursor::new(bytes)), limits),
        Format::Png => {
            let decoder = PngDecoder::with_limits(Cursor::new(bytes), allowed(limits));
            see(decoder, limits)
        }
        Format::WebP => see(WebPDecoder::new(Cursor::new(bytes)), limits),
    }
}

/// A picture as it was in its file, in the colours of a screen.
struct Seen {
    picture: RgbImage,
    orientation: Orientation,
    taken: Option<NaiveDate>,
}

fn allowed(limits: Limits) -> image::Limits {
    let mut allowed = image::Limits::no_limits();
    allowed.max_alloc = Some(limits.memory());
    allowed
}

fn see<D: ImageDecoder>(
    decoder: image::ImageResult<D>,
    limits: Limits,
) -> Result<Seen, PhotoError> {
    let damaged = |_| PhotoError::Damaged;
    let mut decoder = decoder.map_err(damaged)?;
    limits.check(&decoder)?;
    decoder.set_limits(allowed(limits)).map_err(damaged)?;
    // Metadata that does not follow its format is ignored.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let taken = decoder.exif_metadata().ok().flatten().and_then(taken_on);
    let picture = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    let mut picture = opaque(picture);
    if let Some(profile) = profile {
        to_srgb(&mut picture, &profile);
    }
    Ok(Seen { picture, orientation, taken })
}

/// The date on which a file says that it was taken.
fn taken_on(exif: Vec<u8>) -> Option<NaiveDate> {
    let exif = exif::Reader::new().read_raw(exif).ok()?;
    let field = exif.get_field(Tag::DateTimeOriginal, In::PRIMARY)?;
    let Value::Ascii(texts) = &field.value else { return None };
    let text = texts.first().and_then(|text| text.get(..10))?;
    NaiveDate::parse_from_str(std::str::from_utf8(text).ok()?, "%Y:%m:%d").ok()
}

/// What shows through is white, as on a page.
fn opaque(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0.map(u32::from);
        let over = |part: u32| (part * alpha + 255 * (255 - alpha)) / 255;
        Rgb([red, green, blue].map(|part| u8::try_from(over(part)).unwrap_or(u8::MAX)))
    })
}

/// A picture of which no side is longer.
fn within(picture: RgbImage, longest: u32) -> RgbImage {
    if picture.width().max(picture.height()) <= longest {
        picture
    } else {
        within_copy(&picture, longest)
    }
}

fn within_copy(picture: &RgbImage, longest: u32) -> RgbImage {
    let (width, height) = picture.dimensions();
    let most = width.max(height).max(longest);
    let side = |side: u32| {
        let side = u64::from(side) * u64::from(longest) / u64::from(most);
        u32::try_from(side).unwrap_or(longest).max(1)
    };
    imageops::thumbnail(picture, side(width), side(height))
}

fn upright(picture: RgbImage, orientation: Orientation) -> RgbImage {
    let mut picture = DynamicImage::ImageRgb8(picture);
    picture.apply_orientation(orientation);
    picture.into_rgb8()
}

fn encode(picture: &RgbImage, quality: u8) -> Result<Vec<u8>, PhotoError> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
    // Only a picture without pixels or with too many cannot be written.
    encoder.encode_image(picture).map_err(|_| PhotoError::Damaged)?;
    Ok(bytes)
}
