#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Whatever a rule, a date or a fee names exists, and every source is named by one."""

import re
from collections import defaultdict

from checks import run
from eligibility_data import Eligibility

ADDRESS = re.compile(r'https?://[A-Za-z0-9.-]+\.[a-z]{2,}(/[!-~]*)?')


def sources_exist(data):
    """Every source that is named exists."""
    known = set(data.sources) | set(data.match_sources)
    for record in data.cited:
        yield from (f'{record["id"]}: {source}' for source in record.get('sources', [])
                    if source not in known)


def sources_are_used(data):
    """Every source is named by a rule, a date or a fee."""
    used = {source for record in data.cited for source in record.get('sources', [])}
    yield from sorted(set(data.sources) - used)


def what_has_no_source_says_so(data):
    """What has no source is known from memory only, or says that nothing was found."""
    for record in data.cited:
        if 'sources' not in record and record['confidence'] != 'recall' \
                and 'We did not find' not in record.get('requirement', ''):
            yield record['id']


def rules_exist(data):
    """Every rule that a date, a fee or another rule names exists."""
    for record in [*data.events.values(), *data.fees.values()]:
        yield from (f'{record["id"]}: {rule}' for rule in record.get('rules', [])
                    if rule not in data.rules)
    for rule in data.rules.values():
        if rule.get('superseded_by', rule['id']) not in data.rules:
            yield f'{rule["id"]}: {rule["superseded_by"]}'


def successors_are_current(data):
    """A superseded rule names one that holds instead, and no other rule names one."""
    for rule in data.rules.values():
        if (rule['status'] == 'superseded') != ('superseded_by' in rule):
            yield f'{rule["id"]}: {rule["status"]}'
        successor = data.rules.get(rule.get('superseded_by'), rule)
        if 'superseded_by' in rule and successor['status'] == 'superseded':
            yield f'{rule["id"]}: {successor["id"]} is superseded too'


def events_exist(data):
    """The date of a deadline is that of the event that it names."""
    for rule in data.rules.values():
        deadline = rule.get('deadline', {})
        if 'event' not in deadline:
            continue
        event = data.events.get(deadline['event'])
        if event is None:
            yield f'{rule["id"]}: {deadline["event"]} is unknown'
        elif event['start'] != deadline['date']:
            yield f'{rule["id"]}: {deadline["date"]}, but {event["id"]} is on {event["start"]}'


def publishers_are_counted_once(data):
    """A publisher has the same id here and in the Match data."""
    ids = defaultdict(set)
    for source in [*data.match_sources.values(), *data.sources.values()]:
        if 'publisher' in source:
            ids[source['publisher']].add(source['publisher_id'])
    for publisher, found in ids.items():
        if len(found) > 1:
            yield f'{publisher}: {", ".join(sorted(found))}'


def copies_name_the_original(data):
    """A copy belongs to the publisher of the original, not to who copied it."""
    for source in data.sources.values():
        if 'copy' in source and source.get('publisher', '') in ('', source['copy']):
            yield source['id']


def addresses_can_be_clicked(data):
    """An address is one that a browser opens."""
    for source in data.sources.values():
        for key in ('url', 'original_url'):
            if not ADDRESS.fullmatch(source.get(key, 'https://example.org')):
                yield f'{source["id"]}: {source[key]}'


def sources_can_be_found(data):
    """A source without an address says where it was read."""
    for source in data.sources.values():
        if 'url' not in source and 'GitHub' not in source.get('detail', ''):
            yield source['id']


run(sources_exist, sources_are_used, what_has_no_source_says_so, rules_exist,
    successors_are_current, events_exist, publishers_are_counted_once, copies_name_the_original,
    addresses_can_be_clicked, sources_can_be_found, read=Eligibility)
