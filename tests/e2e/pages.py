# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages have in common, in steps of stories: the sidebar, drop-downs, charts and receipts."""

import re

import drive
from drive import check

PAGES = 'Trends', 'Specialties', 'Scores', 'Eligibility'
CLOSE = ('button', 'Close Receipt')


def go(app, page):
    """By keyboard, in a narrow window by way of the list of pages."""
    back = app.peek('button', 'Back')
    if back:
        show_sidebar(app, back)
    # the list is entered where it was left
    app.key_to('Tab' if back else 'shift+Tab', 'list item', '|'.join(PAGES), most=16)
    app.key('Home')
    app.wait_focus('list item', PAGES[0])
    if page != PAGES[0]:
        app.key_to('Down', 'list item', page, most=len(PAGES))
    app.key('Return')
    if back:
        app.find('button', 'Back')


def show_sidebar(app, back):
    # not with the mouse: on a busy machine a click may last so long that it opens the button's menu
    back.act('click')
    app.wait_gone('button', 'Back')


def words_of(item):
    """What an item of a drop-down says: GTK gives it no name."""
    label = item.peek('label')
    return label.name if label else ''


def choose(app, role, before, wanted):
    """Opens the drop-down that has the focus and picks an item of it."""
    app.wait_focus(role, before)
    app.key('space')
    if app.wait_focus('list item|entry').role == 'entry':
        app.key_to('Down', 'list item')
    app.key('Home')
    item = drive.wait(lambda: app.wait_focus('list item').is_first and app.focused(), 'the first item')
    while not re.fullmatch(wanted, words_of(item)):
        item = app.key_to('Down', 'list item')
    app.key('Return')
    app.wait_focus(role, wanted)


def switch(app, wanted):
    """From the toggle that has the focus, to the next one of the same row."""
    app.key_to('Right', 'radio button', wanted)
    app.key('space')
    drive.wait(lambda: 'checked' in app.focused().states, f'{wanted} to be checked')


def wait_chart(app, title):
    """The chart is a list that is named like the finding above it, and has its marks in it."""

    def drawn():
        heading = app.peek('heading', title)
        chart = heading and app.peek('list', re.escape(heading.name))
        return chart if chart and chart.children else None

    return drive.wait(drawn, f'a chart of the title {title!r}')


def wait_receipt(app, name):
    receipt = app.find('grouping', name)
    app.wait_focus(*CLOSE)
    return receipt


def check_publisher(receipt, value, publisher):
    """The number that is preferred, and whose it is: "publisher, title (year)" and how near that is to the source."""
    rows = receipt.find('list', 'Preferred').all('list item')
    check([row.name for row in rows] == [value], f'preferred are {rows}, not {value!r}')
    said = [label.name for label in rows[0].all('label')]
    check(any(re.fullmatch(rf'(?s){publisher}, .+ \(\d{{4}}\)[^\n]*\n(primary|secondary).*', text) for text in said), f'{publisher} is not named in {said}')
    check(rows[0].peek('button', 'Open the Source'), 'the source cannot be opened')


def close_receipt(app):
    app.key('Escape')
    app.wait_gone(*CLOSE)
