# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The core of t_trends.py again, as narrow as a phone and from right to left."""

import drive
import pages
import trends
from drive import check
from narrow import check_fits, make_narrow


def check_mirrored(page):
    first = page.chart.find('list item', '1997, .*').extents[0]
    last = page.chart.find('list item', '2026, .*').extents[0]
    check(last < first, f'2026 is drawn at {last}, 1997 at {first}')


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
        pages.go(app, 'Trends')
        app.find('button', 'Export Image')
        page.choose_groups()
        page.read_receipt()
        check_overlay(app, page)
        app.key('ctrl+t')
        page.wait_table()
        page.export()
        page.copy_image()
        page.quit()


main()
