//! The horizon: the recovery as one curve with a light travelling along it.

use dioxus::prelude::*;

/// The position of a recovery day on the curve, from 0 to 1: logarithmic, since the first days matter
/// most.
fn place(day: f64) -> f64 {
    0.08 + 0.84 * span(day)
}

/// How far along the shown recovery a day is, from 0 at day 0 to 1 at day 90.
fn span(day: f64) -> f64 {
    (day.max(0.0).ln_1p() / 91_f64.ln()).min(1.0)
}

/// The colour of a recovery day, between rose, apricot, honey and sage.
pub(in crate::ui) fn tone(day: u32) -> String {
    let stops = [0.0, 0.34, 0.66, 1.0];
    let at = span(f64::from(day));
    let next = stops.iter().position(|stop| at < *stop).unwrap_or(stops.len() - 1).max(1);
    let share = ((at - stops[next - 1]) / (stops[next] - stops[next - 1])).clamp(0.0, 1.0);
    let percent = (share * 100.0).round();
    format!("color-mix(in oklab, var(--tone-{next}) {percent}%, var(--tone-{}))", next - 1)
}

/// The part of the curve from its left end to a position.
fn lit(u: f64) -> String {
    // De Casteljau on M0 46 Q200 -26 400 46.
    let (x, y) = (200.0 * u, 46.0 - 72.0 * u);
    let (end_x, end_y) = (400.0 * u, 46.0 - 144.0 * u * (1.0 - u));
    format!("M0 46Q{x:.2} {y:.2} {end_x:.2} {end_y:.2}")
}

/// The sky and the curve on a recovery day, with a pip for each lift still to come.
#[component]
pub(in crate::ui) fn Horizon(day: f64, #[props(default)] pips: Vec<f64>) -> Element {
    let u = place(day);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "days are small")]
    let tone = tone(day.max(0.0) as u32);
    rsx! {
        div { class: "sky", "aria-hidden": "true", style: "--u:{u:.4};--tone:{tone}",
            div { class: "curve",
                b { class: "halo" }
                svg { view_box: "0 0 400 56", preserve_aspect_ratio: "none",
                    defs {
                        linearGradient {
                            id: "lit",
                            gradient_units: "userSpaceOnUse",
                            x1: "0",
                            x2: "400",
                            y1: "0",
                            y2: "0",
                            stop { offset: "0", style: "stop-color:var(--tone-0)" }
                            stop { offset: ".34", style: "stop-color:var(--tone-1)" }
                            stop { offset: ".66", style: "stop-color:var(--tone-2)" }
                            stop { offset: "1", style: "stop-color:var(--tone-3)" }
                        }
                    }
                    path { class: "land", d: "M0 46Q200 -26 400 46V58H0z" }
                    path { class: "ahead", d: "M0 46Q200 -26 400 46" }
                    path { class: "lit", stroke: "url(#lit)", d: lit(u) }
                }
                for pip in pips {
                    b { key: "{pip}", class: "pip", style: "--u:{place(pip):.4}" }
                }
                b { class: "now" }
            }
        }
    }
}

/// A trace of today's glow at the top of pages without the horizon.
#[component]
pub(in crate::ui) fn Dawn(day: u32) -> Element {
    let u = place(f64::from(day));
    rsx! {
        div { class: "dawn", "aria-hidden": "true", style: "--u:{u:.4};--tone:{tone(day)}" }
    }
}

/// A small arc, filled to a percentage.
#[component]
pub(in crate::ui) fn SmallArc(filled: i64) -> Element {
    rsx! {
        svg { class: "arc", view_box: "0 0 28 13", "aria-hidden": "true",
            path { class: "t", d: "M2 11Q14 -5 26 11" }
            if filled > 0 {
                path {
                    class: "f",
                    path_length: "100",
                    stroke_dasharray: "{filled} 200",
                    d: "M2 11Q14 -5 26 11",
                }
            }
        }
    }
}
