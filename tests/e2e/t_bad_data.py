# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A data file of one's own: refused with the reason if it is broken, else shown, and said to be no part of the program."""

import json
import os
import pathlib
import subprocess

import drive
import trends
from drive import check

HOME = pathlib.Path(os.environ['HOME'])
SOURCE = 'nrmp_rd2025_t4'


def observe(cycle, kind, value):
    return {
        'cycle': cycle,
        'measure': 'match_rate_pct',
        'type': kind,
        'value': value,
        'printed': str(value),
        'unit': 'percent',
        'source': SOURCE,
        'confidence': 'primary',
    }


def write(name, *observations):
    file = HOME / name
    data = {
        'format': 'residency-atlas-data',
        'version': 1,
        'id': 'own',
        'title': 'Numbers of our own',
        'date': '2026-11-22',
        'observations': observations,
    }
    file.write_text(json.dumps(data))
    return file


def refuse(app, file, reason, kept):
    """The alert names the file and what is wrong with it, and says what is shown instead."""
    alert = app.find(None, 'Data File Not Used')
    said = '\n'.join(node.name for node in alert.walk() if node.role == 'label')
    for text in (str(file), reason, kept):
        check(text in said, f'the alert does not say {text!r}, but\n{said}')
    app.wait_focus('button', 'Close')
    app.key('Return')
    app.wait_gone(None, 'Data File Not Used')


def open_from_outside(file):
    """A second start hands its file over to the window that is there, and ends."""
    command = [os.environ['ATLAS_APP'], '--data', file]
    result = subprocess.run(command, capture_output=True, text=True, timeout=drive.TIMEOUT)
    check(result.returncode == 0, f'the second start ended with {result.returncode}: {result.stderr}')


def wait_banner(app, file):
    app.find('label', f'These are the numbers of “{file.name}”, not those of the program')


def main():
    broken = write('broken.json', {**observe(2024, 'us_img', 67.0), 'source': 'nobody'})
    good = write('good.json', observe(2024, 'us_img', 12.5), observe(2025, 'us_img', 25.0))
    other = write('other.json', observe(2023, 'us_img', 33.3))
    with drive.program('--data', broken) as app:
        refuse(app, broken, 'nobody', 'The numbers that came with the program are shown.')
        trends.TrendsPage(app)
        check(not app.peek('label', 'These are the numbers of.*'), 'the banner names a file that was refused')
        open_from_outside(good)
        wait_banner(app, good)
        app.find('list item', r'2025, U\.S\. IMGs, 25\.0\s%')
        open_from_outside(broken)
        refuse(app, broken, 'nobody', 'The numbers that were shown before still are.')
        check(app.peek('list item', r'2025, U\.S\. IMGs, 25\.0\s%'), 'the numbers are gone')
        wait_banner(app, good)
    with drive.program('--data', good) as app:
        wait_banner(app, good)
        app.find('list item', r'2024, U\.S\. IMGs, 12\.5\s%')
        check(len(app.windows()) == 1, 'there are two windows')
        open_from_outside(other)
        wait_banner(app, other)
        app.find('list item', r'2023, U\.S\. IMGs, 33\.3\s%')
        check(len(app.windows()) == 1, 'there are two windows')


main()
