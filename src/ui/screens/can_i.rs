//! Can I?: one field for an ingredient list, a product or an activity, and the answer.

use dioxus::prelude::*;

use crate::app::{App, ProductAction, ProductView, Question, QuestionAction};
use crate::care::can_i::Verdict;
use crate::care::{QuestionId, Text};
use crate::ui::components::{
    AboutFeeling, Anew, AnswerCard, Dawn, Field, Form, Icon, Send, Title, verdict_icon,
};
use crate::ui::data::{use_query, use_query_of};
use crate::ui::script;
use crate::ui::state::Ui;

/// Suggested questions.
const SUGGESTIONS: [&str; 4] = ["gym", "sauna", "makeup", "pool"];
/// The field's id, for the label and for `script::focus_question`.
const FIELD: &str = "ask-field";
/// The limit in letters for a question in a row.
const SHOWN: usize = 60;

#[component]
pub(in crate::ui) fn CanI(#[props(default)] again: Option<QuestionId>) -> Element {
    let ui = Ui::here();
    // One of History is answered as of now; it was asked then all the same.
    let again = use_hook(|| {
        let question = ui.app.peek().question(again?).ok()?;
        question.map(|question| question.text)
    });
    let mut given = use_signal(|| again.clone().unwrap_or_default());
    // The current question, and a counter: a new answer takes the focus.
    let mut asked = use_signal(|| again);
    let mut anew = use_signal(|| 0_u32);
    let day = use_query(|app, now| app.recovery_day(now.today()))()?;
    let mut ask = move |question: String| {
        let question = question.trim().to_owned();
        if !question.is_empty() {
            ui.act(QuestionAction::Note(question.clone()));
        }
        asked.set(Some(question));
    };
    let mut ask_this = move |question: String| {
        given.set(question.clone());
        anew += 1;
        ask(question);
    };
    rsx! {
        header { class: "top",
            Dawn { day: day.unwrap_or(90) }
            div { class: "col",
                Title { text: ui.say("can-i-title") }
                Form { class: "ask", onsend: move |()| ask(given()),
                    label { r#for: FIELD, class: "small", {ui.say("can-i-label")} }
                    div { class: "ask-field",
                        // It keeps its own text during typing; a new one is filled from outside.
                        Anew { on: "{anew}",
                            textarea {
                                id: FIELD,
                                rows: "3",
                                autocomplete: "off",
                                spellcheck: "false",
                                initial_value: "{given}",
                                oninput: move |event| given.set(event.value()),
                                onkeydown: move |event| {
                                    // A list is pasted with its line breaks; Enter submits a single line.
                                    if event.key() == Key::Enter && !event.modifiers().shift() && !given().contains('\n') {
                                        event.prevent_default();
                                        ask(given());
                                    }
                                },
                            }
                        }
                        if !given().is_empty() {
                            button {
                                class: "iconbtn",
                                r#type: "button",
                                "aria-label": ui.say("can-i-clear"),
                                onclick: move |_| {
                                    given.set(String::new());
                                    asked.set(None);
                                    anew += 1;
                                    script::focus_question();
                                },
                                Icon { name: "x" }
                            }
                        }
                    }
                    div { class: "btns ask-btns",
                        button { class: "btn fill", r#type: "submit", {ui.say("can-i-ask")} }
                        button {
                            class: "btn line",
                            r#type: "button",
                            onclick: move |_| {
                                match crate::platform::clipboard_text() {
                                    Ok(text) if !text.trim().is_empty() => ask_this(text),
                                    _ => {
                                        ui.announce(ui.say("can-i-no-paste"), None);
                                        script::focus_question();
                                    }
                                }
                            },
                            Icon { name: "doc", class: "i-s" }
                            {ui.say("can-i-paste")}
                        }
                    }
                    ul { class: "sugs", "aria-label": ui.say("can-i-suggestions"),
                        for id in SUGGESTIONS {
                            li { key: "{id}",
                                button {
                                    class: "sug",
                                    r#type: "button",
                                    onclick: move |_| ask_this(ui.say(&format!("ask-{id}"))),
                                    {ui.say(&format!("ask-{id}"))}
                                }
                            }
                        }
                    }
                }
            }
        }
        div { class: "col stack",
            if let Some(question) = asked() {
                Answered { key: "{question}", question: question.clone(), onmore: move |()| { script::focus_question(); } }
            }
            Products {}
            Earlier { shown: asked(), onask: ask_this }
        }
    }
}

/// The answer to one question, and what can be done with it.
#[component]
fn Answered(question: String, onmore: EventHandler<()>) -> Element {
    let ui = Ui::here();
    let language = ui.texts().language();
    let answer = use_query_of(&(question.clone(), language), |app, now, (question, language)| {
        app.can_i_in(*language, question, now.moment())
    })()?;
    let mut naming = use_signal(|| false);
    let mut name = use_signal(|| suggested_name(&question));
    let is_answer = !matches!(answer.verdict, Verdict::Unknown | Verdict::Sign);
    let is_product = is_answer && !answer.is_activity();
    rsx! {
        AnswerCard { question: question.clone(), answer: answer.clone() }
        if answer.asks_about_feeling {
            AboutFeeling { ask: !answer.says_ask() }
        }
        if answer.verdict == Verdict::Unknown {
            button { class: "btn line", onclick: move |_| onmore.call(()), {ui.say("can-i-more")} }
        }
        if is_product && !naming() {
            button { class: "btn line", onclick: move |_| naming.set(true),
                Icon { name: "plus", class: "i-s" }
                {ui.say("product-keep")}
            }
        }
        if is_product && naming() {
            Form {
                class: "card pad form",
                onsend: move |()| {
                    let name = name().trim().to_owned();
                    if name.is_empty() {
                        return ui.refuse(&Text::key("product-unnamed"));
                    }
                    let action = ProductAction::Add { name, text: question.clone() };
                    if ui.act_saying(action, &Text::key("said-kept")) {
                        naming.set(false);
                    }
                },
                Field {
                    label: ui.say("product-name"),
                    kind: "text",
                    initial: "{name}",
                    oninput: move |given| name.set(given),
                }
                p { class: "small soft", {ui.say("product-why")} }
                Send { name: ui.say("product-keep") }
            }
        }
    }
}

/// The first line of a text, if it looks like a product's name.
fn suggested_name(question: &str) -> String {
    let first = question.lines().next().unwrap_or_default().trim();
    let is_name = first.chars().count() <= SHOWN && !first.contains([',', ';', '•']);
    if is_name { first.to_owned() } else { String::new() }
}

/// The client's own products, each with its answer.
#[component]
fn Products() -> Element {
    let ui = Ui::here();
    let products = use_query(|app: &App, now| app.products(now.moment()))()?;
    if products.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "sec", "aria-labelledby": "products-title",
            h2 { id: "products-title", {ui.say("products-title")} }
            ul { class: "card list",
                for view in products {
                    Kept { key: "{view.product.id}", view }
                }
            }
        }
    }
}

#[component]
fn Kept(view: ProductView) -> Element {
    let ui = Ui::here();
    let ProductView { product, answer, .. } = view;
    let who = use_query(|app, _| Ok(app.professional()?.named()))()?;
    let name =
        Text::key("product-remove").with("name", Text::Literal(product.name.as_str().into()));
    rsx! {
        li { class: "row-split",
            details { class: "item grow",
                summary { class: "row",
                    Icon { name: verdict_icon(answer.verdict) }
                    span {
                        span { class: "t1", "{product.name}" }
                        span { class: "t2 num", {ui.show(&answer.headline(who))} }
                    }
                    Icon { name: "chevd", class: "end i-s" }
                }
                div { class: "why",
                    p { {ui.show(&answer.summary())} }
                    p { class: "small soft clamp", "{product.text}" }
                }
            }
            button {
                class: "iconbtn",
                "aria-label": ui.show(&name),
                onclick: move |_| {
                    ui.act_saying(ProductAction::Remove(product.id), &Text::key("said-removed"));
                },
                Icon { name: "trash" }
            }
        }
    }
}

/// Recent questions, to ask again.
#[component]
fn Earlier(shown: Option<String>, onask: EventHandler<String>) -> Element {
    let ui = Ui::here();
    let questions = use_query(|app, _| app.questions())()?;
    let questions: Vec<Question> =
        questions.into_iter().filter(|one| Some(&one.text) != shown.as_ref()).collect();
    if questions.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "sec", "aria-labelledby": "earlier-title",
            h2 { id: "earlier-title", {ui.say("earlier-title")} }
            ul { class: "card list",
                for question in questions {
                    AskedEarlier { key: "{question.id}", question, onask }
                }
            }
        }
    }
}

#[component]
fn AskedEarlier(question: Question, onask: EventHandler<String>) -> Element {
    let ui = Ui::here();
    // Only the visible part of the answer; computed again only when the time or a treatment changes.
    let language = ui.texts().language();
    let asked = (question.text.clone(), language);
    let (verdict, headline) = use_query_of(&asked, |app, now, (text, language)| {
        let answer = app.can_i_in(*language, text, now.moment())?;
        Ok((answer.verdict, answer.headline(app.professional()?.named())))
    })()?;
    let when = ui.texts().date_time_near(question.asked_at, ui.day());
    let when = Text::key("asked-when").with("when", Text::Literal(when.into()));
    let words = shortened(&question.text);
    let forget = Text::key("earlier-forget").with("what", Text::Literal(words.as_str().into()));
    let (text, id) = (question.text.clone(), question.id);
    rsx! {
        li { class: "row-split",
            button { class: "row", onclick: move |_| onask.call(text.clone()),
                Icon { name: verdict_icon(verdict) }
                span {
                    span { class: "t1", "{words}" }
                    span { class: "t2 num", {ui.show(&Text::key("asked-now").with("headline", headline))} }
                    span { class: "t2 num", {ui.show(&when)} }
                }
            }
            button {
                class: "iconbtn",
                "aria-label": ui.show(&forget),
                onclick: move |_| {
                    ui.act_saying(QuestionAction::Forget(id), &Text::key("said-removed"));
                },
                Icon { name: "trash" }
            }
        }
    }
}

/// The beginning of a question, on one line.
fn shortened(question: &str) -> String {
    let line = question.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHOWN {
        return line;
    }
    line.chars().take(SHOWN).chain(['…']).collect()
}
