#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The numbers that everything else is measured against."""

from atlas_data import agree
from checks import run

OBSERVATIONS = {'cycles.json': 1061, 'positions.json': 6914, 'scores.json': 3521, 'other.json': 147}
SOURCES = 199

RATE = 'match_rate_pct/percent'

# (cell, preferred source or "computed" or "-", value as printed or with two decimals)
SETTLED = (
    # The three articles: the right number, whatever they call it.
    (f'c2024/{RATE}/us_img', 'nrmp_rd2025_t4', '67.0'),
    (f'c2024/{RATE}/non_us_img', 'nrmp_rd2025_t4', '58.5'),
    (f'c2024/{RATE}/all_img', 'guide-2024', '61.2'),
    (f'c2024/{RATE}/us_md_senior', 'nrmp_rd2025_t4', '93.5'),
    (f'c2024/{RATE}/us_do_senior', 'nrmp_rd2025_t4', '92.3'),
    (f'c2024/{RATE}/us_md_or_do_senior', '-', None),
    ('c2024/active/count/us_img', 'nrmp_rd2025_t4', '4751'),
    ('c2024/matched/count/us_img', 'nrmp_rd2025_t4', '3181'),
    ('c2024/active/count/all_img', 'nrmp_rd2025_t4', '14772'),
    ('c2024/matched/count/all_img', 'intealth2024', '9045'),
    # 2013 prefers the first report in every cell of the set.
    ('c2013/pgy1_offered/count/all_applicants', 'ecfmg2013', '26392'),
    ('c2013/matched/count/all_applicants', 'nrmp_prweb2013', '25463'),
    (f'c2013/{RATE}/all_applicants', 'auntminnie2013', '74.1'),
    ('c2013/matched/count/all_img_incl_fifth_pathway', 'ecfmg2013', '6311'),
    (f'c2013/{RATE}/all_img_incl_fifth_pathway', 'ecfmg2013', '49.8'),
    ('c2013/matched/count/us_img', 'ecfmg2013', '2706'),
    (f'c2013/{RATE}/us_img', 'ecfmg2013', '53.1'),
    ('c2013/matched/count/non_us_img', 'ecfmg2013', '3601'),
    (f'c2013/{RATE}/non_us_img', 'ecfmg2013', '47.6'),
    # Misprints, wrong groups and wrong years.
    (f'c2010/{RATE}/non_us_img', 'ecfmg2010', '39.8'),
    (f'c2016/{RATE}/us_md_senior', 'ama2016', '93.8'),
    ('c2018/pgy1_offered/count/all_applicants', 'ecfmg2018', '30232'),
    (f'c2019/{RATE}/us_md_senior', 'nrmp_rd2019pr', '93.9'),
    ('c2019/active/count/us_do_senior', 'nrmp_rd2020pr', '5478'),
    (f'c2020/{RATE}/us_md_senior', 'beckers2020', '93.7'),
    ('c2021/pgy1_filled/count/all_applicants', 'jasonfine_t1', '33353'),
    ('c2021/matched/count/all_img', 'ecfmg2021', '7508'),
    (f'c2022/{RATE}/non_us_img', 'applypoint2022', '58.1'),
    (f'c2022/{RATE}/us_img', 'applypoint2022', '61.4'),
    (f'c2023/{RATE}/us_img', 'intealth2023', '67.6'),
    (f'c2025/{RATE}/us_img', 'nrmp_rd2025_t4', '67.8'),
    (f'c2025/{RATE}/non_us_img', 'nrmp_rd2025_t4', '58.0'),
    # Nothing that can be used was found.
    ('c2024/couples/count/all_applicants', '-', None),
    ('c2026/pgy1_offered/count/all_applicants', '-', None),
    # Computed: no usable rate was published, or it does not fit its counts.
    (f'c2019/{RATE}/us_img', 'computed', '59.00'),
    (f'c2020/{RATE}/us_img', 'computed', '61.04'),
    (f'c2022/{RATE}/all_img', 'computed', '59.40'),
    (f'c2026/{RATE}/all_img', 'computed', '59.94'),
)

# The same for specialties, by the full id.
SPECIALTIES = (
    # IMGs in internal medicine: one source for each year, and two that differ by 2.
    ('c2022/filled_by/count/non_us_img/internal-medicine/categorical/-/-', 'matcharesident2022', '2435'),
    ('c2022/filled_by/count/non_us_img/internal-medicine/all-tracks/-/-', 'imgprep2022', '2545'),
    ('c2024/share_of_filled_pct/percent/all_img/internal-medicine/categorical/-/-', 'caamhp2024', '43'),
    ('c2025/filled_by/count/non_us_img/internal-medicine/categorical/-/-', 'nickmark2025', '3573'),
    ('c2025/positions_fill_rate_pct/percent/-/internal-medicine/categorical/-/-', 'acp2025', '96.7'),
    # Family medicine alone, and with the combined programs.
    ('c2023/positions_filled/count/-/family-medicine/pgy1/-/-', 'jasonfine_t1', '4511'),
    ('c2023/positions_filled/count/-/family-medicine/with-combined/-/-', 'aafp2023', '4530'),
    # Positions offered called positions filled, and numbers that are 10 low.
    ('c2020/positions_filled/count/-/orthopaedic-surgery/pgy1/-/-', 'jasonfine_t1', '844'),
    ('c2021/positions_filled/count/-/orthopaedic-surgery/pgy1/-/-', 'jasonfine_t1', '866'),
    ('c2024/positions_filled/count/-/orthopaedic-surgery/pgy1/-/-', 'jasonfine_t1', '915'),
    ('c2020/positions_offered/count/-/emergency-medicine/pgy1/-/-', 'jasonfine_t1', '2665'),
    ('c2020/positions_filled/count/-/emergency-medicine/pgy1/-/-', 'jasonfine_t1', '2652'),
    # Sums that lack somebody.
    ('c2022/positions_filled/count/-/all-specialties/pgy1/-/-', 'jasonfine_t1', '34075'),
    ('c2022/filled_by/count/us_do_senior/all-specialties/pgy1/-/-', 'jasonfine_t1', '6666'),
    ('c2026/filled_by/count/us_img/orthopaedic-surgery/pgy1/-/-', 'snaportho', '5'),
    # Shares that are implausible, and the counts that decide.
    ('c2025/share_of_offered_pct/percent/us_do_senior/transitional-year/pgy1/-/-', 'computed', '18.60'),
    ('c2025/share_of_offered_pct/percent/us_do_senior/internal-medicine-preliminary/preliminary/-/-',
     'computed', '8.56'),
    ('c2025/share_of_offered_pct/percent/us_do_senior/pathology/pgy1/-/-', 'computed', '16.72'),
    ('c2025/share_of_filled_pct/percent/all_img/pathology/pgy1/-/-', 'uscehub2025', '36.3'),
    ('c2016/share_of_filled_pct/percent/all_img/emergency-medicine/pgy1/-/-', 'computed', '5.81'),
    # More than there are positions: no number can be used.
    ('c2025/filled_by/count/us_do_senior/dermatology/pgy1/-/-', '-', None),
    ('c2025/filled_by/count/us_img/internal-medicine-emergency-medicine/pgy1/-/-', '-', None),
    ('c2025/filled_by/count/non_us_img/internal-medicine-medical-genetics/pgy1/-/-', '-', None),
    # A 0 that is a number, and one that says nothing.
    ('c2004/filled_by/count/us_do_all/dermatology/pgy1/-/-', 'jasonfine_lt', '0'),
    ('c2004/filled_by/count/us_do_all/internal-medicine-dermatology/pgy1/-/-', '-', None),
    # The scores of IMGs.
    ('e2022/step2ck_mean/score/non_us_img/all-specialties/as-ranked/matched/-', 'guide-2024', '240'),
    ('e2022/step2ck_mean/score/us_img/all-specialties/as-ranked/matched/-', 'guide-2024', '230'),
    ('e2022/step2ck_mean/score/non_us_img/pathology/as-ranked/matched/-', 'guide-2024', '238'),
)

MEANT = {
    ('article-flaw', '61.2'): f'c2024/{RATE}/all_img',
    ('article-flaw', '93.5'): f'c2024/{RATE}/us_md_senior',
    ('amn2023', '61.4'): f'c2022/{RATE}/us_img',
    ('nrmp_rd2020pr', '93.9'): f'c2019/{RATE}/us_md_senior',
    ('uscehub2026', '40375'): 'c2023/positions_offered/count/all_applicants',
    ('uscehub2026', '41482'): 'c2026/positions_filled/count/all_applicants',
}

# What the articles print: (cell, article, number).
ARTICLES = (
    (f'c2024/{RATE}/us_img', 'article-flaw', '61.2'),
    (f'c2024/{RATE}/non_us_img', 'article-flaw', '58.4'),
    (f'c2024/{RATE}/us_md_or_do_senior', 'article-flaw', '93.5'),
    ('c2024/active/count/all_img', 'guide-2024', '14772'),
    ('c2024/matched/count/all_img', 'guide-2024', '9045'),
    (f'undated/{RATE}/us_img', 'iserson-column', '53'),
    (f'undated/{RATE}/non_us_img', 'iserson-column', '49'),
    (f'undated/{RATE}/us_md_senior', 'iserson-column', '94'),
)
FILLED = 'c2024/share_of_filled_pct/percent/all_img'
STEP2CK = 'e2022/step2ck_mean/score'
SPECIALTY_ARTICLES = (
    (f'{FILLED}/family-medicine/pgy1/-/-', 'guide-2024', '31.8'),
    (f'{FILLED}/internal-medicine/categorical/-/-', 'guide-2024', '43'),
    (f'{FILLED}/neurology/pgy1/-/-', 'guide-2024', '29.5'),
    (f'{FILLED}/pathology/pgy1/-/-', 'guide-2024', '37.4'),
    (f'{STEP2CK}/non_us_img/all-specialties/as-ranked/matched/-', 'guide-2024', '240'),
    (f'{STEP2CK}/non_us_img/internal-medicine/as-ranked/matched/-', 'guide-2024', '245'),
    (f'{STEP2CK}/non_us_img/neurology/as-ranked/matched/-', 'guide-2024', '245'),
    (f'{STEP2CK}/non_us_img/pathology/as-ranked/matched/-', 'guide-2024', '238'),
    (f'{STEP2CK}/us_img/all-specialties/as-ranked/matched/-', 'guide-2024', '230'),
    (f'{STEP2CK}/us_img/internal-medicine/as-ranked/matched/-', 'guide-2024', '235'),
    (f'{STEP2CK}/us_img/neurology/as-ranked/matched/-', 'guide-2024', '235'),
    (f'{STEP2CK}/us_img/pathology/as-ranked/matched/-', 'guide-2024', '228'),
)

RESTATED = {cell for cell, _, _ in SETTLED if cell.startswith('c2013/')}
UNRESOLVED = {
    'c1986/active/count/all_applicants', f'c1986/{RATE}/all_img', 'c2009/registered/count/all_applicants',
    'c2012/soap_offered/count/all_applicants', 'c2012/unfilled_after_soap/count/all_applicants',
    'c2017/soap_offered/count/all_applicants', 'c2019/active/count/us_do_prior_grad',
}
UNRESOLVED_SPECIALTIES = {
    'c2009/filled_by/count/us_do_all/emergency-medicine/pgy1/-/-',
    'c2010/filled_by/count/us_do_all/emergency-medicine/pgy1/-/-',
    'c2010/filled_by/count/us_do_all/family-medicine/pgy1/-/-',
    'c2013/filled_by/count/us_do_all/dermatology/pgy1/-/-',
    'c2025/filled_by/count/non_us_img/internal-medicine/categorical/-/-',
    'c2025/filled_by/count/us_do_senior/pediatrics/categorical/-/-',
    'c2025/filled_by/count/us_md_senior/pediatrics/categorical/-/-',
    'c2025/filled_by/count/us_md_senior/pathology/pgy1/-/-',
    'c2025/filled_by/count/us_md_senior/general-surgery/categorical/-/-',
    'c2025/share_of_offered_pct/percent/us_do_senior/pediatrics/categorical/-/-',
    'c2025/share_of_offered_pct/percent/us_md_senior/pediatrics/categorical/-/-',
    'c2025/share_of_offered_pct/percent/us_md_senior/pathology/pgy1/-/-',
    'c2025/share_of_offered_pct/percent/us_md_senior/general-surgery/categorical/-/-',
    'e2022/step2ck_mean/score/non_us_img/all-specialties/as-ranked/matched/-',
    'e2022/step2ck_mean/score/us_img/all-specialties/as-ranked/matched/-',
}


def full(cell):
    return cell + '/-/-/-/-'


def nothing_is_lost(data):
    """All observations and all sources are there."""
    for name, expected in OBSERVATIONS.items():
        found = len(data.documents[name]['observations'])
        if found != expected:
            yield f'{name} has {found} observations, expected {expected}'
    if len(data.sources) != SOURCES:
        yield f'{len(data.sources)} sources, expected {SOURCES}'


def every_year_is_there(data):
    """1986, 1994 and every year from 1997 to 2026 have observations."""
    found = {o['cycle'] for o in data.observations if 'cycle' in o}
    yield from sorted(found ^ {1986, 1994, *range(1997, 2027)})


def key_numbers_hold(data):
    """The settled numbers come from the source that was settled on."""
    for name, source, value in (*((full(short), *rest) for short, *rest in SETTLED), *SPECIALTIES):
        cell = data.cells.get(name)
        if cell is None:
            yield f'{name} does not exist'
            continue
        chosen = cell.preferred['source'] if cell.preferred else (
            'computed' if cell.computed is not None else '-')
        if chosen != source:
            yield f'{name}: {chosen}, expected {source}'
        elif cell.preferred and cell.preferred['printed'] != value:
            yield f'{name}: {cell.preferred["printed"]}, expected {value}'
        elif cell.computed is not None and f'{cell.computed:.2f}' != value:
            yield f'{name}: {cell.computed:.2f}, expected {value}'


def mislabelled_numbers_point_home(data):
    """The mislabelled numbers are known, and point to the cell that they mean."""
    found = {(o['source'], o['printed']): o['meant'] for o in data.observations if 'meant' in o}
    for key in found.keys() | MEANT.keys():
        if found.get(key) != full(MEANT.get(key, '?')):
            yield f'{key}: {found.get(key)}, expected {MEANT.get(key)}'


def restatements_are_marked(data):
    """The restated and the unresolved cells are marked so, and no others."""
    unresolved = {full(cell) for cell in UNRESOLVED} | UNRESOLVED_SPECIALTIES
    for status, cells in (('restated', set(map(full, RESTATED))), ('unresolved', unresolved)):
        found = {cell for cell, j in data.judgements.items() if j['status'] == status}
        for cell in sorted(found ^ cells):
            yield f'{status}: {cell}'


def articles_stand_beside(data):
    """The numbers of the articles are kept beside the right ones."""
    for name, article, printed in (*((full(short), *rest) for short, *rest in ARTICLES),
                                   *SPECIALTY_ARTICLES):
        observations = data.cells[name].observations if name in data.cells else []
        if not any(o['source'] == article and agree(o['printed'], printed) for o in observations):
            yield f'{name}: {printed} of {article} is missing'


run(nothing_is_lost, every_year_is_there, key_numbers_hold, mislabelled_numbers_point_home,
    restatements_are_marked, articles_stand_beside)
