# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The core of t_trends.py again, as narrow as a phone and from right to left."""

import drive
import trends
from trends import check

WIDTH, HEIGHT = 360, 640


def make_narrow(app):
    """The window manager counts the border of the window, too."""
    border = -app.window.extents[0]
    app.resize(WIDTH + 2 * border, HEIGHT + 2 * border)
    app.find('button', 'Back')
    check(app.size[0] == WIDTH + 2 * border, f'the window is {app.size[0]} wide')


def check_fits(app):
    """Nothing that has a name sticks out. GTK would have warned as well."""

    def find_wide():
        nodes = [node for node in app.window.walk() if node.role != 'frame' and node.name and 'showing' in node.states]
        return [node for node in nodes if node.extents[2] > WIDTH]

    drive.wait(lambda: not find_wide(), f'nothing to be wider than {WIDTH}')


def check_mirrored(page):
    first = page.chart.find('list item', '1997, .*').extents[0]
    last = page.chart.find('list item', '2026, .*').extents[0]
    check(last < first, f'2026 is drawn at {last}, 1997 at {first}')


def visit_sidebar(app):
    """Back to the list of pages by the button, on to the page with the keyboard."""
    # not with the mouse: on a busy machine a click may last so long that it opens the button's menu
    app.find('button', 'Back').act('click')
    app.wait_gone('button', 'Export Image')
    app.key_to('Tab', 'list item', 'Trends', most=4)
    app.key('Return')
    app.find('button', 'Export Image')


def check_overlay(app, page):
    """The receipt covers the chart, rather than to squeeze it."""
    before = page.chart.extents
    app.key('Return')
    page.wait_receipt()
    check(page.chart.extents == before, 'the chart has made room for the receipt')
    check_fits(app)
    page.close_receipt()
    app.wait_focus('list item', trends.US_2024)


def main():
    with drive.program() as app:
        make_narrow(app)
        page = trends.TrendsPage(app, rtl=True)
        check_fits(app)
        check_mirrored(page)
        visit_sidebar(app)
        page.choose_groups()
        page.read_receipt()
        check_overlay(app, page)
        app.key('ctrl+t')
        page.wait_table()
        page.export()
        page.copy_image()
        page.quit()


main()
