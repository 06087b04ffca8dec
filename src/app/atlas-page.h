/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-dataset.h"
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
 * - "charting", read only: whether a chart, or its table twin, is what is shown;
 * - "exportable", read only: whether there is anything in it that can be exported.
 *
 * Emits "notice" with a text to show for a moment. Takes the focus with gtk_widget_grab_focus ().
 *
 * A page that is a chart is an #AtlasFigurePage; one with pages behind each other, an
 * #AtlasNestedPage.
 */
#define ATLAS_TYPE_PAGE (atlas_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (AtlasPage, atlas_page, ATLAS, PAGE, AdwBin)

struct _AtlasPageClass
{
  AdwBinClass parent_class;

  AtlasScene *(*build_scene) (AtlasPage *self);
  const char *(*get_figure_id) (AtlasPage *self);
  void (*toggle_table) (AtlasPage *self);
};

AtlasDataset *atlas_page_get_dataset (AtlasPage *self);
GSettings *atlas_page_get_settings (AtlasPage *self);
gboolean atlas_page_get_charting (AtlasPage *self);
gboolean atlas_page_get_exportable (AtlasPage *self);

/* What is shown, to be exported, and the id of its figure; only of a page that is exportable. */
AtlasScene *atlas_page_build_scene (AtlasPage *self) G_GNUC_WARN_UNUSED_RESULT;
const char *atlas_page_get_figure_id (AtlasPage *self);

/* From the chart to its table twin, or back; only of a page that is charting. */
void atlas_page_toggle_table (AtlasPage *self);

void atlas_page_send_notice (AtlasPage *self, const char *text);

/* For the kinds of pages: what is shown now. */
void atlas_page_set_charting (AtlasPage *self, gboolean charting, gboolean exportable);

G_END_DECLS
