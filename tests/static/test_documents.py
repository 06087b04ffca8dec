#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the documents for people tell them to type exists. Argument: the command line program."""

import re
import shlex
import sys

import programs
import tree

CLI = sys.argv[1]
CODE = re.compile(r'^ *```[a-z]*\n(.*?)^ *```|`([^`\n]+)`', re.MULTILINE | re.DOTALL)


def documents():
    return tree.files('.', suffixes={'.md'})


def typed():
    """Each line of code of a document, as (document, words)."""
    for path in documents():
        for block, span in CODE.findall(path.read_text(encoding='utf-8')):
            for line in (block or span).splitlines():
                line = line.strip().removeprefix('$ ')
                if line.startswith(('./dev', 'residency-atlas-cli')):
                    yield tree.short(path), shlex.split(line, comments=True)


def check_dev():
    """./dev has the commands that the documents name."""
    known = programs.dev_commands()
    for path, words in typed():
        if words[0] == './dev' and len(words) > 1 and not set(words[1].split('|')) <= known:
            yield f'{path}: "{" ".join(words)}": ./dev has {", ".join(sorted(known))}'


def check_command_line():
    """residency-atlas-cli has the commands and options that the documents name."""
    for path, words in typed():
        if words[:2] == ['./dev', 'cli']:
            words = words[1:]
        elif words[0] == './dev':
            continue
        command = [word for word in words[1:2] if re.fullmatch('[a-z][a-z-]*', word)]
        try:
            known = programs.options(CLI, *command)
        except programs.Unknown as error:
            yield f'{path}: {error}'
            continue
        for word in words:
            name = word.split('=')[0]
            if name.startswith('--') and name not in known:
                yield f'{path}: "{" ".join(words)}": there is no {name}'


def check_links():
    """Every file that a document links to exists."""
    for path in documents():
        for target in re.findall(r'\]\(([^)#\s]+)[^)]*\)', path.read_text(encoding='utf-8')):
            if '://' not in target and not (path.parent / target).exists():
                yield f'{tree.short(path)}: links to {target}, which does not exist'


tree.run(check_dev, check_command_line, check_links)
