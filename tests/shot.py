#!/usr/bin/python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: shot.py FILE.png [ARGUMENTS of the program]

Takes a picture of the program's window, shadow and round corners included, on an X server of its own (tests/session.sh).
The picture is taken once the window is still. `./dev shot` calls this after a build.

  SHOT_RELEASE=1        (in ./dev shot) a release build, without the stripes of a development build
  SHOT_SIZE=1000x700    size of the window, without its shadow
  SHOT_SCALE=2          twice the pixels, as on a high resolution display
  SHOT_DARK=1           dark colours
  SHOT_HC=1             high contrast
  SHOT_LANG=ar_EG.UTF-8 locale
  SHOT_TEXT=2.0         size of text
  SHOT_FONT="Inter 11"  interface font
  SHOT_WAIT="Chart.*"   wait for something of this name (a regular expression) first
  SHOT_PAGE="Scores"    go to this page, by the keyboard: Trends, Specialties, Scores or Eligibility
  SHOT_PRESS="Export…"  press the button of this name
  SHOT_KEYS="ctrl+e Tab" then press these keys, each when the window is still
"""

import ctypes
import ctypes.util
import os
import pathlib
import re
import struct
import subprocess
import sys
import time
import zlib

HERE = pathlib.Path(__file__).resolve().parent
SETTLED = 0.2  # seconds without a change
PATIENCE = 20.0


class XImage(ctypes.Structure):
    """The beginning of the XImage of Xlib.h."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ('width', 'height', 'xoffset', 'format')),
        ('data', ctypes.c_void_p),
        *((name, ctypes.c_int) for name in ('byte_order', 'bitmap_unit', 'bitmap_bit_order', 'bitmap_pad')),
        *((name, ctypes.c_int) for name in ('depth', 'bytes_per_line', 'bits_per_pixel')),
    ]


class Screen:
    """The X server, on which we promise to blend windows and to see to their shadows: GTK then draws these."""

    def __init__(self):
        x = self.x = ctypes.CDLL(ctypes.util.find_library('X11') or 'libX11.so.6')
        x.XOpenDisplay.restype = ctypes.c_void_p
        x.XDefaultRootWindow.restype = x.XInternAtom.restype = x.XCreateSimpleWindow.restype = ctypes.c_ulong
        x.XGetImage.restype = ctypes.POINTER(XImage)
        self.display = ctypes.c_void_p(x.XOpenDisplay(None))
        root = ctypes.c_ulong(x.XDefaultRootWindow(self.display))
        owner = ctypes.c_ulong(x.XCreateSimpleWindow(self.display, root, 0, 0, 1, 1, 0, 0, 0))
        x.XSetSelectionOwner(self.display, self.atom(b'_NET_WM_CM_S0'), owner, 0)
        shadows = ctypes.byref(self.atom(b'_GTK_FRAME_EXTENTS'))
        atom, append = ctypes.c_ulong(4), 2
        x.XChangeProperty(self.display, root, self.atom(b'_NET_SUPPORTED'), atom, 32, append, shadows, 1)
        x.XSync(self.display, 0)

    def atom(self, name):
        return ctypes.c_ulong(self.x.XInternAtom(self.display, name, 0))

    def grab(self, window, width, height):
        """The window's pixels: rows of blue, green, red, alpha; premultiplied."""
        all_planes, z_pixmap = ctypes.c_ulong(0xFFFFFFFF), 2
        image = self.x.XGetImage(
            self.display, ctypes.c_ulong(window), 0, 0, width, height, all_planes, z_pixmap
        )
        size = image.contents.bytes_per_line * height
        pixels = ctypes.string_at(image.contents.data, size)
        if image.contents.depth != 32:
            pixels = bytearray(pixels)
            pixels[3::4] = b'\xff' * (size // 4)
        self.x.XDestroyImage(image)
        return bytes(pixels)


def png(pixels, width, height):
    """PNG from premultiplied BGRA, cropped to what can be seen."""
    rows = [bytearray(pixels[y * width * 4 : (y + 1) * width * 4]) for y in range(height)]
    for row in rows:
        row[0::4], row[2::4] = row[2::4], row[0::4]
        alphas = row[3::4]
        if alphas.count(255) == width:
            continue
        for x, alpha in enumerate(alphas):
            if 0 < alpha < 255:
                for i in range(4 * x, 4 * x + 3):
                    row[i] = min(255, (row[i] * 255 + alpha // 2) // alpha)

    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))

    header = struct.pack('>IIBBBBB', width, height, 8, 6, 0, 0, 0)
    body = zlib.compress(b''.join(b'\0' + row for row in rows), 9)
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', header) + chunk(b'IDAT', body) + chunk(b'IEND', b'')


def run_in_session(arguments):
    """Starts this script again, with a screen that is large enough."""
    width, height = wanted_size() or (1600, 1200)
    scale = int(os.environ.get('SHOT_SCALE', '1'))
    environment = {
        **os.environ,
        'ATLAS_FONT': os.environ.get('SHOT_FONT', 'Inter 11'),
        'ATLAS_LANG': os.environ.get('SHOT_LANG', 'C.UTF-8'),
        'ATLAS_TEXT_SCALE': os.environ.get('SHOT_TEXT', '1'),
        'GDK_SCALE': str(scale),
    }
    if os.environ.get('SHOT_DARK', '0') != '0':
        environment['ADW_DEBUG_COLOR_SCHEME'] = 'prefer-dark'
    if os.environ.get('SHOT_HC', '0') != '0':
        environment['ADW_DEBUG_HIGH_CONTRAST'] = '1'
    size = f'{(width + 400) * scale}x{(height + 400) * scale}'
    command = [str(HERE / 'session.sh'), '--size', size, sys.executable, '-W', 'ignore', __file__, *arguments]
    os.execve(command[0], command, environment)


def wanted_size():
    size = os.environ.get('SHOT_SIZE')
    if size and not re.fullmatch(r'\d+x\d+', size):
        sys.exit(f'SHOT_SIZE is {size!r}, not WIDTHxHEIGHT')
    return tuple(map(int, size.split('x'))) if size else None


def geometry(app):
    shell = subprocess.run(
        ['xdotool', 'getwindowgeometry', '--shell', app.window_id], capture_output=True, text=True, check=True
    ).stdout
    values = dict(line.split('=') for line in shell.splitlines())
    return int(values['WIDTH']), int(values['HEIGHT'])


def resize(app, scale):
    """To the size that is asked for, plus what the shadow takes on each side."""
    if size := wanted_size():
        extents = subprocess.run(
            ['xprop', '-id', app.window_id, '_GTK_FRAME_EXTENTS'], capture_output=True, text=True
        ).stdout
        left, right, top, bottom = map(int, re.findall(r'\d+', extents.partition('=')[2]) or [0] * 4)
        app.resize(size[0] * scale + left + right, size[1] * scale + top + bottom)


def still(screen, app):
    """Waits until the window does not change any more; returns its pixels and its size."""
    end = time.monotonic() + PATIENCE
    last, since = None, time.monotonic()
    while time.monotonic() < end:
        width, height = geometry(app)
        now = (screen.grab(int(app.window_id), width, height), width, height)
        if now != last:
            last, since = now, time.monotonic()
        elif time.monotonic() - since >= SETTLED and len(set(now[0][: 4 * width * height : 4])) > 1:
            return now
        time.sleep(SETTLED / 4)
    raise SystemExit(f'the window has not come to rest within {PATIENCE:g} s')


def main():
    arguments = sys.argv[1:]
    if not arguments or not arguments[0].endswith('.png'):
        sys.exit(__doc__)
    if 'ATLAS_SESSION' not in os.environ:
        run_in_session(arguments)
    sys.path.insert(0, str(HERE / 'e2e'))
    import drive
    import pages

    screen = Screen()
    with drive.program(*arguments[1:], name='shot', noise='.') as app:
        drive.xdotool('mousemove', 0, 0)
        resize(app, int(os.environ['GDK_SCALE']))
        if name := os.environ.get('SHOT_WAIT'):
            app.find(name=name)
        if name := os.environ.get('SHOT_PAGE'):
            still(screen, app)
            pages.go(app, name)
        if name := os.environ.get('SHOT_PRESS'):
            still(screen, app)
            app.find('button', name).act('click')
        for key in os.environ.get('SHOT_KEYS', '').split():
            still(screen, app)
            app.key(key)
        pixels, width, height = still(screen, app)
        if written := app.output():
            print(written, file=sys.stderr)
        pathlib.Path(arguments[0]).write_bytes(png(pixels, width, height))


main()
