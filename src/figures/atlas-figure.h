/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-dataset.h"
#include "atlas-scene.h"
#include "atlas-selection.h"

G_BEGIN_DECLS

typedef struct _AtlasFigure AtlasFigure;

/**
 * AtlasFigureMeasure:
 * @id: what AtlasSelection:measure says
 * @title: in English, to be translated where it is shown
 *
 * One of the measures that a figure can show.
 */
typedef struct
{
  const char *id;
  const char *title;
} AtlasFigureMeasure;

/**
 * AtlasFigure:
 * @id: never changes, kebab case
 * @title: in English, to be translated where it is shown
 * @measure: (nullable): the id of the measure that it shows, where it is always the same
 * @measures: (nullable) (array zero-terminated=1): those to choose from, the first by default
 * @needs_specialties: whether it reads the specialties' tables
 *
 * A chart recipe: turns data and a selection into a scene.
 */
struct _AtlasFigure
{
  const char *id;
  const char *title;
  const char *measure;
  const AtlasFigureMeasure *measures;
  gboolean needs_specialties;

  /*< private >*/
  AtlasScene *(*build) (const AtlasFigure *self, AtlasDataset *dataset, AtlasSelection *selection);
  GPtrArray *(*list_cells) (const AtlasFigure *self,
                            AtlasDataset *dataset,
                            AtlasSelection *selection);
};

guint atlas_figure_get_n (void);
const AtlasFigure *atlas_figure_get (guint index);
const AtlasFigure *atlas_figure_find (const char *id);

/* In the display language. */
const char *atlas_figure_get_title (const AtlasFigure *self);

/* (nullable): the measure of a figure that offers several: the one named, else the first. */
const AtlasFigureMeasure *
atlas_figure_get_measure (const AtlasFigure *self, AtlasSelection *selection);

/* The scene of what is selected. @self takes precedence over the selection's figure,
 * so that one selection serves several figures. */
AtlasScene *atlas_figure_build (const AtlasFigure *self,
                                AtlasDataset *dataset,
                                AtlasSelection *selection) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer container) (element-type AtlasCell): the cells behind the figure, what its
 * table twin shows, those without a mark included. */
GPtrArray *atlas_figure_list_cells (const AtlasFigure *self,
                                    AtlasDataset *dataset,
                                    AtlasSelection *selection) G_GNUC_WARN_UNUSED_RESULT;

/* The part of the palette that a group has in every figure. */
guint atlas_figure_get_style (AtlasDataset *dataset, AtlasApplicantType *type);

G_END_DECLS
