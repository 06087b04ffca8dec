# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A language that nobody speaks: English in brackets, with accents, and longer. What has no brackets is not translated."""

import re
import subprocess
import tempfile

import messages

NAME = 'qps'
LONGER = 0.4
ACCENTS = str.maketrans('aeiouAEIOUcnsyz', 'åéîöüÅÉÎÖÜçñšýž')
# What the program fills in, and what GTK reads: %s, %1$d, %.1f, a mnemonic, an entity, the name of a key.
KEPT = re.compile(r'(%(?:\d+\$)?[-+ #0]*\d*(?:\.\d+)?l*[a-zA-Z%]|_(?=\w)|&\w+;|<[^>]+>)')


def pseudo(text):
    """As the program shows it, but for what is filled in."""
    before, core, after = re.fullmatch(r'(\s*)(.*?)(\s*)', text, re.DOTALL).groups()
    parts = KEPT.split(core)
    letters = sum(len(part) for part in parts[::2])
    words = ''.join(part if i % 2 else part.translate(ACCENTS) for i, part in enumerate(parts))
    longer = ' '.join(['~~~~'] * (int(letters * LONGER) // 5)) or '~'
    return f'{before}⟦{words} {longer}⟧{after}'


def quoted(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"'


def unquoted(lines):
    text = ''.join(re.findall(r'"(.*)"', lines))
    return re.sub(r'\\(.)', lambda match: {'n': '\n', 't': '\t'}.get(match[1], match[1]), text)


def translate(block):
    """A message of a template, with its translation."""
    fields = re.findall(r'^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?) ((?:".*"\n?)+)', block, re.MULTILINE)
    found = {name: unquoted(lines) for name, lines in fields}
    lines = [line for line in block.splitlines() if line.startswith('#,')]
    lines += [f'{name} {quoted(found[name])}' for name in ('msgctxt', 'msgid', 'msgid_plural') if name in found]
    if 'msgid_plural' in found:
        lines += [f'msgstr[0] {quoted(pseudo(found["msgid"]))}', f'msgstr[1] {quoted(pseudo(found["msgid_plural"]))}']
    else:
        lines.append(f'msgstr {quoted(pseudo(found["msgid"]))}')
    return '\n'.join(lines)


HEADER = '''msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"'''


def write(folder):
    """Puts the language among the others, in the folder of installed translations."""
    catalogue = folder / NAME / 'LC_MESSAGES' / 'residency-atlas.mo'
    catalogue.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile('r+', suffix='.pot', encoding='utf-8') as template:
        messages.extract(template.name)
        _, *blocks = template.read().strip().split('\n\n')
    text = '\n\n'.join([HEADER, *(translate(block) for block in blocks if 'msgid' in block)]) + '\n'
    subprocess.run(['msgfmt', '--check-format', '-o', str(catalogue), '-'], input=text, text=True, check=True)
