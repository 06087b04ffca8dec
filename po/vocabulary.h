/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words of data/match/vocabulary.json, for translators only: no program includes this file.
 * Written by: python3 tests/static/test_vocabulary.py --update
 */

#pragma once

/* Translators: applicant type all_img: name; applicant type all_img: short name, where there is little room. */
N_ ("All IMGs")

/* Translators: applicant type all_img: definition, a whole sentence. */
N_ ("Everyone who graduated from a medical school outside the United States and Canada, whatever their citizenship.")

/* Translators: applicant type all_img: label of the year from which the numbers mean something else. */
N_ ("without Fifth Pathway")

/* Translators: applicant type all_img_incl_fifth_pathway: name; applicant type all_img_incl_fifth_pathway: short name, where there is little room. */
N_ ("All IMGs and Fifth Pathway")

/* Translators: applicant type all_img_incl_fifth_pathway: definition, a whole sentence. */
N_ ("All IMGs together with the graduates of Fifth Pathway programs, as counted up to 2017.")

/* Translators: applicant type us_img: name. */
N_ ("U.S. IMGs")

/* Translators: applicant type us_img: short name, where there is little room. */
N_ ("U.S. IMG")

/* Translators: applicant type us_img: definition, a whole sentence. */
N_ ("U.S. citizens who graduated from a medical school outside the United States and Canada.")

/* Translators: applicant type non_us_img: name. */
N_ ("Non-U.S. IMGs")

/* Translators: applicant type non_us_img: short name, where there is little room. */
N_ ("Non-U.S. IMG")

/* Translators: applicant type non_us_img: definition, a whole sentence. */
N_ ("Everyone else who graduated from a medical school outside the United States and Canada, holders of a green card included.")

/* Translators: applicant type fifth_pathway: name; applicant type fifth_pathway: short name, where there is little room. */
N_ ("Fifth Pathway")

/* Translators: applicant type fifth_pathway: definition, a whole sentence. */
N_ ("People who studied medicine abroad and did a year of supervised clinical training at a U.S. medical school in a Fifth Pathway program; not reported after 2017.")

/* Translators: applicant type us_md_senior: name. */
N_ ("U.S. MD seniors")

/* Translators: applicant type us_md_senior: short name, where there is little room. */
N_ ("U.S. MD senior")

/* Translators: applicant type us_md_senior: definition, a whole sentence. */
N_ ("Students in the final year of a U.S. medical school that grants the MD.")

/* Translators: applicant type us_md_prior_grad: name. */
N_ ("U.S. MD prior graduates")

/* Translators: applicant type us_md_prior_grad: short name, where there is little room. */
N_ ("U.S. MD prior graduate")

/* Translators: applicant type us_md_prior_grad: definition, a whole sentence. */
N_ ("Graduates of an earlier year of a U.S. medical school that grants the MD.")

/* Translators: applicant type us_md_all: name; applicant type us_md_all: short name, where there is little room. */
N_ ("All U.S. MD graduates")

/* Translators: applicant type us_md_all: definition, a whole sentence. */
N_ ("Seniors and prior graduates of U.S. medical schools that grant the MD.")

/* Translators: applicant type us_do_senior: name. */
N_ ("U.S. DO seniors")

/* Translators: applicant type us_do_senior: short name, where there is little room. */
N_ ("U.S. DO senior")

/* Translators: applicant type us_do_senior: definition, a whole sentence. */
N_ ("Students in the final year of a U.S. school of osteopathic medicine.")

/* Translators: applicant type us_do_senior: label of the year from which the numbers mean something else. */
N_ ("seniors only")

/* Translators: applicant type us_do_prior_grad: name. */
N_ ("U.S. DO prior graduates")

/* Translators: applicant type us_do_prior_grad: short name, where there is little room. */
N_ ("U.S. DO prior graduate")

/* Translators: applicant type us_do_prior_grad: definition, a whole sentence. */
N_ ("Graduates of an earlier year of a U.S. school of osteopathic medicine.")

/* Translators: applicant type us_do_all: name; applicant type us_do_all: short name, where there is little room. */
N_ ("All U.S. DO graduates")

/* Translators: applicant type us_do_all: definition, a whole sentence. */
N_ ("Seniors and prior graduates of U.S. schools of osteopathic medicine.")

/* Translators: applicant type us_md_or_do_senior: name. */
N_ ("U.S. MD or DO seniors")

/* Translators: applicant type us_md_or_do_senior: short name, where there is little room. */
N_ ("U.S. MD or DO senior")

/* Translators: applicant type us_md_or_do_senior: definition, a whole sentence. */
N_ ("Students in the final year of any U.S. medical school, MD or DO.")

/* Translators: applicant type canadian_other: name. */
N_ ("Canadian and other applicants")

/* Translators: applicant type canadian_other: short name, where there is little room. */
N_ ("Canadian or other applicant")

/* Translators: applicant type canadian_other: definition, a whole sentence. */
N_ ("Graduates of Canadian medical schools and all who are in no other group.")

/* Translators: applicant type us_img_impact_subset: name. */
N_ ("U.S. IMGs (Impact report)")

/* Translators: applicant type us_img_impact_subset: short name, where there is little room. */
N_ ("U.S. IMG (Impact report)")

/* Translators: applicant type us_img_impact_subset: definition, a whole sentence. */
N_ ("The U.S. IMGs covered by NRMP's Impact report on the length of rank order lists, fewer than all U.S. IMGs.")

/* Translators: applicant type non_us_img_impact_subset: name. */
N_ ("Non-U.S. IMGs (Impact report)")

/* Translators: applicant type non_us_img_impact_subset: short name, where there is little room. */
N_ ("Non-U.S. IMG (Impact report)")

/* Translators: applicant type non_us_img_impact_subset: definition, a whole sentence. */
N_ ("The non-U.S. IMGs covered by NRMP's Impact report on the length of rank order lists, fewer than all non-U.S. IMGs.")

/* Translators: applicant type img_no_visa: name. */
N_ ("IMGs born abroad who need no visa")

/* Translators: applicant type img_no_visa: short name, where there is little room. */
N_ ("IMG born abroad (no visa)")

/* Translators: applicant type img_no_visa: definition, a whole sentence. */
N_ ("IMGs born outside the United States who do not need a visa to train there.")

/* Translators: applicant type img_visa_required: name. */
N_ ("IMGs born abroad who need a visa")

/* Translators: applicant type img_visa_required: short name, where there is little room. */
N_ ("IMG born abroad (visa)")

/* Translators: applicant type img_visa_required: definition, a whole sentence. */
N_ ("IMGs born outside the United States who need a visa to train there.")

/* Translators: applicant type all_applicants: name; applicant type all_applicants: short name, where there is little room. */
N_ ("All applicants")

/* Translators: applicant type all_applicants: definition, a whole sentence. */
N_ ("All applicants of every group together.")

/* Translators: measure match_rate_pct: name. */
N_ ("Match rate")

/* Translators: measure match_rate_pct: definition, a whole sentence. */
N_ ("Applicants who matched to a first-year position, out of those who submitted a rank order list.")

/* Translators: measure matched: name. */
N_ ("Matched")

/* Translators: measure matched: definition, a whole sentence. */
N_ ("Applicants who matched to a first-year position.")

/* Translators: measure matched: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("matched to a first-year position")

/* Translators: measure active: name. */
N_ ("Active applicants")

/* Translators: measure active: definition, a whole sentence. */
N_ ("Applicants who submitted a rank order list.")

/* Translators: measure active: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("who submitted a rank order list")

/* Translators: measure registered: name. */
N_ ("Registered applicants")

/* Translators: measure registered: definition, a whole sentence. */
N_ ("Applicants who registered for the Match, whether or not they submitted a rank order list.")

/* Translators: measure registered: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("who registered for the Match")

/* Translators: measure unmatched: name. */
N_ ("Unmatched")

/* Translators: measure unmatched: definition, a whole sentence. */
N_ ("Applicants who submitted a rank order list and did not match to a first-year position.")

/* Translators: measure unmatched: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("did not match to a first-year position")

/* Translators: measure unmatched_rate_pct: name. */
N_ ("Unmatched rate")

/* Translators: measure unmatched_rate_pct: definition, a whole sentence. */
N_ ("Applicants who did not match to a first-year position, out of those who submitted a rank order list.")

/* Translators: measure matched_pgy1_and_pgy2: name. */
N_ ("Matched (first and second year)")

/* Translators: measure matched_pgy1_and_pgy2: definition, a whole sentence. */
N_ ("Applicants who matched to a first-year or a second-year position.")

/* Translators: measure matched_pgy1_and_pgy2: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("matched to a first-year or second-year position")

/* Translators: measure placement_rate_active_pct: name. */
N_ ("Placement rate (active applicants)")

/* Translators: measure placement_rate_active_pct: definition, a whole sentence. */
N_ ("Applicants who submitted a rank order list and were placed in a first-year position by the Match or by SOAP, out of those who submitted a rank order list.")

/* Translators: measure placed_after_soap_active: name. */
N_ ("Placed after SOAP (active applicants)")

/* Translators: measure placed_after_soap_active: definition, a whole sentence. */
N_ ("Applicants who submitted a rank order list and were placed in a first-year position by the Match or by SOAP.")

/* Translators: measure placed_after_soap_active: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("placed by the Match or by SOAP")

/* Translators: measure placement_rate_all_pct: name. */
N_ ("Placement rate (with or without a rank order list)")

/* Translators: measure placement_rate_all_pct: definition, a whole sentence. */
N_ ("Applicants placed by the Match or by SOAP, with or without a rank order list, out of all applicants that NRMP counts for this rate, who are fewer than all registered.")

/* Translators: measure placed_after_soap_all: name. */
N_ ("Placed after SOAP (with or without a rank order list)")

/* Translators: measure placed_after_soap_all: definition, a whole sentence. */
N_ ("Applicants placed in a first-year position by the Match or by SOAP, whether or not they submitted a rank order list.")

/* Translators: measure placed_after_soap_all: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("placed by the Match or by SOAP, with or without a rank order list")

/* Translators: measure no_rank_list: name. */
N_ ("No rank order list")

/* Translators: measure no_rank_list: definition, a whole sentence. */
N_ ("Applicants who registered but submitted no rank order list.")

/* Translators: measure no_rank_list: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("who submitted no rank order list")

/* Translators: measure withdrew: name. */
N_ ("Withdrew")

/* Translators: measure withdrew: definition, a whole sentence. */
N_ ("Applicants who registered and withdrew from the Match.")

/* Translators: measure withdrew: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("who withdrew from the Match")

/* Translators: measure share_of_active_pct: name. */
N_ ("Share of active applicants")

/* Translators: measure share_of_active_pct: definition, a whole sentence. */
N_ ("The share of a group in all applicants who submitted a rank order list.")

/* Translators: measure share_of_matched_pct: name. */
N_ ("Share of matched applicants")

/* Translators: measure share_of_matched_pct: definition, a whole sentence. */
N_ ("The share of a group in all applicants who matched to a first-year position.")

/* Translators: measure active_increase_over_prior_year: name. */
N_ ("Rise in active applicants")

/* Translators: measure active_increase_over_prior_year: definition, a whole sentence. */
N_ ("How many more applicants submitted a rank order list than in the year before.")

/* Translators: measure active_increase_over_prior_year: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("more who submitted a rank order list than in the year before")

/* Translators: measure matched_increase_over_prior_year: name. */
N_ ("Rise in matched applicants")

/* Translators: measure matched_increase_over_prior_year: definition, a whole sentence. */
N_ ("How many more applicants matched to a first-year position than in the year before.")

/* Translators: measure matched_increase_over_prior_year: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("more matched to a first-year position than in the year before")

/* Translators: measure match_rate_change_pct_points: name. */
N_ ("Change of the match rate")

/* Translators: measure match_rate_change_pct_points: definition, a whole sentence. */
N_ ("The change of the match rate from the year before, without its sign.")

/* Translators: measure programs: name. */
N_ ("Programs")

/* Translators: measure programs: definition, a whole sentence. */
N_ ("Residency programs in the Match.")

/* Translators: measure programs: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("programs in the Match")

/* Translators: measure pgy1_programs: name. */
N_ ("Programs with first-year positions")

/* Translators: measure pgy1_programs: definition, a whole sentence. */
N_ ("Residency programs in the Match that offer first-year positions.")

/* Translators: measure pgy1_programs: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("programs with first-year positions")

/* Translators: measure program_rows_with_quota: name. */
N_ ("Programs listed with a quota")

/* Translators: measure program_rows_with_quota: definition, a whole sentence. */
N_ ("Programs that print a number of positions for the year in NRMP's program results.")

/* Translators: measure program_rows_with_quota: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("programs listed with a quota")

/* Translators: measure positions_offered: name. */
N_ ("Positions offered")

/* Translators: measure positions_offered: definition, a whole sentence. */
N_ ("All positions offered in the Match, first-year and second-year together.")

/* Translators: measure positions_offered: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions offered")

/* Translators: measure positions_filled: name. */
N_ ("Positions filled")

/* Translators: measure positions_filled: definition, a whole sentence. */
N_ ("All positions filled by the Match, before SOAP.")

/* Translators: measure positions_filled: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions filled")

/* Translators: measure positions_fill_rate_pct: name. */
N_ ("Fill rate (all positions)")

/* Translators: measure positions_fill_rate_pct: definition, a whole sentence. */
N_ ("Positions filled by the Match before SOAP, out of all positions offered.")

/* Translators: measure positions_unfilled: name. */
N_ ("Positions unfilled")

/* Translators: measure positions_unfilled: definition, a whole sentence. */
N_ ("Positions left unfilled by the Match, before SOAP.")

/* Translators: measure positions_unfilled: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions unfilled before SOAP")

/* Translators: measure pgy1_offered: name. */
N_ ("First-year positions offered")

/* Translators: measure pgy1_offered: definition, a whole sentence. */
N_ ("First-year (PGY-1) positions offered in the Match.")

/* Translators: measure pgy1_offered: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("first-year positions offered")

/* Translators: measure pgy1_filled: name. */
N_ ("First-year positions filled")

/* Translators: measure pgy1_filled: definition, a whole sentence. */
N_ ("First-year (PGY-1) positions filled by the Match, before SOAP.")

/* Translators: measure pgy1_filled: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("first-year positions filled")

/* Translators: measure pgy1_fill_rate_pct: name. */
N_ ("Fill rate (first-year positions)")

/* Translators: measure pgy1_fill_rate_pct: definition, a whole sentence. */
N_ ("First-year (PGY-1) positions filled by the Match before SOAP, out of the first-year positions offered.")

/* Translators: measure soap_offered: name. */
N_ ("Positions offered in SOAP")

/* Translators: measure soap_offered: definition, a whole sentence. */
N_ ("Positions left unfilled by the Match that were offered in SOAP.")

/* Translators: measure soap_offered: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions offered in SOAP")

/* Translators: measure soap_filled: name. */
N_ ("Positions filled in SOAP")

/* Translators: measure soap_filled: definition, a whole sentence. */
N_ ("Positions filled in SOAP.")

/* Translators: measure soap_filled: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions filled in SOAP")

/* Translators: measure unfilled_after_soap: name. */
N_ ("Positions unfilled after SOAP")

/* Translators: measure unfilled_after_soap: definition, a whole sentence. */
N_ ("Positions still unfilled after SOAP.")

/* Translators: measure unfilled_after_soap: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions unfilled after SOAP")

/* Translators: measure positions_filled_after_soap: name. */
N_ ("Positions filled (SOAP included)")

/* Translators: measure positions_filled_after_soap: definition, a whole sentence. */
N_ ("Positions filled by the Match and by SOAP together.")

/* Translators: measure positions_filled_after_soap: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions filled by the Match and by SOAP")

/* Translators: measure fill_rate_after_soap_pct: name. */
N_ ("Fill rate (SOAP included)")

/* Translators: measure fill_rate_after_soap_pct: definition, a whole sentence. */
N_ ("Positions filled by the Match and by SOAP together, out of all positions offered.")

/* Translators: measure couples: name. */
N_ ("Couples")

/* Translators: measure couples: definition, a whole sentence. */
N_ ("Couples who took part in the Match together.")

/* Translators: measure couples: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("couples who took part together")

/* Translators: measure couples_match_rate_pct: name. */
N_ ("Match rate of couples")

/* Translators: measure couples_match_rate_pct: definition, a whole sentence. */
N_ ("Couples who matched, out of those who took part together, as the source counts them.")

/* Translators: measure couples_both_matched: name. */
N_ ("Couples (both matched)")

/* Translators: measure couples_both_matched: definition, a whole sentence. */
N_ ("Couples of whom both partners matched.")

/* Translators: measure couples_both_matched: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("couples of whom both matched")

/* Translators: measure couples_one_matched: name. */
N_ ("Couples (one matched)")

/* Translators: measure couples_one_matched: definition, a whole sentence. */
N_ ("Couples of whom one partner matched.")

/* Translators: measure couples_one_matched: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("couples of whom one matched")

/* Translators: measure couples_neither_matched: name. */
N_ ("Couples (neither matched)")

/* Translators: measure couples_neither_matched: definition, a whole sentence. */
N_ ("Couples of whom neither partner matched.")

/* Translators: measure couples_neither_matched: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("couples of whom neither matched")

/* Translators: measure share_of_filled_pgy1_internal_medicine_pct: name. */
N_ ("Share of first-year positions filled (internal medicine)")

/* Translators: measure share_of_filled_pgy1_internal_medicine_pct: definition, a whole sentence. */
N_ ("The share of a group in the filled first-year positions of internal medicine.")

/* Translators: measure share_of_filled_pgy1_family_medicine_pct: name. */
N_ ("Share of first-year positions filled (family medicine)")

/* Translators: measure share_of_filled_pgy1_family_medicine_pct: definition, a whole sentence. */
N_ ("The share of a group in the filled first-year positions of family medicine.")

/* Translators: measure share_of_filled_pgy1_neurology_pct: name. */
N_ ("Share of first-year positions filled (neurology)")

/* Translators: measure share_of_filled_pgy1_neurology_pct: definition, a whole sentence. */
N_ ("The share of a group in the filled first-year positions of neurology.")

/* Translators: measure share_of_filled_pgy1_pathology_pct: name. */
N_ ("Share of first-year positions filled (pathology)")

/* Translators: measure share_of_filled_pgy1_pathology_pct: definition, a whole sentence. */
N_ ("The share of a group in the filled first-year positions of pathology.")

/* Translators: measure step2ck_mean_matched: name. */
N_ ("Mean Step 2 CK score of the matched")

/* Translators: measure step2ck_mean_matched: definition, a whole sentence. */
N_ ("The mean USMLE Step 2 CK score of applicants who matched to their preferred specialty.")

/* Translators: measure step2ck_mean_matched_internal_medicine: name. */
N_ ("Mean Step 2 CK score of the matched (internal medicine)")

/* Translators: measure step2ck_mean_matched_internal_medicine: definition, a whole sentence. */
N_ ("The mean USMLE Step 2 CK score of applicants who matched in internal medicine.")

/* Translators: measure step2ck_mean_matched_neurology: name. */
N_ ("Mean Step 2 CK score of the matched (neurology)")

/* Translators: measure step2ck_mean_matched_neurology: definition, a whole sentence. */
N_ ("The mean USMLE Step 2 CK score of applicants who matched in neurology.")

/* Translators: measure step2ck_mean_matched_pathology: name. */
N_ ("Mean Step 2 CK score of the matched (pathology)")

/* Translators: measure step2ck_mean_matched_pathology: definition, a whole sentence. */
N_ ("The mean USMLE Step 2 CK score of applicants who matched in pathology.")

/* Translators: measure step1_pass_fail_since_year: name. */
N_ ("Step 1 is pass or fail since")

/* Translators: measure step1_pass_fail_since_year: definition, a whole sentence. */
N_ ("The year since which USMLE Step 1 has been reported as pass or fail only.")

/* Translators: measure step1_exam_hours: name. */
N_ ("Length of the Step 1 exam")

/* Translators: measure step1_exam_hours: definition, a whole sentence. */
N_ ("How long the USMLE Step 1 exam takes.")

/* Translators: measure step2ck_exam_hours: name. */
N_ ("Length of the Step 2 CK exam")

/* Translators: measure step2ck_exam_hours: definition, a whole sentence. */
N_ ("How long the USMLE Step 2 CK exam takes.")

/* Translators: measure ecfmg_min_years_medical_education: name. */
N_ ("Least years of medical education")

/* Translators: measure ecfmg_min_years_medical_education: definition, a whole sentence. */
N_ ("How many years of credit in medical school ECFMG asks for at least.")

/* Translators: measure residency_length_years_min: name. */
N_ ("Length of a residency (shortest)")

/* Translators: measure residency_length_years_min: definition, a whole sentence. */
N_ ("How long a residency takes at least.")

/* Translators: measure residency_length_years_max: name. */
N_ ("Length of a residency (longest)")

/* Translators: measure residency_length_years_max: definition, a whole sentence. */
N_ ("How long a residency takes at most.")

/* Translators: measure share_us_physicians_trained_abroad_pct: name. */
N_ ("Share of U.S. physicians trained abroad")

/* Translators: measure share_us_physicians_trained_abroad_pct: definition, a whole sentence. */
N_ ("The share of U.S. physicians who were trained outside the United States and Canada.")

/* Translators: unit percent: name. */
N_ ("percent")

/* Translators: unit percent_points: name. */
N_ ("percentage points")

/* Translators: unit count: name. */
N_ ("count")

/* Translators: unit score: name. */
N_ ("score")

/* Translators: unit years: name. */
N_ ("years")

/* Translators: unit hours: name. */
N_ ("hours")

/* Translators: unit year: name. */
N_ ("year")
