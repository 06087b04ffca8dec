/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-dataset.h"

G_BEGIN_DECLS

typedef enum
{
  ATLAS_RECEIPT_PREFERRED,
  ATLAS_RECEIPT_AGREES,
  ATLAS_RECEIPT_DIFFERS,
  ATLAS_RECEIPT_REJECTED,
  ATLAS_RECEIPT_COUNTED,
} AtlasReceiptRole;

/**
 * AtlasReceiptEntry:
 * @role: how the observation stands to the value of the cell
 * @value: the number as it was printed, with its unit
 * @source: publisher, title, tables and year
 * @remark: (nullable): the arithmetic, the reason or the note that goes with it
 * @confidence: the publisher's own word or somebody quoting it
 * @address: (nullable): a web address to open
 * @cell: (nullable): the id of another cell to go to: the one that was meant, or a count
 */
typedef struct
{
  AtlasReceiptRole role;
  char *value;
  char *source;
  char *remark;
  char *confidence;
  char *address;
  char *cell;
} AtlasReceiptEntry;

/**
 * AtlasReceipt:
 * @value: "67.0 %"
 * @heading: "Match rate, U.S. IMGs, 2024"
 * @counted: (nullable): the counts and what was counted, with the arithmetic
 * @range: (nullable): what a similar group would give
 * @standing: how many publishers agree, computed, or disputed
 * @caution: (nullable): what must be known before using the number
 * @judgement: (nullable): how a disagreement was settled
 * @entries: (element-type AtlasReceiptEntry): the preferred observation first
 *
 * Where a number comes from, in the display language. The window, the command line and screen
 * readers say the same.
 */
typedef struct
{
  char *cell;
  char *value;
  char *heading;
  char *counted;
  char *range;
  char *standing;
  char *caution;
  char *judgement;
  GPtrArray *entries;
} AtlasReceipt;

/* @dataset: (nullable): what names the specialty and the outcome of the cell; needed only where it
 * has any */
AtlasReceipt *atlas_receipt_new (AtlasCell *cell, AtlasDataset *dataset) G_GNUC_WARN_UNUSED_RESULT;
void atlas_receipt_free (AtlasReceipt *self);

/* "Match rate, U.S. IMGs, 2024": what the number of a cell is. @dataset: (nullable) */
char *
atlas_receipt_describe_subject (AtlasCell *cell, AtlasDataset *dataset) G_GNUC_WARN_UNUSED_RESULT;

/* "4 publishers agree, 1 other": the standing of a cell in a few words. */
char *atlas_receipt_describe_standing (AtlasCell *cell) G_GNUC_WARN_UNUSED_RESULT;

/* What stands before an entry: "Preferred". */
const char *atlas_receipt_role_get_name (AtlasReceiptRole role);

/* The whole receipt as plain text with the id of its cell, to be copied into a report. */
char *atlas_receipt_to_text (const AtlasReceipt *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasReceipt, atlas_receipt_free)

G_END_DECLS
