#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The screens ask every answer, once, after rows that exist, under conditions about known facts."""

from collections import Counter, defaultdict
from itertools import combinations

from checks import run
from eligibility_data import DERIVED, Eligibility

# Rules know these, nobody is asked for them: files of answers hold them.
NOT_ASKED = {'exam_country', 'pathway_season', 'specialty_level'}

# Those that are asked in several places, of which only one may be open at a time.
TWICE = {
    'school_country': ['goal', 'school'],
    'grad_date': ['goal', 'graduation'],
    'max_attempts_without_pass': ['step-1', 'step-2-ck'],
    'failed_attempts_total': ['step-1', 'step-2-ck'],
    'score_invalidated': ['step-1', 'step-2-ck'],
    'invalid_retest_passed': ['step-1', 'step-2-ck'],
    'years_practice_abroad': ['application', 'abroad'],
}

UNKNOWN = None
ALWAYS = {'always': True}


def parts(condition):
    """All conditions that a condition is made of, with itself."""
    yield condition
    for part in [*condition.get('all', []), *condition.get('any', [])]:
        yield from parts(part)
    if 'not' in condition:
        yield from parts(condition['not'])


def rows_of(data):
    """Every row, as (screen, row)."""
    for screen in data.screens.values():
        yield from ((screen, row) for row in screen['rows'])


def conditions_of(data):
    """Every condition, as (where, condition)."""
    for screen in data.screens.values():
        yield screen['id'], screen['when']
    for screen, row in rows_of(data):
        yield f'{screen["id"]}: {row["answer"]}', row.get('when', ALWAYS)


def answers_are_known(data):
    """A row asks for an answer that exists and does not follow from others."""
    for screen, row in rows_of(data):
        if row['answer'] not in data.answers or row['answer'] in DERIVED:
            yield f'{screen["id"]}: {row["answer"]}'


def after_is_above(data):
    """What a row comes after is asked by an earlier row of its screen."""
    for screen in data.screens.values():
        above = set()
        for row in screen['rows']:
            if 'after' in row and row['after'] not in above:
                yield f'{screen["id"]}: {row["answer"]} comes after {row["after"]}'
            above.add(row['answer'])


def facts_are_known(data):
    """A condition asks about an answer or about a fact that is derived from answers."""
    for where, condition in conditions_of(data):
        for part in parts(condition):
            fact = part.get('fact', part.get('unknown', 'goal'))
            if fact not in data.answers and fact not in DERIVED:
                yield f'{where}: {fact}'


# What a fact may be besides an answer: the season makes a lapsed pass "expired", and a U.S. school of all of them.
MORE_VALUES = {'step2cs': {'expired'}}


def fits(data, fact, value):
    """Whether a fact can ever be this value."""
    answer = data.answers.get(fact, {})
    kind = answer.get('kind') or DERIVED[fact]
    if kind == 'choice':
        return value in {*answer['values'], *MORE_VALUES.get(fact, set())}
    if kind == 'boolean':
        return isinstance(value, bool)
    if kind == 'country':
        return isinstance(value, str) and len(value) == 2 and value.isupper()
    if kind in {'number', 'year'}:
        return answer['minimum'] <= value <= answer['maximum'] and value == int(value)
    return isinstance(value, str)


def values_are_possible(data):
    """A condition compares a fact with what it can be."""
    for where, condition in conditions_of(data):
        for part in parts(condition):
            if 'fact' in part:
                value = part['value']
                for one in value if isinstance(value, list) else [value]:
                    if not fits(data, part['fact'], one):
                        yield f'{where}: {part["fact"]} is never {one!r}'


def all_is_asked(data):
    """Every answer is asked, unless it follows from others or only files hold it."""
    asked = {row['answer'] for _, row in rows_of(data)}
    yield from (f'{name} is not asked' for name in
                sorted(set(data.answers) - set(DERIVED) - NOT_ASKED - asked))
    yield from (f'{name} is asked' for name in sorted(NOT_ASKED & asked))


def once_on_a_screen(data):
    """A screen asks nothing twice."""
    for screen in data.screens.values():
        for answer, count in Counter(row['answer'] for row in screen['rows']).items():
            if count > 1:
                yield f'{screen["id"]}: {answer} stands {count} times'


def asked_where_expected(data):
    """An answer is asked on one screen, or on the two that are known."""
    screens = defaultdict(list)
    for screen, row in rows_of(data):
        screens[row['answer']].append(screen['id'])
    for answer, found in screens.items():
        if found != TWICE.get(answer, found[:1]):
            yield f'{answer}: {", ".join(found)}'
    yield from (f'{answer} is not asked twice' for answer in sorted(set(TWICE) - set(screens)))


def compared(part, values):
    if part['op'] == 'in':
        return values & set(part['value'])
    if part['op'] == 'eq':
        return values & {part['value']}
    if part['op'] == 'ne':
        return values - {part['value'], UNKNOWN}
    return values - {UNKNOWN}


def possible(condition, fact, values):
    """Those of the values of a fact with which a condition may be true, at most."""
    if condition.get('fact') == fact:
        return compared(condition, values)
    if condition.get('unknown') == fact:
        return values & {UNKNOWN}
    if 'all' in condition:
        return set.intersection(*(possible(part, fact, values) for part in condition['all']))
    if 'any' in condition:
        return set.union(*(possible(part, fact, values) for part in condition['any']))
    return values


def values_of(answer):
    return {*(answer['values'] if answer['kind'] == 'choice' else (True, False)), UNKNOWN}


def exclude(data, first, second):
    """Whether two conditions never hold at once: some fact has no value that suits both."""
    both = {'all': [first, second]}
    return any(not possible(both, name, values_of(answer)) for name, answer in data.answers.items()
               if answer['kind'] in ('choice', 'boolean'))


def never_asked_twice_at_once(data):
    """Where two rows ask the same, only one of them can be open."""
    places = defaultdict(list)
    for screen, row in rows_of(data):
        places[row['answer']].append({'all': [screen['when'], row.get('when', ALWAYS)]})
    for answer, conditions in places.items():
        if not all(exclude(data, *pair) for pair in combinations(conditions, 2)):
            yield f'{answer} is asked twice at once'


run(answers_are_known, after_is_above, facts_are_known, values_are_possible, all_is_asked,
    once_on_a_screen, asked_where_expected, never_asked_twice_at_once, read=Eligibility)
