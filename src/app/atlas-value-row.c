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

/* What is left of it in a narrow window with large text scrolls. */
#define NARROWEST_TEXT 4

struct _AtlasValueRow
{
  AdwEntryRow parent_instance;

  GtkToggleButton *unknown;
  GtkCalendar *calendar; /* (nullable): of a date */

  AtlasWizard *wizard;
  const AtlasQuestion *question;
  gboolean syncing;
};

G_DEFINE_FINAL_TYPE (AtlasValueRow, atlas_value_row, ADW_TYPE_ENTRY_ROW)

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
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static void
changed_cb (AtlasValueRow *self)
{
  if (self->syncing)
    return;

  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self))));
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
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self))));
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

  gtk_editable_set_text (GTK_EDITABLE (self), text);
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
      gtk_editable_set_text (GTK_EDITABLE (self), text != NULL ? text : "");
      mark (self, FALSE);
    }
  gtk_toggle_button_set_active (self->unknown, answer != NULL && known == NULL);
  self->syncing = FALSE;
}

/* ---- The row ---- */

static void
add_calendar (AtlasValueRow *self)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->calendar));
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_widget_set_tooltip_text (button, _ ("Pick a Day"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), button);
  g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
add_unknown (AtlasValueRow *self)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (atlas_question_name_unknown ());
  GtkLabel *label = GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button)));

  /* In a narrow window the title of the row needs the room. */
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_natural_wrap_mode (label, GTK_NATURAL_WRAP_NONE);
  gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
  self->unknown = GTK_TOGGLE_BUTTON (button);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (unknown_cb), self, G_CONNECT_SWAPPED);
}

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

  G_OBJECT_CLASS (atlas_value_row_parent_class)->dispose (object);
}

static void
atlas_value_row_class_init (AtlasValueRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = atlas_value_row_dispose;
}

static void
atlas_value_row_init (AtlasValueRow *self)
{
}

GtkWidget *
atlas_value_row_new (AtlasWizard *wizard, const AtlasQuestion *question)
{
  g_autofree char *title = describe (question);
  AtlasValueRow *self = g_object_new (ATLAS_TYPE_VALUE_ROW, "title", title, "use-markup", FALSE,
                                      "tooltip-text", atlas_question_get_help (question),
                                      "width-chars", NARROWEST_TEXT, NULL);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->wizard = g_object_ref (wizard);
  self->question = question;
  if (question->kind == ATLAS_QUESTION_DATE)
    add_calendar (self);
  add_unknown (self);
  if (question->kind == ATLAS_QUESTION_NUMBER)
    adw_entry_row_set_input_purpose (ADW_ENTRY_ROW (self), GTK_INPUT_PURPOSE_DIGITS);
  show_answer (self);
  g_signal_connect (self, "changed", G_CALLBACK (changed_cb), NULL);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  g_signal_connect_object (wizard, "changed", G_CALLBACK (show_answer), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
