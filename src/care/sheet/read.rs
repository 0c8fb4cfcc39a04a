//! Reads a sheet: its sentences, what each asks for, and what is not understood.

use super::claim::claims;
use super::context::Heading;
use super::kinds::{Ask, Context, Said, Sheet, Why};
use super::lines::{Line, has_great_letters, is_short, lines, sentences};
use super::parts::{counts, has_odd_number, items_in};
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
    const ENDS: [char; 6] = ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    let text = &*text.replace(ENDS, "\n");
    let words = SheetWords::english();
    let mut reader = Reader {
        words,
        said: Vec::new(),
        asked: Vec::new(),
        blocked: None,
        above: Vec::new(),
        shown: Vec::new(),
        has_list: false,
        may_do: true,
        aside: None,
        is_aside_alone: false,
        indent: None,
    };
    let joins = |before: &str, next: &str| words.dangles(before) || words.spoils(next, true);
    let lines = lines(text, &joins, &|line| Heading::stands_by_itself(line, words));
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
    /// The headings that a sentence is shown with, by their place, each with how far it is indented in a list.
    shown: Vec<(usize, Option<usize>)>,
    /// Lines of a list stand below the last heading.
    has_list: bool,
    /// The last heading is understood, and says neither a time nor not to do something: there may be a step below it.
    may_do: bool,
    /// A line about something else stands above in this paragraph.
    aside: Option<Why>,
    /// That line was a paragraph by itself: it is about the next one.
    is_aside_alone: bool,
    /// How far the last line was indented, if it was one of a list.
    indent: Option<usize>,
}

impl Reader {
    fn line(&mut self, line: &Line, is_first: bool, next: Option<&Line>) {
        self.leave(line);
        if line.is_apart && !std::mem::take(&mut self.is_aside_alone) {
            self.aside = None;
        }
        if !line.is_listed && line.is_apart && self.has_list {
            self.shown.clear();
            self.has_list = false;
        }
        if let Some(heading) = self.heading(line, is_first, next) {
            self.may_do = heading.may_do();
            let why = match heading {
                Heading::Blocks(why) => {
                    self.blocked = Some(why);
                    self.above.clear();
                    Some(why)
                }
                Heading::Says(context, is_after) => {
                    let is_named = self.words.names_needling(&line.text);
                    if is_named {
                        self.aside = None;
                    }
                    // Another treatment's aftercare is no reason to go on.
                    if is_named || is_after && self.blocked == Some(Why::Before) {
                        self.blocked = None;
                    }
                    self.stand_above(line, context);
                    None
                }
            };
            self.show(line, why);
            self.indent = None;
            return;
        }
        self.has_list |= line.is_listed;
        let begin = self.said.len();
        // In a list “use” may stand below a “do not” that nobody understands.
        let may_do = self.may_do && !line.is_listed && self.above.is_empty();
        let context = self.above.last().map(|last| last.context.clone()).unwrap_or_default();
        let ranges = sentences(&line.text);
        let is_below = self.indent.is_some_and(|last| line.is_listed && line.indent > last);
        self.indent = line.is_listed.then_some(line.indent);
        let aside = self.aside;
        for (index, range) in ranges.into_iter().enumerate() {
            let text = &line.text[range];
            let last = self.said.len();
            self.sentence(line.number, text, &context, may_do);
            // “Unless”, “however”: it takes something back of the sentence before it.
            let is_unread = !self.said[last].proposes;
            let goes_on = index > 0 || !line.is_listed && !line.is_apart;
            if self.words.spoils(text, goes_on)
                || is_unread && index > 0 && self.words.may_spoil(text)
                || is_unread && (goes_on || is_below) && counts(text)
                || is_unread && (index > 0 || !line.is_apart) && self.words.goes_on(text)
            {
                self.take_back(last);
            }
            self.step_aside(line, last, next);
        }
        // In a list, only another treatment goes beyond its line.
        if line.is_listed && !self.said[begin..].iter().any(|said| self.is_about_other(said)) {
            self.aside = aside;
        }
        // A line of text ends what the heading above it says.
        if !line.is_listed && !self.said[begin..].iter().any(|said| said.proposes) {
            self.above.clear();
        }
        // Another treatment, with a list of its own below it.
        let is_above = line.is_listed
            && next.is_some_and(|next| next.is_listed && next.indent > line.indent)
            && !self.said[begin..].iter().any(|said| said.proposes);
        if is_above && items_in(&line.text, self.words).iter().any(|item| &**item == PROCEDURES) {
            self.blocked = Some(Why::Heading);
        }
    }

    /// A sentence that is about another treatment, another time or only some people: so may be those behind it.
    fn step_aside(&mut self, line: &Line, at: usize, next: Option<&Line>) {
        let said = &self.said[at];
        let Some(why) = said.why.filter(|_| !said.proposes) else { return };
        let is_other = self.is_about_other(said);
        let is_aside = why == Why::Before
            || SheetWords::has_condition(&said.text)
            || self.words.is_unclear(&said.text);
        if is_other {
            let is_last = next.is_none_or(|next| next.is_apart);
            self.is_aside_alone = line.is_apart && is_last && !line.is_listed;
        }
        if is_other || is_aside {
            self.aside = Some(Why::Heading);
        }
    }

    /// Whether a sentence sets nothing, and names another treatment without only holding it off.
    fn is_about_other(&self, said: &Said) -> bool {
        let is_understood = matches!(said.why, None | Some(Why::NoTime | Why::NoItem | Why::Part));
        !said.proposes && !is_understood && self.words.names_other(&said.text)
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
        if asks(text, self.words, &Context::default(), false).is_ok() {
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

    /// Puts a heading among the others that a sentence is shown with.
    fn show(&mut self, line: &Line, why: Option<Why>) {
        let follows = self.said.last().is_some_and(|said| said.is_heading);
        if line.is_listed {
            let stands = |at: &Option<usize>| at.is_none_or(|indent| indent < line.indent);
            self.shown.retain(|(_, at)| stands(at));
        } else if !follows {
            self.shown.clear();
        }
        let at = self.said.len();
        self.put(line.number, &line.text, true, why);
        self.shown.push((at, line.is_listed.then_some(line.indent)));
        self.has_list = false;
    }

    fn put(&mut self, line: usize, text: &str, is_heading: bool, why: Option<Why>) {
        let under = self.shown.iter().map(|(at, _)| *at).collect();
        let text = text.to_owned();
        self.said.push(Said { line, text, under, is_heading, why, proposes: false });
    }

    fn sentence(&mut self, line: usize, text: &str, context: &Context, may_do: bool) {
        let at = self.said.len();
        let read = match self.blocked.or(self.aside) {
            Some(why) => Err(if why == Why::Before { why } else { Why::Heading }),
            None => asks(text, self.words, context, may_do),
        };
        let (asked, why) = match read {
            Ok((asked, why)) => (asked, why),
            Err(why) => (Vec::new(), Some(why)),
        };
        let proposes = !asked.is_empty();
        self.asked.extend(asked.into_iter().map(|ask| (at, ask)));
        self.put(line, text, false, why);
        self.said[at].proposes = proposes;
    }

    /// The sentence before is not understood after all.
    fn take_back(&mut self, behind: usize) {
        let Some(last) = behind.checked_sub(1) else { return };
        if self.said[last].is_heading {
            return;
        }
        let from = self.asked.partition_point(|(at, _)| *at < last);
        let behind = self.asked.partition_point(|(at, _)| *at <= last);
        self.asked.drain(from..behind);
        if self.said[last].proposes {
            self.said[last].proposes = false;
            self.said[last].why = Some(Why::Words);
        }
    }
}

type Asks = (Vec<Ask>, Option<Why>);

/// What a sentence asks for.
fn asks(text: &str, words: &SheetWords, context: &Context, may_do: bool) -> Result<Asks, Why> {
    if text.len() > LONGEST_SENTENCE
        || text.contains(['?', '؟'])
        || has_odd_number(text)
        || words.is_unclear(text)
    {
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
        Err(why) => match step(text, words).filter(|_| may_do) {
            Some(asked) => Ok((vec![Ask::Step(asked)], None)),
            None => Err(why),
        },
    }
}

fn claims_of(text: &str, words: &SheetWords, context: &Context) -> Result<Asks, Why> {
    let (found, why) = claims(text, words, context)?;
    Ok((found.into_iter().map(Ask::Hold).collect(), why))
}
