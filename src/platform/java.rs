//! What is called of the app's Java side, by name. A test holds the names against the list that the
//! Java side's own tests keep to.

/// A static method that returns a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Method {
    /// The class, with slashes.
    pub class: &'static str,
    /// The name.
    pub name: &'static str,
    /// The descriptor of what it takes and returns.
    pub descriptor: &'static str,
}

const BRIDGE: &str = "app/afterglow/reminders/Bridge";
const OF_CONTEXT: &str = "(Landroid/content/Context;)Ljava/lang/String;";
const OF_ACTIVITY: &str = "(Landroid/app/Activity;)Ljava/lang/String;";
const OF_CONTEXT_AND_TEXT: &str = "(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/String;";

/// Where the app's files are.
pub const FILES_FOLDER: Method =
    Method { class: BRIDGE, name: "filesFolder", descriptor: OF_CONTEXT };
/// Says that the schedule was rewritten.
pub const CHANGED: Method = Method { class: BRIDGE, name: "changed", descriptor: OF_CONTEXT };
/// Asks what blocks reminders.
pub const HEALTH: Method = Method { class: BRIDGE, name: "health", descriptor: OF_CONTEXT };
/// Asks the client whether notifications may be shown.
pub const ASK_PERMISSION: Method =
    Method { class: BRIDGE, name: "askPermission", descriptor: OF_ACTIVITY };
/// Opens a page of the phone's settings.
pub const OPEN_SETTINGS: Method =
    Method { class: BRIDGE, name: "openSettings", descriptor: OF_CONTEXT_AND_TEXT };
/// Reads the text on the clipboard.
pub const CLIPBOARD: Method = Method { class: BRIDGE, name: "clipboard", descriptor: OF_CONTEXT };
/// Puts a text on the clipboard.
pub const COPY: Method = Method { class: BRIDGE, name: "copy", descriptor: OF_CONTEXT_AND_TEXT };
/// Opens the dialler, or a message.
pub const REACH: Method = Method { class: BRIDGE, name: "reach", descriptor: OF_CONTEXT_AND_TEXT };
/// Asks for the languages of the system's settings, with commas between them.
pub const LOCALES: Method = Method { class: BRIDGE, name: "locales", descriptor: OF_CONTEXT };
/// Asks how the system counts the hours of a day: `24` or `12`.
pub const HOURS: Method = Method { class: BRIDGE, name: "hours", descriptor: OF_CONTEXT };
/// Asks by which notification the app was opened.
pub const OPENED_BY: Method = Method { class: BRIDGE, name: "openedBy", descriptor: OF_ACTIVITY };

/// Gives the page the text size of the system's settings.
pub const FOLLOW_TEXT_SIZE: Method =
    Method { class: BRIDGE, name: "followTextSize", descriptor: OF_ACTIVITY };
/// Where files lie that leave the app or come into it.
pub const EXCHANGE_FOLDER: Method =
    Method { class: BRIDGE, name: "exchangeFolder", descriptor: OF_CONTEXT };
/// Opens the share sheet with a file.
pub const SHARE: Method = Method { class: BRIDGE, name: "share", descriptor: OF_CONTEXT_AND_TEXT };
/// Lets the client choose where a file is saved.
pub const SAVE_DOCUMENT: Method =
    Method { class: BRIDGE, name: "saveDocument", descriptor: OF_CONTEXT_AND_TEXT };
/// Lets the client pick a file.
pub const OPEN_DOCUMENT: Method =
    Method { class: BRIDGE, name: "openDocument", descriptor: OF_CONTEXT };
/// Asks what became of the last file that was to be saved or picked.
pub const DOCUMENT: Method = Method { class: BRIDGE, name: "document", descriptor: OF_CONTEXT };
/// Asks by which link the app was opened.
pub const LINK: Method = Method { class: BRIDGE, name: "link", descriptor: OF_CONTEXT };

/// All of them.
pub const METHODS: [Method; 18] = [
    FILES_FOLDER,
    CHANGED,
    HEALTH,
    ASK_PERMISSION,
    OPEN_SETTINGS,
    OPENED_BY,
    CLIPBOARD,
    COPY,
    REACH,
    LOCALES,
    HOURS,
    FOLLOW_TEXT_SIZE,
    EXCHANGE_FOLDER,
    SHARE,
    SAVE_DOCUMENT,
    OPEN_DOCUMENT,
    DOCUMENT,
    LINK,
];
