/* What Android's C library, liblog and libandroid give to the program and Linux does not have. The
   program itself is compiled for Android: it calls bionic's functions with bionic's structures. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <jni.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

int *__errno(void) { return &errno; }

/* The system's log, into the file that $LIVE_LOG names. */
int __android_log_write(int priority, const char *tag, const char *text) {
  static FILE *log;
  const char *file = getenv("LIVE_LOG");
  if (!log) log = file ? fopen(file, "a") : stderr;
  if (!log) log = stderr;
  fprintf(log, "%c %s: %s\n", "??VDIWEF"[priority & 7], tag, text);
  fflush(log);
  return 1;
}

/* System properties. Who asks for them looks for a loaded "libc.so", which is this file's name, and
   takes the old function where the new ones are missing. */
int __system_property_get(const char *name, char *value) {
  const char *zone = getenv("LIVE_ZONE"), *locale = getenv("LIVE_LOCALE");
  *value = 0;
  if (zone && !strcmp(name, "persist.sys.timezone")) snprintf(value, 92, "%s", zone);
  if (locale && !strcmp(name, "persist.sys.locale")) snprintf(value, 92, "%s", locale);
  return (int)strlen(value);
}

/* bionic takes RTLD_NOLOAD alone; glibc wants to know how to bind as well. */
void *__wrap_dlopen(const char *file, int flags) {
  return dlopen(file, flags & (RTLD_LAZY | RTLD_NOW) ? flags : flags | RTLD_LAZY);
}

/* The program's wall clock in milliseconds ahead of the system's, as the test wants it from the start
   and as the JVM sets it later. */
static int64_t ahead;

__attribute__((constructor)) static void start_clock(void) {
  const char *wanted = getenv("LIVE_AHEAD");
  if (wanted) ahead = strtoll(wanted, 0, 10);
}

int __wrap_clock_gettime(clockid_t clock, struct timespec *at) {
  int result = clock_gettime(clock, at);
  if (!result && clock == CLOCK_REALTIME) {
    /* The remainder of what is behind the system's clock is negative. */
    at->tv_sec += ahead / 1000;
    at->tv_nsec += ahead % 1000 * 1000000;
    if (at->tv_nsec >= 1000000000) at->tv_sec++, at->tv_nsec -= 1000000000;
    if (at->tv_nsec < 0) at->tv_sec--, at->tv_nsec += 1000000000;
  }
  return result;
}

/* Where bionic's structures or numbers differ from glibc's. The JVM keeps its own signal handlers,
   and standard output stays what it is. */
struct bionic_sigaction {
  int flags;
  void *handler;
  uint64_t mask;
  void (*restorer)(void);
};

int __wrap_sigaction(int number, const struct bionic_sigaction *set, struct bionic_sigaction *old) {
  struct sigaction now;
  int result = sigaction(number, 0, &now);
  (void)set;
  if (old) *old = (struct bionic_sigaction){now.sa_flags, (void *)now.sa_handler, 0, 0};
  return result;
}

int __wrap_sigemptyset(uint64_t *set) {
  *set = 0;
  return 0;
}

int __wrap_sigaddset(uint64_t *set, int number) {
  *set |= 1ull << (number - 1);
  return 0;
}

void *__wrap_signal(int number, void *handler) {
  (void)number, (void)handler;
  return 0;
}

int __wrap_dup2(int from, int to) { return to < 3 ? to : dup2(from, to); }

long __wrap_sysconf(int name) {
  switch (name) {
    case 0x06: return 100; /* _SC_CLK_TCK */
    case 0x27:
    case 0x28: return 4096; /* _SC_PAGESIZE, _SC_PAGE_SIZE */
    case 0x48: return sysconf(_SC_GETPW_R_SIZE_MAX);
    case 0x60: return sysconf(_SC_NPROCESSORS_CONF);
    case 0x61: return sysconf(_SC_NPROCESSORS_ONLN);
    default: return -1;
  }
}

void *android_dlopen_ext(const char *file, int flags, void *info) {
  (void)file, (void)flags, (void)info;
  return 0;
}

void *AConfiguration_new(void) { return calloc(1, 64); }

/* The loopers: one a thread, with what it waits for. */
typedef int (*callback)(int fd, int events, void *data);

struct waiter {
  int fd, ident, events;
  callback call;
  void *data;
};

struct looper {
  pthread_mutex_t lock;
  int wake, count;
  struct waiter waiters[16];
};

static __thread struct looper *own;

struct looper *ALooper_forThread(void) {
  if (!own) {
    own = calloc(1, sizeof *own);
    own->wake = eventfd(0, EFD_NONBLOCK);
    pthread_mutex_init(&own->lock, 0);
  }
  return own;
}

struct looper *ALooper_prepare(int options) {
  (void)options;
  return ALooper_forThread();
}

void ALooper_acquire(struct looper *it) { (void)it; }
void ALooper_release(struct looper *it) { (void)it; }

void ALooper_wake(struct looper *it) {
  uint64_t one = 1;
  if (write(it->wake, &one, sizeof one) < 0) return;
}

int ALooper_addFd(struct looper *it, int fd, int ident, int events, callback call, void *data) {
  int added = 0;
  pthread_mutex_lock(&it->lock);
  if (it->count < 16) {
    it->waiters[it->count++] = (struct waiter){fd, call ? -2 : ident, events, call, data};
    added = 1;
  }
  pthread_mutex_unlock(&it->lock);
  ALooper_wake(it);
  return added ? 1 : -1;
}

int ALooper_removeFd(struct looper *it, int fd) {
  int removed = 0;
  pthread_mutex_lock(&it->lock);
  for (int i = 0; i < it->count && !removed; i++)
    if (it->waiters[i].fd == fd) {
      it->waiters[i] = it->waiters[--it->count];
      removed = 1;
    }
  pthread_mutex_unlock(&it->lock);
  return removed;
}

/* -1 woken, -2 a callback was called, -3 nothing in time, -4 an error; else the waiter's number. */
int ALooper_pollOnce(int timeout, int *fd, int *events, void **data) {
  struct looper *it = ALooper_forThread();
  struct waiter waiters[16];
  struct pollfd polled[17];
  pthread_mutex_lock(&it->lock);
  int count = it->count;
  memcpy(waiters, it->waiters, sizeof waiters);
  pthread_mutex_unlock(&it->lock);
  polled[0] = (struct pollfd){it->wake, POLLIN, 0};
  for (int i = 0; i < count; i++)
    polled[i + 1] = (struct pollfd){waiters[i].fd, waiters[i].events & 1 ? POLLIN : 0, 0};
  int ready = poll(polled, count + 1, timeout);
  if (ready <= 0) return ready ? -4 : -3;
  for (int i = 0; i < count; i++) {
    struct waiter one = waiters[i];
    if (!polled[i + 1].revents) continue;
    if (one.call) {
      if (!one.call(one.fd, 1, one.data)) ALooper_removeFd(it, one.fd);
      return -2;
    }
    if (fd) *fd = one.fd;
    if (events) *events = 1;
    if (data) *data = one.data;
    return one.ident;
  }
  uint64_t woken;
  if (read(it->wake, &woken, sizeof woken) < 0) return -1;
  return -1;
}

int ALooper_pollAll(int timeout, int *fd, int *events, void **data) {
  int result;
  do result = ALooper_pollOnce(timeout, fd, events, data);
  while (result == -2);
  return result;
}

/* What the JVM calls: one turn of the main thread's looper, the clock, and the zone. */
JNIEXPORT jint JNICALL Java_app_afterglow_reminders_Native_turn(JNIEnv *env, jclass of, jint wait) {
  (void)env, (void)of;
  return ALooper_pollOnce(wait, 0, 0, 0);
}

JNIEXPORT void JNICALL Java_app_afterglow_reminders_Native_ahead(JNIEnv *env, jclass of, jlong ms) {
  (void)env, (void)of;
  ahead = ms;
}

JNIEXPORT void JNICALL Java_app_afterglow_reminders_Native_zone(JNIEnv *env, jclass of, jstring to) {
  (void)of;
  const char *name = (*env)->GetStringUTFChars(env, to, 0);
  setenv("LIVE_ZONE", name, 1);
  (*env)->ReleaseStringUTFChars(env, to, name);
}
