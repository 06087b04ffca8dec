/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A person answers while the program is killed, over and over; what is in the file afterwards?
 *
 * Who is killed is a child of this program. It opens the store, goes on from the number in the
 * label, and makes a numbered change every few milliseconds: the number decides the whole case, so
 * that a file can be compared with what it has to hold, byte for byte. When each change was made
 * stands in memory that both share and that a kill leaves alone.
 *
 * The child is forked without a new program, so that it need not read all rules: this is sound as
 * long as the parent has no thread and no main loop.
 *
 * A kill takes the program and not the machine: what the kernel has got by then, it keeps. So this
 * measures that a file is whole and how old it is. That it is also asked to be on the disk before
 * it takes the place of the old one is what /case-store/flush is about. The disk is made slow, so
 * that many kills fall into a write.
 */

#include "case-store-fixture.h"

#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#define SEED 20261122
#define N_PARALLEL 6
#define MAX_CHANGES 100000
#define LIMIT G_USEC_PER_SEC

/* What a child tells; "made" and "is_ready" are read while it writes. */
typedef struct
{
  int made;     /* the number of the newest change */
  int is_ready; /* whether changes have begun */
  gint64 times[MAX_CHANGES + 1];
} Log;

typedef struct
{
  const char *name;
  int n_kills;
  int shortest; /* lives in ms, after the first change */
  int longest;
  int delay; /* of the store, in ms; -1 is what the program has */
  int disk_delay;
  int pace;        /* between changes, in ms */
  int n_in_writes; /* how many kills fall into a write at least */
} Plan;

/* ---- The child ---- */

/* All that the case is after change @number; the longer ones are some kilobytes. */
static void
make_change (AtlasCase *item, int number)
{
  static const char *const results[] = { "passed", "failed", "none" };
  g_autofree char *label = g_strdup_printf ("%d", number);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (int i = 0; i < 1 + number % 97; i++)
    g_strv_builder_add (builder, "CA");
  g_auto (GStrv) states = g_strv_builder_end (builder);
  atlas_case_set_label (item, label);
  answer (item, "step1", results[number % 3]);
  atlas_case_set_answer (item, "step2ck_score", g_variant_new_int32 (1 + number % 300), NOW);
  atlas_case_set_answer (item, "couple", g_variant_new_boolean (number % 2 == 0), NOW);
  atlas_case_set_answer (item, "target_states",
                         g_variant_new_strv ((const char *const *) states, -1), NOW);
}

typedef struct
{
  AtlasCase *item;
  Log *log;
} Person;

static gboolean
change_cb (gpointer user_data)
{
  Person *person = user_data;
  int number = g_atomic_int_get (&person->log->made) + 1;

  g_assert_cmpint (number, <=, MAX_CHANGES);
  person->log->times[number] = g_get_monotonic_time ();
  g_atomic_int_set (&person->log->made, number);
  g_atomic_int_set (&person->log->is_ready, TRUE);
  make_change (person->item, number);
  return G_SOURCE_CONTINUE;
}

static int
get_number (AtlasCase *item)
{
  const char *label = atlas_case_get_label (item);

  return label != NULL ? atoi (label) : 0;
}

typedef struct
{
  const Plan *plan;
  AtlasRuleBase *base;
  char *folder;
  Log *log;
  pid_t pid;   /* or 0 */
  gint64 life; /* in µs */
  gint64 ready_at;
  int last_number;
} Life;

G_NORETURN static void
live (const Life *self)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
  AtlasCaseStore *store = atlas_case_store_new (self->folder, self->base);
  Person person = { atlas_case_store_get_case (store), self->log };

  g_assert_null (atlas_case_store_get_set_aside (store));
  if (self->plan->delay >= 0)
    g_object_set (store, "delay", self->plan->delay, NULL);
  disk_delay = self->plan->disk_delay;
  g_atomic_int_set (&self->log->made, get_number (person.item));
  g_timeout_add ((guint) self->plan->pace, change_cb, &person);
  while (TRUE)
    g_main_context_iteration (NULL, TRUE);
}

/* ---- Who kills it ---- */

typedef struct
{
  int n_kills;
  int n_within_write; /* a temporary file was left */
  int n_changes;
  int n_lost;
  gint64 oldest_lost; /* in µs before the kill */
} Tally;

static void
begin_life (Life *self, GRand *rand)
{
  self->log->is_ready = FALSE;
  self->ready_at = 0;
  self->life = g_rand_int_range (rand, self->plan->shortest * 1000, self->plan->longest * 1000);
  self->pid = fork ();
  g_assert_cmpint (self->pid, >=, 0);
  if (self->pid == 0)
    live (self);
}

/* Whether its time has come. */
static gboolean
is_over (Life *self)
{
  gint64 now = g_get_monotonic_time ();

  if (self->ready_at == 0 && g_atomic_int_get (&self->log->is_ready))
    self->ready_at = now;

  return self->ready_at != 0 && now >= self->ready_at + self->life;
}

/* Returns: when it was dead. */
static gint64
end_life (Life *self)
{
  int status = 0;

  g_assert_cmpint (kill (self->pid, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (self->pid, &status, 0), ==, self->pid);
  g_assert_true (WIFSIGNALED (status));
  g_assert_cmpint (WTERMSIG (status), ==, SIGKILL);
  self->pid = 0;
  return g_get_monotonic_time ();
}

/* The file is whole: it is what the child made the case with that number. */
static int
read_number (Life *self)
{
  g_autofree char *path = g_build_filename (self->folder, "case.atlas-case", NULL);
  g_autofree char *text = NULL;
  gsize size = 0;
  g_autoptr (GError) error = NULL;

  if (!g_file_get_contents (path, &text, &size, NULL))
    return 0;

  g_autoptr (GBytes) bytes = g_bytes_new (text, size);
  g_autoptr (AtlasCase) item = atlas_case_new_from_bytes (self->base, path, bytes, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (AtlasCase) expected = atlas_case_new ();
  make_change (expected, get_number (item));
  g_autoptr (GBytes) expected_bytes = atlas_case_to_bytes (expected);
  g_assert_cmpmem (text, size, g_bytes_get_data (expected_bytes, NULL),
                   g_bytes_get_size (expected_bytes));
  return get_number (item);
}

/* The next start finds the same case and nothing that is in its way. */
static void
check_start (Life *self, int number)
{
  g_autoptr (AtlasCaseStore) store = atlas_case_store_new (self->folder, self->base);

  g_assert_null (atlas_case_store_get_set_aside (store));
  g_assert_null (atlas_case_store_get_error (store));
  g_assert_true (atlas_case_store_is_saved (store));
  g_assert_cmpint (get_number (atlas_case_store_get_case (store)), ==, number);
  if (number > 0)
    g_assert_cmpuint (atlas_test_count_files (self->folder), ==, 1);
}

static void
check_remains (Life *self, gint64 killed_at, Tally *tally)
{
  gboolean has_folder = g_file_test (self->folder, G_FILE_TEST_IS_DIR);
  guint n_files = has_folder ? atlas_test_count_files (self->folder) : 0;
  int made = self->log->made;
  int number = read_number (self);

  g_assert_cmpint (number, >=, self->last_number);
  g_assert_cmpint (number, <=, made);
  check_start (self, number);
  if (number < made)
    {
      gint64 age = killed_at - self->log->times[number + 1];

      g_assert_cmpint (age, <=, LIMIT);
      tally->oldest_lost = MAX (tally->oldest_lost, age);
    }
  tally->n_kills++;
  tally->n_within_write += n_files > (number > 0);
  tally->n_changes += made - self->last_number;
  tally->n_lost += made - number;
  self->last_number = number;
}

static void
init_life (Life *self, const Plan *plan, AtlasRuleBase *base, const char *top, int number)
{
  g_autofree char *name = g_strdup_printf ("%d", number);

  *self = (Life) { .plan = plan, .base = base };
  self->folder = g_build_filename (top, name, NULL);
  self->log = mmap (NULL, sizeof (Log), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  g_assert_true (self->log != MAP_FAILED);
}

static void
clear_life (Life *self)
{
  atlas_test_remove_folder (self->folder);
  munmap (self->log, sizeof (Log));
  g_free (self->folder);
}

/* Some live at the same time until enough were killed. */
static void
live_and_die (Life *lives, int n_kills, Tally *tally)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  gint64 deadline = g_get_monotonic_time () + 50 * G_USEC_PER_SEC;
  int n_lives = 0;

  while (tally->n_kills < n_kills && g_get_monotonic_time () < deadline)
    {
      for (int i = 0; i < N_PARALLEL; i++)
        if (lives[i].pid == 0 && n_lives < n_kills)
          {
            begin_life (&lives[i], rand);
            n_lives++;
          }
        else if (lives[i].pid != 0 && is_over (&lives[i]))
          check_remains (&lives[i], end_life (&lives[i]), tally);
      g_usleep (500);
    }
}

static void
test_kills (gconstpointer user_data)
{
  const Plan *plan = user_data;
  g_autoptr (AtlasRuleBase) base = open_base ();
  g_autofree char *top = atlas_test_make_folder ();
  Life lives[N_PARALLEL];
  Tally tally = { 0 };

  for (int i = 0; i < N_PARALLEL; i++)
    init_life (&lives[i], plan, base, top, i);
  live_and_die (lives, plan->n_kills, &tally);
  for (int i = 0; i < N_PARALLEL; i++)
    clear_life (&lives[i]);
  atlas_test_remove_folder (top);

  g_test_message ("%d kills, %d within a write; of %d changes %d lost, the oldest of them made "
                  "%d ms before the kill",
                  tally.n_kills, tally.n_within_write, tally.n_changes, tally.n_lost,
                  (int) (tally.oldest_lost / 1000));
  g_assert_cmpint (tally.n_kills, ==, plan->n_kills);
  g_assert_cmpint (tally.n_within_write, >=, plan->n_in_writes);
}

int
main (int argc, char **argv)
{
  static const Plan plans[] = {
    /* many moments, in lives that are shorter than the program would wait: the delay is, too */
    { "/case-power-cut/many", 200, 10, 60, 2, 3, 3, 20 },
    /* what a person loses, with the delay of the program and a disk that is not quick */
    { "/case-power-cut/last-second", 12, 700, 2000, -1, 50, 10, 0 },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (plans); i++)
    g_test_add_data_func (plans[i].name, &plans[i], test_kills);
  return g_test_run ();
}
