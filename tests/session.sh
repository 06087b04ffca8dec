#!/bin/bash
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: session.sh [--size WIDTHxHEIGHT] COMMAND...
# Runs a command with an X server, a session bus, a window manager and a home directory of its own, so that tests need no
# display, can run side by side, and look the same everywhere. All of it is gone when the command ends.
#
#   ATLAS_LANG=ar_EG.UTF-8   locale, C.UTF-8 if unset
#   ATLAS_FONT="Inter 11"    interface font, DejaVu Sans 10 if unset
#   ATLAS_TEXT_SCALE=2.0     size of text
#   ATLAS_RUNTIME_DIR=/run/user/0  XDG_RUNTIME_DIR, one of the session's own if unset
# The command finds the directory of the session, which the log files are in, in ATLAS_SESSION.
set -u

SIZE=1280x800
if [ "${1:-}" = --size ]; then
  SIZE=$2
  shift 2
fi
SESSION=$(mktemp -d "${TMPDIR:-/tmp}/atlas.XXXXXX")
PIDS=()

end_session() {
  trap - EXIT
  # the last one first: the X server must outlive its clients, else they complain
  local i
  for ((i = ${#PIDS[@]} - 1; i >= 0; i--)); do kill "${PIDS[i]}" 2>/dev/null; done
  wait 2>/dev/null
  rm -rf "$SESSION"
}
trap end_session EXIT
trap 'exit 143' TERM INT HUP

fail() {
  echo "session.sh: $1 did not start" >&2
  cat "$2" >&2
  exit 99
}

make_home() {
  export HOME=$SESSION/home XDG_RUNTIME_DIR=${ATLAS_RUNTIME_DIR:-$SESSION/run}
  export XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache
  export XDG_DATA_HOME=$HOME/.local/share XDG_STATE_HOME=$HOME/.local/state
  mkdir -p "$XDG_CONFIG_HOME/gtk-4.0" "$XDG_CACHE_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME"
  [ -d "$XDG_RUNTIME_DIR" ] || mkdir -m 700 "$XDG_RUNTIME_DIR"
  # Nothing moves, so that a window that has been drawn is a window that is still.
  cat >"$XDG_CONFIG_HOME/gtk-4.0/settings.ini" <<-INI
	[Settings]
	gtk-enable-animations=0
	gtk-cursor-blink=0
	gtk-font-name=${ATLAS_FONT:-DejaVu Sans 10}
	gtk-icon-theme-name=Adwaita
	gtk-hint-font-metrics=1
	INI
}

set_environment() {
  unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS GTK_THEME LANGUAGE XAUTHORITY
  export LANG=${ATLAS_LANG:-C.UTF-8} TZ=UTC
  export LC_ALL=$LANG
  export GDK_BACKEND=x11 GDK_SCALE=${GDK_SCALE:-1} GTK_A11Y=${GTK_A11Y:-atspi} NO_AT_BRIDGE=0
  # one way of drawing everywhere, whatever the machine's graphics
  export GSK_RENDERER=${GSK_RENDERER:-cairo} GDK_DISABLE=${GDK_DISABLE-gl,vulkan}
  # no portal has a say in colours or files
  export ADW_DISABLE_PORTAL=1 GDK_DEBUG=${GDK_DEBUG-no-portals}
  export GSETTINGS_BACKEND=${GSETTINGS_BACKEND:-memory}
}

# FIFOs below, because <(...) needs /proc, which a plain chroot lacks.

start_x() {
  local number
  mkfifo "$SESSION/x.fifo"
  Xvfb -displayfd 3 -screen 0 "${SIZE}x24" -nolisten tcp -noreset +extension RANDR +extension XTEST \
    3>"$SESSION/x.fifo" >"$SESSION/x.log" 2>&1 &
  PIDS+=($!)
  read -r -t 30 number <"$SESSION/x.fifo" || fail "the X server" "$SESSION/x.log"
  export DISPLAY=:$number
  # GTK lets the resources of the X server have a say in this, and not settings.ini
  xprop -root -f RESOURCE_MANAGER 8s -set RESOURCE_MANAGER \
    "Xft.dpi: $(awk "BEGIN { printf \"%d\", 96 * ${ATLAS_TEXT_SCALE:-1} }")"
}

start_bus() {
  cat >"$SESSION/bus.conf" <<-XML
	<busconfig>
	  <type>session</type>
	  <listen>unix:path=$SESSION/bus</listen>
	  <auth>EXTERNAL</auth>
	  <standard_session_servicedirs/>
	  <policy context="default">
	    <allow send_destination="*" eavesdrop="true"/>
	    <allow eavesdrop="true"/>
	    <allow own="*"/>
	  </policy>
	</busconfig>
	XML
  mkfifo "$SESSION/bus.fifo"
  dbus-daemon --config-file="$SESSION/bus.conf" --nofork --print-address=1 >"$SESSION/bus.fifo" 2>"$SESSION/bus.log" &
  PIDS+=($!)
  read -r -t 30 DBUS_SESSION_BUS_ADDRESS <"$SESSION/bus.fifo" || fail "the session bus" "$SESSION/bus.log"
  export DBUS_SESSION_BUS_ADDRESS
}

# Which window has the focus, and maximising, are the window manager's business. It announces itself before it is ready,
# and loses the windows that come in between: so it has to run a command when it is.
start_window_manager() {
  mkfifo "$SESSION/wm.fifo"
  openbox --startup "sh -c 'echo ready >$SESSION/wm.fifo'" >"$SESSION/wm.log" 2>&1 &
  PIDS+=($!)
  read -r -t 30 <"$SESSION/wm.fifo" || fail "the window manager" "$SESSION/wm.log"
}

make_home
set_environment
start_x
start_bus
start_window_manager
export ATLAS_SESSION=$SESSION
# in the background, because bash heeds a signal only between two commands
"$@" <&0 &
PIDS+=($!)
wait "$!"
