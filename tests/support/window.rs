//! The real window, driven through its accessibility tree by accessible names.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use zbus::{OwnedObjectPath, OwnedVariant, block_on};

use super::desk::Desk;

/// How long anything may take to appear.
const PATIENCE: Duration = Duration::from_secs(90);
const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
/// The number of AT-SPI's role of a list to choose from.
const COMBO_BOX: u32 = 11;
/// The numbers of AT-SPI's states.
const CHECKED: u32 = 4;
const EXPANDED: u32 = 10;
const FOCUSED: u32 = 12;
const VISIBLE: u32 = 30;

/// A node of the accessibility tree.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Node {
    bus: String,
    path: OwnedObjectPath,
    /// The accessible name.
    pub(crate) name: String,
    /// The role by AT-SPI's number.
    pub(crate) role: u32,
    /// How deep it stands.
    pub(crate) depth: usize,
}

/// A running window.
pub(crate) struct Window<'d> {
    desk: &'d Desk,
    process: Child,
}

impl<'d> Window<'d> {
    /// Starts the app on a desk.
    pub(crate) fn open(desk: &'d Desk, args: &[&str]) -> Self {
        let mut command = desk.afterglow();
        command.args(args);
        if std::env::var_os("AFTERGLOW_TEST_NOISE").is_none() {
            command.stdout(Stdio::null()).stderr(Stdio::null());
        }
        let process = command.spawn().expect("the window starts");
        Self { desk, process }
    }

    /// The same on day 3, with the two questions skipped that are left once a treatment is known.
    pub(crate) fn open_day_three(desk: &'d Desk) -> Self {
        let window = Self::open(desk, &[]);
        for _ in 0..2 {
            window.press("Skip this");
        }
        window.find("Day 3");
        window
    }

    /// The whole tree, in reading order.
    pub(crate) fn nodes(&self) -> Vec<Node> {
        let mut found = Vec::new();
        let root = Node {
            bus: "org.a11y.atspi.Registry".to_owned(),
            path: OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").expect("a path"),
            name: String::new(),
            role: 0,
            depth: 0,
        };
        self.collect(root, &mut found);
        found
    }

    fn collect(&self, node: Node, found: &mut Vec<Node>) {
        let count: i32 = self.property(&node, ACCESSIBLE, "ChildCount").unwrap_or(0);
        let depth = node.depth + 1;
        for index in 0..count {
            let child: Option<(String, OwnedObjectPath)> =
                self.call(&node, ACCESSIBLE, "GetChildAtIndex", &(index));
            let Some((bus, path)) = child.filter(|(_, path)| !path.ends_with("/null")) else {
                continue;
            };
            let mut child = Node { bus, path, name: String::new(), role: 0, depth };
            child.name = self.property(&child, ACCESSIBLE, "Name").unwrap_or_default();
            child.role = self.call(&child, ACCESSIBLE, "GetRole", &()).unwrap_or_default();
            found.push(child.clone());
            // What a list offers is not on the page: a date and a time offer more than all else together.
            if child.role != COMBO_BOX {
                self.collect(child, found);
            }
        }
    }

    /// Waits for a node that can be used under this name.
    pub(crate) fn find(&self, name: &str) -> Node {
        self.wait_for(&format!("“{name}”"), |nodes| {
            let named = nodes.iter().filter(|node| node.name == name);
            named.clone().find(|node| self.is_control(node)).or(named.clone().next()).cloned()
        })
    }

    /// Waits until something in the tree is as wanted.
    pub(crate) fn wait_for<T>(&self, what: &str, wanted: impl Fn(&[Node]) -> Option<T>) -> T {
        let started = Instant::now();
        loop {
            let nodes = self.nodes();
            if let Some(found) = wanted(&nodes) {
                return found;
            }
            let in_time = started.elapsed() < PATIENCE;
            assert!(in_time, "{what} did not appear in:\n{}", outline(&nodes));
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Whether there is a node of this name now.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.nodes().iter().any(|node| node.name == name)
    }

    /// Waits until a text stands somewhere in the window.
    pub(crate) fn wait_text(&self, text: &str) {
        let holds = |node: &Node| {
            let all = (0_i32, -1_i32);
            let found: Option<String> = self.call(node, "org.a11y.atspi.Text", "GetText", &all);
            found.is_some_and(|found| found.contains(text))
        };
        self.wait_for(&format!("the text “{text}”"), |nodes| {
            nodes.iter().any(holds).then_some(())
        });
    }

    /// Presses, ticks or opens what stands under this name.
    pub(crate) fn press(&self, name: &str) {
        let node = self.find(name);
        self.press_node(&node);
    }

    /// Presses, ticks or opens a node.
    pub(crate) fn press_node(&self, node: &Node) {
        let done: Option<bool> = self.call(node, "org.a11y.atspi.Action", "DoAction", &(0_i32));
        assert_eq!(done, Some(true), "{node:?} can be pressed");
    }

    /// Opens the parts of the day, and what is done, until something stands under this name.
    pub(crate) fn unfold_to(&self, name: &str) {
        for fold in ["Morning,", "Daytime,", "Evening,", "Any time,", " done: "] {
            if self.has(name) {
                return;
            }
            let nodes = self.nodes();
            let mut named = nodes.iter().filter(|node| node.name.contains(fold));
            if let Some(fold) = named.find(|node| self.is_control(node)) {
                self.press_node(fold);
                self.wait_for("what is folded", |_| self.has_state(fold, EXPANDED).then_some(()));
            }
        }
        self.find(name);
    }

    /// Waits until the fold whose name begins with this is open, or not.
    pub(crate) fn wait_open(&self, start: &str, open: bool) {
        self.wait_for(&format!("{start} open = {open}"), |nodes| {
            let mut named = nodes.iter().filter(|node| node.name.starts_with(start));
            let fold = named.find(|node| self.is_control(node))?;
            (self.has_state(fold, EXPANDED) == open).then_some(())
        });
    }

    /// Whether what stands under this name is ticked.
    pub(crate) fn is_checked(&self, name: &str) -> bool {
        self.has_state(&self.find(name), CHECKED)
    }

    /// Waits until what stands under this name is ticked, or not.
    pub(crate) fn wait_checked(&self, name: &str, checked: bool) {
        let started = Instant::now();
        while self.is_checked(name) != checked {
            assert!(started.elapsed() < PATIENCE, "{name} never became checked = {checked}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Puts the focus on a field and replaces what is in it.
    pub(crate) fn fill(&self, name: &str, text: &str) {
        let node = self.grab_focus(name);
        self.key("ctrl+a");
        self.type_text(text);
        // A busy machine types on after the keys were sent.
        self.wait_held(&node, text);
    }

    /// Puts the focus on a field through the tree.
    fn grab_focus(&self, name: &str) -> Node {
        let started = Instant::now();
        loop {
            // A field that is made anew has another node than the one that was found before.
            let node = self.find(name);
            let component = "org.a11y.atspi.Component";
            let took: Option<bool> = self.call(&node, component, "GrabFocus", &());
            if took == Some(true) && self.has_state(&node, FOCUSED) {
                return node;
            }
            assert!(started.elapsed() < PATIENCE, "{name} takes no focus");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Moves the focus by the Tab key to the control whose name begins with this.
    pub(crate) fn tab_to(&self, start: &str) {
        self.find_link(start);
        self.tab_until(start, |node| node.name.starts_with(start));
    }

    /// Moves the focus by the Tab key to the next control like this, and returns it.
    pub(crate) fn tab_until(&self, what: &str, wanted: impl Fn(&Node) -> bool) -> Node {
        let mut passed = Vec::new();
        for _ in 0..120 {
            self.key("Tab");
            let Some(node) = self.focus() else { continue };
            if wanted(&node) {
                return node;
            }
            passed.push(node.name);
        }
        panic!("the Tab key does not lead to {what}, only to {passed:#?}");
    }

    /// Waits until a field holds a text.
    pub(crate) fn wait_filled(&self, name: &str, text: &str) {
        let node = self.find(name);
        self.wait_held(&node, text);
    }

    fn wait_held(&self, node: &Node, text: &str) {
        let all = (0_i32, -1_i32);
        self.wait_for(&format!("“{text}” in {node:?}"), |_| {
            let held: Option<String> = self.call(node, "org.a11y.atspi.Text", "GetText", &all);
            held.filter(|held| held == text)
        });
    }

    /// Scrolls until what stands under this name is in sight.
    pub(crate) fn show(&self, name: &str) {
        let node = self.find(name);
        let top = 2_u32;
        let _: Option<bool> = self.call(&node, "org.a11y.atspi.Component", "ScrollTo", &(top));
    }

    /// How far below the window's top something stands.
    pub(crate) fn top(&self, name: &str) -> i32 {
        let in_window = 1_u32;
        let component = "org.a11y.atspi.Component";
        let place: Option<(i32, i32)> =
            self.call(&self.find(name), component, "GetPosition", &in_window);
        place.expect("it has a place").1
    }

    /// Presses keys.
    pub(crate) fn key(&self, keys: &str) {
        self.xdotool(&["key", keys]);
    }

    /// Types.
    pub(crate) fn type_text(&self, text: &str) {
        self.xdotool(&["type", "--delay", "5", text]);
    }

    fn xdotool(&self, args: &[&str]) {
        let done = self.desk.command(Path::new("xdotool")).args(args).status();
        assert!(done.expect("xdotool is installed").success(), "xdotool {args:?}");
    }

    /// Waits for the control whose name begins with this: a row's name goes on with its detail.
    pub(crate) fn find_link(&self, start: &str) -> Node {
        self.wait_for(start, |nodes| {
            let mut named = nodes.iter().filter(|node| node.name.starts_with(start));
            named.find(|node| self.is_control(node)).cloned()
        })
    }

    /// Presses the control whose name begins with this.
    pub(crate) fn press_link(&self, start: &str) {
        let node = self.find_link(start);
        self.press_node(&node);
    }

    /// The name of what has the keyboard's focus.
    pub(crate) fn focused(&self) -> Option<String> {
        self.focus().map(|node| node.name)
    }

    /// What has the keyboard's focus.
    fn focus(&self) -> Option<Node> {
        self.nodes().into_iter().rfind(|node| self.has_state(node, FOCUSED))
    }

    /// Gives the window another size, as there is no window manager to do it.
    pub(crate) fn resize(&self, (width, height): (u32, u32)) {
        let (width, height) = (width.to_string(), height.to_string());
        let window = ["search", "--onlyvisible", "--name", "Afterglow"];
        let size = ["windowmove", "0", "0", "windowsize", &width, &height];
        self.xdotool(&[&window[..], &size[..]].concat());
    }

    /// Asks the window manager for something, by `wmctrl`.
    pub(crate) fn manage(&self, args: &[&str]) {
        let mut wmctrl = self.desk.command(Path::new("wmctrl"));
        let done = wmctrl.args(["-r", "Afterglow"]).args(args).status();
        assert!(done.expect("wmctrl is installed").success(), "wmctrl {args:?}");
    }

    /// Waits until something is painted: the tree is there earlier than the picture.
    pub(crate) fn wait_for_paint(&self) {
        let file = self.desk.data().with_file_name("painted.png");
        let started = Instant::now();
        loop {
            std::thread::sleep(Duration::from_millis(200));
            self.screenshot(&file);
            let mut identify = self.desk.command(Path::new("identify"));
            let output = identify.args(["-format", "%k"]).arg(&file).output();
            let colours = String::from_utf8_lossy(&output.expect("imagemagick").stdout).parse();
            if colours.is_ok_and(|colours: u32| colours > 500) {
                return;
            }
            assert!(started.elapsed() < PATIENCE, "nothing is painted");
        }
    }

    /// Takes a picture of the screen.
    pub(crate) fn screenshot(&self, file: &Path) {
        let mut import = self.desk.command(Path::new("import"));
        let status = import.args(["-window", "root"]).arg(file).status();
        assert!(status.expect("imagemagick is installed").success(), "a picture");
    }

    /// The process that shows the page, beneath this window's.
    pub(crate) fn page_process(&self) -> Option<u32> {
        let parent_of = |id: u32| -> Option<u32> {
            let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
            stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
        };
        let is_below = |id: u32| {
            std::iter::successors(Some(id), |id| parent_of(*id)).any(|id| id == self.process.id())
        };
        let all = std::fs::read_dir("/proc").expect("readable").flatten();
        let ids = all.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
        ids.filter(|id| is_below(*id)).find(|id| {
            let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
            // One that has ended may still stand there until somebody asks how.
            stat.contains("(WebKitWebProc") && !stat.contains(") Z ")
        })
    }

    /// Kills the window where it stands.
    pub(crate) fn kill(mut self) {
        self.process.kill().expect("it runs");
        self.process.wait().expect("it ends");
    }

    /// Closes the window as a person would.
    pub(crate) fn close(mut self) {
        let id = self.process.id().to_string();
        // SIGTERM is what a session's end sends; the agent must outlive it.
        let status = Command::new("kill").arg(&id).status();
        assert!(status.expect("kill").success());
        self.process.wait().expect("it ends");
    }

    fn is_control(&self, node: &Node) -> bool {
        let actions: Option<i32> = self.property(node, "org.a11y.atspi.Action", "NActions");
        actions.is_some_and(|count| count > 0) && self.has_state(node, VISIBLE)
    }

    fn has_state(&self, node: &Node, state: u32) -> bool {
        let states: Vec<u32> = self.call(node, ACCESSIBLE, "GetState", &()).unwrap_or_default();
        let word = states.get((state / 32) as usize).copied().unwrap_or(0);
        word & (1 << (state % 32)) != 0
    }

    fn property<T>(&self, node: &Node, interface: &str, name: &str) -> Option<T>
    where
        T: TryFrom<OwnedVariant>,
    {
        let reply = block_on(self.desk.tree().call_method(
            Some(node.bus.as_str()),
            &node.path,
            Some("org.freedesktop.DBus.Properties"),
            "Get",
            &(interface, name),
        ));
        let value = reply.ok()?.body().deserialize::<OwnedVariant>().ok()?;
        value.try_into().ok()
    }

    fn call<B, T>(&self, node: &Node, interface: &str, method: &str, body: &B) -> Option<T>
    where
        B: serde::Serialize + zbus::DynamicType,
        T: for<'b> serde::Deserialize<'b> + zbus::Type,
    {
        let bus = Some(node.bus.as_str());
        let call = self.desk.tree().call_method(bus, &node.path, Some(interface), method, body);
        block_on(call).ok()?.body().deserialize::<T>().ok()
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The tree in words, for a failing test.
pub(crate) fn outline(nodes: &[Node]) -> String {
    let line = |node: &Node| format!("{}{} “{}”", "  ".repeat(node.depth), node.role, node.name);
    nodes.iter().map(line).collect::<Vec<_>>().join("\n")
}
