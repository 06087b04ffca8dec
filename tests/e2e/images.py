# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes images of charts along, as a file and by the clipboard, and checks what they say about themselves."""

import os
import pathlib
import re

import png
from drive import check

SIZE = (1920, 1080)


def check_image(data, title, description, source='NRMP', size=SIZE):
    """Everything that an image has to say about itself, wherever it ends up."""
    found, texts = png.read(data)
    check(found == size, f'the image has {found} pixels, not {size}')
    check(texts.get('Title') == title, f'Title is {texts.get("Title")!r}, not {title!r}')
    check(description in texts.get('Description', ''), f'Description is {texts.get("Description")!r}, without {description!r}')
    check(source in texts.get('Source', ''), f'Source is {texts.get("Source")!r}, without {source!r}')
    check(texts.get('License'), 'there is no License')


def export(app, name='chart of today.png'):
    """Saves an image under a path that is typed, and returns what is in the file."""
    file = pathlib.Path(os.environ['HOME']) / name
    app.key('ctrl+e')
    app.find('dialog', 'Export Image')
    app.wait_focus('combo box')
    app.key('alt+s')
    app.wait_focus('text', 'Name.*')
    app.key('ctrl+a')
    app.type(str(file))
    app.key('Return')
    app.find('label', f'Saved “{re.escape(file.name)}”')
    app.wait_gone('dialog', 'Export Image')
    return file.read_bytes()


def copy(app):
    app.key('ctrl+shift+c')
    app.find('label', 'Image copied')
    return app.clipboard('image/png') or b''
