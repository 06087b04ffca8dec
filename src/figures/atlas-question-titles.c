/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What each question asks, and what counts. */

#include "config.h"

#include "atlas-question-words.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *id;
  const char *title;
  const char *help; /* (nullable) */
} Words;

/* In the order of answers.json. Names of exams, forms and organizations stay as they are: ECFMG,
 * ERAS, MyIntealth, NRMP, OET, ResidencyCAS, "Step 2 CK". */
static const Words all_words[] = {
  { "goal", N_ ("What do you want to do?"), N_ ("It decides what you are asked next") },
  { "school_country", N_ ("Country of your medical school"),
    N_ ("Where the school is that gives you your medical degree") },
  { "grad_date", N_ ("Date of graduation"),
    N_ ("The day on your diploma, or the day you expect to graduate") },
  { "degree_status", N_ ("Are you a student or a graduate?"),
    N_ ("Graduate: you have finished medical school") },
  { "degree_kind", N_ ("What kind of degree is it?"), N_ ("As your diploma names it") },
  { "wdoms_ecfmg_note", N_ ("Does your school have an ECFMG note?"),
    /* Translators: the World Directory of Medical Schools has a tab named "Sponsor Notes". */
    N_ ("On the Sponsor Notes tab of its page at wdoms.org") },
  { "grad_year_in_note", N_ ("Does the note include your graduation year?"),
    /* Translators: the note says "Current" in English. */
    N_ ("For a student, the note needs to say “Current”") },
  { "credit_years", N_ ("Credited years of medical school"),
    N_ ("Whole years on your transcript; for a student, so far") },
  /* Translators: MyIntealth is the website of ECFMG. */
  { "myintealth_id", N_ ("Is your MyIntealth account ready?"),
    N_ ("It has the name on your passport, and your identity check is done") },
  /* Translators: "Application for ECFMG Certification" is the name of a form. */
  { "cert_application", N_ ("Your Application for ECFMG Certification"),
    N_ ("MyIntealth shows its case status") },
  { "credentials_verified", N_ ("Are your diploma and transcript verified?"),
    N_ ("Your school has confirmed them to ECFMG") },
  { "ecfmg_certified", N_ ("Do you have an ECFMG Certificate?"),
    N_ ("The certificate itself; an accepted Pathway is only one part of it") },
  { "cert_permanent", N_ ("Is your certificate permanent?"),
    N_ ("Yes if MyIntealth shows no expiry date for it") },
  { "cert_expiry", N_ ("Expiry date of certificate or Pathway"), N_ ("As MyIntealth shows it") },
  { "step1", N_ ("Did you pass Step 1?"),
    N_ ("Passed: in the end, even after a failed attempt, or if it was canceled later") },
  { "step1_date", N_ ("Date of Step 1"), N_ ("The day of the test that you passed") },
  { "step2ck", N_ ("Did you pass Step 2 CK?"),
    N_ ("Passed: in the end, even after a failed attempt, or if it was canceled later") },
  { "step2ck_date", N_ ("Date of Step 2 CK"), N_ ("The day of the test that you passed") },
  { "step2ck_score", N_ ("Score of Step 2 CK"), N_ ("The score of the test you passed") },
  { "step2cs", N_ ("Did you pass Step 2 CS?"),
    N_ ("The clinical skills exam, which ended in January 2021") },
  { "step2cs_date", N_ ("Date of Step 2 CS"), N_ ("The day of the test that you passed") },
  { "step3", N_ ("Did you pass Step 3?"), N_ ("An H-1B residency needs this pass first") },
  { "failed_attempts_total", N_ ("Failed attempts, all Steps together"),
    N_ ("Of Step 1 and Step 2 CK, also before a pass; unfinished ones count") },
  { "max_attempts_without_pass", N_ ("Attempts at the Step you have not passed"),
    N_ ("Unfinished ones count; if it is two Steps, the one with more attempts") },
  { "score_invalidated", N_ ("Was one of your scores canceled?"),
    N_ ("Of Step 1 or Step 2 CK; a canceled (invalidated) score no longer counts") },
  /* Translators: whoever passes this exam gets a canceled score back. */
  { "invalid_retest_passed", N_ ("Did you pass the check exam?"),
    N_ ("The exam that restores a canceled score") },
  { "license_unsupervised_recent", N_ ("Licensed to practice without supervision?"),
    N_ ("In any country, in force in 2021 or later; training licenses do not count") },
  /* Translators: OSCE is an exam, the objective structured clinical examination. */
  { "school_licensing_osce", N_ ("Does your school give a licensing OSCE?"),
    N_ ("Objective structured clinical examination that your country requires for a license") },
  /* Translators: an accreditor is an agency that approves medical schools. */
  { "school_wfme", N_ ("Is your school’s accreditor WFME-recognized?"),
    N_ ("World Federation for Medical Education; an accreditor approves medical schools") },
  { "school_ncfmea", N_ ("Did NCFMEA find the accreditor comparable?"),
    N_ ("U.S. National Committee on Foreign Medical Education and Accreditation") },
  /* Translators: a degree that a school abroad and a U.S. school give together. */
  { "joint_us_degree", N_ ("Joint degree with a U.S. medical school?"),
    N_ ("Both schools issue it together; rotations there are not enough") },
  { "pathway_status", N_ ("Your Pathway application"),
    /* Translators: a Pathway is a way to prove clinical skills to ECFMG. */
    N_ ("A Pathway shows ECFMG your clinical skills") },
  { "pathway_season", N_ ("Season of your accepted Pathway"),
    N_ ("The year in its name, such as 2026") },
  { "oet_result", N_ ("Result of OET Medicine"),
    N_ ("Passed: 350 in Listening, Reading and Speaking, 300 in Writing, all in one sitting") },
  { "oet_l", N_ ("OET Listening"), NULL },
  { "oet_r", N_ ("OET Reading"), NULL },
  { "oet_s", N_ ("OET Speaking"), NULL },
  { "oet_w", N_ ("OET Writing"), NULL },
  { "oet_date", N_ ("Date of OET Medicine"), N_ ("The day of the test") },
  { "citizenship", N_ ("Your citizenship or status in the USA"),
    N_ ("Choose the first that fits you; asylum and refugee status allow you to work") },
  { "nationality", N_ ("Passport you would travel on"),
    N_ ("If you have several, the one with which you would enter the USA") },
  { "travel_document", N_ ("Document you would travel on"),
    N_ ("Entry rules name documents of the Palestinian Authority separately") },
  { "location", N_ ("Where are you now?"), NULL },
  { "exempt_on_2026_01_01", N_ ("In the USA, or with visa, on January 1, 2026?"),
    N_ ("Yes if you were in the USA that day, or held a U.S. visa that was valid") },
  { "ban_exception", N_ ("Does an exception apply to you?"),
    N_ ("Another passport that is not affected, asylum, refugee status or a granted waiver") },
  { "needs_visa", N_ ("Do you need a visa for residency?"),
    N_ ("Not if you are a U.S. citizen, have a green card or may work in the USA") },
  { "visa_plan", N_ ("Which visa do you plan for?"),
    N_ ("Most residents who need a visa use J-1; fewer programs sponsor H-1B") },
  /* Translators: "Statement of Need" is the name of a letter, needed for a J-1 visa. */
  { "son_possible", N_ ("Can you get a Statement of Need?"),
    N_ ("From the health ministry of the country where you last lived permanently") },
  /* Translators: ERAS is a website for applications to residency programs. */
  { "eras_submitted", N_ ("Have you applied through ERAS?"),
    N_ ("Yes if you have sent an application to at least one program") },
  { "residencycas_submitted", N_ ("Have you applied through ResidencyCAS?"),
    N_ ("Yes if you have sent an application to at least one program") },
  { "nrmp_registered", N_ ("Are you registered with NRMP?"),
    N_ ("You register for the Match separately from ERAS") },
  /* Translators: the list in which an applicant ranks the programs, for the Match. */
  { "rol_certified", N_ ("Is your rank order list certified?"),
    N_ ("After any change it needs to be certified again") },
  { "couple", N_ ("Do you apply as a couple?"),
    N_ ("Two applicants may link their rank order lists") },
  { "specialty", N_ ("Your specialty"), N_ ("If you apply in several, the one that you prefer") },
  { "specialty_level", N_ ("How competitive is your specialty?"), NULL },
  { "lors", N_ ("Letters of recommendation"), N_ ("All letters for this application") },
  { "us_lors", N_ ("Letters from U.S. doctors"),
    N_ ("Of all your letters, those by doctors in the USA") },
  { "usce_months", N_ ("Months of clinical experience in the USA"),
    N_ ("Hands-on work counts most, observerships count less") },
  { "clinical_gap_years", N_ ("Longest break from patient care, in years"),
    N_ ("Whole years without clinical work since you graduated") },
  { "unmatched_cycles", N_ ("Earlier seasons without a match"),
    N_ ("Those in which you took part and did not match") },
  { "years_practice_abroad", N_ ("Years of practice outside the USA"),
    N_ ("Whole years of work as a doctor") },
  { "foreign_residency", N_ ("Residency completed outside the USA?"),
    N_ ("Training in a specialty that you have finished there") },
  { "foreign_license_good_standing", N_ ("Is your foreign license in good standing?"),
    N_ ("It is valid, and there is no disciplinary action") },
  { "target_states", N_ ("States where you would work"),
    N_ ("Those with a rule for doctors from abroad, or any state") },
  { "exam_country", N_ ("Country where you took your exams"), NULL },
};

/* (nullable) */
static const Words *
find_words (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (all_words); i++)
    if (g_str_equal (all_words[i].id, id))
      return &all_words[i];

  return NULL;
}

const char *
atlas_question_get_title (const AtlasQuestion *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  const Words *words = find_words (self->id);

  return words != NULL ? _ (words->title) : self->id;
}

const char *
atlas_question_get_help (const AtlasQuestion *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  const Words *words = find_words (self->id);

  return words != NULL && words->help != NULL ? _ (words->help) : NULL;
}
