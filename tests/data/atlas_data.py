# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The data of Residency Atlas, read and settled without any code of the application.

The tests of this folder use it, and so does the check that the application chooses the same
numbers: "python3 tests/data/atlas_data.py DATADIR" prints one line for each cell,

    cell <TAB> preferred source, "computed" or "-" <TAB> value or "-" <TAB> disputed, 0 or 1

sorted by the bytes of the cell. Values are printed with four decimals.
"""

import json
import sys
from collections import defaultdict
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from urllib.parse import quote

FILES = ('sources.json', 'vocabulary.json', 'cycles.json', 'judgements.json', 'specialties.json',
         'positions.json', 'scores.json', 'other.json')

# The sections of a vocabulary.
SECTIONS = ('types', 'measures', 'units', 'quantities', 'specialties', 'scopes', 'outcomes', 'topics',
            'editions')

# What names a cell besides its time, in the order of its id.
CELL_PARTS = ('measure', 'unit', 'type', 'specialty', 'scope', 'outcome', 'topic')


class DataError(Exception):
    """The data cannot be read at all."""


def _object(pairs):
    result = {}
    for key, value in pairs:
        if key in result:
            raise DataError(f'the key "{key}" stands twice in one object')
        result[key] = value
    return result


def _constant(name):
    raise DataError(f'{name} is not a JSON number')


def parse(text):
    """Strict JSON; numbers keep the digits that they were written with."""
    return json.loads(text, parse_float=Decimal, parse_int=Decimal,
                      parse_constant=_constant, object_pairs_hook=_object)


def time_of(observation):
    if 'cycle' in observation:
        return f'c{observation["cycle"]}'
    if 'edition' in observation:
        return f'e{observation["edition"]}'
    if 'period' in observation:
        return f'p{observation["period"]}'
    return 'undated'


def cell_of(observation):
    """The id of the cell that an observation belongs to."""
    parts = [time_of(observation)] + [observation.get(part, '-') for part in CELL_PARTS]
    return '/'.join(quote(part, safe='').replace('~', '%7E') for part in parts)


def sibling(cell, measure, unit):
    """The cell of another measure of the same time, type and so on."""
    parts = cell.split('/')
    return '/'.join([parts[0], measure, unit] + parts[3:])


def without_type(cell):
    """The cell of the same measure that is about no applicants."""
    parts = cell.split('/')
    return '/'.join(parts[:3] + ['-'] + parts[4:])


def is_by_type(measure):
    """Whether a measure is about applicants, not about positions."""
    return measure.get('by_type', True)


def decimals(printed):
    return len(printed.partition('.')[2])


def agree(first, second):
    """Whether two printed numbers may be the same number, one of them rounded further.

    The one printed to fewer digits has to be the other rounded to that many digits; a half may
    have been rounded either way.
    """
    half_unit = Decimal(1).scaleb(-min(decimals(first), decimals(second))) / 2
    return abs(Decimal(first) - Decimal(second)) <= half_unit


def observations_agree(a, b):
    """As agree(), where a bound agrees with every value that it allows."""
    low = [o for o in (a, b) if o.get('bound') == 'lower']
    high = [o for o in (a, b) if o.get('bound') == 'upper']
    if not low and not high:
        return agree(a['printed'], b['printed'])
    if len(low) == 2 or len(high) == 2:
        return True
    smaller = low[0] if low else next(o for o in (a, b) if o is not high[0])
    larger = high[0] if high else next(o for o in (a, b) if o is not low[0])
    return smaller['value'] <= larger['value']


def rate_fits(printed, numerator, denominator):
    """Whether a printed percentage is the rounded ratio of two counts."""
    if not denominator:
        return False
    half_unit = Decimal(1).scaleb(-decimals(printed)) / 2
    return abs(Decimal(printed) - 100 * Decimal(numerator) / Decimal(denominator)) <= half_unit


def is_usable(observation):
    """Whether an observation may stand for its cell at all."""
    return not any(key in observation for key in ('rejected', 'meant', 'missing'))


class Cell:
    """Everything published about one number, and what is shown for it.

    preferred: the observation that stands for the cell, or None
    computed: the rate computed from two counts, or None; never together with preferred
    disputed: what speaks for the cell with equal right differs beyond rounding
    """

    def __init__(self, cell, observations, judgement):
        self.id = cell
        self.observations = observations
        self.judgement = judgement
        self.preferred = None
        self.computed = None
        self.disputed = False

    @property
    def value(self):
        return self.preferred['value'] if self.preferred else self.computed

    def count(self):
        """The exact preferred count, or None."""
        if self.preferred and 'bound' not in self.preferred:
            return self.preferred['value']
        return None


class Data:
    def __init__(self, directory, files=FILES):
        """Reads the named files of DIRECTORY/match."""
        self.directory = Path(directory)
        self.documents = {}
        self.texts = {}
        for name in files:
            path = self.directory / 'match' / name
            try:
                self.texts[name] = path.read_text(encoding='utf-8')
                self.documents[name] = parse(self.texts[name])
            except (OSError, ValueError, DataError) as error:
                raise DataError(f'{path}: {error}') from error

        self.sources = {s['id']: s for s in self._all('sources')}
        self.observations = self._all('observations')
        self.judgements = {j['cell']: j for j in self._all('judgements')}
        self.vocabulary = {section: {} for section in SECTIONS}
        for document in self.documents.values():
            for section, entries in document.get('vocabulary', {}).items():
                self.vocabulary[section].update({entry['id']: entry for entry in entries})
        self.types = self.vocabulary['types']
        self.measures = self.vocabulary['measures']

    def _all(self, key):
        return [item for document in self.documents.values() for item in document.get(key, [])]

    @cached_property
    def cells(self):
        """Every cell by its id: those with observations, and the rates that can be computed."""
        by_cell = defaultdict(list)
        for observation in self.observations:
            by_cell[cell_of(observation)].append(observation)
        cells = {cell: Cell(cell, observations, self.judgements.get(cell))
                 for cell, observations in by_cell.items()}
        for cell in cells.values():
            self._prefer(cell)
        self._compute_rates(cells)
        return cells

    def _candidates(self, cell):
        """What speaks for a cell with equal right, before the last three steps."""
        left = [o for o in cell.observations if is_usable(o)]
        named = (cell.judgement or {}).get('preferred')
        steps = (
            lambda o: 'bound' not in o,
            lambda o: isinstance(named, dict) and o['source'] == named['source'],
            lambda o: o['confidence'] == 'primary',
        )
        for step in steps:
            left = [o for o in left if step(o)] or left
        return left

    def _prefer(self, cell):
        judgement = cell.judgement
        if judgement and judgement['preferred'] is None:
            return
        left = self._candidates(cell)
        cell.disputed = not all(observations_agree(a, b) for a in left for b in left)
        if left:
            cell.preferred = min(left, key=lambda o: (
                -self.sources[o['source']].get('year', 0),
                'derived' in o,
                o['source'].encode()))

    def count_cells(self, rate, cell):
        """The cells of the numerator and of the denominator of the cell of a rate.

        A count of positions has no type, so the rate of a type loses it on the way there.
        """
        part, whole = self.measures[rate['numerator']], self.measures[rate['denominator']]
        numerator = sibling(cell, part['id'], part['unit'])
        denominator = sibling(cell, whole['id'], whole['unit'])
        if is_by_type(part) and not is_by_type(whole):
            denominator = without_type(denominator)
        return numerator, denominator

    def _compute_rates(self, cells):
        """Gives each rate without a usable published value the ratio of its two counts."""
        for rate in self.measures.values():
            if 'numerator' not in rate:
                continue
            part = self.measures[rate['numerator']]
            counted = [cell for cell in cells
                       if cell.split('/')[1:3] == [part['id'], part['unit']]]
            for numerator in counted:
                wanted = sibling(numerator, rate['id'], rate['unit'])
                denominator = self.count_cells(rate, wanted)[1]
                if denominator in cells:
                    self._compute(cells, wanted, cells[numerator].count(),
                                  cells[denominator].count())

    def _compute(self, cells, rate, numerator, denominator):
        cell = cells.get(rate) or Cell(rate, [], self.judgements.get(rate))
        wanted = cell.judgement['preferred'] if cell.judgement else {}
        if numerator is None or not denominator:
            return
        if wanted is None or (cell.preferred and wanted != 'computed'):
            return
        cells[rate] = cell
        cell.preferred = None
        cell.disputed = False
        cell.computed = 100 * numerator / denominator


def main():
    if len(sys.argv) != 2:
        sys.exit(f'usage: {sys.argv[0]} DATADIR')
    data = Data(sys.argv[1])
    for cell in sorted(data.cells.values(), key=lambda c: c.id.encode()):
        chosen = cell.preferred['source'] if cell.preferred else (
            'computed' if cell.computed is not None else '-')
        value = '-' if cell.value is None else f'{cell.value:.4f}'
        print(cell.id, chosen, value, int(cell.disputed), sep='\t')


if __name__ == '__main__':
    main()
