#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a query gives, as a table, as JSON and as CSV."""

import json
import re
from collections import Counter

from cli import RATE, ROOT, cli, contains, done, query, query_csv, run, same, write

MEMBERS = ['cycle', 'edition', 'period', 'specialty', 'scope', 'applicant_type', 'outcome',
           'measure', 'value', 'bound', 'unit', 'kind', 'confidence', 'source', 'preferred',
           'disputed', 'cell', 'printed', 'missing', 'derived', 'rejected', 'meant', 'locator',
           'judgement', 'caution', 'note']
SOURCE = ['id', 'title', 'publisher', 'year', 'url']
JUDGEMENT = ['status', 'reason']
US_2024 = ('--cycle', '2024', '--type', 'us_img', '--measure', 'match_rate_pct')


def bundled(name):
    return json.loads((ROOT / 'data' / 'match' / name).read_text(encoding='utf-8'))


def members():
    """JSON objects always have the same members in the same order."""
    for record in query('--all') + query():
        same(list(record), MEMBERS)
        if record['source'] is not None:
            same(list(record['source']), SOURCE)
        if record['judgement'] is not None:
            same(list(record['judgement']), JUDGEMENT)
        for name in ('preferred', 'disputed'):
            assert isinstance(record[name], bool), record
        assert isinstance(record['cell'], str), record


def preferred():
    """A query gives the preferred observation of each cell."""
    record, = query(*US_2024)
    same({name: record[name] for name in MEMBERS if name not in ('source', 'judgement')},
         {'cycle': 2024, 'edition': None, 'period': None, 'specialty': None, 'scope': None,
          'applicant_type': 'us_img', 'outcome': None, 'measure': 'match_rate_pct',
          'value': 67.0, 'bound': None, 'unit': 'percent', 'kind': 'quoted',
          'confidence': 'primary', 'preferred': True, 'disputed': False,
          'cell': 'c2024/match_rate_pct/percent/us_img/-/-/-/-', 'printed': '67.0',
          'missing': None, 'derived': None, 'rejected': None, 'meant': None, 'locator': None,
          'caution': None, 'note': None})
    same((record['source']['id'], record['source']['publisher'], record['source']['year']),
         ('nrmp_rd2025_t4', 'NRMP', 2025))
    same(record['judgement']['status'], 'settled')
    cells = Counter(record['cell'] for record in query())
    same(set(cells.values()), {1})


def everything():
    """With --all every observation of the data is there, once, as it is in the data."""
    found = [r for r in query('--all') if r['kind'] != 'computed']
    expected = [o for name in ('cycles', 'positions', 'scores', 'other')
                for o in bundled(f'{name}.json')['observations']]
    assert len(expected) > 11000, len(expected)
    same_names = ['cycle', 'edition', 'period', 'specialty', 'scope', 'outcome', 'measure', 'unit',
                  'value', 'printed', 'missing', 'bound', 'confidence', 'rejected', 'meant',
                  'caution', 'derived', 'note', 'locator']
    key = lambda record, kind, source: json.dumps([kind, source, *map(record.get, same_names)])
    found = Counter(key(r, r['applicant_type'], r['source']['id']) for r in found)
    expected = Counter(key(o, o.get('type'), o['source']) for o in expected)
    same(found - expected, Counter())
    same(expected - found, Counter())
    preferred_cells = {r['cell']: r for r in query('--all') if r['preferred']}
    same(preferred_cells, {r['cell']: r for r in query() if r['preferred']})


def kinds():
    """The kind is the first that holds of rejected, computed, derived and quoted."""
    for record in query('--all'):
        if record['rejected']:
            same(record['kind'], 'rejected')
        elif record['source'] is None:
            same(record['kind'], 'computed')
        else:
            same(record['kind'], 'derived' if record['derived'] else 'quoted')
        if record['rejected'] or record['meant']:
            same(record['preferred'], False)
    meant, = [r for r in query(*US_2024, '--all') if r['meant']]
    same((meant['kind'], meant['preferred'], meant['value']), ('quoted', False, 61.2))


def computed():
    """A computed value has no source, and both counts in place of a derivation."""
    record, = query('--cycle', '2026', '--type', 'all_img', '--measure', 'match_rate_pct')
    same((record['value'], record['kind'], record['source'], record['preferred']),
         (59.9, 'computed', None, True))
    same(record['derived'], '100 * 9682 / 16154')
    same((record['printed'], record['confidence']), (None, None))
    assert record['caution'], record


def numbers():
    """Numbers are printed as they were, not as binary fractions."""
    text = done('query', '--all', '--format', 'json')
    for value in re.findall(r'"value":([^,]*),', text):
        assert value == 'null' or re.fullmatch(r'-?\d+(\.\d{1,4})?', value), value
    contains(done('query', *US_2024, '--format', 'json'), '"value":67.0,')
    for record in query('--all'):
        if record['printed'] and record['missing'] is None:
            same(repr(record['value']), record['printed'].replace(',', ''))


def odd_numbers():
    """Numbers that are printed less exactly than they are read back the same."""
    values = [(0.1, '0.1'), (1e12, '1000000000000'), (-2.5, '-2.5'), (0, '0'), (33.333333, '33.333333')]
    path = write({'observations': [{**RATE, 'unit': 'percent_points', 'cycle': 2001 + i, 'value': v, 'printed': p}
                                   for i, (v, p) in enumerate(values)]})
    same([r['value'] for r in query('--data', path)], [v for v, p in values])
    same([row[8] for row in query_csv('--data', path)[1:]], [p for v, p in values])


def texts():
    """Any text comes back as it was, from JSON and from CSV."""
    text = 'quote " back \\ slash / tab \t line \n feed \r comma , é “” 😀 \x7f \x01'
    path = write({'observations': [{**RATE, 'note': text}]})
    same(query('--data', path)[0]['note'], text)
    same(query_csv('--data', path)[1][-1], text)


def comma_separated():
    """CSV follows RFC 4180 and has the members of JSON as columns."""
    columns = []
    for name in MEMBERS:
        parts = {'source': SOURCE, 'judgement': JUDGEMENT}.get(name)
        columns += [f'{name}_{part}' for part in parts] if parts else [name]
    text = cli('query', '--all', '--format', 'csv').stdout
    same(text.count('\n'), text.count('\r\n'))
    header, *rows = query_csv('--all')
    same(header, columns)
    records = query('--all')
    same(len(rows), len(records))
    for row, record in zip(rows, records):
        flat = []
        for name in MEMBERS:
            parts = {'source': SOURCE, 'judgement': JUDGEMENT}.get(name)
            value = record[name]
            flat += [(value or {}).get(part) for part in parts] if parts else [value]
        expected = ['' if v is None else {True: 'true', False: 'false'}[v] if isinstance(v, bool)
                    else str(v) for v in flat]
        same(row, expected)


def formulas():
    """A spreadsheet is given no formula to run."""
    for note in ('=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1'):
        path = write({'observations': [{**RATE, 'note': note}]})
        same(query_csv('--data', path)[1][-1], "'" + note)
        same(query('--data', path)[0]['note'], note)
    path = write({'observations': [{**RATE, 'note': '-1.5'}]})
    same(query_csv('--data', path)[1][-1], '-1.5')


def absent_suppressed_zero():
    """Zero, suppressed, no data and absent are told apart everywhere."""
    missing = {k: v for k, v in RATE.items() if k not in ('value', 'printed')}
    path = write({'observations': [
        {**RATE, 'cycle': 2001, 'value': 0, 'printed': '0'},
        {**missing, 'cycle': 2002, 'missing': 'suppressed', 'printed': '*'},
        {**missing, 'cycle': 2003, 'missing': 'no_data'},
        {**RATE, 'cycle': 2004, 'rejected': 'Wrong.'}]})
    for options in ([], ['--all']):
        rows = query_csv('--data', path, *options)
        value, absent = rows[0].index('value'), rows[0].index('missing')
        same([(row[value], row[absent]) for row in rows[1:4]],
             [('0', ''), ('', 'suppressed'), ('', 'no_data')])
        records = query('--data', path, *options)
        same([(r['value'], r['missing'], r['preferred']) for r in records[:3]],
             [(0, None, True), (None, 'suppressed', False), (None, 'no_data', False)])
    same(query('--data', path)[3]['value'], None)
    same(query('--data', path, '--all')[3]['value'], 67.0)
    table = done('query', '--data', path).splitlines()
    for line, word in zip(table[1:], (' 0 %', 'suppressed', 'not published', 'not found')):
        contains(line, word)
    assert not [r for r in query('--data', path) if r['cycle'] == 2005]


def filters():
    """Filters take ids, names and aliases in any case, repeated or between commas."""
    same(len(query('--type', 'us_img', '--measure', 'match_rate_pct')) > 20, True)
    for names in (['us_img'], ['US_IMG'], ['U.S. IMGs'], ['u.s. img'], ['us img'], ['US-citizen IMG']):
        same({r['applicant_type'] for r in query('--cycle', '2024', '--type', *names)}, {'us_img'})
    same({r['applicant_type'] for r in query('--cycle', '2024', '--type', 'IMG')}, {'all_img'})
    both = query('--cycle', '2024', '--type', 'us_img,non_us_img')
    same(both, query('--cycle', '2024', '--type', 'us_img', '--type', ' non_us_img '))
    same({r['applicant_type'] for r in both}, {'us_img', 'non_us_img'})
    same({r['measure'] for r in query('--measure', 'MATCH RATE')}, {'match_rate_pct'})
    # what charts call a measure may be about one kind of applicants
    shares = query('--measure', 'img-share', '--specialty', 'neurology')
    same({(r['measure'], r['applicant_type']) for r in shares}, {('share_of_filled_pct', 'all_img')})
    for name in ('IMG share', 'img SHARE', 'img-share,img-share'):
        same(query('--measure', name, '--specialty', 'neurology'), shares)
    same(query('--measure', 'img-share', '--type', 'us_img'), [])
    same(query('--measure', 'fill-rate', '--cycle', '2025'),
         query('--measure', 'positions_fill_rate_pct', '--cycle', '2025'))
    same({(r['measure'], r['applicant_type']) for r in query('--measure', 'matched,us-img-share')
          if r['applicant_type'] in ('us_img', 'all_img')},
         {('matched', 'us_img'), ('matched', 'all_img'), ('share_of_filled_pct', 'us_img')})
    same(query('--cycle', '2024,2025'), query('--cycle', '2024:2025'))
    same({r['cycle'] for r in query('--cycle', '2025:')}, {2025, 2026})
    same({r['cycle'] for r in query('--cycle', ':1997')}, {1986, 1994, 1997})
    assert None in {r['cycle'] for r in query()}


def about(*words):
    """The specialties and scopes of what a query gives."""
    return {(r['specialty'], r['scope']) for r in query(*words)}


def specialties():
    """Specialties are found by id, name and alias, in any case, with their scope in brackets."""
    medicine = about('--specialty', 'internal-medicine')
    assert {('internal-medicine', 'categorical'), ('internal-medicine', 'all-tracks')} <= medicine, medicine
    same({specialty for specialty, _ in medicine}, {'internal-medicine'})
    for name in ('Internal Medicine', 'INTERNAL_MEDICINE', 'im'):
        same(about('--specialty', name), medicine)
    for name in ('Internal Medicine (Categorical)', 'internal-medicine(categorical)', 'IM ( Categorical )'):
        same(about('--specialty', name), {('internal-medicine', 'categorical')})
    same(about('--specialty', 'IM (Categorical),neurology'),
         {('internal-medicine', 'categorical')} | about('--specialty', 'neurology'))
    same(about('--specialty', 'IM', '--scope', 'Categorical positions'),
         {('internal-medicine', 'categorical')})
    same({scope for _, scope in about('--scope', 'PGY-1,preliminary')}, {'pgy1', 'preliminary'})
    # the brackets belong to the name
    same({specialty for specialty, _ in about('--specialty', 'Plastic surgery (integrated)')},
         {'plastic-surgery-integrated'})


def editions():
    """An edition is asked for by its year or its name, and is no cycle."""
    scores = query('--edition', '2026', '--specialty', 'IM', '--measure', 'step2ck_mean')
    same({(r['edition'], r['cycle'], r['applicant_type']) for r in scores}, {(2026, None, 'non_us_img')})
    same([(r['outcome'], r['value']) for r in scores], [('matched', 249), ('unmatched', 242)])
    same(query('--edition', '2026 EDITION'), query('--edition', '2026'))
    same({r['edition'] for r in query('--edition', '2014,2018')}, {2014, 2018})
    same(query('--edition', '2026', '--cycle', '2026'), [])


def shares():
    """The share of a group is computed from the positions that are nobody's."""
    path = write({'observations': [
        {**RATE, 'measure': measure, 'unit': 'count', 'value': value, 'printed': str(value),
         'specialty': 'neurology', 'scope': 'pgy1', 'type': kind}
        for measure, kind, value in (('filled_by', 'us_img', 30), ('filled_by', 'non_us_img', 60))]
        + [{**{k: v for k, v in RATE.items() if k != 'type'}, 'measure': 'positions_filled',
            'unit': 'count', 'value': 120, 'printed': '120', 'specialty': 'neurology', 'scope': 'pgy1'}]})
    records = query('--data', path, '--measure', 'share_of_filled_pct')
    same([(r['applicant_type'], r['specialty'], r['value'], r['derived']) for r in records],
         [('non_us_img', 'neurology', 50, '100 * 60 / 120'), ('us_img', 'neurology', 25, '100 * 30 / 120')])


def own_specialties():
    """A file may define specialties of its own beside those that the program knows."""
    mine = {'id': 'space-medicine', 'name': 'Space medicine', 'short_name': 'Space', 'group': 'medical',
            'aliases': ['astronauts']}
    path = write({'vocabulary': {'specialties': [mine]}, 'observations': [
        {**RATE, 'specialty': s} for s in ('space-medicine', 'neurology')]})
    same([r['specialty'] for r in query('--data', path, '--specialty', 'Astronauts')], ['space-medicine'])
    same([r['specialty'] for r in query('--data', path, '--specialty', 'Neurology')], ['neurology'])
    contains(cli('query', '--data', path, '--specialty', 'space').stdout, 'Space medicine')
    contains(cli('query', '--data', path, '--specialty', 'astronaut').stderr, 'unknown specialty: “astronaut”')


def nothing():
    """What is known but empty is an empty list, not an error."""
    empty = ('--cycle', '1986', '--type', 'us_img')
    same(query(*empty), [])
    same(len(query_csv(*empty)), 1)
    same(done('query', *empty), 'no observation\n')


def table():
    """The table shows the value, the source and how far to trust it."""
    header, line = done('query', *US_2024).splitlines()
    same(header.split(), ['cycle', 'type', 'measure', 'value', 'source', 'confidence'])
    same(re.split(r'\s{2,}', line),
         ['2024', 'U.S. IMG', 'Match rate', '67.0 %',
          'NRMP, Results and Data: 2025 Main Residency Match',
          'primary, 4 publishers agree, 1 other'])
    contains(done('query', *US_2024, '--all'), 'mislabelled', 'preferred', 'agrees')


def table_of_specialties():
    """The table names specialty, scope and outcome where there are any."""
    header, *lines = done('query', '--edition', '2026', '--specialty', 'IM', '--measure', 'step2ck_mean').splitlines()
    same(header.split(), ['cycle', 'specialty', 'type', 'measure', 'value', 'source', 'confidence'])
    same([re.split(r'\s{2,}', line)[:2] for line in lines],
         [['2026 edition', 'Internal medicine, As ranked by applicants, Matched'],
          ['2026 edition', 'Internal medicine, As ranked by applicants, Not matched']])
    same(header.index('type'), lines[0].index('Non-U.S. IMG'))


def comma_locale():
    """A locale with decimal commas changes the table, and neither JSON nor CSV."""
    german = {'locale': 'de_DE.UTF-8'}
    contains(done('query', *US_2024, **german), '67,0')
    for options in (['--format', 'json'], ['--format', 'csv'], ['--format', 'json', '--all']):
        same(done('query', *options, **german), done('query', *options))
    path = write({'observations': [{**RATE, 'value': 61.25, 'printed': '61.25'}]})
    same(query('--data', path, **german)[0]['value'], 61.25)


run(members, preferred, everything, kinds, computed, numbers, odd_numbers, texts, comma_separated,
    formulas, absent_suppressed_zero, filters, specialties, editions, shares, own_specialties, nothing, table,
    table_of_specialties, comma_locale)
