/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* usage: bench-eligibility FILE ID
 *
 * Evaluates all rules for the row ID of a file such as tests/unit/eligibility/cases.json, over and
 * over, and prints the median of the processor time of one evaluation, in microseconds. */

#include "config.h"

#include "atlas-answers-file.h"
#include "atlas-assessment.h"
#include "atlas-data-resources.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#define N_RUNS 1001

typedef struct
{
  AtlasAnswers *answers;
  const char *day;
} Person;

static Person
find_person (AtlasRuleBase *base, JsonArray *rows, const char *id)
{
  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);
      g_autoptr (GError) error = NULL;

      if (!g_str_equal (json_object_get_string_member (row, "id"), id))
        continue;

      const char *day = json_object_get_string_member (row, "date");
      g_autofree char *text = json_to_string (json_object_get_member (row, "answers"), FALSE);
      g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
      AtlasAnswers *answers = atlas_answers_read (base, id, bytes, day, &error);
      if (answers == NULL)
        g_error ("%s", error->message);
      return (Person) { answers, day };
    }

  g_error ("there is no %s", id);
}

static double
read_clock (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1e6 + (double) now.tv_nsec / 1e3;
}

static int
compare_times (const void *a, const void *b)
{
  const double *left = a;
  const double *right = b;

  return (*left > *right) - (*left < *right);
}

int
main (int argc, char **argv)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  double times[N_RUNS];

  if (argc != 3)
    g_error ("usage: bench-eligibility FILE ID");

  g_resources_register (atlas_data_get_resource ());
  g_autoptr (AtlasRuleBase) base = atlas_rule_base_new (&error);
  if (base == NULL || !json_parser_load_from_file (parser, argv[1], &error))
    g_error ("%s", error->message);

  JsonObject *root = json_node_get_object (json_parser_get_root (parser));
  Person person = find_person (base, json_object_get_array_member (root, "rows"), argv[2]);
  for (gsize i = 0; i < N_RUNS; i++)
    {
      double start = read_clock ();
      g_autoptr (AtlasAssessment) assessment = atlas_assessment_new (base, person.answers,
                                                                     person.day);

      times[i] = read_clock () - start;
    }

  qsort (times, N_RUNS, sizeof *times, compare_times);
  g_print ("%.1f\n", times[N_RUNS / 2]);
  atlas_answers_unref (person.answers);
  return 0;
}
