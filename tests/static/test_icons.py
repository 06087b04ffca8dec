#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The icons are well-formed, square and keep to what icon themes can draw."""

import re
import xml.etree.ElementTree as ET

import tree

FOLDER = 'data/desktop/icons'
SVG = '{http://www.w3.org/2000/svg}'
DRAWN = {SVG + name for name in ('circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect')}


def icons():
    return tree.files(FOLDER, suffixes={'.svg'})


def is_symbolic(path):
    return path.stem.endswith('-symbolic')


def check_size():
    """Every icon is square, of the size that its kind has."""
    for path in icons():
        root = ET.parse(path).getroot()
        size = '16' if is_symbolic(path) else '128'
        if root.get('viewBox') != f'0 0 {size} {size}':
            yield f'{tree.short(path)}: viewBox is "{root.get("viewBox")}": make it 0 0 {size} {size}'
        if (root.get('width'), root.get('height')) != (size, size):
            yield f'{tree.short(path)}: make width and height {size}'
        folder = 'symbolic' if is_symbolic(path) else 'scalable'
        if path.parent.parent.name != folder:
            yield f'{tree.short(path)}: move it to {FOLDER}/hicolor/{folder}/apps'


def check_content():
    """No icon holds pictures, text, scripts, filters, or addresses of other files."""
    for path in icons():
        for element in ET.parse(path).getroot().iter():
            name = element.tag.removeprefix(SVG)
            if name in ('image', 'text', 'script', 'style', 'filter', 'foreignObject'):
                yield f'{tree.short(path)}: <{name}>: draw it with shapes'
            for key, value in element.attrib.items():
                if key.endswith('href') and not value.startswith('#'):
                    yield f'{tree.short(path)}: {key}="{value}": the file may not be there'


def check_gradients():
    """Every gradient and pattern that is used is defined, and the other way round."""
    for path in icons():
        text = path.read_text(encoding='utf-8')
        used, defined = set(re.findall(r'url\(#([^)]+)\)', text)), set(re.findall(r' id="([^"]+)"', text))
        for name in sorted(used ^ defined):
            yield f'{tree.short(path)}: #{name} is {"not defined" if name in used else "not used"}'


def check_symbolic():
    """A symbolic icon is made of filled shapes in one colour."""
    for path in filter(is_symbolic, icons()):
        for element in ET.parse(path).getroot().iter():
            if element.tag in DRAWN and (element.get('fill') != '#222222' or element.get('stroke')):
                yield (f'{tree.short(path)}: a shape without fill="#222222" or with a stroke: '
                       'recolouring would spoil it')


tree.run(check_size, check_content, check_gradients, check_symbolic)
