/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli.h"
#include "atlas-figure.h"
#include "atlas-image.h"

#include <errno.h>
#include <glib/gi18n.h>

typedef struct
{
  char **types;
  char *cycles;
  char *data;
  char *output;
  char *output_dir;
  char *size;
  char *theme;
  char *format;
  gboolean all;
  gboolean bands;
  int scale;
} Options;

static void
options_clear (Options *self)
{
  g_strfreev (self->types);
  g_free (self->cycles);
  g_free (self->data);
  g_free (self->output);
  g_free (self->output_dir);
  g_free (self->size);
  g_free (self->theme);
  g_free (self->format);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
parse_side (const char *text, int *out_side)
{
  guint64 side = 0;

  if (!g_ascii_string_to_unsigned (text, 10, 0, G_MAXINT, &side, NULL))
    return FALSE;

  *out_side = (int) side;
  return TRUE;
}

static gboolean
parse_size (const char *text, AtlasImageOptions *image)
{
  if (text == NULL)
    return TRUE;

  g_auto (GStrv) sides = g_strsplit (text, "x", -1);
  if (g_strv_length (sides) == 2 && parse_side (sides[0], &image->width) &&
      parse_side (sides[1], &image->height))
    return TRUE;

  atlas_cli_complain (_ ("expected a size like 1920x1080, found “%s”"), text);
  return FALSE;
}

static gboolean
parse_theme (const char *text, AtlasImageOptions *image)
{
  static const char *const themes[] = { "light", "dark", "transparent", NULL };
  static const AtlasBackground backgrounds[] = { ATLAS_BACKGROUND_LIGHT, ATLAS_BACKGROUND_DARK,
                                                 ATLAS_BACKGROUND_TRANSPARENT };

  for (guint i = 0; text != NULL && themes[i] != NULL; i++)
    if (g_str_equal (text, themes[i]))
      {
        image->background = backgrounds[i];
        return TRUE;
      }
  if (text == NULL)
    return TRUE;

  atlas_cli_complain_unknown (_ ("unknown theme"), text, themes);
  return FALSE;
}

static gboolean
check_format (const char *format)
{
  static const char *const formats[] = { "png", NULL };

  if (format == NULL || g_strv_contains (formats, format))
    return TRUE;

  atlas_cli_complain_unknown (_ ("unknown format"), format, formats);
  return FALSE;
}

static gboolean
check_targets (const Options *options, int n_charts)
{
  if (options->all != (options->output_dir != NULL))
    atlas_cli_complain (_ ("--all and --output-dir go together"));
  else if (options->all && (n_charts > 0 || options->output != NULL))
    atlas_cli_complain (_ ("--all takes neither a chart nor an output file"));
  else if (!options->all && n_charts != 1)
    atlas_cli_complain (
        _ ("expected the id of one chart; “residency-atlas-cli charts” lists them"));
  else if (!options->all && options->output == NULL)
    atlas_cli_complain (_ ("expected an output file, -o FILE"));
  else
    return TRUE;

  return FALSE;
}

static const AtlasFigure *
find_figure (const char *id)
{
  const AtlasFigure *figure = atlas_figure_find (id);

  if (figure == NULL)
    {
      g_autoptr (GPtrArray) known = g_ptr_array_new ();

      for (guint i = 0; i < atlas_figure_get_n (); i++)
        g_ptr_array_add (known, (gpointer) atlas_figure_get (i)->id);
      g_ptr_array_add (known, NULL);
      atlas_cli_complain_unknown (_ ("unknown chart"), id, (const char *const *) known->pdata);
    }

  return figure;
}

static gboolean
resolve_selection (AtlasDataset *dataset, const Options *options, AtlasSelection *selection)
{
  g_auto (GStrv) names = NULL;
  g_auto (GStrv) types = NULL;
  int first = 0;
  int last = 0;

  if (!atlas_cli_split ((const char *const *) options->types, &names) ||
      !atlas_cli_resolve_types (dataset, (const char *const *) names, &types) ||
      (options->cycles != NULL &&
       !atlas_cli_resolve_cycles (dataset, options->cycles, &first, &last)))
    return FALSE;

  if (types[0] != NULL)
    atlas_selection_set_types (selection, (const char *const *) types);
  atlas_selection_set_first_cycle (selection, first);
  atlas_selection_set_last_cycle (selection, last);
  atlas_selection_set_bands (selection, options->bands);
  return TRUE;
}

static gboolean
export_figure (const AtlasFigure *figure,
               AtlasDataset *dataset,
               AtlasSelection *selection,
               const AtlasImageOptions *image,
               GFile *file)
{
  g_autoptr (AtlasScene) scene = atlas_figure_build (figure, dataset, selection);
  g_autoptr (GError) error = NULL;

  if (atlas_scene_is_empty (scene))
    {
      atlas_cli_complain (_ ("%s: no observation"), figure->id);
      return FALSE;
    }

  g_autoptr (GBytes) png = atlas_png_new (scene, image, &error);
  if (png == NULL || !atlas_file_write (file, png, &error))
    {
      atlas_cli_complain ("%s", error->message);
      return FALSE;
    }

  return TRUE;
}

/* One that fails does not keep back the others. */
static gboolean
export_all (AtlasDataset *dataset,
            AtlasSelection *selection,
            const AtlasImageOptions *image,
            const char *directory)
{
  gboolean done = TRUE;

  if (g_mkdir_with_parents (directory, 0777) != 0)
    {
      atlas_cli_complain (_ ("“%s” could not be made: %s"), directory, g_strerror (errno));
      return FALSE;
    }

  for (guint i = 0; i < atlas_figure_get_n (); i++)
    {
      const AtlasFigure *figure = atlas_figure_get (i);
      g_autofree char *name = g_strconcat (figure->id, ".png", NULL);
      g_autoptr (GFile) file = g_file_new_build_filename (directory, name, NULL);

      done &= export_figure (figure, dataset, selection, image, file);
    }

  return done;
}

static gboolean
parse_options (int *argc, char ***argv, Options *options)
{
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output, N_ ("Write the image here"),
      N_ ("FILE") },
    { "all", 0, 0, G_OPTION_ARG_NONE, &options->all, N_ ("Every chart"), NULL },
    { "output-dir", 0, 0, G_OPTION_ARG_FILENAME, &options->output_dir,
      N_ ("With --all: write the images into this folder"), N_ ("FOLDER") },
    { "cycles", 0, 0, G_OPTION_ARG_STRING, &options->cycles, N_ ("2015:2026, 2015: or 2024"),
      N_ ("RANGE") },
    { "types", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->types,
      N_ ("Applicant types, by id, name or alias"), N_ ("TYPE,…") },
    { "bands", 0, 0, G_OPTION_ARG_NONE, &options->bands,
      N_ ("Draw the range that a similar group would give"), NULL },
    { "size", 0, 0, G_OPTION_ARG_STRING, &options->size,
      N_ ("Pixels at scale 1, 1920x1080 by default"), N_ ("WIDTHxHEIGHT") },
    { "scale", 0, 0, G_OPTION_ARG_INT, &options->scale,
      N_ ("1 to 4; the file has size times scale"), N_ ("N") },
    { "theme", 0, 0, G_OPTION_ARG_STRING, &options->theme,
      N_ ("light (default), dark or transparent"), N_ ("THEME") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &options->format, N_ ("png"), N_ ("FORMAT") },
    { "data", 0, 0, G_OPTION_ARG_FILENAME, &options->data, N_ ("Read another data file"),
      N_ ("FILE") },
    G_OPTION_ENTRY_NULL,
  };

  return atlas_cli_parse (argc, argv, entries, _ ("[CHART]"),
                          _ ("Draw charts as PNG images, with source and date on them."));
}

/* What can be checked before anything is read. */
static gboolean
prepare_image (const Options *options, AtlasImageOptions *image)
{
  g_autoptr (GError) error = NULL;

  if (!check_format (options->format) || !parse_size (options->size, image) ||
      !parse_theme (options->theme, image))
    return FALSE;

  image->scale = options->scale;
  if (atlas_image_options_check (image, &error))
    return TRUE;

  atlas_cli_complain ("%s", error->message);
  return FALSE;
}

int
atlas_cli_export (int argc, char **argv)
{
  g_auto (Options) options = { .scale = 1 };
  AtlasImageOptions image = { .width = 1920, .height = 1080 };
  const AtlasFigure *figure = NULL;

  if (!parse_options (&argc, &argv, &options) || !check_targets (&options, argc - 1) ||
      (!options.all && (figure = find_figure (argv[1])) == NULL) ||
      !prepare_image (&options, &image))
    return ATLAS_CLI_USAGE;

  gboolean specialties = options.all || figure->needs_specialties;
  g_autoptr (AtlasDataset) dataset = atlas_cli_load (options.data, specialties);
  g_autoptr (AtlasSelection) selection = atlas_selection_new ();
  if (dataset == NULL)
    return ATLAS_CLI_FAILED;
  if (!resolve_selection (dataset, &options, selection))
    return ATLAS_CLI_USAGE;

  gboolean done;
  if (options.all)
    done = export_all (dataset, selection, &image, options.output_dir);
  else
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (options.output);

      done = export_figure (figure, dataset, selection, &image, file);
    }

  return done ? ATLAS_CLI_DONE : ATLAS_CLI_FAILED;
}
