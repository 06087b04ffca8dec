#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The program and the independent implementation of the rules in tests/data choose alike."""

import json
import random
import re
import subprocess
import sys

from cli import HEADER, ROOT, folder, query, run, same

YEARS = range(2001, 2041)

US_IMG = {'type': 'us_img'}
ALL = {'type': 'all_applicants'}
NEUROLOGY = {'specialty': 'neurology', 'scope': 'pgy1'}
PATHOLOGY = {'specialty': 'pathology', 'scope': 'pgy1'}

# (rate, numerator, denominator, what the rate and its numerator are about, what the denominator is)
RATES = (
    ('match_rate_pct', 'matched', 'active', US_IMG, US_IMG),
    ('positions_fill_rate_pct', 'positions_filled', 'positions_offered', ALL, ALL),
    ('positions_fill_rate_pct', 'positions_filled', 'positions_offered', PATHOLOGY, PATHOLOGY),
    ('share_of_filled_pct', 'filled_by', 'positions_filled', {**US_IMG, **NEUROLOGY}, NEUROLOGY),
)


def independent(directory):
    """Lines of cell, source, value and dispute by tests/data/atlas_data.py."""
    result = subprocess.run(
        [sys.executable, str(ROOT / 'tests' / 'data' / 'atlas_data.py'), str(directory)],
        capture_output=True, encoding='utf-8', check=True)
    return [tuple(line.split('\t')) for line in result.stdout.splitlines()]


def ours(*words):
    """The same by the program; computed values are rounded as they are shown."""
    lines = []
    for record in query(*words):
        chosen = '-' if not record['preferred'] else (
            record['source']['id'] if record['source'] else 'computed')
        value = '-' if record['value'] is None else f'{record["value"]:.4f}'
        lines.append((record['cell'], chosen, value, str(int(record['disputed']))))
    return sorted(lines, key=lambda line: line[0].encode())


def rounded(lines):
    """Computed values to one decimal, like the program prints them."""
    return [(cell, chosen, f'{round(float(value) + 1e-9, 1):.4f}' if chosen == 'computed' else value,
             disputed) for cell, chosen, value, disputed in lines]


def bundled():
    """They agree on every cell of the bundled data, of the cycles and of the specialties."""
    expected = rounded(independent(ROOT / 'data'))
    found = ours()
    for line, other in zip(found, expected):
        same(line, other)
    same(len(found), len(expected))
    for pattern, least in ((r'c[^/]*/[^/]*/[^/]*/[^/]*/-/-/-/-', 700), (r'c.*/pgy1/-/-', 6000),
                           (r'e.*/as-ranked/.*', 3000), (r'p.*', 50)):
        count = sum(bool(re.fullmatch(pattern, line[0])) for line in found)
        assert count >= least, (pattern, count)


def made_up_observation(rng, year, measure, about, printed, source):
    observation = {'cycle': year, 'measure': measure, **about, 'value': float(printed),
                   'printed': printed, 'unit': 'percent' if measure.endswith('_pct') else 'count',
                   'source': source, 'confidence': rng.choice(['primary', 'primary', 'secondary'])}
    if rng.random() < 0.2:
        observation['bound'] = rng.choice(['lower', 'upper'])
    if rng.random() < 0.2:
        observation['derived'] = 'arithmetic'
    fate = rng.random()
    if fate < 0.15:
        observation['rejected'] = 'Wrong.'
    elif fate < 0.3:
        observation['meant'] = 'c2001/x/x/x/x/x/x/x'
    elif fate < 0.4:
        del observation['value'], observation['printed']
        observation.pop('bound', None)
        observation['missing'] = 'no_data'
    return observation


def made_up_observations(rng, year, kind, sources):
    """Some of a rate and of its two counts."""
    rate, numerator, denominator, about, about_all = kind
    for measure, key, share, numbers in (
            (rate, about, 0.5, ['60', '61', '60.4', '60.5', '60.6', '60.45']),
            (numerator, about, 0.25, ['50', '51', '49']),
            (denominator, about_all, 0.25, ['80', '81'])):
        for source in sources:
            if rng.random() < share:
                yield made_up_observation(rng, year, measure, key, rng.choice(numbers), source['id'])


def made_up_judgement(rng, year, kind, observations):
    """One about the rate, if one is possible."""
    rate, numerator, denominator, about, _ = kind
    usable = [o['source'] for o in observations
              if o['measure'] == rate and not {'rejected', 'meant', 'missing'} & set(o)]
    if not any(o['measure'] == rate for o in observations):
        return None
    preferred = rng.choice([None, 'computed', 'source', 'none'])
    counts = {o['measure'] for o in observations} >= {numerator, denominator}
    if preferred == 'none' or preferred == 'source' and not usable or \
            preferred == 'computed' and not counts:
        return None
    place = '/'.join(about.get(key, '-') for key in ('type', 'specialty', 'scope'))
    return {'cell': f'c{year}/{rate}/percent/{place}/-/-', 'status': 'settled',
            'preferred': {'source': rng.choice(usable)} if preferred == 'source' else preferred,
            'reason': 'Made up.'}


def made_up(seed):
    """A data file with odd rates of every year."""
    rng = random.Random(seed)
    sources = [{'id': f's{i}', 'title': 'T', 'publisher_id': f'p{i % 3}', 'year': rng.choice([2020, 2021, 2022])}
               for i in range(6)]
    del sources[5]['year']
    observations, judgements = [], []
    for year in YEARS:
        for kind in RATES:
            new = list(made_up_observations(rng, year, kind, sources))
            judgement = made_up_judgement(rng, year, kind, new)
            observations += new
            judgements += [judgement] if judgement else []
    return {**HEADER, 'sources': sources, 'observations': observations, 'judgements': judgements}


def write_files(data):
    """The data as the independent implementation reads it: in files that have the bundled vocabulary."""
    members = {'sources': ['sources'], 'cycles': ['observations'], 'judgements': ['judgements']}
    for path in (ROOT / 'data' / 'match').glob('*.json'):
        document = {**HEADER, **{member: data[member] for member in members.get(path.stem, [])}}
        original = json.loads(path.read_text(encoding='utf-8'))
        if 'vocabulary' in original:
            document['vocabulary'] = original['vocabulary']
        (folder() / 'match' / path.name).write_text(json.dumps(document), encoding='utf-8')


def odd():
    """They agree on made-up data with every kind of observation and judgement."""
    (folder() / 'match').mkdir()
    chosen = set()
    for seed in range(25):
        data = made_up(seed)
        write_files(data)
        (folder() / 'data.json').write_text(json.dumps(data), encoding='utf-8')
        expected = rounded(independent(folder()))
        found = ours('--data', folder() / 'data.json')
        for line, other in zip(found, expected):
            assert line == other, f'seed {seed}: expected {other}, found {line}'
        same(len(found), len(expected))
        chosen |= {(line[1] if line[1] in ('-', 'computed') else 'source', line[3]) for line in found}
    same(chosen, {('source', '0'), ('source', '1'), ('computed', '0'), ('-', '0')})


run(bundled, odd)
