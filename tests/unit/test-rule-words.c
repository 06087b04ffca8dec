/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is told of a rule, of a date, and of when they were last read. */

#include "config.h"

#include "atlas-rule-words.h"

typedef struct
{
  const char *topic;
  const char *as_of;
  gboolean has_fee;
  const char *text; /* NULL: nothing is said */
} AgeRow;

static void
test_age (void)
{
  static const AgeRow rows[] = {
    { "visa.j1", "2026-05-26", FALSE, NULL }, /* 180 days */
    { "visa.j1", "2026-05-25", FALSE, "Check now: this was last read 181 days ago." },
    { "license.alternative", "2025-11-22", FALSE, "Check now: this was last read 365 days ago." },
    { "nrmp", "2020-01-01", FALSE, NULL },
    { "nrmp", "2026-05-18", TRUE, "Check now: this was last read 188 days ago." },
    { "nrmp", "2026-11-22", TRUE, NULL },
  };
  AtlasFee fee = { 0 };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      AtlasRule rule = { .topic = (char *) rows[i].topic, .as_of = (char *) rows[i].as_of };
      g_autoptr (GPtrArray) fees = g_ptr_array_new ();
      const AtlasAssessmentItem item = { .rule = &rule, .fees = fees };

      if (rows[i].has_fee)
        g_ptr_array_add (fees, &fee);
      g_autofree char *text = atlas_assessment_item_describe_age (&item, "2026-11-22");
      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

static void
test_time (void)
{
  static const struct
  {
    AtlasEvent event;
    const char *text;
  } rows[] = {
    { { .start = (char *) "2027-01-29", .time = (char *) "11:59 p.m." },
      "29 Jan 2027, 11:59 p.m., in 68 days" },
    { { .start = (char *) "2026-11-23" }, "23 Nov 2026, in 1 day" },
    { { .start = (char *) "2026-11-22", .end = (char *) "2026-11-22" }, "22 Nov 2026, today" },
    { { .start = (char *) "2026-10-01", .end = (char *) "2027-01-31" },
      "1 Oct 2026 to 31 Jan 2027, under way" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = atlas_event_describe_time (&rows[i].event, "2026-11-22");

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rule-words/age", test_age);
  g_test_add_func ("/rule-words/time", test_time);
  return g_test_run ();
}
