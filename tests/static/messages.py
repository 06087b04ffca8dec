# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The messages of the tree as gettext has them, now."""

import re
import subprocess

import tree

# As the preset "glib" of Meson's i18n module.
KEYWORDS = ('_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'g_dcgettext:2', 'g_dngettext:2,3', 'g_dpgettext2:2c,3')


def languages():
    lines = (tree.ROOT / 'po/LINGUAS').read_text(encoding='utf-8').splitlines()
    return [line for line in lines if line and not line.startswith('#')]


def tool(*command):
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise OSError(f'{command[0]}: {result.stderr.strip()}')
    return result.stdout


def extract(template):
    """Writes what there is to translate."""
    url = re.search("project_url = '(.+)'", (tree.ROOT / 'meson.build').read_text(encoding='utf-8'))[1]
    tool('xgettext', '--from-code=UTF-8', '--add-comments', f'--msgid-bugs-address={url}/issues', '--directory', tree.ROOT, '--files-from',
         tree.ROOT / 'po/POTFILES.in', *(f'--keyword={keyword}' for keyword in KEYWORDS), '--output', template)
