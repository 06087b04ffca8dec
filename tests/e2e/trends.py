# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Trends page, in steps that several stories have in common. Spaces in names may be narrow or not break: \\s."""

import re

import drive
import images
import pages
from drive import check

TITLE = 'In 2018 U.S. and other IMGs matched alike; in 2026 they are 14 points apart'
US_2024 = r'2024, U\.S\. IMGs, 67\.0\s%, range 65\.6 to 68\.3\s%'
RECEIPT = r'Receipt: 67\.0\s%, Match rate, U\.S\. IMGs, 2024'


class TrendsPage:
    def __init__(self, app, rtl=False):
        self.app = app
        self.earlier, self.later = ('Right', 'Left') if rtl else ('Left', 'Right')
        self.chart = None
        self.wait_chart(re.escape(TITLE))

    # -- The chart --

    def wait_chart(self, title):
        self.chart = pages.wait_chart(self.app, title)

    def marks(self, group):
        """The names of the marks of a group, by year."""
        return [mark.name for mark in self.chart.all('list item', rf'\d+, {re.escape(group)}, .*')]

    def wait_marks(self, group, there):
        drive.wait(lambda: bool(self.marks(group)) == there, f'the marks of {group} to be {"there" if there else "gone"}')

    def choose_groups(self):
        """U.S. IMGs off with the keyboard, on again with the mouse."""
        app = self.app
        app.key_to('Tab', 'toggle button', r'U\.S\. IMGs', most=10)
        app.key('space')
        self.wait_marks('U.S. IMGs', there=False)
        self.wait_chart(f'(?!{re.escape(TITLE)}).+')
        check(self.marks('Non-U.S. IMGs'), 'the marks of the others are gone as well')
        app.click(app.find('toggle button', r'U\.S\. IMGs'))
        self.wait_marks('U.S. IMGs', there=True)
        self.wait_chart(re.escape(TITLE))

    def walk_to_us_2024(self):
        """From the newest mark of the line that comes first."""
        app = self.app
        first = app.key_to('Tab', 'list item', r'2026, .*IMGs, .*', most=20)
        group = first.name.split(', ')[1]
        app.key_to(self.earlier, 'list item', rf'2025, {re.escape(group)}, .*')
        app.key_to(self.earlier, 'list item', rf'2024, {re.escape(group)}, .*')
        if group != 'U.S. IMGs':
            app.key_to('Up', 'list item', US_2024)
        app.wait_focus('list item', US_2024)

    # -- The receipt --

    def wait_receipt(self, name=RECEIPT):
        return pages.wait_receipt(self.app, name)

    def check_receipt(self, receipt):
        """That of 67.0 %, in which the sources disagree and 61.2 turns out to be something else."""
        said = '\n'.join(node.name for node in receipt.walk() if node.role in ('label', 'heading'))
        for text in (
            r'^67\.0\s%$',
            r'^Match rate, U\.S\. IMGs, 2024$',
            r'3,181 matched to a first-year position, of 4,751 who submitted a rank order list',
            r'give 65\.6 to 68\.3\s%$',
            r'^4 publishers agree, 1 other$',
            r'^Judgement$',
        ):
            check(re.search(text, said, re.MULTILINE), f'the receipt does not say {text}, but\n{said}')
        preferred = receipt.find('list', 'Preferred').all('list item')
        check([row.name.split()[0] for row in preferred] == ['67.0'], f'preferred are {preferred}')
        check(preferred[0].peek('label', r'(?s)NRMP, .*2025.*primary.*'), 'not NRMP is preferred')
        check(preferred[0].peek('button', 'Open the Source'), 'the preferred source cannot be opened')
        agree = receipt.find('list', 'Agree').all('list item')
        check([row.name.split()[0] for row in agree] == ['67', '67.0', '67.0'], f'there agree {agree}')
        differ = receipt.find('list', 'Differ').all('list item')
        check([row.name.split()[0] for row in differ] == ['61.2'], f'there differ {differ}')
        check(differ[0].peek('label', r'(?s).*the rate of all IMGs.*'), 'it is not said why 61.2 differs')
        counts = receipt.find('list', 'Counts').all('list item')
        check([row.name.split()[0] for row in counts] == ['3,181', '4,751'], f'the counts are {counts}')

    def read_receipt(self):
        """From the chart by keyboard, on to the number that was meant, and back."""
        app = self.app
        self.walk_to_us_2024()
        app.key('Return')
        receipt = self.wait_receipt()
        self.check_receipt(receipt)
        receipt.find('list', 'Differ').find('button', 'Go to That Number').act('click')
        self.wait_receipt(r'Receipt: 61\.2\s%, Match rate, All IMGs, 2024')
        self.close_receipt()
        app.wait_focus('list item', US_2024)

    def close_receipt(self):
        pages.close_receipt(self.app)

    # -- The table --

    def wait_table(self):
        return self.app.find('tree table', 'Numbers')

    def values(self):
        """The rates in the rows that are in the tree, which are not many more than those in sight."""
        rows = self.wait_table().find('list').children
        return [float(re.search(r'([\d.]+)\s%', row.name)[1]) for row in rows]

    # -- The image --

    def export(self):
        images.check_image(images.export(self.app), TITLE, 'U.S. IMGs: 43.5')

    def copy_image(self):
        images.check_image(images.copy(self.app), TITLE, 'U.S. IMGs: 43.5')

    def quit(self):
        self.app.key('ctrl+w')
        self.app.wait_end()
