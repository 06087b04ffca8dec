#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the rules ask of a person: text and JSON, and one line for each mistake in a file."""

import json
import os
import re
import subprocess

from cli import PROGRAM, ROOT, cli, contains, done, fails, folder, run, same, write

ROWS = json.loads((ROOT / 'tests/unit/eligibility/cases.json').read_text())['rows']
PEOPLE = {row['id']: row for row in ROWS}
KEYS = ['verdict', 'missing', 'to_clarify', 'warnings', 'advice', 'info', 'pathway_route', 'as_of']
DAY = '2026-11-22'


def answers(content):
    """A file with these answers."""
    return write(content if isinstance(content, (str, bytes)) else json.dumps(content), 'me.json')


def assess(content, *words):
    return json.loads(done('eligibility', '--format', 'json', *words, answers(content)))


def report(content, *words):
    return done('eligibility', '--date', DAY, *words, answers(content))


def complaints(content):
    """The lines that a file is refused with, each without the program and the file."""
    path = answers(content)
    result = cli('eligibility', '--date', DAY, path)
    assert (result.returncode, result.stdout) == (1, ''), (result.returncode, result.stdout)
    start = f'residency-atlas-cli: {path}: '
    lines = result.stderr.splitlines()
    assert lines and all(line.startswith(start) for line in lines), lines
    return [line.removeprefix(start) for line in lines]


def refused(content, message):
    same(complaints(content), [message])


# ---- Good files ----


def as_json():
    """JSON has these keys in this order, and sorted ids."""
    for row in PEOPLE.values():
        text = done('eligibility', '--format', 'json', '--date', row['date'],
                    answers(row['answers']))
        found = json.loads(text)
        same(list(found), KEYS)
        for key in KEYS[1:6]:
            same(found[key], sorted(set(found[key])))
        for key in ('verdict', 'missing', 'to_clarify'):
            same(found[key], row['expected'][key])
        same(found['pathway_route'], row['expected']['route'])
        same(found['as_of'], DAY)


def as_text():
    """The text says what is to be done, why, by when, at what price and who says so."""
    text = report(PEOPLE['P01']['answers'])
    lines = text.splitlines()
    same(lines[0], 'On track, with open items')
    same([line for line in lines if line and not line.startswith(' ')][-4:],
         ['Watch out', 'Advice', 'Good to know', 'Met so far'])
    contains(text, 'Your ECFMG Pathway would be number 3.', 'This is not legal advice.',
             'Still to do', '  NR-REG  Registration with NRMP',
             'Because: Are you registered with NRMP? No (nrmp_registered = false)',
             'By 3 Mar 2027', 'Costs: NRMP standard registration: $85 (once), to NRMP',
             'Proof: Account in R3', 'Source (quoted by others, as of 18 May 2026): ')
    assert all(len(line) <= 80 for line in lines), max(lines, key=len)
    same(report(PEOPLE['P01']['answers'], '--format', 'text'), text)


def reasons():
    """A reason is an answer that was given, in words and as the file has it; what is open is named
    by what it depends on."""
    text = report({**PEOPLE['P01']['answers'], 'eras_submitted': False, 'son_possible': None})
    for reason in re.findall(r'Because: (.*?)\n +Source', text, re.DOTALL):
        for part in re.sub(r'\s+', ' ', reason).split('; '):
            assert re.fullmatch(r'.+ \(\w+ = .+\)', part), part
    flat = re.sub(r'\s+', ' ', text)
    contains(flat, 'Because: Have you applied through ERAS? No (eras_submitted = false) Source',
             'status in the USA: Citizen of another country (citizenship = other)',
             'Depends on: Can you get a Statement of Need? (son_possible) Source')


def open_answers():
    """Where answers are needed they are listed, each once: all that something depends on."""
    for content in ({}, {'goal': 'match', 'school_country': 'IN', 'citizenship': 'other'}):
        text = report(content)
        found = re.search(r'\nAnswers that are open\n((?:  \S.*\n)+)\nTo clarify\n', text).group(1)
        ids = re.findall(r'^  \S.* \((\w+)\)$', found, re.MULTILINE)
        same(len(ids), found.count('\n'))
        contains(text, f' {len(ids)} answers are open.')
        depends = ' '.join(re.findall(r'Depends on: (.*?)\n +Source', text, re.DOTALL))
        same(sorted(ids), sorted(set(re.findall(r'\((\w+)\)', depends))))
    same(ids[0], 'grad_date')
    contains(found, '  What kind of degree is it? (degree_kind)\n')
    for person in ({**content, 'goal': 'other_job'}, PEOPLE['P01']['answers']):
        assert 'Answers that are open' not in report(person)


def headings():
    """What one thing takes together stands below it, and the dates ahead stand by themselves."""
    text = report(PEOPLE['P01']['answers'])
    contains(text, '\n  NR-EXAMS  Exams', '\n      PATH-REQ  An accepted', '\n          PATH-3  Pathway 3',
             '\n  Certificate, before July\n      ECF-WHY  ', '\nDates ahead\n',
             '    29 Jan 2027, 11:59 p.m., in 68 days\n', 'Hours are those of Eastern Time.',
             'The Match counts you as a non-U.S. IMG: everyone who graduated abroad and is not\n'
             'a U.S. citizen.')
    assert 'Dates ahead' not in report({**PEOPLE['P01']['answers'], 'goal': 'match_later'})
    contains(report({**PEOPLE['P01']['answers'], 'son_possible': 'no'}),
             'As things stand there is no visa to start with: ')
    contains(report({**PEOPLE['P01']['answers'], 'son_possible': None}),
             'Whether there is a visa to start with is not clear yet: “J-1: Statement of Need”\n'
             'depends on answers that are open.\n')


def deadlines():
    """A deadline of which the day is over is told as one that has passed."""
    person = answers({'goal': 'match', 'school_country': 'IN', 'eras_submitted': False,
                      'ecfmg_certified': False})
    for words, day, last, text in (
            ('By 23 Sep 2026 (quoted by others)', '2026-09-23', '2026-09-24', 'Opens in June.'),
            ('By 1 Jul 2027', '2027-07-01', '2027-07-02', 'Training starts on July 1, 2027')):
        for date, passed in ((day, ''), (last, ', which has passed')):
            found = re.sub(r'\s+', ' ', done('eligibility', '--date', date, person))
            contains(found, f'{words}{passed}: {text}')


def dates():
    """The day decides; without one it is today."""
    person = PEOPLE['P01']['answers']
    same(assess(person, '--date', '2027-01-31')['verdict'], 'ON_TRACK_OPEN_ITEMS')
    same(assess(person, '--date', '2027-02-01')['verdict'], 'NOT_THIS_MATCH')
    same(assess(person, '--date', '2027-07-02')['verdict'], 'SEASON_OVER')
    contains(done('eligibility', '--date', '2027-01-31', answers(person)),
             'On 31 Jan 2027, by the rules as of 22 Nov 2026.')
    same(list(assess({'goal': 'match'})), KEYS)


def nothing():
    """No answers at all are fine, and so are unknown ones."""
    for content in ({}, {'goal': None}, {'goal': 'unknown', 'lors': 'unknown'}):
        same(assess(content, '--date', DAY)['verdict'], 'NEED_ANSWERS')
    contains(report({}), 'We cannot tell yet', 'answers are open.')


def case_file():
    """A case file is the same person."""
    person = PEOPLE['P01']
    values = {name: {'value': value, 'at': '2026-11-20T08:00:00Z'}
              for name, value in person['answers'].items()}
    case = {'format': 'residency-atlas-case', 'version': 1, 'label': 'Me', 'answers': values}
    same(assess(case, '--date', DAY), assess(person['answers'], '--date', DAY))
    refused({**case, 'version': 2}, 'version: expected version 1, found 2')
    refused({**case, 'format': 'x'}, 'format: expected “residency-atlas-case”, found “x”')
    refused({**case, 'answers': {'lors': {'value': 99}}},
            'answers.lors.value: expected a whole number from 0 to 20, or "unknown", found 99')


# ---- Bad files ----


def mistakes():
    """What is wrong with an answer, and what it may be."""
    refused({'visaplan': 'j1'}, 'visaplan: expected the name of an answer, found another; the '
                                'nearest are: visa_plan, couple, goal')
    refused({'couple': 'no'}, 'couple: expected true, false or "unknown", found “no”')
    refused({'school_country': 91}, 'school_country: expected a country by the two letters of ISO '
                                    '3166, such as IN, or "unknown", found 91')
    refused({'visa_plan': 'o1'}, 'visa_plan: expected one of j1, h1b, either, unknown, found “o1”')
    refused({'grad_date': '2025-02-30'}, 'grad_date: expected a day of the calendar from '
                                         '1940-01-01 to 2040-12-31, or "unknown", found '
                                         '“2025-02-30”')
    refused({'step2ck_score': 900}, 'step2ck_score: expected a whole number from 1 to 300, or '
                                    '"unknown", found 900')
    refused({'step2ck': 'passed', 'step2ck_date': '2026-11-23'},
            'step2ck_date: expected a day up to 2026-11-22 for an exam that is passed, found '
            '2026-11-23')


def several_mistakes():
    """Every mistake is said, each in its line."""
    found = complaints({'step': 1, 'couple': 1, 'lors': 21, 'oet_result': 'pass',
                        'oet_date': '2027-01-01', 'goal': 'a\nb\u001b[31m'})
    same([line.split(':')[0] for line in found], ['step', 'couple', 'lors', 'goal', 'oet_date'])
    assert '\u001b' not in ''.join(found), found


def no_answers_file():
    """What is no file of answers."""
    refused(b'', 'expected JSON, found an empty file')
    (message,) = complaints('{"goal": ')
    contains(message, 'expected JSON, found a mistake: 1:')
    refused('[]', 'expected an object, found an array')
    refused('{"goal": "match", "goal": "match"}',
            'line 1: expected each key once, found “goal” again')
    refused(b'{"goal": "\xff"}', 'expected UTF-8, found another encoding at byte 10')
    contains(fails(1, 'eligibility', 'absent.json'), 'absent.json: ', 'No such file')
    contains(fails(1, 'eligibility', folder()), 'expected a regular file')
    os.mkfifo(folder() / 'pipe')
    contains(fails(1, 'eligibility', folder() / 'pipe'), 'expected a regular file')


# ---- The command ----


def usage():
    """A command that makes no sense is refused before anything is read."""
    contains(fails(2, 'eligibility'), 'expected a file with answers')
    contains(fails(2, 'eligibility', 'a.json', 'b.json'), 'unexpected argument “b.json”')
    for day in ('2026-11-31', '22.11.2026', 'today', ''):
        same(fails(2, 'eligibility', '--date', day, 'absent.json'),
             f'expected a day of the calendar like 2026-11-22, found “{day}”')
    contains(fails(2, 'eligibility', '--format', 'xml', 'absent.json'), 'unknown format: “xml”',
             'text', 'json')
    contains(fails(2, 'eligibility', '--dates', DAY, 'absent.json'), '--dates')
    contains(done('eligibility', '--help'), 'ANSWERS.json', '--date', '--format')


def full_disk():
    """Output that cannot be written is no success."""
    path = answers(PEOPLE['P01']['answers'])
    for form in ('text', 'json'):
        with open('/dev/full', 'wb') as full:
            result = subprocess.run([PROGRAM, 'eligibility', '--format', form, path], stdout=full,
                                    stderr=subprocess.PIPE, check=False,
                                    env={**os.environ, 'LC_ALL': 'C.UTF-8'})
        same(result.returncode, 1)
        contains(result.stderr.decode(), 'standard output could not be written')


run(as_json, as_text, reasons, open_answers, headings, deadlines, dates, nothing, case_file,
    mistakes, several_mistakes, no_answers_file, usage, full_disk)
