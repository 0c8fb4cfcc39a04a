//! The grammar words of questions, from the file, so that another language can have its own.

use std::collections::HashSet;

use serde::Deserialize;

/// A set of normalised words.
pub(super) type Set = HashSet<String>;

/// The grammar words of questions.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Grammar {
    /// Negates the verb before it, or forms a question with it.
    pub(super) not: Set,
    /// May occur within a name without changing it.
    pub(super) small: Set,
    /// The person speaks of themselves.
    #[serde(rename = "self")]
    pub(super) of_self: Set,
    /// The subject of an inverted verb.
    pub(super) subjects: Set,
    /// Verbs that ask when inverted.
    pub(super) asks: Set,
    /// Verbs that ask without a subject.
    pub(super) asks_alone: Set,
    /// May precede such a verb at the beginning.
    pub(super) opens: Set,
    /// Verbs whose clause is about the future.
    pub(super) wishes: Set,
    /// Say that the treatment is in the past.
    pub(super) treated: Set,
    /// Words of the treatment, which may have a reason.
    pub(super) treatments: Set,
    /// That something is done once more.
    pub(super) once_more: Set,
    /// The subject of a report of what they did.
    pub(super) tellers: Set,
    /// Past actions.
    pub(super) deeds: Set,
    /// Past actions that name their subject themselves.
    pub(super) deeds_alone: Set,
    /// May occur between the subject and the action.
    pub(super) deeds_between: Set,
    /// A clause with one of these is not a report.
    pub(super) no_deed: Set,
    /// Negate a sign, and nothing else.
    pub(super) not_signs: Set,
    /// Less of a sign is still the sign.
    pub(super) less: Set,
    /// Negate what is next to the sign.
    pub(super) beside: Set,
    /// After a sign these compare it.
    pub(super) compares: Set,
    /// After a sign these say that it is less.
    pub(super) lessens: Set,
    /// Join what is negated.
    pub(super) or: Set,
    /// Say that something is well.
    pub(super) well: Set,
    /// Begin a clause about how something is, before one of the verbs.
    pub(super) states: Set,
    /// Those verbs.
    pub(super) states_verbs: Set,
    /// Linking verbs: say how something is.
    pub(super) copulas: Set,
    /// Say it of the person themselves.
    pub(super) person: Set,
    /// Ask whether a sign is expected.
    pub(super) normal: Set,
    /// After a sign's name these make it a kind of product.
    pub(super) described_by: Set,
    /// Before a sign's name these say what a product is for.
    pub(super) against: Set,
    /// The purpose of something.
    #[serde(rename = "for")]
    pub(super) purpose: Set,
    /// Before a destination.
    pub(super) to: Set,
    /// After a name these negate it.
    pub(super) free: Set,
    /// Before something worn, drunk or used.
    pub(super) handles: Set,
    /// Before a thing described by a word like "warm".
    pub(super) describes: Set,
    /// May occur between a verb and the sign that is its object.
    pub(super) object_between: Set,
    /// What someone is unsure of begins with one of these.
    pub(super) unsure_of: Set,
    /// A time span that starts now ends with one of these.
    pub(super) spans: Set,
    /// Those with a definite length.
    pub(super) spans_before: Set,
    /// A number after one of these is a sun protection factor.
    pub(super) factors: Set,
}
