/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-eligibility.h"

#include "atlas-answers-file.h"
#include "atlas-cli.h"
#include "atlas-date.h"
#include "atlas-file.h"

#include <glib/gi18n.h>

typedef struct
{
  char *date;
  char *format;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->date);
  g_free (self->format);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
parse_options (int *argc, char ***argv, Options *options)
{
  static const char *const formats[] = { "text", "json", NULL };
  const GOptionEntry entries[] = {
    { "date", 0, 0, G_OPTION_ARG_STRING, &options->date,
      N_ ("The day to evaluate for, 2026-11-22 (default: today)"), N_ ("YYYY-MM-DD") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &options->format, N_ ("text (default) or json"),
      N_ ("FORMAT") },
    G_OPTION_ENTRY_NULL,
  };

  if (!atlas_cli_parse (argc, argv, entries, _ ("ANSWERS.json"),
                        _ ("Say what the rules of U.S. residency ask of a person, by the answers "
                           "in a file: what is still to do, what is to be clarified, and why.")))
    return FALSE;

  if (*argc < 2)
    atlas_cli_complain (_ ("expected a file with answers"));
  else if (*argc > 2)
    atlas_cli_complain (_ ("unexpected argument “%s”"), (*argv)[2]);
  else if (options->format != NULL && !g_strv_contains (formats, options->format))
    atlas_cli_complain_unknown (_ ("unknown format"), options->format, formats);
  else if (options->date != NULL && !atlas_date_is_valid (options->date))
    atlas_cli_complain (_ ("expected a day of the calendar like 2026-11-22, found “%s”"),
                        options->date);
  else
    return TRUE;

  return FALSE;
}

/* (nullable): on failure says what is wrong, a line each. */
static AtlasAnswers *
read_answers (AtlasRuleBase *base, const char *path, const char *date)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = atlas_file_read (path, &error);
  g_autofree char *name = g_filename_display_name (path);
  AtlasAnswers *answers = bytes != NULL ? atlas_answers_read (base, name, bytes, date, &error)
                                        : NULL;

  if (answers != NULL)
    return answers;

  g_auto (GStrv) lines = g_strsplit (error->message, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    atlas_cli_complain ("%s", lines[i]);
  return NULL;
}

int
atlas_cli_eligibility (int argc, char **argv)
{
  g_auto (Options) options = { 0 };
  g_autoptr (GError) error = NULL;

  if (!parse_options (&argc, &argv, &options))
    return ATLAS_CLI_USAGE;
  if (options.date == NULL)
    options.date = atlas_date_today ();

  g_autoptr (AtlasRuleBase) base = atlas_rule_base_new (&error);
  if (base == NULL)
    {
      atlas_cli_complain ("%s", error->message);
      return ATLAS_CLI_FAILED;
    }

  g_autoptr (AtlasAnswers) answers = read_answers (base, argv[1], options.date);
  if (answers == NULL)
    return ATLAS_CLI_FAILED;

  g_autoptr (AtlasAssessment) assessment = atlas_assessment_new (base, answers, options.date);
  if (g_strcmp0 (options.format, "json") == 0)
    atlas_cli_print_assessment_json (base, assessment);
  else
    atlas_cli_print_assessment_text (base, answers, assessment, options.date);

  return ATLAS_CLI_DONE;
}
