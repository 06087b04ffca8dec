/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-eligibility-page.h"

#include "atlas-case-store.h"
#include "atlas-result-page.h"
#include "atlas-wizard.h"

G_BEGIN_DECLS

struct _AtlasEligibilityPage
{
  AtlasNestedPage parent_instance;

  GCancellable *cancellable;
  AtlasCaseStore *store;   /* (nullable): until the rules are read */
  AtlasWizard *wizard;     /* (nullable): as well */
  AtlasResultPage *result; /* (not owned) (nullable): the first of the pages */
  GFile *file_to_open;     /* (nullable): what was asked for before the rules were read */
  gboolean requested;      /* the rules are being read, or are there */
};

/* What the person does with the answers as a whole. */
void atlas_eligibility_page_install_actions (GtkWidgetClass *widget_class);
void atlas_eligibility_page_take_file (AtlasEligibilityPage *self, GFile *file);

G_END_DECLS
