# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A degree that leads nowhere is said at once, with the other ways. Then "I don’t know" to everything."""

import drive
import eligibility
from drive import check

MOST_SCREENS = 15


def stop_at_degree(app, wizard):
    wizard.choose('What do you want to do\\?', 'Match this season')
    wizard.go_on('Your medical school')
    wizard.choose('Country of your medical school', 'India', search='india')
    wizard.go_on('Your graduation')
    wizard.say_unknown()
    wizard.go_on('Your ECFMG Certification')
    wizard.say_unknown()
    wizard.go_on('Your degree')
    wizard.choose('.*degree.*', 'Ayurveda.*')
    app.find('heading', 'A degree in clinical medicine')
    app.find('label', r'Source \(.+\): .+')
    app.find('label', 'Step 5 of 5')
    app.key_to('Tab', 'button', 'See Other Ways', most=8)
    app.key('Return')
    wizard.wait_verdict('This school or degree does not lead to ECFMG Certification')
    app.find(None, 'Work in the meantime.*')


def clear(app):
    """By the menu, to whose button the focus comes back."""
    if not app.focused().matches('toggle button', 'Your Answers'):
        app.wait_focus('button', 'Go Through the Answers')
        app.key_to('shift+Tab', 'toggle button', 'Your Answers', most=4)
    app.key('Return')
    app.wait_focus('menu item')
    app.key('s')
    app.find('button', 'Start')
    app.wait_focus('toggle button', 'Your Answers')


def start_over(app, wizard):
    """And back, by the toast."""
    clear(app)
    app.find('button', 'Undo').act('click')
    wizard.wait_verdict('This school or degree does not lead to ECFMG Certification')


def know_nothing(app, wizard):
    """Every screen can be passed without knowing anything."""
    clear(app)
    app.key_to('Tab', 'button', 'Start', most=8)
    app.key('Return')
    wizard.wait_screen('Your goal')
    app.wait_focus('combo box')
    wizard.choose('What do you want to do\\?', 'Match this season')
    wizard.go_on('Your medical school')
    wizard.choose('Country of your medical school', 'India', search='india')
    wizard.go_on('Your graduation')
    for _ in range(MOST_SCREENS):
        heading = app.find('heading').name
        app.wait_focus('combo box|text')
        wizard.say_unknown()
        wizard.go_on()
        drive.wait(lambda before=heading: app.find('heading').name != before, 'the next screen')
        if app.peek('button', 'Go Through the Answers'):
            break
    wizard.wait_verdict('We cannot tell yet')
    check(app.peek('button', 'Continue') is None, 'something is left to answer')


def main():
    with drive.program(environment=eligibility.TODAY) as app:
        wizard = eligibility.Wizard(app)
        wizard.start()
        stop_at_degree(app, wizard)
        start_over(app, wizard)
        know_nothing(app, wizard)
        app.key('ctrl+w')
        app.wait_end()


main()
