/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure-private.h"

G_BEGIN_DECLS

/* From the foot of a column upwards. All DO graduates and DO seniors never stand in one column, nor
 * do all IMGs and the two groups they are made of. */
typedef enum
{
  ATLAS_PART_MD_SENIORS,
  ATLAS_PART_ALL_DOS,
  ATLAS_PART_DO_SENIORS,
  ATLAS_PART_US_IMGS,
  ATLAS_PART_NON_US_IMGS,
  ATLAS_PART_ALL_IMGS,
  ATLAS_PART_OTHERS,
  ATLAS_PART_NOT_BROKEN_DOWN,
  ATLAS_PART_UNFILLED,
} AtlasPart;

#define ATLAS_N_GROUPS ATLAS_PART_OTHERS
#define ATLAS_N_PARTS (ATLAS_PART_UNFILLED + 1)

/**
 * AtlasAmount:
 * @cell: (nullable): the cell whose value it is, or a computed one starts from; NULL where the
 *   column lacks the part
 * @value: how many positions
 * @computed: whether it is the difference of other cells
 */
typedef struct
{
  AtlasCell *cell;
  double value;
  gboolean computed;
} AtlasAmount;

/**
 * AtlasColumn:
 * @contradicts: whether the parts, as published, add up to more than the whole
 * @whole: whether the parts are all that was filled, or all that was offered
 *
 * Who filled a specialty in one cycle.
 */
typedef struct
{
  int cycle;
  AtlasAmount parts[ATLAS_N_PARTS];
  AtlasAmount offered;
  AtlasAmount filled;
  gboolean contradicts;
  gboolean whole;
} AtlasColumn;

/**
 * AtlasComposition:
 * @specialty: (nullable): NULL where the data has none
 * @shares: whether the parts are shown in percent of the positions offered
 * @columns: (element-type AtlasColumn): by cycle
 * @without_filled: (element-type int): cycles left out because only some groups are known
 * @without_offered: (element-type int): cycles that cannot be shown as shares
 */
typedef struct
{
  AtlasDataset *dataset;
  AtlasSpecialty *specialty;
  gboolean shares;
  GArray *columns;
  GArray *without_filled;
  GArray *without_offered;
} AtlasComposition;

AtlasComposition *
atlas_composition_new (AtlasDataset *dataset, AtlasSelection *selection) G_GNUC_WARN_UNUSED_RESULT;
void atlas_composition_free (AtlasComposition *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasComposition, atlas_composition_free)

const AtlasColumn *atlas_composition_get_column (const AtlasComposition *self, guint index);

/* Whether any column has the part. */
gboolean atlas_composition_has_part (const AtlasComposition *self, AtlasPart part);

/* Whether any column shows no more than the groups that were published. */
gboolean atlas_composition_has_open (const AtlasComposition *self);

/* In the display language. */
const char *atlas_composition_name_part (const AtlasComposition *self, AtlasPart part);
guint atlas_composition_get_style (const AtlasComposition *self, AtlasPart part);

/* The value as it is shown: a count, or a share of the positions offered. */
double atlas_column_get_shown (const AtlasColumn *self, double value, gboolean shares);

/* FALSE unless the IMGs of the column are known, together or both groups of them. */
gboolean atlas_column_get_imgs (const AtlasColumn *self, double *out_value);

/* The texts of the scene. @named: (element-type AtlasCell): takes those whose numbers it names. */
char *atlas_composition_describe_finding (const AtlasComposition *self,
                                          GPtrArray *named) G_GNUC_WARN_UNUSED_RESULT;
char *atlas_composition_describe_whole (const AtlasComposition *self) G_GNUC_WARN_UNUSED_RESULT;

/* @cells: (element-type AtlasCell): what is shown. */
char *atlas_composition_explain (const AtlasComposition *self,
                                 GPtrArray *cells) G_GNUC_WARN_UNUSED_RESULT;

/* Whether any group, or the number of positions filled, is cautioned or disputed: what is left of
 * those is nobody's in particular. */
gboolean atlas_column_is_doubtful (const AtlasColumn *self);

/* Whether the mark of a part that the column has is an outline. */
gboolean atlas_column_is_hollow (const AtlasColumn *self, AtlasPart part);
gboolean atlas_composition_has_hollow (const AtlasComposition *self);

G_END_DECLS
