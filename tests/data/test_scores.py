#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The scores of a group hang together: its quartiles, its numbers of people and its totals."""

from collections import defaultdict

from atlas_data import rate_fits, sibling
from checks import label, run

ALL = 'all-specialties'

# From the smallest to the largest; the mean lies between the outer ones too.
ORDER = ('min', 'q1', 'median', 'q3', 'max')

MORE = 'the total counts more than the 24 specialties listed'

# What the specialties leave of the total of all: (edition, type, outcome): (rest, reason).
OPEN_TOTALS = {
    ('e2026', 'non_us_img', 'matched'): (13, MORE),
    ('e2026', 'non_us_img', 'unmatched'): (23, MORE),
}


def value(data, cell):
    return data.cells[cell].value if cell in data.cells else None


def statistics(data):
    """Of each quantity and group: a cell of it and the known numbers by statistic."""
    groups = defaultdict(dict)
    for name, cell in data.cells.items():
        measure = data.measures[name.split('/')[1]]
        if 'quantity' in measure and cell.value is not None:
            place = name.split('/')[0], measure['quantity'], *name.split('/')[3:]
            groups[place][measure['statistic']] = name, cell.value
    for numbers in groups.values():
        yield next(iter(numbers.values()))[0], {key: known for key, (_, known) in numbers.items()}


def quartiles_are_in_order(data):
    """No quartile is above the next one, and the mean lies between the least and the greatest."""
    compared = 0
    for name, numbers in statistics(data):
        for order in (ORDER, ('min', 'mean', 'max')):
            known = [numbers[key] for key in order if key in numbers]
            compared += max(0, len(known) - 1)
            if known != sorted(known):
                yield f'{name}: {", ".join(map(str, known))}'
    if compared < 2000:
        yield f'only {compared} numbers could be compared'


def deviations_fit_the_range(data):
    """A standard deviation is not larger than the whole range."""
    compared = 0
    for name, numbers in statistics(data):
        if {'sd', 'min', 'max'} <= set(numbers):
            compared += 1
            if not 0 <= numbers['sd'] <= numbers['max'] - numbers['min']:
                yield f'{name}: {numbers["sd"]} from {numbers["min"]} to {numbers["max"]}'
    if compared < 300:
        yield f'only {compared} deviations could be compared'


def people_behind_a_score_are_applicants(data):
    """No more people stand behind a score than there are applicants."""
    compared = 0
    for name, numbers in statistics(data):
        applicants = value(data, sibling(name, 'preferred_specialty', 'count'))
        if 'n' in numbers and applicants is not None:
            compared += 1
            if numbers['n'] > applicants:
                yield f'{name}: {numbers["n"]} of {applicants}'
    if compared < 400:
        yield f'only {compared} numbers of people could be compared'


def outcomes(data):
    """The applicants of each edition, type and specialty by their outcome."""
    groups = defaultdict(dict)
    for name, cell in data.cells.items():
        time, measure, _, kind, specialty, _, outcome, _ = name.split('/')
        if measure == 'preferred_specialty' and cell.value is not None:
            groups[time, kind, specialty][outcome] = cell.value
    return groups


def outcomes_add_up(data):
    """Those who matched and those who did not are all who preferred the specialty."""
    closed = 0
    for place, counts in outcomes(data).items():
        if {'matched', 'unmatched', 'all'} <= set(counts):
            closed += 1
            if counts['matched'] + counts['unmatched'] != counts['all']:
                yield f'{place}: {counts}'
    if closed < 24:
        yield f'only {closed} sums close'


def specialties_add_up(data):
    """The specialties add up to the total of all, or the rest is listed with its reason."""
    sums = defaultdict(int)
    totals = {}
    for (time, kind, specialty), counts in outcomes(data).items():
        for outcome, number in counts.items():
            if specialty == ALL:
                totals[time, kind, outcome] = number
            else:
                sums[time, kind, outcome] += number
    for key, total in totals.items():
        listed = OPEN_TOTALS.get(key, (0, ''))[0]
        if total - sums[key] != listed:
            yield f'{key}: {sums[key]} of {total}, listed with {listed}'
    yield from (f'{key} is listed, but cannot be added up' for key in set(OPEN_TOTALS) - set(totals))


def match_rates_fit(data):
    """A match rate in the preferred specialty fits its counts, or carries a caution."""
    compared = 0
    for (time, kind, specialty), counts in outcomes(data).items():
        name = f'{time}/match_rate_preferred_pct/percent/{kind}/{specialty}/as-ranked/all/-'
        if name not in data.cells or not {'matched', 'unmatched'} <= set(counts):
            continue
        people = counts['matched'] + counts['unmatched']
        for o in data.cells[name].observations:
            compared += 1
            if not rate_fits(o['printed'], counts['matched'], people) and 'caution' not in o:
                yield f'{label(o)}: {counts["matched"]} of {people}'
    if compared < 25:
        yield f'only {compared} rates could be compared'


run(quartiles_are_in_order, deviations_fit_the_range, people_behind_a_score_are_applicants,
    outcomes_add_up, specialties_add_up, match_rates_fit)
