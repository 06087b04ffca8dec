# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The rules of eligibility, read without any code of the application."""

from pathlib import Path

from atlas_data import Data, DataError, parse

# Each file and the array that it holds. The seasons, season-2027.json and later ones, come besides.
ARRAYS = {'answers.json': 'answers', 'rules.json': 'rules', 'screens.json': 'screens',
          'calendar.json': 'events', 'fees.json': 'fees', 'sources.json': 'sources'}

# What is worked out from the answers. needs_visa may also be answered.
DERIVED = {'is_img': 'boolean', 'yog_years': 'number', 'needs_visa': 'boolean',
           'seven_year_ok': 'boolean', 'exams_complete': 'boolean',
           'all_steps_attempted_passed': 'boolean', 'pathway_route': 'choice', 'today': 'date'}
ROUTES = ['1', '2', '3', '4', '5', '6']

TEXTS = ('title', 'requirement', 'evidence', 'exception', 'next_step', 'note')


class Eligibility:
    def __init__(self, directory):
        self.directory = Path(directory)
        self.documents = {}
        self.texts = {}
        for name in ARRAYS:
            path = self.directory / 'eligibility' / name
            try:
                self.texts[name] = path.read_text(encoding='utf-8')
                self.documents[name] = parse(self.texts[name])
            except (OSError, ValueError, DataError) as error:
                raise DataError(f'{path}: {error}') from error

        records = {key: self.documents[name][key] for name, key in ARRAYS.items()}
        self.answers = {answer['id']: answer for answer in records['answers']}
        self.rules = {rule['id']: rule for rule in records['rules']}
        self.screens = {screen['id']: screen for screen in records['screens']}
        self.events = {event['id']: event for event in records['events']}
        self.fees = {fee['id']: fee for fee in records['fees']}
        self.sources = {source['id']: source for source in records['sources']}
        match = Data(self.directory, ('sources.json', 'vocabulary.json', 'specialties.json'))
        self.match_sources = match.sources
        self.specialties = match.vocabulary['specialties']

    @property
    def cited(self):
        """Every record that names sources."""
        return [*self.rules.values(), *self.events.values(), *self.fees.values()]

    def texts_of(self, rule):
        """What people read of a rule, as (key, text)."""
        for key in TEXTS:
            value = rule.get(key, [])
            yield from ((key, text) for text in ([value] if isinstance(value, str) else value))
        if 'deadline' in rule:
            yield 'deadline', rule['deadline']['text']
        for detail in rule.get('details', []):
            yield 'detail', detail['name']
            yield 'detail', detail['text']

    def sentences(self):
        """Everything that people read, as (id, key, text)."""
        for rule in self.rules.values():
            yield from ((rule['id'], key, text) for key, text in self.texts_of(rule))
        for record in [*self.events.values(), *self.fees.values()]:
            for key in ('event', 'time', 'step', 'payee', 'unit', 'season', 'note'):
                if key in record:
                    yield record['id'], key, record[key]


def comparisons(condition):
    """The comparisons that a condition is made of."""
    if 'fact' in condition:
        yield condition
    for part in [*condition.get('all', []), *condition.get('any', [])]:
        yield from comparisons(part)
    if 'not' in condition:
        yield from comparisons(condition['not'])


def conditions(rule):
    return [rule[key] for key in ('applies_when', 'check') if key in rule]
