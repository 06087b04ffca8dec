# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page Eligibility, in steps that several stories have in common. All of it by keyboard."""

import re

import drive
import pages

TODAY = {'ATLAS_TODAY': '2026-11-22'}
GO_ON = 'Next|Show Result'


class Wizard:
    def __init__(self, app):
        self.app = app

    def start(self):
        pages.go(self.app, 'Eligibility')
        self.app.wait_focus('button', 'Start')
        self.app.key('Return')
        self.wait_screen('Your goal')

    def resume(self, heading):
        """Where the answers were left, in a program that was just started."""
        pages.go(self.app, 'Eligibility')
        self.app.wait_focus('button', 'Continue')
        self.app.key('Return')
        self.wait_screen(heading)

    def ask_again(self, heading, steps):
        """From the result through all screens to one of them, with their answers still there."""
        self.app.wait_focus('button', 'Go Through the Answers')
        self.app.key('Return')
        self.wait_screen('Your goal')
        for _ in range(steps):
            before = self.app.find('heading').name
            self.go_on()
            drive.wait(lambda: self.app.find('heading').name != before, 'the next screen')
        self.wait_screen(heading)

    def wait_screen(self, heading):
        self.app.find('heading', heading)

    def focus_row(self, title):
        """The row of a question: where the focus is, or some steps on."""
        now = drive.wait(self.app.focused, 'a focus')
        if not now.matches('combo box|text', title):
            self.app.key_to('Tab', 'combo box|text', title, most=16)

    def choose(self, title, wanted, search=None):
        app = self.app
        self.focus_row(title)
        app.key('space')
        if search:
            app.wait_focus('entry')
            app.type(search)
            drive.wait(lambda: any(re.fullmatch(wanted, pages.words_of(item)) for item in app.root.all('list item')), wanted)
            app.key_to('Down', 'list item')
        else:
            app.wait_focus('list item')
            app.key('Home')
            drive.wait(lambda: app.wait_focus('list item').is_first, 'the first item')
        item = app.wait_focus('list item')
        while not re.fullmatch(wanted, pages.words_of(item)):
            item = app.key_to('Down', 'list item')
        app.key('Return')
        row = app.wait_focus('combo box', title)
        drive.wait(lambda: row.peek('label', wanted), f'{title} to be {wanted}')

    def fill(self, title, text):
        self.focus_row(title)
        self.app.type(text)

    def go_on(self, heading=None):
        button = self.app.key_to('Tab', 'button', GO_ON, most=24)
        drive.wait(lambda: 'sensitive' in button.states, 'the way on to be open')
        self.app.key('Return')
        if heading:
            self.wait_screen(heading)

    def say_unknown(self):
        """Answers everything that is open on the screen with "I don’t know"."""
        app = self.app
        while True:
            now = drive.wait(app.focused, 'a focus')
            if now.matches('combo box', None):
                app.key('space')
                app.wait_focus('list item|entry')
                app.key('End')
                item = app.wait_focus('list item|entry')
                if item.role == 'entry':
                    item = app.key_to('Down', 'list item')
                    app.key('End')
                drive.wait(lambda: pages.words_of(app.focused()) == 'I don’t know', 'the last item')
                app.key('Return')
                app.wait_focus('combo box')
            elif now.matches('toggle button', 'I don’t know'):
                app.key('space')
                drive.wait(lambda: 'pressed' in now.states or 'checked' in now.states, 'the button to be down')
            elif now.matches('button', GO_ON):
                return
            app.key('Tab')
            drive.wait(lambda before=now: app.focused() and app.focused().accessible != before.accessible, 'the focus to move')

    def see_peers(self, title):
        """From the result to the charts of people like the person, with their score marked."""
        app = self.app
        app.wait_focus('button', 'Go Through the Answers|Continue')
        app.key_to('Tab', 'list item|button', 'Where People Like You Matched.*', most=3)
        app.key('Return')
        app.wait_focus('radio button', 'Scores')
        chart = pages.wait_chart(app, title)
        app.find('label', 'These are numbers of people who have been through the Match.*')
        return chart

    def see_specialties_of_peers(self, title, rtl=False):
        self.app.key_to('Left' if rtl else 'Right', 'radio button', 'Specialties')
        self.app.key('space')
        return pages.wait_chart(self.app, title)

    def wait_verdict(self, verdict):
        return self.app.find('heading', verdict)
