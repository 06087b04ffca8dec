#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What users read is written for them: plain sentences about the numbers, nothing about files."""

import re

from checks import label, run

ADDRESS = re.compile(r'https?://[A-Za-z0-9.-]+\.[a-z]{2,}(/[!-~]*)?')
SENTENCES = ('rejected', 'caution', 'note')

# Words that speak of how the data was gathered or stored instead of what it says.
WORKSHOP = re.compile(
    r'\b(csv|json|pdf|xlsx?|files?|rows?|transcri\w*|ocr|scrap(e|ed|ing)|pars(e|ed|ing)|'
    r'repositor(y|ies)|readme|facts|script|todo|fixme|aggregator|cell|observations?|recommended|'
    r'reject(ed)?|caution|flag(ged)?|nodata)\b|\b[a-z0-9]+_[a-z0-9_]+\b', re.IGNORECASE)


def sentences(data):
    for observation in data.observations:
        for key in SENTENCES:
            if key in observation:
                yield label(observation), key, observation[key]
    for judgement in data.judgements.values():
        yield judgement['cell'], 'reason', judgement['reason']
    for entries in data.vocabulary.values():
        for entry in entries.values():
            if 'definition' in entry:
                yield entry['id'], 'definition', entry['definition']


def one_sentence_each(data):
    """Notes, reasons and definitions are one sentence with a capital and a full stop."""
    coverage = {e['definition'] for e in data.vocabulary['editions'].values() if 'definition' in e}
    for where, key, text in sentences(data):
        if text in coverage:  # what a report covers may take two
            if not re.fullmatch(r'[A-Z].{,299}[.]', text):
                yield f'{where}: {key}: {text}'
            continue
        plain = re.sub(r'\b(U\.S|vs|St)\.', r'\1', text)
        if not re.match(r'[A-Z0-9]', text) and not text.startswith('therightfitmd.com') \
                and not re.match(r'[a-z]+\.(com|org)\b', text):
            yield f'{where}: {key}: starts small: {text}'
        if not text.endswith('.') or re.search(r'[.!?] +[A-Z]', plain[:-1]):
            yield f'{where}: {key}: is not one sentence: {text}'
        if len(text) > 180:
            yield f'{where}: {key}: has {len(text)} characters'


def no_workshop_words(data):
    """No sentence speaks of files, tables of ours or how a number was copied."""
    texts = list(sentences(data))
    texts += [(label(o), 'derived', o['derived']) for o in data.observations if 'derived' in o]
    texts += [(s['id'], 'title', s['title'] + ' ' + s.get('detail', '')) for s in data.sources.values()
              if not s.get('publisher', '').startswith('GitHub: ')]
    texts += [(m['id'], 'phrase', m['phrase']) for m in data.measures.values() if 'phrase' in m]
    for where, key, text in texts:
        found = WORKSHOP.search(text)
        if found:
            yield f'{where}: {key}: “{found[0]}” in: {text}'


def words_are_tidy(data):
    """No text has blanks at its ends or double blanks."""
    def walk(value, where):
        if isinstance(value, dict):
            for key, item in value.items():
                yield from walk(item, f'{where}/{key}')
        elif isinstance(value, list):
            for number, item in enumerate(value):
                yield from walk(item, f'{where}/{number}')
        elif isinstance(value, str) and (value != value.strip() or '  ' in value):
            yield f'{where}: {value!r}'
    for name, document in data.documents.items():
        yield from walk(document, name)


def unchecked_numbers_carry_a_caution(data):
    """Numbers that nobody could check carry a caution: 2026, 1986 and SOAP in 2012 and 2017."""
    for o in data.observations:
        unchecked = (o.get('cycle') == 1986 or
                     (o.get('cycle') == 2026 and o['confidence'] == 'secondary') or
                     (o.get('cycle') == 2012 and o['measure'] in ('soap_offered', 'unfilled_after_soap')) or
                     (o.get('cycle') == 2017 and o['measure'] == 'soap_offered'))
        if unchecked and 'caution' not in o:
            yield label(o)


def addresses_can_be_clicked(data):
    """An address is one that a browser opens."""
    for source in data.sources.values():
        for key in ('url', 'original_url'):
            if not ADDRESS.fullmatch(source.get(key, 'https://example.org')):
                yield f'{source["id"]}: {source[key]}'


run(one_sentence_each, no_workshop_words, words_are_tidy, unchecked_numbers_carry_a_caution,
    addresses_can_be_clicked)
