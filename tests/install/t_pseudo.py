# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page in a language in which all text is longer and in brackets: none is left out, none needs too wide a window."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import drive
import narrow
import pseudo
from drive import check

BUILD, PREFIX, ID, SOURCE = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3], pathlib.Path(sys.argv[4])
SETTINGS = pathlib.Path(os.environ['XDG_CONFIG_HOME']) / 'glib-2.0/settings/keyfile'
GROUP = f'io/github/residencyatlas/ResidencyAtlas{"/Devel" if ID.endswith(".Devel") else ""}'
SPEAKS = {'LANGUAGE': pseudo.NAME, 'GSETTINGS_BACKEND': 'keyfile', 'ATLAS_TODAY': '2026-11-22'}

# Of GTK and libadwaita, which do not speak the language; and names.
OF_OTHERS = {
    'Residency Atlas', 'residency-atlas', 'Minimize', 'Maximize', 'Minimize the window', 'Maximize the window', 'Close',
    'Close the window', 'Back', '(None)', 'Dismiss', 'Calendar', 'Edit', 'Apply', 'Clear Entry', 'Close button', 'Sort', 'Search',
}
CASE = json.loads((SOURCE / 'tests/unit/eligibility/cases.json').read_text())['rows'][0]['answers'] | {
    'failed_attempts_total': 0, 'score_invalidated': False, 'license_unsupervised_recent': False,
    'school_licensing_osce': False, 'exempt_on_2026_01_01': False, 'years_practice_abroad': 4,
}


def strings(value):
    """Every text in a data file."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


# An address, or what GTK calls keys.
NAME = re.compile(r'[\w.-]+\.(com|edu|gov|net|org)|((Ctrl|Shift|Alt)\+)*(\S|F\d+|Return|Home|End|Left|Right|Up|Down)')
EDGES = ' .,;:–—…\n'
DATA = {text.strip(EDGES) for file in (SOURCE / 'data').rglob('*.json') for text in strings(json.loads(file.read_text()))}


def outside(text):
    """What is in no brackets."""
    while True:
        less = re.sub(r'⟦[^⟦⟧]*⟧', '', text)
        if less == text:
            return text.strip(EDGES)
        text = less


def is_translated(text):
    return all(not re.search(r'[^\W\d_]{2}', line) or line.strip(EDGES) in DATA | OF_OTHERS or NAME.fullmatch(line)
               for line in outside(text).splitlines())


def check_translated(app, where):
    """All that a person sees or hears."""
    wrong = set()
    for node in app.window.walk():
        if 'showing' in node.states:
            wrong |= {text for text in (node.name, node.description) if text and not is_translated(text)}
    check(not wrong, f'{where}: not translated: {sorted(wrong)}')


def look(app, where):
    check_translated(app, where)
    narrow.check_fits(app)


def button(app, text):
    return app.find('button', re.escape(pseudo.pseudo(text).replace('_', '')))


def chart_is_there(app):
    return drive.wait(lambda: app.peek('list item', '.*⟦.*'), 'a chart')


def choose_page(page):
    SETTINGS.parent.mkdir(parents=True, exist_ok=True)
    SETTINGS.write_text(f"[{GROUP}]\npage='{page}'\n")


def see_page(page):
    choose_page(page)
    with drive.program(environment=SPEAKS) as app:
        chart_is_there(app)
        check_translated(app, page)
        narrow.make_narrow(app)
        look(app, f'{page}, narrow')


def see_dialogs():
    choose_page('trends')
    with drive.program(environment=SPEAKS) as app:
        chart_is_there(app)
        for key in 'ctrl+e', 'ctrl+question':
            app.key(key)
            app.find('dialog', '⟦.*')
            check_translated(app, key)
            app.key('Escape')
            app.wait_gone('dialog', '⟦.*')


def see_wizard():
    file = pathlib.Path(os.environ['HOME']) / 'me.atlas-case'
    answers = {name: {'value': value, 'at': '2026-11-22T10:00:00Z'} for name, value in CASE.items()}
    file.write_text(json.dumps({'format': 'residency-atlas-case', 'version': 1, 'answers': answers}))
    with drive.program(file, environment=SPEAKS) as app:
        button(app, 'Go Through the _Answers')
        check_translated(app, 'the result')
        narrow.make_narrow(app)
        look(app, 'the result, narrow')
        button(app, 'Go Through the _Answers').act('click')
        while not app.peek('button', re.escape(pseudo.pseudo('Show Result'))):
            heading = app.find('heading').name
            look(app, heading)
            button(app, 'Next').act('click')
            drive.wait(lambda before=heading: app.find('heading').name != before, 'the next screen')
        look(app, app.find('heading').name)


def run(*command):
    result = subprocess.run(command, capture_output=True, text=True)
    check(result.returncode == 0, f'{command}: {result.stdout}{result.stderr}')


def main():
    os.environ['ATLAS_APP'] = str(PREFIX / 'bin/residency-atlas')
    run('meson', 'install', '-C', BUILD, '--no-rebuild', '--quiet')
    try:
        pseudo.write(PREFIX / 'share/locale')
        for page in 'trends', 'specialties', 'scores', 'eligibility':
            see_page(page)
        see_dialogs()
        see_wizard()
    finally:
        shutil.rmtree(PREFIX / 'share/locale' / pseudo.NAME, ignore_errors=True)
        run('ninja', '-C', BUILD, 'uninstall')


main()
