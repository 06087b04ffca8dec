/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-export-options.h"

#include <glib/gi18n.h>

/* What stands between them keeps its order within text that runs from right to left. */
#define LEFT_TO_RIGHT_ISOLATE "\342\201\246"
#define POP_ISOLATE "\342\201\251"

typedef struct
{
  const char *name; /* in English */
  int width;        /* in pixels at scale 1; 0: free */
  int height;       /* likewise */
} Shape;

const char *const atlas_export_shapes[] = { "16:9-hd", "16:9-4k", "4:3", "square", "free", NULL };

const char *const atlas_export_backgrounds[] = { "light", "dark", "transparent", NULL };

/* One for each of atlas_export_shapes. */
static const Shape shapes[] = {
  { "16:9", 1920, 1080 },
  { "16:9", 3840, 2160 },
  { "4:3", 1440, 1080 },
  { NC_ ("shape of an image", "Square"), 1080, 1080 },
  { NC_ ("shape of an image", "Free size"), 0, 0 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (shapes) == G_N_ELEMENTS (atlas_export_shapes) - 1);

char *
atlas_export_shape_create_title (guint shape, gboolean rtl)
{
  g_return_val_if_fail (shape < G_N_ELEMENTS (shapes), NULL);

  const Shape *self = &shapes[shape];
  const char *name = g_dpgettext2 (NULL, "shape of an image", self->name);
  if (self->width == 0)
    return g_strdup (name);

  /* Translators: the width and the height of an image in pixels. */
  g_autofree char *size = g_strdup_printf (_ ("%d × %d"), self->width, self->height);
  /* Translators: the shape of an image and its size: "16:9, 1920 × 1080". */
  g_autofree char *title = g_strdup_printf (_ ("%s, %s"), name, size);
  return rtl ? g_strconcat (LEFT_TO_RIGHT_ISOLATE, title, POP_ISOLATE, NULL)
             : g_steal_pointer (&title);
}

/* The position of a setting's value among its choices. */
static guint
find_choice (GSettings *settings, const char *key, const char *const *choices)
{
  g_autofree char *value = g_settings_get_string (settings, key);
  guint index = 0;

  while (choices[index] != NULL && !g_str_equal (choices[index], value))
    index++;

  /* The schema allows nothing else. */
  g_assert (choices[index] != NULL);
  return index;
}

gboolean
atlas_export_shape_is_free (GSettings *settings)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), FALSE);

  return shapes[find_choice (settings, "export-shape", atlas_export_shapes)].width == 0;
}

void
atlas_export_options_from_settings (GSettings *settings,
                                    gboolean rtl,
                                    AtlasImageOptions *out_options)
{
  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (out_options != NULL);

  const Shape *shape = &shapes[find_choice (settings, "export-shape", atlas_export_shapes)];
  gboolean free_size = shape->width == 0;

  *out_options = (AtlasImageOptions) {
    .width = free_size ? g_settings_get_int (settings, "export-width") : shape->width,
    .height = free_size ? g_settings_get_int (settings, "export-height") : shape->height,
    .scale = g_settings_get_int (settings, "export-scale"),
    .background = (AtlasBackground) find_choice (settings, "export-background",
                                                 atlas_export_backgrounds),
    .rtl = rtl,
  };
}

char *
atlas_export_options_create_file_name (const AtlasImageOptions *options, const char *base_name)
{
  g_return_val_if_fail (options != NULL, NULL);
  g_return_val_if_fail (base_name != NULL, NULL);

  gboolean light = options->background == ATLAS_BACKGROUND_LIGHT;

  return g_strdup_printf ("%s-%dx%d%s%s.png", base_name, options->width * options->scale,
                          options->height * options->scale, light ? "" : "-",
                          light ? "" : atlas_export_backgrounds[options->background]);
}
