# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program for the end-to-end stories, as a person would.

It looks with AT-SPI, which is what a screen reader sees, and acts with real X input. A story runs inside
tests/session.sh and reads like this:

    with drive.program() as app:
        app.key('ctrl+e')
        dialog = app.find('dialog', 'Export')
        app.wait_focus('text', 'File name')
        app.type('chart')

What holds it together: nothing sleeps, everything is waited for; keys are sent once the focus is where they should go;
things are found by role and name. If a story fails, the tree and a screenshot are left in _build/out.
"""

import contextlib
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time
import traceback

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

TOP = pathlib.Path(__file__).resolve().parents[2]
OUT = pathlib.Path(os.environ.get('ATLAS_OUT', TOP / '_build' / 'out'))
POLL = 0.02
TIMEOUT = 8.0 * float(os.environ.get('ATLAS_PATIENCE', '1'))

# libatspi complains on our own stderr that GTK has no cache of accessible objects. We want none. Where warnings are
# fatal, those of the program are meant.
GLib.log_set_always_fatal(GLib.LogLevelFlags.LEVEL_ERROR)
GLib.log_set_handler('dbind', GLib.LogLevelFlags.LEVEL_WARNING, lambda *_: None)

# What an older libatspi calls the roles.
OLD_ROLES = {'push button': 'button'}

# Lines on the program's stderr that say nothing about the program.
NOISE = re.compile(r'dbind-WARNING|libEGL warning|/proc/mounts|^\s*$')


class Failure(AssertionError):
    """The program did not do what the story says."""


def check(condition, what):
    if not condition:
        raise Failure(what)


def wait(condition, what, timeout=TIMEOUT):
    """Returns the first true result of condition().

    Objects vanish while their tree is walked: an error of AT-SPI means "not yet".
    """
    end = time.monotonic() + timeout
    last = None
    while True:
        try:
            last = condition()
            if last:
                return last
        except GLib.Error as error:
            last = error.message
        if time.monotonic() > end:
            raise Failure(f'waited {timeout:g} s for {what}; at last it was {last!r}')
        time.sleep(POLL)


def xdotool(*arguments):
    result = subprocess.run(['xdotool', *map(str, arguments)], capture_output=True, text=True)
    if result.returncode != 0:
        raise Failure(f'xdotool {shlex.join(map(str, arguments))}: {result.stderr.strip()}')
    return result.stdout.split()


class Node:
    """One accessible object. Nothing is cached: each property asks the program."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __repr__(self):
        try:
            return f'<{self.role} {self.name!r}>'
        except GLib.Error:
            return '<vanished>'

    @property
    def role(self):
        name = self.accessible.get_role_name()
        return OLD_ROLES.get(name, name)

    @property
    def name(self):
        return self.accessible.get_name() or ''

    @property
    def description(self):
        return self.accessible.get_description() or ''

    @property
    def states(self):
        return {state.value_nick for state in self.accessible.get_state_set().get_states()}

    @property
    def children(self):
        children = (self.accessible.get_child_at_index(i) for i in range(self.accessible.get_child_count()))
        return [Node(child) for child in children if child is not None]

    @property
    def is_first(self):
        return self.accessible.get_index_in_parent() == 0

    @property
    def text(self):
        text = self.accessible.get_text_iface()
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))

    @property
    def value(self):
        return Atspi.Value.get_current_value(self.accessible.get_value_iface())

    @property
    def actions(self):
        action = self.accessible.get_action_iface()
        count = Atspi.Action.get_n_actions(action) if action else 0
        return [Atspi.Action.get_action_name(action, i) for i in range(count)]

    @property
    def extents(self):
        """(x, y, width, height) in the window. GTK leaves out the padding of what is around: a few pixels off."""
        rect = Atspi.Component.get_extents(self.accessible.get_component_iface(), Atspi.CoordType.WINDOW)
        return rect.x, rect.y, rect.width, rect.height

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def walk_outwards(self):
        """All objects of the program, from here on: what is near comes early."""
        yield self
        inner, outer = self.accessible, self.accessible.get_parent()
        while outer is not None:
            for child in Node(outer).children:
                if child.accessible != inner:
                    yield from child.walk()
            inner, outer = outer, outer.get_parent()

    def matches(self, role, name):
        """Role and name are regular expressions for the whole of it."""
        if role is not None and not re.fullmatch(role, self.role):
            return False
        return name is None or re.fullmatch(name, self.name) is not None

    def peek(self, role=None, name=None):
        """The first such object that is there now, or None."""
        return next((node for node in self.walk() if node.matches(role, name)), None)

    def all(self, role=None, name=None):
        return [node for node in self.walk() if node.matches(role, name)]

    def find(self, role=None, name=None, timeout=TIMEOUT):
        return wait(lambda: self.peek(role, name), f'{role} {name!r} in {self!r}', timeout)

    def wait_gone(self, role=None, name=None):
        wait(lambda: self.peek(role, name) is None, f'{role} {name!r} to be gone from {self!r}')

    def act(self, name='click'):
        """Does an action as assistive technology does: "click" on a button, "win.export" on a window."""
        if name not in self.actions:
            raise Failure(f'{self!r} has the actions {self.actions}, not {name}')
        return Atspi.Action.do_action(self.accessible.get_action_iface(), self.actions.index(name))

    def set_text(self, text):
        Atspi.EditableText.set_text_contents(self.accessible.get_editable_text_iface(), text)

    def set_value(self, value):
        Atspi.Value.set_current_value(self.accessible.get_value_iface(), value)

    def dump(self, depth=0):
        """The tree in text, a line for each object."""
        try:
            line = f'{"  " * depth}{self.role} {self.name!r}'
            line += f' ({self.description})' if self.description else ''
            lines = [f'{line}  [{" ".join(sorted(self.states))}]']
            for child in self.children:
                lines += child.dump(depth + 1)
            return lines
        except GLib.Error as error:
            return [f'{"  " * depth}({error.message})']


class Service:
    """A program that the session bus starts when it is called for. It is no child of ours, but does what one can do."""

    def __init__(self, name, command, log):
        status = log.with_suffix('.status')
        shell = f'{shlex.join(command)} >{log} 2>&1; echo $? >{status}'
        directory = pathlib.Path(os.environ['XDG_DATA_HOME']) / 'dbus-1' / 'services'
        directory.mkdir(parents=True, exist_ok=True)
        (directory / f'{name}.service').write_text(f'[D-BUS Service]\nName={name}\nExec=/bin/sh -c "{shell}"\n')
        call('org.freedesktop.DBus', '/', 'org.freedesktop.DBus.ReloadConfig')
        self.status = status
        self.pid = None
        self.returncode = None

    def poll(self):
        with contextlib.suppress(FileNotFoundError, ValueError):
            self.returncode = int(self.status.read_text())
        return self.returncode

    def wait(self, timeout=TIMEOUT):
        try:
            wait(lambda: self.poll() is not None, 'the end of the service', timeout)
        except Failure:
            raise subprocess.TimeoutExpired('the service', timeout) from None
        return self.returncode

    def kill(self):
        """The end of the session does."""
        self.returncode = -9


def call(name, path, method, *arguments):
    """Calls a method on the session bus and waits for its answer."""
    command = ['gdbus', 'call', '--session', '--dest', name, '--object-path', path, '--method', method, *arguments]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        raise Failure(f'{shlex.join(command)}: {result.stderr.strip()}')
    return result.stdout


def new_log():
    return pathlib.Path(os.environ['ATLAS_SESSION']) / f'app-{time.monotonic_ns()}.log'


def start(arguments, environment, log):
    with open(log, 'w') as output:
        return subprocess.Popen(
            arguments, env={**os.environ, **environment}, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )


class App:
    """The running program."""

    def __init__(self, process, log):
        self.process = process
        self.log = log
        self.ended = False
        self.last_focus = None
        try:
            self.root = wait(self._find_root, 'the program to appear', TIMEOUT * 3)
            self.window = self.find('frame')
            self.window_id = wait(self._find_window_id, 'the window')
            # a list that opens below the mouse would follow that, and not the keys
            xdotool('mousemove', 0, 0)
        except BaseException:
            self.process.kill()
            self.process.wait()
            raise

    def _find_root(self):
        if self.process.poll() is not None:
            raise Failure(f'the program ended with {self.process.returncode}: {self.output()}')
        desktop = Atspi.get_desktop(0)
        # an older library has only the other one
        getattr(desktop, 'clear_cache_single', desktop.clear_cache)()
        for i in range(desktop.get_child_count()):
            accessible = desktop.get_child_at_index(i)
            if accessible is None or accessible.get_child_count() == 0:
                continue
            try:
                ours = self.process.pid in (None, accessible.get_process_id())
            except GLib.Error:
                ours = True  # without /proc nobody knows; the session is ours alone
            if ours:
                accessible.set_cache_mask(Atspi.Cache.NONE)
                return Node(accessible)
        return None

    def _find_window_id(self):
        which = ['--pid', str(self.process.pid)] if self.process.pid else ['--name', f'^{self.window.name}$']
        found = subprocess.run(
            ['xdotool', 'search', '--onlyvisible', *which], capture_output=True, text=True
        ).stdout.split()
        return found[-1] if found else None

    def output(self):
        """What the program has written to stdout and stderr, without noise."""
        lines = self.log.read_text(errors='replace').splitlines() if self.log.exists() else []
        return '\n'.join(line for line in lines if not NOISE.search(line))

    # -- Looking --

    def find(self, role=None, name=None, timeout=TIMEOUT):
        return self.root.find(role, name, timeout)

    def peek(self, role=None, name=None):
        return self.root.peek(role, name)

    def wait_gone(self, role=None, name=None):
        self.root.wait_gone(role, name)

    def windows(self):
        return self.root.all('frame')

    def focused(self):
        """What has the keyboard focus. It is looked for around what had it the last time: a walk through all takes a while."""
        for nodes in (self.last_focus.walk_outwards() if self.last_focus else (), self.root.walk()):
            with contextlib.suppress(GLib.Error):
                self.last_focus = next((node for node in nodes if 'focused' in node.states), None)
                if self.last_focus is not None:
                    return self.last_focus
        self.last_focus = None
        return None

    def wait_focus(self, role, name=None):
        """Waits until the keyboard focus is there: only then may keys be sent."""

        def reached():
            node = self.focused()
            return node if node is not None and node.matches(role, name) else None

        try:
            return wait(reached, f'the focus on {role} {name!r}')
        except Failure as failure:
            raise Failure(f'{failure}; the focus is on {self.focused()!r}') from None

    def clipboard(self, target='UTF8_STRING'):
        """What another program would paste. None if there is nothing of this type."""
        command = ['xclip', '-selection', 'clipboard', '-out', '-target', target]
        result = subprocess.run(command, capture_output=True, timeout=TIMEOUT)
        return result.stdout if result.returncode == 0 else None

    # -- Acting --

    def key(self, *keys):
        """Presses keys by their X names, such as ctrl+e, Tab or Return."""
        xdotool('key', '--clearmodifiers', *keys)

    def key_to(self, key, role, name=None, most=1):
        """Presses a key, again and again if need be, until the focus is on something."""
        before = self.focused()
        for _ in range(most):
            self.key(key)
            now = wait(lambda: self._focused_anew(before), f'{key} to move the focus from {before!r}')
            if now.matches(role, name):
                return now
            before = now
        raise Failure(f'{most} times {key} did not lead to {role} {name!r}, but to {before!r}')

    def _focused_anew(self, before):
        now = self.focused()
        return now if now is not None and (before is None or now.accessible != before.accessible) else None

    def type(self, text):
        xdotool('type', '--clearmodifiers', '--delay', 8, text)

    def point(self, node, across=0.5, down=0.5):
        """Moves the mouse over an object. It should be large: see Node.extents."""
        x, y, width, height = node.extents
        xdotool('mousemove', '--window', self.window_id, int(x + width * across), int(y + height * down))

    def click(self, node, across=0.5, down=0.5, button=1):
        self.point(node, across, down)
        xdotool('click', button)

    @property
    def size(self):
        shell = xdotool('getwindowgeometry', '--shell', self.window_id)
        values = dict(line.split('=') for line in shell)
        return int(values['WIDTH']), int(values['HEIGHT'])

    def resize(self, width, height):
        xdotool('windowsize', '--sync', self.window_id, width, height)

    def pixels(self, node):
        """What is seen of an object, as bytes."""
        x, y, width, height = node.extents
        area = f'{width}x{height}+{max(x, 0)}+{max(y, 0)}'
        command = ['import', '-silent', '-window', self.window_id, '-crop', area, 'rgb:-']
        return subprocess.run(command, capture_output=True, check=True).stdout

    def screenshot(self, file):
        """The whole screen: menus and dialogs may be windows of their own."""
        subprocess.run(['import', '-silent', '-window', 'root', str(file)], check=True)

    def wait_end(self):
        """For a story that makes the program end."""
        try:
            self.process.wait(TIMEOUT * 2)
        except subprocess.TimeoutExpired:
            raise Failure('the program did not end') from None
        self.ended = True

    def close(self):
        """Closes the window as a person does, and returns the exit status. No clean exit, no coverage and no leak check."""
        # the first request may close no more than a dialog
        for patience in (TIMEOUT / 4, TIMEOUT / 4, TIMEOUT * 2):
            if self.process.poll() is not None:
                break
            with contextlib.suppress(GLib.Error, Failure):
                self.window.act('window.close')
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(patience)
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
            raise Failure('the program did not end when its window was closed')
        return self.process.returncode


def report(app, name):
    """Leaves in _build/out what is needed to understand a failure; the log of the test says where."""
    OUT.mkdir(parents=True, exist_ok=True)
    tree, picture = OUT / f'{name}.tree.txt', OUT / f'{name}.png'
    tree.write_text('\n'.join([*app.root.dump(), '', 'OUTPUT', app.output(), '']))
    app.screenshot(picture)
    print(f'see {tree} and {picture}', file=sys.stderr)


@contextlib.contextmanager
def running(process, log, name=None, noise=None):
    """A program that has been started, for the time of a story. It must end with status 0 and have written nothing.

    What it is expected to write, such as a warning about a broken file, is given as the regular expression `noise`.
    """
    app = App(process, log)
    try:
        yield app
        if app.process.poll() is not None and not app.ended:
            raise Failure(f'the program ended with {app.process.returncode} before the story did: {app.output()}')
    except BaseException:
        try:
            report(app, name or pathlib.Path(sys.argv[0]).stem)
        except Exception:
            traceback.print_exc()
        app.process.kill()
        app.process.wait()
        raise
    status = app.close()
    lines = [line for line in app.output().splitlines() if not (noise and re.search(noise, line))]
    if status != 0 or lines:
        raise Failure('\n'.join([f'the program ended with {status} and wrote:', *lines]))


@contextlib.contextmanager
def program(*arguments, environment=None, **expected):
    """The program with these arguments: see running()."""
    log = new_log()
    process = start([os.environ['ATLAS_APP'], *map(str, arguments)], environment or {}, log)
    with running(process, log, **expected) as app:
        yield app
