# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop starts the program through the session bus, as the installed launcher has it."""

import os
import pathlib

import drive
import trends
from drive import check

BINARY = pathlib.Path(os.environ['ATLAS_APP'])
DESKTOP_FILES = BINARY.parents[2] / 'data' / 'desktop'


def main():
    (file,) = DESKTOP_FILES.glob('*.desktop')
    launcher = file.read_text().splitlines()
    check('DBusActivatable=true' in launcher, f'{file} has no DBusActivatable=true')
    name = file.stem
    service = (DESKTOP_FILES / f'{name}.service').read_text().splitlines()
    check(f'Name={name}' in service, f'the service is not {name}')
    (command,) = (line.removeprefix('Exec=').split() for line in service if line.startswith('Exec='))
    check(pathlib.Path(command[0]).name == BINARY.name, f'the service starts {command[0]}')

    log = drive.new_log()
    process = drive.Service(name, [str(BINARY), *command[1:]], log)
    path = '/' + name.replace('.', '/')
    drive.call(name, path, 'org.freedesktop.Application.Activate', '{}')
    with drive.running(process, log) as app:
        trends.TrendsPage(app)
        drive.call(name, path, 'org.freedesktop.Application.Activate', '{}')
        drive.call(name, path, 'org.freedesktop.Application.ActivateAction', 'about', '[]', '{}')
        app.find('dialog', 'About.*')
        check(len(app.windows()) == 1, 'there are two windows')
        app.key('Escape')
        app.wait_gone('dialog', 'About.*')


main()
