//! The window's layout follows its size at once, with a window manager as on a real desk.
