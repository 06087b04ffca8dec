#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What is installed, and that uninstalling takes it away again."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

BUILD, PREFIX, ID = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
LINGUAS = Path(__file__).resolve().parents[2] / 'po/LINGUAS'

EXPECTED = {
    'bin/residency-atlas',
    'bin/residency-atlas-cli',
    f'share/applications/{ID}.desktop',
    f'share/dbus-1/services/{ID}.service',
    f'share/glib-2.0/schemas/{ID}.gschema.xml',
    f'share/icons/hicolor/scalable/apps/{ID}.svg',
    f'share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg',
    'share/man/man1/residency-atlas.1',
    'share/man/man1/residency-atlas-cli.1',
    f'share/metainfo/{ID}.metainfo.xml',
    f'share/mime/packages/{ID}.xml',
    *(f'share/locale/{name}/LC_MESSAGES/residency-atlas.mo'
      for name in LINGUAS.read_text().splitlines() if name and not name.startswith('#')),
}


def tool(*words, destdir):
    result = subprocess.run(words, capture_output=True, text=True, check=False,
                            env={**os.environ, 'DESTDIR': destdir})
    assert result.returncode == 0, f'{words}: {result.stdout}{result.stderr}'


def files_of(folder):
    return {str(file.relative_to(folder)) for file in folder.rglob('*') if not file.is_dir()}


def compare(found, expected):
    missing, more = sorted(expected - found), sorted(found - expected)
    assert not missing and not more, f'missing: {missing}, not expected: {more}'


def main():
    print('1..2')
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder) / PREFIX.lstrip('/')
        tool('meson', 'install', '-C', str(BUILD), '--no-rebuild', '--quiet', destdir=folder)
        compare(files_of(where), EXPECTED)
        print('ok 1 - Everything that a desktop looks for is installed, and nothing else')
        for file in EXPECTED:
            text = (where / file).read_bytes()
            assert folder.encode() not in text, f'{file} names the staging folder'
        tool('ninja', '-C', str(BUILD), 'uninstall', destdir=folder)
        compare(files_of(Path(folder)), set())
        print('ok 2 - Uninstalling leaves no file')


try:
    main()
except AssertionError as error:
    print(f'Bail out! {error}')
    sys.exit(1)
