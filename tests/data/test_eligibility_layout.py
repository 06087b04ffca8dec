#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The files of eligibility: schema, one record a line, order, real dates, nothing empty."""

import copy
import datetime
import json
import re
import unicodedata
from collections import Counter

import jsonschema

from checks import run
from eligibility_data import ARRAYS, Eligibility

SCHEMA = 'schema/residency-atlas-eligibility.schema.json'
SOURCES_SCHEMA = 'schema/residency-atlas-data.schema.json'
SEASON = re.compile(r'season-20[0-9]{2}\.json')

COUNTS = {'answers': 65, 'rules': 165, 'screens': 15, 'events': 38, 'fees': 32, 'sources': 130}
HEADER = ['format', 'version', 'id', 'title', 'date']
KEYS = {
    'answers': ['id', 'kind', 'values', 'minimum', 'maximum'],
    'rules': ['id', 'topic', 'severity', 'stage', 'title', 'requirement', 'evidence', 'exception',
              'next_step', 'note', 'applies_when', 'check', 'deadline', 'details', 'sources',
              'confidence', 'status', 'superseded_by', 'as_of', 'ship_as_fact'],
    'screens': ['id', 'when', 'rows'],
    'events': ['id', 'season', 'event', 'start', 'end', 'time', 'applies_to', 'rules', 'status',
               'confidence', 'sources', 'note'],
    'fees': ['id', 'step', 'payee', 'minimum', 'maximum', 'count', 'unit', 'season', 'status',
             'confidence', 'sources', 'rules', 'note'],
    'sources': ['id', 'title', 'publisher', 'publisher_id', 'year', 'url', 'kind', 'detail', 'copy',
                'original_url'],
}
DEADLINE = ['kind', 'text', 'date', 'from', 'confidence', 'event']
ROW = ['answer', 'after', 'when', 'folded']

# Of the others, the order is that in which they are read.
SORTED = {'events': lambda e: (e['start'], e['id'].encode()),
          'fees': lambda f: f['id'].encode(),
          'sources': lambda s: s['id'].encode()}


def read(path):
    with open(path, encoding='utf-8') as file:
        return json.load(file)


def records(data, key):
    name = next(name for name, array in ARRAYS.items() if array == key)
    return data.documents[name][key]


def schema_is_valid(data):
    """The schema itself is valid."""
    try:
        jsonschema.Draft202012Validator.check_schema(read(data.directory / SCHEMA))
    except jsonschema.SchemaError as error:
        yield error.message


def files_are_valid(data):
    """Each file is valid against the schema of its format."""
    for path in sorted((data.directory / 'eligibility').glob('*.json')):
        schema = SOURCES_SCHEMA if path.name == 'sources.json' else SCHEMA
        validator = jsonschema.Draft202012Validator(read(data.directory / schema))
        for error in validator.iter_errors(read(path)):
            where = '/'.join(map(str, error.absolute_path))
            yield f'{path.name}: {where}: {error.message[:200]}'


def schema_is_strict(data):
    """The schema refuses what no reader would understand."""
    validator = jsonschema.Draft202012Validator(read(data.directory / SCHEMA))
    rules = read(data.directory / 'eligibility/rules.json')
    answers = read(data.directory / 'eligibility/answers.json')
    screens = read(data.directory / 'eligibility/screens.json')

    def refused(document, key, change):
        changed = copy.deepcopy(document)
        del changed[key][1:]
        before = validator.is_valid(changed)
        changed[key][0].update(change)
        return before and not validator.is_valid(changed)

    for change in (
            {'surprise': 1}, {'severity': 'fatal'}, {'title': ''}, {'deadline': {'kind': 'none'}},
            {'status': 'superseded'}, {'superseded_by': 'DEF-CAN'}, {'ship_as_fact': True},
            {'sources': []}, {'as_of': '2026-13-01'}, {'applies_when': {}},
            {'applies_when': {'all': []}}, {'applies_when': {'always': False}},
            {'applies_when': {'any': [{'always': True}], 'all': [{'always': True}]}},
            {'applies_when': {'fact': 'goal', 'op': 'like', 'value': 'match'}},
            {'applies_when': {'fact': 'goal', 'op': 'in', 'value': 'match'}},
            {'applies_when': {'fact': 'lors', 'op': 'gte', 'value': '3'}},
            {'applies_when': {'fact': 'today', 'op': 'before', 'value': 'May'}},
            {'applies_when': {'not': {'fact': 'goal', 'op': 'eq'}}}):
        if not refused(rules, 'rules', change):
            yield f'a rule may have {change}'
    for change in ({'kind': 'number'}, {'kind': 'boolean'}, {'kind': 'date'}, {'kind': 'colour'},
                   {'values': ['match', 'unknown']}, {'minimum': 1}):
        if not refused(answers, 'answers', change):
            yield f'a choice may have {change}'
    for change in (
            {'surprise': 1}, {'id': 'Step 1'}, {'id': 'step_1'}, {'when': {}},
            {'when': {'missing': []}}, {'when': {'to_clarify': []}},
            {'when': {'after': 'match_day'}},
            {'when': {'unknown': 'Goal'}}, {'when': {'unknown': ['goal']}}, {'rows': []},
            {'rows': [{}]}, {'rows': ['goal']}, {'rows': [{'after': 'goal'}]},
            {'rows': [{'answer': 'Goal'}]}, {'rows': [{'answer': 'goal', 'after': ['goal']}]},
            {'rows': [{'answer': 'goal', 'when': {'all': []}}]},
            {'rows': [{'answer': 'goal', 'folded': False}]},
            {'rows': [{'answer': 'goal', 'surprise': 1}]}):
        if not refused(screens, 'screens', change):
            yield f'a screen may have {change}'
    for key in ('id', 'when', 'rows'):
        if validator.is_valid({**screens, 'screens': [{name: value for name, value
                                                       in screens['screens'][0].items()
                                                       if name != key}]}):
            yield f'a screen may lack {key}'


def files_are_known(data):
    """The folder holds the files that the tests read, and seasons."""
    found = {path.name for path in (data.directory / 'eligibility').glob('*.json')}
    for name in sorted(found ^ set(ARRAYS)):
        if not SEASON.fullmatch(name):
            yield f'{name} is {"not read by any test" if name in found else "missing"}'


def ids_are_file_names(data):
    """The id of a file is its name without the ending, and that of the sources tells them apart."""
    for name, document in data.documents.items():
        expected = 'eligibility-sources' if name == 'sources.json' else name.removesuffix('.json')
        if document['id'] != expected:
            yield f'{name} has the id {document["id"]}'


def write(value):
    return json.dumps(value, ensure_ascii=False)


def line_of(record):
    """The line of a record; each row of a screen has one of its own."""
    if 'rows' not in record:
        return f'    {write(record)}'
    start = write({key: value for key, value in record.items() if key != 'rows'}).removesuffix('}')
    rows = ',\n'.join(f'      {write(row)}' for row in record['rows'])
    return f'    {start}, "rows": [\n{rows}\n    ]}}'


def layout(text, key):
    """The one way to write a file."""
    document = json.loads(text)
    header = ''.join(f'  "{name}": {write(document[name])},\n' for name in HEADER)
    lines = ',\n'.join(map(line_of, document[key]))
    return '{\n' + header + f'  "{key}": [\n{lines}\n  ]\n}}\n'


def one_record_a_line(data):
    """One record a line, and of a screen one row, in the one layout."""
    for name, text in data.texts.items():
        expected = layout(text, ARRAYS[name]).splitlines(keepends=True)
        found = text.splitlines(keepends=True)
        for number, (a, b) in enumerate(zip(found + [''], expected + ['']), 1):
            if a != b:
                yield f'{name}:{number}: found {a[:80]!r}, expected {b[:80]!r}'
                break


def plain_text(data):
    """Text is UTF-8 in its composed form, without tabs and no-break spaces."""
    for name, text in data.texts.items():
        if unicodedata.normalize('NFC', text) != text:
            yield f'{name} is not in the composed form (NFC)'
        if re.search(r'[\t\r\u00a0\ufeff]|\\u', text):
            yield f'{name} holds a tab, a carriage return, a no-break space or an escape'


def keys_in_order(data):
    """The keys of a record stand in their order."""
    for table, order in KEYS.items():
        for record in records(data, table):
            for part, keys in ((record, order), (record.get('deadline', {}), DEADLINE),
                               *((row, ROW) for row in record.get('rows', []))):
                if list(part) != [key for key in keys if key in part]:
                    yield f'{table}: {record["id"]}: {list(part)}'


def all_are_there(data):
    """No record was lost."""
    for table, count in COUNTS.items():
        if len(records(data, table)) != count:
            yield f'{len(records(data, table))} {table}, expected {count}'


def nothing_twice(data):
    """No id stands twice."""
    for table in KEYS:
        for name, count in Counter(record['id'] for record in records(data, table)).items():
            if count > 1:
                yield f'{table}: {name} stands {count} times'
    for name in sorted(set(data.sources) & set(data.match_sources)):
        yield f'{name} is a source of the Match data already'


def is_sorted(data):
    """Events are sorted by date, fees and sources by id."""
    for table, key in SORTED.items():
        found = records(data, table)
        for before, after in zip(found, found[1:]):
            if key(before) > key(after):
                yield f'{table}: {after["id"]} stands too late'


def walk(value, where):
    yield where, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from walk(item, f'{where}/{key}')
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from walk(item, f'{where}/{number}')


def nothing_is_empty(data):
    """What is not known is absent, never null or empty."""
    for name, document in data.documents.items():
        yield from (where for where, value in walk(document, name) if value in (None, '', [], {}))


def is_date(text):
    try:
        return datetime.date.fromisoformat(text) is not None
    except ValueError:
        return False


def dates_are_real(data):
    """Every date is in the calendar."""
    for name, document in data.documents.items():
        for where, value in walk(document, name):
            if isinstance(value, str) and re.fullmatch(r'\d{4}-\d{2}-\d{2}', value) \
                    and not is_date(value):
                yield f'{where}: {value}'


def dates_are_in_order(data):
    """Nothing ends before it starts, and nothing was checked after the date of its file."""
    date = data.documents['rules.json']['date']
    for rule in data.rules.values():
        deadline = rule.get('deadline', {})
        if deadline.get('from', '') > deadline.get('date', '9999'):
            yield f'{rule["id"]}: from {deadline["from"]} to {deadline["date"]}'
        if rule['as_of'] > date:
            yield f'{rule["id"]}: as of {rule["as_of"]}'
    for event in data.events.values():
        if event.get('end', '9999') < event['start']:
            yield f'{event["id"]}: from {event["start"]} to {event["end"]}'
        if event['status'] == 'past' and event['start'] > date:
            yield f'{event["id"]}: {event["start"]} is not past'


def limits_are_in_order(data):
    """No minimum is above its maximum."""
    for record in [*data.answers.values(), *data.fees.values()]:
        if 'minimum' in record and record['minimum'] > record['maximum']:
            yield f'{record["id"]}: {record["minimum"]} to {record["maximum"]}'


run(schema_is_valid, files_are_valid, schema_is_strict, files_are_known, ids_are_file_names,
    one_record_a_line, plain_text, keys_in_order, all_are_there, nothing_twice, is_sorted,
    nothing_is_empty, dates_are_real, dates_are_in_order, limits_are_in_order, read=Eligibility)
