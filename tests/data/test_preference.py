#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The rule that chooses a number, on small cases made for it (the data directory is not read)."""

import json
import sys
import tempfile
from pathlib import Path

from atlas_data import Data, DataError, agree, cell_of, parse, rate_fits

CELL = 'c2020/match_rate_pct/percent/a/-/-/-/-'
VOCABULARY = {
    'types': [{'id': 'a'}],
    'measures': [{'id': 'match_rate_pct', 'unit': 'percent', 'numerator': 'matched',
                  'denominator': 'active'},
                 {'id': 'matched', 'unit': 'count'}, {'id': 'active', 'unit': 'count'},
                 {'id': 'share_pct', 'unit': 'percent', 'numerator': 'filled_by',
                  'denominator': 'filled'},
                 {'id': 'fill_rate_pct', 'unit': 'percent', 'numerator': 'filled',
                  'denominator': 'offered', 'by_type': False},
                 {'id': 'filled_by', 'unit': 'count'},
                 {'id': 'filled', 'unit': 'count', 'by_type': False},
                 {'id': 'offered', 'unit': 'count', 'by_type': False}],
}
SOURCES = [{'id': 'old', 'year': 2019}, {'id': 'new', 'year': 2021}, {'id': 'new2', 'year': 2021},
           {'id': 'undated'}]


def rate(source, printed, confidence='secondary', **more):
    return {'cycle': 2020, 'measure': 'match_rate_pct', 'type': 'a', 'value': float(printed),
            'printed': printed, 'unit': 'percent', 'source': source, 'confidence': confidence, **more}


def counted(measure, value, **more):
    return {'cycle': 2020, 'measure': measure, 'type': 'a', 'value': value, 'printed': str(value),
            'unit': 'count', 'source': 'old', 'confidence': 'primary', **more}


def positions(measure, value, kind=None, specialty='x', scope='y'):
    more = {'specialty': specialty, 'scope': scope, 'type': kind}
    return {key: item for key, item in counted(measure, value, **more).items() if item is not None}


def settle(*observations, preferred='nothing judged', cell=CELL):
    """The source, the value and whether it is disputed, of one cell of the observations."""
    judgements = [] if preferred == 'nothing judged' else [
        {'cell': cell, 'preferred': preferred, 'status': 'settled', 'reason': 'So it is.'}]
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory, 'match')
        path.mkdir()
        (path / 'all.json').write_text(json.dumps({
            'sources': SOURCES, 'vocabulary': VOCABULARY, 'observations': observations,
            'judgements': judgements}), encoding='utf-8')
        cell = Data(directory, ['all.json']).cells.get(cell)
    if cell is None:
        return None
    source = cell.preferred['source'] if cell.preferred else 'computed' if cell.computed else '-'
    return source, None if cell.value is None else round(float(cell.value), 2), cell.disputed


def refused(text):
    try:
        parse(text)
    except (DataError, ValueError):
        return True
    return False


SHARE = 'c2020/share_pct/percent/a/x/y/-/-'
FILL_RATE = 'c2020/fill_rate_pct/percent/{}/x/y/-/-'
COUNTS = (counted('matched', 3181), counted('active', 4751))
JUDGED = {'source': 'old'}

CASES = (
    ('rejected before all else',
     settle(rate('old', '1.0', 'primary', rejected='no'), rate('new', '2.0')), ('new', 2.0, False)),
    ('mislabelled before all else',
     settle(rate('old', '1.0', 'primary', meant=CELL), rate('new', '2.0')), ('new', 2.0, False)),
    ('exact before bound',
     settle(rate('old', '1.0', 'primary', bound='lower'), rate('new', '2.0')), ('new', 2.0, False)),
    ('a bound where nothing is exact',
     settle(rate('old', '1.0', bound='lower')), ('old', 1.0, False)),
    ('a judgement before confidence',
     settle(rate('old', '1.0'), rate('new', '2.0', 'primary'), preferred=JUDGED), ('old', 1.0, False)),
    ('primary before secondary',
     settle(rate('old', '1.0', 'primary'), rate('new', '2.0')), ('old', 1.0, False)),
    ('the newest source, disputed',
     settle(rate('old', '1.0'), rate('new', '2.0')), ('new', 2.0, True)),
    ('the newest source, agreeing',
     settle(rate('old', '1'), rate('new', '1.4')), ('new', 1.4, False)),
    ('a source without a year is the oldest',
     settle(rate('undated', '1.0'), rate('old', '1.0')), ('old', 1.0, False)),
    ('newest before quoted',
     settle(rate('old', '1.0'), rate('new', '1.0', derived='2 - 1')), ('new', 1.0, False)),
    ('quoted before derived',
     settle(rate('new', '1.0', derived='2 - 1'), rate('new2', '1.0')), ('new2', 1.0, False)),
    ('the smallest id at last',
     settle(rate('new2', '1.0'), rate('new', '1.0')), ('new', 1.0, False)),
    ('nothing usable, nothing shown',
     settle(rate('old', '1.0', rejected='no')), ('-', None, False)),
    ('published before computed', settle(rate('old', '67.0'), *COUNTS), ('old', 67.0, False)),
    ('computed where nothing is published', settle(*COUNTS), ('computed', 66.95, False)),
    ('computed where nothing is usable',
     settle(rate('old', '1.0', rejected='no'), *COUNTS), ('computed', 66.95, False)),
    ('computed where a judgement says so',
     settle(rate('old', '67.0'), *COUNTS, preferred='computed'), ('computed', 66.95, False)),
    ('a judgement for the computed rate ends the dispute',
     settle(rate('old', '1.0'), rate('new', '2.0'), *COUNTS, preferred='computed'),
     ('computed', 66.95, False)),
    ('computed from cautioned counts',
     settle(counted('matched', 1, caution='Who knows.'), counted('active', 2)), ('computed', 50.0, False)),
    ('not computed from a bound',
     settle(counted('matched', 1, bound='lower'), counted('active', 2)), None),
    ('not computed where nothing is preferred',
     settle(rate('old', '67.0'), *COUNTS, preferred=None), ('-', None, False)),
    ('the share of a type is computed from positions without one',
     settle(positions('filled_by', 1, 'a'), positions('filled', 4), cell=SHARE),
     ('computed', 25.0, False)),
    ('not from positions with a type',
     settle(positions('filled_by', 1, 'a'), positions('filled', 4, 'a'), cell=SHARE), None),
    ('not from positions of another track',
     settle(positions('filled_by', 1, 'a'), positions('filled', 4, scope='z'), cell=SHARE), None),
    ('positions without a type have a rate without one',
     settle(positions('filled', 3), positions('offered', 4), cell=FILL_RATE.format('-')),
     ('computed', 75.0, False)),
    ('positions of all applicants have a rate of all applicants',
     settle(positions('filled', 3, 'all'), positions('offered', 4, 'all'), positions('offered', 5),
            cell=FILL_RATE.format('all')), ('computed', 75.0, False)),
    ('not computed by nothing', settle(counted('matched', 0), counted('active', 0)), None),
    ('fewer digits agree',
     agree('67', '67.0') and agree('91.3', '91.34') and agree('67', '66.95'), True),
    ('a half rounds either way',
     agree('67', '66.5') and agree('66', '66.5') and agree('-1', '-1.5'), True),
    ('more than a half does not agree',
     agree('67', '66.4') or agree('67.0', '66.9') or agree('36972', '36971'), False),
    ('67.0 fits 3,181 of 4,751',
     rate_fits('67.0', 3181, 4751) and not rate_fits('66.9', 3181, 4751), True),
    ('60.0 does not fit 9,682 of 16,154', rate_fits('60.0', 9682, 16154), False),
    ('a cell id', cell_of(rate('old', '1')), CELL),
    ('other bytes of a cell id',
     cell_of({'measure': 'a b/c~é', 'unit': 'x'}), 'undated/a%20b%2Fc%7E%C3%A9/x/-/-/-/-/-'),
    ('a key twice is refused', refused('{"a": 1, "a": 2}'), True),
    ('NaN is refused', refused('{"a": NaN}'), True),
)

print(f'1..{len(CASES)}')
failed = 0
for number, (name, found, expected) in enumerate(CASES, 1):
    print(f'{"ok" if found == expected else "not ok"} {number} - {name}')
    if found != expected:
        print(f'# found {found!r}, expected {expected!r}')
        failed += 1
sys.exit(1 if failed else 0)
