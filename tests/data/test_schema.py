#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every data file is valid against the schema."""

import json
import re

import jsonschema

from atlas_data import FILES
from checks import run

SCHEMA = 'schema/residency-atlas-data.schema.json'


def read(path):
    with open(path, encoding='utf-8') as file:
        return json.load(file)


def schema_is_valid(data):
    """The schema itself is valid."""
    try:
        jsonschema.Draft202012Validator.check_schema(read(data.directory / SCHEMA))
    except jsonschema.SchemaError as error:
        yield error.message


def files_are_valid(data):
    """Each data file is valid against the schema."""
    validator = jsonschema.Draft202012Validator(read(data.directory / SCHEMA))
    for path in sorted((data.directory / 'match').glob('*.json')):
        for error in validator.iter_errors(read(path)):
            where = '/'.join(map(str, error.absolute_path))
            yield f'{path.name}: {where}: {error.message[:200]}'


def cell_ids_are_valid(data):
    """The id of every cell is one that a judgement may name."""
    pattern = re.compile(read(data.directory / SCHEMA)['$defs']['cell']['pattern'])
    yield from (cell for cell in data.cells if not pattern.search(cell))


def files_are_known(data):
    """The folder holds exactly the files that the tests read."""
    found = {path.name for path in (data.directory / 'match').glob('*.json')}
    for name in sorted(found ^ set(FILES)):
        yield f'{name} is {"not read by any test" if name in found else "missing"}'


def ids_are_file_names(data):
    """The id of a file is its name without the ending."""
    for name, document in data.documents.items():
        if document['id'] + '.json' != name:
            yield f'{name} has the id {document["id"]}'


def one_kind_a_file(data):
    """Observations stand in files of their own, apart from everything that they refer to."""
    homes = {'sources.json': {'sources'}, 'vocabulary.json': {'vocabulary'},
             'judgements.json': {'judgements'},
             'specialties.json': {'sources', 'vocabulary', 'judgements'}}
    header = {'format', 'version', 'id', 'title', 'date'}
    for name, document in data.documents.items():
        expected = header | homes.get(name, {'observations'})
        if set(document) != expected:
            yield f'{name} has the members {sorted(document)}'


run(schema_is_valid, files_are_valid, cell_ids_are_valid, files_are_known, ids_are_file_names,
    one_kind_a_file)
