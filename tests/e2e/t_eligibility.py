# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A certified U.S. citizen answers eight screens, leaves in the middle, comes back, and changes an answer."""

import json
import os
import pathlib

import drive
import eligibility
import pages
from drive import check

CASE = pathlib.Path(os.environ['XDG_DATA_HOME']) / 'residency-atlas' / 'case.atlas-case'


def answer_school(wizard):
    wizard.choose('What do you want to do\\?', 'Match this season')
    wizard.go_on('Your medical school')
    wizard.choose('Country of your medical school', 'Nigeria', search='nigeri')
    wizard.go_on('Your graduation')
    wizard.fill('Date of graduation .*', '2022-11-15')
    wizard.choose('Are you a student or a graduate\\?', 'Graduate')
    wizard.go_on()


def answer_certificate(wizard):
    wizard.choose('Do you have an ECFMG Certificate\\?', 'Yes')
    wizard.choose('Is your certificate permanent\\?', 'Yes')
    wizard.go_on('USMLE Step 1')


def answer_exams(wizard):
    wizard.choose('Did you pass Step 1\\?', 'Passed')
    wizard.fill('Date of Step 1 .*', '2021-05-10')
    wizard.fill('Failed attempts, all Steps together .*', '0')
    wizard.choose('Was one of your scores canceled\\?', 'No')
    wizard.go_on('USMLE Step 2 CK')
    wizard.choose('Did you pass Step 2 CK\\?', 'Passed')
    wizard.fill('Date of Step 2 CK .*', '2022-03-01')
    wizard.fill('.*[Ss]core.* \\(1 to 300\\)', '247')
    wizard.go_on('Your citizenship')


def answer_application(wizard):
    wizard.choose('Your citizenship or status in the USA', 'U\\.S\\. citizen')
    wizard.go_on('Your application')
    wizard.choose('Your specialty', 'Internal medicine', search='internal med')
    wizard.choose('Have you applied through ERAS\\?', 'Yes')
    wizard.choose('Are you registered with NRMP\\?', 'Yes')
    wizard.choose('Do you apply as a couple\\?', 'No')
    wizard.go_on()


def leave_in_the_middle():
    with drive.program(environment=eligibility.TODAY) as app:
        wizard = eligibility.Wizard(app)
        wizard.start()
        answer_school(wizard)
        answer_certificate(wizard)
        app.key('ctrl+w')
        app.wait_end()
    saved = json.loads(CASE.read_text())
    check(saved['answers']['school_country']['value'] == 'NG', f'{saved}')
    check(CASE.stat().st_mode & 0o777 == 0o600, f'others may read {CASE}')


def change_an_answer(app, wizard):
    """Back to the last screen, another answer, and what that makes of the verdict."""
    wizard.ask_again('Your application', 7)
    wizard.choose('Are you registered with NRMP\\?', 'No')
    wizard.go_on()
    wizard.wait_verdict('On track, with open items')
    row = app.find('list item|button|toggle button', 'Registration with NRMP.*')
    check(row, 'what is open is not listed')


def compare_with_peers(app, wizard):
    """The score is marked, and told; it stays out of the image that is exported, unless it is asked for."""
    chart = wizard.see_peers(r'Mean Step 2 CK score.*U\.S\. IMGs.*')
    app.find('label', r'Your group in the Match: U\.S\. IMGs\. Your Step 2 CK score: 247\.')
    check('Your value is 247.' in chart.description, f'the score is not told: {chart.description}')
    check('says nothing about your chances' in chart.description, chart.description)
    wizard.see_specialties_of_peers(r'.*U\.S\. IMG share.*')
    app.key('ctrl+t')
    app.find('tree table', 'Numbers')
    app.key('ctrl+t')
    app.key('ctrl+e')
    app.find('dialog', 'Export Image')
    app.key('Escape')
    app.wait_gone('dialog', 'Export Image')
    app.key('alt+Left')
    wizard.wait_verdict('Nothing is open now')
    app.wait_focus('list item', 'Where People Like You Matched')
    app.key_to('shift+Tab', 'button', 'Go Through the Answers')


def main():
    leave_in_the_middle()
    with drive.program(environment=eligibility.TODAY) as app:
        wizard = eligibility.Wizard(app)
        wizard.resume('USMLE Step 1')
        answer_exams(wizard)
        answer_application(wizard)
        wizard.wait_verdict('Nothing is open now')
        app.find('label', 'The Match counts you as a U\\.S\\. IMG: .+')
        compare_with_peers(app, wizard)
        change_an_answer(app, wizard)
        app.key('ctrl+w')
        app.wait_end()


main()
