# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What every test of the data shares: named checks, reported as TAP.

A check is a generator function that yields one sentence for each thing it finds wrong. Its first
docstring line is its name.
"""

import sys

from atlas_data import Data, DataError, time_of


def run(*checks, read=Data):
    """Runs the checks on what read() finds in the directory named on the command line, and exits."""
    if len(sys.argv) != 2:
        sys.exit(f'usage: {sys.argv[0]} DATADIR')
    print(f'1..{len(checks)}')
    try:
        data = read(sys.argv[1])
    except (DataError, KeyError, TypeError) as error:
        print(f'Bail out! The data cannot be read: {error!r}')
        sys.exit(1)

    failed = 0
    for number, check in enumerate(checks, 1):
        try:
            problems = list(check(data))
        except Exception as error:  # a broken file must fail its checks, not stop the others
            problems = [f'the check stopped: {error!r}']
        name = check.__doc__.strip().splitlines()[0].rstrip('.')
        print(f'{"not ok" if problems else "ok"} {number} - {name}')
        for problem in problems:
            print(f"# {problem}", file=sys.stderr)
        failed += bool(problems)
    sys.exit(1 if failed else 0)


def label(observation):
    """A short name of an observation for a message."""
    return ' '.join([time_of(observation)] + [str(observation.get(key, '-')) for key in (
        'type', 'specialty', 'scope', 'outcome', 'measure', 'printed', 'source')])
