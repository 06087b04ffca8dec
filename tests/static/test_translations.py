#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every translation is whole, and fits the strings that there are now. With --update they are merged with those."""

import re
import sys
import tempfile
from pathlib import Path

import messages
import tree

UPDATE = 'python3 tests/static/test_translations.py --update, and translate it'


def merge(name, folder):
    """The translation with the messages of the tree."""
    template, merged = Path(folder, 'template.pot'), Path(folder, f'{name}.po')
    messages.extract(template)
    messages.tool('msgmerge', '--quiet', '--no-fuzzy-matching', '--add-location=file', '--sort-by-file',
                  '--output-file', merged, tree.ROOT / f'po/{name}.po', template)
    return merged


def first_lines(text):
    """The start of each message of a PO file, its header aside."""
    return [line for line in re.findall(r'^msgid (".*"(?:\n".*")?)', text, re.MULTILINE) if line != '""']


def check_whole():
    """No message lacks a translation, or has one of another message."""
    for name in messages.languages():
        with tempfile.TemporaryDirectory() as folder:
            merged = merge(name, folder)
            for kind in ('--untranslated', '--only-fuzzy'):
                for message in first_lines(messages.tool('msgattrib', kind, '--no-obsolete', merged)):
                    yield f'po/{name}.po: {message} is {kind[2:]}: {UPDATE}'


def check_sound():
    """What is put into a message by the program has its place in every translation."""
    for name in messages.languages():
        _, lines = tree.complaints('msgfmt', '--check', '--output-file=/dev/null',
                                   tree.ROOT / f'po/{name}.po')
        yield from lines


def check_fresh():
    """A translation keeps no message that is gone."""
    for name in messages.languages():
        with tempfile.TemporaryDirectory() as folder:
            for message in first_lines(messages.tool('msgattrib', '--only-obsolete', merge(name, folder)).replace('#~ ', '')):
                yield f'po/{name}.po: {message} is gone: {UPDATE}'


def update():
    for name in messages.languages():
        with tempfile.TemporaryDirectory() as folder:
            whole = messages.tool('msgattrib', '--no-obsolete', merge(name, folder))
            (tree.ROOT / f'po/{name}.po').write_text(whole, encoding='utf-8')


if sys.argv[1:] == ['--update']:
    update()
else:
    tree.run(check_whole, check_sound, check_fresh)
