/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-nested-page.h"

#include "atlas-figure-subpage.h"

typedef struct
{
  GtkStack *stack;
  GtkWidget *spinner;
  AdwStatusPage *failed;
  AdwNavigationView *pages;

  gboolean focus_wanted; /* as soon as there is something to give it to */
} AtlasNestedPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (AtlasNestedPage, atlas_nested_page, ATLAS_TYPE_PAGE)

typedef enum
{
  PROP_LOADING_TEXT = 1,
  PROP_FAILURE_TITLE,
} AtlasNestedPageProperty;

static GParamSpec *props[PROP_FAILURE_TITLE + 1];

static AtlasNestedPagePrivate *
get_private (gpointer self)
{
  return atlas_nested_page_get_instance_private (ATLAS_NESTED_PAGE (self));
}

/* (nullable): the page on top, where it has a figure. */
static AtlasFigureSubpage *
get_figure_page (gpointer self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (get_private (self)->pages);

  return ATLAS_IS_FIGURE_SUBPAGE (page) ? ATLAS_FIGURE_SUBPAGE (page) : NULL;
}

static void
update_charting (AtlasNestedPage *self)
{
  AtlasFigureSubpage *page = get_figure_page (self);

  atlas_page_set_charting (ATLAS_PAGE (self),
                           page != NULL && atlas_figure_subpage_get_charting (page),
                           page != NULL && atlas_figure_subpage_get_exportable (page));
}

static void
retry_clicked_cb (AtlasNestedPage *self)
{
  ATLAS_NESTED_PAGE_GET_CLASS (self)->load (self);
}

static AtlasScene *
atlas_nested_page_build_scene (AtlasPage *page)
{
  return atlas_figure_subpage_build_scene (get_figure_page (page));
}

static const char *
atlas_nested_page_get_figure_id (AtlasPage *page)
{
  return atlas_figure_view_get_figure_id (atlas_figure_subpage_get_figure (get_figure_page (page)));
}

static void
atlas_nested_page_toggle_table (AtlasPage *page)
{
  atlas_figure_subpage_toggle_table (get_figure_page (page));
}

static void
atlas_nested_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (atlas_nested_page_parent_class)->map (widget);

  ATLAS_NESTED_PAGE_GET_CLASS (widget)->load (ATLAS_NESTED_PAGE (widget));
}

/* Who has gone on meanwhile keeps the focus. */
static void
atlas_nested_page_unmap (GtkWidget *widget)
{
  get_private (widget)->focus_wanted = FALSE;

  GTK_WIDGET_CLASS (atlas_nested_page_parent_class)->unmap (widget);
}

static gboolean
atlas_nested_page_grab_focus (GtkWidget *widget)
{
  AtlasNestedPagePrivate *priv = get_private (widget);
  AdwNavigationPage *visible = adw_navigation_view_get_visible_page (priv->pages);

  priv->focus_wanted = visible == NULL;
  return visible != NULL && (gtk_widget_grab_focus (GTK_WIDGET (visible)) ||
                             gtk_widget_child_focus (GTK_WIDGET (visible), GTK_DIR_TAB_FORWARD));
}

/* Tab goes through the header bar, too. GTK would ask the page for its favourite widget instead. */
static gboolean
atlas_nested_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (GTK_WIDGET (get_private (widget)->stack), direction);
}

static void
atlas_nested_page_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  AtlasNestedPagePrivate *priv = get_private (object);

  switch ((AtlasNestedPageProperty) prop_id)
    {
    case PROP_LOADING_TEXT:
      gtk_accessible_update_property (GTK_ACCESSIBLE (priv->spinner), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      g_value_get_string (value), -1);
      break;
    case PROP_FAILURE_TITLE:
      adw_status_page_set_title (priv->failed, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_nested_page_dispose (GObject *object)
{
  /* Else the page would let go of a child that the template has freed. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ATLAS_TYPE_NESTED_PAGE);

  G_OBJECT_CLASS (atlas_nested_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-nested-page.ui");
  gtk_widget_class_bind_template_child_private (widget_class, AtlasNestedPage, stack);
  gtk_widget_class_bind_template_child_private (widget_class, AtlasNestedPage, spinner);
  gtk_widget_class_bind_template_child_private (widget_class, AtlasNestedPage, failed);
  gtk_widget_class_bind_template_child_private (widget_class, AtlasNestedPage, pages);
  gtk_widget_class_bind_template_callback (widget_class, retry_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_charting);
}

static void
atlas_nested_page_class_init (AtlasNestedPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  AtlasPageClass *page_class = ATLAS_PAGE_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->set_property = atlas_nested_page_set_property;
  object_class->dispose = atlas_nested_page_dispose;
  widget_class->map = atlas_nested_page_map;
  widget_class->unmap = atlas_nested_page_unmap;
  widget_class->grab_focus = atlas_nested_page_grab_focus;
  widget_class->focus = atlas_nested_page_focus;
  page_class->build_scene = atlas_nested_page_build_scene;
  page_class->get_figure_id = atlas_nested_page_get_figure_id;
  page_class->toggle_table = atlas_nested_page_toggle_table;

  props[PROP_LOADING_TEXT] = g_param_spec_string ("loading-text", NULL, NULL, NULL, flags);
  props[PROP_FAILURE_TITLE] = g_param_spec_string ("failure-title", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
  bind_template (widget_class);
}

static void
atlas_nested_page_init (AtlasNestedPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
atlas_nested_page_show_spinner (AtlasNestedPage *self)
{
  g_return_if_fail (ATLAS_IS_NESTED_PAGE (self));

  gtk_stack_set_visible_child_name (get_private (self)->stack, "loading");
}

void
atlas_nested_page_show_error (AtlasNestedPage *self, const GError *error)
{
  g_return_if_fail (ATLAS_IS_NESTED_PAGE (self));
  g_return_if_fail (error != NULL);

  AtlasNestedPagePrivate *priv = get_private (self);
  g_autofree char *text = g_markup_escape_text (error->message, -1);

  adw_status_page_set_description (priv->failed, text);
  gtk_stack_set_visible_child_name (priv->stack, "failed");
}

void
atlas_nested_page_show_pages (AtlasNestedPage *self)
{
  g_return_if_fail (ATLAS_IS_NESTED_PAGE (self));

  AtlasNestedPagePrivate *priv = get_private (self);

  gtk_stack_set_visible_child_name (priv->stack, "pages");
  if (priv->focus_wanted)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
connect_figure_page (AtlasNestedPage *self, AdwNavigationPage *page)
{
  g_object_bind_property (self, "compact", page, "compact", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "narrow", page, "narrow", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (page, "notify::charting", G_CALLBACK (update_charting), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "notify::exportable", G_CALLBACK (update_charting), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "notice", G_CALLBACK (atlas_page_send_notice), self,
                           G_CONNECT_SWAPPED);
}

void
atlas_nested_page_push (AtlasNestedPage *self, AdwNavigationPage *page)
{
  g_return_if_fail (ATLAS_IS_NESTED_PAGE (self));
  g_return_if_fail (ADW_IS_NAVIGATION_PAGE (page));

  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  if (ATLAS_IS_FIGURE_SUBPAGE (page))
    connect_figure_page (self, page);
  adw_navigation_view_push (get_private (self)->pages, page);
  if (focused)
    gtk_widget_grab_focus (GTK_WIDGET (page));
}

void
atlas_nested_page_pop_to (AtlasNestedPage *self, AdwNavigationPage *page)
{
  g_return_if_fail (ATLAS_IS_NESTED_PAGE (self));
  g_return_if_fail (ADW_IS_NAVIGATION_PAGE (page));

  AdwNavigationView *pages = get_private (self)->pages;
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  if (adw_navigation_view_get_visible_page (pages) == page)
    return;

  adw_navigation_view_pop_to_page (pages, page);
  if (focused)
    gtk_widget_grab_focus (GTK_WIDGET (page));
}
