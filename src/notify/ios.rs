//! iOS holds the notifications itself: it is handed requests, and tells of taps by a delegate.

use std::path::{Path, PathBuf};
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

use block2::{DynBlock, RcBlock};
use chrono::{DateTime, Utc};
use dispatch2::DispatchQueue;
use objc2::rc::Retained;
use objc2::runtime::{Bool, NSObject, NSObjectProtocol, ProtocolObject};
use objc2::{AnyThread, define_class, msg_send};
use objc2_foundation::{
    NSArray, NSCalendar, NSCalendarIdentifierGregorian, NSDateComponents, NSError, NSSet, NSString,
    NSTimeZone,
};
use objc2_ui_kit::{
    UIApplicationOpenNotificationSettingsURLString, UIApplicationOpenSettingsURLString,
};
use objc2_user_notifications::{
    UNAuthorizationOptions, UNAuthorizationStatus, UNCalendarNotificationTrigger,
    UNMutableNotificationContent, UNNotification, UNNotificationAction,
    UNNotificationActionOptions, UNNotificationCategory, UNNotificationCategoryOptions,
    UNNotificationDefaultActionIdentifier, UNNotificationDismissActionIdentifier,
    UNNotificationInterruptionLevel, UNNotificationPresentationOptions, UNNotificationRequest,
    UNNotificationResponse, UNNotificationSettings, UNNotificationSound, UNUserNotificationCenter,
    UNUserNotificationCenterDelegate,
};

use super::NotifyError;
use super::events::{Event, What};
use super::ios_plan::{self, OPEN_THE_APP, OpenTheApp, Refill, Request};
use super::schedule::{Schedule, bundle_of};
use super::system::{Permission, PhoneHealth, SettingsPage, System};
use crate::platform;
use crate::texts::Texts;

/// How long iOS may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Where taps are left for the next round, and who goes through it.
struct Heard {
    folder: PathBuf,
    wake: Option<super::Wake>,
    opened_by: Option<String>,
}

static HEARD: Mutex<Option<Heard>> = Mutex::new(None);
/// Which refill is the newest: an older one that is answered late has nothing to say.
static REFILL: AtomicU64 = AtomicU64::new(0);

/// iOS's notification centre.
#[derive(Debug, Default)]
pub(super) struct Ios;

/// Hears of taps from now on; to be called in `main`, before the window is opened, since iOS starts
/// the app for them. Doing it again is safe.
pub fn listen(folder: &Path) {
    static DELEGATE: OnceLock<Kept> = OnceLock::new();
    let folder = folder.to_owned();
    let mut heard = HEARD.lock().unwrap_or_else(PoisonError::into_inner);
    *heard = Some(Heard { folder, wake: None, opened_by: None });
    drop(heard);
    let delegate = DELEGATE.get_or_init(|| Kept(Delegate::new()));
    centre().setDelegate(Some(ProtocolObject::from_ref(&*delegate.0)));
}

/// The delegate, for as long as the process lives: the centre keeps none.
struct Kept(Retained<Delegate>);

// SAFETY: the delegate has no state of its own; what it does is behind a lock.
#[expect(unsafe_code, reason = "kept for the whole process")]
unsafe impl Send for Kept {}
// SAFETY: as above.
#[expect(unsafe_code, reason = "kept for the whole process")]
unsafe impl Sync for Kept {}

define_class!(
    // SAFETY: NSObject may be subclassed, and there is no drop.
    #[unsafe(super(NSObject))]
    #[name = "AfterglowNotifications"]
    struct Delegate;

    // SAFETY: nothing is asked of it.
    unsafe impl NSObjectProtocol for Delegate {}

    // SAFETY: the signatures are the protocol's own.
    unsafe impl UNUserNotificationCenterDelegate for Delegate {
        /// Shown while the app is in front as well.
        #[unsafe(method(userNotificationCenter:willPresentNotification:withCompletionHandler:))]
        fn will_present(
            &self,
            _centre: &UNUserNotificationCenter,
            _notification: &UNNotification,
            done: &DynBlock<dyn Fn(UNNotificationPresentationOptions)>,
        ) {
            let shown = UNNotificationPresentationOptions::Banner
                | UNNotificationPresentationOptions::List
                | UNNotificationPresentationOptions::Sound;
            done.call((shown,));
        }

        /// Left as a file before iOS is told that it was heard: the app may be ended right after.
        #[unsafe(method(userNotificationCenter:didReceiveNotificationResponse:withCompletionHandler:))]
        fn did_receive(
            &self,
            _centre: &UNUserNotificationCenter,
            response: &UNNotificationResponse,
            done: &DynBlock<dyn Fn()>,
        ) {
            let id = response.notification().request().identifier().to_string();
            heard(&id, &response.actionIdentifier());
            done.call(());
        }
    }
);

impl Delegate {
    fn new() -> Retained<Self> {
        // SAFETY: the plain initialiser of NSObject.
        #[expect(unsafe_code, reason = "Objective-C has no other way to make an object")]
        unsafe {
            msg_send![Self::alloc(), init]
        }
    }
}

/// Takes a tap down.
fn heard(id: &str, action: &NSString) {
    let what = what_of(action);
    let mut heard = HEARD.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(heard) = &mut *heard else { return };
    match what {
        Some(what) if id != OPEN_THE_APP => {
            let event = Event::new(id, bundle_of(id), what, platform::now());
            // Best effort: without room for a file the reminder stays as it is.
            let _ = event.leave(&heard.folder);
        }
        _ => heard.opened_by = Some(id.to_owned()),
    }
    if let Some(wake) = &heard.wake {
        wake();
    }
}

/// What a tap means; `None` for opening the app.
fn what_of(action: &NSString) -> Option<What> {
    // SAFETY: constants of the framework.
    #[expect(unsafe_code, reason = "Objective-C's constants are statics of C")]
    let (open, dismiss) =
        unsafe { (UNNotificationDefaultActionIdentifier, UNNotificationDismissActionIdentifier) };
    if action == open {
        return None;
    }
    if action == dismiss {
        return Some(What::Dismiss);
    }
    let name = action.to_string();
    [What::Done, What::Snooze].into_iter().find(|what| what.name() == name)
}

fn centre() -> Retained<UNUserNotificationCenter> {
    UNUserNotificationCenter::currentNotificationCenter()
}

impl System for Ios {
    fn changed(&self, schedule: &Schedule, _folder: &Path) -> Result<(), NotifyError> {
        let categories: Vec<_> = ios_plan::categories(schedule).iter().map(category).collect();
        centre().setNotificationCategories(&NSSet::from_retained_slice(&categories));
        let number = REFILL.fetch_add(1, Ordering::SeqCst) + 1;
        let schedule = schedule.clone();
        let fill = move |pending: NonNull<NSArray<UNNotificationRequest>>| {
            if REFILL.load(Ordering::SeqCst) != number {
                return;
            }
            // SAFETY: iOS hands a list over that lives for this call.
            #[expect(unsafe_code, reason = "the block is handed a pointer")]
            let pending = unsafe { pending.as_ref() };
            let pending: Vec<String> =
                pending.iter().map(|request| request.identifier().to_string()).collect();
            let (now, zone) = (platform::now(), platform::zone());
            carry_out(&ios_plan::refill(&schedule, &open_the_app(), now, zone, &pending));
        };
        centre().getPendingNotificationRequestsWithCompletionHandler(&RcBlock::new(fill));
        Ok(())
    }

    fn came(&self, schedule: &Schedule, now: DateTime<Utc>) -> Result<Vec<Event>, NotifyError> {
        let allowed = self.health()?.notifications == Some(true);
        Ok(ios_plan::came(schedule, allowed, now, platform::zone()))
    }

    fn health(&self) -> Result<PhoneHealth, NotifyError> {
        let (status, pending) = (ask_status()?, ask_pending()?);
        let notifications = match status {
            UNAuthorizationStatus::NotDetermined => None,
            UNAuthorizationStatus::Denied => Some(false),
            _ => Some(true),
        };
        Ok(PhoneHealth { notifications, pending: Some(pending), ..PhoneHealth::default() })
    }

    fn ask_permission(&self) -> Result<Permission, NotifyError> {
        match ask_status()? {
            UNAuthorizationStatus::NotDetermined => {
                let wanted = UNAuthorizationOptions::Alert | UNAuthorizationOptions::Sound;
                let answered = RcBlock::new(|_granted: Bool, _problem: *mut NSError| {
                    let heard = HEARD.lock().unwrap_or_else(PoisonError::into_inner);
                    if let Some(wake) = heard.as_ref().and_then(|heard| heard.wake.as_ref()) {
                        wake();
                    }
                });
                centre().requestAuthorizationWithOptions_completionHandler(wanted, &answered);
                Ok(Permission::Asked)
            }
            UNAuthorizationStatus::Denied => {
                self.open_settings(SettingsPage::Notifications)?;
                Ok(Permission::Settings)
            }
            _ => Ok(Permission::Granted),
        }
    }

    fn open_settings(&self, page: SettingsPage) -> Result<(), NotifyError> {
        let is_notifications = page == SettingsPage::Notifications;
        DispatchQueue::main().exec_async(move || open_page(is_notifications));
        Ok(())
    }

    fn on_answer(&self, wake: super::Wake) {
        let mut heard = HEARD.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(heard) = &mut *heard {
            heard.wake = Some(wake);
        }
    }

    fn opened_by(&self) -> Option<String> {
        let mut heard = HEARD.lock().unwrap_or_else(PoisonError::into_inner);
        heard.as_mut()?.opened_by.take()
    }
}

/// The words of the request that asks to open the app.
fn open_the_app() -> OpenTheApp {
    let texts = Texts::english();
    OpenTheApp { title: texts.say("open-the-app"), body: texts.say("open-the-app.detail") }
}

fn carry_out(refill: &Refill) {
    let centre = centre();
    let names: Vec<_> = refill.remove.iter().map(|name| NSString::from_str(name)).collect();
    let names = NSArray::from_retained_slice(&names);
    centre.removePendingNotificationRequestsWithIdentifiers(&names);
    for one in &refill.add {
        centre.addNotificationRequest_withCompletionHandler(&request(one), None);
    }
}

fn request(one: &Request) -> Retained<UNNotificationRequest> {
    let content = UNMutableNotificationContent::new();
    content.setTitle(&NSString::from_str(&one.title));
    content.setBody(&NSString::from_str(&one.body));
    content.setCategoryIdentifier(&NSString::from_str(&one.category));
    content.setThreadIdentifier(&NSString::from_str(&one.thread));
    content.setSound(Some(&UNNotificationSound::defaultSound()));
    content.setInterruptionLevel(if one.presses {
        UNNotificationInterruptionLevel::TimeSensitive
    } else {
        UNNotificationInterruptionLevel::Active
    });
    let trigger = UNCalendarNotificationTrigger::triggerWithDateMatchingComponents_repeats(
        &components(one.trigger.components()),
        false,
    );
    UNNotificationRequest::requestWithIdentifier_content_trigger(
        &NSString::from_str(&one.id),
        &content,
        Some(&trigger),
    )
}

fn components(of: ios_plan::Components) -> Retained<NSDateComponents> {
    let components = NSDateComponents::new();
    // SAFETY: a constant of the framework.
    #[expect(unsafe_code, reason = "Objective-C's constants are statics of C")]
    let gregorian = unsafe { NSCalendarIdentifierGregorian };
    // The client's own calendar may count years otherwise.
    let calendar = NSCalendar::initWithCalendarIdentifier(NSCalendar::alloc(), gregorian);
    components.setCalendar(calendar.as_deref());
    let [year, month, day, hour, minute, second] = of.fields;
    components.setYear(year);
    components.setMonth(month);
    components.setDay(day);
    components.setHour(hour);
    components.setMinute(minute);
    components.setSecond(second);
    if of.is_utc {
        components.setTimeZone(Some(&NSTimeZone::timeZoneForSecondsFromGMT(0)));
    }
    components
}

fn category(of: &ios_plan::Category) -> Retained<UNNotificationCategory> {
    let actions: Vec<_> = of
        .actions
        .iter()
        .map(|(reply, label)| {
            UNNotificationAction::actionWithIdentifier_title_options(
                &NSString::from_str(reply.name()),
                &NSString::from_str(label),
                UNNotificationActionOptions::empty(),
            )
        })
        .collect();
    UNNotificationCategory::categoryWithIdentifier_actions_intentIdentifiers_options(
        &NSString::from_str(&of.id),
        &NSArray::from_retained_slice(&actions),
        &NSArray::new(),
        UNNotificationCategoryOptions::CustomDismissAction,
    )
}

/// Whether the client lets notifications be shown. Not to be asked on the main thread for long.
fn ask_status() -> Result<UNAuthorizationStatus, NotifyError> {
    let (answered, answer) = channel();
    let told = RcBlock::new(move |settings: NonNull<UNNotificationSettings>| {
        // SAFETY: iOS hands settings over that live for this call.
        #[expect(unsafe_code, reason = "the block is handed a pointer")]
        let settings = unsafe { settings.as_ref() };
        let _ = answered.send(settings.authorizationStatus());
    });
    centre().getNotificationSettingsWithCompletionHandler(&told);
    answer.recv_timeout(PATIENCE).map_err(|_| silent())
}

fn ask_pending() -> Result<u32, NotifyError> {
    let (answered, answer) = channel();
    let told = RcBlock::new(move |pending: NonNull<NSArray<UNNotificationRequest>>| {
        // SAFETY: iOS hands a list over that lives for this call.
        #[expect(unsafe_code, reason = "the block is handed a pointer")]
        let pending = unsafe { pending.as_ref() };
        let _ = answered.send(u32::try_from(pending.count()).unwrap_or(u32::MAX));
    });
    centre().getPendingNotificationRequestsWithCompletionHandler(&told);
    answer.recv_timeout(PATIENCE).map_err(|_| silent())
}

fn silent() -> NotifyError {
    NotifyError("what shows notifications does not answer".to_owned())
}

/// Opens the app's page in the settings; on the main thread.
fn open_page(is_notifications: bool) {
    // SAFETY: constants of the framework.
    #[expect(unsafe_code, reason = "Objective-C's constants are statics of C")]
    let (notifications, all) = unsafe {
        (UIApplicationOpenNotificationSettingsURLString, UIApplicationOpenSettingsURLString)
    };
    let page = if is_notifications { notifications } else { all };
    // Best effort: the settings can be opened by hand.
    let _ = crate::platform::ios::open(&page.to_string());
}
