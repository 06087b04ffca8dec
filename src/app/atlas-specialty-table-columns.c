/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialty-table-private.h"

#include "atlas-name.h"
#include "atlas-specialty-number.h"

#include <glib/gi18n.h>

static const char *const ids[ATLAS_N_SPECIALTY_COLUMNS] = {
  "offered", "filled", "unfilled", "programs", "img-share", "us-imgs", "non-us-imgs",
};

static AtlasSpecialtyRow *
get_row (GtkListItem *item)
{
  return ATLAS_SPECIALTY_ROW (gtk_list_item_get_item (item));
}

/* ---- The number columns ---- */

static AtlasSpecialtyColumn
get_column (GtkListItemFactory *factory)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), "column"));
}

static void
show_number (AtlasSpecialtyNumber *number, GParamSpec *pspec, AtlasSpecialtyRow *row)
{
  AtlasSpecialtyColumn column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (number), "column"));

  atlas_specialty_number_set_cell (number, atlas_specialty_row_get_cell (row, column));
}

static void
set_up_number_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  AtlasSpecialtyColumn column = get_column (factory);
  GtkWidget *number = atlas_specialty_number_new (atlas_specialty_column_get_title (column));

  g_object_set_data (G_OBJECT (number), "column", GUINT_TO_POINTER (column));
  gtk_list_item_set_child (item, number);
}

static void
bind_number_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *number = gtk_list_item_get_child (item);

  g_signal_connect_object (get_row (item), "notify::cycle", G_CALLBACK (show_number), number,
                           G_CONNECT_SWAPPED);
  show_number (ATLAS_SPECIALTY_NUMBER (number), NULL, get_row (item));
}

static void
unbind_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  g_signal_handlers_disconnect_by_data (get_row (item), gtk_list_item_get_child (item));
}

/* ---- The text columns ---- */

static void
set_up_text (GtkListItem *item, int min_chars, int max_chars)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), min_chars);
  gtk_label_set_max_width_chars (GTK_LABEL (label), max_chars);
  gtk_list_item_set_child (item, label);
}

static void
show_text (GtkListItem *item, const char *text)
{
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_widget_set_tooltip_text (label, text);
}

static void
set_up_name_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  set_up_text (item, 12, 28);
}

static void
bind_name_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  show_text (item, atlas_name_specialty (atlas_specialty_row_get_specialty (get_row (item))));
}

static void
set_up_group_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  set_up_text (item, 10, 12);
}

static void
bind_group_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  AtlasSpecialty *specialty = atlas_specialty_row_get_specialty (get_row (item));

  show_text (item, atlas_name_specialty_group (atlas_specialty_get_group (specialty)));
}

/* ---- The check buttons ---- */

static void
show_compared (GtkCheckButton *button, GParamSpec *pspec, AtlasSpecialtyRow *row)
{
  gtk_check_button_set_active (button, atlas_specialty_row_get_compared (row));
}

/* Whoever compares may refuse one more: the button then goes back. */
static void
toggled_cb (GtkCheckButton *button, GtkListItem *item)
{
  AtlasSpecialtyRow *row = get_row (item);
  gboolean active = gtk_check_button_get_active (button);

  if (row == NULL || active == atlas_specialty_row_get_compared (row))
    return;

  gtk_widget_activate_action (GTK_WIDGET (button), "specialties.choose", "(sb)",
                              atlas_specialty_get_id (atlas_specialty_row_get_specialty (row)),
                              active);
  show_compared (button, NULL, row);
}

static void
set_up_compare_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *button = gtk_check_button_new ();

  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), item, G_CONNECT_DEFAULT);
  gtk_list_item_set_child (item, button);
}

static void
bind_compare_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *button = gtk_list_item_get_child (item);
  const char *name = atlas_name_specialty (atlas_specialty_row_get_specialty (get_row (item)));
  /* Translators: the name of a check button; %s is a specialty. */
  g_autofree char *label = g_strdup_printf (_ ("Compare %s"), name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_signal_connect_object (get_row (item), "notify::compared", G_CALLBACK (show_compared), button,
                           G_CONNECT_SWAPPED);
  show_compared (GTK_CHECK_BUTTON (button), NULL, get_row (item));
}

/* ---- The rows ---- */

/* A row has the focus as a whole: it says what its columns show. */
static void
describe_row (GtkColumnViewRow *view_row, GParamSpec *pspec, AtlasSpecialtyRow *row)
{
  g_autofree char *description = atlas_specialty_row_describe (row);

  gtk_column_view_row_set_accessible_description (view_row, description);
}

static void
bind_row_cb (GtkListItemFactory *factory, GtkColumnViewRow *view_row)
{
  AtlasSpecialtyRow *row = gtk_column_view_row_get_item (view_row);

  gtk_column_view_row_set_accessible_label (
      view_row, atlas_name_specialty (atlas_specialty_row_get_specialty (row)));
  g_signal_connect_object (row, "notify::cycle", G_CALLBACK (describe_row), view_row,
                           G_CONNECT_SWAPPED);
  describe_row (view_row, NULL, row);
}

static void
unbind_row_cb (GtkListItemFactory *factory, GtkColumnViewRow *view_row)
{
  g_signal_handlers_disconnect_by_data (gtk_column_view_row_get_item (view_row), view_row);
}

static GtkListItemFactory *
create_factory (GCallback set_up, GCallback bind, GCallback unbind)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  if (set_up != NULL)
    g_signal_connect (factory, "setup", set_up, NULL);
  g_signal_connect (factory, "bind", bind, NULL);
  if (unbind != NULL)
    g_signal_connect (factory, "unbind", unbind, NULL);
  return factory;
}

static GtkColumnViewColumn *
add_column (AtlasSpecialtyTable *self,
            const char *id,
            const char *title,
            GtkListItemFactory *factory)
{
  GtkColumnViewColumn *column = gtk_column_view_column_new (title, factory);

  gtk_column_view_column_set_id (column, id);
  gtk_column_view_append_column (self->view, column);
  g_object_unref (column);
  return column;
}

static void
add_number_column (AtlasSpecialtyTable *self, AtlasSpecialtyColumn column)
{
  GtkListItemFactory *factory = create_factory (
      G_CALLBACK (set_up_number_cb), G_CALLBACK (bind_number_cb), G_CALLBACK (unbind_cb));

  g_object_set_data (G_OBJECT (factory), "column", GUINT_TO_POINTER (column));
  self->number_columns[column] = add_column (self, ids[column],
                                             atlas_specialty_column_get_title (column), factory);
}

void
atlas_specialty_table_add_columns (AtlasSpecialtyTable *self)
{
  g_autoptr (GtkListItemFactory) row_factory = create_factory (NULL, G_CALLBACK (bind_row_cb),
                                                               G_CALLBACK (unbind_row_cb));

  gtk_column_view_set_row_factory (self->view, row_factory);
  self->compare_column = add_column (self, "compare", NULL,
                                     create_factory (G_CALLBACK (set_up_compare_cb),
                                                     G_CALLBACK (bind_compare_cb),
                                                     G_CALLBACK (unbind_cb)));
  self->name_column = add_column (
      self, "name", C_ ("column of a table", "Specialty"),
      create_factory (G_CALLBACK (set_up_name_cb), G_CALLBACK (bind_name_cb), NULL));
  gtk_column_view_column_set_expand (self->name_column, TRUE);
  self->group_column = add_column (
      self, "group", C_ ("column of a table", "Group"),
      create_factory (G_CALLBACK (set_up_group_cb), G_CALLBACK (bind_group_cb), NULL));

  for (guint i = 0; i < ATLAS_N_SPECIALTY_COLUMNS; i++)
    if (i != ATLAS_SPECIALTY_COLUMN_PROGRAMS)
      add_number_column (self, i);
}
