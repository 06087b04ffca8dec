/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-case-store.h"
#include "atlas-case-write-private.h"

G_BEGIN_DECLS

struct _AtlasCaseStore
{
  GObject parent_instance;

  AtlasRuleBase *base;
  char *folder;
  char *path;
  AtlasCase *current;
  guint delay;         /* in ms */
  gboolean in_the_way; /* whether there is a file that could neither be used nor set aside */

  AtlasCaseData *written; /* (nullable): what the file holds; NULL while this is not known */
  AtlasCaseWrite *write;  /* (nullable): the one that is under way */
  gboolean write_again;   /* whether the next one begins when it is done */
  guint timeout;
  gint64 first_change; /* in µs: since when there is something to write, or 0 */

  gboolean saved;
  char *error;            /* (nullable) */
  char *set_aside;        /* (nullable) */
  char *set_aside_reason; /* (nullable) */
};

/* What it tells of; NULL is nothing. */
void atlas_case_store_set_error (AtlasCaseStore *self, const char *error);
void atlas_case_store_set_set_aside (AtlasCaseStore *self, const char *path, const char *reason);
void atlas_case_store_update_saved (AtlasCaseStore *self);

/* Gives a file that cannot be used another name. Returns: whether nothing is in the way now. */
gboolean atlas_case_store_clear_way (AtlasCaseStore *self);

/* @data: (nullable): what the file holds, if it is known */
void atlas_case_store_set_written (AtlasCaseStore *self, const AtlasCaseData *data);

/* The case has changed: there is something to write before long. */
void atlas_case_store_schedule (AtlasCaseStore *self);

/* Nothing is due afterwards and nobody writes: what has begun is waited for. */
void atlas_case_store_stop_writing (AtlasCaseStore *self);

G_END_DECLS
