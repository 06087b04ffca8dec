/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-screen-words.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *id;
  const char *title;
  const char *help;
  const char *link;       /* (nullable) */
  const char *link_title; /* (nullable) */
} Words;

/* In the order of screens.json. A link is one of those in sources.json, or the front page of the
 * World Directory or of Intealth: pages below these move too often. */
static const Words all_words[] = {
  { "goal", N_ ("Your goal"),
    /* Translators: the Match is the name of the system, run by NRMP. */
    N_ ("The Match fills the places in residency each March. Residency is the specialty training "
        "that a U.S. license usually needs; some states have other ways."),
    NULL, NULL },
  { "school", N_ ("Your medical school"),
    /* Translators: "IMG" is the usual abbreviation of "international medical graduate". */
    N_ ("An international medical graduate (IMG) has a basic medical degree from a school outside "
        "the USA. Your school decides this; your citizenship plays no part."),
    NULL, NULL },
  { "graduation", N_ ("Your graduation"),
    /* Translators: a Pathway is a way to prove clinical skills to ECFMG. */
    N_ ("Some rules go by this day: those for Canadian schools and for Pathways, and the start of "
        "training on July 1. If you are still a student, give the day you expect."),
    NULL, NULL },
  { "intealth", N_ ("Your ECFMG Certification"),
    /* Translators: ECFMG is an organization, a part of Intealth; MyIntealth is its website. */
    N_ ("ECFMG, a part of Intealth, checks the papers and exams of doctors from abroad. You need "
        "its certificate before residency starts; MyIntealth shows which steps are done."),
    "https://www.intealth.org", N_ ("Find MyIntealth at intealth.org") },
  { "degree", N_ ("Your degree"),
    N_ ("ECFMG Certification is for degrees in clinical medicine: MD, MBBS or equal. The title on "
        "your diploma decides."),
    "https://ecfmg.org/certification/requirements-for-certification.html",
    N_ ("Read the requirements at ecfmg.org") },
  { "directory", N_ ("The World Directory"),
    /* Translators: the directory has a tab named "Sponsor Notes". */
    N_ ("The World Directory of Medical Schools lists schools of all countries. An ECFMG note on "
        "the Sponsor Notes tab of your school says which graduation years qualify."),
    "https://www.wdoms.org", N_ ("Look your school up at wdoms.org") },
  { "step-1", N_ ("USMLE Step 1"),
    /* Translators: the parts of the United States Medical Licensing Examination are Steps. */
    N_ ("Step 1 of the U.S. licensing exam (USMLE) tests basic science. You may take each Step at "
        "most four times, unfinished attempts included."),
    "https://www.usmle.org/common-questions/attempt-limit",
    N_ ("Read about attempts at usmle.org") },
  { "step-2-ck", N_ ("USMLE Step 2 CK"),
    N_ ("Step 2 Clinical Knowledge (CK) is a clinical test with a three-digit score. The passing "
        "score depends on the day of your test, so give both."),
    "https://www.usmle.org/common-questions?category=Scores",
    N_ ("Read about scores at usmle.org") },
  { "step-2-cs", N_ ("USMLE Step 2 CS"),
    N_ ("Step 2 Clinical Skills (CS) was an exam that ended in January 2021. A pass that is still "
        "valid takes the place of a Pathway and of OET Medicine."),
    NULL, NULL },
  { "clinical-status", N_ ("Your clinical skills"),
    /* Translators: there are six Pathways, each a way to prove clinical skills. */
    N_ ("Without Step 2 CS, a Pathway shows ECFMG your clinical skills. Which of the six fits you "
        "depends on your school and on your license (with no disciplinary action)."),
    "https://www.ecfmg.org/news/2025/08/19/"
    "detailed-information-and-online-application-for-2026-pathways-now-available",
    N_ ("Read about the 2026 Pathways at ecfmg.org") },
  { "oet", N_ ("OET Medicine"),
    /* Translators: OET Medicine is the name of a test. */
    N_ ("OET Medicine is an English test in four parts: Listening, Reading, Speaking and Writing. "
        "Everyone who uses a Pathway needs it, native speakers of English too."),
    "https://www.ecfmg.org/news/2022/03/31/"
    "detailed-information-available-on-2023-pathways-updated-passing-requirement-for-oet-medicine/",
    N_ ("Read about the minimum scores at ecfmg.org") },
  { "citizenship", N_ ("Your citizenship"),
    N_ ("U.S. citizens, permanent residents (green card) and people who may already work in the "
        "USA need no visa. For others the passport matters: for some, U.S. visas are paused now."),
    "https://isso.ucsf.edu/news/presidential-proclamation-expanded-travel-ban-december-17-2025",
    N_ ("Read about paused visas at ucsf.edu") },
  { "visa", N_ ("Your visa"),
    /* Translators: J-1 and H-1B are kinds of visas; a Statement of Need is a letter. */
    N_ ("ECFMG sponsors the J-1 visa, for which your health ministry writes a Statement of Need. "
        "For an H-1B visa the hospital files a petition, and you need Step 3 first."),
    "https://www.intealth.org", N_ ("Read about J-1 at intealth.org") },
  { "application", N_ ("Your application"),
    /* Translators: ERAS and ResidencyCAS are websites for applications; NRMP runs the Match. */
    N_ ("You apply to programs through ERAS or ResidencyCAS, and register with NRMP for the Match. "
        "Programs also look at your letters and your clinical experience."),
    "https://ecfmg.org/eras/applicants-application.html", N_ ("Read about applying at ecfmg.org") },
  { "abroad", N_ ("Your practice abroad"),
    N_ ("Some states give licenses to experienced doctors from abroad without U.S. residency. They "
        "usually ask for residency abroad, recent practice and good standing."),
    NULL, NULL },
};

/* (nullable) */
static const Words *
find_words (const AtlasScreen *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (all_words); i++)
    if (g_str_equal (all_words[i].id, self->id))
      return &all_words[i];

  return NULL;
}

const char *
atlas_screen_get_title (const AtlasScreen *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  const Words *words = find_words (self);

  return words != NULL ? _ (words->title) : self->id;
}

const char *
atlas_screen_get_help (const AtlasScreen *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  const Words *words = find_words (self);

  return words != NULL ? _ (words->help) : NULL;
}

const char *
atlas_screen_get_link (const AtlasScreen *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  const Words *words = find_words (self);

  return words != NULL ? words->link : NULL;
}

const char *
atlas_screen_get_link_title (const AtlasScreen *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  const Words *words = find_words (self);

  return words != NULL && words->link_title != NULL ? _ (words->link_title) : NULL;
}
