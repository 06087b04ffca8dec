# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person answers as narrow as a phone, from right to left, in large text, and nothing is out of reach."""

import drive
import eligibility
from narrow import check_fits, make_narrow


def answer(app, wizard):
    """One screen of each kind of row."""
    wizard.choose('What do you want to do\\?', 'Match this season')
    check_fits(app)
    wizard.go_on('Your medical school')
    wizard.choose('Country of your medical school', 'India', search='india')
    check_fits(app)
    wizard.go_on('Your graduation')
    wizard.fill('Date of graduation .*', '2024-03-31')
    wizard.choose('Are you a student or a graduate\\?', 'Graduate')
    check_fits(app)
    wizard.go_on('Your ECFMG Certification')
    wizard.choose('Do you have an ECFMG Certificate\\?', 'Yes')
    wizard.choose('Is your certificate permanent\\?', 'Yes')
    check_fits(app)
    wizard.go_on('USMLE Step 1')
    check_fits(app)


def answer_exams(app, wizard):
    wizard.choose('Did you pass Step 1\\?', 'Passed')
    wizard.fill('Date of Step 1 .*', '2021-05-10')
    wizard.fill('Failed attempts, all Steps together .*', '0')
    wizard.choose('Was one of your scores canceled\\?', 'No')
    wizard.go_on('USMLE Step 2 CK')
    wizard.choose('Did you pass Step 2 CK\\?', 'Passed')
    wizard.fill('Date of Step 2 CK .*', '2022-03-01')
    wizard.fill('.*[Ss]core.* \\(1 to 300\\)', '240')
    check_fits(app)
    wizard.go_on('Your citizenship')
    wizard.choose('Your citizenship or status in the USA', 'Permanent resident.*')
    check_fits(app)


def see_result(app, wizard):
    app.key_to('Tab', 'button', 'We cannot tell yet.*|.+still to do.+', most=6)
    app.key('Return')
    wizard.wait_verdict('We cannot tell yet')
    check_fits(app)
    wizard.see_peers(r'Mean Step 2 CK score: .*')
    check_fits(app)
    wizard.see_specialties_of_peers(r'.*[Nn]on-U\.S\. IMG share.*', rtl=True)
    check_fits(app)


def main():
    with drive.program(environment=eligibility.TODAY) as app:
        make_narrow(app)
        wizard = eligibility.Wizard(app)
        wizard.start()
        check_fits(app)
        answer(app, wizard)
        answer_exams(app, wizard)
        see_result(app, wizard)
        app.key('ctrl+w')
        app.wait_end()


main()
