# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as narrow as a phone."""

import drive
from drive import check

WIDTH, HEIGHT = 360, 640


def make_narrow(app):
    """The window manager counts the border of the window, too."""
    border = -app.window.extents[0]
    app.resize(WIDTH + 2 * border, HEIGHT + 2 * border)
    app.find('button', 'Back')
    check(app.size[0] == WIDTH + 2 * border, f'the window is {app.size[0]} wide')


def check_fits(app):
    """Nothing that has a name sticks out. GTK would have warned as well."""

    def find_wide():
        nodes = [node for node in app.window.walk() if node.role != 'frame' and node.name and 'showing' in node.states]
        return [(node, node.extents) for node in nodes if node.extents[2] > WIDTH]

    try:
        drive.wait(lambda: not find_wide(), f'nothing to be wider than {WIDTH}')
    except drive.Failure as failure:
        raise drive.Failure(f'{failure}: {find_wide()}') from None
