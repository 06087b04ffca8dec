/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-window-private.h"

#include "atlas-eligibility-page.h"
#include "atlas-scores-page.h"
#include "atlas-specialties-page.h"
#include "atlas-trends-page.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (AtlasWindow, atlas_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_DATASET = 1,
  PROP_SETTINGS,
  PROP_COMPACT,
  PROP_NARROW,
} AtlasWindowProperty;

static GParamSpec *props[PROP_NARROW + 1];

typedef enum
{
  SIGNAL_FIRST_FRAME,
} AtlasWindowSignal;

static guint signals[SIGNAL_FIRST_FRAME + 1];

/* The page that a file may be opened on. */
#define ELIGIBILITY "eligibility"

/* The pages that exist, in the order of the sidebar. */
typedef struct
{
  const char *id;
  const char *title;
  const char *icon;
  GType (*get_type) (void); /* an AtlasPage */
} Page;

static const Page pages[] = {
  { "trends", N_ ("Trends"), "atlas-chart-symbolic", atlas_trends_page_get_type },
  { "specialties", N_ ("Specialties"), "atlas-specialties-symbolic",
    atlas_specialties_page_get_type },
  { "scores", N_ ("Scores"), "atlas-scores-symbolic", atlas_scores_page_get_type },
  { ELIGIBILITY, N_ ("Eligibility"), "atlas-eligibility-symbolic",
    atlas_eligibility_page_get_type },
};

/* A page costs nothing before it is first shown. */
static void
create_page (AtlasWindow *self, const Page *page)
{
  GtkWidget *widget = g_object_new (page->get_type (), "dataset", self->dataset, "settings",
                                    self->settings, NULL);

  g_object_bind_property (self, "compact", widget, "compact", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "narrow", widget, "narrow", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (widget, "notice", G_CALLBACK (atlas_window_show_toast), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "notify::charting", G_CALLBACK (atlas_window_update_actions),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "notify::exportable", G_CALLBACK (atlas_window_update_actions),
                           self, G_CONNECT_SWAPPED);
  gtk_stack_add_named (self->pages, widget, page->id);
}

/* That of the settings, or the first one. */
static guint
find_page (AtlasWindow *self)
{
  g_autofree char *id = g_settings_get_string (self->settings, "page");

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].id, id))
      return i;
  return 0;
}

/* Whoever walks the list by keyboard selects rows, but stays on the page until one is activated. */
static void
select_row_of_page (AtlasWindow *self)
{
  gtk_list_box_select_row (self->sidebar,
                           gtk_list_box_get_row_at_index (self->sidebar, (int) find_page (self)));
}

static void
show_page (AtlasWindow *self)
{
  const Page *page = &pages[find_page (self)];

  if (gtk_stack_get_child_by_name (self->pages, page->id) == NULL)
    create_page (self, page);

  gtk_stack_set_visible_child_name (self->pages, page->id);
  adw_navigation_page_set_title (self->content, _ (page->title));
  select_row_of_page (self);
  atlas_window_update_actions (self);
}

static void
row_activated_cb (AtlasWindow *self, GtkListBoxRow *row)
{
  g_settings_set_string (self->settings, "page", pages[gtk_list_box_row_get_index (row)].id);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (atlas_window_get_visible_page (self)));
}

static void
after_paint_cb (AtlasWindow *self, GdkFrameClock *clock)
{
  g_clear_signal_handler (&self->first_frame_handler, clock);
  self->has_painted = TRUE;
  g_signal_emit (self, signals[SIGNAL_FIRST_FRAME], 0);
}

static GtkWidget *
create_row (const Page *page)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (_ (page->title));

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (page->icon));
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label,
                                  NULL, -1);
  return row;
}

static void
fill_sidebar (AtlasWindow *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    gtk_list_box_append (self->sidebar, create_row (&pages[i]));
}

static void
atlas_window_realize (GtkWidget *widget)
{
  AtlasWindow *self = ATLAS_WINDOW (widget);

  GTK_WIDGET_CLASS (atlas_window_parent_class)->realize (widget);

  if (self->has_painted)
    return;

  self->first_frame_handler = g_signal_connect_object (gtk_widget_get_frame_clock (widget),
                                                       "after-paint", G_CALLBACK (after_paint_cb),
                                                       self, G_CONNECT_SWAPPED);
}

static void
atlas_window_constructed (GObject *object)
{
  AtlasWindow *self = ATLAS_WINDOW (object);

  G_OBJECT_CLASS (atlas_window_parent_class)->constructed (object);

  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);

  fill_sidebar (self);
  g_signal_connect_object (self->settings, "changed::page", G_CALLBACK (show_page), self,
                           G_CONNECT_SWAPPED);
  show_page (self);
  gtk_widget_grab_focus (GTK_WIDGET (atlas_window_get_visible_page (self)));
}

static void
atlas_window_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasWindow *self = ATLAS_WINDOW (object);

  switch ((AtlasWindowProperty) prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
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
atlas_window_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  AtlasWindow *self = ATLAS_WINDOW (object);

  switch ((AtlasWindowProperty) prop_id)
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
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_window_dispose (GObject *object)
{
  AtlasWindow *self = ATLAS_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_WINDOW);
  g_clear_object (&self->dataset);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (atlas_window_parent_class)->dispose (object);
}

static void
atlas_window_class_init (AtlasWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags once = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->constructed = atlas_window_constructed;
  object_class->get_property = atlas_window_get_property;
  object_class->set_property = atlas_window_set_property;
  object_class->dispose = atlas_window_dispose;
  widget_class->realize = atlas_window_realize;

  props[PROP_DATASET] = g_param_spec_object ("dataset", NULL, NULL, ATLAS_TYPE_DATASET, once);
  props[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, once);
  props[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[SIGNAL_FIRST_FRAME] = g_signal_new ("first-frame", G_TYPE_FROM_CLASS (klass),
                                              G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                              0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, AtlasWindow, split_view);
  gtk_widget_class_bind_template_child (widget_class, AtlasWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, AtlasWindow, content);
  gtk_widget_class_bind_template_child (widget_class, AtlasWindow, pages);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, select_row_of_page);

  atlas_window_class_install_actions (widget_class);
}

static void
atlas_window_init (AtlasWindow *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
#if ATLAS_DEVELOPMENT
  gtk_widget_add_css_class (GTK_WIDGET (self), "devel");
#endif
}

AtlasWindow *
atlas_window_new (GtkApplication *application, AtlasDataset *dataset, GSettings *settings)
{
  return g_object_new (ATLAS_TYPE_WINDOW, "application", application, "dataset", dataset,
                       "settings", settings, NULL);
}

void
atlas_window_open_case (AtlasWindow *self, GFile *file)
{
  g_return_if_fail (ATLAS_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  g_settings_set_string (self->settings, "page", ELIGIBILITY);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  atlas_eligibility_page_open (
      ATLAS_ELIGIBILITY_PAGE (gtk_stack_get_child_by_name (self->pages, ELIGIBILITY)), file);
}
