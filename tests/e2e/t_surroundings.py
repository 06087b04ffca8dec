# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: t_surroundings.py WHAT
The program where something is missing that most desktops have: WHAT is home, bus, dconf, locale or network."""

import os
import pathlib
import subprocess
import sys

import drive
import eligibility
import pages
from drive import check

# Nobody, not even root, can make a folder of this name.
UNWRITABLE = '/dev/null/home'


def forget(*names):
    for name in names:
        os.environ.pop(name, None)


def without_home():
    """Nothing can be written: it works all the same, and says that the answers are not kept."""
    forget(*(f'XDG_{kind}_HOME' for kind in ('CONFIG', 'CACHE', 'DATA', 'STATE')))
    with drive.program(environment={'HOME': UNWRITABLE, **eligibility.TODAY}, noise='.') as app:
        pages.wait_chart(app, '.+')
        wizard = eligibility.Wizard(app)
        wizard.start()
        wizard.choose('What do you want to do\\?', 'Match this season')
        app.key_to('Tab', 'button', 'We cannot tell yet.*|.*still to do.*', most=6)
        app.key('Return')
        app.find('label', 'Your answers cannot be saved: .+')


def without_bus():
    """Nobody can look inside: a window is drawn, and closed by its shortcut."""
    forget('DBUS_SESSION_BUS_ADDRESS')
    os.environ.update(G_DEBUG='', XDG_RUNTIME_DIR=os.environ['HOME'])
    log = drive.new_log()
    process = drive.start([os.environ['ATLAS_APP']], {}, log)
    find = ['xdotool', 'search', '--onlyvisible', '--pid', str(process.pid)]

    def window():
        check(process.poll() is None, f'the program ended: {log.read_text()}')
        return subprocess.run(find, capture_output=True, text=True).stdout.split()

    (*_, seen) = drive.wait(window, 'a window', drive.TIMEOUT * 2)
    colours = ['import', '-silent', '-window', seen, '-format', '%k', 'info:']
    drive.wait(lambda: int(subprocess.run(colours, capture_output=True, text=True).stdout or 0) > 50, 'a chart to be drawn')
    drive.xdotool('windowfocus', '--sync', seen)
    drive.xdotool('key', 'ctrl+w')
    check(process.wait(drive.TIMEOUT * 2) == 0, f'the program ended with {process.returncode}: {log.read_text()}')


def without_dconf():
    """The settings last as long as the program does."""
    forget('GSETTINGS_BACKEND')
    with drive.program(environment={'GIO_MODULE_DIR': UNWRITABLE}, noise='memory') as app:
        pages.wait_chart(app, '.+')
        pages.go(app, 'Scores')
        pages.wait_chart(app, '.+')


def without_locale():
    """Text is UTF-8, whatever the terminal says."""
    forget('LANG', 'LC_ALL', 'LANGUAGE')
    with drive.program() as app:
        chart = pages.wait_chart(app, '.+')
        chart.find('list item', '2024, .*\\d\xa0%.*')
        eligibility.Wizard(app).start()


def sockets_of(pid):
    """The inodes of the sockets that a program has open."""
    links = (os.readlink(link) for link in pathlib.Path(f'/proc/{pid}/fd').iterdir())
    return {link[len('socket:['):-1] for link in links if link.startswith('socket:[')}


def internet_sockets(pid):
    tables = [pathlib.Path(f'/proc/{pid}/net/{name}') for name in ('tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6')]
    lines = [line.split() for table in tables if table.exists() for line in table.read_text().splitlines()[1:]]
    return {line[9] for line in lines} & sockets_of(pid)


def without_network():
    """It never asks for one: after a look at every page it has no socket to the outside."""
    with drive.program() as app:
        pages.wait_chart(app, '.+')
        for page in pages.PAGES:
            pages.go(app, page)
            # it takes the focus once it has what it shows
            app.wait_focus('radio button|entry|toggle button|button')
        check(sockets_of(app.process.pid), 'the sockets of the desktop are not seen')
        check(not internet_sockets(app.process.pid), f'sockets: {internet_sockets(app.process.pid)}')


STORIES = {
    'home': without_home,
    'bus': without_bus,
    'dconf': without_dconf,
    'locale': without_locale,
    'network': without_network,
}
STORIES[sys.argv[1]]()
