//! Reads a sheet: its sentences, what each asks for, and what is not understood.

use super::claim::claims;
use super::context::Heading;
use super::kinds::{Ask, Context, Said, Sheet, Why};
use super::lines::{Line, has_great_letters, is_short, lines, sentences};
use super::parts::items_in;
use super::propose::propose;
use super::step::{step, sunscreen};
use super::words::SheetWords;
use crate::care::can_i::Sentence;

/// The largest sheet, in bytes: some ten pages.
pub const MOST_BYTES: usize = 32 * 1024;
/// The item of other treatments.
const PROCEDURES: &str = "no_procedures";
/// A longer sentence is not understood.
const LONGEST_SENTENCE: usize = 600;

/// Reads a sheet. Its words are known in English; of a sheet in another language no sentence is understood.
pub fn read(text: &str) -> Sheet {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let words = SheetWords::english();
    let mut reader =
        Reader { words, said: Vec::new(), asked: Vec::new(), blocked: None, above: Vec::new() };
    let joins = |before: &str, next: &str| words.dangles(before) || words.spoils(next, true);
    let lines = lines(text, &joins);
    for (index, line) in lines.iter().enumerate() {
        reader.line(line, index == 0, lines.get(index + 1));
    }
    let proposals = propose(&reader.asked, &mut reader.said, words);
    Sheet { said: reader.said, proposals }
}

/// A heading above a line.
struct Above {
    indent: usize,
    /// It is one of a list itself.
    is_listed: bool,
    /// How many lines of a list stand below it so far.
    listed: usize,
    /// Empty lines stand between them.
    is_spaced: bool,
    context: Context,
}

struct Reader {
    words: &'static SheetWords,
    said: Vec<Said>,
    /// What is asked for, each by the sentence that does.
    asked: Vec<(usize, Ask)>,
    /// A heading that nobody understands, or that is about something else.
    blocked: Option<Why>,
    /// The headings above, the nearest last.
    above: Vec<Above>,
}

impl Reader {
    fn line(&mut self, line: &Line, is_first: bool, next: Option<&Line>) {
        self.leave(line);
        if let Some(heading) = self.heading(line, is_first, next) {
            let why = match heading {
                Heading::Blocks(why) => {
                    self.blocked = Some(why);
                    self.above.clear();
                    Some(why)
                }
                Heading::Says(context, is_after) => {
                    if is_after {
                        self.blocked = None;
                    }
                    self.stand_above(line, context);
                    None
                }
            };
            let text = line.text.clone();
            let said = Said { line: line.number, text, is_heading: true, why, proposes: false };
            self.said.push(said);
            return;
        }
        let begin = self.said.len();
        let context = self.above.last().map(|last| last.context.clone()).unwrap_or_default();
        let ranges = sentences(&line.text);
        for (index, range) in ranges.into_iter().enumerate() {
            let text = &line.text[range];
            let last = self.said.len();
            self.sentence(line.number, text, &context);
            // “Unless”, “however”: it takes something back of the sentence before it.
            let is_unread = !self.said[last].proposes;
            let goes_on = index > 0 || !line.is_listed && !line.is_apart;
            if self.words.spoils(text, goes_on)
                || is_unread && index > 0 && self.words.may_spoil(text)
            {
                self.take_back(last);
            }
        }
        // Another treatment, with a list of its own below it.
        let is_above = line.is_listed
            && next.is_some_and(|next| next.is_listed && next.indent > line.indent)
            && !self.said[begin..].iter().any(|said| said.proposes);
        if is_above && items_in(&line.text, self.words).iter().any(|item| &**item == PROCEDURES) {
            self.blocked = Some(Why::Heading);
        }
    }

    /// Leaves the headings that do not stand above a line.
    fn leave(&mut self, line: &Line) {
        while let Some(last) = self.above.last_mut() {
            // An empty line ends a list, unless one stands between all of its lines.
            let ends = last.listed > 1 && line.is_apart && !last.is_spaced;
            let stays = if last.is_listed {
                line.is_listed && line.indent > last.indent
            } else if line.is_listed {
                !ends
            } else {
                !line.is_apart && last.listed == 0
            };
            if stays {
                last.listed += usize::from(line.is_listed);
                last.is_spaced |= last.listed == 2 && line.is_apart;
                return;
            }
            self.above.pop();
        }
    }

    fn heading(&self, line: &Line, is_first: bool, next: Option<&Line>) -> Option<Heading> {
        let has_colon = line.text.ends_with(':');
        if !has_colon && (line.is_listed || !is_short(&line.text)) {
            return None;
        }
        let text = line.text.trim_end_matches(':');
        let heading = Heading::of(text, self.words);
        if has_colon || !matches!(heading, Heading::Blocks(Why::Heading)) {
            return Some(heading);
        }
        // A sentence that looks like one: “No Makeup For 24 Hours”.
        if asks(text, self.words, &Context::default()).is_ok() {
            return None;
        }
        // A short line by itself, above others: whoever wrote it meant a heading.
        let is_alone = line.is_apart && next.is_some_and(|next| next.is_apart || next.is_listed);
        let first = Sentence::of(text);
        let opens = first.len() > 0 && self.words.heading_opens.contains(first.word(0));
        if !is_alone && !opens && !has_great_letters(text) {
            return None;
        }
        // The first line is often the name of the clinic.
        let is_name = is_first && {
            let sentence = Sentence::of(text);
            let words = || (0..sentence.len()).map(|at| sentence.word(at));
            words().any(|word| self.words.heading_names.contains(word))
                && !words().any(|word| self.words.heading_aftercare.contains(word))
                && (0..sentence.len()).all(|at| sentence.named(at).is_none())
        };
        Some(if is_name { Heading::Says(Context::default(), false) } else { heading })
    }

    /// A heading holds for the list below it, or for the lines up to an empty one.
    fn stand_above(&mut self, line: &Line, context: Context) {
        let above = self.above.last().map(|last| last.context.clone());
        let joined = match above.filter(|_| line.is_listed) {
            Some(above) if context.time.is_some() && above.time.is_some() => {
                // Two times: which one counts is not known.
                self.blocked = self.blocked.or(Some(Why::Heading));
                Context { way: context.way.or(above.way), ..context }
            }
            Some(above) => {
                Context { way: context.way.or(above.way), time: context.time.or(above.time) }
            }
            None => {
                self.above.clear();
                context
            }
        };
        let (indent, is_listed) = (line.indent, line.is_listed);
        self.above.push(Above { indent, is_listed, listed: 0, is_spaced: false, context: joined });
    }

    fn sentence(&mut self, line: usize, text: &str, context: &Context) {
        let at = self.said.len();
        let read = match self.blocked {
            Some(why) => Err(if why == Why::Before { why } else { Why::Heading }),
            None => asks(text, self.words, context),
        };
        let (asked, why) = match read {
            Ok((asked, why)) => (asked, why),
            Err(why) => (Vec::new(), Some(why)),
        };
        let proposes = !asked.is_empty();
        self.asked.extend(asked.into_iter().map(|ask| (at, ask)));
        let said = Said { line, text: text.to_owned(), is_heading: false, why, proposes };
        self.said.push(said);
    }

    /// The sentence before is not understood after all.
    fn take_back(&mut self, behind: usize) {
        let Some(last) = behind.checked_sub(1) else { return };
        if self.said[last].is_heading {
            return;
        }
        self.asked.retain(|(at, _)| *at != last);
        if self.said[last].proposes {
            self.said[last].proposes = false;
            self.said[last].why = Some(Why::Words);
        }
    }
}

type Asks = (Vec<Ask>, Option<Why>);

/// What a sentence asks for.
fn asks(text: &str, words: &SheetWords, context: &Context) -> Result<Asks, Why> {
    if text.len() > LONGEST_SENTENCE || text.contains(['?', '؟']) {
        return Err(Why::Words);
    }
    match sunscreen(text, words) {
        Some(Ok(sunscreen)) if context == &Context::default() => {
            return Ok((vec![Ask::Sunscreen(sunscreen)], None));
        }
        Some(Err(why @ (Why::Already | Why::Sunscreen))) => {
            return claims_of(text, words, context).map_err(|_| why);
        }
        _ => {}
    }
    match claims_of(text, words, context) {
        Ok(found) => Ok(found),
        Err(why) => match step(text, words).filter(|_| context == &Context::default()) {
            Some(asked) => Ok((vec![Ask::Step(asked)], None)),
            None => Err(why),
        },
    }
}

fn claims_of(text: &str, words: &SheetWords, context: &Context) -> Result<Asks, Why> {
    let (found, why) = claims(text, words, context)?;
    Ok((found.into_iter().map(Ask::Hold).collect(), why))
}
