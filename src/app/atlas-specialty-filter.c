/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialty-filter.h"

#include "atlas-specialty-match.h"

struct _AtlasSpecialtyFilter
{
  GtkFilter parent_instance;

  char *query;
  GStrv words; /* of the query */
  AtlasSpecialtyGroup group;
  gboolean img_split;
};

G_DEFINE_FINAL_TYPE (AtlasSpecialtyFilter, atlas_specialty_filter, GTK_TYPE_FILTER)

typedef enum
{
  PROP_QUERY = 1,
  PROP_GROUP,
  PROP_IMG_SPLIT,
} AtlasSpecialtyFilterProperty;

static GParamSpec *props[PROP_IMG_SPLIT + 1];

static gboolean
atlas_specialty_filter_match (GtkFilter *filter, gpointer item)
{
  AtlasSpecialtyFilter *self = ATLAS_SPECIALTY_FILTER (filter);
  AtlasSpecialtyRow *row = ATLAS_SPECIALTY_ROW (item);
  AtlasSpecialtyGroup group = atlas_specialty_get_group (atlas_specialty_row_get_specialty (row));

  return atlas_specialty_row_has_numbers (row) &&
         (self->group == ATLAS_SPECIALTY_GROUP_ALL || self->group == group) &&
         (!self->img_split || atlas_specialty_row_has_img_split (row)) &&
         atlas_specialty_match (atlas_specialty_row_get_match_text (row),
                                (const char *const *) self->words);
}

static GtkFilterMatch
atlas_specialty_filter_get_strictness (GtkFilter *filter)
{
  return GTK_FILTER_MATCH_SOME;
}

static void
set_query (AtlasSpecialtyFilter *self, const char *query)
{
  if (!g_set_str (&self->query, query))
    return;

  g_strfreev (self->words);
  self->words = atlas_specialty_match_split (query);
  /* Longer words are looked for in more places: a longer query need not be stricter. */
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_QUERY]);
}

static void
set_group (AtlasSpecialtyFilter *self, AtlasSpecialtyGroup group)
{
  if (self->group == group)
    return;

  self->group = group;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_GROUP]);
}

static void
set_img_split (AtlasSpecialtyFilter *self, gboolean img_split)
{
  if (self->img_split == img_split)
    return;

  self->img_split = img_split;
  gtk_filter_changed (GTK_FILTER (self),
                      img_split ? GTK_FILTER_CHANGE_MORE_STRICT : GTK_FILTER_CHANGE_LESS_STRICT);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_IMG_SPLIT]);
}

static void
atlas_specialty_filter_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  AtlasSpecialtyFilter *self = ATLAS_SPECIALTY_FILTER (object);

  switch ((AtlasSpecialtyFilterProperty) prop_id)
    {
    case PROP_QUERY:
      g_value_set_string (value, self->query);
      break;
    case PROP_GROUP:
      g_value_set_uint (value, self->group);
      break;
    case PROP_IMG_SPLIT:
      g_value_set_boolean (value, self->img_split);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_specialty_filter_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  AtlasSpecialtyFilter *self = ATLAS_SPECIALTY_FILTER (object);

  switch ((AtlasSpecialtyFilterProperty) prop_id)
    {
    case PROP_QUERY:
      set_query (self, g_value_get_string (value) != NULL ? g_value_get_string (value) : "");
      break;
    case PROP_GROUP:
      set_group (self, g_value_get_uint (value));
      break;
    case PROP_IMG_SPLIT:
      set_img_split (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_specialty_filter_finalize (GObject *object)
{
  AtlasSpecialtyFilter *self = ATLAS_SPECIALTY_FILTER (object);

  g_free (self->query);
  g_strfreev (self->words);

  G_OBJECT_CLASS (atlas_specialty_filter_parent_class)->finalize (object);
}

static void
atlas_specialty_filter_class_init (AtlasSpecialtyFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = atlas_specialty_filter_get_property;
  object_class->set_property = atlas_specialty_filter_set_property;
  object_class->finalize = atlas_specialty_filter_finalize;
  filter_class->match = atlas_specialty_filter_match;
  filter_class->get_strictness = atlas_specialty_filter_get_strictness;

  props[PROP_QUERY] = g_param_spec_string ("query", NULL, NULL, "", flags);
  props[PROP_GROUP] = g_param_spec_uint ("group", NULL, NULL, ATLAS_SPECIALTY_GROUP_ALL,
                                         ATLAS_SPECIALTY_GROUP_COMBINED, ATLAS_SPECIALTY_GROUP_ALL,
                                         flags);
  props[PROP_IMG_SPLIT] = g_param_spec_boolean ("img-split", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_specialty_filter_init (AtlasSpecialtyFilter *self)
{
  self->query = g_strdup ("");
  self->words = atlas_specialty_match_split (self->query);
}

AtlasSpecialtyFilter *
atlas_specialty_filter_new (void)
{
  return g_object_new (ATLAS_TYPE_SPECIALTY_FILTER, NULL);
}

gboolean
atlas_specialty_filter_is_narrowed (AtlasSpecialtyFilter *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_FILTER (self), FALSE);

  return self->group != ATLAS_SPECIALTY_GROUP_ALL || self->img_split || self->words[0] != NULL;
}
