/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "atlas-scene.h"

G_BEGIN_DECLS

/**
 * AtlasPage:
 *
 * What the window needs of a page that stands beside its sidebar. It is made when it is first
 * shown, with these properties:
 *
 * - "dataset" and "settings", construct only;
 * - "compact": there is no room for a receipt beside the chart;
 * - "narrow": there is no room for a title in the header bar, nor for anything beside the chart;
 * - "exportable", read only: whether there is a chart that can be exported.
 *
 * Emits "notice" with a text to show for a moment. Takes the focus with gtk_widget_grab_focus ().
 *
 * A page with a chart is an #AtlasFigurePage. One without leaves all the functions out.
 */
#define ATLAS_TYPE_PAGE (atlas_page_get_type ())
G_DECLARE_INTERFACE (AtlasPage, atlas_page, ATLAS, PAGE, GtkWidget)

struct _AtlasPageInterface
{
  GTypeInterface parent_iface;

  AtlasScene *(*build_scene) (AtlasPage *self);
  const char *(*get_figure_id) (AtlasPage *self);
  void (*toggle_table) (AtlasPage *self);
};

gboolean atlas_page_get_exportable (AtlasPage *self);

/* What is shown, to be exported, and the id of its figure; only of a page that is exportable. */
AtlasScene *atlas_page_build_scene (AtlasPage *self) G_GNUC_WARN_UNUSED_RESULT;
const char *atlas_page_get_figure_id (AtlasPage *self);

/* Whether the page shows a chart or its table twin, and the step from one to the other. */
gboolean atlas_page_has_table (AtlasPage *self);
void atlas_page_toggle_table (AtlasPage *self);

void atlas_page_send_notice (AtlasPage *self, const char *text);

G_END_DECLS
