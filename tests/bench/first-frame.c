/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "first-frame.h"

#include <gdk/gdk.h>
#include <unistd.h>

static BenchIsReady is_wanted;
static gboolean painting;

static gboolean
render_cb (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer user_data)
{
  painting = is_wanted == NULL || is_wanted ();
  return TRUE;
}

/* A frame clock also ticks without anything to paint. */
static gboolean
after_paint_cb (GSignalInvocationHint *hint,
                guint n_values,
                const GValue *values,
                gpointer user_data)
{
  if (painting)
    _exit (0);
  return TRUE;
}

static void
add_hook (GType type, const char *signal, GSignalEmissionHook hook)
{
  gpointer klass = g_type_class_ref (type);

  g_signal_add_emission_hook (g_signal_lookup (signal, type), 0, hook, NULL, NULL);
  g_type_class_unref (klass);
}

void
bench_quit_after_frame (BenchIsReady is_ready)
{
  is_wanted = is_ready;
  add_hook (GDK_TYPE_SURFACE, "render", render_cb);
  add_hook (GDK_TYPE_FRAME_CLOCK, "after-paint", after_paint_cb);
}
