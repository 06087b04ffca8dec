/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-page.h"

G_BEGIN_DECLS

/**
 * AtlasNestedPage:
 * @load: reads what the pages need: when the page is first seen, and when somebody tries again
 *
 * A page whose own pages lie behind each other. A spinner stands in for them until a subclass has
 * what they need and pushes the first one.
 *
 * An #AtlasFigureSubpage among them is what the window exports while it is on top. The property
 * "loading-text" says what the spinner stands for, "failure-title" what cannot be shown.
 */
#define ATLAS_TYPE_NESTED_PAGE (atlas_nested_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (AtlasNestedPage, atlas_nested_page, ATLAS, NESTED_PAGE, AtlasPage)

struct _AtlasNestedPageClass
{
  AtlasPageClass parent_class;

  void (*load) (AtlasNestedPage *self);
};

void atlas_nested_page_show_spinner (AtlasNestedPage *self);
void atlas_nested_page_show_error (AtlasNestedPage *self, const GError *error);
void atlas_nested_page_show_pages (AtlasNestedPage *self);

/* Takes the focus along, if it is somewhere in this page. */
void atlas_nested_page_push (AtlasNestedPage *self, AdwNavigationPage *page);
void atlas_nested_page_pop_to (AtlasNestedPage *self, AdwNavigationPage *page);

G_END_DECLS
