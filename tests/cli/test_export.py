#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What an export writes, and what it leaves alone."""

import os
import resource
import signal
import struct

from cli import RATE, cli, contains, done, fails, folder, run, same, write

SMALL = ('--size', '320x180')


def png_size(name):
    data = (folder() / name).read_bytes()
    same(data[:8], b'\x89PNG\r\n\x1a\n')
    return struct.unpack('>II', data[16:24])


def export(*words, **options):
    same(done('export', *words, **options), '')


def writes():
    """A picture has the size asked for, times the scale."""
    export('match-rate', '-o', 'a.png')
    same(png_size('a.png'), (1920, 1080))
    export('matched', '--output', 'b.png', '--size', '400x300', '--scale', '2', '--theme', 'dark')
    same(png_size('b.png'), (800, 600))
    export('match-rate', '-o', 'c.png', *SMALL, '--theme', 'transparent', '--format', 'png',
           '--bands', '--cycles', '2015:', '--types', 'us img,IMG')
    same(png_size('c.png'), (320, 180))
    same(sorted(os.listdir(folder())), ['a.png', 'b.png', 'c.png'])


def same_again():
    """The same export is the same file, whatever the locale writes numbers like."""
    export('match-rate', '-o', 'a.png', *SMALL)
    export('match-rate', '-o', 'b.png', *SMALL)
    same((folder() / 'a.png').read_bytes(), (folder() / 'b.png').read_bytes())


def all_charts():
    """All charts go into a folder, which is made if it is missing."""
    export('--all', '--output-dir', 'new/folder', *SMALL)
    charts = [line.split('\t')[0] for line in done('charts').splitlines()]
    same(len(charts), 8)
    same(sorted(os.listdir(folder() / 'new' / 'folder')), sorted(f'{chart}.png' for chart in charts))
    export('--all', '--output-dir', 'new/folder', *SMALL)
    (folder() / 'file').write_text('x')
    contains(fails(1, 'export', '--all', '--output-dir', 'file', *SMALL), '“file” could not be made')


def all_but_one():
    """A chart without numbers keeps back no other."""
    path = write({'observations': [RATE]})
    result = cli('export', '--all', '--output-dir', 'out', '--data', path, *SMALL)
    same(result.returncode, 1)
    contains(result.stderr, 'matched: no observation', 'active: no observation')
    same(os.listdir(folder() / 'out'), ['match-rate.png'])


def sizes():
    """A size that is none, or beyond the limits, is refused with the limit named."""
    for size in ('', 'x', '1920', '1920x', 'x1080', '-5x-5', '1920x1080x2', '1920x1080 ', ' 1x1',
                 '+1920x1080', '1e3x1080', '1920X1080', '99999999999999999999x5'):
        contains(fails(2, 'export', 'match-rate', '-o', 'x.png', '--size', size),
                 f'expected a size like 1920x1080, found “{size}”')
    for size in ('0x0', '63x64', '64x63', '16385x64', '64x16385', '2147483647x2147483647'):
        contains(fails(2, 'export', 'match-rate', '-o', 'x.png', '--size', size),
                 'must have from 64 to 16384 pixels', 'not ')
    contains(fails(2, 'export', 'match-rate', '-o', 'x.png', '--size', '8000x100', '--scale', '3'),
             '16384', '24000 by 300')
    for scale in ('0', '5', '-1'):
        contains(fails(2, 'export', 'match-rate', '-o', 'x.png', '--scale', scale),
                 f'from 1 to 4, not {scale}')
    contains(fails(2, 'export', 'match-rate', '-o', 'x.png', '--scale', 'two'), 'two')
    contains(fails(2, 'export', 'match-rate', '-o', 'x.png', '--theme', 'lihgt'),
             'unknown theme: “lihgt”; the nearest are: light')
    same(os.listdir(folder()), [])


def targets():
    """What to write and where has to be clear."""
    contains(fails(2, 'export', '-o', 'x.png'), 'expected the id of one chart')
    contains(fails(2, 'export', 'matched', 'active', '-o', 'x.png'), 'expected the id of one chart')
    contains(fails(2, 'export', 'matched'), 'expected an output file')
    contains(fails(2, 'export', '--all'), '--output-dir')
    contains(fails(2, 'export', 'matched', '--output-dir', 'x'), '--all')
    contains(fails(2, 'export', 'matched', '--all', '--output-dir', 'x'), 'takes neither')
    contains(fails(2, 'export', '--all', '--output-dir', 'x', '-o', 'x.png'), 'takes neither')
    same(os.listdir(folder()), [])


def nothing_to_draw():
    """What is known but empty is no picture."""
    same(fails(1, 'export', 'match-rate', '-o', 'x.png', '--cycles', '1986', '--types', 'us_img'),
         'match-rate: no observation')
    same(os.listdir(folder()), [])


def unwritable():
    """What cannot be written is said, and nothing is left behind."""
    contains(fails(1, 'export', 'match-rate', *SMALL, '-o', 'none/x.png'),
             'none/x.png” could not be written', 'No such file')
    (folder() / 'folder').mkdir()
    contains(fails(1, 'export', 'match-rate', *SMALL, '-o', 'folder'), 'could not be written')
    contains(fails(1, 'export', 'match-rate', *SMALL, '-o', 'folder/'), 'could not be written')
    same((os.listdir(folder()), os.listdir(folder() / 'folder')), (['folder'], []))


def devices():
    """A pipe is not replaced by a file, nor is a link, but what it points to is."""
    os.mkfifo(folder() / 'pipe')
    contains(fails(1, 'export', 'match-rate', *SMALL, '-o', 'pipe'), 'could not be written')
    assert (folder() / 'pipe').is_fifo()
    (folder() / 'real.png').write_text('old')
    (folder() / 'link.png').symlink_to('real.png')
    export('match-rate', *SMALL, '-o', 'link.png')
    assert (folder() / 'link.png').is_symlink()
    same(png_size('real.png'), (320, 180))


def limit_files():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))


def full_disk():
    """A disk that fills up leaves the old file as it was."""
    (folder() / 'x.png').write_text('old')
    contains(fails(1, 'export', 'match-rate', *SMALL, '-o', 'x.png', prepare=limit_files),
             'x.png” could not be written')
    same((folder() / 'x.png').read_text(), 'old')
    same(os.listdir(folder()), ['x.png'])


run(writes, same_again, all_charts, all_but_one, sizes, targets, nothing_to_draw, unwritable,
    devices, full_disk)
