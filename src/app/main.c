/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-application.h"
#include "atlas-data-resources.h"
#include "atlas-ui-resources.h"

#include <glib/gi18n.h>
#include <locale.h>

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_resources_register (atlas_data_get_resource ());
  g_resources_register (atlas_ui_get_resource ());
  g_set_application_name (ATLAS_APP_NAME);

  g_autoptr (AtlasApplication) application = atlas_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
