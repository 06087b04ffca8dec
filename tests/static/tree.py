# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What every static test shares: the files of the tree, and named checks reported as TAP, with
what is wrong on standard error.

A check is a generator function that yields one message for each thing it finds wrong: where it is,
what is wrong and how to put it right. Its first docstring line is its name.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def is_kept(name):
    """Whether a directory belongs to the tree: not version control, builds and caches."""
    return name == '.ci' or not name.startswith(('.', '_build', '__'))


def files(*folders, suffixes=None):
    """Every file below the folders of the tree (or below the whole tree), sorted."""
    found = []
    for folder in folders or ('.',):
        for place, directories, names in os.walk(ROOT / folder):
            directories[:] = filter(is_kept, directories)
            # in a work tree beside the repository, version control is a file
            found += [Path(place, name) for name in names if name != '.git']
    return sorted(path for path in found if suffixes is None or path.suffix in suffixes)


def short(path):
    """The path as it is written in the tree."""
    return str(Path(path).resolve().relative_to(ROOT))


def complaints(*command):
    """What a checking tool says, line by line; nothing if it is content."""
    result = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, text=True, check=False)
    lines = [line for line in result.stdout.splitlines() if line.strip()]
    if result.returncode != 0 and not lines:
        lines = [f'{command[0]} ends with status {result.returncode} and says nothing']
    return result.returncode, lines


def run(*checks):
    """Runs the checks and exits."""
    print(f'1..{len(checks)}')
    failed = 0
    for number, check in enumerate(checks, 1):
        try:
            problems = list(check())
        except Exception as error:  # one broken check must not stop the others
            problems = [f'the check stopped: {error!r}']
        name = check.__doc__.strip().splitlines()[0].rstrip('.')
        print(f'{"not ok" if problems else "ok"} {number} - {name}')
        for problem in problems:
            print(problem, file=sys.stderr)  # of a failed test Meson shows this stream
        failed += bool(problems)
    sys.exit(1 if failed else 0)
