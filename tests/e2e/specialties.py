# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page Specialties, in steps that several stories have in common."""

import drive
import pages


class SpecialtiesPage:
    def __init__(self, app):
        self.app = app
        pages.go(app, 'Specialties')
        app.wait_focus('entry', 'Search specialties')
        drive.wait(self.names, 'specialties in the list')

    def names(self):
        """The names of the rows that are in the tree, which are not many more than those in sight."""
        table = self.app.peek('tree table', 'Specialties')
        rows = table and table.peek('list')
        return [row.name for row in rows.children] if rows else []

    def wait_names(self, names):
        drive.wait(lambda: self.names() == names, f'the list to be {names}')

    def wait_detail(self, name):
        """The page of a specialty."""
        self.app.wait_focus('radio button', 'History')
        self.app.find('grouping', name)

    def check_row(self, button):
        """By the check button, which has the focus."""
        self.app.key('space')
        drive.wait(lambda: 'checked' in button.states, f'{button!r} to be checked')
