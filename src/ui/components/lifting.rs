//! The client's products whose hold lifts today, or lifted lately.

use dioxus::prelude::*;

use super::answer::verdict_icon;
use super::icon::Icon;
use crate::app::{App, ProductView};
use crate::care::Text;
use crate::ui::data::use_query;
use crate::ui::state::{Page, Ui};

/// One row per product; nothing where no hold lifts.
#[component]
pub(in crate::ui) fn Lifting() -> Element {
    let ui = Ui::here();
    let products = use_query(|app: &App, now| app.products_lifting(now.moment()))()?;
    if products.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "sec", "aria-labelledby": "lifting-title",
            h2 { id: "lifting-title", {ui.say("lifting-title")} }
            ul { class: "card list",
                for view in products {
                    Product { key: "{view.product.id}", view }
                }
            }
        }
    }
}

#[component]
fn Product(view: ProductView) -> Element {
    let ui = Ui::here();
    let moment = ui.moment();
    let ProductView { product, answer, lifts_at } = view;
    let line = lifts_at.map(|at| {
        let when = ui.texts().date_time_near(at, moment);
        let key = if at > moment.now { "lifting-at" } else { "lifting-since" };
        ui.show(&Text::key(key).with("when", Text::Literal(when.into())))
    });
    let what =
        if answer.hits.is_empty() { answer.summary() } else { answer.hits[0].reason.clone() };
    rsx! {
        li {
            button { class: "row", onclick: move |_| ui.go(Page::CanI),
                Icon { name: verdict_icon(answer.verdict) }
                span {
                    span { class: "t1", "{product.name}" }
                    if let Some(line) = line {
                        span { class: "t2 num", "{line}" }
                    }
                    span { class: "t2", {ui.show(&what)} }
                }
                Icon { name: "chev", class: "end i-s" }
            }
        }
    }
}
