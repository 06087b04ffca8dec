/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-export.h"
#include "atlas-cli.h"
#include "atlas-image.h"

#include <errno.h>
#include <glib/gi18n.h>

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
check_targets (const AtlasExportOptions *options, int n_charts)
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
prepare_image (const AtlasExportOptions *options, AtlasImageOptions *image)
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

/* Everything that can be said of the command line before anything is read. @out_figure is left NULL
 * for all charts. */
static gboolean
check_usage (AtlasExportOptions *options,
             int *argc,
             char ***argv,
             const AtlasFigure **out_figure,
             AtlasImageOptions *image)
{
  return atlas_export_options_parse (options, argc, argv) && check_targets (options, *argc - 1) &&
         (options->all || (*out_figure = find_figure ((*argv)[1])) != NULL) &&
         atlas_export_options_check (options, *out_figure) && prepare_image (options, image);
}

int
atlas_cli_export (int argc, char **argv)
{
  g_auto (AtlasExportOptions) options = { .scale = 1 };
  AtlasImageOptions image = { .width = 1920, .height = 1080 };
  const AtlasFigure *figure = NULL;

  if (!check_usage (&options, &argc, &argv, &figure, &image))
    return ATLAS_CLI_USAGE;

  gboolean specialties = options.all || figure->needs_specialties;
  g_autoptr (AtlasDataset) dataset = atlas_cli_load (options.data, specialties);
  if (dataset == NULL)
    return ATLAS_CLI_FAILED;

  g_autoptr (AtlasSelection) selection = atlas_export_options_select (&options, dataset, figure);
  if (selection == NULL)
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
