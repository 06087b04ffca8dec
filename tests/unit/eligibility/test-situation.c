/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where somebody studied, what fills gaps, and which Pathway that makes. */

#include "situation-fixture.h"

static void
test_is_img (void)
{
  static const SituationRow rows[] = {
    { "", "is_img", NULL },
    { "'school_country': 'unknown', 'grad_date': '2026-05-01'", "is_img", NULL },
    { "'school_country': 'US'", "is_img", "false" },
    { "'school_country': 'US', 'grad_date': '2026-05-01'", "is_img", "false" },
    { "'school_country': 'PR'", "is_img", "false" },
    { "'school_country': 'GU'", "is_img", "false" },
    { "'school_country': 'VI'", "is_img", "false" },
    { "'school_country': 'AS'", "is_img", "false" },
    { "'school_country': 'MP'", "is_img", "false" },
    { "'school_country': 'PR'", "school_country", "'US'" },
    { "'school_country': 'FM'", "is_img", "true" },
    { "'school_country': 'IN'", "is_img", "true" },
    { "'school_country': 'IN'", "school_country", "'IN'" },
    { "'school_country': 'CA'", "is_img", NULL },
    { "'school_country': 'CA', 'grad_date': 'unknown'", "is_img", NULL },
    { "'school_country': 'CA', 'grad_date': '2025-06-30'", "is_img", "false" },
    { "'school_country': 'CA', 'grad_date': '2025-07-01'", "is_img", "true" },
  };

  check_situations (rows, G_N_ELEMENTS (rows), ATLAS_RULES_TEST_DAY);
}

static void
test_person (void)
{
  static const SituationRow rows[] = {
    { "", "yog_years", NULL },
    { "'grad_date': '2021-12-31'", "yog_years", "6" },
    { "'grad_date': '2022-01-01'", "yog_years", "5" },
    { "'grad_date': '2027-05-15'", "yog_years", "0" },
    { "'grad_date': '2030-05-15'", "yog_years", "0" },
    { "", "needs_visa", NULL },
    { "'citizenship': 'unknown'", "needs_visa", NULL },
    { "'citizenship': 'us_citizen'", "needs_visa", "false" },
    { "'citizenship': 'us_lpr'", "needs_visa", "false" },
    { "'citizenship': 'ead_other'", "needs_visa", "false" },
    { "'citizenship': 'canadian'", "needs_visa", "true" },
    { "'citizenship': 'other'", "needs_visa", "true" },
    { "'citizenship': 'other', 'needs_visa': false", "needs_visa", "false" },
    { "'citizenship': 'us_citizen', 'needs_visa': true", "needs_visa", "true" },
    { "'citizenship': 'us_citizen', 'needs_visa': 'unknown'", "needs_visa", "false" },
    { "'needs_visa': true", "needs_visa", "true" },
    { "", "today", "'2026-11-22'" },
  };

  check_situations (rows, G_N_ELEMENTS (rows), ATLAS_RULES_TEST_DAY);
}

/* ---- What need not be answered ---- */

#define CERTIFIED "'ecfmg_certified': true, "

static void
test_certified (void)
{
  static const SituationRow rows[] = {
    { "'ecfmg_certified': true", "wdoms_ecfmg_note", "'yes'" },
    { "'ecfmg_certified': true", "grad_year_in_note", "'yes'" },
    { "'ecfmg_certified': true", "credit_years", "4" },
    { "'ecfmg_certified': true", "degree_kind", "'clinical_md_equivalent'" },
    { "'ecfmg_certified': true", "myintealth_id", "true" },
    { "'ecfmg_certified': true", "cert_application", "'accepted'" },
    { "'ecfmg_certified': true", "credentials_verified", "'yes'" },
    { "'ecfmg_certified': true", "step1", "'passed'" },
    { "'ecfmg_certified': true", "step2ck", "'passed'" },
    /* Not known is not given; what was answered stays. */
    { CERTIFIED "'step1': 'unknown'", "step1", "'passed'" },
    { CERTIFIED "'step1': 'failed'", "step1", "'failed'" },
    { CERTIFIED "'credit_years': 3", "credit_years", "3" },
    { CERTIFIED "'degree_kind': 'dental'", "degree_kind", "'dental'" },
    /* Only who is certified. */
    { "'ecfmg_certified': false", "step1", NULL },
    { "'ecfmg_certified': 'unknown'", "credit_years", NULL },
    { "", "degree_kind", NULL },
    /* The certificate alone says nothing of the Pathway and of OET. */
    { "'ecfmg_certified': true", "pathway_status", NULL },
    { "'ecfmg_certified': true", "step2cs", NULL },
    { "'ecfmg_certified': true", "oet_result", NULL },
  };

  check_situations (rows, G_N_ELEMENTS (rows), ATLAS_RULES_TEST_DAY);
}

#define GOOD CERTIFIED "'cert_expiry': '2027-07-01', "
#define FOREVER CERTIFIED "'cert_permanent': true, "

/* A certificate that is good until training starts. */
static void
test_good_certificate (void)
{
  static const SituationRow rows[] = {
    { GOOD "'goal': 'match'", "pathway_status", "'accepted'" },
    { FOREVER "'goal': 'match'", "pathway_status", "'accepted'" },
    { GOOD "'goal': 'match'", "step2cs", "'never'" },
    { GOOD "'goal': 'match'", "oet_result", "'pass'" },
    { GOOD "'goal': 'match'", "oet_l", "350" },
    { GOOD "'goal': 'match'", "oet_r", "350" },
    { GOOD "'goal': 'match'", "oet_s", "350" },
    { GOOD "'goal': 'match'", "oet_w", "300" },
    { CERTIFIED "'cert_expiry': '2027-06-30'", "pathway_status", NULL },
    { CERTIFIED "'cert_expiry': '2027-06-30', 'cert_permanent': true", "pathway_status",
      "'accepted'" },
    { CERTIFIED "'cert_expiry': 'unknown'", "pathway_status", NULL },
    { CERTIFIED "'cert_permanent': false", "pathway_status", NULL },
    { "'cert_expiry': '2028-12-31'", "pathway_status", NULL },
    /* Whatever was answered. */
    { GOOD "'pathway_status': 'none'", "pathway_status", "'accepted'" },
    /* Any Step 2 CS but a pass. */
    { GOOD "'step2cs': 'failed'", "pathway_status", "'accepted'" },
    { GOOD "'step2cs': 'failed'", "step2cs", "'failed'" },
    { GOOD "'step2cs': 'failed'", "oet_result", "'pass'" },
    { GOOD "'step2cs': 'unknown'", "step2cs", "'never'" },
    { GOOD "'step2cs': 'passed'", "pathway_status", NULL },
    { GOOD "'step2cs': 'passed', 'pathway_status': 'none'", "pathway_status", "'none'" },
    { GOOD "'step2cs': 'passed'", "oet_result", NULL },
    /* Scores go with the result that was given. */
    { GOOD "'oet_l': 200", "oet_l", "350" },
    { GOOD "'oet_result': 'unknown', 'oet_w': 200", "oet_w", "300" },
    { GOOD "'oet_result': 'fail', 'oet_l': 200", "oet_l", "200" },
    { GOOD "'oet_result': 'fail', 'oet_l': 200", "oet_result", "'fail'" },
    { GOOD "'oet_result': 'pass'", "oet_w", NULL },
  };

  check_situations (rows, G_N_ELEMENTS (rows), ATLAS_RULES_TEST_DAY);
}

static void
test_defaults (void)
{
  static const SituationRow rows[] = {
    { "", "travel_document", "'passport'" },
    { "'nationality': 'PS'", "travel_document", "'palestinian_authority'" },
    { "'nationality': 'JO'", "travel_document", "'passport'" },
    { "'nationality': 'PS', 'travel_document': 'passport'", "travel_document", "'passport'" },
    { "'nationality': 'PS', 'travel_document': 'unknown'", "travel_document",
      "'palestinian_authority'" },
    { "'travel_document': 'other'", "travel_document", "'other'" },
    { "", "score_invalidated", "false" },
    { "'score_invalidated': true", "score_invalidated", "true" },
    { "", "cert_permanent", "false" },
    { "'cert_permanent': true", "cert_permanent", "true" },
    { "", "residencycas_submitted", "false" },
    { "'residencycas_submitted': true", "residencycas_submitted", "true" },
    { "", "eras_submitted", NULL },
  };

  check_situations (rows, G_N_ELEMENTS (rows), ATLAS_RULES_TEST_DAY);
}

/* ---- Which Pathway ---- */

#define ROUTE(answers, route) { "'school_country': 'IN', " answers, "pathway_route", route }
#define RECENT "'grad_date': '2023-01-01', "
#define EARLY "'grad_date': '2022-12-31', "
#define NO_LICENCE "'license_unsupervised_recent': false"

static void
test_pathway (void)
{
  static const SituationRow rows[] = {
    ROUTE ("'goal': 'match'", NULL),
    ROUTE ("'step2cs': 'failed', 'license_unsupervised_recent': true", "'6'"),
    ROUTE ("'license_unsupervised_recent': true, 'school_licensing_osce': true", "'1'"),
    ROUTE (EARLY "'license_unsupervised_recent': true", "'1'"),
    ROUTE ("'school_licensing_osce': true, 'school_wfme': 'yes'", "'2'"),
    ROUTE ("'school_licensing_osce': false, 'school_wfme': 'yes', 'school_ncfmea': 'yes'", "'3'"),
    ROUTE ("'school_wfme': 'no', 'school_ncfmea': 'yes', 'joint_us_degree': true", "'4'"),
    ROUTE ("'joint_us_degree': true", "'5'"),
    ROUTE (RECENT "'school_licensing_osce': true", "'2'"),
    ROUTE (RECENT "'school_wfme': 'yes', " NO_LICENCE, "'3'"),
    /* Who graduated before the floor has none of these. */
    ROUTE (EARLY "'school_licensing_osce': true, " NO_LICENCE, "'6'"),
    ROUTE (EARLY "'school_wfme': 'yes', " NO_LICENCE, "'6'"),
    ROUTE (EARLY "'school_ncfmea': 'yes', " NO_LICENCE, "'6'"),
    ROUTE (EARLY "'joint_us_degree': true, " NO_LICENCE, "'6'"),
    ROUTE (EARLY "'school_wfme': 'yes'", NULL),
    ROUTE (EARLY NO_LICENCE, "'6'"),
    /* None of these: only who said so. */
    ROUTE (RECENT "'school_wfme': 'no', " NO_LICENCE, "'6'"),
    ROUTE ("'school_wfme': 'no', " NO_LICENCE, "'6'"),
    ROUTE ("'school_wfme': 'no'", NULL),
    ROUTE ("'school_wfme': 'no', 'license_unsupervised_recent': 'unknown'", NULL),
    ROUTE (RECENT NO_LICENCE, NULL),
    ROUTE (RECENT "'school_wfme': 'unknown', " NO_LICENCE, NULL),
    ROUTE (RECENT "'school_ncfmea': 'no', 'joint_us_degree': false, " NO_LICENCE, NULL),
    /* A pass in Step 2 CS makes it idle, not another one. */
    ROUTE ("'step2cs': 'passed', 'step2cs_date': '2020-06-01', 'school_wfme': 'yes'", "'3'"),
    /* Only an IMG needs one. */
    { "'school_country': 'US', 'license_unsupervised_recent': true", "pathway_route", NULL },
    { "'license_unsupervised_recent': true", "pathway_route", NULL },
    { "'school_country': 'CA', 'license_unsupervised_recent': true", "pathway_route", NULL },
  };

  check_situations (rows, G_N_ELEMENTS (rows), ATLAS_RULES_TEST_DAY);
}

/* What to ask for to know a fact. */
static void
test_sources (void)
{
  g_assert_null (atlas_situation_list_answers ("step1"));
  g_assert_cmpstr (atlas_situation_list_answers ("is_img")[0], ==, "school_country");
  g_assert_null (atlas_situation_list_answers ("today")[0]);
  for (guint i = 0; atlas_situation_derived_facts[i] != NULL; i++)
    g_assert_nonnull (atlas_situation_list_answers (atlas_situation_derived_facts[i]));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/situation/is-img", test_is_img);
  g_test_add_func ("/situation/person", test_person);
  g_test_add_func ("/situation/certified", test_certified);
  g_test_add_func ("/situation/good-certificate", test_good_certificate);
  g_test_add_func ("/situation/defaults", test_defaults);
  g_test_add_func ("/situation/pathway", test_pathway);
  g_test_add_func ("/situation/sources", test_sources);
  return g_test_run ();
}
