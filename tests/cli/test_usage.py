#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""How the command line answers to being called rightly and wrongly."""

import json
import os
import subprocess

from cli import PROGRAM, cli, contains, done, fails, run, same


def help_and_version():
    """Help and version go to standard output."""
    for words in (['--help'], ['-h'], ['query', '--help'], ['export', '--help'], ['charts', '--help']):
        contains(done(*words), 'residency-atlas-cli')
    assert done('--version').startswith('residency-atlas-cli 0.'), done('--version')


def charts():
    """The charts are listed as text and as JSON."""
    lines = [line.split('\t') for line in done('charts').splitlines()]
    same([line[0] for line in lines][:3], ['match-rate', 'matched', 'active'])
    same(len({line[0] for line in lines}), len(lines))
    same([[c['id'], c['title']] for c in charts_as_json()], lines)
    same(done('charts', '--format', 'text'), done('charts'))


def charts_as_json():
    return json.loads(done('charts', '--format', 'json'))


def what_charts_read():
    """As JSON each chart has the measures to choose from and the options that it reads."""
    found = {chart['id']: chart for chart in charts_as_json()}
    for chart in found.values():
        same(list(chart), ['id', 'title', 'measures', 'options'])
        assert chart['options'], chart
        same(bool(chart['measures']), 'measure' in chart['options'])
        for measure in chart['measures']:
            same(list(measure), ['id', 'title'])
    same(found['match-rate']['options'], ['cycles', 'types', 'bands'])
    same(found['scores']['options'],
         ['types', 'specialties', 'measure', 'edition', 'by-edition', 'mine'])
    same(found['specialties-ranked']['measures'][0], {'id': 'img-share', 'title': 'IMG share'})
    same(found['scores']['measures'][0], {'id': 'step2ck', 'title': 'Step 2 CK score'})
    for option in {option for chart in found.values() for option in chart['options']}:
        contains(done('export', '--help'), f'  --{option}')


def wrong_commands():
    """A wrong command line ends with 2 and says what is wrong."""
    contains(fails(2), '--help')
    same(fails(2, 'quary'), 'unknown command: “quary”; the nearest are: query, charts, export')
    contains(fails(2, 'query', 'us_img'), 'unexpected argument “us_img”')
    contains(fails(2, 'charts', 'match-rate'), 'unexpected argument “match-rate”')
    contains(fails(2, 'query', '--nonsense'), '--nonsense')
    contains(fails(2, 'query', '--cycle'), '--cycle')
    for command in (['query'], ['charts'], ['export', 'match-rate', '-o', 'x.png']):
        contains(fails(2, *command, '--format', 'xml'), 'unknown format: “xml”; the nearest are: ')


def unknown_ids():
    """An unknown id ends with 2 and names the nearest three."""
    same(fails(2, 'query', '--type', 'non_us_imgs'),
         'unknown applicant type: “non_us_imgs”; the nearest are: non_us_img, us_img, '
         'non_us_img_impact_subset')
    contains(fails(2, 'query', '--type', 'us citizens'), 'the nearest are: us_img, ')
    contains(fails(2, 'query', '--measure', 'Step 2 CK score'), 'the nearest are: step2ck_mean, ')
    same(fails(2, 'query', '--measure', 'matchd'),
         'unknown measure: “matchd”; the nearest are: matched, unmatched, phd_pct')
    same(fails(2, 'query', '--specialty', 'pathologie'),
         'unknown specialty: “pathologie”; the nearest are: pathology, diagnostic-radiology, '
         'neurology')
    contains(fails(2, 'query', '--specialty', 'Pathology (all trucks)'),
             'unknown specialty: “Pathology (all trucks)”; the nearest are: pathology, ')
    contains(fails(2, 'query', '--specialty', 'Pathologie (all tracks)'),
             'unknown specialty: “Pathologie (all tracks)”; the nearest are: ')
    contains(fails(2, 'query', '--scope', 'catagorical'),
             'unknown scope: “catagorical”; the nearest are: categorical, ')
    contains(fails(2, 'query', '--edition', '2023'), 'unknown edition: “2023”; the nearest are: 20')
    for command in (['query', '--cycle'], ['export', 'match-rate', '-o', 'x.png', '--cycles'],
                    ['export', 'heat-map', '-o', 'x.png', '--cycles']):
        same(fails(2, *command, '2030'),
             'unknown cycle: “2030”; the nearest are: 2026, 2025, 2024')
        same(fails(2, *command, '1995'),
             'unknown cycle: “1995”; the nearest are: 1994, 1997, 1998')
        contains(fails(2, *command, 'last'), 'unknown cycle: “last”')
        contains(fails(2, *command, '2024:2020'), 'ends before it starts')
        contains(fails(2, *command, '2020:2030'), 'unknown cycle: “2030”')
        contains(fails(2, *command, '2015:2020:2024'), 'unknown cycle: “2020:2024”')
    same(fails(2, 'export', 'match_rate', '-o', 'x.png'),
         'unknown chart: “match_rate”; the nearest are: match-rate, matched, active')


def empty_names():
    """An empty name is no filter that lets everything pass."""
    for option in ('--type', '--measure', '--specialty', '--scope', '--cycle', '--edition'):
        for value in ('', ',', 'us_img,,all_img'):
            if option == '--type' or value in ('', ','):
                contains(fails(2, 'query', option, value), 'expected names between commas')
    contains(fails(2, 'export', 'match-rate', '--types', '', '-o', 'x.png'), 'between commas')
    contains(fails(2, 'export', 'heat-map', '--specialties', 'im,', '-o', 'x.png'), 'between commas')
    for option in ('--measure', '--edition', '--mine'):
        fails(2, 'export', 'scores', option, '', '-o', 'x.png')
    contains(fails(2, 'export', 'match-rate', '--cycles', '', '-o', 'x.png'), 'expected cycles like')


def full_output():
    """Output that could not be written ends with 1."""
    with open('/dev/full', 'wb') as full:
        for words in (['query'], ['query', '--format', 'json', '--all'], ['charts']):
            result = subprocess.run([PROGRAM, *words], stdout=full, stderr=subprocess.PIPE,
                                    env={**os.environ, 'LC_ALL': 'C.UTF-8'}, check=False)
            same(result.returncode, 1)
            contains(result.stderr.decode(), 'standard output could not be written')


def no_display():
    """Nothing asks for a display."""
    result = subprocess.run([PROGRAM, 'charts'], env={'PATH': os.environ['PATH']}, check=False,
                            capture_output=True)
    same((result.returncode, result.stderr), (0, b''))


def plain_locale():
    """A locale without the characters of our texts harms nothing."""
    result = cli('query', '--cycle', '2024', '--type', 'us_img', locale='C')
    same((result.returncode, result.stderr), (0, ''))
    same(cli('query', '--type', 'x', locale='C').returncode, 2)


run(help_and_version, charts, what_charts_read, wrong_commands, unknown_ids, empty_names,
    full_output, no_display, plain_locale)
