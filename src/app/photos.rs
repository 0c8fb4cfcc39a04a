//! Photos as screens and commands read them.

use chrono::NaiveDate;

use super::{App, AppError, CHANGEABLE_DAYS, Moment};
use crate::care::{AsOf, PHOTO_STEP, PhotoId, TreatmentId, treatment_on};
use crate::photos::Photo;
use crate::store::{Copy, PhotoFiles};

/// A photo and where it belongs in the recovery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoView {
    pub photo: Photo,
    /// The treatment that its day counts from; `None` before the first.
    pub of: Option<PhotoDay>,
}

/// The day of a treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhotoDay {
    pub treatment: TreatmentId,
    /// Which treatment it is, the first being 1.
    pub number: usize,
    /// The date of the treatment.
    pub since: NaiveDate,
    pub day: u32,
}

impl App {
    /// All photos, by the day they show.
    pub fn photos(&self) -> Result<Vec<Photo>, AppError> {
        Ok(self.store.photos()?)
    }

    /// How many photos there are.
    pub fn photo_count(&self) -> Result<usize, AppError> {
        Ok(self.store.photo_count()?)
    }

    /// Whether there are photos of more than one treatment.
    pub fn has_photos_of_several(&self) -> Result<bool, AppError> {
        let treatments = self.store.treatments()?;
        let Some(first) = treatments.first() else { return Ok(false) };
        let dates = self.store.photo_dates(first.date)?;
        let of = |date| treatment_on(&treatments, date).map(|one| one.id);
        Ok(dates.is_some_and(|(first, last)| of(first) != of(last)))
    }

    /// All photos with their days, the latest first.
    pub fn photo_views(&self) -> Result<Vec<PhotoView>, AppError> {
        self.latest_photo_views(usize::MAX)
    }

    /// The latest photos with their days, the latest first.
    pub fn latest_photo_views(&self, most: usize) -> Result<Vec<PhotoView>, AppError> {
        self.placed(self.store.latest_photos(most)?)
    }

    /// The photos that show a date, in the order in which they were added.
    pub fn photo_views_on(&self, date: NaiveDate) -> Result<Vec<PhotoView>, AppError> {
        self.placed(self.store.photos_between(date, date)?)
    }

    /// Whether the plan asks for a photo on a date that can still be ticked, and that step is open.
    pub fn is_photo_due(&self, date: NaiveDate, moment: Moment) -> Result<bool, AppError> {
        let ago = (moment.today() - date).num_days();
        if !(0..=CHANGEABLE_DAYS).contains(&ago) {
            return Ok(false);
        }
        let day = self.day(AsOf::WholeDay(date), moment.zone)?;
        Ok(day.steps.iter().any(|step| &*step.id == PHOTO_STEP && !step.is_done()))
    }

    /// Photos with the treatments that their days count from.
    fn placed(&self, photos: Vec<Photo>) -> Result<Vec<PhotoView>, AppError> {
        let treatments = self.store.treatments()?;
        let of = |date: NaiveDate| {
            let latest = treatment_on(&treatments, date)?;
            let number = treatments.partition_point(|one| one.date <= date);
            let day = latest.day_on(date)?;
            Some(PhotoDay { treatment: latest.id, number, since: latest.date, day })
        };
        Ok(photos.into_iter().map(|photo| PhotoView { of: of(photo.date), photo }).collect())
    }

    /// A photo by its id.
    pub fn photo(&self, id: PhotoId) -> Result<Option<Photo>, AppError> {
        Ok(self.store.photo(id)?)
    }

    /// Whether the file of a photo is there: the store may be that of a backup.
    pub fn has_photo_file(&self, photo: &Photo) -> bool {
        self.store.photo_files().has(&photo.hash)
    }

    /// The files of the photos, for any thread.
    pub fn photo_files(&self) -> PhotoFiles {
        self.store.photo_files().clone()
    }

    /// A photo's bytes.
    pub fn photo_bytes(&self, photo: &Photo) -> Result<Vec<u8>, AppError> {
        let missing = |_| AppError::PhotoMissing(photo.id);
        self.store.photo_files().read(&photo.hash, Copy::Whole).map_err(missing)
    }
}
