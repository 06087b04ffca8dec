# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person looks at match rates, reads the receipt of one, and takes a picture of the chart along."""

import re

import drive
import trends
from drive import check


def use_table(app, page):
    app.key('ctrl+t')
    page.wait_table()
    app.wait_focus('table row', '2026 .*')
    app.key('Home')
    row = r'2024 U\.S\. IMGs 67\.0\s% .*'
    app.key_to('Down', 'table row', row, most=8)
    app.key('Return')
    page.check_receipt(page.wait_receipt())
    page.close_receipt()
    app.wait_focus('table row', row)
    app.key('ctrl+c')
    app.find('label', 'Selected rows copied')
    copied = app.clipboard().decode()
    check(re.fullmatch(r'2024\tU\.S\. IMGs\t67\.0\s%\t65\.6 to 68\.3\s%\tNRMP, [^\t]+\t4 publishers agree[^\t]*\n', copied), copied)
    sort(app, page)
    app.key('ctrl+t')
    app.wait_focus('list item', trends.US_2024)


def sort(app, page):
    """By the keyboard, then by a click on the title."""
    app.key_to('shift+Tab', 'button', 'Copy')
    app.key_to('shift+Tab', 'toggle button', 'Sort By')
    app.key('Return')
    # GTK gives the items of menus no names; the third one is "Value, Highest First"
    app.wait_focus('menu item')
    app.key('Down', 'Down', 'Return')
    drive.wait(lambda: page.values() == sorted(page.values(), reverse=True), 'falling rates')
    app.click(page.wait_table().find('filler', 'Value'))
    drive.wait(lambda: page.values() == sorted(page.values()), 'rising rates')


def read_dialogs(app):
    app.key('ctrl+question')
    shortcuts = app.find('dialog', 'Keyboard Shortcuts')
    check(shortcuts.peek('list item', 'Show the receipt'), 'the shortcuts lack that of the receipt')
    app.key('Escape')
    app.wait_gone('dialog', 'Keyboard Shortcuts')
    app.key('F10')
    app.wait_focus('menu item')
    app.key('a')
    about = app.find('dialog', 'About.*')
    about.find('list item', 'Details')
    app.key_to('Tab', 'list item', 'Details')
    app.key('Return')
    about.find('label', '(?s).*Not affiliated with NRMP.*')
    app.key('Escape', 'Escape')
    app.wait_gone('dialog', 'About.*')


def main():
    with drive.program() as app:
        page = trends.TrendsPage(app)
        check(page.chart.peek('list item', trends.US_2024), 'the mark of 2024 is missing')
        page.choose_groups()
        page.read_receipt()
        use_table(app, page)
        page.export()
        page.copy_image()
        read_dialogs(app)
        page.quit()


main()
