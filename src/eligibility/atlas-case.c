/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-case.h"

#include "atlas-date.h"

struct _AtlasCase
{
  GObject parent_instance;

  AtlasCaseData *data;
};

G_DEFINE_FINAL_TYPE (AtlasCase, atlas_case, G_TYPE_OBJECT)

typedef enum
{
  PROP_LABEL = 1,
  PROP_ANSWERS,
  PROP_DATA,
} AtlasCaseProperty;

static GParamSpec *props[PROP_DATA + 1];

static void
take_data (AtlasCase *self, AtlasCaseData *data)
{
  GObject *object = G_OBJECT (self);

  if (atlas_case_data_equal (self->data, data))
    {
      atlas_case_data_unref (data);
      return;
    }

  g_autoptr (AtlasCaseData) before = self->data;
  self->data = data;
  g_object_freeze_notify (object);
  if (g_strcmp0 (atlas_case_data_get_label (before), atlas_case_data_get_label (data)) != 0)
    g_object_notify_by_pspec (object, props[PROP_LABEL]);
  if (!atlas_answers_equal (atlas_case_data_get_answers (before),
                            atlas_case_data_get_answers (data)))
    g_object_notify_by_pspec (object, props[PROP_ANSWERS]);
  g_object_notify_by_pspec (object, props[PROP_DATA]);
  g_object_thaw_notify (object);
}

static void
atlas_case_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasCase *self = ATLAS_CASE (object);

  switch ((AtlasCaseProperty) prop_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, atlas_case_get_label (self));
      break;
    case PROP_ANSWERS:
      g_value_set_boxed (value, atlas_case_get_answers (self));
      break;
    case PROP_DATA:
      g_value_set_boxed (value, self->data);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
atlas_case_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  AtlasCase *self = ATLAS_CASE (object);

  switch ((AtlasCaseProperty) prop_id)
    {
    case PROP_LABEL:
      atlas_case_set_label (self, g_value_get_string (value));
      break;
    case PROP_ANSWERS:
    case PROP_DATA:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
atlas_case_finalize (GObject *object)
{
  atlas_case_data_unref (ATLAS_CASE (object)->data);

  G_OBJECT_CLASS (atlas_case_parent_class)->finalize (object);
}

static void
atlas_case_class_init (AtlasCaseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = atlas_case_get_property;
  object_class->set_property = atlas_case_set_property;
  object_class->finalize = atlas_case_finalize;

  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL,
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                               G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_ANSWERS] = g_param_spec_boxed ("answers", NULL, NULL, ATLAS_TYPE_ANSWERS,
                                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS |
                                                G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_DATA] = g_param_spec_boxed ("data", NULL, NULL, ATLAS_TYPE_CASE_DATA,
                                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS |
                                             G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_case_init (AtlasCase *self)
{
  self->data = atlas_case_data_new ();
}

AtlasCase *
atlas_case_new (void)
{
  return g_object_new (ATLAS_TYPE_CASE, NULL);
}

AtlasCase *
atlas_case_new_from_bytes (
    AtlasRuleBase *base, const char *file, GBytes *bytes, const char *today, GError **error)
{
  g_autoptr (AtlasCaseData) data = atlas_case_data_read (base, file, bytes, today, error);

  if (data == NULL)
    return NULL;

  AtlasCase *self = atlas_case_new ();
  atlas_case_set_data (self, data);
  return self;
}

const char *
atlas_case_get_label (AtlasCase *self)
{
  g_return_val_if_fail (ATLAS_IS_CASE (self), NULL);

  return atlas_case_data_get_label (self->data);
}

const AtlasAnswers *
atlas_case_get_answers (AtlasCase *self)
{
  g_return_val_if_fail (ATLAS_IS_CASE (self), NULL);

  return atlas_case_data_get_answers (self->data);
}

const char *
atlas_case_get_moment (AtlasCase *self, const char *id)
{
  g_return_val_if_fail (ATLAS_IS_CASE (self), NULL);

  return atlas_case_data_get_moment (self->data, id);
}

const AtlasCaseData *
atlas_case_get_data (AtlasCase *self)
{
  g_return_val_if_fail (ATLAS_IS_CASE (self), NULL);

  return self->data;
}

GBytes *
atlas_case_to_bytes (AtlasCase *self)
{
  g_return_val_if_fail (ATLAS_IS_CASE (self), NULL);

  return atlas_case_data_to_bytes (self->data);
}

void
atlas_case_set_label (AtlasCase *self, const char *label)
{
  g_return_if_fail (ATLAS_IS_CASE (self));
  g_return_if_fail (label == NULL || g_utf8_validate (label, -1, NULL));

  take_data (self, atlas_case_data_with_label (self->data, label));
}

void
atlas_case_set_answer (AtlasCase *self, const char *id, GVariant *answer, const char *now)
{
  g_return_if_fail (ATLAS_IS_CASE (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (now != NULL && atlas_date_is_moment (now));

  take_data (self, atlas_case_data_with_answer (self->data, id, answer, now));
}

void
atlas_case_set_data (AtlasCase *self, const AtlasCaseData *data)
{
  g_return_if_fail (ATLAS_IS_CASE (self));
  g_return_if_fail (data != NULL);

  take_data (self, atlas_case_data_ref (data));
}
