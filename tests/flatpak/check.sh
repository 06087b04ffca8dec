#!/bin/bash
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: check.sh DIRECTORY BRANCH
# Builds the Flatpak as it is published, against a stand-in for the runtime of that branch of GNOME in DIRECTORY, makes
# the bundle, installs it, and checks what is inside, what it may do, and that it works. Says PASS, or what failed.
set -euo pipefail

SRC=$(cd "$(dirname "$0")/../.." && pwd)
RUNTIME=$1 BRANCH=$2
ID=io.github.residencyatlas.ResidencyAtlas
WORK=$SRC/_build/flatpak-$BRANCH
OUT=$SRC/_build/out
FAILED=0

ok() { echo "ok    $*"; }
bad() { echo "FAIL  $*"; FAILED=$((FAILED + 1)); }
check() { if "${@:2}" >"$WORK/check.log" 2>&1; then ok "$1"; else bad "$1"; sed 's/^/      /' "$WORK/check.log"; fi; }

# Flatpak hands the environment on into the sandbox.
clean() {
  env -i PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin HOME="$WORK/home" USER="$(id -un)" LANG=C.UTF-8 \
    XDG_RUNTIME_DIR="/run/user/$(id -u)" FLATPAK_USER_DIR="$WORK/installed" \
    XDG_DATA_DIRS="$WORK/installed/exports/share:/usr/local/share:/usr/share" "$@"
}

# An ordinary user's Flatpak asks the system bus about parental controls: the session bus stands in.
on_bus() {
  clean dbus-run-session -- sh -c 'export DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS; exec "$@"' sh "$@"
}

prepare() {
  rm -rf "$WORK"
  mkdir -p "$WORK/home" "$OUT"
  # the document portal hands out paths below exactly this one
  [ -d "/run/user/$(id -u)" ] || mkdir -p -m 700 "/run/user/$(id -u)"
  clean flatpak remote-add --user --no-gpg-verify flathub "file://$RUNTIME/repo"
}

# The manifest, or for an older branch one made from it: with that branch, and with Blueprint, which its Sdk lacks.
write_manifest() {
  local manifest=$SRC/flatpak/$ID.yml
  if [ "$BRANCH" = 51 ]; then
    echo "$manifest"
    return
  fi
  awk -v branch="$BRANCH" -v source="$SRC" -v blueprint="$RUNTIME/blueprint" '
    /^runtime-version:/ { print "runtime-version: \x27" branch "\x27"; next }
    /path: \.\.$/ { sub(/\.\.$/, source) }
    { print }
    /^modules:/ {
      print "  - name: blueprint-compiler\n    buildsystem: simple\n    build-commands:"
      print "      - install -D usr/bin/blueprint-compiler /app/bin/blueprint-compiler"
      print "      - mkdir -p /app/lib/python && cp -r usr/lib/python3/dist-packages/blueprintcompiler /app/lib/python/"
      print "      - sed -i \x27s,^module_path = .*,module_path = \"/app/lib/python\",\x27 /app/bin/blueprint-compiler"
      print "    cleanup:\n      - \x27*\x27\n    sources:\n      - type: dir\n        path: " blueprint
    }' "$manifest" >"$WORK/$ID.yml"
  echo "$WORK/$ID.yml"
}

build() {
  local manifest=$1
  on_bus flatpak-builder --user --install-deps-from=flathub --force-clean --state-dir="$WORK/state" --repo="$WORK/repo" \
    --default-branch=stable "$WORK/build" "$manifest"
}

# A published bundle names Flathub's address for its runtime, which is read when it is installed: here it is a file.
install_bundle() {
  printf '[Flatpak Repo]\nTitle=Stand-in\nUrl=file://%s\n' "$RUNTIME/repo" >"$WORK/stand-in.flatpakrepo"
  clean flatpak build-bundle --runtime-repo="file://$WORK/stand-in.flatpakrepo" "$WORK/repo" "$WORK/$ID.flatpak" "$ID" \
    stable && on_bus flatpak install --user --noninteractive --assumeyes "$WORK/$ID.flatpak"
}

check_exports() {
  local share=$WORK/installed/exports/share file
  for file in "applications/$ID.desktop" "icons/hicolor/scalable/apps/$ID.svg" \
    "icons/hicolor/symbolic/apps/$ID-symbolic.svg" "dbus-1/services/$ID.service" "mime/packages/$ID.xml"; do
    check "exported: $file" test -e "$share/$file"
  done
  check "the launcher is valid" desktop-file-validate "$share/applications/$ID.desktop"
  check "the launcher opens cases" grep -q 'MimeType=.*application/vnd.residencyatlas.case+json' \
    "$share/applications/$ID.desktop"
  # an old flatpak-builder moves the file
  file=$(find "$WORK/build/files/share/metainfo" "$WORK/build/files/share/appdata" -name "$ID.*.xml" 2>/dev/null | head -n 1) ||
    true
  check "the metainfo is valid" appstreamcli validate --no-net "$file"
  check "the catalogue has the program" sh -c \
    "zcat '$WORK'/build/files/share/*/xml*/'$ID'.xml.gz | grep -q '<id>$ID'"
  while read -r file; do
    check "translated: $file" test -s "$WORK/build/files/share/locale/$file/LC_MESSAGES/residency-atlas.mo"
  done < <(grep -v '^#' "$SRC/po/LINGUAS")
}

check_permissions() {
  local wanted="devices=dri; shared=ipc; sockets=fallback-x11;wayland; "
  local found
  found=$(clean flatpak info --user --show-permissions "$ID" | sed -n '/^\[Context\]/,/^$/{/=/p}' | sort |
    sed 's/;$//; s/x11;wayland;fallback-x11/fallback-x11;wayland/; s/x11;fallback-x11/fallback-x11/' | awk '{printf "%s; ", $0}') ||
    true
  found=$(echo "$found" | sed 's/wayland;fallback-x11/fallback-x11;wayland/')
  if [ "$found" = "$wanted" ]; then ok "asks for a window and nothing else"; else bad "asks for: $found"; fi
}

# What a program inside can reach: "read-home=no network=no ...".
probe() {
  local script='
    try() { if eval "$2" >/dev/null 2>&1; then echo "$1=yes"; else echo "$1=no"; fi; }
    try read-home "cat \"$HOST_HOME/secret.txt\""
    try host-files "ls /run/host/usr/bin /run/host/etc"
    try network "[ \"\$(readlink /proc/self/ns/net)\" = \"$HOST_NET\" ]"
    try talk-to-flatpak "gdbus call --session -d org.freedesktop.Flatpak -o /org/freedesktop/Flatpak/Development -m org.freedesktop.DBus.Peer.Ping"
    try write-program "touch /app/x"
    try write-runtime "touch /usr/x"'
  on_bus timeout 60 flatpak run --user "$@" --env=HOST_HOME="$WORK/home" --env=HOST_NET="$(readlink /proc/self/ns/net)" \
    --env=SCRIPT="$script" --command=sh "$ID" -c 'eval "$SCRIPT"' 2>/dev/null | tr '\n' ' '
}

check_sandbox() {
  local closed opened
  echo secret >"$WORK/home/secret.txt"
  closed=$(probe) || true
  # the same with the doors open: proof that the probes would see one
  opened=$(probe --filesystem=host --share=network --talk-name=org.freedesktop.Flatpak) || true
  case $closed in
    *=yes*) bad "the sandbox is open: $closed" ;;
    *=no*) ok "the sandbox is closed: $closed" ;;
    *) bad "the probes did not run" ;;
  esac
  case $opened in
    *read-home=yes*host-files=yes*network=yes*) ok "the probes see an open door" ;;
    *) bad "the probes are blind: $opened" ;;
  esac
}

check_command_line() {
  local number
  number=$(on_bus flatpak run --user --command=residency-atlas-cli "$ID" query --cycle 2024 --type us_img \
    --measure match_rate_pct --format csv 2>/dev/null | tail -n 1) || true
  case $number in
    *67.0*) ok "the command line answers: $(echo "$number" | cut -c1-60)" ;;
    *) bad "the command line says: $number" ;;
  esac
}

# In a window, on a screen and a bus of its own, as ATLAS_ variables for the story.
check_window() {
  local log=$WORK/window.log mount
  if [ -e "/run/user/$(id -u)/bus" ]; then
    bad "the window: its portals would take the place of those of your desktop; try this as another user"
    return
  fi
  if env -i PATH="$PATH" USER="$(id -un)" FLATPAK_USER_DIR="$WORK/installed" ATLAS_FLATPAK_ID="$ID" ATLAS_OUT="$OUT" \
    XDG_DATA_DIRS="$WORK/installed/exports/share:/usr/local/share:/usr/share" XDG_CURRENT_DESKTOP=GNOME \
    ATLAS_RUNTIME_DIR="/run/user/$(id -u)" ATLAS_PATIENCE=4 PYTHONPATH="$SRC/tests/e2e" PYTHONDONTWRITEBYTECODE=1 \
    timeout 300 "$SRC/tests/session.sh" /usr/bin/python3 "$SRC/tests/flatpak/t_flatpak.py" >"$log" 2>&1; then
    sed 's/^/ok    /' "$log"
  else
    bad "the window"
    sed 's/^/      /' "$log"
  fi
  # portals leave their file systems mounted
  for mount in doc gvfs; do fusermount3 -qu "/run/user/$(id -u)/$mount" 2>/dev/null || true; done
}

prepare
MANIFEST=$(write_manifest)
check "the development manifest can be read" flatpak-builder --show-manifest "$SRC/flatpak/$ID.Devel.yml"
check "built against GNOME $BRANCH" build "$MANIFEST"
check "bundled and installed" install_bundle
if [ "$FAILED" = 0 ]; then
  check_exports
  check_permissions
  check_sandbox
  check_command_line
  check_window
fi
if [ "$FAILED" = 0 ]; then
  echo "PASS  $ID.flatpak, $(du -h "$WORK/$ID.flatpak" | cut -f1), with GNOME $BRANCH"
else
  echo "FAIL  $FAILED with GNOME $BRANCH"
  exit 1
fi
