//! The window without a screen: the same screens in memory, pressed by accessible names, and shown
//! as a page.

use std::any::Any;
use std::rc::Rc;
use std::time::Duration;

use afterglow::ui::{RootProps, Start, page, root};
use dioxus::core::{
    AttributeValue, DynamicNode, ElementId, TemplateAttribute, TemplateNode, VNode,
};
use dioxus::prelude::{Event, VirtualDom};
use dioxus_html::{PlatformEventData, SerializedFormData, SerializedMouseData};

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
}

/// The window's screens, in memory.
pub(crate) struct Paper {
    dom: VirtualDom,
    time: tokio::runtime::Runtime,
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
        let mut paper =
            Self { dom: VirtualDom::new_with_props(root, props), time: time.expect("a runtime") };
        let guard = paper.time.enter();
        paper.dom.rebuild_in_place();
        drop(guard);
        paper.settle();
        paper
    }

    /// Lets everything happen that is under way.
    pub(crate) fn settle(&mut self) {
        let Self { dom, time } = self;
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

    /// Presses the first control whose name begins like this.
    pub(crate) fn press_start(&mut self, start: &str) {
        let control = self.control(start, |control| control.name.starts_with(start));
        self.press_control(&control);
    }

    /// Fills the field of this name.
    pub(crate) fn fill(&mut self, name: &str, text: &str) {
        let field = self.control(name, |control| control.name == name && control.tag == "input");
        self.send("input", field.place, form(text));
        self.send("change", field.place, form(text));
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
        let empty = r#"<div id="main"></div>"#;
        let page = page();
        assert!(page.contains(empty), "the page has a place for the screens");
        page.replace(empty, &format!(r#"<div id="main">{shown}</div>"#))
    }

    fn press_control(&mut self, control: &Control) {
        match control.kind.as_str() {
            "checkbox" | "radio" => {
                // A tap on a box turns it round; on a radio it chooses it.
                let on = control.kind == "radio" || !self.is_checked(control.place);
                self.send("change", control.place, form(if on { "true" } else { "false" }));
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

    fn is_checked(&self, place: ElementId) -> bool {
        self.walk().checked.contains(&place)
    }

    fn walk(&self) -> Walk<'_> {
        let (controls, checked) = (Vec::new(), Vec::new());
        let mut walk = Walk { dom: &self.dom, controls, checked, form: None };
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
                            ("disabled", AttributeValue::Bool(on)) => disabled = *on,
                            ("checked", AttributeValue::Bool(on)) => checked = *on,
                            (_, AttributeValue::Listener(_)) => listens = true,
                            _ => {}
                        }
                    }
                }
            }
        }
        let is_control = matches!(tag, "button" | "input" | "textarea" | "a");
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
            self.controls.push(Control { name: String::new(), tag, kind, place, event });
            if checked {
                self.checked.push(place);
            }
        }
        let inside: Vec<String> = children.iter().map(|child| self.template(child, node)).collect();
        let words = inside.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
        if at.is_some() {
            self.controls[first].name = name.unwrap_or_else(|| words.clone());
        } else if tag == "label" {
            for control in self.controls[first..].iter_mut().filter(|one| one.name.is_empty()) {
                control.name.clone_from(&words);
            }
        }
        words
    }
}
