/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-states-row.h"

#include "atlas-question-words.h"
#include "atlas-us-state.h"

#include <glib/gi18n.h>

struct _AtlasStatesRow
{
  AdwExpanderRow parent_instance;

  AtlasWizard *wizard;
  const AtlasQuestion *question;
  GPtrArray *buttons; /* (element-type GtkCheckButton): in the order of the states */
  GStrv states;       /* what each stands for, "unknown" last */
  gboolean syncing;
};

G_DEFINE_FINAL_TYPE (AtlasStatesRow, atlas_states_row, ADW_TYPE_EXPANDER_ROW)

static gboolean
is_unknown (AtlasStatesRow *self, guint index)
{
  return self->states[index + 1] == NULL;
}

static void
show_answer (AtlasStatesRow *self)
{
  GVariant *answer = atlas_answers_get (atlas_wizard_get_answers (self->wizard),
                                        self->question->id);
  gboolean list = answer != NULL && g_variant_is_of_type (answer, G_VARIANT_TYPE_STRING_ARRAY);
  g_autofree const char **chosen = list ? g_variant_get_strv (answer, NULL) : NULL;
  g_autofree char *text = answer != NULL ? atlas_question_name_value (self->question, answer)
                                         : NULL;

  self->syncing = TRUE;
  for (guint i = 0; i < self->buttons->len; i++)
    gtk_check_button_set_active (g_ptr_array_index (self->buttons, i),
                                 is_unknown (self, i)
                                     ? answer != NULL && !list
                                     : list && g_strv_contains (chosen, self->states[i]));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), text != NULL ? text : "");
  self->syncing = FALSE;
}

static void
toggled_cb (AtlasStatesRow *self, GtkCheckButton *button)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  gboolean unknown = FALSE;

  if (self->syncing)
    return;

  for (guint i = 0; i < self->buttons->len; i++)
    {
      GtkCheckButton *other = g_ptr_array_index (self->buttons, i);

      if (!gtk_check_button_get_active (other))
        continue;
      if (!is_unknown (self, i))
        g_strv_builder_add (builder, self->states[i]);
      else
        unknown = other == button;
    }

  g_auto (GStrv) chosen = g_strv_builder_end (builder);
  GVariant *answer = unknown           ? g_variant_new_string (ATLAS_ANSWER_UNKNOWN)
                     : *chosen != NULL ? g_variant_new_strv ((const char *const *) chosen, -1)
                                       : NULL;
  atlas_wizard_answer (self->wizard, self->question->id, answer);
  show_answer (self);
}

static void
add_state (AtlasStatesRow *self, const char *name)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_check_button_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->buttons, button);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static void
fill (AtlasStatesRow *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree const char **states = atlas_us_state_list ();

  g_strv_builder_addv (builder, states);
  g_strv_builder_add (builder, ATLAS_ANSWER_UNKNOWN);
  self->states = g_strv_builder_end (builder);
  for (guint i = 0; self->states[i] != NULL; i++)
    add_state (self, is_unknown (self, i) ? atlas_question_name_unknown ()
                                          : atlas_us_state_get_name (self->states[i]));
}

static void
atlas_states_row_dispose (GObject *object)
{
  g_clear_object (&ATLAS_STATES_ROW (object)->wizard);

  G_OBJECT_CLASS (atlas_states_row_parent_class)->dispose (object);
}

static void
atlas_states_row_finalize (GObject *object)
{
  AtlasStatesRow *self = ATLAS_STATES_ROW (object);

  g_ptr_array_unref (self->buttons);
  g_strfreev (self->states);

  G_OBJECT_CLASS (atlas_states_row_parent_class)->finalize (object);
}

static void
atlas_states_row_class_init (AtlasStatesRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = atlas_states_row_dispose;
  object_class->finalize = atlas_states_row_finalize;
}

static void
atlas_states_row_init (AtlasStatesRow *self)
{
  self->buttons = g_ptr_array_new ();
}

GtkWidget *
atlas_states_row_new (AtlasWizard *wizard, const AtlasQuestion *question)
{
  AtlasStatesRow *self = g_object_new (ATLAS_TYPE_STATES_ROW, "title",
                                       atlas_question_get_title (question), "use-markup", FALSE,
                                       NULL);

  self->wizard = g_object_ref (wizard);
  self->question = question;
  fill (self);
  show_answer (self);
  g_signal_connect_object (wizard, "changed", G_CALLBACK (show_answer), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
