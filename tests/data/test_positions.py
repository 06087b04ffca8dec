#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The tables of positions by specialty add up, or what is left over is listed with its reason."""

import re
from collections import defaultdict
from decimal import Decimal

from atlas_data import cell_of, rate_fits
from checks import label, run

ALL = ('all-specialties', 'pgy1')

GROUPS = ('us_md_senior', 'us_md_prior_grad', 'us_do_senior', 'us_do_prior_grad', 'us_img', 'non_us_img')

# Groups that have nobody in common, so that they fit into the whole together.
APART = (
    (*GROUPS, 'other'),
    ('us_md_senior', 'us_md_prior_grad', 'us_do_all', 'us_img', 'non_us_img', 'other'),
    ('us_md_senior', 'us_md_prior_grad', 'us_do_senior', 'us_do_prior_grad', 'all_img', 'other'),
    ('us_md_or_do_senior', 'us_img', 'non_us_img'),
    ('us_md_or_do_senior', 'other_than_us_seniors'),
    ('us_graduates_all', 'all_img'),
    ('us_graduates_all', 'us_img', 'non_us_img'),
)

# (whole, parts): the parts make up the whole; None is all positions filled.
SUMS = (
    ('all_img', ('us_img', 'non_us_img')),
    (None, ('us_md_senior', 'us_do_senior', 'other_than_us_seniors')),
    ('us_md_or_do_senior', ('us_md_senior', 'us_do_senior')),
)

# A part is never larger than its whole, whichever sources they come from.
WITHIN = (
    ('us_img', 'all_img'), ('non_us_img', 'all_img'), ('all_img', 'other_than_us_seniors'),
    ('us_md_senior', 'us_md_or_do_senior'), ('us_do_senior', 'us_md_or_do_senior'),
    ('us_md_senior', 'us_graduates_all'), ('us_do_all', 'us_graduates_all'),
)

OTHERS = 'Canadian and other applicants are in none of the groups'

# What the six groups leave of the positions filled: (year, specialty, scope): (rest, reason).
OPEN_GROUPS = {
    (2022, *ALL): (11, OTHERS),
    (2022, 'child-neurology', 'pgy1'): (1, OTHERS),
    (2022, 'emergency-medicine', 'pgy1'): (1, OTHERS),
    (2022, 'family-medicine', 'pgy1'): (1, OTHERS),
    (2022, 'general-surgery', 'categorical'): (1, OTHERS),
    (2022, 'general-surgery-preliminary', 'preliminary'): (1, OTHERS),
    (2022, 'internal-medicine', 'categorical'): (5, OTHERS),
    (2022, 'obstetrics-gynecology', 'pgy1'): (1, OTHERS),
    (2023, *ALL): (14, OTHERS),
    (2023, 'family-medicine', 'pgy1'): (1, OTHERS),
    (2023, 'general-surgery', 'categorical'): (1, OTHERS),
    (2023, 'general-surgery-preliminary', 'preliminary'): (1, OTHERS),
    (2023, 'internal-medicine', 'categorical'): (3, OTHERS),
    (2023, 'internal-medicine-preliminary', 'preliminary'): (1, OTHERS),
    (2023, 'interventional-radiology', 'pgy1'): (1, OTHERS),
    (2023, 'orthopaedic-surgery', 'pgy1'): (2, OTHERS),
}

SOME_2022 = 'the page lists 22 specialties only'
SOME_2023 = 'the page lists 13 specialties only'
COPY_2025 = 'the columns of this copy do not add up to their printed totals'

# What the specialties of a source leave of its row of all specialties, rejected numbers counted:
# (source, year, measure, type): (rest, reason).
OPEN_TOTALS = {
    ('matcharesident2022', 2022, 'positions_filled', None): (1412, SOME_2022),
    ('matcharesident2022', 2022, 'filled_by', 'us_md_senior'): (1057, SOME_2022),
    ('matcharesident2022', 2022, 'filled_by', 'us_md_prior_grad'): (36, SOME_2022),
    ('matcharesident2022', 2022, 'filled_by', 'us_do_senior'): (103, SOME_2022),
    ('matcharesident2022', 2022, 'filled_by', 'us_do_prior_grad'): (8, SOME_2022),
    ('matcharesident2022', 2022, 'filled_by', 'us_img'): (53, SOME_2022),
    ('matcharesident2022', 2022, 'filled_by', 'non_us_img'): (166, SOME_2022),
    ('whitecoat2023', 2023, 'positions_filled', None): (11481, SOME_2023),
    ('whitecoat2023', 2023, 'filled_by', 'us_md_senior'): (7369, SOME_2023),
    ('whitecoat2023', 2023, 'filled_by', 'us_md_prior_grad'): (201, SOME_2023),
    ('whitecoat2023', 2023, 'filled_by', 'us_do_senior'): (1903, SOME_2023),
    ('whitecoat2023', 2023, 'filled_by', 'us_do_prior_grad'): (68, SOME_2023),
    ('whitecoat2023', 2023, 'filled_by', 'us_img'): (722, SOME_2023),
    ('whitecoat2023', 2023, 'filled_by', 'non_us_img'): (1214, SOME_2023),
    ('nickmark2025', 2025, 'filled_by', 'us_do_senior'): (103, COPY_2025),
    ('nickmark2025', 2025, 'filled_by', 'us_img'): (-9, COPY_2025),
    ('nickmark2025', 2025, 'filled_by', 'non_us_img'): (-3, COPY_2025),
}

# Where the Match as a whole stands in the table of the cycles: measure here: measure there.
TWINS = {
    'filled_by': 'matched',
    'positions_filled': 'pgy1_filled',
    'positions_offered': 'pgy1_offered',
    'programs': 'pgy1_programs',
    'active': 'active',
}

SHORT_SUM = 'the sum over the specialties of one copy is short of what others print'

# All specialties less the number of the cycle: (year, measure, type): (rest, reason).
OPEN_TWINS = {
    (2013, 'filled_by', 'us_do_all'): (-3, SHORT_SUM),
    (2016, 'filled_by', 'us_do_all'): (-1, SHORT_SUM),
    (2017, 'filled_by', 'us_do_all'): (-1, SHORT_SUM),
}

CUT_OFF = 'the source cuts digits off instead of rounding'
UNRESOLVED = 'two sources disagree and nothing decides'

# Shown rates that do not fit the counts that are shown: (cell, reason).
UNFIT_RATES = {
    'c2024/share_of_offered_pct/percent/non_us_img/orthopaedic-surgery/pgy1/-/-': CUT_OFF,
    'c2025/share_of_offered_pct/percent/us_md_senior/general-surgery-preliminary/preliminary/-/-': CUT_OFF,
    'c2025/share_of_offered_pct/percent/us_md_senior/transitional-year/pgy1/-/-': CUT_OFF,
    'c2025/share_of_offered_pct/percent/us_do_senior/pediatrics/categorical/-/-': UNRESOLVED,
    'c2025/share_of_offered_pct/percent/us_md_senior/pediatrics/categorical/-/-': UNRESOLVED,
    'c2025/share_of_offered_pct/percent/us_md_senior/pathology/pgy1/-/-': UNRESOLVED,
    'c2025/share_of_offered_pct/percent/us_md_senior/general-surgery/categorical/-/-': UNRESOLVED,
}


def count(data, place, measure, kind=None):
    year, specialty, scope = place
    cell = data.cells.get(f'c{year}/{measure}/count/{kind or "-"}/{specialty}/{scope}/-/-')
    return cell.count() if cell else None


def filled_by(data, place, kind):
    return count(data, place, 'filled_by', kind) if kind else count(data, place, 'positions_filled')


def positions(data):
    return data.documents['positions.json']['observations']


def places(data):
    """Each year, specialty and scope that has positions."""
    return sorted({(int(o['cycle']), o['specialty'], o['scope']) for o in positions(data)})


def groups_fit_into_positions(data):
    """Groups that have nobody in common fit into the positions filled and offered together."""
    compared = 0
    for place in places(data):
        for kinds in APART:
            values = [filled_by(data, place, kind) for kind in kinds]
            together = sum(value for value in values if value is not None)
            for whole in ('positions_filled', 'positions_offered'):
                total = count(data, place, whole)
                compared += total is not None
                if total is not None and together > total:
                    yield f'{place}: {together} of {total} {whole}'
    if compared < 3000:
        yield f'only {compared} sums could be compared'


def six_groups_make_up_the_filled(data):
    """The six groups make up the positions filled, but for the others that are listed."""
    closed = 0
    used = set()
    for place in places(data):
        total = filled_by(data, place, None)
        values = [filled_by(data, place, kind) for kind in GROUPS]
        if total is None or None in values:
            continue
        rest = total - sum(values) - (filled_by(data, place, 'other') or 0)
        listed = OPEN_GROUPS.get(place, (0, ''))[0]
        used |= {place} & set(OPEN_GROUPS)
        closed += rest == 0
        if rest != listed:
            yield f'{place}: {total} less its groups leaves {rest}, listed with {listed}'
    yield from (f'{place} is listed, but cannot be added up' for place in set(OPEN_GROUPS) - used)
    if closed < 27:
        yield f'only {closed} sums close'


def groups_add_up(data):
    """Groups add up to the group, or to the positions, that they make up."""
    closed = 0
    for place in places(data):
        for whole, parts in SUMS:
            total = filled_by(data, place, whole)
            values = [filled_by(data, place, part) for part in parts]
            if total is None or None in values:
                continue
            closed += 1
            if sum(values) != total and not is_unresolved(data, place, (whole, *parts)):
                yield f'{place} {whole}: {total} is not {" + ".join(map(str, values))}'
    if closed < 330:
        yield f'only {closed} sums close'


def is_unresolved(data, place, kinds):
    """Whether a count among these is shown without anything that decides for it."""
    year, specialty, scope = place
    cells = (f'c{year}/filled_by/count/{kind}/{specialty}/{scope}/-/-' for kind in kinds)
    return any(data.judgements.get(cell, {}).get('status') == 'unresolved' for cell in cells)


def no_group_exceeds_its_whole(data):
    """No group is larger than a group that it belongs to."""
    compared = 0
    for place in places(data):
        for part, whole in WITHIN:
            a, b = filled_by(data, place, part), filled_by(data, place, whole)
            compared += None not in (a, b)
            if None not in (a, b) and a > b:
                yield f'{place}: {part} {a} of {whole} {b}'
    if compared < 200:
        yield f'only {compared} groups could be compared'


def specialties_add_up(data):
    """The specialties of a source add up to its row of all specialties, or the rest is listed."""
    tables = defaultdict(dict)
    for o in positions(data):
        if o['unit'] == 'count' and 'value' in o:
            key = o['source'], int(o['cycle']), o['measure'], o.get('type')
            tables[key][o['specialty'], o['scope']] = o['value']
    used = set()
    closed = 0
    for key, table in tables.items():
        if ALL not in table or len(table) == 1:
            continue
        rest = 2 * table[ALL] - sum(table.values())
        listed = OPEN_TOTALS.get(key, (0, ''))[0]
        used |= {key} & set(OPEN_TOTALS)
        closed += rest == 0
        if rest != listed:
            yield f'{key}: the specialties leave {rest} of {table[ALL]}, listed with {listed}'
    yield from (f'{key} is listed, but cannot be added up' for key in set(OPEN_TOTALS) - used)
    if closed < 90:
        yield f'only {closed} totals close'


def totals_are_those_of_the_cycles(data):
    """All specialties together are the number of the cycle, or the rest is listed with its reason."""
    closed = 0
    used = set()
    for year in sorted({year for year, *_ in places(data)}):
        for measure, twin in TWINS.items():
            for kind in (*data.types, None):
                total = count(data, (year, *ALL), measure, kind)
                cell = data.cells.get(f'c{year}/{twin}/count/{kind or "all_applicants"}/-/-/-/-')
                if total is None or cell is None or cell.count() is None:
                    continue
                key = year, measure, kind
                listed = OPEN_TWINS.get(key, (0, ''))[0]
                used |= {key} & set(OPEN_TWINS)
                closed += total == cell.count()
                if total - cell.count() != listed:
                    yield f'{key}: {total}, {cell.count()} in the cycle, listed with {listed}'
    yield from (f'{key} is listed, but cannot be compared' for key in set(OPEN_TWINS) - used)
    if closed < 61:
        yield f'only {closed} totals are the same'


def shares_of_a_printed_rate_are_right(data):
    """A number computed from a printed percentage is the rounded product."""
    checked = 0
    for o in positions(data):
        product = re.match(r'([\d.]+)% of ([\d,]+) ', o.get('derived', ''))
        if product:
            checked += 1
            exact = Decimal(product[1]) * Decimal(product[2].replace(',', '')) / 100
            if abs(exact - o['value']) > Decimal('0.5'):
                yield f'{label(o)}: {product[0]}is {exact}'
    if checked != 4:
        yield f'{checked} numbers were computed from percentages, expected 4'


def derived_numbers_say_how(data):
    """A derived number says how, in one of the ways that the tests can follow."""
    way = re.compile(r'[\d,]+( [-+] [\d,]+)+ \(.+\)|[\d.]+% of [\d,]+ \(.+\)|'
                     r'the sum over the specialties that the same source lists')
    for o in positions(data):
        if 'derived' in o and not way.fullmatch(o['derived']):
            yield f'{label(o)}: {o["derived"]}'


def shown_rates_fit(data):
    """A rate that is shown fits the counts that are shown, or the exception is listed."""
    compared = 0
    for name, cell in data.cells.items():
        measure = data.measures[name.split('/')[1]]
        if 'numerator' not in measure or not cell.preferred or name.split('/')[4] == '-':
            continue
        counts = [data.cells.get(part) for part in data.count_cells(measure, name)]
        counts = [c.count() if c else None for c in counts]
        if None in counts or 'bound' in cell.preferred:
            continue
        compared += 1
        if rate_fits(cell.preferred['printed'], *counts) == (name in UNFIT_RATES):
            yield f'{name}: {cell.preferred["printed"]} for {counts[0]} of {counts[1]}'
    yield from (f'{name} is listed, but is not there' for name in set(UNFIT_RATES) - set(data.cells))
    if compared < 800:
        yield f'only {compared} rates could be compared'


def shares_are_computed_across_types(data):
    """The share of a group is computed from its positions and from all positions, which have no type."""
    name = 'c2022/share_of_filled_pct/percent/non_us_img/internal-medicine/categorical/-/-'
    cell = data.cells.get(name)
    if cell is None or cell.computed is None or f'{cell.computed:.2f}' != '27.31':
        yield f'{name}: {cell.value if cell else None}, expected 27.31'


def nothing_stands_here_and_in_the_cycles(data):
    """No cell is in the table of the cycles and in another one."""
    tables = [{cell_of(o) for o in document.get('observations', [])}
              for document in data.documents.values()]
    seen = set()
    for cells in tables:
        yield from sorted(seen & cells)
        seen |= cells


run(groups_fit_into_positions, six_groups_make_up_the_filled, groups_add_up,
    no_group_exceeds_its_whole, specialties_add_up, totals_are_those_of_the_cycles,
    shares_of_a_printed_rate_are_right, derived_numbers_say_how, shown_rates_fit,
    shares_are_computed_across_types, nothing_stands_here_and_in_the_cycles)
