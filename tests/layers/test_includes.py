#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every source file includes only what its layer may use."""

import re
import sys

import layers

INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.MULTILINE)
TOOLKIT = re.compile(r'(gtk|gdk|gsk|adwaita|libadwaita)\b')
WITH_TOOLKIT = ('src/app', 'tests/ui', 'tests/bench')

# glib-compile-resources writes these headers; only the programs register resources.
RESOURCES = re.compile(r'atlas-[a-z]+-resources\.h')


def includes():
    """(file, its path in the tree, kind of quote, header) for every include."""
    for path in layers.sources('src', 'tests'):
        text = path.read_text(encoding='utf-8')
        for quote, header in INCLUDE.findall(text):
            yield path, str(path.relative_to(layers.ROOT)), quote, header


def check_toolkit():
    """GTK and libadwaita are included by src/app, its tests and benchmarks alone."""
    for _, name, _, header in includes():
        if TOOLKIT.match(header) and not name.startswith(WITH_TOOLKIT):
            yield f'{name}: includes <{header}>: only src/app may: move the code there'


def check_layers():
    """Headers of the project come from layers that src/meson.build allows."""
    owners = {}
    for path in layers.sources('src'):
        if path.suffix == '.h':
            owners.setdefault(path.name, set()).add(path.parent.relative_to(layers.ROOT / 'src').parts[0])
    for header, folders in owners.items():
        if len(folders) > 1:
            yield f'{header} stands in {layers.words(folders)}: give each a name of its own'

    for path, name, quote, header in includes():
        if not name.startswith('src/') or quote == '<' or header == 'config.h':
            continue
        layer = name.split('/')[1]
        if layer not in layers.ALLOWED:
            yield f'{name}: src/{layer} is new: say in tests/layers/layers.py what it may use'
        elif RESOURCES.fullmatch(header):
            if layer not in ('app', 'cli'):
                yield f'{name}: includes {header}: only the programs register resources'
        elif header not in owners:
            yield f'{name}: includes "{header}", which is not in src/: use <> or remove it'
        else:
            (owner,) = list(owners[header])[:1]
            if owner != layer and owner not in layers.ALLOWED[layer]:
                yield (f'{name}: includes {header} of src/{owner}; src/{layer} may use '
                       f'{layers.words(layers.ALLOWED[layer])}')
            if owner != layer and header.endswith('-private.h'):
                yield f'{name}: includes {header}, which is private to src/{owner}'


failed = False
CHECKS = (check_toolkit, check_layers)
print(f'1..{len(CHECKS)}')
for number, check in enumerate(CHECKS, 1):
    problems = list(check())
    print(f'{"not ok" if problems else "ok"} {number} - {check.__doc__.rstrip(".")}')
    for problem in problems:
        print(problem, file=sys.stderr)
    failed = failed or bool(problems)
sys.exit(failed)
