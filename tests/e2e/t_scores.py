# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person looks at the scores of those who matched, and puts one of their own beside them."""

import re

import drive
import images
import pages
import png
from drive import check

NEWEST = r'2026 edition( \(2026 Match\))?'
MEAN_2026 = (
    rf'{NEWEST}, Non-U\.S\. IMGs, matched, Mean Step 2 CK score, 249, '
    r'median 251, quartiles 240 to 259, n = 2,649'
)
BY_EDITION = r'Mean Step 2 CK score: 249 for matched non-U\.S\. IMGs in internal medicine, 242 for those not matched .*'
RECEIPT = r'Receipt: 249, Mean Step 2 CK score, Non-U\.S\. IMGs, Matched, Internal medicine .*, 2026 edition'
MINE = 251


def walk_specialties(app):
    """From the first row to the last one; all that is walked over is listed, too."""
    chart = pages.wait_chart(app, r'.+: higher for matched .+ in \d+ of \d+ specialties compared')
    for row in ('Family medicine', 'Internal medicine', 'Pathology'):
        chart.find('list item', rf'{row}, Non-U\.S\. IMGs, matched, .+')
    app.key_to('Tab', 'list item', r'.+, Non-U\.S\. IMGs, matched, .+', most=12)
    app.key('Home')
    app.wait_focus('list item', r'All specialties, Non-U\.S\. IMGs, matched, .+')
    app.key_to('Down', 'list item', r'(?!All specialties).+, Non-U\.S\. IMGs, matched, Mean .+')
    # as it is seen: those who did not match have the lower scores
    app.key_to('Left', 'list item', r'.+, Non-U\.S\. IMGs, not matched, Mean .+')
    app.key('End')
    last = app.wait_focus('list item', r'.+, Non-U\.S\. IMGs, not matched, .+')
    check(last.accessible in [mark.accessible for mark in chart.children], f'{last} is no part of the chart')


def choose_edition(app):
    app.key_to('shift+Tab', 'toggle button', NEWEST, most=12)
    pages.choose(app, 'toggle button', NEWEST, r'2014 edition \(2013 Match\)')
    app.find('list item', r'Internal medicine, U\.S\. IMGs, matched, Mean Step 2 CK score, 228')
    check(not app.peek('list item', r'.*\b249\b.*'), 'the numbers of 2026 are still there')
    pages.choose(app, 'toggle button', r'2014 edition \(2013 Match\)', NEWEST)
    pages.wait_chart(app, r'.+ Step 2 CK .+: higher for matched .+')


def choose_measure(app):
    app.key_to('shift+Tab', 'toggle button', 'Step 2 CK score', most=2)
    pages.choose(app, 'toggle button', 'Step 2 CK score', 'Contiguous ranks')
    chart = pages.wait_chart(app, r'.+ contiguous ranks.*')
    check(chart.peek('list item', r'Internal medicine, .+ contiguous ranks, 6\.1.*'), f'{chart.children}')
    pages.choose(app, 'toggle button', 'Contiguous ranks', 'Step 2 CK score')
    pages.wait_chart(app, r'.+ Step 2 CK .+: higher for matched .+')


def choose_by_edition(app):
    app.key_to('Tab', 'radio button', 'By Specialty')
    pages.switch(app, 'By Edition')
    app.wait_gone('toggle button', NEWEST)
    app.key_to('Tab', 'toggle button', 'All specialties')
    pages.choose(app, 'toggle button', 'All specialties', 'Internal medicine')
    return pages.wait_chart(app, BY_EDITION)


def read_receipt(app):
    """The newest of the edition that has all: down the rows, then along the row."""
    app.key_to('Tab', 'list item', r'\d{4} edition.*', most=12)
    app.key('Home')
    app.wait_focus('list item', r'2014 edition.*')
    app.key_to('Right', 'list item', r'2014 edition.*, Non-U\.S\. IMGs, matched, .+')
    for year in (2022, 2024):
        app.key_to('Down', 'list item', rf'{year} edition.*, Non-U\.S\. IMGs, matched, .+')
    app.key_to('Down', 'list item', MEAN_2026)
    app.key_to('Up', 'list item', r'2024 edition.*, shown with a caution')
    app.key('Down')
    app.wait_focus('list item', MEAN_2026)
    app.key('Return')
    pages.check_publisher(pages.wait_receipt(app, RECEIPT), '249', 'NRMP')
    pages.close_receipt(app)
    app.wait_focus('list item', MEAN_2026)


def read_table(app):
    app.key('ctrl+t')
    rows = app.find('tree table', 'Numbers').find('list')
    for value, name in ((249, 'Mean'), (2649, 'Applicants counted for the')):
        wanted = rf'2026 edition.* Internal medicine {name} Step 2 CK score Non-U\.S\. IMGs Matched {value:,} NRMP.*'
        check(rows.peek('table row', wanted), f'the table lacks {wanted}')
    app.wait_focus('table row')
    app.key('Home')
    app.wait_focus('table row', r'2026 edition.* Mean .+ Matched 249 .+')
    app.key('Return')
    pages.wait_receipt(app, RECEIPT)
    pages.close_receipt(app)
    app.key('ctrl+t')
    app.wait_focus('list item')


def export(app, name):
    data = images.export(app, name)
    images.check_image(data, pages.wait_chart(app, BY_EDITION).name, 'internal medicine')
    return png.drawn(data)


def compare_mine(app):
    """The line is drawn in the window, and in an image only if that is asked for."""
    without = export(app, 'without.png')
    app.key_to('shift+Tab', 'check box', 'Compare with mine', most=3)
    seen = app.pixels(pages.wait_chart(app, BY_EDITION))
    app.key('space')
    app.key_to('Tab', 'spin button', 'Your own value')
    app.key('ctrl+a')
    app.type(str(MINE))
    in_image = app.key_to('Tab', 'check box', 'In exported images, too')
    check(app.find('spin button', 'Your own value').value == MINE, 'the value is not taken')
    drive.wait(lambda: app.pixels(pages.wait_chart(app, BY_EDITION)) != seen, 'a line to be drawn')
    check('checked' not in in_image.states, 'the line is exported without asking')
    check(export(app, 'private.png') == without, 'the image gives the value away')
    app.wait_focus('check box', 'In exported images, too')
    app.key('space')
    drive.wait(lambda: 'checked' in in_image.states, 'the line to be exported')
    check(export(app, 'shared.png') != without, 'the image has no line although it was asked for')


def main():
    with drive.program() as app:
        pages.go(app, 'Scores')
        app.wait_focus('toggle button', 'Step 2 CK score')
        walk_specialties(app)
        choose_edition(app)
        choose_measure(app)
        choose_by_edition(app)
        read_receipt(app)
        read_table(app)
        compare_mine(app)
        app.key('ctrl+w')
        app.wait_end()


main()
