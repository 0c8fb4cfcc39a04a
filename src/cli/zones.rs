//! What commands say of zones before anything else.

use super::Context;
use crate::app::{AppError, Moment};
use crate::care::Text;
use crate::texts::Texts;

/// The warning that the client's zone cannot be found, with the zone that stands in for it.
pub(super) fn complaint(moment: Moment, texts: &Texts) -> Option<String> {
    let wanted = moment.zone.wanted()?;
    let text = Text::key("cli-zone-missing")
        .with("wanted", Text::Literal(wanted.into()))
        .with("zone", Text::Literal(moment.zone.name().into()));
    Some(texts.show(&text, moment))
}

/// Asks, once, when treatments were that were recorded under older rules of their zone.
pub(super) fn questions(context: &mut Context<'_>) -> Result<Vec<String>, AppError> {
    let questions = context.app.take_zone_questions()?.into_iter().map(|question| {
        let literal = |words: String| Text::Literal(words.into());
        let there = Moment { zone: question.zone, ..context.moment };
        let when = |at| literal(context.texts.date_time(at, there));
        let local = question.earlier.with_timezone(&question.zone);
        let text = Text::key("cli-zone-question")
            .with("id", literal(question.treatment.to_string()))
            .with("zone", literal(question.zone.name().to_owned()))
            .with("earlier", when(question.earlier))
            .with("later", when(question.later))
            .with("example", literal(local.format("%Y-%m-%dT%H:%M%:z").to_string()));
        context.show(&text)
    });
    Ok(questions.collect())
}
