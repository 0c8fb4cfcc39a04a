//! How light a photo is, to say when two were taken in too different a light.

use image::RgbImage;

/// A stop in the units of [`Light`]: twice the light.
pub const STOP: i32 = 100;

/// How light a photo is, in hundredths of a stop below white.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Light(pub i32);

impl Light {
    /// The light in the middle of a picture, where the face is: half of it is lighter, half darker.
    pub(super) fn of(picture: &RgbImage) -> Self {
        let (width, height) = picture.dimensions();
        let (left, top) = (width / 5, height / 5);
        let linear: Vec<f32> = (0..=u8::MAX).map(linear).collect();
        let mut seen: Vec<f32> = Vec::new();
        for (x, y, pixel) in picture.enumerate_pixels() {
            if (left..width - left).contains(&x) && (top..height - top).contains(&y) {
                let [red, green, blue] = pixel.0.map(|part| linear[usize::from(part)]);
                seen.push(0.2126 * red + 0.7152 * green + 0.0722 * blue);
            }
        }
        let middle = seen.len() / 2;
        if seen.is_empty() {
            return Self(0);
        }
        let (_, median, _) = seen.select_nth_unstable_by(middle, f32::total_cmp);
        // What is black is as dark as the darkest that eight bits can tell.
        let stops = median.max(1.0 / 4096.0).log2();
        #[expect(clippy::cast_possible_truncation, reason = "from -12 to 0 stops")]
        Self((stops * 100.0).round() as i32)
    }

    /// By how much another is lighter, in hundredths of a stop, where that changes how colours look.
    pub fn too_different(self, other: Self) -> Option<i32> {
        let by = other.0 - self.0;
        (by.abs() >= STOP).then_some(by)
    }
}

/// The light of a value of sRGB, from 0 to 1.
pub(super) fn linear(value: u8) -> f32 {
    let value = f32::from(value) / 255.0;
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}
