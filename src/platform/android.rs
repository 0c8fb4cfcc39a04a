//! Calling the app's Java side. Classes of the app are found by its own loader: a native thread's
//! knows none of them. Nothing but the application is kept of Java: an activity comes and goes.

use std::io;
use std::sync::OnceLock;
use std::sync::mpsc::channel;
use std::time::Duration;

use dioxus_desktop::wry::prelude::dispatch;
use jni::objects::{GlobalRef, JClass, JObject, JString, JValue};
use jni::{JNIEnv, JavaVM};

use super::java::Method;

/// How long the main thread may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many references to Java's objects a call makes at most.
const REFERENCES: i32 = 16;

/// Java, and the application in it.
struct Java {
    machine: JavaVM,
    application: GlobalRef,
}

/// Java as it was found first: both stay for as long as the process does.
fn java() -> io::Result<&'static Java> {
    static JAVA: OnceLock<Java> = OnceLock::new();
    if let Some(java) = JAVA.get() {
        return Ok(java);
    }
    let found = find().map_err(io::Error::other)?;
    Ok(JAVA.get_or_init(|| found))
}

fn find() -> jni::errors::Result<Java> {
    let context = ndk_context::android_context();
    // SAFETY: set by the event loop before `main` runs, and Java outlives the process's own code.
    #[expect(unsafe_code, reason = "Java is passed as a pointer only")]
    let machine = unsafe { JavaVM::from_raw(context.vm().cast()) }?;
    let application = {
        let mut env = machine.attach_current_thread()?;
        // SAFETY: a global reference that the event loop keeps for as long as the activity lives;
        // `main` runs within that.
        #[expect(unsafe_code, reason = "the activity is passed as a pointer only")]
        let activity = unsafe { JObject::from_raw(context.context().cast()) };
        let descriptor = "()Landroid/content/Context;";
        let application = env.call_method(&activity, "getApplicationContext", descriptor, &[]);
        let application = cleared(&mut env, application)?.l()?;
        env.new_global_ref(application)?
    };
    Ok(Java { machine, application })
}

/// Calls a method with the application, and with a text if it takes one.
pub(crate) fn call(method: Method, text: Option<&str>) -> io::Result<String> {
    let java = java()?;
    let mut env = java.machine.attach_current_thread().map_err(io::Error::other)?;
    call_with(&mut env, java.application.as_obj(), method, text)
}

/// Calls a method with the activity, on the thread that owns it. Not to be called from there.
pub(crate) fn call_with_activity(method: Method) -> io::Result<String> {
    let (answered, answer) = channel();
    dispatch(move |env, activity, _page| {
        let _ = answered.send(call_with(env, activity, method, None));
    });
    let late = |_| io::Error::new(io::ErrorKind::TimedOut, "the app's window does not answer");
    answer.recv_timeout(PATIENCE).map_err(late)?
}

fn call_with(
    env: &mut JNIEnv<'_>,
    context: &JObject<'_>,
    method: Method,
    text: Option<&str>,
) -> io::Result<String> {
    let said = env.with_local_frame(REFERENCES, |env| {
        let said = try_call(env, context, method, text);
        cleared(env, said)
    });
    said.map_err(|problem| io::Error::other(format!("{}: {problem}", method.name)))
}

fn try_call(
    env: &mut JNIEnv<'_>,
    context: &JObject<'_>,
    method: Method,
    text: Option<&str>,
) -> jni::errors::Result<String> {
    let loader = "()Ljava/lang/ClassLoader;";
    let loader = env.call_method(context, "getClassLoader", loader, &[])?.l()?;
    let name = env.new_string(method.class.replace('/', "."))?;
    let load = "(Ljava/lang/String;)Ljava/lang/Class;";
    let class = env.call_method(&loader, "loadClass", load, &[JValue::Object(&name)])?.l()?;
    let class = JClass::from(class);
    let text = text.map(|text| env.new_string(text)).transpose()?;
    let mut arguments = vec![JValue::Object(context)];
    arguments.extend(text.as_deref().map(JValue::Object));
    let said = env.call_static_method(&class, method.name, method.descriptor, &arguments)?.l()?;
    if said.is_null() {
        return Ok(String::new());
    }
    let said = JString::from(said);
    let said: String = env.get_string(&said)?.into();
    Ok(said)
}

/// Writes what Java threw to the system's log and takes it away: left there, it would end the program
/// at its next call.
fn cleared<T>(env: &mut JNIEnv<'_>, result: jni::errors::Result<T>) -> jni::errors::Result<T> {
    if env.exception_check().unwrap_or(false) {
        // Best effort: there is nowhere else to say it.
        let _ = env.exception_describe();
        let _ = env.exception_clear();
    }
    result
}
