# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The layers of src/, what each may use, and where the headers are."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# What each folder of src/ may include and call besides itself, as in src/meson.build.
ALLOWED = {
    'stats': set(),
    'model': {'stats'},
    'eligibility': {'model'},
    'chart': set(),
    'figures': {'eligibility', 'model', 'stats', 'chart'},
    'export': {'figures', 'eligibility', 'model', 'stats', 'chart'},
    'cli': {'export', 'figures', 'eligibility', 'model', 'stats', 'chart'},
    'app': {'export', 'figures', 'eligibility', 'model', 'stats', 'chart'},
}


def words(layers):
    """Layers in a sentence."""
    return ', '.join(f'src/{layer}' for layer in sorted(layers)) or 'no other folder'


def sources(*folders):
    """The C files below the folders of the tree, sorted."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob('*.[ch]'))
