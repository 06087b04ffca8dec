/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-export-dialog.h"

#include "atlas-export-preview.h"

G_BEGIN_DECLS

struct _AtlasExportDialog
{
  AdwDialog parent_instance;

  AtlasSharedScene *scene;
  char *base_name;
  GSettings *settings;
  GCancellable *cancellable; /* of whatever still runs when the dialog goes away */
  GFile *file;               /* (nullable): what is written, or was last */
  gboolean busy;
  gboolean valid; /* whether the size is within the limits */

  AtlasImageOptions cached_options; /* what the settings say */

  AtlasExportPreview *preview;
  AdwComboRow *shape_row;
  AdwSpinRow *width_row;
  AdwSpinRow *height_row;
  AdwSpinRow *scale_row;
  AdwComboRow *background_row;
  GtkImage *size_icon;
  GtkLabel *size_label;
  AdwSpinner *spinner;
};

/* atlas-export-dialog-actions.c */
void atlas_export_dialog_install_actions (GtkWidgetClass *widget_class);
void atlas_export_dialog_update_actions (AtlasExportDialog *self);
char *atlas_export_dialog_create_file_name (AtlasExportDialog *self) G_GNUC_WARN_UNUSED_RESULT;

/* What follows once a file has been chosen. */
void atlas_export_dialog_save_to (AtlasExportDialog *self, GFile *file);

G_END_DECLS
