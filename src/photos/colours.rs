//! The colours of a picture become those of a screen.
//!
//! Only profiles of three primaries and their curves, as phones and cameras write them. moxcms reads them; its
//! own transforms would add 0.4 MB to the program.

use image::RgbImage;
use moxcms::{ColorProfile, ToneReprCurve};

use super::light::linear;

/// How finely light is told apart when it becomes a value of sRGB again.
const STEPS: usize = 4096;

/// Turns the colours of a profile into sRGB. A picture with any other profile stays as it is.
pub(super) fn to_srgb(picture: &mut RgbImage, profile: &[u8]) {
    let Some((curves, matrix)) = read(profile) else { return };
    let values = encoding();
    for pixel in picture.pixels_mut() {
        let light: [f32; 3] = std::array::from_fn(|part| curves[part][usize::from(pixel.0[part])]);
        pixel.0 = matrix.map(|row| {
            let sum = row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
            #[expect(clippy::cast_precision_loss, reason = "a small number")]
            let step = (sum.clamp(0.0, 1.0) * (STEPS - 1) as f32 + 0.5) as usize;
            values[step]
        });
    }
}

/// The light of each value of each primary, and how much of it falls to each of sRGB's.
type Colours = ([Vec<f32>; 3], [[f32; 3]; 3]);

fn read(profile: &[u8]) -> Option<Colours> {
    let profile = ColorProfile::new_from_slice(profile).ok()?;
    if !profile.is_matrix_shaper() {
        return None;
    }
    let curve = |curve: &Option<ToneReprCurve>| -> Option<Vec<f32>> {
        let curve = curve.as_ref()?.make_linear_evaluator().ok()?;
        Some((0..=u8::MAX).map(|value| curve.evaluate_value(f32::from(value) / 255.0)).collect())
    };
    let curves = [curve(&profile.red_trc)?, curve(&profile.green_trc)?, curve(&profile.blue_trc)?];
    let matrix = profile.transform_matrix(&ColorProfile::new_srgb());
    #[expect(clippy::cast_possible_truncation, reason = "of numbers about one")]
    let matrix = matrix.v.map(|row| row.map(|part| part as f32));
    Some((curves, matrix))
}

/// The value of sRGB for each step of light.
fn encoding() -> Vec<u8> {
    let lights: Vec<f32> = (0..=u8::MAX).map(linear).collect();
    let nearest = |step: usize| {
        #[expect(clippy::cast_precision_loss, reason = "a small number")]
        let light = step as f32 / (STEPS - 1) as f32;
        let above = lights.partition_point(|one| *one < light).min(255);
        let below = above.saturating_sub(1);
        let is_below = light - lights[below] < lights[above] - light;
        u8::try_from(if is_below { below } else { above }).unwrap_or(u8::MAX)
    };
    (0..STEPS).map(nearest).collect()
}
