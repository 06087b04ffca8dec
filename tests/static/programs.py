# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the programs and ./dev say about themselves in their help."""

import os
import re
import subprocess

import tree

# GLib adds these to every program; they are not ours to document.
OF_THE_LIBRARY = re.compile('--(help-.+|gapplication-.+)')


class Unknown(Exception):
    """A program does not know the command."""


def ask(program, *words):
    result = subprocess.run([program, *words], capture_output=True, text=True, check=False,
                            env={**os.environ, 'LC_ALL': 'C.UTF-8'})
    if result.returncode != 0:
        raise Unknown(' '.join([str(program).rpartition('/')[2], *words])
                      + f' ends with status {result.returncode}: {result.stderr.strip()}')
    return result.stdout


def options(program, *command):
    """The long options that a program, or a command of it, lists; and those that need no listing."""
    found = re.findall(r'^  (?:-\w, )?(--[a-z][a-z-]*)', ask(program, *command, '--help'),
                       re.MULTILINE)
    if not command:
        ask(program, '--version')
        found.append('--version')
    return {'--help'} | {option for option in found if not OF_THE_LIBRARY.fullmatch(option)}


def commands(program):
    """The commands that a program lists, each indented by two spaces."""
    return set(re.findall(r'^  ([a-z][a-z-]*)\b', ask(program, '--help'), re.MULTILINE))


def dev_commands():
    """The commands that the head of ./dev lists."""
    head = (tree.ROOT / 'dev').read_text(encoding='utf-8').split('\nset ')[0]
    lines = re.findall(r'^#   ([a-z].*?)(?:  |$)', head, re.MULTILINE)
    return {word for line in lines for word in re.findall(r'(?<!\S)[a-z0-9]+(?!\S)', line)}
