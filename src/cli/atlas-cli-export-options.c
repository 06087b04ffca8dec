/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-export.h"
#include "atlas-cli.h"

#include <glib/gi18n.h>
#include <math.h>

void
atlas_export_options_clear (AtlasExportOptions *self)
{
  g_strfreev (self->types);
  g_strfreev (self->specialties);
  g_free (self->measure);
  g_free (self->cycles);
  g_free (self->edition);
  g_free (self->mine);
  g_free (self->data);
  g_free (self->output);
  g_free (self->output_dir);
  g_free (self->size);
  g_free (self->theme);
  g_free (self->format);
}

static void
add_subject_entries (AtlasExportOptions *self, GArray *entries)
{
  const GOptionEntry subject[] = {
    { "cycles", 0, 0, G_OPTION_ARG_STRING, &self->cycles, N_ ("2015:2026, 2015: or 2024"),
      N_ ("RANGE") },
    { "types", 0, 0, G_OPTION_ARG_STRING_ARRAY, &self->types,
      N_ ("Applicant types, by id, name or alias"), N_ ("TYPE,…") },
    { "specialties", 0, 0, G_OPTION_ARG_STRING_ARRAY, &self->specialties,
      N_ ("Specialties, by id, name or alias"), N_ ("SPECIALTY,…") },
    { "measure", 0, 0, G_OPTION_ARG_STRING, &self->measure,
      N_ ("What is shown; “charts --format json” lists what a chart offers"), N_ ("MEASURE") },
    { "bands", 0, 0, G_OPTION_ARG_NONE, &self->bands,
      N_ ("Draw the range that a similar group would give"), NULL },
    { "shares", 0, 0, G_OPTION_ARG_NONE, &self->shares,
      N_ ("Who filled a specialty in percent of the positions"), NULL },
    { "edition", 0, 0, G_OPTION_ARG_STRING, &self->edition,
      N_ ("Scores: the edition of Charting Outcomes, the newest by default"), N_ ("EDITION") },
    { "by-edition", 0, 0, G_OPTION_ARG_NONE, &self->by_edition,
      N_ ("Scores: one specialty in every edition"), NULL },
    { "mine", 0, 0, G_OPTION_ARG_STRING, &self->mine, N_ ("Scores: a line at a value of your own"),
      N_ ("VALUE") },
  };

  g_array_append_vals (entries, subject, G_N_ELEMENTS (subject));
}

static void
add_file_entries (AtlasExportOptions *self, GArray *entries)
{
  const GOptionEntry file[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &self->output, N_ ("Write the image here"),
      N_ ("FILE") },
    { "all", 0, 0, G_OPTION_ARG_NONE, &self->all, N_ ("Every chart"), NULL },
    { "output-dir", 0, 0, G_OPTION_ARG_FILENAME, &self->output_dir,
      N_ ("With --all: write the images into this folder"), N_ ("FOLDER") },
  };

  g_array_append_vals (entries, file, G_N_ELEMENTS (file));
}

static void
add_image_entries (AtlasExportOptions *self, GArray *entries)
{
  const GOptionEntry image[] = {
    { "size", 0, 0, G_OPTION_ARG_STRING, &self->size,
      N_ ("Pixels at scale 1, 1920x1080 by default"), N_ ("WIDTHxHEIGHT") },
    { "scale", 0, 0, G_OPTION_ARG_INT, &self->scale, N_ ("1 to 4; the file has size times scale"),
      N_ ("N") },
    { "theme", 0, 0, G_OPTION_ARG_STRING, &self->theme, N_ ("light (default), dark or transparent"),
      N_ ("THEME") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &self->format, N_ ("png"), N_ ("FORMAT") },
    { "data", 0, 0, G_OPTION_ARG_FILENAME, &self->data, N_ ("Read another data file"),
      N_ ("FILE") },
  };

  g_array_append_vals (entries, image, G_N_ELEMENTS (image));
}

gboolean
atlas_export_options_parse (AtlasExportOptions *self, int *argc, char ***argv)
{
  g_autoptr (GArray) entries = g_array_new (TRUE, FALSE, sizeof (GOptionEntry));

  add_file_entries (self, entries);
  add_subject_entries (self, entries);
  add_image_entries (self, entries);
  return atlas_cli_parse (argc, argv, (const GOptionEntry *) entries->data, _ ("[CHART]"),
                          _ ("Draw charts as PNG images, with source and date on them."));
}

static gboolean
is_given (const AtlasExportOptions *self, AtlasChartOption option)
{
  switch (option)
    {
    case ATLAS_CHART_OPTION_CYCLES:
      return self->cycles != NULL;
    case ATLAS_CHART_OPTION_TYPES:
      return self->types != NULL;
    case ATLAS_CHART_OPTION_SPECIALTIES:
      return self->specialties != NULL;
    case ATLAS_CHART_OPTION_MEASURE:
      return self->measure != NULL;
    case ATLAS_CHART_OPTION_BANDS:
      return self->bands;
    case ATLAS_CHART_OPTION_SHARES:
      return self->shares;
    case ATLAS_CHART_OPTION_EDITION:
      return self->edition != NULL;
    case ATLAS_CHART_OPTION_BY_EDITION:
      return self->by_edition;
    case ATLAS_CHART_OPTION_MINE:
      return self->mine != NULL;
    case ATLAS_N_CHART_OPTIONS:
    default:
      return FALSE;
    }
}

static char *
list_read_options (const AtlasFigure *figure)
{
  GString *text = g_string_new (NULL);

  for (AtlasChartOption i = 0; i < ATLAS_N_CHART_OPTIONS; i++)
    if (atlas_cli_chart_reads (figure, i))
      g_string_append_printf (text, "%s--%s", text->len > 0 ? ", " : "",
                              atlas_chart_option_get_name (i));

  return g_string_free_and_steal (text);
}

static gboolean
check_read (const AtlasExportOptions *self, const AtlasFigure *figure)
{
  for (AtlasChartOption i = 0; i < ATLAS_N_CHART_OPTIONS; i++)
    if (is_given (self, i) && !atlas_cli_chart_reads (figure, i))
      {
        g_autofree char *read = list_read_options (figure);

        /* Translators: the id of a chart, an option that it has no use for, those that it has. */
        atlas_cli_complain (_ ("%s takes no --%s, only %s"), figure->id,
                            atlas_chart_option_get_name (i), read);
        return FALSE;
      }

  return TRUE;
}

gboolean
atlas_export_options_get_mine (const AtlasExportOptions *self, double *out_mine)
{
  char *end = NULL;

  *out_mine = 0.0;
  if (self->mine == NULL)
    return TRUE;

  *out_mine = g_ascii_strtod (self->mine, &end);
  if (g_ascii_isdigit (*self->mine) && *end == '\0' && isfinite (*out_mine) && *out_mine > 0.0)
    return TRUE;

  atlas_cli_complain (_ ("expected a number above 0 like 240, found “%s”"), self->mine);
  return FALSE;
}

gboolean
atlas_export_options_check (const AtlasExportOptions *self, const AtlasFigure *figure)
{
  double mine;

  if (self->edition != NULL && self->by_edition)
    {
      atlas_cli_complain (_ ("--by-edition shows every edition, --edition only one"));
      return FALSE;
    }

  return (figure == NULL || check_read (self, figure)) &&
         atlas_export_options_get_mine (self, &mine);
}
