/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-chart-mark.h"

/**
 * AtlasChartMark:
 *
 * One mark of an [class@ChartView], or one series of it where marks are many: what carries the
 * focus and what a screen reader finds. It draws nothing, the chart does.
 *
 * CSS node: `atlaschartmark`. Role: list item. The signal `activate` is that of a row.
 */
struct _AtlasChartMark
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (AtlasChartMark, atlas_chart_mark, GTK_TYPE_WIDGET)

typedef enum
{
  SIGNAL_ACTIVATE,
} AtlasChartMarkSignal;

static guint signals[SIGNAL_ACTIVATE + 1];

static void
activate_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  gtk_widget_activate (widget);
}

/* Whether the focus is to be seen changes what the chart draws over itself. */
static void
atlas_chart_mark_state_flags_changed (GtkWidget *widget, GtkStateFlags previous_flags)
{
  GtkStateFlags changed = previous_flags ^ gtk_widget_get_state_flags (widget);

  if (changed & (GTK_STATE_FLAG_FOCUSED | GTK_STATE_FLAG_FOCUS_VISIBLE))
    gtk_widget_queue_draw (widget);
}

static void
atlas_chart_mark_class_init (AtlasChartMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->state_flags_changed = atlas_chart_mark_state_flags_changed;

  signals[SIGNAL_ACTIVATE] = g_signal_new ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_activate_signal (widget_class, signals[SIGNAL_ACTIVATE]);
  /* Assistive technology activates through an action. */
  gtk_widget_class_install_action (widget_class, "mark.activate", NULL, activate_cb);
  gtk_widget_class_set_css_name (widget_class, "atlaschartmark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
atlas_chart_mark_init (AtlasChartMark *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
atlas_chart_mark_new (void)
{
  return g_object_new (ATLAS_TYPE_CHART_MARK, NULL);
}

void
atlas_chart_mark_describe (AtlasChartMark *self,
                           const char *label,
                           guint position,
                           guint n_positions)
{
  g_return_if_fail (ATLAS_IS_CHART_MARK (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label != NULL ? label : "", -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_POS_IN_SET,
                                  (int) position, GTK_ACCESSIBLE_RELATION_SET_SIZE,
                                  (int) n_positions, -1);
}
