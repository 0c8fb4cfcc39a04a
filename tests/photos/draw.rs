//! Faces that the test draws, and the programs of others that warp and mark them.

use std::path::{Path, PathBuf};
use std::process::Command;

use image::{Rgb, RgbImage};
use tempfile::TempDir;

/// What is found again on a picture, by its colour: the pupils, the chin and a mark on the forehead.
pub(super) const MARKS: [[u8; 3]; 4] = [[0, 0, 255], [0, 255, 0], [255, 0, 0], [255, 0, 255]];
/// Where the marks are, as parts of the width of an upright picture.
const PLACES: [(f64, f64); 4] = [(0.36, 0.5), (0.64, 0.5), (0.52, 0.88), (0.47, 0.28)];
/// How wide the face is, as a part of the width.
pub(super) const FACE: f64 = 0.6;

/// A face in a picture of this width, a third higher than wide.
pub(crate) fn face(width: u32) -> RgbImage {
    let side = f64::from(width);
    RgbImage::from_fn(width, width * 4 / 3, |x, y| {
        let (x, y) = (f64::from(x) / side, f64::from(y) / side);
        let near = |(at_x, at_y): (f64, f64)| (x - at_x).hypot(y - at_y) < 0.02;
        if let Some(mark) = PLACES.iter().position(|place| near(*place)) {
            return Rgb(MARKS[mark]);
        }
        let in_face = ((x - 0.5) / (FACE / 2.0)).hypot((y - 0.6) / 0.42) < 1.0;
        // Lit from one side, so that no two turns look the same.
        let shade = 0.75 + 0.25 * (1.0 - x);
        let base = if in_face { [150.0, 104.0, 84.0] } else { [190.0, 184.0, 170.0] };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 256")]
        Rgb(base.map(|part| (part * shade) as u8))
    })
}

/// The middle of what has a mark's colour, in pixels.
pub(super) fn find(picture: &RgbImage, mark: [u8; 3]) -> (f64, f64) {
    let is_it =
        |pixel: &Rgb<u8>| pixel.0.iter().zip(mark).all(|(part, wanted)| part.abs_diff(wanted) < 90);
    let found = picture.enumerate_pixels().filter(|(.., pixel)| is_it(pixel));
    let found: Vec<(f64, f64)> =
        found.map(|(x, y, _)| (f64::from(x) + 0.5, f64::from(y) + 0.5)).collect();
    assert!(found.len() > 4, "{mark:?} is on the picture");
    let count = f64::from(u32::try_from(found.len()).expect("few"));
    (
        found.iter().map(|(x, _)| x).sum::<f64>() / count,
        found.iter().map(|(_, y)| y).sum::<f64>() / count,
    )
}

/// A folder for pictures.
pub(super) struct Pictures(TempDir);

impl Pictures {
    pub(super) fn new() -> Self {
        Self(TempDir::new().expect("a folder"))
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A face as a file.
    pub(super) fn face(&self, name: &str, width: u32) -> PathBuf {
        let path = self.path(name);
        face(width).save(&path).expect("written");
        path
    }

    /// What `convert` makes of a picture.
    pub(super) fn convert(&self, from: &Path, options: &[&str], name: &str) -> PathBuf {
        let to = self.path(name);
        let mut convert = Command::new("convert");
        // One thread: the tests beside this one have theirs.
        run(convert.env("MAGICK_THREAD_LIMIT", "1").arg(from).args(options).arg(&to));
        to
    }

    /// What `convert` makes of a face: its bytes in this format.
    pub(super) fn bytes(&self, options: &[&str], name: &str) -> Vec<u8> {
        let face = self.face("face.png", 480);
        read(&self.convert(&face, options, name))
    }
}

/// Lets exiftool write what these options say into a picture.
pub(super) fn mark(picture: &Path, options: &[&str]) {
    run(Command::new("exiftool").args(["-q", "-overwrite_original"]).args(options).arg(picture));
}

pub(super) fn run(command: &mut Command) -> String {
    let done = command.output().unwrap_or_else(|problem| panic!("{command:?}: {problem}"));
    assert!(done.status.success(), "{command:?}: {done:?}");
    String::from_utf8_lossy(&done.stdout).into_owned()
}

pub(super) fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).expect("readable")
}

/// The pixels of a picture's bytes.
pub(super) fn pixels(bytes: &[u8]) -> RgbImage {
    image::load_from_memory(bytes).expect("a picture").into_rgb8()
}
