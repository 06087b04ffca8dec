/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-peers-page.h"

#include "atlas-figure.h"
#include "atlas-peers.h"

struct _AtlasPeersPage
{
  AtlasFigureSubpage parent_instance;

  GtkLabel *person;
  GtkLabel *limits;
  AdwToggleGroup *figure_switch;
  GtkWidget *ask_score;
  GtkCheckButton *export_score;
  AtlasFigureView *figure;

  AtlasWizard *wizard;
};

G_DEFINE_FINAL_TYPE (AtlasPeersPage, atlas_peers_page, ATLAS_TYPE_FIGURE_SUBPAGE)

/* A score of the reader's own leaves the window only if they say so. */
static AtlasScene *
atlas_peers_page_build_scene (AtlasFigureSubpage *page)
{
  AtlasPeersPage *self = ATLAS_PEERS_PAGE (page);
  AtlasSelection *shown = atlas_figure_subpage_get_selection (page);
  g_autoptr (AtlasSelection) selection = atlas_selection_copy (shown);

  if (!gtk_check_button_get_active (self->export_score))
    atlas_selection_set_me (selection, 0.0);
  return atlas_figure_build (atlas_figure_find (atlas_selection_get_figure (selection)),
                             atlas_figure_subpage_get_dataset (page), selection);
}

static const char *
get_next_question (AtlasPeersPage *self)
{
  const AtlasWizardState *state = atlas_wizard_get_state (self->wizard);

  return atlas_wizard_state_find_answer (state, ATLAS_PEERS_SCORE) >= 0 ? ATLAS_PEERS_SCORE
                                                                        : ATLAS_PEERS_EXAM;
}

static void
update (AtlasPeersPage *self)
{
  AtlasFigureSubpage *page = ATLAS_FIGURE_SUBPAGE (self);
  const AtlasAssessment *assessment = atlas_wizard_get_assessment (self->wizard);
  const char *figure = adw_toggle_group_get_active_name (self->figure_switch);

  if (figure == NULL)
    return;
  if (!atlas_peers_exist (assessment))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "eligibility.result", NULL);
      return;
    }

  AtlasMatchGroup group = atlas_assessment_get_group (assessment);
  int score = atlas_peers_get_score (atlas_wizard_get_answers (self->wizard));
  gboolean of_scores = g_str_equal (figure, "scores");
  g_autofree char *person = atlas_peers_describe (group, score);

  gtk_label_set_label (self->person, person);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->ask_score), "s",
                                    get_next_question (self));
  gtk_widget_set_visible (self->ask_score, of_scores && score == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->export_score), of_scores && score > 0);
  atlas_peers_select (atlas_figure_subpage_get_selection (page),
                      atlas_figure_subpage_get_dataset (page), figure, group, score);
}

static void
figure_changed_cb (AtlasPeersPage *self)
{
  if (self->wizard != NULL)
    update (self);
}

static void
start (AtlasPeersPage *self)
{
  AtlasFigureSubpage *page = ATLAS_FIGURE_SUBPAGE (self);

  gtk_label_set_label (self->limits, atlas_peers_get_limits ());
  g_settings_bind (atlas_figure_subpage_get_settings (page), "peers-figure", self->figure_switch,
                   "active-name", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (self->wizard, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (atlas_figure_subpage_get_dataset (page), "notify::specialties-loaded",
                           G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (atlas_figure_subpage_get_dataset (page), "changed", G_CALLBACK (update),
                           self, G_CONNECT_SWAPPED);
  update (self);
  atlas_figure_subpage_set_figure (page, self->figure, "peers-view");
}

static void
atlas_peers_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ATLAS_TYPE_PEERS_PAGE);
  g_clear_object (&ATLAS_PEERS_PAGE (object)->wizard);

  G_OBJECT_CLASS (atlas_peers_page_parent_class)->dispose (object);
}

static gboolean
atlas_peers_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ATLAS_PEERS_PAGE (widget)->figure_switch));
}

static void
atlas_peers_page_class_init (AtlasPeersPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = atlas_peers_page_dispose;
  widget_class->grab_focus = atlas_peers_page_grab_focus;
  ATLAS_FIGURE_SUBPAGE_CLASS (klass)->build_scene = atlas_peers_page_build_scene;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-peers-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasPeersPage, person);
  gtk_widget_class_bind_template_child (widget_class, AtlasPeersPage, limits);
  gtk_widget_class_bind_template_child (widget_class, AtlasPeersPage, figure_switch);
  gtk_widget_class_bind_template_child (widget_class, AtlasPeersPage, ask_score);
  gtk_widget_class_bind_template_child (widget_class, AtlasPeersPage, export_score);
  gtk_widget_class_bind_template_child (widget_class, AtlasPeersPage, figure);
  gtk_widget_class_bind_template_callback (widget_class, figure_changed_cb);
}

static void
atlas_peers_page_init (AtlasPeersPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
atlas_peers_page_new (AtlasDataset *dataset, GSettings *settings, AtlasWizard *wizard)
{
  g_return_val_if_fail (ATLAS_IS_WIZARD (wizard), NULL);

  AtlasPeersPage *self = g_object_new (ATLAS_TYPE_PEERS_PAGE, "dataset", dataset, "settings",
                                       settings, NULL);

  self->wizard = g_object_ref (wizard);
  start (self);
  return ADW_NAVIGATION_PAGE (self);
}
