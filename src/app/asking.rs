//! "Can I use or do this?", asked of the stored data.

use chrono::{DateTime, TimeDelta, Utc};

use super::{App, AppError, Moment};
use crate::care::can_i::{Answer, Situation};
use crate::care::{Language, Plan, Plans, QuestionId, Week, civil};
use crate::ingredients::ProductQuery;
use crate::store::{Product, Question};

/// How long after its hold lifted a product is mentioned on Today.
const SPOKEN_OF: TimeDelta = TimeDelta::days(2);
/// How many questions are offered to be asked again.
pub const QUESTIONS_OFFERED: u32 = 20;

/// A product with its answer now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductView {
    pub product: Product,
    pub answer: Answer,
    /// When the hold on it lifts or lifted.
    pub lifts_at: Option<DateTime<Utc>>,
}

impl App {
    /// What a product means at a moment.
    pub fn check(&self, asked: ProductQuery<'_>, moment: Moment) -> Result<Answer, AppError> {
        self.in_situation(moment, |situation| situation.check(asked))
    }

    /// Whether the client can do or use something at a moment: a question in English, a list or a product.
    pub fn can_i(&self, question: &str, moment: Moment) -> Result<Answer, AppError> {
        self.can_i_in(Language::English, question, moment)
    }

    /// The same in another language; English is understood as well.
    pub fn can_i_in(
        &self,
        language: Language,
        question: &str,
        moment: Moment,
    ) -> Result<Answer, AppError> {
        self.in_situation(moment, |situation| situation.can_i_in(language, question))
    }

    /// The client's products, each with its answer.
    pub fn products(&self, moment: Moment) -> Result<Vec<ProductView>, AppError> {
        let products = self.store.products()?;
        self.in_situation(moment, |situation| {
            let views = products.into_iter().map(|product| {
                let asked = ProductQuery { name: &product.name, text: &product.text };
                let (answer, lifts_at) = (situation.check(asked), situation.lifts(asked));
                ProductView { product, answer, lifts_at }
            });
            views.collect()
        })
    }

    /// The products whose hold lifts today, or lifted lately.
    pub fn products_lifting(&self, moment: Moment) -> Result<Vec<ProductView>, AppError> {
        let today = moment.today();
        let is_now = |lift: DateTime<Utc>| {
            civil::date_of(lift, moment.zone) == today
                || lift <= moment.now && moment.now - lift < SPOKEN_OF
        };
        let products = self.products(moment)?.into_iter();
        Ok(products.filter(|one| one.lifts_at.is_some_and(is_now)).collect())
    }

    /// Recent questions, the newest first.
    pub fn questions(&self) -> Result<Vec<Question>, AppError> {
        Ok(self.store.latest_questions(QUESTIONS_OFFERED)?)
    }

    /// A question that was asked, by its id.
    pub fn question(&self, id: QuestionId) -> Result<Option<Question>, AppError> {
        Ok(self.store.question(id)?)
    }

    fn in_situation<T>(
        &self,
        moment: Moment,
        ask: impl FnOnce(&Situation<'_>) -> T,
    ) -> Result<T, AppError> {
        let date = moment.today();
        // A question may be about a later day.
        let later = self.plans_between(date, civil::LAST_DATE)?;
        let plans = Plans::new(Plan::default_plan(), &later);
        let treatments = self.store.treatments_around(date, date, plans.longest_hold())?;
        let Moment { now, zone } = moment;
        let week = Week::of(self.region()?);
        Ok(ask(&Situation { plans, treatments: &treatments, at: now, zone, week }))
    }
}
