/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "atlas-data-error.h"

G_BEGIN_DECLS

/* The largest data file that is read. */
#define ATLAS_JSON_MAX_BYTES (64 * 1024 * 1024)

/**
 * AtlasJson:
 *
 * A JSON object with the way to it, so that every message says where. Lives on the stack of the
 * function that reads it; the parser owns the objects.
 */
typedef struct _AtlasJson AtlasJson;

/* More members than any object has that a person may give: the answers to all questions. */
#define ATLAS_JSON_MAX_KEYS 128

/* More members than any object has that is read by atlas_json_index(). */
#define ATLAS_JSON_MAX_MEMBERS 32

/* The members of an object beside their names. */
typedef struct
{
  const char *const *known; /* NULL-terminated */
  guint last;               /* where the last one was found: the next is looked for from there on */
  JsonNode *nodes[ATLAS_JSON_MAX_MEMBERS + 1];
} AtlasJsonIndex;

struct _AtlasJson
{
  const AtlasJson *parent; /* (nullable): the object around this one */
  const char *name;        /* the member of @parent that this is in, or the name of the file */
  int index;               /* the position in the array @name, or -1 */
  JsonObject *object;
  AtlasJsonIndex *members; /* (nullable): with atlas_json_index() */
};

typedef struct
{
  const char *id;
  int value;
} AtlasJsonChoice;

/* Parses @bytes into an object. Refuses what json-glib lets pass or breaks on: no bytes at all,
 * text that is not UTF-8, NUL characters, absurd nesting. */
JsonParser *
atlas_json_parse (GBytes *bytes, const char *file, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean
atlas_json_open (JsonParser *parser, const char *file, AtlasJson *out_root, GError **error);

/* Sets @error to "FILE: PATH.MEMBER: MESSAGE" and returns FALSE. @member may be NULL. */
gboolean atlas_json_fail (const AtlasJson *self,
                          const char *member,
                          AtlasDataError code,
                          GError **error,
                          const char *format,
                          ...) G_GNUC_PRINTF (5, 6);

/* Fails on a member that @known, a NULL-terminated list, does not hold. */
gboolean
atlas_json_refuse_unknown (const AtlasJson *self, const char *const *known, GError **error);

/* The same, and @self is read faster from then on, fastest in the order of @known. */
gboolean atlas_json_index (AtlasJson *self,
                           const char *const *known,
                           AtlasJsonIndex *members,
                           GError **error);

/* Readers: TRUE with the value, FALSE with @error. An optional member that is absent leaves the
 * output as it was. Strings are borrowed from the parser. */
gboolean atlas_json_get_string (const AtlasJson *self,
                                const char *member,
                                const char **out_value,
                                GError **error);
gboolean atlas_json_get_optional_string (const AtlasJson *self,
                                         const char *member,
                                         const char **out_value,
                                         GError **error);
gboolean atlas_json_get_int (
    const AtlasJson *self, const char *member, int min, int max, int *out_value, GError **error);
gboolean atlas_json_get_optional_int (
    const AtlasJson *self, const char *member, int min, int max, int *out_value, GError **error);
gboolean atlas_json_get_number (
    const AtlasJson *self, const char *member, double limit, double *out_value, GError **error);
gboolean atlas_json_get_choice (const AtlasJson *self,
                                const char *member,
                                const AtlasJsonChoice *choices,
                                int *out_value,
                                GError **error);
gboolean atlas_json_get_optional_object (const AtlasJson *self,
                                         const char *member,
                                         gboolean *out_found,
                                         AtlasJson *out_value,
                                         GError **error);
gboolean atlas_json_get_optional_strings (const AtlasJson *self,
                                          const char *member,
                                          GStrv *out_value,
                                          GError **error);
gboolean atlas_json_get_optional_boolean (const AtlasJson *self,
                                          const char *member,
                                          gboolean *out_value,
                                          GError **error);
gboolean atlas_json_has (const AtlasJson *self, const char *member);

/* (nullable) */
JsonNode *atlas_json_find (const AtlasJson *self, const char *member);

/* Calls @read for each object of the array @member, if it is there, and stops at the first that
 * fails. */
typedef gboolean (*AtlasJsonReadItem) (const AtlasJson *item, gpointer user_data, GError **error);
gboolean atlas_json_for_each (const AtlasJson *self,
                              const char *member,
                              AtlasJsonReadItem read,
                              gpointer user_data,
                              GError **error);

G_END_DECLS
