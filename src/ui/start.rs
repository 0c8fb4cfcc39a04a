//! What the window starts with.

use std::rc::Rc;

use crate::app::{App, AppError, Moment, SetAside};
use crate::platform;

/// What the window starts with: an open app, or why there is none.
#[derive(Clone)]
pub struct Start(Rc<dyn Fn() -> Opened>);

/// An open app and the damaged file it set aside, or why there is none.
type Opened = Result<(App, Option<SetAside>), AppError>;

impl Start {
    /// The data folder of this device.
    pub fn real() -> Self {
        Self(Rc::new(|| {
            let folder = platform::data_folder().ok_or(AppError::NoHome)?;
            let (mut app, aside) = App::open(&folder, platform::now())?;
            // The agent may have found damage while no window was open.
            let aside = match aside {
                Some(aside) => Some(aside),
                None => app.take_set_aside()?,
            };
            Ok((app, aside))
        }))
    }

    /// A sample recovery in memory.
    pub fn sample() -> Self {
        Self(Rc::new(|| Ok((App::sample(Moment::current())?, None))))
    }

    /// What a test passes in.
    pub fn with(open: impl Fn() -> Opened + 'static) -> Self {
        Self(Rc::new(open))
    }

    pub(super) fn open(&self) -> Opened {
        (self.0)()
    }
}

impl PartialEq for Start {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
