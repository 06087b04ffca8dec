# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person has chosen is there again the next time."""

import drive
import trends
from drive import check

KEYFILE = {'GSETTINGS_BACKEND': 'keyfile'}
SIZE = (1000, 700)


def choose(app, page):
    """Another measure, another first year, ranges, one more group and one less, the table, another size."""
    app.key_to('Right', 'radio button', 'Matched')
    app.key('space')
    page.wait_chart('(?!.*matched alike).+')
    app.key_to('Tab', 'toggle button', '1986')
    app.key('space')
    app.wait_focus('list item')
    app.key('Down', 'Down', 'Return')
    first_year = drive.wait(lambda: app.focused().name.isdigit() and app.focused().name != '1986' and app.focused().name, 'another year')
    app.key_to('Tab', 'toggle button', '2026')
    app.key_to('Tab', 'check box', 'Range')
    app.key('space')
    app.key_to('Tab', 'toggle button', 'All IMGs')
    app.key('space')
    app.key_to('Tab', 'toggle button', r'U\.S\. IMGs')
    app.key('space')
    page.wait_marks('All IMGs', there=True)
    page.wait_marks('U.S. IMGs', there=False)
    app.key('ctrl+t')
    page.wait_table()
    app.resize(*SIZE)
    return first_year


def read_choices(app):
    """What is pressed, checked and selected, and whether the table is shown."""
    roles = ('radio button', 'toggle button', 'check box', 'combo box')
    nodes = [node for node in app.window.walk() if node.role in roles]
    on = sorted(node.name for node in nodes if node.states & {'pressed', 'checked'})
    return {
        'on': on,
        'years': [node.name for node in nodes if node.role == 'combo box'],
        'title': app.find('heading').name,
        'table': app.peek('tree table', 'Numbers') is not None,
        'size': app.size,
    }


def main():
    with drive.program(environment=KEYFILE) as app:
        page = trends.TrendsPage(app)
        first_year = choose(app, page)
        before = read_choices(app)
        check(before['on'] == ['All IMGs', 'Matched', 'Non-U.S. IMGs', 'Range', 'Table', 'U.S. MD seniors'], before)
        check(before['years'] == [first_year, '2026'], before)
        check(before['table'], before)
        check(before['size'] == SIZE, before)
    with drive.program(environment=KEYFILE) as app:
        drive.wait(lambda: read_choices(app) == before, f'{before} to be there again')


main()
