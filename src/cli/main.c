/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli.h"
#include "atlas-data-resources.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <malloc.h>
#include <stdio.h>
#include <string.h>

typedef struct
{
  const char *name;
  const char *summary;
  int (*run) (int argc, char **argv);
} Command;

static const Command commands[] = {
  { "charts", N_ ("List the charts"), atlas_cli_charts },
  { "eligibility", N_ ("Say what the rules ask of a person"), atlas_cli_eligibility },
  { "export", N_ ("Draw charts as images"), atlas_cli_export },
  { "query", N_ ("Show numbers with their receipts"), atlas_cli_query },
};

void
atlas_cli_complain (const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_autofree char *message = g_strdup_vprintf (format, args);
  va_end (args);

  g_printerr ("residency-atlas-cli: %s\n", message);
}

void
atlas_cli_print (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\u00a0", -1);
  g_autofree char *plain = g_strjoinv (" ", parts);

  fputs (plain, stdout);
}

gboolean
atlas_cli_parse (int *argc,
                 char ***argv,
                 const GOptionEntry *entries,
                 const char *parameters,
                 const char *summary)
{
  g_autoptr (GOptionContext) context = g_option_context_new (parameters);
  g_autoptr (GError) error = NULL;

  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (g_option_context_parse (context, argc, argv, &error))
    return TRUE;

  atlas_cli_complain ("%s", error->message);
  return FALSE;
}

AtlasDataset *
atlas_cli_load (const char *path, gboolean specialties)
{
  g_autoptr (AtlasDataset) dataset = atlas_dataset_new ();
  g_autoptr (GError) error = NULL;

  if (atlas_dataset_load (dataset, path, &error) &&
      (!specialties || atlas_dataset_load_specialties (dataset, &error)))
    return g_steal_pointer (&dataset);

  atlas_cli_complain ("%s", error->message);
  return NULL;
}

static void
print_help (void)
{
  g_print (_ ("Usage: residency-atlas-cli COMMAND [OPTION…]\n\n"));
  g_print (_ ("What the U.S. residency Match says about international medical graduates, "
              "with a receipt for every number.\n\n"));
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_print ("  %-12s %s\n", commands[i].name, _ (commands[i].summary));
  g_print (_ ("\n“residency-atlas-cli COMMAND --help” lists the options of a command.\n"));
}

static int
run_command (int argc, char **argv)
{
  const char *names[G_N_ELEMENTS (commands) + 1] = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (commands[i].name, argv[0]))
        {
          g_autofree char *program = g_strconcat ("residency-atlas-cli ", argv[0], NULL);

          g_set_prgname (program);
          return commands[i].run (argc, argv);
        }
      names[i] = commands[i].name;
    }

  atlas_cli_complain_unknown (_ ("unknown command"), argv[0], names);
  return ATLAS_CLI_USAGE;
}

/* What was printed may have met a full disk or a pipe that nobody reads. */
static int
check_output (int status)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return status;

  atlas_cli_complain (_ ("standard output could not be written: %s"), g_strerror (errno));
  return ATLAS_CLI_FAILED;
}

int
main (int argc, char **argv)
{
#ifdef M_MXFAST
  /* The parser frees hundreds of thousands of small pieces. Joined with their neighbours at once
   * they cost less than when glibc sets them aside and goes over all of them later. */
  mallopt (M_MXFAST, 0);
#endif

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_resources_register (atlas_data_get_resource ());

  if (argc < 2)
    {
      atlas_cli_complain (_ ("expected a command; “residency-atlas-cli --help” lists them"));
      return ATLAS_CLI_USAGE;
    }
  if (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h"))
    {
      print_help ();
      return ATLAS_CLI_DONE;
    }
  if (g_str_equal (argv[1], "--version"))
    {
      g_print ("residency-atlas-cli %s\n", ATLAS_VERSION);
      return ATLAS_CLI_DONE;
    }

  return check_output (run_command (argc - 1, argv + 1));
}
