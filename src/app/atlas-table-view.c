/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-table-view.h"

#include "atlas-cell-row.h"

#include <glib/gi18n.h>

/* The items of the menu's last section that belong to columns which are always there. */
#define N_FIXED_NAMES 1

struct _AtlasTableView
{
  AdwBin parent_instance;

  GtkColumnView *view;
  GtkColumnViewColumn *cycle_column;
  GtkColumnViewColumn *specialty_column;
  GtkColumnViewColumn *measure_column;
  GtkColumnViewColumn *group_column;
  GtkColumnViewColumn *outcome_column;
  GtkColumnViewColumn *value_column;
  GtkColumnViewColumn *source_column;
  GMenu *name_menu;

  GListStore *rows;
  GtkMultiSelection *selection;
  AtlasCellRowParts parts; /* those that have a column */
};

G_DEFINE_FINAL_TYPE (AtlasTableView, atlas_table_view, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_CELL_ACTIVATED,
  SIGNAL_NOTICE,
} AtlasTableViewSignal;

static guint signals[SIGNAL_NOTICE + 1];

static void
row_activated_cb (AtlasTableView *self, guint position)
{
  g_autoptr (AtlasCellRow) row = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  g_signal_emit (self, signals[SIGNAL_CELL_ACTIVATED], 0,
                 atlas_cell_get_id (atlas_cell_row_get_cell (row)));
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasTableView *self = ATLAS_TABLE_VIEW (widget);
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (
      GTK_SELECTION_MODEL (self->selection));
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  gboolean all = gtk_bitset_is_empty (selected);

  for (guint i = 0; i < n_rows; i++)
    {
      if (!all && !gtk_bitset_contains (selected, i))
        continue;

      g_autoptr (AtlasCellRow) row = g_list_model_get_item (G_LIST_MODEL (self->selection), i);
      g_autofree char *line = atlas_cell_row_to_text (row, self->parts);
      g_string_append_printf (text, "%s\n", line);
    }

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text->str);
  g_signal_emit (self, signals[SIGNAL_NOTICE], 0,
                 all ? _ ("Table copied") : _ ("Selected rows copied"));
}

/* @parameter is the id of a column, with "-descending" behind it for the other direction. */
static void
sort_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasTableView *self = ATLAS_TABLE_VIEW (widget);
  const char *target = g_variant_get_string (parameter, NULL);
  GListModel *columns = gtk_column_view_get_columns (self->view);
  GtkSortType direction = g_str_has_suffix (target, "-descending") ? GTK_SORT_DESCENDING
                                                                   : GTK_SORT_ASCENDING;

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);
      const char *id = gtk_column_view_column_get_id (column);

      if (id == NULL || !g_str_has_prefix (target, id))
        continue;

      gtk_column_view_sort_by_column (self->view, NULL, GTK_SORT_ASCENDING);
      gtk_column_view_sort_by_column (self->view, column, direction);
    }

  gtk_widget_grab_focus (widget);
}

static void
sort_by_number (GtkColumnViewColumn *column, const char *property)
{
  g_autoptr (GtkSorter) sorter = GTK_SORTER (
      gtk_numeric_sorter_new (gtk_property_expression_new (ATLAS_TYPE_CELL_ROW, NULL, property)));

  gtk_column_view_column_set_sorter (column, sorter);
}

static void
sort_by_text (GtkColumnViewColumn *column, const char *property)
{
  g_autoptr (GtkSorter) sorter = GTK_SORTER (
      gtk_string_sorter_new (gtk_property_expression_new (ATLAS_TYPE_CELL_ROW, NULL, property)));

  gtk_column_view_column_set_sorter (column, sorter);
}

static void
atlas_table_view_dispose (GObject *object)
{
  AtlasTableView *self = ATLAS_TABLE_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_TABLE_VIEW);
  g_clear_object (&self->rows);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (atlas_table_view_parent_class)->dispose (object);
}

static gboolean
atlas_table_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ATLAS_TABLE_VIEW (widget)->view));
}

static void
atlas_table_view_class_init (AtlasTableViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = atlas_table_view_dispose;
  widget_class->grab_focus = atlas_table_view_grab_focus;

  signals[SIGNAL_CELL_ACTIVATED] = g_signal_new ("cell-activated", G_TYPE_FROM_CLASS (klass),
                                                 G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                 G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_NOTICE] = g_signal_new ("notice", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (ATLAS_TYPE_CELL_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-table-view.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasTableView, view);
  gtk_widget_class_bind_template_child (widget_class, AtlasTableView, cycle_column);
  gtk_widget_class_bind_template_child (widget_class, AtlasTableView, specialty_column);
  gtk_widget_class_bind_template_child (widget_class, AtlasTableView, measure_column);
  gtk_widget_class_bind_template_child (widget_class, AtlasTableView, group_column);
  gtk_widget_class_bind_template_child (widget_class, AtlasTableView, outcome_column);
  gtk_widget_class_bind_template_child (widget_class, AtlasTableView, value_column);
  gtk_widget_class_bind_template_child (widget_class, AtlasTableView, source_column);
  gtk_widget_class_bind_template_child (widget_class, AtlasTableView, name_menu);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);

  gtk_widget_class_install_action (widget_class, "table.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "table.sort", "s", sort_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "table.copy",
                                       NULL);
}

static void
atlas_table_view_init (AtlasTableView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  sort_by_number (self->cycle_column, "cycle");
  sort_by_text (self->specialty_column, "specialty");
  sort_by_text (self->measure_column, "measure");
  sort_by_text (self->group_column, "group");
  sort_by_text (self->outcome_column, "outcome");
  sort_by_number (self->value_column, "value");
  sort_by_text (self->source_column, "source");

  self->rows = g_list_store_new (ATLAS_TYPE_CELL_ROW);
  GtkSorter *sorter = gtk_column_view_get_sorter (self->view);
  GtkSortListModel *sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->rows)),
                                                      g_object_ref (sorter));

  self->selection = gtk_multi_selection_new (G_LIST_MODEL (sorted));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  gtk_column_view_sort_by_column (self->view, self->cycle_column, GTK_SORT_DESCENDING);
}

AtlasTableView *
atlas_table_view_new (void)
{
  return g_object_new (ATLAS_TYPE_TABLE_VIEW, NULL);
}

/* No cell is without a measure: it needs a column where they differ. */
static AtlasCellRowParts
find_parts (GPtrArray *cells)
{
  AtlasCellRowParts parts = 0;

  for (guint i = 0; i < cells->len; i++)
    {
      const AtlasCellKey *key = atlas_cell_get_key (g_ptr_array_index (cells, i));
      const AtlasCellKey *first = atlas_cell_get_key (g_ptr_array_index (cells, 0));

      if (key->specialty != NULL)
        parts |= ATLAS_CELL_ROW_SPECIALTY;
      if (key->measure != first->measure)
        parts |= ATLAS_CELL_ROW_MEASURE;
      if (key->type != NULL)
        parts |= ATLAS_CELL_ROW_GROUP;
      if (key->outcome != NULL)
        parts |= ATLAS_CELL_ROW_OUTCOME;
    }

  return parts;
}

/* Rows in the order of a column that is not there would seem to have none. */
static void
drop_hidden_sort (AtlasTableView *self)
{
  GtkColumnViewSorter *sorter = GTK_COLUMN_VIEW_SORTER (gtk_column_view_get_sorter (self->view));
  GtkColumnViewColumn *column = gtk_column_view_sorter_get_primary_sort_column (sorter);

  if (column == NULL || gtk_column_view_column_get_visible (column))
    return;

  gtk_column_view_sort_by_column (self->view, NULL, GTK_SORT_ASCENDING);
  gtk_column_view_sort_by_column (self->view, self->cycle_column, GTK_SORT_DESCENDING);
}

static void
set_parts (AtlasTableView *self, AtlasCellRowParts parts)
{
  const struct
  {
    AtlasCellRowParts part;
    GtkColumnViewColumn *column;
  } columns[] = {
    { ATLAS_CELL_ROW_SPECIALTY, self->specialty_column },
    { ATLAS_CELL_ROW_MEASURE, self->measure_column },
    { ATLAS_CELL_ROW_GROUP, self->group_column },
    { ATLAS_CELL_ROW_OUTCOME, self->outcome_column },
  };

  self->parts = parts;
  while (g_menu_model_get_n_items (G_MENU_MODEL (self->name_menu)) > N_FIXED_NAMES)
    g_menu_remove (self->name_menu, 0);

  int position = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      gboolean visible = (parts & columns[i].part) != 0;
      const char *id = gtk_column_view_column_get_id (columns[i].column);
      g_autofree char *action = g_strdup_printf ("table.sort::%s", id);

      gtk_column_view_column_set_visible (columns[i].column, visible);
      if (visible)
        g_menu_insert (self->name_menu, position++,
                       gtk_column_view_column_get_title (columns[i].column), action);
    }
  drop_hidden_sort (self);
}

void
atlas_table_view_set_cells (AtlasTableView *self, AtlasDataset *dataset, GPtrArray *cells)
{
  g_return_if_fail (ATLAS_IS_TABLE_VIEW (self));
  g_return_if_fail (ATLAS_IS_DATASET (dataset));
  g_return_if_fail (cells != NULL);

  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < cells->len; i++)
    g_ptr_array_add (rows, atlas_cell_row_new (dataset, g_ptr_array_index (cells, i)));

  set_parts (self, find_parts (cells));
  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)),
                       rows->pdata, rows->len);
}
