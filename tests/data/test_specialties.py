#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Specialties go by one id whatever they are called, and numbers of different tracks stay apart."""

import re

from checks import label, run

# What the sources call a specialty, and which it is.
LABELS = {
    'All PGY-1': 'all-specialties',
    'All specialties': 'all-specialties',
    'Anesthesiology': 'anesthesiology',
    'Child Neurology': 'child-neurology',
    'Dermatology': 'dermatology',
    'Emergency Med-Anesthesiology': 'emergency-medicine-anesthesiology',
    'Emergency Med-Family Med': 'emergency-medicine-family-medicine',
    'Emergency Medicine': 'emergency-medicine',
    'Family Med-Preventive Med': 'family-medicine-preventive-medicine',
    'Family Medicine': 'family-medicine',
    'Family Medicine-ONMM': 'family-medicine-onmm',
    'Internal Medicine': 'internal-medicine',
    'Interventional Radiology (Integrated)': 'interventional-radiology',
    'Medical Genetics': 'medical-genetics',
    'Medicine-Anesthesiology': 'internal-medicine-anesthesiology',
    'Medicine-Dermatology': 'internal-medicine-dermatology',
    'Medicine-Emergency Med': 'internal-medicine-emergency-medicine',
    'Medicine-Family Medicine': 'internal-medicine-family-medicine',
    'Medicine-Medical Genetics': 'internal-medicine-medical-genetics',
    'Medicine-Neurology': 'internal-medicine-neurology',
    'Medicine-PM&R': 'internal-medicine-physical-medicine-rehabilitation',
    'Medicine-Pediatrics': 'internal-medicine-pediatrics',
    'Medicine-Preliminary': 'internal-medicine-preliminary',
    'Medicine-Preventive Med': 'internal-medicine-preventive-medicine',
    'Medicine-Primary': 'internal-medicine-primary-care',
    'Medicine-Psychiatry': 'internal-medicine-psychiatry',
    'Neurodevelopmental Disabilities': 'neurodevelopmental-disabilities',
    'Neurological Surgery': 'neurological-surgery',
    'Neurology': 'neurology',
    'Nuclear Medicine': 'nuclear-medicine',
    'OB/GYN-Preliminary': 'obstetrics-gynecology-preliminary',
    'Obstetrics-Gynecology': 'obstetrics-gynecology',
    'Ophthalmology': 'ophthalmology',
    'Orthopaedic Surgery': 'orthopaedic-surgery',
    'Osteo Neuromusculoskeletal Med': 'osteopathic-neuromusculoskeletal-medicine',
    'Otolaryngology': 'otolaryngology',
    'Pathology': 'pathology',
    'Pediatrics': 'pediatrics',
    'Pediatrics-Anesthesiology': 'pediatrics-anesthesiology',
    'Pediatrics-Dermatology': 'pediatrics-dermatology',
    'Pediatrics-Emergency Med': 'pediatrics-emergency-medicine',
    'Pediatrics-Medical Genetics': 'pediatrics-medical-genetics',
    'Pediatrics-PM&R': 'pediatrics-physical-medicine-rehabilitation',
    'Pediatrics-Preliminary': 'pediatrics-preliminary',
    'Pediatrics-Primary': 'pediatrics-primary-care',
    'Peds/Psych/Child Psych': 'pediatrics-psychiatry-child-psychiatry',
    'Physical Medicine & Rehabilitation': 'physical-medicine-rehabilitation',
    'Plastic Surgery': 'plastic-surgery',
    'Plastic Surgery (Integrated)': 'plastic-surgery-integrated',
    'Preventive Medicine': 'preventive-medicine',
    'Psychiatry': 'psychiatry',
    'Psychiatry-Family Medicine': 'psychiatry-family-medicine',
    'Psychiatry-Neurology': 'psychiatry-neurology',
    'Radiation Oncology': 'radiation-oncology',
    'Radiology-Diagnostic': 'diagnostic-radiology',
    'Surgery-General': 'general-surgery',
    'Surgery-Preliminary': 'general-surgery-preliminary',
    'Thoracic Surgery (Integrated)': 'thoracic-surgery-integrated',
    'Transitional Year': 'transitional-year',
    'Urology': 'urology',
    'Vascular Surgery (Integrated)': 'vascular-surgery-integrated',
    'all_specialties': 'all-specialties',
    'internal_medicine': 'internal-medicine',
    'family_medicine': 'family-medicine',
    'pediatrics': 'pediatrics',
    'medicine_pediatrics': 'internal-medicine-pediatrics',
    'neurological_surgery': 'neurological-surgery',
    'primary_care_all': 'primary-care',
}

# What stands in brackets behind a specialty names the track.
TRACKS = {
    'Internal Medicine (Categorical)': ('internal-medicine', 'categorical'),
    'Pediatrics (Categorical)': ('pediatrics', 'categorical'),
    'General Surgery (Categorical)': ('general-surgery', 'categorical'),
    'General Surgery (unspecified)': ('general-surgery', 'unspecified'),
    'Family Medicine (AAFP definition)': ('family-medicine', 'with-combined'),
    'Family Medicine (incl. combined)': ('family-medicine', 'with-combined'),
    'Internal Medicine (all tracks)': ('internal-medicine', 'all-tracks'),
    'Surgery-General (all tracks)': ('general-surgery', 'all-tracks'),
    'Plastic Surgery (Integrated) (all tracks)': ('plastic-surgery-integrated', 'all-tracks'),
    'Interventional Radiology (Integrated) (all tracks)': ('interventional-radiology', 'all-tracks'),
    'Medicine-Pediatrics (all tracks)': ('internal-medicine-pediatrics', 'all-tracks'),
}

# Scopes that a number may have besides that of its specialty in the tables of first-year positions.
WIDER = {'all-tracks', 'with-combined', 'unspecified', 'pgy2'}

# The tables that list each specialty under one track.
TABLES = {'jasonfine_t1', 'jasonfine_lt', 'nickmark2025'}


def entries(data, section):
    return data.vocabulary[section].values()


def find(data, section, name):
    """The ids of a section that go by a name, whatever its case."""
    return [entry['id'] for entry in entries(data, section)
            if name.casefold() in {n.casefold() for n in (
                entry['id'], entry['name'], entry.get('short_name', ''), *entry.get('aliases', []))}]


def resolve(data, name):
    """The specialties and the scopes that a name may mean: all of it a specialty, or a track in brackets."""
    whole = find(data, 'specialties', name)
    parts = re.fullmatch(r'(.+) \(([^()]+)\)', name)
    if whole or not parts:
        return whole, [data.vocabulary['specialties'][found]['scope'] for found in whole]
    return find(data, 'specialties', parts[1]), find(data, 'scopes', parts[2])


def labels_are_known(data):
    """Whatever the sources call a specialty is one specialty and one track."""
    for name, specialty in LABELS.items():
        if resolve(data, name)[0] != [specialty]:
            yield f'{name}: {resolve(data, name)[0]}, expected {specialty}'
    for name, (specialty, scope) in TRACKS.items():
        if resolve(data, name) != ([specialty], [scope]):
            yield f'{name}: {resolve(data, name)}, expected {specialty} and {scope}'


def groups_fit_the_names(data):
    """Combined programs, and only they, are named after two specialties; preliminary ones after one."""
    for entry in entries(data, 'specialties'):
        if ('\N{EN DASH}' in entry['name']) != (entry['group'] == 'combined'):
            yield f'{entry["id"]}: {entry["name"]} is {entry["group"]}'
        if entry['scope'] == 'preliminary' and entry['group'] != 'preliminary_transitional':
            yield f'{entry["id"]}: {entry["group"]}'
        if ('(preliminary)' in entry['name']) != (entry['scope'] == 'preliminary'):
            yield f'{entry["id"]}: {entry["scope"]}'


def tracks_stay_apart(data):
    """First-year positions of a specialty have the track of the specialty, other tracks are named."""
    specialties = data.vocabulary['specialties']
    for o in data.documents['positions.json']['observations']:
        own = specialties[o['specialty']]['scope']
        allowed = {own} if o['source'] in TABLES else {own} | WIDER
        if o['scope'] not in allowed:
            yield f'{label(o)}: expected {", ".join(sorted(allowed))}'
        if (o['scope'] == 'pgy2') != (o['measure'] == 'pgy2_unfilled'):
            yield f'{label(o)}: second-year positions only'


def all_tracks_are_more(data):
    """All tracks of a specialty are never fewer than its first-year positions."""
    compared = 0
    for cell in data.cells.values():
        parts = cell.id.split('/')
        if parts[2] != 'count' or parts[5] not in ('all-tracks', 'with-combined'):
            continue
        parts[5] = data.vocabulary['specialties'][parts[4]]['scope']
        own = data.cells.get('/'.join(parts))
        if own and None not in (own.count(), cell.count()):
            compared += 1
            if own.count() > cell.count():
                yield f'{cell.id}: {cell.count()}, {own.count()} alone'
    if compared < 20:
        yield f'only {compared} counts could be compared'


def offered(data, specialty, scope):
    """The newest number of positions offered, or None."""
    numbers = [(name, cell.value) for name, cell in data.cells.items()
               if name.split('/')[1] == 'positions_offered' and cell.value is not None
               and name.split('/')[4:6] == [specialty, scope]]
    return max(numbers)[1] if numbers else None


def late_starters_say_so(data):
    """A specialty of which less than half begins with the first year says so, and no other."""
    compared = 0
    for entry in entries(data, 'specialties'):
        whole = offered(data, entry['id'], 'all-tracks')
        own = offered(data, entry['id'], entry['scope'])
        compared += None not in (whole, own)
        late = None not in (whole, own) and 2 * own < whole
        if late != ('begin with the second year' in entry['definition']):
            yield f'{entry["id"]}: {own} of {whole}: {entry["definition"]}'
    if compared < 20:
        yield f'only {compared} specialties could be compared'


def every_specialty_has_positions(data):
    """Every specialty has positions in its own track, but for the group that a survey made."""
    found = {(o['specialty'], o['scope']) for o in data.documents['positions.json']['observations']}
    missing = {s['id'] for s in entries(data, 'specialties') if (s['id'], s['scope']) not in found}
    yield from sorted(missing ^ {'primary-care'})


def editions_know_their_match(data):
    """An edition reports on the Match of its year; the first one is a year late."""
    for edition in entries(data, 'editions'):
        if edition['match'] != int(edition['id']) - (edition['id'] == '2014'):
            yield f'{edition["id"]}: {edition["match"]}'


run(labels_are_known, groups_fit_the_names, tracks_stay_apart, all_tracks_are_more,
    late_starters_say_so, every_specialty_has_positions, editions_know_their_match)
