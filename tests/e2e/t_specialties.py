# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person looks a specialty up, reads where its numbers come from, and compares two others."""

import re

import drive
import images
import pages
import specialties
from drive import check

SHARE = r'36\.3\s%'
FACT = rf'IMG Share, 2025: {SHARE}'
SHARES = r'IMG share.* [Pp]athology: .+', r'\d{4}, Pathology, [\d.]+\s%.*'
FIGURES = {
    'Filled By': (r'IMGs filled [\d.]+\s% of the positions offered in pathology in \d{4}', r'\d{4}, Non-U\.S\. IMGs, .+'),
    'Scores': (r'Mean Step 2 CK score: .+ in pathology.+', r'\d{4} edition \(\d{4} Match\), Non-U\.S\. IMGs, matched, .+'),
    'Programs': (r'Programs.* [Pp]athology: .+', r'\d{4}, Pathology, \d+.*'),
}
COMPARED = r'Family medicine and [Ii]nternal medicine, \d{4}'


def find_pathology(app, page):
    check(len(page.names()) > 10, f'the list is {page.names()}')
    app.type('patho')
    page.wait_names(['Pathology'])
    app.key('Down')
    row = app.wait_focus('table row', 'Pathology')
    check(re.search(rf'IMG Share {SHARE}.*, U\.S\. IMGs \d+.*, Non-U\.S\. IMGs \d+', row.description), row.description)
    read_number(app)
    app.key_to('shift+Tab', 'table row', 'Pathology', most=6)
    app.key('Return')
    page.wait_detail('Pathology')


def read_number(app):
    """A number of the row that has the focus, its receipt, and back to the number."""
    number = app.key_to('Tab', 'button', r'Non-U\.S\. IMGs \d+', most=8)
    count = number.name.split()[-1]
    check('Single source' in number.description, f'{number!r} is described as {number.description!r}')
    app.key('Return')
    pages.wait_receipt(app, rf'Receipt: {count}, Positions filled by a group, Non-U\.S\. IMGs, Pathology .*, 2025')
    pages.close_receipt(app)
    app.wait_focus('button', re.escape(number.name))


def read_fact(app):
    """A number at the top of the page, its receipt, and back to the number."""
    app.key_to('shift+Tab', 'button', FACT, most=4)
    app.key('Return')
    receipt = pages.wait_receipt(app, rf'Receipt: {SHARE}, Share of positions filled, All IMGs, Pathology \(First-year positions\), 2025')
    (row,) = receipt.find('list', 'Preferred').all('list item')
    pages.check_publisher(receipt, row.name, 'GitHub: shalinder88')
    check(re.fullmatch(SHARE, row.name), f'the receipt of {FACT} prefers {row.name}')
    check(receipt.peek('label', r'225 positions filled by the group, of 619 positions filled .+'), 'the share is not worked out')
    pages.close_receipt(app)
    app.wait_focus('button', FACT)
    app.key_to('Tab', 'radio button', 'History', most=4)


def check_figure(app, title, mark):
    chart = pages.wait_chart(app, title)
    check(chart.peek('list item', mark), f'{title} has no {mark}, but {chart.children}')


def look_at_figures(app):
    check_figure(app, *SHARES)
    for name, told in FIGURES.items():
        pages.switch(app, name)
        check_figure(app, *told)


def go_back(app, page):
    """To the row that was opened, in the list that is still searched; then to all of them."""
    app.key_to('shift+Tab', 'button', 'Back', most=16)
    app.key('Return')
    app.wait_focus('table row', 'Pathology')
    app.wait_gone('radio button', 'History')
    check(page.names() == ['Pathology'], f'the list is {page.names()}')
    app.key('ctrl+f')
    app.wait_focus('entry', 'Search specialties')
    app.key('Escape')
    drive.wait(lambda: len(page.names()) > 10, 'all specialties')


def choose_two(app, page):
    app.type('medicine')
    drive.wait(lambda: page.names() and all('medicine' in name for name in page.names()), 'specialties of medicine')
    app.key_to('Tab', 'table row', most=4)
    app.key('Home')
    app.wait_focus('table row', 'Internal medicine')
    page.check_row(app.key_to('Tab', 'check box', 'Compare Internal medicine'))
    check('sensitive' not in app.find('button', 'Choose One More to Compare').states, 'one specialty can be compared')
    page.check_row(app.key_to('Down', 'check box', 'Compare Family medicine'))
    app.key_to('Tab', 'button', 'Compare 2 Specialties', most=8)
    app.key('Return')
    app.wait_focus('toggle button', 'IMG share')


def read_difference(app):
    """What differs, by how much, and whether that says anything: sums have to come out."""
    row = app.find('list', 'Differences').find('list item', COMPARED)
    said = row.find('label', r'[\d.]+\s% and .+').name
    found = re.fullmatch(r'([\d.]+)\s% and ([\d.]+)\s%: ([\d.]+) points less\. (.+)', said)
    check(found, f'the difference is told as {said!r}')
    family, internal, less = map(float, found.groups()[:3])
    check(abs(internal - family - less) < 0.15, f'{family} and {internal} are not {less} apart')
    meaning = found[4]
    check(meaning.startswith('More than a similar group would show by chance: '), f'{meaning!r} does not tell it from chance')
    least, most = map(float, re.findall(r'\d+\.\d+', meaning))
    check(0 < least < less < most, f'{less} is not between {least} and {most}')
    buttons = [(button.name, button.description) for button in row.all('button')]
    check([button[1] for button in buttons] == ['Receipt of family medicine', 'Receipt of internal medicine'], f'{buttons}')
    check([float(button[0].split()[0]) for button in buttons] == [family, internal], f'{buttons}')
    app.key_to('Tab', 'button', re.escape(buttons[0][0]), most=6)
    app.key('Return')
    pages.wait_receipt(app, rf'Receipt: {re.escape(buttons[0][0])}, Share of positions filled, All IMGs, Family medicine .+')
    pages.close_receipt(app)
    app.wait_focus('button', re.escape(buttons[0][0]))


def take_along(app):
    chart = pages.wait_chart(app, r'IMG share.*: [\d.]+\s% in internal medicine and [\d.]+\s% in family medicine.*')
    publisher = app.find('label', r'Sources: .+').name.removeprefix('Sources: ').split(';')[0]
    data = images.export(app)
    for described in ('Internal medicine: ', 'Family medicine: '):
        images.check_image(data, chart.name, described, publisher)


def rank(app):
    """Another measure, and a change since another year: both once ended the program."""
    app.key_to('shift+Tab', 'button', 'Back', most=24)
    app.key('Return')
    app.wait_focus('button', 'Compare 2 Specialties')
    app.key_to('shift+Tab', 'radio button', 'List', most=24)
    pages.switch(app, 'Ranked')
    app.find('toggle button', 'IMG share')
    app.key_to('Tab', 'toggle button', 'IMG share')
    pages.choose(app, 'toggle button', 'IMG share', 'Change of the IMG share')
    app.key_to('Tab', 'toggle button', r'\d{4}')
    since = pages.words_of(app.focused()) or app.focused().name
    pages.choose(app, 'toggle button', since, '2020')
    pages.wait_chart(app, r'.+ 2020 .+')


def main():
    with drive.program() as app:
        page = specialties.SpecialtiesPage(app)
        find_pathology(app, page)
        read_fact(app)
        look_at_figures(app)
        go_back(app, page)
        choose_two(app, page)
        read_difference(app)
        take_along(app)
        rank(app)
        app.key('ctrl+w')
        app.wait_end()


main()
