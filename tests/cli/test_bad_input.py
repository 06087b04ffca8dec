#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Bad data files: one clear message each, status 1, and no output."""

import os

from cli import RATE, contains, fails, folder, run, same, write

SOURCE = {'id': 'mine', 'title': 'Mine'}


def refused(content, *parts):
    """The message names the file and contains the parts, from the query and from the export."""
    path = write(content)
    message = fails(1, 'query', '--data', path)
    assert message.startswith(f'{path}: '), message
    contains(message, *parts)
    same(fails(1, 'export', 'match-rate', '-o', 'x.png', '--data', path), message)
    assert not (folder() / 'x.png').exists()


def good():
    """A good file is taken, so that what follows is refused for its fault alone."""
    same(write({'observations': [RATE]}).exists(), True)
    from cli import query
    same(len(query('--data', write({'sources': [SOURCE], 'observations': [RATE]}))), 1)


def text():
    """What is no JSON text."""
    refused(b'', 'expected JSON, found an empty file')
    refused(b'{"format": "residency-atlas-data", ', 'expected JSON')
    refused(b'\xff\xfe{\x00}\x00', 'NUL')
    refused('{"format": "é"}'.encode('latin-1'), 'expected UTF-8', 'byte 12')
    refused(b'{"format": \x00}', 'found a NUL byte')
    refused(b'{"format": "\\u0000"}', 'line 1', 'found a NUL character')
    refused(b'[' * 10000 + b']' * 10000, 'expected at most 32 levels')
    refused(b'{} {}', 'expected JSON')
    refused(b'[]', 'expected an object, found an array')
    refused(b'{"a": NaN}', 'expected JSON')


def header():
    """Another format or version."""
    refused(b'{"type": "FeatureCollection"}', 'format: expected a value, found none')
    refused({'format': 'x'}, 'format: expected “residency-atlas-data”, found “x”')
    refused({'version': 2}, 'version: expected version 1, found 2')
    refused({'version': '1'}, 'version: expected an integer, found a text')


def values():
    """Wrong types, unknown ids and numbers out of range, with their place."""
    for change, member, found in (
            ({'value': '67'}, 'value', 'expected a number, found a text'),
            ({'source': 'nobody'}, 'source', 'expected a known id, found “nobody”'),
            ({'cycle': 20240}, 'cycle', 'expected an integer from 1952 to 2100, found 20240'),
            ({'cycle': 2 ** 64 + 2024}, 'cycle', 'expected an integer from 1952 to 2100, found'),
            ({'cycle': None}, 'cycle', 'expected an integer, found null'),
            ({'value': 67.5}, 'printed', 'expected the same number as the value 67.5, found “67.0”')):
        refused({'observations': [RATE, {**RATE, **change}]}, f': observations[1].{member}: {found}')
    refused('{"format": "residency-atlas-data", "version": 1, "id": "x", "title": "x", '
            '"date": "2026-11-22", "observations": [{"cycle": 2024, "measure": "matched", '
            '"unit": "count", "value": 1e400, "printed": "1", "source": "ama2024", '
            '"confidence": "primary"}]}', 'observations[0].value: expected a number', 'found inf')


def contradictions():
    """Ids defined twice, observations that repeat or contradict each other."""
    refused({'sources': [SOURCE, SOURCE]}, 'sources[1].id', 'found “mine”')
    refused({'sources': [{**SOURCE, 'id': 'ama2024'}]}, 'sources[0].id', 'found “ama2024”')
    refused({'observations': [RATE, RATE]}, 'observations[1]', 'that of observations[0] again')
    refused({'observations': [RATE, {**RATE, 'value': 61.2, 'printed': '61.2'}]},
            'observations[1].value: expected one value from source “ama2024”, found 61.2 and 67.0')


def files():
    """What cannot be read, or should not be."""
    contains(fails(1, 'query', '--data', 'absent.json'), 'absent.json: ', 'No such file')
    contains(fails(1, 'query', '--data', folder()), 'expected a regular file')
    contains(fails(1, 'query', '--data', '/dev/zero'), 'expected a regular file')
    os.mkfifo(folder() / 'pipe')
    contains(fails(1, 'query', '--data', folder() / 'pipe'), 'expected a regular file')
    path = write(b'{')
    os.truncate(path, 64 * 1024 * 1024 + 1)
    contains(fails(1, 'query', '--data', path), 'expected at most 64 MiB, found 67108865 bytes')


def odd_file_names():
    """A file name that is not UTF-8 does not spoil the message."""
    path = os.path.join(os.fsencode(folder()), b'\xff.json')
    with open(path, 'wb'):
        pass
    contains(fails(1, 'query', '--data', os.fsdecode(path)), '.json: expected JSON, found an empty')
    os.unlink(path)
    contains(fails(1, 'query', '--data', os.fsdecode(path)), '.json: ', 'No such file')


run(good, text, header, values, contradictions, files, odd_file_names)
