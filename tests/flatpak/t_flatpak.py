# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program out of its bundle: its window, an image saved and a case opened through the file chooser portal."""

import json
import os
import pathlib
import subprocess
import time

import drive
import pages
import png
from drive import check

ID = os.environ['ATLAS_FLATPAK_ID']
HOST = pathlib.Path(os.environ['HOME'])
PORTAL = 'xdg-desktop-portal-gtk'

# Of the session of our tests; a program from a bundle decides for itself.
UNSET = 'GDK_DEBUG', 'ADW_DISABLE_PORTAL', 'GSETTINGS_BACKEND', 'GDK_BACKEND', 'GDK_DISABLE', 'LC_ALL'
CASE = {
    'format': 'residency-atlas-case',
    'version': 1,
    'answers': {
        'goal': {'value': 'match', 'at': '2026-11-22T10:00:00Z'},
        'school_country': {'value': 'IN', 'at': '2026-11-22T10:00:00Z'},
        'citizenship': {'value': 'us_lpr', 'at': '2026-11-22T10:00:00Z'},
    },
}


class Sandboxed:
    """The process of `flatpak run`. That of the program is one that only the sandbox knows."""

    pid = None

    def __init__(self, process):
        self.process = process

    @property
    def returncode(self):
        return self.process.returncode

    def poll(self):
        return self.process.poll()

    def wait(self, timeout=None):
        return self.process.wait(timeout)

    def kill(self):
        subprocess.run(['flatpak', 'kill', ID], check=False)
        self.process.kill()


def start():
    log = drive.new_log()
    unset = [f'--unset-env={name}' for name in UNSET]
    return Sandboxed(drive.start(['flatpak', 'run', '--user', '--nosocket=wayland', *unset, ID], {}, log)), log


def choose_file(path):
    """Types a path into the dialog of the portal, which is a window of another program."""
    find = ['xdotool', 'search', '--onlyvisible', '--class', PORTAL]
    window = drive.wait(lambda: subprocess.run(find, capture_output=True, text=True).stdout.split(), 'the portal')[-1]
    drive.xdotool('windowfocus', '--sync', window)
    drive.xdotool('key', 'ctrl+l')
    drive.xdotool('key', 'ctrl+a')
    drive.xdotool('type', '--delay', 40, str(path))
    # it looks the folder up, and nothing tells when it has
    time.sleep(2)
    drive.xdotool('key', 'Return')
    drive.wait(lambda: not subprocess.run(find, capture_output=True, text=True).stdout, 'the portal to go')


def save_image(app):
    file = HOST / 'chart.png'
    app.key('ctrl+e')
    app.find('dialog', 'Export Image')
    app.wait_focus('combo box')
    app.key('alt+s')
    choose_file(file)
    drive.wait(file.exists, 'the image')
    app.find('label', 'Saved “chart.png”')
    size, texts = png.read(file.read_bytes())
    check(size == (1920, 1080), f'the image has {size} pixels')
    check('NRMP' in texts.get('Source', ''), f'{texts}')
    print(f'an image was saved to the host: {size[0]} × {size[1]}')


def open_case(app):
    file = HOST / 'me.atlas-case'
    file.write_text(json.dumps(CASE))
    app.wait_gone('dialog', 'Export Image')
    pages.go(app, 'Eligibility')
    app.wait_focus('button', 'Start')
    app.key_to('shift+Tab', 'toggle button', 'Your Answers', most=4)
    app.key('Return')
    app.wait_focus('menu item')
    app.key('o')
    choose_file(file)
    app.find('heading', 'We cannot tell yet')
    app.find('label', 'The Match counts you as a non-U\\.S\\. IMG.*')
    print('a case of the host was opened')


def check_saved():
    """What was answered lies where Flatpak keeps the data of a program."""
    kept = HOST / '.var/app' / ID / 'data/residency-atlas/case.atlas-case'
    drive.wait(kept.exists, f'{kept}')
    check(json.loads(kept.read_text())['answers']['school_country']['value'] == 'IN', kept.read_text())
    print('the answers are kept in the data of the program')


def main():
    process, log = start()
    with drive.running(process, log, noise='.') as app:
        pages.wait_chart(app, '.+')
        print(f'the window {app.window.name!r} has its chart')
        save_image(app)
        open_case(app)
        app.key('ctrl+w')
        app.wait_end()
    check_saved()


main()
