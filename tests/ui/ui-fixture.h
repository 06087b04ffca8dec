/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Waiting for what the main loop does, and looking into a tree of widgets. */

#pragma once

#include <gtk/gtk.h>

#define WAIT_SECONDS 10

static inline gboolean
time_out_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_CONTINUE;
}

/* Until condition (data), a function of whatever type @data is. */
#define wait_for(condition, data)                                                          \
  G_STMT_START                                                                             \
  {                                                                                        \
    gboolean timed_out_ = FALSE;                                                           \
    guint timeout_ = g_timeout_add_seconds (WAIT_SECONDS, time_out_cb, &timed_out_);       \
                                                                                           \
    while (!timed_out_ && !condition (data))                                               \
      g_main_context_iteration (NULL, TRUE);                                               \
    g_source_remove (timeout_);                                                            \
    if (timed_out_)                                                                        \
      g_error ("%s:%d: waited %d s for %s", __FILE__, __LINE__, WAIT_SECONDS, #condition); \
  }                                                                                        \
  G_STMT_END

typedef gboolean (*Predicate) (GtkWidget *widget, gconstpointer data);

/* (nullable): the first of the widgets in @widget, itself included, in the order of the screen. */
static inline GtkWidget *
find (GtkWidget *widget, Predicate predicate, gconstpointer data)
{
  if (predicate (widget, data))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, predicate, data);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* @type: GSIZE_TO_POINTER (a GType) */
static inline gboolean
has_type (GtkWidget *widget, gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), GPOINTER_TO_SIZE (type));
}

/* (nullable) */
static inline GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  return find (widget, has_type, GSIZE_TO_POINTER (type));
}
