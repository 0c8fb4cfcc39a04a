//! The normal form of a sentence: the same for every client whose plan says it.

use std::fmt::Write as _;

use crate::care::text::{Arg, Text};

/// The arguments that depend on the client in messages where the kind of the value does not say so: the message,
/// the argument, and what stands in its place.
const OF_THE_CLIENT: [(&str, &str, &str); 7] = [
    ("level-emergency", "number", "review-blank.number"),
    ("level-contact", "who", "review-blank.who"),
    ("leaflet-contact", "who", "review-blank.who"),
    ("rf-warning", "who", "review-blank.who"),
    ("expect-worse", "who", "review-blank.who"),
    ("sign-not-usual", "day", "review-blank.day"),
    ("until", "when", "review-blank.time"),
];

/// A sentence with what depends on the client replaced by what it is: an instant or a wall time by "time", a date by
/// "date", several things that are listed by "what". What a plan gives stays: its words, numbers, days and times of
/// day.
pub fn form(text: &Text) -> Text {
    let Text::Key { key, args } = text else { return text.clone() };
    let blank = |name: &'static str| Arg::Text(Text::key(name));
    let args = args.iter().map(|(name, arg)| {
        let of_client =
            OF_THE_CLIENT.iter().find(|(message, of, _)| **message == **key && of == name);
        let arg = match (of_client, arg) {
            (Some((.., instead)), _) => blank(instead),
            (None, Arg::Time(_) | Arg::Wall(_)) => blank("review-blank.time"),
            (None, Arg::Date(_)) => blank("review-blank.date"),
            (None, Arg::List(_)) => blank("review-blank.what"),
            (None, Arg::Text(inner)) => Arg::Text(form(inner)),
            (None, Arg::Number(_) | Arg::Days(_) | Arg::Clock(_)) => arg.clone(),
        };
        (*name, arg)
    });
    Text::Key { key: key.clone(), args: args.collect() }
}

/// The sentence itself, and whatever is listed in it: each is a sentence of its own in a review.
pub fn parts(text: &Text) -> Vec<Text> {
    let mut found = vec![form(text)];
    add_listed(text, &mut found);
    found
}

fn add_listed(text: &Text, found: &mut Vec<Text>) {
    let Text::Key { args, .. } = text else { return };
    for (_, arg) in args {
        match arg {
            Arg::List(listed) => found.extend(listed.iter().flat_map(parts)),
            Arg::Text(inner) => add_listed(inner, found),
            _ => {}
        }
    }
}

/// A normal form as one line, which is hashed: a literal in quotes, a message as `name(argument=value,…)`.
pub fn canonical(text: &Text) -> String {
    let mut line = String::new();
    put(&mut line, text);
    line
}

fn put(line: &mut String, text: &Text) {
    match text {
        Text::Literal(words) => {
            let _ = write!(line, "{words:?}");
        }
        Text::Key { key, args } => {
            line.push_str(key);
            if args.is_empty() {
                return;
            }
            line.push('(');
            for (index, (name, arg)) in args.iter().enumerate() {
                if index > 0 {
                    line.push(',');
                }
                let _ = write!(line, "{name}=");
                put_arg(line, arg);
            }
            line.push(')');
        }
    }
}

fn put_arg(line: &mut String, arg: &Arg) {
    let _ = match arg {
        Arg::Number(number) => write!(line, "{number}"),
        Arg::Days(days) => write!(line, "{days}"),
        Arg::Clock(time) => write!(line, "{}", time.format("%H:%M")),
        Arg::Date(date) => write!(line, "{date}"),
        Arg::Wall(wall) => write!(line, "{wall}"),
        Arg::Time(at) => write!(line, "{}", at.to_rfc3339()),
        Arg::Text(inner) => {
            put(line, inner);
            return;
        }
        Arg::List(listed) => {
            line.push('[');
            for one in listed {
                put(line, one);
                line.push(';');
            }
            line.push(']');
            return;
        }
    };
}
