#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""C and Blueprint files look as their formatters write them. Arguments: the two formatters."""

import sys

import tree

CLANG_FORMAT, BLUEPRINT = sys.argv[1:]


def check_c():
    """clang-format would change no C file."""
    paths = tree.files('src', 'tests', suffixes={'.c', '.h'})
    status, lines = tree.complaints(CLANG_FORMAT, '--dry-run', '--Werror', '-style=file', *paths)
    changed = sorted({line.split(':')[0] for line in lines if 'clang-format-violations' in line})
    if status != 0 and not changed:
        yield '\n'.join(lines)
    for path in changed:
        yield f'{tree.short(path)}: clang-format -i {tree.short(path)}'


def check_blueprint():
    """blueprint-compiler format would change no Blueprint file."""
    for path in tree.files('ui', suffixes={'.blp'}):
        status, lines = tree.complaints(BLUEPRINT, 'format', path)
        if status != 0:
            yield '\n'.join([f'{tree.short(path)}: blueprint-compiler format --fix '
                             f'{tree.short(path)}', *lines])


tree.run(check_c, check_blueprint)
