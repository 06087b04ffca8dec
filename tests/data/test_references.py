#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Whatever a record names exists, and whatever is defined is used."""

from collections import Counter, defaultdict

from atlas_data import is_by_type
from checks import label, run

# The sections of the vocabulary that an observation names by a key of its own.
NAMED = {'specialties': 'specialty', 'scopes': 'scope', 'outcomes': 'outcome', 'topics': 'topic'}


def sources_exist(data):
    """Every source that is named exists."""
    for observation in data.observations:
        if observation['source'] not in data.sources:
            yield label(observation)
    for entries in data.vocabulary.values():
        for entry in entries.values():
            if 'source' in entry and entry['source'] not in data.sources:
                yield f'{entry["id"]}: {entry["source"]}'


def sources_are_used(data):
    """Every source has an observation."""
    used = {observation['source'] for observation in data.observations}
    yield from sorted(set(data.sources) - used)


def measures_and_types_exist(data):
    """Every measure and every applicant type of an observation is in the vocabulary."""
    for observation in data.observations:
        if observation['measure'] not in data.measures:
            yield f'{label(observation)}: unknown measure'
        if observation.get('type') not in data.types and 'type' in observation:
            yield f'{label(observation)}: unknown type'


def measures_and_types_are_used(data):
    """Every measure, type and unit of the vocabulary is used."""
    yield from sorted(set(data.measures) - {o['measure'] for o in data.observations})
    yield from sorted(set(data.types) - {o.get('type') for o in data.observations})
    units = {m['unit'] for m in data.measures.values()}
    units |= {q['unit'] for q in data.vocabulary['quantities'].values()}
    yield from sorted(set(data.vocabulary['units']) ^ units)


def terms_exist_and_are_used(data):
    """Every specialty, scope, outcome, topic and edition that is named exists, and the other way round."""
    for section, key in NAMED.items():
        used = {o[key] for o in data.observations if key in o}
        used |= {s['scope'] for s in data.vocabulary['specialties'].values() if section == 'scopes'}
        for name in sorted(used ^ set(data.vocabulary[section])):
            yield f'{key} {name} is {"unknown" if name in used else "not used"}'
    used = {str(o['edition']) for o in data.observations if 'edition' in o}
    for name in sorted(used ^ set(data.vocabulary['editions'])):
        yield f'edition {name} is {"unknown" if name in used else "not used"}'


def quantities_exist_and_are_used(data):
    """Every quantity has its measures, in its unit, one for each statistic."""
    quantities = data.vocabulary['quantities']
    seen = Counter()
    for measure in data.measures.values():
        if 'quantity' not in measure:
            continue
        seen[measure['quantity'], measure['statistic']] += 1
        if measure['quantity'] not in quantities:
            yield f'{measure["id"]}: {measure["quantity"]} is unknown'
            continue
        unit = 'count' if measure['statistic'] == 'n' else quantities[measure['quantity']]['unit']
        if measure['unit'] != unit:
            yield f'{measure["id"]}: {measure["unit"]}, expected {unit}'
    yield from sorted(set(quantities) - {quantity for quantity, _ in seen})
    yield from (f'{key} stands {count} times' for key, count in seen.items() if count > 1)


def positions_have_no_type(data):
    """A number of the positions of a specialty is about no applicants; a rate and its counts agree in that."""
    for observation in data.observations:
        measure = data.measures[observation['measure']]
        if 'specialty' in observation and 'type' in observation and not is_by_type(measure):
            yield label(observation)
    for rate in data.measures.values():
        if 'numerator' in rate and is_by_type(rate) != is_by_type(data.measures[rate['numerator']]):
            yield f'{rate["id"]}: only one of the rate and its numerator is by type'


def units_agree(data):
    """An observation has the unit of its measure."""
    for observation in data.observations:
        if observation['unit'] != data.measures[observation['measure']]['unit']:
            yield f'{label(observation)}: {observation["unit"]}'


def names_are_unique(data):
    """No two entries of a section share an id, a name or an alias, whatever the case."""
    for table in data.vocabulary.values():
        owners = defaultdict(set)
        for entry in table.values():
            aliases = [alias.casefold() for alias in entry.get('aliases', [])]
            own = {entry[key].casefold() for key in ('id', 'name', 'short_name') if key in entry}
            for name in own | set(aliases):
                owners[name].add(entry['id'])
            for name, count in Counter(aliases).items():
                if count > 1 or name in own:
                    yield f'{entry["id"]}: the alias {name} says nothing new'
        for name, ids in owners.items():
            if len(ids) > 1:
                yield f'{name}: {", ".join(sorted(ids))}'


def names_have_no_comma(data):
    """No id, name or alias holds a comma, which separates them on the command line."""
    for section in ('types', 'measures', 'specialties', 'scopes', 'outcomes'):
        for entry in data.vocabulary[section].values():
            names = [entry['id'], entry['name'], entry.get('short_name', ''), *entry.get('aliases', [])]
            yield from (f'{entry["id"]}: {name}' for name in names if ',' in name)


def ratios_exist(data):
    """A rate is the ratio of two counts that exist, and a percentage."""
    for measure in data.measures.values():
        if 'numerator' not in measure:
            continue
        if measure['unit'] != 'percent':
            yield f'{measure["id"]} is not a percentage'
        for part in ('numerator', 'denominator'):
            count = data.measures.get(measure[part])
            if count is None or count['unit'] != 'count':
                yield f'{measure["id"]}: the {part} {measure[part]} is no count'


def counts_have_words(data):
    """Counts have the words that sentences need, and only counts."""
    for measure in data.measures.values():
        if ('phrase' in measure) != (measure['unit'] == 'count'):
            yield measure['id']


def successions_exist(data):
    """A type continues another one of its group, and never in a circle."""
    for kind in data.types.values():
        seen = {kind['id']}
        while 'continues' in kind:
            before = data.types.get(kind['continues'])
            if before is None or before['group'] != kind['group'] or before['id'] in seen:
                yield f'{kind["id"]} continues {kind["continues"]}'
                break
            seen.add(before['id'])
            kind = before


def publishers_are_counted_once(data):
    """A publisher has one id under all its names, so that independent ones can be counted."""
    ids = defaultdict(set)
    names = defaultdict(set)
    for source in data.sources.values():
        if 'publisher' in source:
            ids[source['publisher']].add(source['publisher_id'])
            names[source['publisher_id']].add(source['publisher'])
    for publisher, found in ids.items():
        if len(found) > 1:
            yield f'{publisher}: {", ".join(sorted(found))}'
    if names.get('nrmp') != {'NRMP'}:
        yield f'NRMP goes by {names.get("nrmp")}'
    if not {'ECFMG', 'Intealth (ECFMG)'} <= names.get('intealth', set()):
        yield 'ECFMG and Intealth, its name since 2023, are counted as two'


def copies_name_the_original(data):
    """A copy belongs to the publisher of the original, not to who copied it."""
    for source in data.sources.values():
        if 'copy' in source and source.get('publisher', '') in ('', source['copy']):
            yield source['id']


run(sources_exist, sources_are_used, measures_and_types_exist, measures_and_types_are_used,
    terms_exist_and_are_used, quantities_exist_and_are_used, positions_have_no_type, units_agree,
    names_are_unique, names_have_no_comma, ratios_exist, counts_have_words,
    successions_exist, publishers_are_counted_once, copies_name_the_original)
