/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-eligibility-page-private.h"

#include "atlas-date.h"
#include "atlas-screen-page.h"

#include <glib/gi18n.h>

#define DIRECTORY "residency-atlas"

static void atlas_eligibility_page_page_init (AtlasPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AtlasEligibilityPage,
                               atlas_eligibility_page,
                               ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (ATLAS_TYPE_PAGE,
                                                      atlas_eligibility_page_page_init))

typedef enum
{
  PROP_DATASET = 1,
  PROP_SETTINGS,
  PROP_COMPACT,
  PROP_NARROW,
  PROP_EXPORTABLE,
} AtlasEligibilityPageProperty;

/* ---- The screens ---- */

static void
push (AtlasEligibilityPage *self, AdwNavigationPage *page)
{
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  adw_navigation_view_push (self->pages, page);
  if (focused)
    gtk_widget_grab_focus (GTK_WIDGET (page));
}

static void
show_result (AtlasEligibilityPage *self)
{
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  adw_navigation_view_pop_to_page (self->pages, ADW_NAVIGATION_PAGE (self->result));
  if (focused)
    gtk_widget_grab_focus (GTK_WIDGET (self->result));
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
  push (self, atlas_screen_page_new (self->wizard, open->screen));
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

  if (position >= 0)
    show_screen (self, (guint) position);
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
  adw_navigation_view_push (self->pages, ADW_NAVIGATION_PAGE (self->result));
  g_signal_connect_object (self->store, "notify::error", G_CALLBACK (error_cb), self,
                           G_CONNECT_SWAPPED);
  tell_set_aside (self);
  gtk_stack_set_visible_child_name (self->stack, "pages");
  if (self->focus_wanted)
    gtk_widget_grab_focus (GTK_WIDGET (self));
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

  g_autofree char *text = g_markup_escape_text (error->message, -1);
  adw_status_page_set_description (self->failed, text);
  gtk_stack_set_visible_child_name (self->stack, "failed");
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
load (AtlasEligibilityPage *self)
{
  if (self->loading)
    return;

  g_autoptr (GTask) task = g_task_new (self, self->cancellable, load_cb, NULL);

  self->loading = TRUE;
  g_task_set_source_tag (task, load);
  g_task_run_in_thread (task, load_in_thread);
}

/* ---- The page ---- */

static void
atlas_eligibility_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (atlas_eligibility_page_parent_class)->map (widget);

  load (ATLAS_ELIGIBILITY_PAGE (widget));
}

/* Nothing is lost when the page or the window is left. */
static void
atlas_eligibility_page_unmap (GtkWidget *widget)
{
  AtlasEligibilityPage *self = ATLAS_ELIGIBILITY_PAGE (widget);

  if (self->store != NULL)
    atlas_case_store_save (self->store);

  GTK_WIDGET_CLASS (atlas_eligibility_page_parent_class)->unmap (widget);
}

static gboolean
atlas_eligibility_page_grab_focus (GtkWidget *widget)
{
  AtlasEligibilityPage *self = ATLAS_ELIGIBILITY_PAGE (widget);
  AdwNavigationPage *visible = adw_navigation_view_get_visible_page (self->pages);

  self->focus_wanted = visible == NULL;
  return visible != NULL && (gtk_widget_grab_focus (GTK_WIDGET (visible)) ||
                             gtk_widget_child_focus (GTK_WIDGET (visible), GTK_DIR_TAB_FORWARD));
}

static gboolean
atlas_eligibility_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (GTK_WIDGET (ATLAS_ELIGIBILITY_PAGE (widget)->stack), direction);
}

static void
atlas_eligibility_page_page_init (AtlasPageInterface *iface)
{
}

static void
atlas_eligibility_page_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  AtlasEligibilityPage *self = ATLAS_ELIGIBILITY_PAGE (object);

  switch ((AtlasEligibilityPageProperty) prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_EXPORTABLE:
      g_value_set_boolean (value, FALSE);
      break;
    case PROP_DATASET:
    case PROP_SETTINGS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
set_flag (GObject *object, gboolean *flag, const GValue *value, GParamSpec *pspec)
{
  if (*flag == g_value_get_boolean (value))
    return;

  *flag = g_value_get_boolean (value);
  g_object_notify_by_pspec (object, pspec);
}

static void
atlas_eligibility_page_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  AtlasEligibilityPage *self = ATLAS_ELIGIBILITY_PAGE (object);

  switch ((AtlasEligibilityPageProperty) prop_id)
    {
    case PROP_DATASET:
      self->dataset = g_value_dup_object (value);
      break;
    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;
    case PROP_COMPACT:
      set_flag (object, &self->compact, value, pspec);
      break;
    case PROP_NARROW:
      set_flag (object, &self->narrow, value, pspec);
      break;
    case PROP_EXPORTABLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
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
  /* Else the page would let go of a child that the template has freed. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_ELIGIBILITY_PAGE);
  g_clear_object (&self->file_to_open);
  g_clear_object (&self->wizard);
  g_clear_object (&self->store);
  g_clear_object (&self->dataset);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (atlas_eligibility_page_parent_class)->dispose (object);
}

static void
atlas_eligibility_page_class_init (AtlasEligibilityPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = atlas_eligibility_page_get_property;
  object_class->set_property = atlas_eligibility_page_set_property;
  object_class->dispose = atlas_eligibility_page_dispose;
  widget_class->map = atlas_eligibility_page_map;
  widget_class->unmap = atlas_eligibility_page_unmap;
  widget_class->focus = atlas_eligibility_page_focus;
  widget_class->grab_focus = atlas_eligibility_page_grab_focus;

  g_object_class_override_property (object_class, PROP_DATASET, "dataset");
  g_object_class_override_property (object_class, PROP_SETTINGS, "settings");
  g_object_class_override_property (object_class, PROP_COMPACT, "compact");
  g_object_class_override_property (object_class, PROP_NARROW, "narrow");
  g_object_class_override_property (object_class, PROP_EXPORTABLE, "exportable");

  gtk_widget_class_set_template_from_resource (widget_class, ATLAS_RESOURCE_PREFIX
                                               "/ui/atlas-eligibility-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasEligibilityPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AtlasEligibilityPage, failed);
  gtk_widget_class_bind_template_child (widget_class, AtlasEligibilityPage, pages);

  gtk_widget_class_install_action (widget_class, "eligibility.next", "s", next_action);
  gtk_widget_class_install_action (widget_class, "eligibility.continue", NULL, continue_action);
  gtk_widget_class_install_action (widget_class, "eligibility.review", NULL, review_action);
  gtk_widget_class_install_action (widget_class, "eligibility.ask", "s", ask_action);
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
