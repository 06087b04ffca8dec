#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The settings schema is strict, explained and in use. Argument: the built schema file."""

import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET

import tree

SCHEMA = sys.argv[1]
SOURCE = 'data/desktop/*.gschema.xml.in'

# A page that a later version had must not make the schema invalid.
FREE_STRINGS = {'page'}


def keys():
    return ET.parse(SCHEMA).getroot().findall('schema/key')


def check_compiles():
    """glib-compile-schemas --strict takes the schema."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(SCHEMA, folder)
        status, lines = tree.complaints('glib-compile-schemas', '--strict', '--dry-run', folder)
    if status != 0:
        yield '\n'.join([*lines, f'  correct {SOURCE}'])


def check_explained():
    """Every key has a summary, a description and, if it can, a range or choices."""
    for key in keys():
        name, kind = key.get('name'), key.get('type')
        for part in ('summary', 'description'):
            if not (key.findtext(part) or '').strip():
                yield f'{name}: add a <{part}> in {SOURCE}'
        if kind in ('i', 'u', 'd') and key.find('range') is None:
            yield f'{name}: add a <range> in {SOURCE}'
        if kind == 's' and key.find('choices') is None and name not in FREE_STRINGS:
            yield f'{name}: add <choices> in {SOURCE}'


def check_used():
    """The program uses every key."""
    code = ''.join(path.read_text(encoding='utf-8')
                   for path in tree.files('src/app', 'ui', suffixes={'.c', '.h', '.blp'}))
    for key in keys():
        if f'"{key.get("name")}"' not in code:
            yield f'{key.get("name")}: src/app does not use it: take it out of {SOURCE}'


tree.run(check_compiles, check_explained, check_used)
