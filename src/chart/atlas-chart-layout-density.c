/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How close rows stand: on a screen they can be scrolled, in a picture they have to fit. */

#include "atlas-chart-layout-private.h"

/* Smaller letters than this, in pixels at scale 1, are not for reading. */
#define LETTERS_MIN 9.0

static double
get_letters (const AtlasLayoutPass *self, AtlasDensity density)
{
  return atlas_text_role_get_size (atlas_text_role_at_density (ATLAS_TEXT_ROW, density),
                                   self->unit);
}

static void
set_density (const AtlasLayoutPass *self, AtlasRowPlan *plan, AtlasDensity density)
{
  double share = get_letters (self, density) / get_letters (self, ATLAS_DENSITY_NORMAL);

  plan->density = density;
  plan->label_height = 0;
  for (guint i = 0; i < plan->n_rows; i++)
    {
      plan->labels[i] = atlas_layout_pass_measure (self, plan->get_name (self->scene, i),
                                                   atlas_row_plan_get_role (plan, ATLAS_TEXT_ROW),
                                                   -1);
      plan->label_height = MAX (plan->label_height, plan->labels[i].height);
    }
  plan->pitch_min = MAX (plan->label_height,
                         MAX (share * plan->pitch, plan->pitch_of_marks) * self->unit);
}

void
atlas_layout_pass_plan_rows (const AtlasLayoutPass *self, AtlasRowPlan *plan, double height)
{
  gboolean is_picture = self->layout->parts != ATLAS_CHART_PLOT;

  plan->labels = g_new0 (AtlasSize, plan->n_rows);
  for (AtlasDensity density = ATLAS_DENSITY_NORMAL; density < ATLAS_N_DENSITIES; density++)
    {
      if (density > ATLAS_DENSITY_NORMAL &&
          (!is_picture || get_letters (self, density) < LETTERS_MIN))
        break;
      set_density (self, plan, density);
      if (plan->n_rows * plan->pitch_min <= height)
        break;
    }

  plan->n_visible = plan->n_rows * plan->pitch_min <= self->area.height
                        ? plan->n_rows
                        : MAX (1, (guint) (self->area.height / plan->pitch_min));
  plan->label_width = 0;
  for (guint i = 0; i < plan->n_visible; i++)
    plan->label_width = MAX (plan->label_width, plan->labels[i].width);
}

void
atlas_row_plan_clear (AtlasRowPlan *self)
{
  g_clear_pointer (&self->labels, g_free);
}

AtlasTextRole
atlas_row_plan_get_role (const AtlasRowPlan *self, AtlasTextRole role)
{
  return atlas_text_role_at_density (role, self->density);
}
