/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AtlasRecordWriter:
 *
 * Writes records with the same members in the same order as JSON objects or as lines of CSV. The
 * members of an object inside a record are columns of their own in CSV, joined by an underscore.
 */
typedef struct
{
  GString *text;         /* what was not printed yet */
  GHashTable *fragments; /* (element-type gpointer utf8): parts that come again and again */
  gboolean csv;
  guint n_records;
  gboolean is_first; /* whether the next member is the first of its object */
} AtlasRecordWriter;

void atlas_record_writer_begin (AtlasRecordWriter *self, gboolean csv, const char *const *columns);
void atlas_record_writer_end (AtlasRecordWriter *self);

void atlas_record_begin (AtlasRecordWriter *self);
void atlas_record_end (AtlasRecordWriter *self);

/* @found: whether there is such an object; in CSV its members are written as absent otherwise, so
 * that the caller goes on alike, in JSON it is null and the members are not to be written. Returns
 * whether to write them. */
gboolean atlas_record_begin_object (AtlasRecordWriter *self, const char *name, gboolean found);
void atlas_record_end_object (AtlasRecordWriter *self);

/* Writes what was remembered for @key, if anything was; not at the start of a record. */
gboolean atlas_record_repeat (AtlasRecordWriter *self, gconstpointer key);

/* Remembers for @key what was written since the text had the length @start. */
void atlas_record_remember (AtlasRecordWriter *self, gconstpointer key, gsize start);

void atlas_record_add_null (AtlasRecordWriter *self, const char *name);
void atlas_record_add_text (AtlasRecordWriter *self, const char *name, const char *text);
void atlas_record_add_boolean (AtlasRecordWriter *self, const char *name, gboolean value);

/* 0 is written as absent. */
void atlas_record_add_year (AtlasRecordWriter *self, const char *name, int year);

/* With @decimals where that says it all, else with as many digits as it takes. */
void
atlas_record_add_number (AtlasRecordWriter *self, const char *name, double value, guint decimals);

G_END_DECLS
