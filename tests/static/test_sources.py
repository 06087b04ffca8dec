#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Rules that hold for every source file."""

import re

import tree

HOLDER = 'SPDX-FileCopyrightText: The Residency Atlas authors'
LICENSES = re.compile(r'SPDX-License-Identifier: (GPL-3\.0-or-later|CC0-1\.0)')

# JSON cannot hold a comment: data/match/LICENSE.md speaks for it. The rest is prose and pictures.
WITHOUT_LICENCE = {'.json', '.md', '.png', '.po', '.txt'}
NAMES_WITHOUT_LICENCE = {'LICENSE', '.clang-format', '.editorconfig', '.gitignore'}

LONGEST = 600

# What may not be used, and what stands in for it.
BANNED = [
    (r'\bgtk_style_context_|\bGtkStyleContext\b', 'CSS classes on the widget'),
    (r'\bGtkDialog\b|\bgtk_dialog_(?!error)|\bGtkMessageDialog\b', 'AdwDialog or AdwAlertDialog'),
    (r'\bAdwMessageDialog\b|\badw_message_dialog_', 'AdwAlertDialog'),
    (r'\bGtkAssistant\b|\bgtk_assistant_', 'pages of an AdwNavigationView'),
    (r'\bGtkShortcutsWindow\b', 'a small AdwDialog that lists the accelerators of the actions'),
    (r'\bGtk(TreeView|ListStore|TreeStore|ComboBox)', 'GtkColumnView, GListStore or GtkDropDown'),
    (r'\bjson_parser_new_immutable\b', 'json_parser_new (): the other aborts on trailing values'),
    (r'\bg(int|char|short|float|double)\b', 'the type of C'),
    (r'\bgoto\b', 'a function of its own'),
    (r'\bTO' r'DO\b(?!\')|\bFIX' r'ME\b|\bX' r'XX\b', 'an issue'),
]


def check_licences():
    """Every source file names its holder and licence."""
    for path in tree.files():
        if path.suffix in WITHOUT_LICENCE or path.name in NAMES_WITHOUT_LICENCE:
            continue
        head = ''.join(path.read_text(encoding='utf-8').splitlines(keepends=True)[:6])
        if HOLDER not in head or not LICENSES.search(head):
            yield (f'{tree.short(path)}: its first lines lack "{HOLDER}" or '
                   '"SPDX-License-Identifier: GPL-3.0-or-later": add both as a comment')


def check_length():
    """No source file is longer than 600 lines."""
    for path in tree.files('src', 'ui'):
        length = len(path.read_text(encoding='utf-8').splitlines())
        if length > LONGEST:
            yield (f'{tree.short(path)}: {length} lines, {LONGEST} allowed: split it by concern, '
                   'with a suffix and a shared -private.h')


def check_banned():
    """Nothing deprecated or unfinished is in the code."""
    for path in tree.files('src', 'ui', 'tests', suffixes={'.c', '.h', '.blp', '.css', '.py', '.sh'}):
        if path.parent.name == 'static':
            continue
        for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
            for pattern, instead in BANNED:
                if found := re.search(pattern, line):
                    yield f'{tree.short(path)}:{number}: "{found[0]}": use {instead}'


def check_built():
    """Every C and Blueprint file is named in a meson.build."""
    named = ''.join(path.read_text(encoding='utf-8')
                    for path in tree.files() if path.name == 'meson.build')
    for path in tree.files('src', 'tests', 'ui', suffixes={'.c', '.blp'}):
        stem = re.escape(path.stem.removeprefix('test-'))
        if not re.search(rf"[/'](test-)?{stem}(\.c|\.blp|\.ui)?'", named):
            yield f'{tree.short(path)}: no meson.build names it: add it there or remove it'


def check_text():
    """Text files are UTF-8 and end with one line break."""
    for path in tree.files():
        if path.suffix == '.png':
            continue
        data = path.read_bytes()
        try:
            data.decode('utf-8')
        except UnicodeDecodeError as error:
            yield f'{tree.short(path)}: not UTF-8 ({error.reason}): convert it'
        if data and (not data.endswith(b'\n') or data.endswith(b'\n\n')):
            yield f'{tree.short(path)}: has to end with exactly one line break'
        if b'\r' in data:
            yield f'{tree.short(path)}: has line ends of another system: dos2unix'


tree.run(check_licences, check_length, check_banned, check_built, check_text)
