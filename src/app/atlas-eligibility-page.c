/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-eligibility-page-private.h"

#include "atlas-date.h"
#include "atlas-peers-page.h"
#include "atlas-screen-page.h"

#include <glib/gi18n.h>

#define DIRECTORY "residency-atlas"

G_DEFINE_FINAL_TYPE (AtlasEligibilityPage, atlas_eligibility_page, ATLAS_TYPE_NESTED_PAGE)

/* ---- The screens ---- */

static void
show_result (AtlasEligibilityPage *self)
{
  atlas_nested_page_pop_to (ATLAS_NESTED_PAGE (self), ADW_NAVIGATION_PAGE (self->result));
}

/* The result, where there is no such screen. */
static void
show_screen (AtlasEligibilityPage *self, guint position)
{
  const AtlasWizardState *state = atlas_wizard_get_state (self->wizard);

  if (position >= state->screens->len)
    {
      show_result (self);
      return;
    }

  const AtlasWizardScreen *open = g_ptr_array_index (state->screens, position);
  atlas_nested_page_push (ATLAS_NESTED_PAGE (self),
                          atlas_screen_page_new (self->wizard, open->screen));
}

static void
next_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasEligibilityPage *self = ATLAS_ELIGIBILITY_PAGE (widget);
  int position = atlas_wizard_state_find (atlas_wizard_get_state (self->wizard),
                                          g_variant_get_string (parameter, NULL));

  show_screen (self, (guint) (position + 1));
}

static void
continue_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasEligibilityPage *self = ATLAS_ELIGIBILITY_PAGE (widget);

  show_screen (self, atlas_wizard_state_find_open (atlas_wizard_get_state (self->wizard)));
}

static void
review_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  show_screen (ATLAS_ELIGIBILITY_PAGE (widget), 0);
}

static void
ask_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasEligibilityPage *self = ATLAS_ELIGIBILITY_PAGE (widget);
  int position = atlas_wizard_state_find_answer (atlas_wizard_get_state (self->wizard),
                                                 g_variant_get_string (parameter, NULL));

  if (position < 0)
    return;

  show_result (self);
  show_screen (self, (guint) position);
}

static void
peers_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasPage *page = ATLAS_PAGE (widget);

  atlas_nested_page_push (ATLAS_NESTED_PAGE (widget),
                          atlas_peers_page_new (atlas_page_get_dataset (page),
                                                atlas_page_get_settings (page),
                                                ATLAS_ELIGIBILITY_PAGE (widget)->wizard));
}

static void
result_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  show_result (ATLAS_ELIGIBILITY_PAGE (widget));
}

/* ---- The rules and the answers ---- */

/* A damaged file is kept, by another name. */
static void
tell_set_aside (AtlasEligibilityPage *self)
{
  const char *path = atlas_case_store_get_set_aside (self->store);

  if (path == NULL)
    return;

  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *text = g_strdup_printf (
      /* Translators: %s is the name of a file. */
      _ ("The saved answers could not be read. They were set aside as “%s”."), name);

  atlas_result_page_set_banner (self->result, text);
}

static void
error_cb (AtlasEligibilityPage *self)
{
  const char *error = atlas_case_store_get_error (self->store);
  /* Translators: %s is what is wrong, with the name of a file. */
  g_autofree char *text = error != NULL
                              ? g_strdup_printf (_ ("Your answers cannot be saved: %s"), error)
                              : NULL;

  atlas_result_page_set_banner (self->result, text);
}

/* (nullable): the day to evaluate for: that it is, but for tests, which take place on one day. */
static const char *
get_today (void)
{
#if ATLAS_DEVELOPMENT
  const char *day = g_getenv ("ATLAS_TODAY");

  return day != NULL && atlas_date_is_valid (day) ? day : NULL;
#else
  return NULL;
#endif
}

static void
start (AtlasEligibilityPage *self, AtlasRuleBase *base)
{
  g_autofree char *directory = g_build_filename (g_get_user_data_dir (), DIRECTORY, NULL);

  self->store = atlas_case_store_new (directory, base);
  self->wizard = atlas_wizard_new (base, atlas_case_store_get_case (self->store), get_today ());
  self->result = ATLAS_RESULT_PAGE (atlas_result_page_new (self->wizard));
  g_object_bind_property (self, "narrow", self->result, "narrow", G_BINDING_SYNC_CREATE);
  atlas_nested_page_push (ATLAS_NESTED_PAGE (self), ADW_NAVIGATION_PAGE (self->result));
  g_signal_connect_object (self->store, "notify::error", G_CALLBACK (error_cb), self,
                           G_CONNECT_SWAPPED);
  tell_set_aside (self);
  atlas_nested_page_show_pages (ATLAS_NESTED_PAGE (self));
  if (self->file_to_open != NULL)
    {
      g_autoptr (GFile) file = g_steal_pointer (&self->file_to_open);

      atlas_eligibility_page_take_file (self, file);
    }
}

static void
load_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  AtlasEligibilityPage *self = ATLAS_ELIGIBILITY_PAGE (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (AtlasRuleBase) base = g_task_propagate_pointer (G_TASK (result), &error);

  if (base != NULL)
    {
      start (self, base);
      return;
    }
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  self->requested = FALSE;
  atlas_nested_page_show_error (ATLAS_NESTED_PAGE (self), error);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  AtlasRuleBase *base = atlas_rule_base_new (&error);

  if (base != NULL)
    g_task_return_pointer (task, base, (GDestroyNotify) atlas_rule_base_unref);
  else
    g_task_return_error (task, error);
}

/* Reading is only worth it for somebody who looks. */
static void
atlas_eligibility_page_load (AtlasNestedPage *page)
{
  AtlasEligibilityPage *self = ATLAS_ELIGIBILITY_PAGE (page);

  if (self->requested)
    return;

  g_autoptr (GTask) task = g_task_new (self, self->cancellable, load_cb, NULL);

  self->requested = TRUE;
  atlas_nested_page_show_spinner (page);
  g_task_set_source_tag (task, atlas_eligibility_page_load);
  g_task_run_in_thread (task, load_in_thread);
}

/* ---- The page ---- */

/* Nothing is lost when the page or the window is left. */
static void
atlas_eligibility_page_unmap (GtkWidget *widget)
{
  AtlasEligibilityPage *self = ATLAS_ELIGIBILITY_PAGE (widget);

  if (self->store != NULL)
    atlas_case_store_save (self->store);

  GTK_WIDGET_CLASS (atlas_eligibility_page_parent_class)->unmap (widget);
}

static void
atlas_eligibility_page_dispose (GObject *object)
{
  AtlasEligibilityPage *self = ATLAS_ELIGIBILITY_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->store != NULL)
    atlas_case_store_flush (self->store);
  self->result = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_ELIGIBILITY_PAGE);
  g_clear_object (&self->file_to_open);
  g_clear_object (&self->wizard);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (atlas_eligibility_page_parent_class)->dispose (object);
}

static void
atlas_eligibility_page_class_init (AtlasEligibilityPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = atlas_eligibility_page_dispose;
  widget_class->unmap = atlas_eligibility_page_unmap;
  ATLAS_NESTED_PAGE_CLASS (klass)->load = atlas_eligibility_page_load;

  gtk_widget_class_set_template_from_resource (widget_class, ATLAS_RESOURCE_PREFIX
                                               "/ui/atlas-eligibility-page.ui");

  gtk_widget_class_install_action (widget_class, "eligibility.next", "s", next_action);
  gtk_widget_class_install_action (widget_class, "eligibility.continue", NULL, continue_action);
  gtk_widget_class_install_action (widget_class, "eligibility.review", NULL, review_action);
  gtk_widget_class_install_action (widget_class, "eligibility.ask", "s", ask_action);
  gtk_widget_class_install_action (widget_class, "eligibility.peers", NULL, peers_action);
  gtk_widget_class_install_action (widget_class, "eligibility.result", NULL, result_action);
  atlas_eligibility_page_install_actions (widget_class);
}

static void
atlas_eligibility_page_init (AtlasEligibilityPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
atlas_eligibility_page_open (AtlasEligibilityPage *self, GFile *file)
{
  g_return_if_fail (ATLAS_IS_ELIGIBILITY_PAGE (self));
  g_return_if_fail (G_IS_FILE (file));

  if (self->store != NULL)
    atlas_eligibility_page_take_file (self, file);
  else
    g_set_object (&self->file_to_open, file);
}
