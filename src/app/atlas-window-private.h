/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-window.h"

#include "atlas-page.h"

G_BEGIN_DECLS

struct _AtlasWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toasts;
  AdwNavigationSplitView *split_view;
  GtkListBox *sidebar;
  AdwNavigationPage *content;
  GtkStack *pages;

  AtlasDataset *dataset;
  GSettings *settings;
  GCancellable *cancellable;
  gboolean compact;           /* there is no room for a receipt beside a chart */
  gboolean narrow;            /* the sidebar is a page of its own */
  gulong first_frame_handler; /* on the frame clock, until the first frame */
  gboolean has_painted;
};

/* (nullable): before the window has one */
AtlasPage *atlas_window_get_visible_page (AtlasWindow *self);

void atlas_window_show_toast (AtlasWindow *self, const char *text);

/* The actions that work on the visible page, and which of them there is something to do for. */
void atlas_window_class_install_actions (GtkWidgetClass *widget_class);
void atlas_window_update_actions (AtlasWindow *self);

G_END_DECLS
