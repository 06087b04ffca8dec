#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Conditions ask about answers that exist, with values that these can have."""

import re
from decimal import Decimal

from checks import run
from eligibility_data import DERIVED, ROUTES, Eligibility, comparisons, conditions

# The operators that each kind of fact can be compared with.
OPERATORS = {
    'choice': {'eq', 'ne', 'in'},
    'boolean': {'eq', 'ne'},
    'number': {'lt', 'lte', 'gt', 'gte'},
    'date': {'before', 'after', 'on_or_after'},
    'country': {'eq', 'ne', 'in'},
    'year': {'eq', 'ne', 'in'},
    'text': {'eq', 'ne', 'in'},
    'states': {'contains'},
}

STATES = set('AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH '
             'NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY ANY'.split())

# The names of the nationalities that are suspended, by the codes of ISO 3166-1.
NATIONS = {
    'AF': 'Afghanistan', 'AG': 'Antigua and Barbuda', 'AO': 'Angola', 'BF': 'Burkina Faso',
    'BI': 'Burundi', 'BJ': 'Benin', 'CG': 'Republic of the Congo', 'CI': 'Côte d’Ivoire',
    'CU': 'Cuba', 'DM': 'Dominica', 'ER': 'Eritrea', 'GA': 'Gabon', 'GM': 'The Gambia',
    'GQ': 'Equatorial Guinea', 'HT': 'Haiti', 'IR': 'Iran', 'LA': 'Laos', 'LY': 'Libya',
    'ML': 'Mali', 'MM': 'Burma (Myanmar)', 'MR': 'Mauritania', 'MW': 'Malawi', 'NE': 'Niger',
    'NG': 'Nigeria', 'SD': 'Sudan', 'SL': 'Sierra Leone', 'SN': 'Senegal', 'SO': 'Somalia',
    'SS': 'South Sudan', 'SY': 'Syria', 'TD': 'Chad', 'TG': 'Togo', 'TO': 'Tonga',
    'TZ': 'Tanzania', 'VE': 'Venezuela', 'YE': 'Yemen', 'ZM': 'Zambia', 'ZW': 'Zimbabwe',
}
BANS = ('VI-BAN-FULL', 'VI-BAN-PART')
HOLD = 'VI-USCIS-HOLD'


def all_comparisons(data):
    for rule in data.rules.values():
        for condition in conditions(rule):
            yield from ((rule['id'], comparison) for comparison in comparisons(condition))


def kind_of(data, fact):
    return data.answers[fact]['kind'] if fact in data.answers else DERIVED.get(fact)


def facts_are_known(data):
    """A condition asks about an answer or about a fact that is derived from answers."""
    for rule, comparison in all_comparisons(data):
        if kind_of(data, comparison['fact']) is None:
            yield f'{rule}: {comparison["fact"]}'


def derived_facts_are_used(data):
    """Every derived fact is asked about, and none but needs_visa is an answer too."""
    used = {comparison['fact'] for _, comparison in all_comparisons(data)}
    yield from sorted(set(DERIVED) - used)
    yield from (f'{name} is an answer' for name in sorted(set(DERIVED) & set(data.answers))
                if name != 'needs_visa')
    if data.answers.get('needs_visa', {}).get('kind') != DERIVED['needs_visa']:
        yield 'needs_visa cannot be answered'


def operators_fit(data):
    """The operator is one for this kind of fact."""
    for rule, comparison in all_comparisons(data):
        kind = kind_of(data, comparison['fact'])
        if comparison['op'] not in OPERATORS.get(kind, {comparison['op']}):
            yield f'{rule}: {comparison["fact"]} is a {kind}: {comparison["op"]}'


def allowed(data, fact, value):
    """Whether a fact can have a value."""
    answer = data.answers.get(fact, {})
    kind = kind_of(data, fact)
    if kind == 'choice':
        return value in answer.get('values', ROUTES)
    if kind == 'boolean':
        return isinstance(value, bool)
    if kind == 'number':
        return isinstance(value, Decimal) and \
            answer.get('minimum', 0) <= value <= answer.get('maximum', 100)
    if kind == 'date':
        return answer.get('minimum', '2026-01-01') <= value <= answer.get('maximum', '2040-12-31')
    if kind == 'text':
        return value.casefold() in {name.casefold() for specialty in data.specialties.values()
                                    for name in [specialty['name'], *specialty['aliases']]}
    if kind == 'states':
        return value in STATES
    return bool(re.fullmatch({'country': '[A-Z]{2}', 'year': '20[0-9]{2}'}[kind], value))


def values_are_allowed(data):
    """A fact is compared with a value that it can have."""
    for rule, comparison in all_comparisons(data):
        fact, value = comparison['fact'], comparison['value']
        for single in value if isinstance(value, list) else [value]:
            if kind_of(data, fact) and not allowed(data, fact, single):
                yield f'{rule}: {fact} {comparison["op"]} {single}'


def blocking_rules_can_be_met(data):
    """A blocking rule says what it blocks and how to tell whether it is met; others block nothing."""
    for rule in data.rules.values():
        if rule['severity'] == 'blocking' and not {'stage', 'check'} <= set(rule):
            yield f'{rule["id"]} has no stage or no check'
        if rule['severity'] in ('warning', 'advice') and 'stage' in rule:
            yield f'{rule["id"]} is no blocking rule and has the stage {rule["stage"]}'


def nationalities(rule):
    return [comparison['value'] for condition in conditions(rule)
            for comparison in comparisons(condition)
            if comparison['fact'] == 'nationality' and comparison['op'] == 'in']


def nationalities_have_their_names(data):
    """The nationalities of a suspension are the same in its condition and in what people read."""
    for name in BANS:
        names = [detail['text'] for detail in data.rules[name]['details']
                 if detail['name'] == 'Nationalities']
        expected = [', '.join(NATIONS.get(code, code) for code in codes)
                    for codes in nationalities(data.rules[name])]
        if names != expected:
            yield f'{name}: {names}, but the condition has {expected}'
        if not all(f'{len(codes)} nationalities' in data.rules[name]['requirement']
                   for codes in nationalities(data.rules[name])):
            yield f'{name}: the number of nationalities'


def suspensions_fit_together(data):
    """No nationality is suspended fully and partly, and cases of both are on hold."""
    full, part = (set(nationalities(data.rules[name])[0]) for name in BANS)
    if full & part:
        yield f'fully and partly: {sorted(full & part)}'
    if set(nationalities(data.rules[HOLD])[0]) != full | part:
        yield f'{HOLD}: {sorted((full | part) ^ set(nationalities(data.rules[HOLD])[0]))}'


run(facts_are_known, derived_facts_are_used, operators_fit, values_are_allowed,
    blocking_rules_can_be_met, nationalities_have_their_names, suspensions_fit_together,
    read=Eligibility)
