#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Rates fit their counts, parts fit into the whole and sums close, or the exception has a reason."""

import re
from decimal import Decimal

from atlas_data import cell_of, decimals, rate_fits, sibling
from checks import label, run

# (part, whole): no part is larger than its whole.
PARTS = (
    ('active', 'registered'),
    ('matched', 'active'),
    ('matched', 'matched_pgy1_and_pgy2'),
    ('matched', 'placed_after_soap_active'),
    ('placed_after_soap_active', 'active'),
    ('placed_after_soap_active', 'placed_after_soap_all'),
    ('placed_after_soap_all', 'registered'),
    ('no_rank_list', 'registered'),
    ('withdrew', 'registered'),
    ('pgy1_programs', 'programs'),
    ('program_rows_with_quota', 'programs'),
    ('positions_filled', 'positions_offered'),
    ('positions_filled', 'positions_filled_after_soap'),
    ('positions_filled_after_soap', 'positions_offered'),
    ('pgy1_filled', 'pgy1_offered'),
    ('pgy1_filled', 'positions_filled'),
    ('pgy1_offered', 'positions_offered'),
    ('soap_filled', 'soap_offered'),
    ('soap_filled', 'positions_unfilled'),
    ('couples_both_matched', 'couples'),
)

# (whole, parts): the parts add up to the whole.
SUMS = (
    ('active', ('matched', 'unmatched')),
    ('positions_offered', ('positions_filled', 'positions_unfilled')),
    ('positions_filled_after_soap', ('positions_filled', 'soap_filled')),
    ('couples', ('couples_both_matched', 'couples_one_matched', 'couples_neither_matched')),
)

# (whole, parts): groups that make up another one.
GROUPS = (
    ('all_img', ('us_img', 'non_us_img')),
    ('all_img_incl_fifth_pathway', ('us_img', 'non_us_img', 'fifth_pathway')),
    ('us_md_all', ('us_md_senior', 'us_md_prior_grad')),
    ('us_do_all', ('us_do_senior', 'us_do_prior_grad')),
    ('all_applicants', ('us_md_senior', 'us_md_prior_grad', 'us_do_senior', 'us_do_prior_grad',
                        'us_img', 'non_us_img', 'canadian_other')),
    ('all_applicants', ('us_md_senior', 'us_md_prior_grad', 'us_do_all', 'us_img', 'non_us_img',
                        'fifth_pathway', 'canadian_other')),
)

# Sums of groups that are known not to close: (year, measure, group): (whole less parts, reason).
OPEN_SUMS = {
    (2008, 'active', 'all_applicants'): (137, 'Canadian and Fifth Pathway applicants were not found'),
    (2009, 'active', 'all_applicants'): (35, 'Canadian and other applicants were not found'),
    (2012, 'matched', 'all_applicants'): (12, 'Canadian and other applicants were not found'),
    (2013, 'active', 'all_img_incl_fifth_pathway'):
        (20, 'no number of Fifth Pathway applicants was found'),
    (2013, 'matched', 'all_img_incl_fifth_pathway'):
        (4, 'no number of Fifth Pathway applicants was found'),
    (2019, 'active', 'us_do_all'): (21, '502 prior graduates belong with 5,499 seniors, not 5,478'),
    (2022, 'matched', 'all_applicants'): (11, 'Canadian and other applicants were not found'),
    (2023, 'matched', 'all_applicants'): (14, 'Canadian and other applicants were not found'),
}

# Groups that may be missing from a sum without making it meaningless; then it has to be listed.
OPTIONAL = {'fifth_pathway', 'canadian_other'}


def count(data, year, measure, kind):
    cell = data.cells.get(f'c{year}/{measure}/count/{kind}/-/-/-/-')
    return cell.count() if cell else None


def cycles(data):
    return sorted({o['cycle'] for o in data.observations if 'cycle' in o})


def compared_rates(data):
    """Each published rate with both of its counts."""
    for observation in data.observations:
        measure = data.measures[observation['measure']]
        if 'numerator' not in measure or 'missing' in observation or 'bound' in observation:
            continue
        cell = cell_of(observation)
        counts = [data.cells.get(name) for name in data.count_cells(measure, cell)]
        counts = [c.count() if c else None for c in counts]
        if None not in counts:
            yield observation, cell, counts


def rates_fit(data):
    """A published rate fits its counts, or is rejected, mislabelled or cautioned; one of a whole cycle may be judged."""
    compared = 0
    for observation, cell, counts in compared_rates(data):
        compared += 1
        if rate_fits(observation['printed'], *counts):
            continue
        flagged = any(key in observation for key in ('rejected', 'meant', 'caution'))
        judged = cell in data.judgements and 'specialty' not in observation
        if not flagged and not judged:
            yield f'{label(observation)}: {counts[0]} of {counts[1]}'
    if compared < 1000:
        yield f'only {compared} rates could be compared'


def preferred_rates_fit(data):
    """A preferred rate of the cycles fits its counts, without exception."""
    for observation, cell, counts in compared_rates(data):
        if 'specialty' in observation:  # with exceptions: test_positions.py
            continue
        if data.cells[cell].preferred is observation and not rate_fits(observation['printed'], *counts):
            yield f'{label(observation)}: {counts[0]} of {counts[1]}'


def parts_fit(data):
    """No part is larger than its whole."""
    compared = 0
    for cell in list(data.cells):
        for part, whole in PARTS:
            if cell.split('/')[1:3] != [part, 'count']:
                continue
            other = data.cells.get(sibling(cell, whole, 'count'))
            a, b = data.cells[cell].count(), other.count() if other else None
            if a is None or b is None:
                continue
            compared += 1
            if a > b:
                yield f'{cell}: {part} {a} of {whole} {b}'
    if compared < 150:
        yield f'only {compared} parts could be compared'


def groups_fit(data):
    """No group is larger than all applicants."""
    for cell in data.cells.values():
        parts = cell.id.split('/')
        total = data.cells.get('/'.join(parts[:3] + ['all_applicants'] + parts[4:]))
        if parts[2] == 'count' and total and cell.count() is not None and total.count() is not None:
            if cell.count() > total.count():
                yield f'{cell.id}: {cell.count()} of {total.count()}'


def percentages_fit(data):
    """A percentage lies between 0 and 100, a count is whole and not negative."""
    for observation in data.observations:
        value = observation.get('value', 0)
        if observation['unit'] == 'percent' and not 0 <= value <= 100:
            yield label(observation)
        if observation['unit'] == 'count' and (value < 0 or value != int(value)):
            yield label(observation)


def measures_add_up(data):
    """Measures that make up another one add up to it."""
    for cell in list(data.cells):
        for whole, parts in SUMS:
            if cell.split('/')[1:3] != [whole, 'count']:
                continue
            others = [data.cells.get(sibling(cell, part, 'count')) for part in parts]
            values = [other.count() if other else None for other in others]
            total = data.cells[cell].count()
            if total is None or None in values:
                continue
            if sum(values) != total:
                yield f'{cell}: {total} is not {" + ".join(map(str, values))}'


def groups_add_up(data):
    """Groups add up to the group that they make up, or the sum is listed with its reason."""
    used = set()
    closed = 0
    for year in cycles(data):
        for measure in ('registered', 'active', 'matched'):
            for whole, parts in GROUPS:
                total = count(data, year, measure, whole)
                values = {part: count(data, year, measure, part) for part in parts}
                missing = {part for part, value in values.items() if value is None}
                if total is None or missing - OPTIONAL:
                    continue
                rest = total - sum(value for value in values.values() if value is not None)
                known = OPEN_SUMS.get((year, measure, whole))
                if known:
                    used.add((year, measure, whole))
                    if rest != known[0]:
                        yield f'{year} {measure} {whole}: {rest} left, listed with {known[0]}'
                elif rest:
                    yield f'{year} {measure} {whole}: {total} less its parts leaves {rest}'
                closed += rest == 0
    for key in sorted(set(OPEN_SUMS) - used):
        yield f'{key} is listed, but cannot be added up'
    if closed < 40:
        yield f'only {closed} sums close'


def derived_values_are_right(data):
    """The arithmetic of a derived number gives that number."""
    checked = 0
    for observation in data.observations:
        expression = re.match(r'[\d.,]+(?: [-+] [\d.,]+)+(?= |$)', observation.get('derived', ''))
        if not expression:
            continue
        checked += 1
        total, sign = Decimal(0), 1
        for word in expression[0].replace(',', '').split():
            if word in '+-':
                sign = 1 if word == '+' else -1
            else:
                total += sign * Decimal(word)
        if total != observation['value']:
            yield f'{label(observation)}: {expression[0]} is {total}'
    if checked < 650:
        yield f'only {checked} derived numbers have arithmetic'


def arithmetic_in_words_is_right(data):
    """Where a sentence says "A of B is C", it is."""
    pattern = re.compile(r'([\d,]+) of ([\d,]+)(?:,? which)? is (?:NRMP.s rate of )?(\d+\.\d+)')
    fits = re.compile(r'(\d+\.\d+)[^.;]*,? which fits ([\d,]+) of ([\d,]+)')
    checked = 0
    texts = [j['reason'] for j in data.judgements.values()]
    texts += [o[key] for o in data.observations for key in ('rejected', 'note', 'caution') if key in o]
    for text in texts:
        found = [m.groups() for m in pattern.finditer(text)]
        found += [(m[2], m[3], m[1]) for m in fits.finditer(text)]
        for numerator, denominator, rate in found:
            checked += 1
            a, b = (Decimal(n.replace(',', '')) for n in (numerator, denominator))
            half_unit = Decimal(1).scaleb(-decimals(rate)) / 2
            if abs(100 * a / b - Decimal(rate)) > half_unit:
                yield text
    if checked < 15:
        yield f'only {checked} sentences were checked'


def undated_numbers_stand_alone(data):
    """No undated number is compared with the counts of a year."""
    for cell in data.cells.values():
        if cell.id.startswith('undated/') and cell.computed is not None:
            yield cell.id


run(rates_fit, preferred_rates_fit, parts_fit, groups_fit, percentages_fit, measures_add_up,
    groups_add_up, derived_values_are_right, arithmetic_in_words_is_right,
    undated_numbers_stand_alone)
