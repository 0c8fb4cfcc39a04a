//! The calls into iOS's notification centre, each listed in docs/on-a-device.md; `ios_system` decides.
#![expect(unsafe_code, reason = "pointers from Objective-C, and statics of C")]

use std::path::Path;
use std::ptr::NonNull;
use std::sync::{Arc, LazyLock, Once};

use block2::{DynBlock, RcBlock};
use dispatch2::DispatchQueue;
use objc2::rc::Retained;
use objc2::runtime::{Bool, NSObject, NSObjectProtocol, ProtocolObject};
use objc2::{AnyThread, define_class, msg_send};
use objc2_foundation::{self as ns, NSArray, NSCalendarUnit as Unit, NSString};
use objc2_ui_kit::UIApplicationOpenNotificationSettingsURLString as NOTICE_SETTINGS;
use objc2_ui_kit::UIApplicationOpenSettingsURLString as SETTINGS;
use objc2_user_notifications::{self as un, UNUserNotificationCenterDelegate};
use un::UNNotificationDefaultActionIdentifier as OPENED;
use un::UNNotificationDismissActionIdentifier as DISMISSED;
use un::UNNotificationRequest as Ask;

use super::ios_plan::{Category, Request};
use super::ios_system::{Answer, Centre, DENIED, Ios, NEVER_ASKED, Tap};

// What the plain side knows by number is what iOS means by it.
const _: () = assert!(un::UNAuthorizationStatus::NotDetermined.0 == NEVER_ASKED);
const _: () = assert!(un::UNAuthorizationStatus::Denied.0 == DENIED);

/// iOS as the native side: one, for as long as the process lives.
pub(super) static SYSTEM: LazyLock<Arc<Ios<Calls>>> = LazyLock::new(|| Arc::new(Ios::over(Calls)));

/// Receives taps from now on. Call it in `main`, before the window opens: a tap may start the app.
pub fn listen(folder: &Path) {
    static DELEGATE: Once = Once::new();
    SYSTEM.listen(folder);
    DELEGATE.call_once(|| {
        // SAFETY: the plain initialiser of NSObject. The centre does not keep it: it is never freed.
        let delegate: Retained<Delegate> = unsafe { msg_send![Delegate::alloc(), init] };
        centre().setDelegate(Some(ProtocolObject::from_ref(&*delegate)));
        std::mem::forget(delegate);
    });
}

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
            _: &un::UNUserNotificationCenter,
            _: &un::UNNotification,
            done: &DynBlock<dyn Fn(un::UNNotificationPresentationOptions)>,
        ) {
            type Shown = un::UNNotificationPresentationOptions;
            done.call((Shown::Banner | Shown::List | Shown::Sound,));
        }

        #[unsafe(method(userNotificationCenter:didReceiveNotificationResponse:withCompletionHandler:))]
        fn did_receive(
            &self,
            _: &un::UNUserNotificationCenter,
            response: &un::UNNotificationResponse,
            done: &DynBlock<dyn Fn()>,
        ) {
            let id = response.notification().request().identifier().to_string();
            let action = response.actionIdentifier().to_string();
            // SAFETY: constants of the framework.
            let (opened, dismissed) = unsafe { (OPENED.to_string(), DISMISSED.to_string()) };
            SYSTEM.tapped(&id, &Tap::of(action, &opened, &dismissed));
            done.call(());
        }
    }
);

fn centre() -> Retained<un::UNUserNotificationCenter> {
    un::UNUserNotificationCenter::currentNotificationCenter()
}

/// Who makes the calls.
pub(super) struct Calls;

impl Centre for Calls {
    fn set_categories(&self, categories: &[Category]) {
        type Action = un::UNNotificationAction;
        let (plain, text) = (un::UNNotificationActionOptions::empty(), NSString::from_str);
        let category = |of: &Category| {
            let actions = of.actions.iter().map(|(reply, label)| {
                Action::actionWithIdentifier_title_options(&text(reply.name()), &text(label), plain)
            });
            un::UNNotificationCategory::categoryWithIdentifier_actions_intentIdentifiers_options(
                &text(&of.id),
                &NSArray::from_retained_slice(&actions.collect::<Vec<_>>()),
                &NSArray::new(),
                un::UNNotificationCategoryOptions::CustomDismissAction,
            )
        };
        let categories: Vec<_> = categories.iter().map(category).collect();
        centre().setNotificationCategories(&ns::NSSet::from_retained_slice(&categories));
    }

    fn pending(&self, answer: Answer<Vec<String>>) {
        let told = RcBlock::new(move |list: NonNull<NSArray<Ask>>| {
            // SAFETY: iOS hands a list over that lives for this call.
            let list = unsafe { list.as_ref() };
            answer(list.iter().map(|request| request.identifier().to_string()).collect());
        });
        centre().getPendingNotificationRequestsWithCompletionHandler(&told);
    }

    fn remove(&self, names: &[String]) {
        let names: Vec<_> = names.iter().map(|name| NSString::from_str(name)).collect();
        let all = NSArray::from_retained_slice(&names);
        centre().removePendingNotificationRequestsWithIdentifiers(&all);
    }

    fn add(&self, of: &Request) {
        type Level = un::UNNotificationInterruptionLevel;
        type Trigger = un::UNCalendarNotificationTrigger;
        let text = NSString::from_str;
        let content = un::UNMutableNotificationContent::new();
        content.setTitle(&text(&of.title));
        content.setBody(&text(&of.body));
        content.setCategoryIdentifier(&text(&of.category));
        content.setThreadIdentifier(&text(&of.thread));
        content.setSound(Some(&un::UNNotificationSound::defaultSound()));
        content.setInterruptionLevel(if of.presses { Level::TimeSensitive } else { Level::Active });
        let (when, at) = (ns::NSDateComponents::new(), of.trigger.components());
        // SAFETY: a constant of the framework. The client's own calendar may count years otherwise.
        let gregorian = unsafe { ns::NSCalendarIdentifierGregorian };
        when.setCalendar(ns::NSCalendar::calendarWithIdentifier(gregorian).as_deref());
        let units = [Unit::Year, Unit::Month, Unit::Day, Unit::Hour, Unit::Minute, Unit::Second];
        units.into_iter().zip(at.fields).for_each(|(of, n)| when.setValue_forComponent(n, of));
        let zone = at.is_utc.then(|| ns::NSTimeZone::timeZoneForSecondsFromGMT(0));
        when.setTimeZone(zone.as_deref());
        let trigger = Trigger::triggerWithDateMatchingComponents_repeats(&when, false);
        let id = text(&of.id);
        let ask = Ask::requestWithIdentifier_content_trigger(&id, &content, Some(&trigger));
        centre().addNotificationRequest_withCompletionHandler(&ask, None);
    }

    fn status(&self, answer: Answer<isize>) {
        let told = RcBlock::new(move |settings: NonNull<un::UNNotificationSettings>| {
            // SAFETY: iOS hands settings over that live for this call.
            answer(unsafe { settings.as_ref() }.authorizationStatus().0);
        });
        centre().getNotificationSettingsWithCompletionHandler(&told);
    }

    fn ask_permission(&self, answered: Answer<()>) {
        let wanted = un::UNAuthorizationOptions::Alert | un::UNAuthorizationOptions::Sound;
        let told = RcBlock::new(move |_: Bool, _: *mut ns::NSError| answered(()));
        centre().requestAuthorizationWithOptions_completionHandler(wanted, &told);
    }

    fn open_settings(&self, is_notifications: bool) {
        // SAFETY: constants of the framework.
        let page = unsafe { if is_notifications { NOTICE_SETTINGS } else { SETTINGS } }.to_string();
        DispatchQueue::main().exec_async(move || drop(crate::platform::ios::open(&page)));
    }
}
