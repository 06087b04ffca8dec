/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialty-table-private.h"

#include "atlas-specialty-number.h"

#include <glib/gi18n.h>

#define DESCENDING "-descending"

G_DEFINE_FINAL_TYPE (AtlasSpecialtyTable, atlas_specialty_table, ADW_TYPE_BIN)

typedef enum
{
  PROP_SORT = 1,
  PROP_TIGHTNESS,
} AtlasSpecialtyTableProperty;

static GParamSpec *props[PROP_TIGHTNESS + 1];

#define MAX_TIGHTNESS 3

/* From which tightness on a column is left out. */
#define GROUP_LEAVES 1
static const int number_leaves[ATLAS_N_SPECIALTY_COLUMNS] = {
  [ATLAS_SPECIALTY_COLUMN_OFFERED] = 3,  [ATLAS_SPECIALTY_COLUMN_FILLED] = 2,
  [ATLAS_SPECIALTY_COLUMN_UNFILLED] = 2, [ATLAS_SPECIALTY_COLUMN_IMG_SHARE] = MAX_TIGHTNESS + 1,
  [ATLAS_SPECIALTY_COLUMN_US_IMGS] = 3,  [ATLAS_SPECIALTY_COLUMN_NON_US_IMGS] = 3,
};

/* Rows in the order of a column that is not there would seem to have none: the column that they are
 * sorted by stays, in the place of the one that always does. */
static void
show_columns (AtlasSpecialtyTable *self)
{
  GtkColumnViewSorter *sorter = GTK_COLUMN_VIEW_SORTER (gtk_column_view_get_sorter (self->view));
  GtkColumnViewColumn *sorted = gtk_column_view_sorter_get_primary_sort_column (sorter);
  gboolean visible[ATLAS_N_SPECIALTY_COLUMNS];

  for (guint i = 0; i < ATLAS_N_SPECIALTY_COLUMNS; i++)
    visible[i] = self->tightness < number_leaves[i];
  for (guint i = 0; i < ATLAS_N_SPECIALTY_COLUMNS; i++)
    if (self->number_columns[i] != NULL && self->number_columns[i] == sorted && !visible[i])
      {
        visible[ATLAS_SPECIALTY_COLUMN_IMG_SHARE] = FALSE;
        visible[i] = TRUE;
      }

  gtk_column_view_column_set_visible (self->group_column, self->tightness < GROUP_LEAVES);
  for (guint i = 0; i < ATLAS_N_SPECIALTY_COLUMNS; i++)
    if (self->number_columns[i] != NULL)
      gtk_column_view_column_set_visible (self->number_columns[i], visible[i]);
}

static GtkSortType
get_direction (AtlasSpecialtyTable *self, GtkColumnViewColumn *column)
{
  GtkColumnViewSorter *sorter = GTK_COLUMN_VIEW_SORTER (gtk_column_view_get_sorter (self->view));
  GtkSortType direction = GTK_SORT_ASCENDING;

  for (guint i = 0; i < gtk_column_view_sorter_get_n_sort_columns (sorter); i++)
    if (gtk_column_view_sorter_get_nth_sort_column (sorter, i, &direction) == column)
      return direction;

  return GTK_SORT_ASCENDING;
}

typedef struct
{
  AtlasSpecialtyTable *table;
  AtlasSpecialtyColumn column;
} NumberSorter;

/* The view turns the order around where it is a descending one; what is missing is last there,
 * too. */
static int
compare_numbers (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const NumberSorter *sorter = user_data;
  AtlasCell *cells[] = {
    atlas_specialty_row_get_cell ((AtlasSpecialtyRow *) a, sorter->column),
    atlas_specialty_row_get_cell ((AtlasSpecialtyRow *) b, sorter->column),
  };
  double values[2];
  gboolean known[2];

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    known[i] = cells[i] != NULL && atlas_cell_get_value (cells[i], &values[i]);

  if (known[0] && known[1])
    return (values[0] > values[1]) - (values[0] < values[1]);

  int order = (int) known[1] - (int) known[0];
  GtkColumnViewColumn *column = sorter->table->number_columns[sorter->column];
  return get_direction (sorter->table, column) == GTK_SORT_ASCENDING ? order : -order;
}

static void
sort_by_number (AtlasSpecialtyTable *self, AtlasSpecialtyColumn column)
{
  NumberSorter *data = g_new (NumberSorter, 1);
  *data = (NumberSorter) { .table = self, .column = column };
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare_numbers, data, g_free));

  gtk_column_view_column_set_sorter (self->number_columns[column], sorter);
}

static void
sort_by_text (GtkColumnViewColumn *column, const char *property)
{
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_string_sorter_new (
      gtk_property_expression_new (ATLAS_TYPE_SPECIALTY_ROW, NULL, property)));

  gtk_column_view_column_set_sorter (column, sorter);
}

static void
apply_sort (AtlasSpecialtyTable *self)
{
  GListModel *columns = gtk_column_view_get_columns (self->view);
  gboolean descending = g_str_has_suffix (self->sort, DESCENDING);
  g_autofree char *id = g_strndup (self->sort,
                                   strlen (self->sort) - (descending ? strlen (DESCENDING) : 0));

  self->sorting = TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      if (g_str_equal (gtk_column_view_column_get_id (column), id))
        {
          gtk_column_view_sort_by_column (self->view, NULL, GTK_SORT_ASCENDING);
          gtk_column_view_sort_by_column (self->view, column,
                                          descending ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
        }
    }
  self->sorting = FALSE;
}

/* GTK would leak the columns behind the one that had the focus. */
static void
focus_last_column (AtlasSpecialtyTable *self)
{
  GListModel *columns = gtk_column_view_get_columns (self->view);
  GtkSelectionModel *model = gtk_column_view_get_model (self->view);
  g_autoptr (GtkColumnViewColumn) last = g_list_model_get_item (
      columns, g_list_model_get_n_items (columns) - 1);

  if (model != NULL && g_list_model_get_n_items (G_LIST_MODEL (model)) > 0)
    gtk_column_view_scroll_to (self->view, 0, last, GTK_LIST_SCROLL_FOCUS, NULL);
}

/* Else the view would follow the row that was the first one. */
static void
scroll_to_top (AtlasSpecialtyTable *self)
{
  GtkSelectionModel *model = gtk_column_view_get_model (self->view);

  if (model != NULL && g_list_model_get_n_items (G_LIST_MODEL (model)) > 0)
    gtk_column_view_scroll_to (self->view, 0, NULL, GTK_LIST_SCROLL_NONE, NULL);
}

static void
set_sort (AtlasSpecialtyTable *self, const char *sort)
{
  if (sort == NULL || !g_set_str (&self->sort, sort))
    return;

  if (!self->sorting)
    apply_sort (self);
  show_columns (self);
  scroll_to_top (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SORT]);
}

/* A click on the title of a column. */
static void
sorter_changed_cb (AtlasSpecialtyTable *self)
{
  GtkColumnViewSorter *sorter = GTK_COLUMN_VIEW_SORTER (gtk_column_view_get_sorter (self->view));
  GtkColumnViewColumn *column = gtk_column_view_sorter_get_primary_sort_column (sorter);

  if (self->sorting || column == NULL)
    return;

  gboolean descending = gtk_column_view_sorter_get_primary_sort_order (sorter) ==
                        GTK_SORT_DESCENDING;
  g_autofree char *sort = g_strconcat (gtk_column_view_column_get_id (column),
                                       descending ? DESCENDING : NULL, NULL);
  self->sorting = TRUE;
  set_sort (self, sort);
  self->sorting = FALSE;
}

void
atlas_specialty_table_open (AtlasSpecialtyTable *self, guint position)
{
  g_return_if_fail (ATLAS_IS_SPECIALTY_TABLE (self));

  g_autoptr (AtlasSpecialtyRow) row = g_list_model_get_item (
      G_LIST_MODEL (gtk_column_view_get_model (self->view)), position);

  if (row != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "specialties.open", "s",
                                atlas_specialty_get_id (atlas_specialty_row_get_specialty (row)));
}

void
atlas_specialty_table_focus_first (AtlasSpecialtyTable *self)
{
  g_return_if_fail (ATLAS_IS_SPECIALTY_TABLE (self));

  if (g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (self->view))) == 0)
    return;

  gtk_column_view_scroll_to (self->view, 0, NULL, GTK_LIST_SCROLL_FOCUS, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
row_activated_cb (AtlasSpecialtyTable *self, guint position)
{
  atlas_specialty_table_open (self, position);
}

/* A click on a number asks where it comes from. */
static void
released_cb (AtlasSpecialtyTable *self, int n_press, double x, double y)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self->view), x, y, GTK_PICK_DEFAULT);

  if (n_press == 1 && ATLAS_IS_SPECIALTY_NUMBER (widget))
    gtk_widget_activate (widget);
}

static void
set_tightness (AtlasSpecialtyTable *self, int tightness)
{
  if (self->tightness == tightness)
    return;

  self->tightness = tightness;
  show_columns (self);

  /* The view remembers the column that had the focus, but does not return to it by itself. */
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->view)) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TIGHTNESS]);
}

static void
atlas_specialty_table_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  AtlasSpecialtyTable *self = ATLAS_SPECIALTY_TABLE (object);

  switch ((AtlasSpecialtyTableProperty) prop_id)
    {
    case PROP_SORT:
      g_value_set_string (value, self->sort);
      break;
    case PROP_TIGHTNESS:
      g_value_set_int (value, self->tightness);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_specialty_table_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  AtlasSpecialtyTable *self = ATLAS_SPECIALTY_TABLE (object);

  switch ((AtlasSpecialtyTableProperty) prop_id)
    {
    case PROP_SORT:
      set_sort (self, g_value_get_string (value));
      break;
    case PROP_TIGHTNESS:
      set_tightness (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_specialty_table_dispose (GObject *object)
{
  AtlasSpecialtyTable *self = ATLAS_SPECIALTY_TABLE (object);

  g_clear_pointer (&self->sort, g_free);
  /* The view takes its columns apart: nothing is to be sorted by them any more. */
  if (self->view != NULL)
    {
      g_signal_handlers_disconnect_by_data (gtk_column_view_get_sorter (self->view), self);
      focus_last_column (self);
      gtk_column_view_set_model (self->view, NULL);
    }
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_SPECIALTY_TABLE);

  G_OBJECT_CLASS (atlas_specialty_table_parent_class)->dispose (object);
}

static gboolean
atlas_specialty_table_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ATLAS_SPECIALTY_TABLE (widget)->view));
}

static void
atlas_specialty_table_class_init (AtlasSpecialtyTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = atlas_specialty_table_get_property;
  object_class->set_property = atlas_specialty_table_set_property;
  object_class->dispose = atlas_specialty_table_dispose;
  widget_class->grab_focus = atlas_specialty_table_grab_focus;

  props[PROP_SORT] = g_param_spec_string ("sort", NULL, NULL, "name", flags);
  props[PROP_TIGHTNESS] = g_param_spec_int ("tightness", NULL, NULL, 0, MAX_TIGHTNESS, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class, ATLAS_RESOURCE_PREFIX
                                               "/ui/atlas-specialty-table.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyTable, view);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
atlas_specialty_table_init (AtlasSpecialtyTable *self)
{
  self->sort = g_strdup ("name");
  gtk_widget_init_template (GTK_WIDGET (self));

  atlas_specialty_table_add_columns (self);
  sort_by_text (self->name_column, "name");
  sort_by_text (self->group_column, "group");
  for (guint i = 0; i < ATLAS_N_SPECIALTY_COLUMNS; i++)
    if (self->number_columns[i] != NULL)
      sort_by_number (self, i);
}

void
atlas_specialty_table_set_rows (AtlasSpecialtyTable *self, GListModel *rows)
{
  g_return_if_fail (ATLAS_IS_SPECIALTY_TABLE (self));
  g_return_if_fail (G_IS_LIST_MODEL (rows));

  GtkSorter *sorter = gtk_column_view_get_sorter (self->view);
  GtkSortListModel *sorted = gtk_sort_list_model_new (g_object_ref (rows), g_object_ref (sorter));
  g_autoptr (GtkSingleSelection) selection = gtk_single_selection_new (G_LIST_MODEL (sorted));

  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (sorter, "changed", G_CALLBACK (sorter_changed_cb), self,
                           G_CONNECT_SWAPPED);
  apply_sort (self);
}

GListModel *
atlas_specialty_table_get_sorted_rows (AtlasSpecialtyTable *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_TABLE (self), NULL);

  return G_LIST_MODEL (gtk_column_view_get_model (self->view));
}

void
atlas_specialty_table_resort (AtlasSpecialtyTable *self)
{
  g_return_if_fail (ATLAS_IS_SPECIALTY_TABLE (self));

  gtk_sorter_changed (gtk_column_view_get_sorter (self->view), GTK_SORTER_CHANGE_DIFFERENT);
  scroll_to_top (self);
}
