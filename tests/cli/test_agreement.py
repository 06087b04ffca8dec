#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The program and the independent implementation of the rules in tests/data choose alike."""

import json
import random
import subprocess
import sys

from cli import HEADER, ROOT, folder, query, run, same

YEARS = range(2001, 2041)


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
    """They agree on every cell of the bundled data."""
    expected = rounded(independent(ROOT / 'data'))
    assert len(expected) > 400, len(expected)
    for line, other in zip(ours(), expected):
        same(line, other)
    same(len(ours()), len(expected))


def made_up_observation(rng, year, measure, source):
    unit = 'percent' if measure == 'match_rate_pct' else 'count'
    printed = rng.choice(['60', '61', '60.4', '60.5', '60.6', '60.45'] if unit == 'percent'
                         else ['50', '51', '49'] if measure == 'matched' else ['80', '81'])
    observation = {'cycle': year, 'measure': measure, 'type': 'us_img', 'value': float(printed),
                   'printed': printed, 'unit': unit, 'source': source,
                   'confidence': rng.choice(['primary', 'primary', 'secondary'])}
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


def made_up_judgement(rng, year, observations):
    usable = [o['source'] for o in observations
              if o['measure'] == 'match_rate_pct' and not {'rejected', 'meant', 'missing'} & set(o)]
    if not any(o['measure'] == 'match_rate_pct' for o in observations):
        return None
    preferred = rng.choice([None, 'computed', 'source', 'none'])
    counts = {o['measure'] for o in observations} >= {'matched', 'active'}
    if preferred == 'none' or preferred == 'source' and not usable or \
            preferred == 'computed' and not counts:
        return None
    return {'cell': f'c{year}/match_rate_pct/percent/us_img/-/-/-/-', 'status': 'settled',
            'preferred': {'source': rng.choice(usable)} if preferred == 'source' else preferred,
            'reason': 'Made up.'}


def made_up(seed):
    """A data file with one odd rate a year."""
    rng = random.Random(seed)
    sources = [{'id': f's{i}', 'title': 'T', 'publisher_id': f'p{i % 3}', 'year': rng.choice([2020, 2021, 2022])}
               for i in range(6)]
    del sources[5]['year']
    observations, judgements = [], []
    for year in YEARS:
        new = [made_up_observation(rng, year, measure, source['id'])
               for measure, share in (('match_rate_pct', 0.5), ('matched', 0.25), ('active', 0.25))
               for source in sources if rng.random() < share]
        judgement = made_up_judgement(rng, year, new)
        observations += new
        judgements += [judgement] if judgement else []
    return {**HEADER, 'sources': sources, 'observations': observations, 'judgements': judgements}


def odd():
    """They agree on made-up data with every kind of observation and judgement."""
    vocabulary = json.loads((ROOT / 'data' / 'match' / 'vocabulary.json').read_text(encoding='utf-8'))
    match = folder() / 'match'
    match.mkdir()
    chosen = set()
    for seed in range(25):
        data = made_up(seed)
        for name, members in (('sources', ['sources']), ('cycles', ['observations']),
                              ('judgements', ['judgements']), ('vocabulary', [])):
            document = {**HEADER, **{member: data[member] for member in members}}
            if name == 'vocabulary':
                document = vocabulary
            (match / f'{name}.json').write_text(json.dumps(document), encoding='utf-8')
        (folder() / 'data.json').write_text(json.dumps(data), encoding='utf-8')
        expected = rounded(independent(folder()))
        found = ours('--data', folder() / 'data.json')
        for line, other in zip(found, expected):
            assert line == other, f'seed {seed}: expected {other}, found {line}'
        same(len(found), len(expected))
        chosen |= {(line[1] if line[1] in ('-', 'computed') else 'source', line[3]) for line in found}
    same(chosen, {('source', '0'), ('source', '1'), ('computed', '0'), ('-', '0')})


run(bundled, odd)
