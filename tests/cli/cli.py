# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What every test of the command line shares: the program, a folder to write to, and TAP.

Each test script is called with the program and the root of the project.
"""

import csv
import io
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HEADER = {'format': 'residency-atlas-data', 'version': 1, 'id': 'test', 'title': 'Test',
          'date': '2026-11-22'}
RATE = {'cycle': 2024, 'measure': 'match_rate_pct', 'type': 'us_img', 'value': 67.0,
        'printed': '67.0', 'unit': 'percent', 'source': 'ama2024', 'confidence': 'primary'}

PROGRAM = str(Path(sys.argv[1]).resolve())
ROOT = Path(sys.argv[2])
FOLDER = Path('/')  # set for each test


def cli(*words, locale='C.UTF-8', prepare=None):
    """Runs the program in the folder of the test."""
    environment = {name: value for name, value in os.environ.items()
                   if not name.startswith('LC_') and name not in ('LANG', 'LANGUAGE')}
    result = subprocess.run([PROGRAM, *map(str, words)], stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, cwd=FOLDER,
                            check=False, preexec_fn=prepare, env={**environment, 'LC_ALL': locale})
    # not as text, which would change the ends of lines
    result.stdout = result.stdout.decode()
    result.stderr = result.stderr.decode()
    return result


def done(*words, **options):
    """What the program prints; it has to end well and without complaints."""
    result = cli(*words, **options)
    assert (result.returncode, result.stderr) == (0, ''), (words, result.returncode, result.stderr)
    return result.stdout


def fails(status, *words, **options):
    """The complaint of the program, which has to end with a status and print nothing else."""
    result = cli(*words, **options)
    assert result.returncode == status, (words, result.returncode, result.stderr)
    assert not result.stdout, result.stdout
    assert result.stderr.startswith('residency-atlas-cli: '), result.stderr
    assert result.stderr.count('\n') == 1, result.stderr
    return result.stderr.removeprefix('residency-atlas-cli: ').rstrip('\n')


def query(*words, **options):
    """The records that a query gives as JSON."""
    return json.loads(done('query', '--format', 'json', *words, **options))


def query_csv(*words, **options):
    """The header and the rows that a query gives as CSV."""
    text = done('query', '--format', 'csv', *words, **options)
    return list(csv.reader(io.StringIO(text, newline=''), strict=True))


def write(content, name='data.json'):
    """A file in the folder of the test; an object as a data file with these members."""
    path = FOLDER / name
    if isinstance(content, dict):
        content = json.dumps({**HEADER, **content}, ensure_ascii=False)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def same(found, expected):
    assert found == expected, f'expected {expected!r}, found {found!r}'


def contains(text, *parts):
    for part in parts:
        assert part in text, f'expected {part!r} in {text!r}'


def run(*tests):
    """Runs the tests, each in a folder of its own, and exits."""
    global FOLDER
    failed = 0
    print(f'1..{len(tests)}')
    for number, test in enumerate(tests, 1):
        name = test.__doc__.strip().splitlines()[0].rstrip('.')
        with tempfile.TemporaryDirectory() as folder:
            FOLDER = Path(folder)
            try:
                test()
                print(f'ok {number} - {name}')
            except Exception as error:  # the others still run
                print(f'not ok {number} - {name}')
                print(f'# {test.__name__}: {error!r}', file=sys.stderr)
                failed += 1
    sys.exit(1 if failed else 0)


def folder():
    return FOLDER
