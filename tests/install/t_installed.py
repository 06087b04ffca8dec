# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as installed: the desktop finds it, starts it by its bus name, and opens a case with it."""

import json
import os
import pathlib
import subprocess
import sys

import drive
import trends
from drive import check

BUILD, PREFIX, ID = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
SHARE = PREFIX / 'share'
PATH = '/' + ID.replace('.', '/')
TYPE = 'application/vnd.residencyatlas.case+json'
CASE = {
    'format': 'residency-atlas-case',
    'version': 1,
    'answers': {'goal': {'value': 'other_job', 'at': '2026-11-22T10:00:00Z'}},
}

# What those who come later find faster, and no package owns.
CACHES = 'gschemas.compiled', 'icon-theme.cache', 'mimeinfo.cache'


class Activated:
    """A program that the session bus has started: it is there while its name is."""

    pid = None
    returncode = None

    def poll(self):
        owned = drive.call('org.freedesktop.DBus', '/', 'org.freedesktop.DBus.NameHasOwner', ID)
        self.returncode = None if 'true' in owned else 0
        return self.returncode

    def wait(self, timeout=drive.TIMEOUT):
        try:
            drive.wait(lambda: self.poll() is not None, 'the program to end', timeout)
        except drive.Failure:
            raise subprocess.TimeoutExpired(ID, timeout) from None
        return self.returncode

    def kill(self):
        self.returncode = -9


def run(*command, ok=(0,)):
    result = subprocess.run(command, capture_output=True, text=True)
    check(result.returncode in ok, f'{command}: {result.stdout}{result.stderr}')
    return result.stdout


def leftovers():
    """Files in the prefix that are no caches of the desktop."""
    mime = SHARE / 'mime'
    return [file for file in PREFIX.rglob('*')
            if not file.is_dir() and file.name not in CACHES and mime not in file.parents]


def check_found():
    """By those who look for programs, icons, settings, help and kinds of files."""
    run('desktop-file-validate', str(SHARE / f'applications/{ID}.desktop'))
    check(ID in run('gio', 'mime', TYPE), f'no program opens {TYPE}')
    check(f'{ID}' in run('gsettings', 'list-schemas'), 'the settings are not found')
    for page in 'residency-atlas', 'residency-atlas-cli':
        check((SHARE / f'man/man1/{page}.1').exists(), f'{page} has no manual')
    check('67.0' in run(str(PREFIX / 'bin/residency-atlas-cli'), 'query', '--cycle', '2024', '--type', 'us_img',
                        '--measure', 'match_rate_pct', '--format', 'csv'), 'the command line has no numbers')


def check_forgotten():
    """What README says makes the desktop forget the kind of file, where other programs are installed, too."""
    (SHARE / 'mime/packages').mkdir(parents=True, exist_ok=True)
    run('update-mime-database', str(SHARE / 'mime'))
    run('update-desktop-database', str(SHARE / 'applications'))
    found = run('grep', '-rlF', '-e', TYPE, '-e', ID, str(SHARE / 'mime'), str(SHARE / 'applications'), ok=(0, 1))
    check(not found, f'still known: {found}')


def open_case(app):
    """By its kind, in the window that is there."""
    file = pathlib.Path(os.environ['HOME']) / 'me.atlas-case'
    file.write_text(json.dumps(CASE))
    check(TYPE in run('gio', 'info', '--attributes=standard::content-type', str(file)), 'the kind of the file is unknown')
    run('gio', 'open', str(file))
    app.find('heading', 'Ways without the Match')
    check(len(app.windows()) == 1, 'the case is in another window')


def use():
    drive.call('org.freedesktop.DBus', '/', 'org.freedesktop.DBus.ReloadConfig')
    drive.call(ID, PATH, 'org.freedesktop.Application.Activate', '{}')
    with drive.running(Activated(), drive.new_log()) as app:
        trends.TrendsPage(app)
        # once more from the launcher, and by hand: the window that is there is raised
        run(str(PREFIX / 'bin/residency-atlas'))
        check(len(app.windows()) == 1, 'there are two windows')
        open_case(app)
        app.key('ctrl+w')
        app.wait_end()


def main():
    run('meson', 'install', '-C', BUILD, '--no-rebuild', '--quiet')
    try:
        check_found()
        use()
    finally:
        run('ninja', '-C', BUILD, 'uninstall')
    check(not leftovers(), f'left behind: {leftovers()}')
    check_forgotten()


main()
