#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The manual pages are valid and say what the programs do.

Arguments: the window program, the command line program.
"""

import re
import sys

import programs
import tree

APP, CLI = sys.argv[1:]
PAGES = {APP: 'data/man/residency-atlas.1', CLI: 'data/man/residency-atlas-cli.1'}


def documented(page):
    """The long options of each command of a page; those of the program itself under ''."""
    found, depth, command = {'': set()}, 0, ''
    for line in (tree.ROOT / page).read_text(encoding='utf-8').splitlines():
        if line.startswith('.Bl'):
            depth += 1
        elif line.startswith('.El'):
            depth -= 1
        elif match := re.match(r'\.It Cm ([a-z-]+)$', line):
            if depth == 1:
                command = match[1]
                found[command] = set()
        elif line.startswith('.It Fl'):
            names = re.findall(r'Fl Fl ([a-z-]+)', line)
            found['' if depth == 1 else command] |= {f'--{name}' for name in names}
    return found


def check_lint():
    """mandoc has no complaint."""
    for page in PAGES.values():
        _, lines = tree.complaints('mandoc', '-T', 'lint', '-W', 'warning', tree.ROOT / page)
        yield from (line.replace(f'{tree.ROOT}/', '') for line in lines)


def check_commands():
    """The page of the command line lists the commands that it has."""
    there, told = programs.commands(CLI), set(documented(PAGES[CLI])) - {''}
    for name in sorted(there - told):
        yield f'{PAGES[CLI]}: describe the command "{name}"'
    for name in sorted(told - there):
        yield f'{PAGES[CLI]}: there is no command "{name}": take it out'


def check_options():
    """The pages list the options that the programs and their commands have."""
    for program, page in PAGES.items():
        told = documented(page)
        for command, names in told.items():
            try:
                there = programs.options(program, *command.split())
            except programs.Unknown as error:
                yield f'{page}: {error}'
                continue
            for name in sorted(there - names - {'--help'}):
                yield f'{page}: {command or "the program"}: describe {name}'
            for name in sorted(names - there):
                yield f'{page}: {command or "the program"}: there is no {name}: take it out'


tree.run(check_lint, check_commands, check_options)
