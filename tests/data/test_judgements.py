#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Judgements can be carried out, and mislabelled numbers point to where they belong."""

from atlas_data import agree, cell_of, is_usable
from checks import label, run


def cells_exist(data):
    """The cell of a judgement has observations."""
    for cell in data.judgements:
        if cell not in data.cells or not data.cells[cell].observations:
            yield cell


def judged_sources_are_usable(data):
    """The source that a judgement prefers has a usable observation in the cell, and is shown."""
    for judgement in data.judgements.values():
        if not isinstance(judgement['preferred'], dict):
            continue
        source = judgement['preferred']['source']
        cell = data.cells.get(judgement['cell'])
        if not cell or not any(o['source'] == source and is_usable(o) for o in cell.observations):
            yield f'{judgement["cell"]}: {source} has no usable observation'
        elif cell.preferred is None or cell.preferred['source'] != source:
            yield f'{judgement["cell"]}: {source} is named, but not preferred'


def judged_rates_are_computed(data):
    """A rate that a judgement wants computed has both counts."""
    for judgement in data.judgements.values():
        if judgement['preferred'] == 'computed':
            cell = data.cells.get(judgement['cell'])
            if cell is None or cell.computed is None:
                yield judgement['cell']


def nothing_is_left_disputed(data):
    """Every disagreement is judged."""
    for cell in data.cells.values():
        if cell.disputed:
            found = ', '.join(f'{o["printed"]} ({o["source"]})' for o in cell.observations)
            yield f'{cell.id}: {found}'


def outvoted_numbers_are_judged(data):
    """A usable number that differs from the preferred one stands in a judged cell."""
    for cell in data.cells.values():
        if cell.preferred is None or cell.judgement:
            continue
        for o in cell.observations:
            if is_usable(o) and 'bound' not in o and not agree(o['printed'], cell.preferred['printed']):
                yield f'{label(o)} differs from {cell.preferred["printed"]}'


def rejected_numbers_are_judged(data):
    """A rejected or mislabelled number beside others has a judgement that says what holds."""
    for observation in data.observations:
        if is_usable(observation) or 'missing' in observation:
            continue
        cell = data.cells[cell_of(observation)]
        if not cell.judgement and (cell.value is not None or 'specialty' not in observation):
            yield label(observation)


def mislabelled_numbers_have_a_home(data):
    """The cell that a mislabelled number means exists, is another one and holds its value."""
    for observation in data.observations:
        if 'meant' not in observation:
            continue
        home = data.cells.get(observation['meant'])
        if home is None or home.id == cell_of(observation):
            yield f'{label(observation)}: {observation["meant"]} is no other cell'
        elif home.preferred is None or not agree(home.preferred['printed'], observation['printed']):
            yield f'{label(observation)}: {observation["meant"]} holds {home.value}'


def bounds_hold(data):
    """A bound allows the exact value of its cell."""
    for cell in data.cells.values():
        exact = cell.preferred
        if exact is None or 'bound' in exact:
            continue
        for o in cell.observations:
            if 'bound' in o and is_usable(o):
                low, high = (o, exact) if o['bound'] == 'lower' else (exact, o)
                if low['value'] > high['value']:
                    yield label(o)


run(cells_exist, judged_sources_are_usable, judged_rates_are_computed, nothing_is_left_disputed,
    outvoted_numbers_are_judged, rejected_numbers_are_judged, mislabelled_numbers_have_a_home,
    bounds_hold)
