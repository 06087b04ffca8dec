#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""po/vocabulary.h shows translators the words of data/match/vocabulary.json and specialties.json,
which xgettext cannot read. With --update the file is written anew.
"""

import json
import re
import sys

import tree

FILES = [tree.ROOT / 'data/match' / name for name in ('vocabulary.json', 'specialties.json')]
HEADER = tree.ROOT / 'po/vocabulary.h'
UPDATE = 'python3 tests/static/test_vocabulary.py --update'

# What a person reads, and how to tell a translator what it is.
DISPLAYED = {
    'name': 'name',
    'short_name': 'short name, where there is little room',
    'definition': 'definition, in whole sentences',
    'phrase': 'who is counted, as in “matched of all who submitted a rank order list”',
    'change': 'label of the year from which the numbers mean something else',
}
INTERNAL = {'id', 'group', 'aliases', 'continues', 'source', 'unit', 'numerator', 'denominator', 'quantity',
            'statistic', 'by_type', 'scope', 'match'}
KINDS = {
    'types': 'applicant type',
    'measures': 'measure',
    'units': 'unit',
    'quantities': 'quantity',
    'specialties': 'specialty',
    'scopes': 'track or scope',
    'outcomes': 'outcome',
    'topics': 'topic',
    'editions': 'edition of a report',
}

HEAD = '''/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words of data/match/vocabulary.json and specialties.json, for translators only: no program
 * includes this file.
 * Written by: {update}
 */

#pragma once
'''


def tables():
    """The tables of the vocabulary, each with its entries, in the order of the files."""
    for file in FILES:
        yield from json.loads(file.read_text(encoding='utf-8'))['vocabulary'].items()


def strings():
    """Each displayed string with the places where it stands, in the order of the vocabulary."""
    found = {}
    for table, entries in tables():
        for entry in entries:
            for key, text in entry.items():
                if key in DISPLAYED:
                    place = f'{KINDS[table]} {entry["id"]}: {DISPLAYED[key]}'
                    found.setdefault(text, []).append(place)
    return found


def quote(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


def written():
    """What po/vocabulary.h has to be."""
    parts = [HEAD.format(update=UPDATE)]
    for text, places in strings().items():
        comment = f'/* Translators: {"; ".join(places)}. */'
        flag = '/* xgettext:no-c-format */\n' if '%' in text else ''
        parts.append(f'{comment}\n{flag}N_ ({quote(text)})\n')
    return '\n'.join(parts)


def check_keys():
    """Every key of the vocabulary is known as displayed or as internal."""
    for table, entries in tables():
        if table not in KINDS:
            yield f'table "{table}": name it in KINDS of tests/static/test_vocabulary.py'
        for key in sorted({key for entry in entries for key in entry} - set(DISPLAYED) - INTERNAL):
            yield (f'{table}: key "{key}": name it in DISPLAYED or INTERNAL of '
                   'tests/static/test_vocabulary.py')


def check_header():
    """po/vocabulary.h has every displayed string of the vocabulary and no other."""
    text = HEADER.read_text(encoding='utf-8')
    there = re.findall(r'^N_ \((".*")\)$', text, flags=re.MULTILINE)
    wanted = [quote(string) for string in strings()]
    for string in wanted:
        if string not in there:
            yield f'{string} is missing: {UPDATE}'
    for string in there:
        if string not in wanted:
            yield f'{string} is no longer in the vocabulary: {UPDATE}'
    if sorted(there) == sorted(wanted) and text != written():
        yield f'its comments or its order are out of date: {UPDATE}'


if sys.argv[1:] == ['--update']:
    HEADER.write_text(written(), encoding='utf-8')
else:
    tree.run(check_keys, check_header)
