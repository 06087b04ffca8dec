#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Translators see every string that a person sees. With --update po/POTFILES.in is written anew."""

import re
import sys

import tree

POTFILES = tree.ROOT / 'po/POTFILES.in'
C_CALLS = re.compile(r'\b(_|N_|C_|NC_|Q_|n?gettext|g_dn?gettext|g_dpgettext2?)\s*\(\s*(?:"|[^)]*")')
BLUEPRINT_CALLS = re.compile(r'\b(_|C_)\s*\(\s*"')
UPDATE = 'python3 tests/static/test_potfiles.py --update'
TRANSLATED_SUFFIXES = ('.desktop.in.in', '.metainfo.xml.in.in', '.gschema.xml.in', '.ResidencyAtlas.xml.in')


def has_strings(path):
    if path.suffix == '.png':
        return False
    text = path.read_text(encoding='utf-8')
    if path.suffix in {'.c', '.h'}:
        return bool(C_CALLS.search(re.sub(r'/\*.*?\*/', '', text, flags=re.DOTALL)))
    if path.suffix == '.blp':
        return bool(BLUEPRINT_CALLS.search(text))
    return path.name.endswith(TRANSLATED_SUFFIXES)


def listed():
    lines = POTFILES.read_text(encoding='utf-8').splitlines()
    return [line for line in lines if line and not line.startswith('#')]


def wanted():
    return {tree.short(path) for path in tree.files('data', 'po', 'src', 'ui') if has_strings(path)}


def check_complete():
    """po/POTFILES.in lists every file with strings to translate."""
    for name in sorted(wanted() - set(listed())):
        yield f'{name} has strings to translate: add it to po/POTFILES.in, or {UPDATE}'


def check_stale():
    """po/POTFILES.in lists nothing else, and nothing twice."""
    names = listed()
    for name in sorted(set(names) - wanted()):
        state = 'has nothing to translate' if (tree.ROOT / name).exists() else 'does not exist'
        yield f'{name} {state}: take it out of po/POTFILES.in, or {UPDATE}'
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f'{name} stands twice in po/POTFILES.in'
    if names != sorted(names):
        yield f'po/POTFILES.in is not sorted: {UPDATE}'


def check_languages():
    """Every language of po/LINGUAS has its file, and the other way round."""
    lines = (tree.ROOT / 'po/LINGUAS').read_text(encoding='utf-8').splitlines()
    named = {word for line in lines for word in line.split('#')[0].split()}
    there = {path.stem for path in tree.files('po', suffixes={'.po'})}
    for language in sorted(named ^ there):
        yield (f'{language}: po/{language}.po is missing' if language in named
               else f'{language}: add it to po/LINGUAS')


if sys.argv[1:] == ['--update']:
    comments = [line for line in POTFILES.read_text(encoding='utf-8').splitlines()
                if line.startswith('#')]
    POTFILES.write_text('\n'.join([*comments, *sorted(wanted()), '']), encoding='utf-8')
else:
    tree.run(check_complete, check_stale, check_languages)
