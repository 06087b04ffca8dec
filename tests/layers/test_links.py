#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every library links with what it declares, and the command line needs no GTK.

Arguments: Ninja, the build directory, the command line program, the names of the libraries.
"""

import re
import subprocess
import sys

import layers

NINJA, BUILD, CLI, *NAMES = sys.argv[1:]
UNDEFINED = re.compile(r"undefined (?:reference to|symbol:?) (?:symbol )?[`']?([A-Za-z_]\w*)")
CALLER = re.compile(r'\b(atlas-[a-z0-9-]+\.c)\b')
FORBIDDEN = re.compile(r'lib(gtk|gdk|adwaita)[-.0-9]')


def find_owner(symbol):
    """The folder of src/ with a definition of the function: its name at the start of a line."""
    definition = re.compile(rf'^{re.escape(symbol)} \(', re.MULTILINE)
    for path in layers.sources('src'):
        if path.suffix == '.c' and definition.search(path.read_text(encoding='utf-8')):
            return f'src/{path.parent.name} ({path.name})'
    return 'another library'


def explain(name, output):
    """One sentence for each undefined symbol, or all that the linker says if there is none."""
    found, caller = {}, ''
    for line in output.splitlines():
        if match := CALLER.search(line):
            caller = match[1]
        if match := UNDEFINED.search(line):
            found.setdefault(match[1], caller)
    if not found:
        yield f'src/{name} does not link alone:\n{output}'
    for symbol, place in found.items():
        yield (f'src/{name}: {place or "a file"} uses {symbol}, which is defined by '
               f'{find_owner(symbol)}; {name}_deps in src/{name}/meson.build does not declare that, '
               f'and src/{name} may use {layers.words(layers.ALLOWED[name])}')


def check_library(name):
    """Links one library alone."""
    result = subprocess.run([NINJA, '-C', BUILD, f'tests/layers/layer-{name}'],
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if result.returncode != 0:
        yield from explain(name, result.stdout)


def check_known():
    """Finds folders of src/ that no list names."""
    folders = {path.name for path in (layers.ROOT / 'src').iterdir() if path.is_dir()}
    for name in sorted(folders - set(layers.ALLOWED)):
        yield f'src/{name}: say in tests/layers/layers.py what it may use'
    for name in sorted(folders - set(NAMES) - {'app', 'cli'}):
        yield f'src/{name}: add it to tests/layers/meson.build'


def check_command_line():
    """Looks for GTK among the libraries that the command line loads."""
    result = subprocess.run(['ldd', CLI], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        yield f'ldd {CLI}: {result.stderr.strip()}'
    for line in result.stdout.splitlines():
        if FORBIDDEN.search(line):
            yield (f'residency-atlas-cli loads {line.split()[0]}: src/cli and what it links must '
                   'not depend on gtk_dep or adw_dep')


CHECKS = [('every folder of src/ is known here', check_known())]
CHECKS += [(f'src/{name} links with what it declares', check_library(name)) for name in NAMES]
CHECKS += [('the command line loads neither GTK nor libadwaita', check_command_line())]

failed = False
print(f'1..{len(CHECKS)}')
for number, (title, check) in enumerate(CHECKS, 1):
    problems = list(check)
    print(f'{"not ok" if problems else "ok"} {number} - {title}')
    for problem in problems:
        print(problem, file=sys.stderr)
    failed = failed or bool(problems)
sys.exit(failed)
