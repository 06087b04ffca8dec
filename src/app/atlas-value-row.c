/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-value-row.h"

#include "atlas-date.h"
#include "atlas-question-words.h"

#include <glib/gi18n.h>
#include <string.h>

#define DATE_LENGTH 10

struct _AtlasValueRow
{
  AdwPreferencesRow parent_instance;

  GtkLabel *help;
  GtkEditable *entry;
  GtkWidget *calendar_button;
  GtkCalendar *calendar;
  GtkToggleButton *unknown;
  GtkLabel *unknown_label;

  AtlasWizard *wizard;
  const AtlasQuestion *question;
  gboolean syncing;
};

G_DEFINE_FINAL_TYPE (AtlasValueRow, atlas_value_row, ADW_TYPE_PREFERENCES_ROW)

/* ---- From the text to the answer ---- */

/* (nullable): floating; NULL for what can be no answer */
static GVariant *
parse (AtlasValueRow *self, const char *text)
{
  gint64 number = 0;
  GVariant *answer = NULL;
  g_autofree char *complaint = NULL;

  if (self->question->kind != ATLAS_QUESTION_NUMBER)
    answer = g_variant_new_string (text);
  else if (g_ascii_string_to_signed (text, 10, G_MININT32, G_MAXINT32, &number, NULL))
    answer = g_variant_new_int32 ((gint32) number);
  else
    return NULL;

  if (atlas_question_check (self->question, answer, &complaint))
    return answer;

  g_variant_unref (g_variant_ref_sink (answer));
  return NULL;
}

/* A date that is still being typed is not wrong yet. */
static gboolean
is_complete (AtlasValueRow *self, const char *text)
{
  return self->question->kind != ATLAS_QUESTION_DATE || strlen (text) >= DATE_LENGTH;
}

static void
mark (AtlasValueRow *self, gboolean wrong)
{
  if (wrong)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static void
changed_cb (AtlasValueRow *self)
{
  if (self->syncing)
    return;

  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
  GVariant *answer = *text != '\0' ? parse (self, text) : NULL;

  mark (self, answer == NULL && *text != '\0' && is_complete (self, text));
  self->syncing = TRUE;
  gtk_toggle_button_set_active (self->unknown, FALSE);
  atlas_wizard_answer (self->wizard, self->question->id, answer);
  self->syncing = FALSE;
}

static void
leave_cb (AtlasValueRow *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
  g_autoptr (GVariant) answer = *text != '\0' ? parse (self, text) : NULL;

  if (answer != NULL)
    g_variant_ref_sink (answer);
  mark (self, answer == NULL && *text != '\0');
}

static void
unknown_cb (AtlasValueRow *self)
{
  if (self->syncing)
    return;

  gboolean unknown = gtk_toggle_button_get_active (self->unknown);
  atlas_wizard_answer (self->wizard, self->question->id,
                       unknown ? g_variant_new_string (ATLAS_ANSWER_UNKNOWN) : NULL);
}

static void
day_selected_cb (AtlasValueRow *self)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);
  g_autofree char *text = g_date_time_format (day, "%F");

  gtk_editable_set_text (self->entry, text);
}

/* ---- From the answer to the text ---- */

static char *
format (AtlasValueRow *self, GVariant *answer)
{
  return self->question->kind == ATLAS_QUESTION_NUMBER
             ? g_strdup_printf ("%d", g_variant_get_int32 (answer))
             : g_variant_dup_string (answer, NULL);
}

/* What is being typed stays, where it is no answer yet. */
static void
show_answer (AtlasValueRow *self)
{
  const AtlasAnswers *answers = atlas_wizard_get_answers (self->wizard);
  GVariant *answer = atlas_answers_get (answers, self->question->id);
  GVariant *known = atlas_answers_get_known (answers, self->question->id);
  g_autofree char *text = known != NULL ? format (self, known) : NULL;

  if (self->syncing)
    return;

  self->syncing = TRUE;
  if (known != NULL || answer != NULL)
    {
      gtk_editable_set_text (self->entry, text != NULL ? text : "");
      mark (self, FALSE);
    }
  gtk_toggle_button_set_active (self->unknown, answer != NULL && known == NULL);
  self->syncing = FALSE;
}

/* ---- The row ---- */

/* What may be typed is part of the title: there is no other place that is always seen. */
static char *
describe (const AtlasQuestion *question)
{
  const char *title = atlas_question_get_title (question);

  switch (question->kind)
    {
    case ATLAS_QUESTION_DATE:
      /* Translators: a question, and how a date is typed: year, month and day as numbers. */
      return g_strdup_printf (_ ("%s (YYYY-MM-DD)"), title);
    case ATLAS_QUESTION_NUMBER:
      /* Translators: a question, the lowest and the highest number that can be an answer. */
      return g_strdup_printf (_ ("%s (%d to %d)"), title, question->minimum, question->maximum);
    case ATLAS_QUESTION_CHOICE:
    case ATLAS_QUESTION_BOOLEAN:
    case ATLAS_QUESTION_COUNTRY:
    case ATLAS_QUESTION_YEAR:
    case ATLAS_QUESTION_TEXT:
    case ATLAS_QUESTION_STATES:
    default:
      return g_strdup (title);
    }
}

static void
atlas_value_row_dispose (GObject *object)
{
  g_clear_object (&ATLAS_VALUE_ROW (object)->wizard);
  gtk_widget_dispose_template (GTK_WIDGET (object), ATLAS_TYPE_VALUE_ROW);

  G_OBJECT_CLASS (atlas_value_row_parent_class)->dispose (object);
}

static void
atlas_value_row_class_init (AtlasValueRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = atlas_value_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-value-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasValueRow, help);
  gtk_widget_class_bind_template_child (widget_class, AtlasValueRow, entry);
  gtk_widget_class_bind_template_child (widget_class, AtlasValueRow, calendar_button);
  gtk_widget_class_bind_template_child (widget_class, AtlasValueRow, calendar);
  gtk_widget_class_bind_template_child (widget_class, AtlasValueRow, unknown);
  gtk_widget_class_bind_template_child (widget_class, AtlasValueRow, unknown_label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, unknown_cb);
}

static void
atlas_value_row_init (AtlasValueRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
atlas_value_row_new (AtlasWizard *wizard, const AtlasQuestion *question)
{
  g_autofree char *title = describe (question);
  const char *help = atlas_question_get_help (question);
  AtlasValueRow *self = g_object_new (ATLAS_TYPE_VALUE_ROW, "title", title, NULL);

  self->wizard = g_object_ref (wizard);
  self->question = question;
  gtk_label_set_label (self->help, help != NULL ? help : "");
  gtk_widget_set_visible (GTK_WIDGET (self->help), help != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  help != NULL ? help : "", -1);
  gtk_widget_set_visible (self->calendar_button, question->kind == ATLAS_QUESTION_DATE);
  gtk_label_set_label (self->unknown_label, atlas_question_name_unknown ());
  if (question->kind == ATLAS_QUESTION_NUMBER)
    gtk_entry_set_input_purpose (GTK_ENTRY (self->entry), GTK_INPUT_PURPOSE_DIGITS);
  show_answer (self);
  g_signal_connect_object (wizard, "changed", G_CALLBACK (show_answer), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
