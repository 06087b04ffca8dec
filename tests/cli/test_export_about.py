#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a chart is about: the options that only some charts read."""

import os
import sys

from cli import RATE, ROOT, contains, done, fails, folder, run, same, write

sys.path.insert(0, str(ROOT / 'tests' / 'e2e'))
import png

SMALL = ('--size', '320x180')
OF_LINES = ('match-rate', 'matched', 'active')


def picture(*words):
    """The bytes of a picture."""
    same(done('export', *words, '-o', 'x.png', *SMALL), '')
    data = (folder() / 'x.png').read_bytes()
    os.unlink(folder() / 'x.png')
    return data


def texts(*words):
    """The title of a picture, and all of it in words."""
    _, found = png.read(picture(*words))
    return found['Title'], found['Description']


def refused(*words):
    """The usage error of an export, which writes nothing."""
    message = fails(2, 'export', *words, '-o', 'x.png')
    same(os.listdir(folder()), [])
    return message


def specialties():
    """Specialties are taken by id, name and alias, in any case, repeated or between commas."""
    title, words = texts('specialties-ranked', '--cycles', '2024', '--measure', 'positions',
                         '--specialties', 'Internal Medicine (Categorical),pathology')
    contains(title, 'Internal medicine', '2 specialties', '2024')
    contains(words, 'Internal medicine: ', 'Pathology: ')
    expected = picture('compare', '--specialties', 'internal-medicine,pathology')
    for names in (['IM', '--specialties', ' PATHOLOGY '], ['im,pathology,Internal Medicine'],
                  ['Internal Medicine(categorical),Pathology (PGY-1)']):
        same(picture('compare', '--specialties', *names), expected)
    assert picture('compare', '--specialties', 'pathology,im') != expected
    contains(texts('specialty-composition', '--specialties', 'neurology')[0], 'neurology')
    contains(texts('heat-map', '--specialties', 'neurology,psychiatry')[1], 'Neurology', 'Psychiatry')


def scopes():
    """Another scope than that of the chart is not what was asked for."""
    same(refused('compare', '--specialties', 'pathology,Internal Medicine (all-tracks)'),
         'charts do not show “Internal Medicine (all-tracks)”: of internal-medicine they show only '
         'the scope categorical')
    contains(refused('heat-map', '--specialties', 'IM (as-ranked)'), 'only the scope categorical')
    words = ('--types', 'non_us_img', '--specialties')
    same(picture('scores', *words, 'IM (as-ranked)'), picture('scores', *words, 'IM'))
    same(picture('scores', *words, 'IM (categorical)'), picture('scores', *words, 'IM'))
    contains(refused('scores', *words, 'IM (all-tracks)'), 'only the scope categorical')


def unknown():
    """What is unknown is said with the nearest three."""
    same(refused('heat-map', '--specialties', 'im,pathologie'),
         'unknown specialty: “pathologie”; the nearest are: pathology, diagnostic-radiology, '
         'neurology')
    same(refused('specialties-ranked', '--measure', 'img-shares'),
         'unknown measure: “img-shares”; the nearest are: img-share, us-img-share, '
         'img-share-change')
    same(refused('scores', '--measure', 'step2'),
         'unknown measure: “step2”; the nearest are: step1, step2ck, phd_pct')
    contains(refused('scores', '--measure', 'img-share'), 'unknown measure: “img-share”')
    contains(refused('heat-map', '--measure', 'step2ck'), 'unknown measure: “step2ck”')
    same(refused('scores', '--edition', '2023'),
         'unknown edition: “2023”; the nearest are: 2021, 2022, 2024')
    message = fails(2, 'export', '--all', '--output-dir', 'out', '--measure', 'img-shar')
    same(message, 'unknown measure: “img-shar”; the nearest are: img-share, us-img-share, '
                  'img-share-change')
    same(os.listdir(folder()), [])


def measures():
    """A measure is taken by id and by title; a chart without one shows its first."""
    for name in ('positions', 'POSITIONS', 'Positions offered'):
        contains(texts('compare', '--specialties', 'im', '--measure', name)[0], 'Positions offered in ')
    same(picture('heat-map'), picture('heat-map', '--measure', 'img-share'))
    contains(texts('scores', '--types', 'non_us_img', '--measure', 'Publications')[1], 'publications')
    contains(texts('scores', '--types', 'non_us_img', '--measure', 'phd_pct')[0], 'PhD')


def cycles():
    """A range, one cycle of a ranking, two of a change."""
    contains(texts('compare', '--specialties', 'im', '--cycles', '2020:2024')[1], '2020 to 2024')
    contains(texts('heat-map', '--cycles', '2021:')[1], '2021 to ')
    contains(texts('specialties-ranked', '--cycles', '2023')[0], 'in 2023')
    change = ('specialties-ranked', '--measure', 'positions-change', '--cycles')
    contains(texts(*change, '2020:2025')[1], '2020 to 2025')
    contains(texts(*change, '2020:')[1], '2020 to ')
    for wrong in ('2020:2025', '2020:', ':2025'):
        same(refused('specialties-ranked', '--cycles', wrong),
             f'specialties-ranked shows one cycle: expected one like 2024, found “{wrong}”')
    contains(refused(*change, '2024'), 'a change goes from one cycle to another', '“2024”')
    contains(refused(*change[:2], 'Change of positions offered', '--cycles', '2024'), 'a change goes')


def empty():
    """What is known but has no numbers is no picture, and no usage error."""
    for words in (('heat-map', '--cycles', '1986'), ('specialties-ranked', '--cycles', '1998'),
                  ('specialty-composition', '--specialties', 'neurology', '--cycles', '1998'),
                  ('scores', '--edition', '2026', '--types', 'us_img'),
                  ('compare', '--cycles', '1999', '--specialties', 'im')):
        same(fails(1, 'export', *words, '-o', 'x.png'), f'{words[0]}: no observation')
    same(os.listdir(folder()), [])


def own_cycles():
    """A cycle that only a specialty has numbers of is known."""
    observation = {**RATE, 'cycle': 1990, 'measure': 'positions_offered', 'unit': 'count', 'value': 70,
                   'printed': '70', 'specialty': 'pathology', 'scope': 'pgy1'}
    del observation['type']
    path = write({'observations': [observation]})
    words = ('specialties-ranked', '--measure', 'positions', '--data', path, '--cycles')
    contains(texts(*words, '1990')[1], 'Pathology', '70')
    contains(fails(2, 'export', *words, '1991', '-o', 'x.png'), 'the nearest are: 1990')


def shares():
    """Who filled a specialty, counted or in percent."""
    words = ('specialty-composition', '--specialties', 'im')
    assert 'percent' not in texts(*words)[1]
    contains(texts(*words, '--shares')[1], 'in percent of those offered')


def editions():
    """The scores of one edition, of the newest, or of every one."""
    words = ('scores', '--types', 'non_us_img', '--specialties', 'im')
    contains(texts(*words, '--edition', '2014')[1], '2014 edition (2013 Match)')
    same(picture(*words, '--edition', '2026 EDITION'), picture(*words))
    contains(texts(*words, '--by-edition')[1], 'by edition of Charting Outcomes')
    same(refused(*words, '--by-edition', '--edition', '2026'),
         '--by-edition shows every edition, --edition only one')


def mine():
    """A value of the reader's own is drawn where it can be compared, and only if asked."""
    words = ('scores', '--types', 'non_us_img', '--specialties', 'im')
    plain = picture(*words)
    assert picture(*words, '--mine', '240') != plain
    same(picture(*words, '--mine', '240.0'), picture(*words, '--mine', '240'))
    for wrong in ('0', '-5', 'nan', 'inf', '1e999', '240x', ' 240', '240,5', 'two'):
        same(refused(*words, f'--mine={wrong}'), f'expected a number above 0 like 240, found “{wrong}”')
    contains(refused(*words, '--mine', '40', '--measure', 'match_rate_preferred_pct'), '--mine: ')


def bands():
    """There are ranges around shares, none around counts."""
    words = ('compare', '--specialties', 'im', '--cycles', '2021:')
    assert picture(*words, '--bands') != picture(*words)
    same(refused(*words, '--bands', '--measure', 'positions'),
         '--bands: “Positions offered” is counted, not a share')


def rooms():
    """No chart leaves out specialties that it was given."""
    five = 'im,fm,neurology,psychiatry,pathology'
    same(refused('compare', '--specialties', five), 'compare shows at most 4 specialties, found 5')
    same(refused('specialty-composition', '--specialties', 'im,fm'),
         'specialty-composition shows 1 specialty at a time, found 2')
    contains(refused('scores', '--by-edition', '--specialties', 'im,fm'), '1 specialty at a time')
    picture('heat-map', '--specialties', five)


def not_read():
    """An option that a chart does not read is an error that says which ones it does."""
    same(refused('matched', '--specialties', 'im'),
         'matched takes no --specialties, only --cycles, --types')
    given = {'cycles': ['2024'], 'types': ['us_img'], 'specialties': ['im'], 'measure': ['imgs'],
             'bands': [], 'shares': [], 'edition': ['2026'], 'by-edition': [], 'mine': ['240']}
    read = {**dict.fromkeys(OF_LINES, {'cycles', 'types'}),
            'specialties-ranked': {'cycles', 'specialties', 'measure'},
            'specialty-composition': {'cycles', 'specialties', 'shares'},
            'scores': {'types', 'specialties', 'measure', 'edition', 'by-edition', 'mine'},
            'heat-map': {'cycles', 'specialties', 'measure'},
            'compare': {'cycles', 'specialties', 'measure', 'bands'}}
    read['match-rate'] = {'cycles', 'types', 'bands'}
    for chart, options in read.items():
        for option in given.keys() - options:
            contains(refused(chart, f'--{option}', *given[option]),
                     f'{chart} takes no --{option}, only --')


def all_charts():
    """With --all each chart takes from the options what it reads."""
    words = ('--specialties', 'im,fm,neurology,psychiatry,pathology', '--measure', 'unfilled',
             '--cycles', '2020:2025', '--edition', '2026', '--mine', '240', '--shares', '--bands',
             '--types', 'us_img,non_us_img')
    same(done('export', '--all', '--output-dir', 'out', *words, *SMALL), '')
    found = {path.stem: png.read(path.read_bytes())[1] for path in (folder() / 'out').iterdir()}
    same(len(found), 8)
    contains(found['heat-map']['Title'], 'unfilled')
    contains(found['specialties-ranked']['Title'], 'unfilled', '2025')
    contains(found['specialty-composition']['Description'], 'percent', 'internal medicine')
    contains(found['scores']['Description'], '2026 edition', 'Step 2 CK')
    contains(found['match-rate']['Description'], 'U.S. IMGs')


run(specialties, scopes, unknown, measures, cycles, empty, own_cycles, shares, editions, mine, bands,
    rooms, not_read, all_charts)
