/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-us-state.h"

#include <glib/gi18n.h>

#include <stdlib.h>

typedef struct
{
  const char *code;
  const char *name;
} State;

/* The first one is no state: it stays in front of the others. */
static const State states[] = {
  { ATLAS_US_STATE_ANY, NC_ ("U.S. state", "Any state") },
  { "AR", NC_ ("U.S. state", "Arkansas") },
  { "CA", NC_ ("U.S. state", "California") },
  { "FL", NC_ ("U.S. state", "Florida") },
  { "IA", NC_ ("U.S. state", "Iowa") },
  { "ID", NC_ ("U.S. state", "Idaho") },
  { "IL", NC_ ("U.S. state", "Illinois") },
  { "IN", NC_ ("U.S. state", "Indiana") },
  { "LA", NC_ ("U.S. state", "Louisiana") },
  { "MA", NC_ ("U.S. state", "Massachusetts") },
  { "MN", NC_ ("U.S. state", "Minnesota") },
  { "NC", NC_ ("U.S. state", "North Carolina") },
  { "NV", NC_ ("U.S. state", "Nevada") },
  { "NY", NC_ ("U.S. state", "New York") },
  { "OK", NC_ ("U.S. state", "Oklahoma") },
  { "OR", NC_ ("U.S. state", "Oregon") },
  { "RI", NC_ ("U.S. state", "Rhode Island") },
  { "TN", NC_ ("U.S. state", "Tennessee") },
  { "TX", NC_ ("U.S. state", "Texas") },
  { "VA", NC_ ("U.S. state", "Virginia") },
  { "WA", NC_ ("U.S. state", "Washington") },
  { "WI", NC_ ("U.S. state", "Wisconsin") },
};

const char *
atlas_us_state_get_name (const char *code)
{
  g_return_val_if_fail (code != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    if (g_str_equal (states[i].code, code))
      return g_dpgettext2 (NULL, "U.S. state", states[i].name);

  return NULL;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (atlas_us_state_get_name (*(const char *const *) a),
                         atlas_us_state_get_name (*(const char *const *) b));
}

const char **
atlas_us_state_list (void)
{
  const char **codes = g_new0 (const char *, G_N_ELEMENTS (states) + 1);

  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    codes[i] = states[i].code;

  qsort (codes + 1, G_N_ELEMENTS (states) - 1, sizeof *codes, compare_names);
  return codes;
}
