#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the desktop reads about the application is valid and consistent.

Arguments: the application id and the built desktop, metainfo, service and media type files.
"""

import configparser
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import tree

APP_ID = sys.argv[1]
DESKTOP, METAINFO, SERVICE, MIME = map(Path, sys.argv[2:])
FOLDER = 'data/desktop'
MIME_SPACE = '{http://www.freedesktop.org/standards/shared-mime-info}'
CASE = 'application/vnd.residencyatlas.case+json'

# Trademarks of others, and words that would say we are them.
FOREIGN = re.compile(r'\b(NRMP|the match|main residency match|charting outcomes|SOAP|ECFMG|'
                     r'Intealth|USMLE|ERAS|AAMC|AMA|GNOME)\b', re.IGNORECASE)


def read_keys(path, group):
    parser = configparser.ConfigParser(interpolation=None, delimiters='=', strict=True)
    parser.optionxform = str
    parser.read_string(path.read_text(encoding='utf-8'))
    return parser[group]


def check_desktop_file():
    """desktop-file-validate has no complaint."""
    _, lines = tree.complaints('desktop-file-validate', DESKTOP)
    for line in lines:
        yield f'{line}\n  correct {FOLDER}/*.desktop.in.in'


def check_metainfo():
    """appstreamcli validate has no complaint but pedantic ones."""
    status, lines = tree.complaints('appstreamcli', 'validate', '--no-net', '--strict', '--explain',
                                    '--no-color', METAINFO)
    if status != 0:
        yield '\n'.join([*lines, f'  correct {FOLDER}/*.metainfo.xml.in.in'])


def check_ids():
    """One id is used by desktop, metainfo and service file, and by the icon."""
    desktop = read_keys(DESKTOP, 'Desktop Entry')
    service = read_keys(SERVICE, 'D-BUS Service')
    component = ET.parse(METAINFO).getroot()
    program = desktop['Exec'].split()[0]
    binaries = [item.text for item in component.findall('provides/binary')]

    for what, found, wanted in [
            ('name of the desktop file', DESKTOP.name, f'{APP_ID}.desktop'),
            ('name of the metainfo file', METAINFO.name, f'{APP_ID}.metainfo.xml'),
            ('name of the service file', SERVICE.name, f'{APP_ID}.service'),
            ('Icon of the desktop file', desktop['Icon'], APP_ID),
            ('id of the metainfo', component.findtext('id'), APP_ID),
            ('launchable of the metainfo', component.findtext('launchable'), f'{APP_ID}.desktop'),
            ('Name of the service', service['Name'], APP_ID),
            ('DBusActivatable, as there is a service file', desktop['DBusActivatable'], 'true'),
            ('Exec of the service', service['Exec'], f'{program} --gapplication-service'),
            ('name in the metainfo', component.findtext('name'), desktop['Name']),
            ('summary in the metainfo', component.findtext('summary'), desktop['Comment'])]:
        if found != wanted:
            yield f'{what}: "{found}", expected "{wanted}": correct it in {FOLDER}'
    if Path(program).name not in binaries:
        yield f'{Path(program).name}: name it as <binary> in the metainfo'
    icon = tree.ROOT / FOLDER / 'icons/hicolor/scalable/apps' / f'{APP_ID}.svg'
    if not icon.exists():
        yield f'{tree.short(icon)} is missing'


def check_media_type():
    """A case is one kind of file: the program says that it opens it, and the desktop learns it."""
    desktop = read_keys(DESKTOP, 'Desktop Entry')
    component = ET.parse(METAINFO).getroot()
    types = ET.parse(MIME).getroot().findall(f'{MIME_SPACE}mime-type')
    source = (tree.ROOT / 'src/eligibility/atlas-case-folder.c').read_text(encoding='utf-8')
    suffix = re.search(r'#define SUFFIX "(.+)"', source)[1]

    for what, found, wanted in [
            ('name of the media type file', MIME.name, f'{APP_ID}.xml'),
            ('media types of the media type file', [item.get('type') for item in types], [CASE]),
            ('MimeType of the desktop file', desktop['MimeType'], f'{CASE};'),
            ('file that Exec opens', desktop['Exec'].split()[1:], ['%f']),
            ('mediatype in the metainfo',
             [item.text for item in component.findall('provides/mediatype')], [CASE]),
            ('patterns of a case',
             [item.get('pattern') for item in types[0].findall(f'{MIME_SPACE}glob')], [f'*{suffix}']),
            ('what a case is besides',
             [item.get('type') for item in types[0].findall(f'{MIME_SPACE}sub-class-of')],
             ['application/json'])]:
        if found != wanted:
            yield f'{what}: {found}, expected {wanted}: correct it in {FOLDER}'


def check_mime_database():
    """update-mime-database takes the media type, and a case is found by its name."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder, 'mime')
        packages = database / 'packages'
        packages.mkdir(parents=True)
        shutil.copy(MIME, packages)
        status, lines = tree.complaints('env', f'XDG_DATA_DIRS={folder}', 'update-mime-database',
                                        database)
        if status != 0 or lines:
            yield '\n'.join([*lines, f'  correct {FOLDER}/*.xml.in'])
        globs = (database / 'globs2').read_text(encoding='utf-8').splitlines()
        if f'50:{CASE}:*.atlas-case' not in globs:
            yield f'no pattern leads to {CASE}: found {globs}'


def check_words():
    """Name and summary are short, and the name is not somebody else's."""
    component = ET.parse(METAINFO).getroot()
    name, summary = component.findtext('name'), component.findtext('summary')
    if len(name) >= 20:
        yield f'name "{name}": {len(name)} letters, at most 19'
    if found := FOREIGN.search(name):
        yield f'name "{name}": "{found[0]}" belongs to others'
    if not 10 <= len(summary) <= 35 or summary.endswith('.') or re.match('(an?|the) ', summary, re.I):
        yield f'summary "{summary}": 10 to 35 letters, no article, no full stop'
    for caption in component.iter('caption'):
        if caption.text.endswith('.'):
            yield f'caption "{caption.text}": no full stop'


def check_screenshots():
    """Every screenshot of the metainfo is in the tree, under the tag that its address names."""
    for image in ET.parse(METAINFO).getroot().iter('image'):
        match = re.fullmatch(r'https://[^ ]+/raw/v[0-9.]+/(.+\.png)', image.text)
        if match is None:
            yield f'{image.text}: expected https://…/raw/vVERSION/PATH.png'
        elif not (tree.ROOT / match[1]).exists():
            yield f'{match[1]} is missing: make it with ./dev shot {match[1]}'


tree.run(check_desktop_file, check_metainfo, check_ids, check_media_type, check_mime_database,
         check_words, check_screenshots)
