#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A change of one number is a change of one line: one record a line, sorted, nothing twice."""

import json
import re
import unicodedata
from collections import Counter

from atlas_data import cell_of, is_usable
from checks import label, run

HEADER = ['format', 'version', 'id', 'title', 'date']
KEYS = {
    'sources': ['id', 'title', 'publisher', 'publisher_id', 'year', 'url', 'kind', 'detail', 'copy',
                'original_url'],
    'observations': ['cycle', 'edition', 'period', 'measure', 'type', 'specialty', 'scope',
                     'outcome', 'topic', 'value', 'printed', 'unit', 'source', 'confidence', 'bound',
                     'derived', 'rejected', 'meant', 'caution', 'missing', 'locator', 'note'],
    'judgements': ['cell', 'preferred', 'status', 'reason'],
    'types': ['id', 'name', 'short_name', 'group', 'aliases', 'definition', 'continues', 'change',
              'source'],
    'measures': ['id', 'name', 'unit', 'aliases', 'definition', 'numerator', 'denominator',
                 'phrase', 'quantity', 'statistic', 'by_type'],
    'units': ['id', 'name'],
    'quantities': ['id', 'name', 'short_name', 'unit', 'definition'],
    'specialties': ['id', 'name', 'short_name', 'group', 'scope', 'aliases', 'definition', 'source'],
    'scopes': ['id', 'name', 'aliases', 'definition'],
    'outcomes': ['id', 'name', 'aliases', 'definition'],
    'topics': ['id', 'name', 'aliases', 'definition'],
    'editions': ['id', 'name', 'match', 'aliases', 'definition', 'source'],
}


def compact(value):
    """One line of JSON that keeps the digits that a number was written with."""
    text = json.dumps(value, ensure_ascii=False, separators=(', ', ': '))
    return re.sub(r'"\\u0000([^"]*)\\u0000"', r'\1', text)


def with_digits(text):
    keep = '\0{}\0'.format
    return json.loads(text, parse_float=keep, parse_int=keep)


def array(key, records, indent):
    lines = ',\n'.join(f'{indent}  {compact(record)}' for record in records)
    return f'{indent}"{key}": [\n{lines}\n{indent}]'


def layout(text):
    """The one way to write a data file."""
    document = with_digits(text)
    parts = [f'  "{key}": {compact(document[key])}' for key in HEADER if key in document]
    for key in ('sources', 'observations', 'judgements'):
        if key in document:
            parts.append(array(key, document[key], '  '))
    if 'vocabulary' in document:
        tables = ',\n'.join(array(key, records, '    ')
                            for key, records in document['vocabulary'].items())
        parts.append('  "vocabulary": {\n' + tables + '\n  }')
    return '{\n' + ',\n'.join(parts) + '\n}\n'


def one_record_a_line(data):
    """One record a line, in the one layout."""
    for name, text in data.texts.items():
        expected = layout(text).splitlines(keepends=True)
        found = text.splitlines(keepends=True)
        for number, (a, b) in enumerate(zip(found + [''], expected + ['']), 1):
            if a != b:
                yield f'{name}:{number}: found {a[:80]!r}, expected {b[:80]!r}'
                break


def plain_text(data):
    """Text is UTF-8 in its composed form, without tabs and carriage returns."""
    for name, text in data.texts.items():
        if unicodedata.normalize('NFC', text) != text:
            yield f'{name} is not in the composed form (NFC)'
        if re.search(r'[\t\r\u00a0\ufeff]', text):
            yield f'{name} holds a tab, a carriage return, a no-break space or a byte order mark'


def keys_in_order(data):
    """The keys of a record stand in their order."""
    for document in data.documents.values():
        tables = {**document, **document.get('vocabulary', {})}
        for table, order in KEYS.items():
            for record in tables.get(table, []):
                expected = [key for key in order if key in record]
                if list(record) != expected:
                    yield f'{table}: {compact_id(record)}: {list(record)}'


def compact_id(record):
    return record.get('id') or record.get('cell') or label(record)


def sort_key(observation):
    """By time, undated first; then what is absent before what is there, text by its bytes."""
    texts = ('period', 'type', 'specialty', 'scope', 'outcome', 'topic', 'measure', 'source', 'bound')
    return (observation.get('cycle', observation.get('edition', 0)),
            *(observation.get(key, '').encode() for key in texts),
            observation.get('value', 0))


def is_sorted(data):
    """Sources, observations and judgements are sorted."""
    for name, document in data.documents.items():
        for table, key in (('sources', lambda s: s['id'].encode()),
                           ('observations', sort_key),
                           ('judgements', lambda j: j['cell'].encode())):
            keys = [key(record) for record in document.get(table, [])]
            for number, (a, b) in enumerate(zip(keys, keys[1:]), 2):
                if a > b:
                    yield f'{name}: {table}: record {number} stands too late: {b}'


def nothing_twice(data):
    """No source, judgement or observation stands twice."""
    for table, key in (
            ('sources', lambda s: s['id']),
            ('judgements', lambda j: j['cell']),
            ('observations', lambda o: (cell_of(o), o['source'], o.get('value'), o.get('bound')))):
        records = [r for document in data.documents.values() for r in document.get(table, [])]
        for value, count in Counter(map(key, records)).items():
            if count > 1:
                yield f'{table}: {value} stands {count} times'


def one_word_a_source(data):
    """A source has one exact value for a cell, unless the others are rejected or mislabelled."""
    exact = Counter((cell_of(o), o['source']) for o in data.observations
                    if is_usable(o) and 'bound' not in o)
    for (cell, source), count in exact.items():
        if count > 1:
            yield f'{source} gives {count} values for {cell}'


def printed_is_value(data):
    """The value is written with the digits that were printed."""
    for name, text in data.texts.items():
        for observation in with_digits(text).get('observations', []):
            value = observation.get('value', '').strip('\0')
            if 'missing' not in observation and value != observation['printed']:
                yield f'{name}: {label(observation)}: the value is {value}'


run(one_record_a_line, plain_text, keys_in_order, is_sorted, nothing_twice, one_word_a_source,
    printed_is_value)
