#!/bin/bash
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the commands of ../dev do, once it has found or made a place where GTK is new enough. Not called directly.
# DEV_WORLD is "host" or the Debian suite of the root; the current directory is where ./dev was called, if it is seen.
set -euo pipefail

SRC=$(cd "$(dirname "$0")/.." && pwd)
say() { echo "dev: $*" >&2; }
die() { say "$*"; exit 2; }

BUILD=$SRC/_build/$DEV_WORLD # one for each, because their compilers and libraries differ
OUT=$SRC/_build/out
BROKEN=0   # builds that failed
RESULTS=() # what `meson test` has written

# What compiles without a warning here may well warn under a compiler that is yet to come.
werror() {
  local VERSION_CODENAME=
  . /etc/os-release
  [ "$VERSION_CODENAME" != trixie ] || echo --werror
}

# build DIR OPTIONS: sets up if the options are new, compiles; prints only what is wrong, on stderr.
build() (
  local directory=$1 log
  shift
  log=$OUT/build-$(basename "$directory").log
  exec 7>"$directory.lock"
  flock 7
  if [ ! -e "$directory/build.ninja" ] || [ "$(cat "$directory.options" 2>/dev/null)" != "${CC:-} $*" ]; then
    say "setting up ${directory#"$SRC/"}"
    rm -rf "$directory"
    meson setup -Db_colorout=auto "$directory" "$SRC" "$@" >"$log" 2>&1 || { cat "$log" >&2 && return 1; }
    echo "${CC:-} $*" >"$directory.options"
  fi
  ninja -C "$directory" --quiet >"$log" 2>&1 || { cat "$log" >&2 && return 1; }
  [ "${QUIET:-}" ] || ! grep -q 'warning: ' "$log" || cat "$log" >&2
)

build_main() {
  build "$BUILD" -Dprofile=development --prefix="$BUILD/installed" $(werror)
}

# run_tests DIR NAME ARGS: `meson test`, the outcome of which counts in the end.
run_tests() {
  local directory=$1 name=$2
  shift 2
  say "testing: $name"
  rm -f "$directory/meson-logs/$name.json"
  meson test -C "$directory" --no-rebuild --print-errorlogs --logbase "$name" "$@" || true
  RESULTS+=("$directory/meson-logs/$name.json")
}

broken() {
  say "FAILED: $1"
  BROKEN=$((BROKEN + 1))
}

# The last line of every test run. What was skipped was not tested: it has failed.
summarize() {
  local file line name passed=0 failed=$BROKEN
  for file in ${RESULTS[@]+"${RESULTS[@]}"}; do
    if [ ! -s "$file" ]; then
      say "FAILED: no test has run: $(basename "$file" .json)"
      failed=$((failed + 1))
      continue
    fi
    while IFS= read -r line; do
      name=${line#*'"name": "'} name=${name%%'"'*}
      if [[ $line != *'"result": "OK"'* ]]; then
        failed=$((failed + 1))
        [[ $line != *'"result": "SKIP"'* ]] || say "FAILED: skipped: $name"
      elif [[ $line == *'# SKIP'* || $line == *'# TODO'* ]]; then
        failed=$((failed + 1))
        say "FAILED: skipped in part: $name"
      else
        passed=$((passed + 1))
      fi
    done <"$file"
  done
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}

suites() { printf -- '--suite\n%s\n' "$@"; }

do_test() {
  export LC_ALL=C.UTF-8 TZ=UTC
  say "building"
  if build_main; then
    run_tests "$BUILD" all
    if [ "${1:-}" = --full ]; then
      LC_ALL=de_DE.UTF-8 run_tests "$BUILD" comma-decimals $(suites unit render data)
      test_clang
      test_sanitized
      # a tarball is made of what git has
      [ ! -e "$SRC/.git" ] || test_tarball
    fi
  else
    broken "the build"
  fi
  summarize
}

test_clang() {
  say "building with clang"
  if CC=clang build "$BUILD-clang" -Dprofile=development $(werror); then
    run_tests "$BUILD-clang" clang $(suites unit)
  else
    broken "the build with clang"
  fi
}

test_sanitized() {
  local options=(-Dprofile=development -Db_sanitize=address,undefined -Db_lundef=false)
  export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1:${ASAN_OPTIONS:-}
  export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
  export LSAN_OPTIONS=suppressions="'$SRC/tests/lsan.supp'":print_suppressions=0
  [ -e /proc/self/environ ] || options+=(-Dc_link_args="$(sanitizers_without_proc)")
  say "building with sanitizers"
  if build "$BUILD-asan" "${options[@]}" $(werror); then
    run_tests "$BUILD-asan" sanitizers --timeout-multiplier 5 $(suites unit data render ui)
  else
    broken "the build with sanitizers"
  fi
}

# What is published: the tarball of the last commit builds, and passes, away from this tree.
test_tarball() {
  local directory=$BUILD-tarball
  say "building from the tarball"
  rm -rf "$directory" "$BUILD/meson-dist"
  mkdir "$directory"
  if meson dist -C "$BUILD" --no-tests --allow-dirty --formats gztar >"$OUT/tarball.log" 2>&1 &&
    tar -C "$directory" --strip-components=1 -xf "$BUILD"/meson-dist/residency-atlas-*.tar.gz &&
    meson setup --prefix="$directory/build/installed" "$directory/build" "$directory" >>"$OUT/tarball.log" 2>&1 &&
    ninja -C "$directory/build" --quiet >>"$OUT/tarball.log" 2>&1; then
    run_tests "$directory/build" tarball $(suites unit data layers install)
  else
    cat "$OUT/tarball.log" >&2
    broken "the build from the tarball"
  fi
}

# The sanitizers learn their options, and the leak checker all it needs, from /proc, which a plain chroot lacks: the
# options then come from an object file that is linked into every program.
sanitizers_without_proc() {
  say "no /proc in here: leaks cannot be looked for"
  gcc -x c -c -o "$OUT/sanitizers.o" - <<-C
	const char *__asan_default_options (void) { return "${ASAN_OPTIONS/detect_leaks=1/detect_leaks=0}"; }
	const char *__ubsan_default_options (void) { return "$UBSAN_OPTIONS"; }
	C
  echo "$OUT/sanitizers.o"
}

do_e2e() {
  export LC_ALL=C.UTF-8 TZ=UTC
  build_main || { broken "the build" && summarize; }
  run_tests "$BUILD" e2e --suite e2e "$@"
  summarize
}

do_bench() {
  export LC_ALL=C.UTF-8 TZ=UTC ATLAS_BUILD=$BUILD-bench
  build "$ATLAS_BUILD" --buildtype=release -Dprofile=default
  exec python3 "$SRC/tests/bench/run.py" "$@"
}

# SHOT_RELEASE=1 shows the program as it is released: without the stripes of a development build.
do_shot() {
  if [ "${SHOT_RELEASE:-0}" = 0 ]; then
    build_main
  else
    build "$BUILD-bench" --buildtype=release -Dprofile=default
    export ATLAS_APP=$BUILD-bench/src/app/residency-atlas GSETTINGS_SCHEMA_DIR=$BUILD-bench/data
  fi
  exec python3 "$SRC/tests/shot.py" "$@"
}

# Settings and files of a trial run stay in the tree.
use_own_home() {
  export XAUTHORITY=${XAUTHORITY:-$HOME/.Xauthority} HOME=$SRC/_build/home GSETTINGS_BACKEND=keyfile
  unset XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME XDG_STATE_HOME
  [ -d "${XDG_RUNTIME_DIR:-}" ] || XDG_RUNTIME_DIR=$(mktemp -d)
  export XDG_RUNTIME_DIR
}

display_works() {
  local wayland=${WAYLAND_DISPLAY:-}
  [[ -z $wayland || $wayland == /* ]] || wayland=$XDG_RUNTIME_DIR/$wayland
  [ -S "$wayland" ] || { [ -n "${DISPLAY:-}" ] && timeout 5 xdpyinfo >/dev/null 2>&1; }
}

# The program works without a session bus; but it takes one to be seen by a screen reader.
need_bus() {
  local path=${DBUS_SESSION_BUS_ADDRESS:-unix:path=$XDG_RUNTIME_DIR/bus}
  path=${path#unix:path=}
  if [[ $path == *:* || -S ${path%%,*} ]]; then return; fi
  path=$(mktemp -d)/bus
  dbus-daemon --session --nofork --address="unix:path=$path" >"$OUT/bus.log" 2>&1 &
  trap "kill $! 2>/dev/null" EXIT
  export DBUS_SESSION_BUS_ADDRESS=unix:path=$path
  until [ -S "$path" ]; do
    kill -0 $! 2>/dev/null || { unset DBUS_SESSION_BUS_ADDRESS && return; }
    sleep 0.02
  done
}

port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# serve PORT ARGS: the window in a web browser of this machine.
serve() {
  local port=$1 last=$(($1 + 20)) display socket
  shift
  while port_is_taken "$port"; do
    say "port $port is taken"
    [ $((++port)) -lt "$last" ] || die "no free port found: ./dev web PORT takes another"
  done
  display=$((port + 1000)) # a number as good as any, and its own for each port
  socket=$XDG_RUNTIME_DIR/broadway$((display + 1)).socket
  gtk4-broadwayd --address=127.0.0.1 --port="$port" ":$display" >"$OUT/broadway.log" 2>&1 &
  trap "kill $! 2>/dev/null" EXIT
  until [ -S "$socket" ]; do
    kill -0 $! 2>/dev/null || { cat "$OUT/broadway.log" >&2 && die "Broadway did not start"; }
    sleep 0.05
  done
  printf '\n  Residency Atlas is at  http://127.0.0.1:%s/  (Ctrl+C ends it)\n\n' "$port"
  env -u GTK_A11Y -u DISPLAY -u WAYLAND_DISPLAY GDK_BACKEND=broadway BROADWAY_DISPLAY=":$display" "$APP" "$@"
}

main() {
  local command=$1
  shift
  mkdir -p "$OUT" "$SRC/_build/home"
  APP=$BUILD/src/app/residency-atlas
  export ATLAS_APP=$APP ATLAS_CLI=$BUILD/src/cli/residency-atlas-cli
  export GSETTINGS_SCHEMA_DIR=$BUILD/data
  case $command in
    build) build_main ;;
    cli) QUIET=1 build_main && exec "$ATLAS_CLI" "$@" ;;
    run | web)
      build_main
      use_own_home
      if [ "$command" = web ]; then
        serve "${1:-8085}" "${@:2}"
      elif display_works; then
        need_bus
        "$APP" "$@"
      else
        say "no display: the window opens in a web browser"
        serve 8085 "$@"
      fi
      ;;
    test) do_test "$@" ;;
    asan) export LC_ALL=C.UTF-8 TZ=UTC && test_sanitized && summarize ;;
    e2e) do_e2e "$@" ;;
    bench) do_bench "$@" ;;
    shot) do_shot "$@" ;;
    sh) [ $# != 0 ] || set -- bash && exec "$@" ;;
  esac
}

main "$@"
