#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What people read of the rules: plain American English that claims no more than we know."""

import re

from checks import run
from eligibility_data import Eligibility

LENGTHS = {'title': 60, 'requirement': 300, 'evidence': 120, 'exception': 400, 'next_step': 200,
           'note': 150, 'deadline': 120, 'detail': 250, 'event': 120, 'time': 60, 'step': 60,
           'payee': 60, 'unit': 40, 'season': 70}

# Whole sentences, with a full stop. All other texts are labels, without one.
SENTENCES = {'requirement', 'exception', 'next_step', 'note'}

BRITISH = re.compile(
    r'\b(programmes?|licen[c]e[sd]?|licencing|practis(e[sd]?|ing)|enrolments?|\w*paed\w*|orthopaed\w*|'
    r'centres?|cancell(ed|ing)|labell(ed|ing)|favour\w*|colour\w*|honour\w*|behaviour\w*|'
    r'judgements?|fulfil(s|ment)?|travell(ed|ing|er)|counsell\w+|\w+isations?|'
    r'(recogni|organi|authori|notari|summari|prioriti|finali|speciali)s(e[sd]?|ing)|whilst|US)\b',
    re.IGNORECASE)
PRONOUN = 'us'
DAY_FIRST = re.compile(r'\b[0-9]{1,2} (January|February|March|April|May|June|July|August|September|'
                       r'October|November|December)\b|\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b|\b[0-9]{1,2}:00\b')

# Words that speak of how the rules were gathered or stored instead of what they say.
WORKSHOP = re.compile(r'\b(csv|json|pdf|corpus|stored|data block|do not ship|transcribed|repositor(y|ies)|'
                      r'readme|todo|recall|confidence|superseded|blocking|[a-z0-9]+_[a-z0-9_]+)\b',
                      re.IGNORECASE)

HEARSAY = 'You may hear'
HISTORY = 'This used to be'
UNCONFIRMED = 'Not confirmed: '


def lengths(data):
    """No text is too long for where it is shown."""
    for where, key, text in data.sentences():
        if len(text) > LENGTHS[key]:
            yield f'{where}: {key}: {len(text)} characters, {LENGTHS[key]} allowed'


def quotes_are_curly(data):
    """Quotes and apostrophes are curly."""
    for where, key, text in data.sentences():
        if re.search(r'["\'`]', text):
            yield f'{where}: {key}: {text}'


def no_ids(data):
    """No text names a rule, a source or a fact by its id."""
    known = {*data.sources, *data.match_sources, *data.rules, *data.events, *data.fees}
    ids = re.compile(r'(?<![\w-])(' + '|'.join(map(re.escape, sorted(known, key=len, reverse=True))) +
                     r')(?![\w-])')
    for where, key, text in data.sentences():
        if found := ids.search(text):
            yield f'{where}: {key}: {found[0]}'


def spelling_is_american(data):
    """Spelling and dates are American."""
    texts = list(data.sentences())
    texts += [(s['id'], 'detail', s['detail']) for s in data.sources.values() if 'detail' in s]
    for where, key, text in texts:
        for found in (*BRITISH.finditer(text), *DAY_FIRST.finditer(text)):
            if found[0] != PRONOUN:
                yield f'{where}: {key}: “{found[0]}” in: {text}'


def no_workshop_words(data):
    """No text speaks of how the rules were gathered or stored."""
    for where, key, text in data.sentences():
        if found := WORKSHOP.search(text):
            yield f'{where}: {key}: “{found[0]}” in: {text}'


def words_are_tidy(data):
    """Texts start with a capital or a number and have no stray blanks; sentences end."""
    for where, key, text in data.sentences():
        if text != text.strip() or '  ' in text or re.search(r' [,.;:]|\.\.', text):
            yield f'{where}: {key}: {text!r}'
        if key not in ('unit', 'time') and not re.match(r'[A-Z0-9$“]', text):
            yield f'{where}: {key}: starts small: {text}'
        if key in SENTENCES and not re.search(r'[.?!]”?$', text):
            yield f'{where}: {key}: does not end: {text}'
        if key not in SENTENCES and text.endswith('.') and not re.search(r'([ap]\.m|U\.S)\.$', text):
            yield f'{where}: {key}: is a label and ends with a full stop: {text}'


def history_says_so(data):
    """A superseded rule starts with what used to be, and no other does."""
    for rule in data.rules.values():
        if rule['requirement'].startswith(HISTORY) != (rule['status'] == 'superseded'):
            yield f'{rule["id"]}: {rule["requirement"]}'


def hearsay_says_so(data):
    """What is known from memory or must not be stated is worded as hearsay, and nothing else is."""
    for rule in data.rules.values():
        doubtful = rule['confidence'] == 'recall' or 'ship_as_fact' in rule
        if doubtful != rule['requirement'].startswith(HEARSAY):
            yield f'{rule["id"]}: {rule["requirement"]}'
        if doubtful and not re.search(r'\b([Cc]heck|[Aa]sk)\b',
                                      rule['requirement'] + rule.get('next_step', '')):
            yield f'{rule["id"]} does not say how to find out'


def memory_says_so(data):
    """A date or a fee from memory says that it is not confirmed, and no other does."""
    for record in [*data.events.values(), *data.fees.values()]:
        if record.get('note', '').startswith(UNCONFIRMED) != (record['confidence'] == 'recall'):
            yield f'{record["id"]}: {record.get("note")}'


def something_can_be_done(data):
    """Every blocking rule and every warning says what to do next."""
    for rule in data.rules.values():
        if rule['severity'] in ('blocking', 'warning') and 'next_step' not in rule:
            yield rule['id']


def single_sources_say_so(data):
    """The deadline of the Pathways, which rests on one source, says so wherever it stands."""
    for rule in data.rules.values():
        deadline = rule.get('deadline', {})
        if deadline.get('event') == 'C27-PATH' and 'one source only' not in deadline['text']:
            yield f'{rule["id"]}: {deadline["text"]}'
    if 'Only one source' not in data.events['C27-PATH']['note']:
        yield 'C27-PATH'


run(lengths, quotes_are_curly, no_ids, spelling_is_american, no_workshop_words, words_are_tidy,
    history_says_so, hearsay_says_so, memory_says_so, something_can_be_done, single_sources_say_so,
    read=Eligibility)
