//! The window without a screen: the same screens in memory, pressed by accessible names, and shown
//! as a page.

use std::any::Any;
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use afterglow::care::Locale;
use afterglow::ui::{Prerendered, RootProps, Start, page, root};
use dioxus::core::{
    AttributeValue, DynamicNode, ElementId, TemplateAttribute, TemplateNode, VNode,
};
use dioxus::prelude::{Event, ScopeId, Signal, VirtualDom, WritableExt, consume_context};
use dioxus_html::{
    PlatformEventData, SerializedFileData, SerializedFormData, SerializedFormObject,
    SerializedMouseData,
};

/// How long nothing may happen for everything to be taken as done.
const STILL: Duration = Duration::from_millis(60);

/// Something that can be pressed or filled in.
#[derive(Debug, Clone)]
struct Control {
    name: String,
    tag: &'static str,
    kind: String,
    place: ElementId,
    /// Where it says what it has to: a button that sends a form says it there.
    event: &'static str,
    /// Whether it opens something that is not shown yet.
    folded: bool,
    /// The name of the group that it is a part of.
    group: String,
    /// Which part of a date or a time it is.
    part: String,
    /// What is chosen of a list, as it is shown.
    shown: String,
}

/// The window's screens, in memory.
pub(crate) struct Paper {
    dom: VirtualDom,
    time: tokio::runtime::Runtime,
    locale: Locale,
}

impl Paper {
    /// Opens what a window would open; `sample` as if it was asked for.
    pub(crate) fn open(start: Start, sample: bool) -> Self {
        Self::with(RootProps::new(start, sample))
    }

    /// Opens what the root component is given.
    pub(crate) fn with(props: RootProps) -> Self {
        dioxus_html::set_event_converter(Box::new(dioxus_html::SerializedHtmlEventConverter));
        let time = tokio::runtime::Builder::new_current_thread().enable_time().build();
        let dom = VirtualDom::new_with_props(root, props);
        let mut paper = Self { dom, time: time.expect("a runtime"), locale: Locale::default() };
        let guard = paper.time.enter();
        paper.dom.rebuild_in_place();
        drop(guard);
        paper.settle();
        paper
    }

    /// What a window paints first, before anything else could happen in it.
    pub(crate) fn first_paint(start: Start) -> String {
        let time = tokio::runtime::Builder::new_current_thread().enable_time().build();
        let time = time.expect("a runtime");
        let mut dom = VirtualDom::new_with_props(root, RootProps::new(start, false));
        let guard = time.enter();
        dom.rebuild_in_place();
        drop(guard);
        dioxus_ssr::render(&dom)
    }

    /// Writes everything so from now on, as when the client chooses another language.
    #[allow(dead_code, reason = "the bench has no use for it")]
    pub(crate) fn write_in(&mut self, locale: Locale) {
        let guard = self.time.enter();
        self.dom.in_scope(ScopeId::APP, || consume_context::<Signal<Locale>>().set(locale));
        drop(guard);
        self.locale = locale;
        self.settle();
    }

    /// Lets everything happen that is under way.
    pub(crate) fn settle(&mut self) {
        let Self { dom, time, .. } = self;
        time.block_on(async {
            while tokio::time::timeout(STILL, dom.wait_for_work()).await.is_ok() {
                dom.render_immediate(&mut dioxus::core::NoOpMutations);
            }
        });
    }

    /// Presses the first control of this name, as a tap does.
    pub(crate) fn press(&mut self, name: &str) {
        let control = self.control(name, |control| control.name == name);
        self.press_control(&control);
    }

    /// Presses the control of this name in the group of that one.
    #[allow(dead_code, reason = "the bench has no use for it")]
    pub(crate) fn press_in(&mut self, group: &str, name: &str) {
        let control = self.control(name, |one| one.group == group && one.name == name);
        self.press_control(&control);
    }

    /// Presses the first control whose name begins like this.
    pub(crate) fn press_start(&mut self, start: &str) {
        let control = self.control(start, |control| control.name.starts_with(start));
        self.press_control(&control);
    }

    /// Chooses a value of the list of this name; a list's name begins with its label.
    pub(crate) fn choose_from(&mut self, name: &str, value: &str) {
        let is_it = |control: &Control| control.tag == "select" && control.name.starts_with(name);
        let list = self.control(name, is_it);
        self.send("change", list.place, form(value));
    }

    /// Presses the first control with these words in its name.
    pub(crate) fn press_containing(&mut self, words: &str) {
        let control = self.control(words, |control| control.name.contains(words));
        self.press_control(&control);
    }

    /// Opens everything that is folded, and what is folded in it.
    pub(crate) fn unfold(&mut self) {
        while let Some(fold) = self.controls().into_iter().find(|control| control.folded) {
            self.press_control(&fold);
        }
    }

    /// The names of what can be opened.
    pub(crate) fn folds(&self) -> Vec<String> {
        self.controls().into_iter().filter(|one| one.folded).map(|one| one.name).collect()
    }

    /// Fills the field of this name and leaves it; one for a date with `2026-11-22`, one for a time with `15:00`,
    /// part by part.
    pub(crate) fn fill(&mut self, name: &str, text: &str) {
        if !self.shown(name).is_empty() {
            let (date, time) = (text.split('-'), text.split(':'));
            let kinds = if text.contains('-') { "year month day" } else { "hour minute" };
            let numbers =
                if text.contains('-') { date.collect() } else { time.collect::<Vec<_>>() };
            let mut numbers: Vec<u32> =
                numbers.iter().map(|one| one.parse().expect(text)).collect();
            if self.controls().iter().any(|one| one.group == name && one.part == "period") {
                self.choose_part(name, "period", &(numbers[0] / 12).to_string());
                numbers[0] = (numbers[0] + 11) % 12 + 1;
            }
            for (kind, number) in kinds.split(' ').zip(numbers) {
                self.choose_part(name, kind, &number.to_string());
            }
            return;
        }
        let field = self.field(name);
        self.send("input", field.place, form(text));
        self.send("change", field.place, form(text));
    }

    /// Chooses a part of the date or the time of this name.
    pub(crate) fn choose_part(&mut self, name: &str, part: &str, value: &str) {
        let list = self.control(part, |control| control.group == name && control.part == part);
        self.send("change", list.place, form(value));
    }

    /// What the date or the time of this name shows, part by part.
    pub(crate) fn shown(&self, name: &str) -> Vec<String> {
        let all = self.controls().into_iter();
        all.filter(|one| one.group == name && !one.part.is_empty()).map(|one| one.shown).collect()
    }

    /// Types into the field of this name and stays in it.
    pub(crate) fn type_into(&mut self, name: &str, text: &str) {
        let field = self.field(name);
        self.send("input", field.place, form(text));
    }

    fn field(&self, name: &str) -> Control {
        let is_field = |control: &Control| matches!(control.tag, "input" | "textarea");
        self.control(name, |control| control.name == name && is_field(control))
    }

    /// Chooses files where this control asks for them, as a picker does, and waits until this is shown.
    pub(crate) fn choose(&mut self, name: &str, files: &[&Path], until: &str) {
        let field = self.control(name, |control| control.name == name && control.kind == "file");
        let values = files.iter().map(|path| SerializedFormObject {
            key: String::new(),
            text: None,
            file: Some(SerializedFileData { path: path.into(), ..SerializedFileData::empty() }),
        });
        let chosen = SerializedFormData::new(String::new(), values.collect());
        self.send("change", field.place, Box::new(chosen));
        for _ in 0..500 {
            if self.shows(until) {
                return;
            }
            self.settle();
        }
        panic!("“{until}” is not shown");
    }

    /// The control that a keyboard reaches first.
    pub(crate) fn first(&self) -> Option<String> {
        Some(self.controls().first()?.name.clone())
    }

    /// Whether there is a control of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.controls().iter().any(|control| control.name == name)
    }

    /// Whether these words are shown.
    pub(crate) fn shows(&self, words: &str) -> bool {
        dioxus_ssr::render(&self.dom).contains(words)
    }

    /// The page as the web view would have it.
    pub(crate) fn html(&self) -> String {
        let shown = dioxus_ssr::render(&self.dom);
        // What a field begins with is set by script in the window.
        let shown = shown.replace(" initial_value=\"", " value=\"");
        // The window answers for photos; beside a page they are files.
        let shown = shown.replace(" src=\"/photos/", " src=\"photos/");
        let empty = r#"<div id="main"></div>"#;
        let page = page(&Prerendered::blank(self.locale));
        assert!(page.contains(empty), "the page has a place for the screens");
        page.replace(empty, &format!(r#"<div id="main">{shown}</div>"#))
    }

    /// The names of the components that are drawn while something happens, each as often as it is.
    pub(crate) fn drawn(&mut self, happens: impl FnOnce(&mut Self)) -> BTreeMap<&'static str, u32> {
        let before = self.pieces();
        happens(self);
        let mut drawn = BTreeMap::new();
        for (scope, (name, piece)) in self.pieces() {
            // A piece that was drawn again is another one, even where it looks the same.
            let is_same = |(_, old): &(_, VNode)| std::ptr::eq(&raw const **old, &raw const *piece);
            if !before.get(&scope).is_some_and(is_same) {
                *drawn.entry(name).or_default() += 1;
            }
        }
        drawn
    }

    /// What each component that is shown drew last.
    fn pieces(&self) -> BTreeMap<usize, (&'static str, VNode)> {
        let mut pieces = BTreeMap::new();
        self.pieces_in(self.dom.base_scope().root_node(), &mut pieces);
        pieces
    }

    fn pieces_in(&self, node: &VNode, pieces: &mut BTreeMap<usize, (&'static str, VNode)>) {
        for (at, part) in node.dynamic_nodes.iter().enumerate() {
            match part {
                DynamicNode::Component(component) => {
                    let scope = component.mounted_scope(at, node, &self.dom).expect("mounted");
                    let root = scope.root_node();
                    pieces.insert(scope.id().0, (component.name, root.clone()));
                    self.pieces_in(root, pieces);
                }
                DynamicNode::Fragment(nodes) => {
                    for node in nodes {
                        self.pieces_in(node, pieces);
                    }
                }
                DynamicNode::Text(_) | DynamicNode::Placeholder(_) => {}
            }
        }
    }

    /// Presses the control whose name begins like this, and returns how long it takes until there is something
    /// new to paint.
    #[allow(dead_code, reason = "for a bench")]
    pub(crate) fn time_to_draw(&mut self, start: &str) -> Duration {
        let place = self.control(start, |control| control.name.starts_with(start)).place;
        self.time_of("click", place, Box::new(SerializedMouseData::default()))
    }

    /// Ticks the first step or takes it back, and returns how long it takes until there is something new to
    /// paint.
    #[allow(dead_code, reason = "for a bench")]
    pub(crate) fn time_to_tick(&mut self) -> Duration {
        let place = self.control("a step", |control| control.kind == "checkbox").place;
        let on = !self.is_checked(place);
        self.time_of("change", place, form(if on { "true" } else { "false" }))
    }

    #[allow(dead_code, clippy::disallowed_methods, reason = "a length of time, for a bench")]
    fn time_of(&mut self, event: &str, place: ElementId, data: Box<dyn Any>) -> Duration {
        let data: Rc<dyn Any> = Rc::new(PlatformEventData::new(data));
        let guard = self.time.enter();
        let begun = std::time::Instant::now();
        self.dom.runtime().handle_event(event, Event::new(data, true), place);
        self.dom.render_immediate(&mut dioxus::core::NoOpMutations);
        let took = begun.elapsed();
        drop(guard);
        self.settle();
        took
    }

    fn press_control(&mut self, control: &Control) {
        match control.kind.as_str() {
            "checkbox" => {
                // A tap on a box turns it round.
                let on = !self.is_checked(control.place);
                self.send("change", control.place, form(if on { "true" } else { "false" }));
            }
            "radio" => {
                // A tap on a radio chooses it; on the chosen one it is a tap and no change.
                let is_chosen = self.is_checked(control.place);
                self.send("click", control.place, Box::new(SerializedMouseData::default()));
                if !is_chosen {
                    self.send("change", control.place, form("true"));
                }
            }
            _ if control.event == "submit" => self.send("submit", control.place, form("")),
            _ => self.send("click", control.place, Box::new(SerializedMouseData::default())),
        }
    }

    fn send(&mut self, event: &str, place: ElementId, data: Box<dyn Any>) {
        let data: Rc<dyn Any> = Rc::new(PlatformEventData::new(data));
        let guard = self.time.enter();
        self.dom.runtime().handle_event(event, Event::new(data, true), place);
        drop(guard);
        self.settle();
    }

    fn control(&self, asked: &str, is_it: impl Fn(&Control) -> bool) -> Control {
        let controls = self.controls();
        let names: Vec<&str> = controls.iter().map(|control| control.name.as_str()).collect();
        let found = controls.iter().find(|control| is_it(control));
        found.unwrap_or_else(|| panic!("no control “{asked}” among {names:?}")).clone()
    }

    fn controls(&self) -> Vec<Control> {
        self.walk().controls
    }

    /// Whether the box of this name is ticked.
    #[allow(dead_code, reason = "the bench has no use for it")]
    pub(crate) fn is_ticked(&self, name: &str) -> bool {
        self.is_checked(self.control(name, |control| control.name == name).place)
    }

    fn is_checked(&self, place: ElementId) -> bool {
        self.walk().checked.contains(&place)
    }

    fn walk(&self) -> Walk<'_> {
        let (controls, checked) = (Vec::new(), Vec::new());
        let (legend, chosen) = (String::new(), String::new());
        let mut walk = Walk { dom: &self.dom, controls, checked, form: None, legend, chosen };
        let _ = walk.node(self.dom.base_scope().root_node());
        walk
    }
}

/// What a form field sends.
fn form(value: &str) -> Box<dyn Any> {
    Box::new(SerializedFormData::new(value.to_owned(), Vec::new()))
}

/// A walk through all that is shown, collecting the controls.
struct Walk<'d> {
    dom: &'d VirtualDom,
    controls: Vec<Control>,
    checked: Vec<ElementId>,
    form: Option<ElementId>,
    /// The words of the group's label that came last.
    legend: String,
    /// The words of what is chosen of a list.
    chosen: String,
}

impl Walk<'_> {
    /// The words of a rendered piece.
    fn node(&mut self, node: &VNode) -> String {
        let roots = node.template.roots.iter();
        roots.map(|root| self.template(root, node)).collect::<Vec<_>>().join(" ")
    }

    fn template(&mut self, part: &TemplateNode, node: &VNode) -> String {
        match part {
            TemplateNode::Text { text } => (*text).to_owned(),
            TemplateNode::Dynamic { id } => match &node.dynamic_nodes[*id] {
                DynamicNode::Text(text) => text.value.clone(),
                DynamicNode::Component(component) => {
                    let scope = component.mounted_scope(*id, node, self.dom).expect("mounted");
                    self.node(scope.root_node())
                }
                DynamicNode::Fragment(nodes) => {
                    nodes.iter().map(|one| self.node(one)).collect::<Vec<_>>().join(" ")
                }
                DynamicNode::Placeholder(_) => String::new(),
            },
            TemplateNode::Element { tag, attrs, children, .. } => {
                self.element(tag, attrs, children, node)
            }
        }
    }

    fn element(
        &mut self,
        tag: &'static str,
        attrs: &[TemplateAttribute],
        children: &[TemplateNode],
        node: &VNode,
    ) -> String {
        let (mut name, mut kind, mut place) = (None, String::new(), None);
        let (mut listens, mut disabled, mut checked) = (false, false, false);
        let (mut folded, mut selected, mut part) = (false, false, String::new());
        for attribute in attrs {
            match attribute {
                TemplateAttribute::Static { name: "aria-label", value, .. } => {
                    name = Some((*value).to_owned());
                }
                TemplateAttribute::Static { name: "type", value, .. } => {
                    (*value).clone_into(&mut kind);
                }
                TemplateAttribute::Static { .. } => {}
                TemplateAttribute::Dynamic { id } => {
                    place = node.mounted_dynamic_attribute(*id, self.dom);
                    for attribute in &node.dynamic_attrs[*id] {
                        match (attribute.name, &attribute.value) {
                            ("aria-label", AttributeValue::Text(text)) => name = Some(text.clone()),
                            ("type", AttributeValue::Text(text)) => kind.clone_from(text),
                            ("aria-expanded", AttributeValue::Text(open)) => {
                                folded = open == "false";
                            }
                            ("disabled", AttributeValue::Bool(on)) => disabled = *on,
                            ("checked", AttributeValue::Bool(on)) => checked = *on,
                            ("selected", AttributeValue::Bool(on)) => selected = *on,
                            ("data-part", AttributeValue::Text(text)) => part.clone_from(text),
                            (_, AttributeValue::Listener(_)) => listens = true,
                            _ => {}
                        }
                    }
                }
            }
        }
        let is_control = matches!(tag, "button" | "input" | "textarea" | "select" | "a");
        // An input is named by the label around it, whose words are known only afterwards.
        let first = self.controls.len();
        let sends = self.form.filter(|_| tag == "button" && kind == "submit");
        let at = is_control.then_some(()).and(place.filter(|_| listens).or(sends));
        let at = at.filter(|_| !disabled);
        if tag == "form" {
            self.form = place;
        }
        if let Some(place) = at {
            let event = if sends.is_some() { "submit" } else { "click" };
            self.controls.push(Control {
                name: String::new(),
                tag,
                kind,
                place,
                event,
                folded,
                group: String::new(),
                part,
                shown: String::new(),
            });
            if checked {
                self.checked.push(place);
            }
        }
        let inside: Vec<String> = children.iter().map(|child| self.template(child, node)).collect();
        let words = inside.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
        match tag {
            "legend" => self.legend.clone_from(&words),
            "option" if selected => self.chosen.clone_from(&words),
            "select" if at.is_some() => {
                self.controls[first].shown = std::mem::take(&mut self.chosen);
            }
            "fieldset" => {
                let group = name.clone().unwrap_or_else(|| std::mem::take(&mut self.legend));
                for control in &mut self.controls[first..] {
                    control.group.clone_from(&group);
                }
            }
            _ => {}
        }
        if at.is_some() {
            // A list is named by its label as well, not by what can be chosen.
            let own = if tag == "select" { String::new() } else { words.clone() };
            self.controls[first].name = name.unwrap_or(own);
        } else if tag == "label" {
            for control in self.controls[first..].iter_mut().filter(|one| one.name.is_empty()) {
                control.name.clone_from(&words);
            }
        }
        words
    }
}
