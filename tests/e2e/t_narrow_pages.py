# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages Specialties and Scores, as narrow as a phone and from right to left."""

import drive
import pages
import specialties
from drive import check
from narrow import WIDTH, check_fits, make_narrow


def check_mirrored(before, after):
    """Two objects of a row."""
    check(after.extents[0] < before.extents[0], f'{after!r} is at {after.extents}, {before!r} at {before.extents}')


def visit_specialties(app):
    page = specialties.SpecialtiesPage(app)
    check_fits(app)
    check_mirrored(app.find('radio button', 'List'), app.find('radio button', 'Heat Map'))
    app.type('patho')
    page.wait_names(['Pathology'])
    app.key('Return')
    page.wait_detail('Pathology')
    chart = pages.wait_chart(app, r'IMG share.* [Pp]athology: .+')
    check_fits(app)
    check_mirrored(*chart.all('list item', r'(2024|2025), .+'))
    app.key_to('shift+Tab', 'button', r'Non-U\.S\. IMGs, 2025: 168')
    app.key('Return')
    pages.wait_receipt(app, r'Receipt: 168, .+, Non-U\.S\. IMGs, Pathology .+')
    check_fits(app)
    pages.close_receipt(app)
    app.wait_focus('button', r'Non-U\.S\. IMGs, 2025: 168')
    app.key('Escape')
    app.wait_gone('radio button', 'History')
    app.key('ctrl+f')
    app.wait_focus('entry', 'Search specialties')
    app.key('Escape')
    drive.wait(lambda: len(page.names()) > 5, 'all specialties')
    check_fits(app)


def visit_scores(app):
    pages.go(app, 'Scores')
    app.wait_focus('toggle button', 'Step 2 CK score')
    check_fits(app)
    app.key_to('Tab', 'radio button', 'By Specialty')
    # as it is seen: the next one lies to the left
    app.key_to('Left', 'radio button', 'By Edition')
    app.key('space')
    app.find('toggle button', 'All specialties')
    app.key_to('Tab', 'toggle button', 'All specialties')
    pages.choose(app, 'toggle button', 'All specialties', 'Internal medicine')
    chart = pages.wait_chart(app, r'Mean Step 2 CK score: 249 .+ internal medicine.+')
    check_fits(app)
    check_mirrored(app.find('radio button', 'By Specialty'), app.find('radio button', 'By Edition'))
    chart.find('list item', r'2026 edition.*, Non-U\.S\. IMGs, matched, .+')
    app.key_to('Tab', 'list item', r'\d{4} edition.*', most=12)
    app.key('Return')
    pages.wait_receipt(app, r'Receipt: .+, Mean Step 2 CK score, .+')
    check_fits(app)
    pages.close_receipt(app)
    app.wait_focus('list item', r'\d{4} edition.*')
    app.key('ctrl+t')
    app.wait_focus('table row', r'2026 edition.*')
    # its rows are wider, and scroll
    table = app.find('tree table', 'Numbers')
    check(table.extents[2] <= WIDTH, f'the table is at {table.extents}')


def main():
    with drive.program() as app:
        pages.wait_chart(app, '.+')
        make_narrow(app)
        visit_specialties(app)
        visit_scores(app)


main()
