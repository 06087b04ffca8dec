/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words of data/match/vocabulary.json and specialties.json, for translators only: no program
 * includes this file.
 * Written by: python3 tests/static/test_vocabulary.py --update
 */

#pragma once

/* Translators: applicant type all_img: name; applicant type all_img: short name, where there is little room. */
N_ ("All IMGs")

/* Translators: applicant type all_img: definition, in whole sentences. */
N_ ("Everyone who graduated from a medical school outside the United States and Canada, whatever their citizenship.")

/* Translators: applicant type all_img: label of the year from which the numbers mean something else. */
N_ ("without Fifth Pathway")

/* Translators: applicant type all_img_incl_fifth_pathway: name; applicant type all_img_incl_fifth_pathway: short name, where there is little room. */
N_ ("All IMGs and Fifth Pathway")

/* Translators: applicant type all_img_incl_fifth_pathway: definition, in whole sentences. */
N_ ("All IMGs together with the graduates of Fifth Pathway programs, as counted up to 2017.")

/* Translators: applicant type us_img: name. */
N_ ("U.S. IMGs")

/* Translators: applicant type us_img: short name, where there is little room. */
N_ ("U.S. IMG")

/* Translators: applicant type us_img: definition, in whole sentences. */
N_ ("U.S. citizens who graduated from a medical school outside the United States and Canada.")

/* Translators: applicant type non_us_img: name. */
N_ ("Non-U.S. IMGs")

/* Translators: applicant type non_us_img: short name, where there is little room. */
N_ ("Non-U.S. IMG")

/* Translators: applicant type non_us_img: definition, in whole sentences. */
N_ ("Everyone else who graduated from a medical school outside the United States and Canada, holders of a green card included.")

/* Translators: applicant type fifth_pathway: name; applicant type fifth_pathway: short name, where there is little room. */
N_ ("Fifth Pathway")

/* Translators: applicant type fifth_pathway: definition, in whole sentences. */
N_ ("People who studied medicine abroad and did a year of supervised clinical training at a U.S. medical school in a Fifth Pathway program; not reported after 2017.")

/* Translators: applicant type us_md_senior: name. */
N_ ("U.S. MD seniors")

/* Translators: applicant type us_md_senior: short name, where there is little room. */
N_ ("U.S. MD senior")

/* Translators: applicant type us_md_senior: definition, in whole sentences. */
N_ ("Students in the final year of a U.S. medical school that grants the MD.")

/* Translators: applicant type us_md_prior_grad: name. */
N_ ("U.S. MD prior graduates")

/* Translators: applicant type us_md_prior_grad: short name, where there is little room. */
N_ ("U.S. MD prior graduate")

/* Translators: applicant type us_md_prior_grad: definition, in whole sentences. */
N_ ("Graduates of an earlier year of a U.S. medical school that grants the MD.")

/* Translators: applicant type us_md_all: name; applicant type us_md_all: short name, where there is little room. */
N_ ("All U.S. MD graduates")

/* Translators: applicant type us_md_all: definition, in whole sentences. */
N_ ("Seniors and prior graduates of U.S. medical schools that grant the MD.")

/* Translators: applicant type us_do_senior: name. */
N_ ("U.S. DO seniors")

/* Translators: applicant type us_do_senior: short name, where there is little room. */
N_ ("U.S. DO senior")

/* Translators: applicant type us_do_senior: definition, in whole sentences. */
N_ ("Students in the final year of a U.S. school of osteopathic medicine.")

/* Translators: applicant type us_do_senior: label of the year from which the numbers mean something else. */
N_ ("seniors only")

/* Translators: applicant type us_do_prior_grad: name. */
N_ ("U.S. DO prior graduates")

/* Translators: applicant type us_do_prior_grad: short name, where there is little room. */
N_ ("U.S. DO prior graduate")

/* Translators: applicant type us_do_prior_grad: definition, in whole sentences. */
N_ ("Graduates of an earlier year of a U.S. school of osteopathic medicine.")

/* Translators: applicant type us_do_all: name; applicant type us_do_all: short name, where there is little room. */
N_ ("All U.S. DO graduates")

/* Translators: applicant type us_do_all: definition, in whole sentences. */
N_ ("Seniors and prior graduates of U.S. schools of osteopathic medicine.")

/* Translators: applicant type us_md_or_do_senior: name. */
N_ ("U.S. MD or DO seniors")

/* Translators: applicant type us_md_or_do_senior: short name, where there is little room. */
N_ ("U.S. MD or DO senior")

/* Translators: applicant type us_md_or_do_senior: definition, in whole sentences. */
N_ ("Students in the final year of any U.S. medical school, MD or DO.")

/* Translators: applicant type canadian_other: name. */
N_ ("Canadian and other applicants")

/* Translators: applicant type canadian_other: short name, where there is little room. */
N_ ("Canadian or other applicant")

/* Translators: applicant type canadian_other: definition, in whole sentences. */
N_ ("Graduates of Canadian medical schools and all who are in no other group.")

/* Translators: applicant type us_img_impact_subset: name. */
N_ ("U.S. IMGs (Impact report)")

/* Translators: applicant type us_img_impact_subset: short name, where there is little room. */
N_ ("U.S. IMG (Impact report)")

/* Translators: applicant type us_img_impact_subset: definition, in whole sentences. */
N_ ("The U.S. IMGs covered by NRMP's Impact report on the length of rank order lists, fewer than all U.S. IMGs.")

/* Translators: applicant type non_us_img_impact_subset: name. */
N_ ("Non-U.S. IMGs (Impact report)")

/* Translators: applicant type non_us_img_impact_subset: short name, where there is little room. */
N_ ("Non-U.S. IMG (Impact report)")

/* Translators: applicant type non_us_img_impact_subset: definition, in whole sentences. */
N_ ("The non-U.S. IMGs covered by NRMP's Impact report on the length of rank order lists, fewer than all non-U.S. IMGs.")

/* Translators: applicant type img_no_visa: name. */
N_ ("IMGs born abroad who need no visa")

/* Translators: applicant type img_no_visa: short name, where there is little room. */
N_ ("IMG born abroad (no visa)")

/* Translators: applicant type img_no_visa: definition, in whole sentences. */
N_ ("IMGs born outside the United States who do not need a visa to train there.")

/* Translators: applicant type img_visa_required: name. */
N_ ("IMGs born abroad who need a visa")

/* Translators: applicant type img_visa_required: short name, where there is little room. */
N_ ("IMG born abroad (visa)")

/* Translators: applicant type img_visa_required: definition, in whole sentences. */
N_ ("IMGs born outside the United States who need a visa to train there.")

/* Translators: applicant type all_applicants: name; applicant type all_applicants: short name, where there is little room. */
N_ ("All applicants")

/* Translators: applicant type all_applicants: definition, in whole sentences. */
N_ ("All applicants of every group together.")

/* Translators: measure match_rate_pct: name. */
N_ ("Match rate")

/* Translators: measure match_rate_pct: definition, in whole sentences. */
N_ ("Applicants who matched to a first-year position, out of those who submitted a rank order list.")

/* Translators: measure matched: name; outcome matched: name. */
N_ ("Matched")

/* Translators: measure matched: definition, in whole sentences. */
N_ ("Applicants who matched to a first-year position.")

/* Translators: measure matched: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("matched to a first-year position")

/* Translators: measure active: name. */
N_ ("Active applicants")

/* Translators: measure active: definition, in whole sentences. */
N_ ("Applicants who submitted a rank order list.")

/* Translators: measure active: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("who submitted a rank order list")

/* Translators: measure registered: name. */
N_ ("Registered applicants")

/* Translators: measure registered: definition, in whole sentences. */
N_ ("Applicants who registered for the Match, whether or not they submitted a rank order list.")

/* Translators: measure registered: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("who registered for the Match")

/* Translators: measure unmatched: name. */
N_ ("Unmatched")

/* Translators: measure unmatched: definition, in whole sentences. */
N_ ("Applicants who submitted a rank order list and did not match to a first-year position.")

/* Translators: measure unmatched: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("did not match to a first-year position")

/* Translators: measure unmatched_rate_pct: name. */
N_ ("Unmatched rate")

/* Translators: measure unmatched_rate_pct: definition, in whole sentences. */
N_ ("Applicants who did not match to a first-year position, out of those who submitted a rank order list.")

/* Translators: measure matched_pgy1_and_pgy2: name. */
N_ ("Matched (first and second year)")

/* Translators: measure matched_pgy1_and_pgy2: definition, in whole sentences. */
N_ ("Applicants who matched to a first-year or a second-year position.")

/* Translators: measure matched_pgy1_and_pgy2: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("matched to a first-year or second-year position")

/* Translators: measure placement_rate_active_pct: name. */
N_ ("Placement rate (active applicants)")

/* Translators: measure placement_rate_active_pct: definition, in whole sentences. */
N_ ("Applicants who submitted a rank order list and were placed in a first-year position by the Match or by SOAP, out of those who submitted a rank order list.")

/* Translators: measure placed_after_soap_active: name. */
N_ ("Placed after SOAP (active applicants)")

/* Translators: measure placed_after_soap_active: definition, in whole sentences. */
N_ ("Applicants who submitted a rank order list and were placed in a first-year position by the Match or by SOAP.")

/* Translators: measure placed_after_soap_active: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("placed by the Match or by SOAP")

/* Translators: measure placement_rate_all_pct: name. */
N_ ("Placement rate (with or without a rank order list)")

/* Translators: measure placement_rate_all_pct: definition, in whole sentences. */
N_ ("Applicants placed by the Match or by SOAP, with or without a rank order list, out of all applicants that NRMP counts for this rate, who are fewer than all registered.")

/* Translators: measure placed_after_soap_all: name. */
N_ ("Placed after SOAP (with or without a rank order list)")

/* Translators: measure placed_after_soap_all: definition, in whole sentences. */
N_ ("Applicants placed in a first-year position by the Match or by SOAP, whether or not they submitted a rank order list.")

/* Translators: measure placed_after_soap_all: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("placed by the Match or by SOAP, with or without a rank order list")

/* Translators: measure no_rank_list: name. */
N_ ("No rank order list")

/* Translators: measure no_rank_list: definition, in whole sentences. */
N_ ("Applicants who registered but submitted no rank order list.")

/* Translators: measure no_rank_list: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("who submitted no rank order list")

/* Translators: measure withdrew: name. */
N_ ("Withdrew")

/* Translators: measure withdrew: definition, in whole sentences. */
N_ ("Applicants who registered and withdrew from the Match.")

/* Translators: measure withdrew: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("who withdrew from the Match")

/* Translators: measure share_of_active_pct: name. */
N_ ("Share of active applicants")

/* Translators: measure share_of_active_pct: definition, in whole sentences. */
N_ ("The share of a group in all applicants who submitted a rank order list.")

/* Translators: measure share_of_matched_pct: name. */
N_ ("Share of matched applicants")

/* Translators: measure share_of_matched_pct: definition, in whole sentences. */
N_ ("The share of a group in all applicants who matched to a first-year position.")

/* Translators: measure active_increase_over_prior_year: name. */
N_ ("Rise in active applicants")

/* Translators: measure active_increase_over_prior_year: definition, in whole sentences. */
N_ ("How many more applicants submitted a rank order list than in the year before.")

/* Translators: measure active_increase_over_prior_year: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("more who submitted a rank order list than in the year before")

/* Translators: measure matched_increase_over_prior_year: name. */
N_ ("Rise in matched applicants")

/* Translators: measure matched_increase_over_prior_year: definition, in whole sentences. */
N_ ("How many more applicants matched to a first-year position than in the year before.")

/* Translators: measure matched_increase_over_prior_year: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("more matched to a first-year position than in the year before")

/* Translators: measure match_rate_change_pct_points: name. */
N_ ("Change of the match rate")

/* Translators: measure match_rate_change_pct_points: definition, in whole sentences. */
N_ ("The change of the match rate from the year before, without its sign.")

/* Translators: measure programs: name. */
N_ ("Programs")

/* Translators: measure programs: definition, in whole sentences. */
N_ ("Residency programs in the Match.")

/* Translators: measure programs: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("programs in the Match")

/* Translators: measure pgy1_programs: name. */
N_ ("Programs with first-year positions")

/* Translators: measure pgy1_programs: definition, in whole sentences. */
N_ ("Residency programs in the Match that offer first-year positions.")

/* Translators: measure pgy1_programs: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("programs with first-year positions")

/* Translators: measure program_rows_with_quota: name. */
N_ ("Programs listed with a quota")

/* Translators: measure program_rows_with_quota: definition, in whole sentences. */
N_ ("Programs that print a number of positions for the year in NRMP's program results.")

/* Translators: measure program_rows_with_quota: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("programs listed with a quota")

/* Translators: measure positions_offered: name. */
N_ ("Positions offered")

/* Translators: measure positions_offered: definition, in whole sentences. */
N_ ("Positions offered in the Match, of the kind that is named, or of every kind where none is.")

/* Translators: measure positions_offered: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions offered")

/* Translators: measure positions_filled: name. */
N_ ("Positions filled")

/* Translators: measure positions_filled: definition, in whole sentences. */
N_ ("Positions filled by the Match, before SOAP, of the kind that is named, or of every kind where none is.")

/* Translators: measure positions_filled: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions filled")

/* Translators: measure positions_fill_rate_pct: name. */
N_ ("Fill rate (all positions)")

/* Translators: measure positions_fill_rate_pct: definition, in whole sentences. */
N_ ("Positions filled by the Match before SOAP, out of those offered, both of the kind that is named, or of every kind where none is.")

/* Translators: measure positions_unfilled: name. */
N_ ("Positions unfilled")

/* Translators: measure positions_unfilled: definition, in whole sentences. */
N_ ("Positions left unfilled by the Match, before SOAP, of the kind that is named, or of every kind where none is.")

/* Translators: measure positions_unfilled: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions unfilled before SOAP")

/* Translators: measure pgy1_offered: name. */
N_ ("First-year positions offered")

/* Translators: measure pgy1_offered: definition, in whole sentences. */
N_ ("First-year (PGY-1) positions offered in the Match.")

/* Translators: measure pgy1_offered: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("first-year positions offered")

/* Translators: measure pgy1_filled: name. */
N_ ("First-year positions filled")

/* Translators: measure pgy1_filled: definition, in whole sentences. */
N_ ("First-year (PGY-1) positions filled by the Match, before SOAP.")

/* Translators: measure pgy1_filled: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("first-year positions filled")

/* Translators: measure pgy1_fill_rate_pct: name. */
N_ ("Fill rate (first-year positions)")

/* Translators: measure pgy1_fill_rate_pct: definition, in whole sentences. */
N_ ("First-year (PGY-1) positions filled by the Match before SOAP, out of the first-year positions offered.")

/* Translators: measure soap_offered: name. */
N_ ("Positions offered in SOAP")

/* Translators: measure soap_offered: definition, in whole sentences. */
N_ ("Positions left unfilled by the Match that were offered in SOAP.")

/* Translators: measure soap_offered: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions offered in SOAP")

/* Translators: measure soap_filled: name. */
N_ ("Positions filled in SOAP")

/* Translators: measure soap_filled: definition, in whole sentences. */
N_ ("Positions filled in SOAP.")

/* Translators: measure soap_filled: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions filled in SOAP")

/* Translators: measure unfilled_after_soap: name. */
N_ ("Positions unfilled after SOAP")

/* Translators: measure unfilled_after_soap: definition, in whole sentences. */
N_ ("Positions still unfilled after SOAP.")

/* Translators: measure unfilled_after_soap: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions unfilled after SOAP")

/* Translators: measure positions_filled_after_soap: name. */
N_ ("Positions filled (SOAP included)")

/* Translators: measure positions_filled_after_soap: definition, in whole sentences. */
N_ ("Positions filled by the Match and by SOAP together.")

/* Translators: measure positions_filled_after_soap: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions filled by the Match and by SOAP")

/* Translators: measure fill_rate_after_soap_pct: name. */
N_ ("Fill rate (SOAP included)")

/* Translators: measure fill_rate_after_soap_pct: definition, in whole sentences. */
N_ ("Positions filled by the Match and by SOAP together, out of all positions offered.")

/* Translators: measure couples: name. */
N_ ("Couples")

/* Translators: measure couples: definition, in whole sentences. */
N_ ("Couples who took part in the Match together.")

/* Translators: measure couples: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("couples who took part together")

/* Translators: measure couples_match_rate_pct: name. */
N_ ("Match rate of couples")

/* Translators: measure couples_match_rate_pct: definition, in whole sentences. */
N_ ("Couples who matched, out of those who took part together, as the source counts them.")

/* Translators: measure couples_both_matched: name. */
N_ ("Couples (both matched)")

/* Translators: measure couples_both_matched: definition, in whole sentences. */
N_ ("Couples of whom both partners matched.")

/* Translators: measure couples_both_matched: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("couples of whom both matched")

/* Translators: measure couples_one_matched: name. */
N_ ("Couples (one matched)")

/* Translators: measure couples_one_matched: definition, in whole sentences. */
N_ ("Couples of whom one partner matched.")

/* Translators: measure couples_one_matched: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("couples of whom one matched")

/* Translators: measure couples_neither_matched: name. */
N_ ("Couples (neither matched)")

/* Translators: measure couples_neither_matched: definition, in whole sentences. */
N_ ("Couples of whom neither partner matched.")

/* Translators: measure couples_neither_matched: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("couples of whom neither matched")

/* Translators: measure step1_pass_fail_since_year: name. */
N_ ("Step 1 is pass or fail since")

/* Translators: measure step1_pass_fail_since_year: definition, in whole sentences. */
N_ ("The year since which USMLE Step 1 has been reported as pass or fail only.")

/* Translators: measure step1_exam_hours: name. */
N_ ("Length of the Step 1 exam")

/* Translators: measure step1_exam_hours: definition, in whole sentences. */
N_ ("How long the USMLE Step 1 exam takes.")

/* Translators: measure step2ck_exam_hours: name. */
N_ ("Length of the Step 2 CK exam")

/* Translators: measure step2ck_exam_hours: definition, in whole sentences. */
N_ ("How long the USMLE Step 2 CK exam takes.")

/* Translators: measure ecfmg_min_years_medical_education: name. */
N_ ("Least years of medical education")

/* Translators: measure ecfmg_min_years_medical_education: definition, in whole sentences. */
N_ ("How many years of credit in medical school ECFMG asks for at least.")

/* Translators: measure residency_length_years_min: name. */
N_ ("Length of a residency (shortest)")

/* Translators: measure residency_length_years_min: definition, in whole sentences. */
N_ ("How long a residency takes at least.")

/* Translators: measure residency_length_years_max: name. */
N_ ("Length of a residency (longest)")

/* Translators: measure residency_length_years_max: definition, in whole sentences. */
N_ ("How long a residency takes at most.")

/* Translators: measure share_us_physicians_trained_abroad_pct: name. */
N_ ("Share of U.S. physicians trained abroad")

/* Translators: measure share_us_physicians_trained_abroad_pct: definition, in whole sentences. */
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

/* Translators: applicant type us_graduates_all: name. */
N_ ("U.S. MD or DO graduates")

/* Translators: applicant type us_graduates_all: short name, where there is little room. */
N_ ("U.S. MD or DO graduate")

/* Translators: applicant type us_graduates_all: definition, in whole sentences. */
N_ ("Seniors and prior graduates of U.S. medical schools, MD or DO.")

/* Translators: applicant type other_than_us_seniors: name; applicant type other_than_us_seniors: short name, where there is little room. */
N_ ("All but U.S. seniors")

/* Translators: applicant type other_than_us_seniors: definition, in whole sentences. */
N_ ("Everyone but U.S. MD and DO seniors: IMGs, prior graduates and others, so it is an upper limit for IMGs.")

/* Translators: applicant type other: name. */
N_ ("Others")

/* Translators: applicant type other: short name, where there is little room. */
N_ ("Other applicant")

/* Translators: applicant type other: definition, in whole sentences. */
N_ ("Applicants in none of the groups that the source lists.")

/* Translators: applicant type foreign_born_img: name. */
N_ ("IMGs born abroad")

/* Translators: applicant type foreign_born_img: short name, where there is little room. */
N_ ("IMG born abroad")

/* Translators: applicant type foreign_born_img: definition, in whole sentences. */
N_ ("IMGs born outside the United States, whether or not they need a visa to train there.")

/* Translators: applicant type us_canadian_md: name. */
N_ ("MD examinees of U.S. and Canadian schools")

/* Translators: applicant type us_canadian_md: short name, where there is little room. */
N_ ("MD examinee of a U.S. or Canadian school")

/* Translators: applicant type us_canadian_md: definition, in whole sentences. */
N_ ("Students and graduates of U.S. and Canadian medical schools that grant the MD who took a USMLE exam.")

/* Translators: applicant type us_canadian_md_first_takers: name. */
N_ ("MD first-takers of U.S. and Canadian schools")

/* Translators: applicant type us_canadian_md_first_takers: short name, where there is little room. */
N_ ("MD first-taker of a U.S. or Canadian school")

/* Translators: applicant type us_canadian_md_first_takers: definition, in whole sentences. */
N_ ("Students and graduates of U.S. and Canadian medical schools that grant the MD who took a USMLE exam for the first time.")

/* Translators: applicant type us_do: name. */
N_ ("DO examinees of U.S. schools")

/* Translators: applicant type us_do: short name, where there is little room. */
N_ ("DO examinee of a U.S. school")

/* Translators: applicant type us_do: definition, in whole sentences. */
N_ ("Students and graduates of U.S. schools of osteopathic medicine who took a USMLE exam.")

/* Translators: applicant type us_do_first_takers: name. */
N_ ("DO first-takers of U.S. schools")

/* Translators: applicant type us_do_first_takers: short name, where there is little room. */
N_ ("DO first-taker of a U.S. school")

/* Translators: applicant type us_do_first_takers: definition, in whole sentences. */
N_ ("Students and graduates of U.S. schools of osteopathic medicine who took a USMLE exam for the first time.")

/* Translators: applicant type non_us_canadian_schools: name. */
N_ ("Examinees of schools abroad")

/* Translators: applicant type non_us_canadian_schools: short name, where there is little room. */
N_ ("Examinee of a school abroad")

/* Translators: applicant type non_us_canadian_schools: definition, in whole sentences. */
N_ ("Students and graduates of medical schools outside the United States and Canada who took a USMLE exam.")

/* Translators: applicant type non_us_canadian_schools_first_takers: name. */
N_ ("First-takers of schools abroad")

/* Translators: applicant type non_us_canadian_schools_first_takers: short name, where there is little room. */
N_ ("First-taker of a school abroad")

/* Translators: applicant type non_us_canadian_schools_first_takers: definition, in whole sentences. */
N_ ("Students and graduates of medical schools outside the United States and Canada who took a USMLE exam for the first time.")

/* Translators: applicant type non_us_canadian_schools_repeaters: name. */
N_ ("Repeaters of schools abroad")

/* Translators: applicant type non_us_canadian_schools_repeaters: short name, where there is little room. */
N_ ("Repeater of a school abroad")

/* Translators: applicant type non_us_canadian_schools_repeaters: definition, in whole sentences. */
N_ ("Students and graduates of medical schools outside the United States and Canada who took a USMLE exam again after failing it.")

/* Translators: measure filled_by: name. */
N_ ("Positions filled by a group")

/* Translators: measure filled_by: definition, in whole sentences. */
N_ ("Positions filled in the Match by applicants of one group, before SOAP.")

/* Translators: measure filled_by: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("positions filled by the group")

/* Translators: measure share_of_offered_pct: name. */
N_ ("Share of positions offered")

/* Translators: measure share_of_offered_pct: definition, in whole sentences. */
N_ ("Positions filled by applicants of one group, out of the positions offered.")

/* Translators: measure share_of_filled_pct: name. */
N_ ("Share of positions filled")

/* Translators: measure share_of_filled_pct: definition, in whole sentences. */
N_ ("Positions filled by applicants of one group, out of the positions filled.")

/* Translators: measure specialty_applicants: name. */
N_ ("Applicants who ranked the specialty")

/* Translators: measure specialty_applicants: definition, in whole sentences. */
N_ ("Applicants who ranked at least one program of the specialty; one person may count in several specialties.")

/* Translators: measure specialty_applicants: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("who ranked the specialty")

/* Translators: measure applicants_preferring: name. */
N_ ("Applicants who prefer the specialty")

/* Translators: measure applicants_preferring: definition, in whole sentences. */
N_ ("Applicants who ranked the specialty first.")

/* Translators: measure applicants_preferring: who is counted, as in “matched of all who submitted a rank order list”; measure preferred_specialty: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("who ranked the specialty first")

/* Translators: measure programs_unfilled: name. */
N_ ("Programs not filled")

/* Translators: measure programs_unfilled: definition, in whole sentences. */
N_ ("Programs with at least one position left unfilled by the Match, before SOAP.")

/* Translators: measure programs_unfilled: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("programs with unfilled positions")

/* Translators: measure pgy2_unfilled: name. */
N_ ("Second-year positions unfilled")

/* Translators: measure pgy2_unfilled: definition, in whole sentences. */
N_ ("Second-year (PGY-2) positions left unfilled by the Match, before SOAP.")

/* Translators: measure pgy2_unfilled: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("second-year positions unfilled before SOAP")

/* Translators: measure preferred_specialty: name. */
N_ ("Applicants with this preferred specialty")

/* Translators: measure preferred_specialty: definition, in whole sentences. */
N_ ("Applicants whose preferred specialty it is, the one that they ranked first.")

/* Translators: measure match_rate_preferred_pct: name. */
N_ ("Match rate in the preferred specialty")

/* Translators: measure match_rate_preferred_pct: definition, in whole sentences. */
N_ ("Applicants who matched in their preferred specialty, out of those who ranked it first.")

/* Translators: measure match_rate_preferred_weighted_pct: name. */
N_ ("Match rate in the preferred specialty (applicants pooled)")

/* Translators: measure match_rate_preferred_weighted_pct: definition, in whole sentences. */
N_ ("Applicants who matched in their preferred specialty, out of those who ranked it first, all specialties pooled and not averaged.")

/* Translators: measure phd_pct: name. */
N_ ("Share with a PhD")

/* Translators: measure phd_pct: definition, in whole sentences. */
N_ ("Applicants who hold a PhD, out of those who agreed to the use of their data.")

/* Translators: measure other_graduate_degree_pct: name. */
N_ ("Share with another graduate degree")

/* Translators: measure other_graduate_degree_pct: definition, in whole sentences. */
N_ ("Applicants who hold a graduate degree other than a PhD, out of those who agreed to the use of their data.")

/* Translators: measure step2ck_mean: name. */
N_ ("Mean Step 2 CK score")

/* Translators: measure step2ck_mean: definition, in whole sentences. */
N_ ("The arithmetic mean of the Step 2 CK scores of the applicants.")

/* Translators: measure step2ck_sd: name. */
N_ ("Standard deviation of Step 2 CK scores")

/* Translators: measure step2ck_sd: definition, in whole sentences. */
N_ ("The standard deviation of the Step 2 CK scores: how far they spread around their mean.")

/* Translators: measure step2ck_median: name. */
N_ ("Median Step 2 CK score")

/* Translators: measure step2ck_median: definition, in whole sentences. */
N_ ("Half of the applicants had this Step 2 CK score or less, half had this or more.")

/* Translators: measure step2ck_q1: name. */
N_ ("First quartile of Step 2 CK scores")

/* Translators: measure step2ck_q1: definition, in whole sentences. */
N_ ("A quarter of the applicants had this Step 2 CK score or less.")

/* Translators: measure step2ck_q3: name. */
N_ ("Third quartile of Step 2 CK scores")

/* Translators: measure step2ck_q3: definition, in whole sentences. */
N_ ("Three quarters of the applicants had this Step 2 CK score or less.")

/* Translators: measure step2ck_min: name. */
N_ ("Lowest Step 2 CK score")

/* Translators: measure step2ck_min: definition, in whole sentences. */
N_ ("The lowest Step 2 CK score among the applicants.")

/* Translators: measure step2ck_max: name. */
N_ ("Highest Step 2 CK score")

/* Translators: measure step2ck_max: definition, in whole sentences. */
N_ ("The highest Step 2 CK score among the applicants.")

/* Translators: measure step2ck_n: name. */
N_ ("Applicants counted for the Step 2 CK score")

/* Translators: measure step2ck_n: definition, in whole sentences. */
N_ ("Applicants who agreed to the use of their data and are counted in the statistics of the Step 2 CK score.")

/* Translators: measure step2ck_n: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("counted for the Step 2 CK score")

/* Translators: measure step1_mean: name. */
N_ ("Mean Step 1 score")

/* Translators: measure step1_mean: definition, in whole sentences. */
N_ ("The arithmetic mean of the Step 1 scores of the applicants.")

/* Translators: measure contiguous_ranks_mean: name. */
N_ ("Mean number of contiguous ranks")

/* Translators: measure contiguous_ranks_mean: definition, in whole sentences. */
N_ ("The arithmetic mean of the number of contiguous ranks per applicant.")

/* Translators: measure contiguous_ranks_sd: name. */
N_ ("Standard deviation of contiguous ranks")

/* Translators: measure contiguous_ranks_sd: definition, in whole sentences. */
N_ ("The standard deviation of the number of contiguous ranks: how far it spreads around its mean.")

/* Translators: measure contiguous_ranks_median: name. */
N_ ("Median number of contiguous ranks")

/* Translators: measure contiguous_ranks_median: definition, in whole sentences. */
N_ ("Half of the applicants had this many contiguous ranks or fewer, half had as many or more.")

/* Translators: measure contiguous_ranks_q1: name. */
N_ ("First quartile of contiguous ranks")

/* Translators: measure contiguous_ranks_q1: definition, in whole sentences. */
N_ ("A quarter of the applicants had this many contiguous ranks or fewer.")

/* Translators: measure contiguous_ranks_q3: name. */
N_ ("Third quartile of contiguous ranks")

/* Translators: measure contiguous_ranks_q3: definition, in whole sentences. */
N_ ("Three quarters of the applicants had this many contiguous ranks or fewer.")

/* Translators: measure contiguous_ranks_min: name. */
N_ ("Smallest number of contiguous ranks")

/* Translators: measure contiguous_ranks_min: definition, in whole sentences. */
N_ ("The smallest number of contiguous ranks among the applicants.")

/* Translators: measure contiguous_ranks_max: name. */
N_ ("Largest number of contiguous ranks")

/* Translators: measure contiguous_ranks_max: definition, in whole sentences. */
N_ ("The largest number of contiguous ranks among the applicants.")

/* Translators: measure contiguous_ranks_n: name. */
N_ ("Applicants counted for contiguous ranks")

/* Translators: measure contiguous_ranks_n: definition, in whole sentences. */
N_ ("Applicants who agreed to the use of their data and are counted in the statistics of contiguous ranks.")

/* Translators: measure contiguous_ranks_n: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("counted for contiguous ranks")

/* Translators: measure distinct_specialties_ranked_mean: name. */
N_ ("Mean number of specialties ranked")

/* Translators: measure distinct_specialties_ranked_mean: definition, in whole sentences. */
N_ ("The arithmetic mean of the number of specialties ranked per applicant.")

/* Translators: measure distinct_specialties_ranked_sd: name. */
N_ ("Standard deviation of specialties ranked")

/* Translators: measure distinct_specialties_ranked_sd: definition, in whole sentences. */
N_ ("The standard deviation of the number of specialties ranked: how far it spreads around its mean.")

/* Translators: measure distinct_specialties_ranked_median: name. */
N_ ("Median number of specialties ranked")

/* Translators: measure distinct_specialties_ranked_median: definition, in whole sentences. */
N_ ("Half of the applicants had this many specialties ranked or fewer, half had as many or more.")

/* Translators: measure distinct_specialties_ranked_q1: name. */
N_ ("First quartile of specialties ranked")

/* Translators: measure distinct_specialties_ranked_q1: definition, in whole sentences. */
N_ ("A quarter of the applicants had this many specialties ranked or fewer.")

/* Translators: measure distinct_specialties_ranked_q3: name. */
N_ ("Third quartile of specialties ranked")

/* Translators: measure distinct_specialties_ranked_q3: definition, in whole sentences. */
N_ ("Three quarters of the applicants had this many specialties ranked or fewer.")

/* Translators: measure distinct_specialties_ranked_min: name. */
N_ ("Smallest number of specialties ranked")

/* Translators: measure distinct_specialties_ranked_min: definition, in whole sentences. */
N_ ("The smallest number of specialties ranked among the applicants.")

/* Translators: measure distinct_specialties_ranked_max: name. */
N_ ("Largest number of specialties ranked")

/* Translators: measure distinct_specialties_ranked_max: definition, in whole sentences. */
N_ ("The largest number of specialties ranked among the applicants.")

/* Translators: measure distinct_specialties_ranked_n: name. */
N_ ("Applicants counted for specialties ranked")

/* Translators: measure distinct_specialties_ranked_n: definition, in whole sentences. */
N_ ("Applicants who agreed to the use of their data and are counted in the statistics of specialties ranked.")

/* Translators: measure distinct_specialties_ranked_n: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("counted for specialties ranked")

/* Translators: measure publications_mean: name. */
N_ ("Mean number of publications")

/* Translators: measure publications_mean: definition, in whole sentences. */
N_ ("The arithmetic mean of the number of publications per applicant.")

/* Translators: measure publications_sd: name. */
N_ ("Standard deviation of publications")

/* Translators: measure publications_sd: definition, in whole sentences. */
N_ ("The standard deviation of the number of publications: how far it spreads around its mean.")

/* Translators: measure publications_median: name. */
N_ ("Median number of publications")

/* Translators: measure publications_median: definition, in whole sentences. */
N_ ("Half of the applicants had this many publications or fewer, half had as many or more.")

/* Translators: measure publications_q1: name. */
N_ ("First quartile of publications")

/* Translators: measure publications_q1: definition, in whole sentences. */
N_ ("A quarter of the applicants had this many publications or fewer.")

/* Translators: measure publications_q3: name. */
N_ ("Third quartile of publications")

/* Translators: measure publications_q3: definition, in whole sentences. */
N_ ("Three quarters of the applicants had this many publications or fewer.")

/* Translators: measure publications_min: name. */
N_ ("Smallest number of publications")

/* Translators: measure publications_min: definition, in whole sentences. */
N_ ("The smallest number of publications among the applicants.")

/* Translators: measure publications_max: name. */
N_ ("Largest number of publications")

/* Translators: measure publications_max: definition, in whole sentences. */
N_ ("The largest number of publications among the applicants.")

/* Translators: measure publications_n: name. */
N_ ("Applicants counted for publications")

/* Translators: measure publications_n: definition, in whole sentences. */
N_ ("Applicants who agreed to the use of their data and are counted in the statistics of publications.")

/* Translators: measure publications_n: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("counted for publications")

/* Translators: measure abstracts_mean: name. */
N_ ("Mean number of abstracts")

/* Translators: measure abstracts_mean: definition, in whole sentences. */
N_ ("The arithmetic mean of the number of abstracts per applicant.")

/* Translators: measure abstracts_sd: name. */
N_ ("Standard deviation of abstracts")

/* Translators: measure abstracts_sd: definition, in whole sentences. */
N_ ("The standard deviation of the number of abstracts: how far it spreads around its mean.")

/* Translators: measure abstracts_median: name. */
N_ ("Median number of abstracts")

/* Translators: measure abstracts_median: definition, in whole sentences. */
N_ ("Half of the applicants had this many abstracts or fewer, half had as many or more.")

/* Translators: measure abstracts_q1: name. */
N_ ("First quartile of abstracts")

/* Translators: measure abstracts_q1: definition, in whole sentences. */
N_ ("A quarter of the applicants had this many abstracts or fewer.")

/* Translators: measure abstracts_q3: name. */
N_ ("Third quartile of abstracts")

/* Translators: measure abstracts_q3: definition, in whole sentences. */
N_ ("Three quarters of the applicants had this many abstracts or fewer.")

/* Translators: measure abstracts_min: name. */
N_ ("Smallest number of abstracts")

/* Translators: measure abstracts_min: definition, in whole sentences. */
N_ ("The smallest number of abstracts among the applicants.")

/* Translators: measure abstracts_max: name. */
N_ ("Largest number of abstracts")

/* Translators: measure abstracts_max: definition, in whole sentences. */
N_ ("The largest number of abstracts among the applicants.")

/* Translators: measure abstracts_n: name. */
N_ ("Applicants counted for abstracts")

/* Translators: measure abstracts_n: definition, in whole sentences. */
N_ ("Applicants who agreed to the use of their data and are counted in the statistics of abstracts.")

/* Translators: measure abstracts_n: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("counted for abstracts")

/* Translators: measure presentations_mean: name. */
N_ ("Mean number of presentations")

/* Translators: measure presentations_mean: definition, in whole sentences. */
N_ ("The arithmetic mean of the number of presentations per applicant.")

/* Translators: measure presentations_sd: name. */
N_ ("Standard deviation of presentations")

/* Translators: measure presentations_sd: definition, in whole sentences. */
N_ ("The standard deviation of the number of presentations: how far it spreads around its mean.")

/* Translators: measure presentations_median: name. */
N_ ("Median number of presentations")

/* Translators: measure presentations_median: definition, in whole sentences. */
N_ ("Half of the applicants had this many presentations or fewer, half had as many or more.")

/* Translators: measure presentations_q1: name. */
N_ ("First quartile of presentations")

/* Translators: measure presentations_q1: definition, in whole sentences. */
N_ ("A quarter of the applicants had this many presentations or fewer.")

/* Translators: measure presentations_q3: name. */
N_ ("Third quartile of presentations")

/* Translators: measure presentations_q3: definition, in whole sentences. */
N_ ("Three quarters of the applicants had this many presentations or fewer.")

/* Translators: measure presentations_min: name. */
N_ ("Smallest number of presentations")

/* Translators: measure presentations_min: definition, in whole sentences. */
N_ ("The smallest number of presentations among the applicants.")

/* Translators: measure presentations_max: name. */
N_ ("Largest number of presentations")

/* Translators: measure presentations_max: definition, in whole sentences. */
N_ ("The largest number of presentations among the applicants.")

/* Translators: measure presentations_n: name. */
N_ ("Applicants counted for presentations")

/* Translators: measure presentations_n: definition, in whole sentences. */
N_ ("Applicants who agreed to the use of their data and are counted in the statistics of presentations.")

/* Translators: measure presentations_n: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("counted for presentations")

/* Translators: measure abstracts_presentations_publications_mean: name. */
N_ ("Mean number of research products")

/* Translators: measure abstracts_presentations_publications_mean: definition, in whole sentences. */
N_ ("The arithmetic mean of the number of research products per applicant.")

/* Translators: measure research_experiences_mean: name. */
N_ ("Mean number of research experiences")

/* Translators: measure research_experiences_mean: definition, in whole sentences. */
N_ ("The arithmetic mean of the number of research experiences per applicant.")

/* Translators: measure research_experiences_sd: name. */
N_ ("Standard deviation of research experiences")

/* Translators: measure research_experiences_sd: definition, in whole sentences. */
N_ ("The standard deviation of the number of research experiences: how far it spreads around its mean.")

/* Translators: measure research_experiences_median: name. */
N_ ("Median number of research experiences")

/* Translators: measure research_experiences_median: definition, in whole sentences. */
N_ ("Half of the applicants had this many research experiences or fewer, half had as many or more.")

/* Translators: measure research_experiences_q1: name. */
N_ ("First quartile of research experiences")

/* Translators: measure research_experiences_q1: definition, in whole sentences. */
N_ ("A quarter of the applicants had this many research experiences or fewer.")

/* Translators: measure research_experiences_q3: name. */
N_ ("Third quartile of research experiences")

/* Translators: measure research_experiences_q3: definition, in whole sentences. */
N_ ("Three quarters of the applicants had this many research experiences or fewer.")

/* Translators: measure research_experiences_min: name. */
N_ ("Smallest number of research experiences")

/* Translators: measure research_experiences_min: definition, in whole sentences. */
N_ ("The smallest number of research experiences among the applicants.")

/* Translators: measure research_experiences_max: name. */
N_ ("Largest number of research experiences")

/* Translators: measure research_experiences_max: definition, in whole sentences. */
N_ ("The largest number of research experiences among the applicants.")

/* Translators: measure research_experiences_n: name. */
N_ ("Applicants counted for research experiences")

/* Translators: measure research_experiences_n: definition, in whole sentences. */
N_ ("Applicants who agreed to the use of their data and are counted in the statistics of research experiences.")

/* Translators: measure research_experiences_n: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("counted for research experiences")

/* Translators: measure work_experiences_mean: name. */
N_ ("Mean number of work experiences")

/* Translators: measure work_experiences_mean: definition, in whole sentences. */
N_ ("The arithmetic mean of the number of work experiences per applicant.")

/* Translators: measure work_experiences_sd: name. */
N_ ("Standard deviation of work experiences")

/* Translators: measure work_experiences_sd: definition, in whole sentences. */
N_ ("The standard deviation of the number of work experiences: how far it spreads around its mean.")

/* Translators: measure work_experiences_median: name. */
N_ ("Median number of work experiences")

/* Translators: measure work_experiences_median: definition, in whole sentences. */
N_ ("Half of the applicants had this many work experiences or fewer, half had as many or more.")

/* Translators: measure work_experiences_q1: name. */
N_ ("First quartile of work experiences")

/* Translators: measure work_experiences_q1: definition, in whole sentences. */
N_ ("A quarter of the applicants had this many work experiences or fewer.")

/* Translators: measure work_experiences_q3: name. */
N_ ("Third quartile of work experiences")

/* Translators: measure work_experiences_q3: definition, in whole sentences. */
N_ ("Three quarters of the applicants had this many work experiences or fewer.")

/* Translators: measure work_experiences_min: name. */
N_ ("Smallest number of work experiences")

/* Translators: measure work_experiences_min: definition, in whole sentences. */
N_ ("The smallest number of work experiences among the applicants.")

/* Translators: measure work_experiences_max: name. */
N_ ("Largest number of work experiences")

/* Translators: measure work_experiences_max: definition, in whole sentences. */
N_ ("The largest number of work experiences among the applicants.")

/* Translators: measure work_experiences_n: name. */
N_ ("Applicants counted for work experiences")

/* Translators: measure work_experiences_n: definition, in whole sentences. */
N_ ("Applicants who agreed to the use of their data and are counted in the statistics of work experiences.")

/* Translators: measure work_experiences_n: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("counted for work experiences")

/* Translators: measure volunteer_experiences_mean: name. */
N_ ("Mean number of volunteer experiences")

/* Translators: measure volunteer_experiences_mean: definition, in whole sentences. */
N_ ("The arithmetic mean of the number of volunteer experiences per applicant.")

/* Translators: measure volunteer_experiences_sd: name. */
N_ ("Standard deviation of volunteer experiences")

/* Translators: measure volunteer_experiences_sd: definition, in whole sentences. */
N_ ("The standard deviation of the number of volunteer experiences: how far it spreads around its mean.")

/* Translators: measure volunteer_experiences_median: name. */
N_ ("Median number of volunteer experiences")

/* Translators: measure volunteer_experiences_median: definition, in whole sentences. */
N_ ("Half of the applicants had this many volunteer experiences or fewer, half had as many or more.")

/* Translators: measure volunteer_experiences_q1: name. */
N_ ("First quartile of volunteer experiences")

/* Translators: measure volunteer_experiences_q1: definition, in whole sentences. */
N_ ("A quarter of the applicants had this many volunteer experiences or fewer.")

/* Translators: measure volunteer_experiences_q3: name. */
N_ ("Third quartile of volunteer experiences")

/* Translators: measure volunteer_experiences_q3: definition, in whole sentences. */
N_ ("Three quarters of the applicants had this many volunteer experiences or fewer.")

/* Translators: measure volunteer_experiences_min: name. */
N_ ("Smallest number of volunteer experiences")

/* Translators: measure volunteer_experiences_min: definition, in whole sentences. */
N_ ("The smallest number of volunteer experiences among the applicants.")

/* Translators: measure volunteer_experiences_max: name. */
N_ ("Largest number of volunteer experiences")

/* Translators: measure volunteer_experiences_max: definition, in whole sentences. */
N_ ("The largest number of volunteer experiences among the applicants.")

/* Translators: measure volunteer_experiences_n: name. */
N_ ("Applicants counted for volunteer experiences")

/* Translators: measure volunteer_experiences_n: definition, in whole sentences. */
N_ ("Applicants who agreed to the use of their data and are counted in the statistics of volunteer experiences.")

/* Translators: measure volunteer_experiences_n: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("counted for volunteer experiences")

/* Translators: measure step1_pass_rate_pct: name. */
N_ ("Step 1 pass rate")

/* Translators: measure step1_pass_rate_pct: definition, in whole sentences. */
N_ ("Examinees who passed USMLE Step 1, out of those who took it.")

/* Translators: measure step1_examinees: name. */
N_ ("Step 1 examinees")

/* Translators: measure step1_examinees: definition, in whole sentences. */
N_ ("How many people took USMLE Step 1.")

/* Translators: measure step1_examinees: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("who took USMLE Step 1")

/* Translators: measure step1_passing_score: name. */
N_ ("Step 1 passing score")

/* Translators: measure step1_passing_score: definition, in whole sentences. */
N_ ("The lowest score that passes USMLE Step 1.")

/* Translators: measure step2ck_pass_rate_pct: name. */
N_ ("Step 2 CK pass rate")

/* Translators: measure step2ck_pass_rate_pct: definition, in whole sentences. */
N_ ("Examinees who passed USMLE Step 2 CK, out of those who took it.")

/* Translators: measure step2ck_examinees: name. */
N_ ("Step 2 CK examinees")

/* Translators: measure step2ck_examinees: definition, in whole sentences. */
N_ ("How many people took USMLE Step 2 CK.")

/* Translators: measure step2ck_examinees: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("who took USMLE Step 2 CK")

/* Translators: measure step2ck_passing_score: name. */
N_ ("Step 2 CK passing score")

/* Translators: measure step2ck_passing_score: definition, in whole sentences. */
N_ ("The lowest score that passes USMLE Step 2 CK.")

/* Translators: measure step2cs_pass_rate_pct: name. */
N_ ("Step 2 CS pass rate")

/* Translators: measure step2cs_pass_rate_pct: definition, in whole sentences. */
N_ ("Examinees who passed USMLE Step 2 CS, out of those who took it.")

/* Translators: measure step3_pass_rate_pct: name. */
N_ ("Step 3 pass rate")

/* Translators: measure step3_pass_rate_pct: definition, in whole sentences. */
N_ ("Examinees who passed USMLE Step 3, out of those who took it.")

/* Translators: measure pd_cited_step1_pct: name. */
N_ ("Cited for interviews: Step 1 score")

/* Translators: measure pd_cited_step1_pct: definition, in whole sentences. */
N_ ("Program directors who cited the USMLE Step 1 score as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_step1_rating: name. */
N_ ("Importance for interviews: Step 1 score")

/* Translators: measure pd_importance_step1_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to the USMLE Step 1 score in whom to interview.")

/* Translators: measure pd_cited_step2ck_pct: name. */
N_ ("Cited for interviews: Step 2 CK score")

/* Translators: measure pd_cited_step2ck_pct: definition, in whole sentences. */
N_ ("Program directors who cited the USMLE Step 2 CK score as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_step2ck_rating: name. */
N_ ("Importance for interviews: Step 2 CK score")

/* Translators: measure pd_importance_step2ck_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to the USMLE Step 2 CK score in whom to interview.")

/* Translators: measure pd_cited_failed_attempt_pct: name. */
N_ ("Cited for interviews: any failed USMLE attempt")

/* Translators: measure pd_cited_failed_attempt_pct: definition, in whole sentences. */
N_ ("Program directors who cited any failed attempt at a USMLE exam as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_failed_attempt_rating: name. */
N_ ("Importance for interviews: any failed USMLE attempt")

/* Translators: measure pd_importance_failed_attempt_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to any failed attempt at a USMLE exam in whom to interview.")

/* Translators: measure pd_cited_mspe_pct: name. */
N_ ("Cited for interviews: MSPE")

/* Translators: measure pd_cited_mspe_pct: definition, in whole sentences. */
N_ ("Program directors who cited the Medical Student Performance Evaluation (MSPE) as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_mspe_rating: name. */
N_ ("Importance for interviews: MSPE")

/* Translators: measure pd_importance_mspe_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to the Medical Student Performance Evaluation (MSPE) in whom to interview.")

/* Translators: measure pd_cited_letters_pct: name. */
N_ ("Cited for interviews: letters of recommendation in the specialty")

/* Translators: measure pd_cited_letters_pct: definition, in whole sentences. */
N_ ("Program directors who cited letters of recommendation in the specialty as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_letters_rating: name. */
N_ ("Importance for interviews: letters of recommendation in the specialty")

/* Translators: measure pd_importance_letters_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to letters of recommendation in the specialty in whom to interview.")

/* Translators: measure pd_cited_personal_statement_pct: name. */
N_ ("Cited for interviews: personal statement")

/* Translators: measure pd_cited_personal_statement_pct: definition, in whole sentences. */
N_ ("Program directors who cited the personal statement as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_personal_statement_rating: name. */
N_ ("Importance for interviews: personal statement")

/* Translators: measure pd_importance_personal_statement_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to the personal statement in whom to interview.")

/* Translators: measure pd_cited_required_clerkship_grades_pct: name. */
N_ ("Cited for interviews: grades in required clerkships")

/* Translators: measure pd_cited_required_clerkship_grades_pct: definition, in whole sentences. */
N_ ("Program directors who cited grades in required clerkships as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_required_clerkship_grades_rating: name. */
N_ ("Importance for interviews: grades in required clerkships")

/* Translators: measure pd_importance_required_clerkship_grades_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to grades in required clerkships in whom to interview.")

/* Translators: measure pd_cited_specialty_clerkship_grades_pct: name. */
N_ ("Cited for interviews: grades in the clerkship of the specialty")

/* Translators: measure pd_cited_specialty_clerkship_grades_pct: definition, in whole sentences. */
N_ ("Program directors who cited grades in the clerkship of the preferred specialty as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_specialty_clerkship_grades_rating: name. */
N_ ("Importance for interviews: grades in the clerkship of the specialty")

/* Translators: measure pd_importance_specialty_clerkship_grades_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to grades in the clerkship of the preferred specialty in whom to interview.")

/* Translators: measure pd_cited_class_rank_pct: name. */
N_ ("Cited for interviews: class ranking")

/* Translators: measure pd_cited_class_rank_pct: definition, in whole sentences. */
N_ ("Program directors who cited the class ranking or quartile as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_class_rank_rating: name. */
N_ ("Importance for interviews: class ranking")

/* Translators: measure pd_importance_class_rank_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to the class ranking or quartile in whom to interview.")

/* Translators: measure pd_cited_diversity_pct: name. */
N_ ("Cited for interviews: diversity characteristics")

/* Translators: measure pd_cited_diversity_pct: definition, in whole sentences. */
N_ ("Program directors who cited diversity characteristics as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_diversity_rating: name. */
N_ ("Importance for interviews: diversity characteristics")

/* Translators: measure pd_importance_diversity_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to diversity characteristics in whom to interview.")

/* Translators: measure pd_cited_commitment_pct: name. */
N_ ("Cited for interviews: perceived commitment to the specialty")

/* Translators: measure pd_cited_commitment_pct: definition, in whole sentences. */
N_ ("Program directors who cited the perceived commitment to the specialty as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_commitment_rating: name. */
N_ ("Importance for interviews: perceived commitment to the specialty")

/* Translators: measure pd_importance_commitment_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to the perceived commitment to the specialty in whom to interview.")

/* Translators: measure pd_cited_interest_pct: name. */
N_ ("Cited for interviews: perceived interest in the program")

/* Translators: measure pd_cited_interest_pct: definition, in whole sentences. */
N_ ("Program directors who cited the perceived interest in the program as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_interest_rating: name. */
N_ ("Importance for interviews: perceived interest in the program")

/* Translators: measure pd_importance_interest_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to the perceived interest in the program in whom to interview.")

/* Translators: measure pd_cited_obstacles_pct: name. */
N_ ("Cited for interviews: having overcome significant obstacles")

/* Translators: measure pd_cited_obstacles_pct: definition, in whole sentences. */
N_ ("Program directors who cited having overcome significant obstacles as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_obstacles_rating: name. */
N_ ("Importance for interviews: having overcome significant obstacles")

/* Translators: measure pd_importance_obstacles_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to having overcome significant obstacles in whom to interview.")

/* Translators: measure pd_cited_professionalism_pct: name. */
N_ ("Cited for interviews: professionalism and ethics")

/* Translators: measure pd_cited_professionalism_pct: definition, in whole sentences. */
N_ ("Program directors who cited professionalism and ethics as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_professionalism_rating: name. */
N_ ("Importance for interviews: professionalism and ethics")

/* Translators: measure pd_importance_professionalism_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to professionalism and ethics in whom to interview.")

/* Translators: measure pd_cited_leadership_pct: name. */
N_ ("Cited for interviews: leadership qualities")

/* Translators: measure pd_cited_leadership_pct: definition, in whole sentences. */
N_ ("Program directors who cited leadership qualities as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_leadership_rating: name. */
N_ ("Importance for interviews: leadership qualities")

/* Translators: measure pd_importance_leadership_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to leadership qualities in whom to interview.")

/* Translators: measure pd_cited_volunteering_pct: name. */
N_ ("Cited for interviews: volunteer and extracurricular experience")

/* Translators: measure pd_cited_volunteering_pct: definition, in whole sentences. */
N_ ("Program directors who cited volunteer and extracurricular experience as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_volunteering_rating: name. */
N_ ("Importance for interviews: volunteer and extracurricular experience")

/* Translators: measure pd_importance_volunteering_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to volunteer and extracurricular experience in whom to interview.")

/* Translators: measure pd_cited_life_experience_pct: name. */
N_ ("Cited for interviews: other life experience")

/* Translators: measure pd_cited_life_experience_pct: definition, in whole sentences. */
N_ ("Program directors who cited other life experience as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_life_experience_rating: name. */
N_ ("Importance for interviews: other life experience")

/* Translators: measure pd_importance_life_experience_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to other life experience in whom to interview.")

/* Translators: measure pd_cited_prior_knowledge_pct: name. */
N_ ("Cited for interviews: personal knowledge of the applicant")

/* Translators: measure pd_cited_prior_knowledge_pct: definition, in whole sentences. */
N_ ("Program directors who cited personal prior knowledge of the applicant as a factor in whom to interview, out of those who answered.")

/* Translators: measure pd_importance_prior_knowledge_rating: name. */
N_ ("Importance for interviews: personal knowledge of the applicant")

/* Translators: measure pd_importance_prior_knowledge_rating: definition, in whole sentences. */
N_ ("The mean importance, from 1 to 5, that program directors gave to personal prior knowledge of the applicant in whom to interview.")

/* Translators: measure pd_considering_step2ck_pct: name. */
N_ ("Program directors who consider the Step 2 CK score")

/* Translators: measure pd_considering_step2ck_pct: definition, in whole sentences. */
N_ ("Program directors who consider Step 2 CK scores when they evaluate applicants, out of those who answered.")

/* Translators: measure pd_minimum_step2ck_pct: name. */
N_ ("Programs with a minimum Step 2 CK score")

/* Translators: measure pd_minimum_step2ck_pct: definition, in whole sentences. */
N_ ("Programs that use a minimum Step 2 CK score to decide whom to interview, out of those that answered.")

/* Translators: measure pd_seldom_or_never_imgs_pct: name. */
N_ ("Program directors who seldom or never take IMGs")

/* Translators: measure pd_seldom_or_never_imgs_pct: definition, in whole sentences. */
N_ ("Program directors who seldom or never interview or rank IMGs, out of those who answered.")

/* Translators: measure visa_programs: name. */
N_ ("Programs identified in a study of visas")

/* Translators: measure visa_programs: definition, in whole sentences. */
N_ ("Residency programs that the study identified.")

/* Translators: measure visa_programs: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("programs identified")

/* Translators: measure visa_programs_j1: name. */
N_ ("Programs that accept the J-1 visa")

/* Translators: measure visa_programs_j1: definition, in whole sentences. */
N_ ("Residency programs that report accepting the J-1 visa, with or without the H-1B.")

/* Translators: measure visa_programs_j1: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("programs that accept the J-1 visa")

/* Translators: measure visa_programs_j1_pct: name. */
N_ ("Share of programs that accept the J-1 visa")

/* Translators: measure visa_programs_j1_pct: definition, in whole sentences. */
N_ ("Residency programs that report accepting the J-1 visa, out of all that the study identified.")

/* Translators: measure visa_programs_j1_only: name. */
N_ ("Programs that accept the J-1 visa only")

/* Translators: measure visa_programs_j1_only: definition, in whole sentences. */
N_ ("Residency programs that report accepting the J-1 visa and not the H-1B.")

/* Translators: measure visa_programs_j1_only: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("programs that accept the J-1 visa only")

/* Translators: measure visa_programs_j1_and_h1b: name. */
N_ ("Programs that accept the J-1 and the H-1B visa")

/* Translators: measure visa_programs_j1_and_h1b: definition, in whole sentences. */
N_ ("Residency programs that report accepting both the J-1 and the H-1B visa.")

/* Translators: measure visa_programs_j1_and_h1b: who is counted, as in “matched of all who submitted a rank order list”. */
N_ ("programs that accept the J-1 and the H-1B visa")

/* Translators: measure share_of_pgy1_community_pct: name. */
N_ ("Share of first-year positions (community programs)")

/* Translators: measure share_of_pgy1_community_pct: definition, in whole sentences. */
N_ ("The share of a group in the filled first-year positions of community programs.")

/* Translators: measure share_of_pgy1_university_pct: name. */
N_ ("Share of first-year positions (university programs)")

/* Translators: measure share_of_pgy1_university_pct: definition, in whole sentences. */
N_ ("The share of a group in the filled first-year positions of university programs.")

/* Translators: measure share_of_interviews_community_pct: name. */
N_ ("Share of interviews and ranks (community programs)")

/* Translators: measure share_of_interviews_community_pct: definition, in whole sentences. */
N_ ("The share of a group in the interview and rank list places of community programs.")

/* Translators: measure share_of_interviews_university_pct: name. */
N_ ("Share of interviews and ranks (university programs)")

/* Translators: measure share_of_interviews_university_pct: definition, in whole sentences. */
N_ ("The share of a group in the interview and rank list places of university programs.")

/* Translators: measure share_of_positions_pct: name. */
N_ ("Share of positions")

/* Translators: measure share_of_positions_pct: definition, in whole sentences. */
N_ ("The share of positions that a group filled, as the source counts them.")

/* Translators: measure share_of_pgy1_positions_pct: name. */
N_ ("Share of first-year positions")

/* Translators: measure share_of_pgy1_positions_pct: definition, in whole sentences. */
N_ ("The share of first-year (PGY-1) positions that a group filled, as the source counts them.")

/* Translators: measure specialty_share_of_matched_pct: name. */
N_ ("Share of matched applicants who enter the specialty")

/* Translators: measure specialty_share_of_matched_pct: definition, in whole sentences. */
N_ ("Of the matched applicants of a group, the share who matched in the specialty.")

/* Translators: measure match_probability_step2ck_to_220: name. */
N_ ("Modelled chance to match (Step 2 CK up to 220)")

/* Translators: measure match_probability_step2ck_to_220: definition, in whole sentences. */
N_ ("The chance to match, from 0 to 1, that a statistical model gives to an applicant with a Step 2 CK score of 220 or less.")

/* Translators: measure match_probability_step2ck_221_230: name. */
N_ ("Modelled chance to match (Step 2 CK 221 to 230)")

/* Translators: measure match_probability_step2ck_221_230: definition, in whole sentences. */
N_ ("The chance to match, from 0 to 1, that a statistical model gives to an applicant with a Step 2 CK score from 221 to 230.")

/* Translators: measure match_probability_step2ck_231_240: name. */
N_ ("Modelled chance to match (Step 2 CK 231 to 240)")

/* Translators: measure match_probability_step2ck_231_240: definition, in whole sentences. */
N_ ("The chance to match, from 0 to 1, that a statistical model gives to an applicant with a Step 2 CK score from 231 to 240.")

/* Translators: measure match_probability_step2ck_241_250: name. */
N_ ("Modelled chance to match (Step 2 CK 241 to 250)")

/* Translators: measure match_probability_step2ck_241_250: definition, in whole sentences. */
N_ ("The chance to match, from 0 to 1, that a statistical model gives to an applicant with a Step 2 CK score from 241 to 250.")

/* Translators: measure match_probability_step2ck_251_260: name. */
N_ ("Modelled chance to match (Step 2 CK 251 to 260)")

/* Translators: measure match_probability_step2ck_251_260: definition, in whole sentences. */
N_ ("The chance to match, from 0 to 1, that a statistical model gives to an applicant with a Step 2 CK score from 251 to 260.")

/* Translators: measure match_probability_step2ck_261_270: name. */
N_ ("Modelled chance to match (Step 2 CK 261 to 270)")

/* Translators: measure match_probability_step2ck_261_270: definition, in whole sentences. */
N_ ("The chance to match, from 0 to 1, that a statistical model gives to an applicant with a Step 2 CK score from 261 to 270.")

/* Translators: measure match_probability_step2ck_271_280: name. */
N_ ("Modelled chance to match (Step 2 CK 271 to 280)")

/* Translators: measure match_probability_step2ck_271_280: definition, in whole sentences. */
N_ ("The chance to match, from 0 to 1, that a statistical model gives to an applicant with a Step 2 CK score from 271 to 280.")

/* Translators: unit number: name. */
N_ ("number")

/* Translators: unit rating: name. */
N_ ("rating")

/* Translators: unit probability: name. */
N_ ("probability")

/* Translators: quantity step2ck: name. */
N_ ("Step 2 CK score")

/* Translators: quantity step2ck: short name, where there is little room. */
N_ ("Step 2 CK")

/* Translators: quantity step2ck: definition, in whole sentences. */
N_ ("The score of an applicant in the USMLE Step 2 CK exam, the one number that NRMP takes from the exam program and not from the applicant.")

/* Translators: quantity step1: name. */
N_ ("Step 1 score")

/* Translators: quantity step1: short name, where there is little room. */
N_ ("Step 1")

/* Translators: quantity step1: definition, in whole sentences. */
N_ ("The score of an applicant in the USMLE Step 1 exam, which has been reported as pass or fail only since 2022.")

/* Translators: quantity contiguous_ranks: name; quantity contiguous_ranks: short name, where there is little room. */
N_ ("Contiguous ranks")

/* Translators: quantity contiguous_ranks: definition, in whole sentences. */
N_ ("How many programs of the preferred specialty an applicant ranked before the first program of another specialty.")

/* Translators: quantity distinct_specialties_ranked: name; quantity distinct_specialties_ranked: short name, where there is little room. */
N_ ("Specialties ranked")

/* Translators: quantity distinct_specialties_ranked: definition, in whole sentences. */
N_ ("How many different specialties stand on the rank order list of an applicant.")

/* Translators: quantity publications: name; quantity publications: short name, where there is little room. */
N_ ("Publications")

/* Translators: quantity publications: definition, in whole sentences. */
N_ ("The articles, book chapters, case reports and other publications that an applicant reported.")

/* Translators: quantity abstracts: name; quantity abstracts: short name, where there is little room. */
N_ ("Abstracts")

/* Translators: quantity abstracts: definition, in whole sentences. */
N_ ("The abstracts that an applicant reported: accepted for a conference and then published in a journal.")

/* Translators: quantity presentations: name; quantity presentations: short name, where there is little room. */
N_ ("Presentations")

/* Translators: quantity presentations: definition, in whole sentences. */
N_ ("The posters and talks at conferences or research days that an applicant reported.")

/* Translators: quantity abstracts_presentations_publications: name; quantity abstracts_presentations_publications: short name, where there is little room. */
N_ ("Research products")

/* Translators: quantity abstracts_presentations_publications: definition, in whole sentences. */
N_ ("The abstracts, presentations and publications that an applicant reported, counted as one number until the 2024 edition.")

/* Translators: quantity research_experiences: name. */
N_ ("Research experiences")

/* Translators: quantity research_experiences: short name, where there is little room. */
N_ ("Research")

/* Translators: quantity research_experiences: definition, in whole sentences. */
N_ ("The experiences as a member of a research team that an applicant reported.")

/* Translators: quantity work_experiences: name. */
N_ ("Work experiences")

/* Translators: quantity work_experiences: short name, where there is little room. */
N_ ("Work")

/* Translators: quantity work_experiences: definition, in whole sentences. */
N_ ("The experiences of paid work that an applicant reported.")

/* Translators: quantity volunteer_experiences: name. */
N_ ("Volunteer experiences")

/* Translators: quantity volunteer_experiences: short name, where there is little room. */
N_ ("Volunteering")

/* Translators: quantity volunteer_experiences: definition, in whole sentences. */
N_ ("The experiences of unpaid service that an applicant reported.")

/* Translators: specialty all-specialties: name. */
N_ ("All specialties")

/* Translators: specialty all-specialties: short name, where there is little room. */
N_ ("All")

/* Translators: specialty all-specialties: definition, in whole sentences. */
N_ ("All specialties of the Match together.")

/* Translators: specialty internal-medicine: name. */
N_ ("Internal medicine")

/* Translators: specialty internal-medicine: short name, where there is little room. */
N_ ("Internal med.")

/* Translators: specialty internal-medicine: definition, in whole sentences. */
N_ ("The care of adults with diseases of the inner organs.")

/* Translators: specialty internal-medicine-primary-care: name. */
N_ ("Internal medicine (primary care)")

/* Translators: specialty internal-medicine-primary-care: short name, where there is little room. */
N_ ("IM primary care")

/* Translators: specialty internal-medicine-primary-care: definition, in whole sentences. */
N_ ("Internal medicine with training aimed at primary care.")

/* Translators: specialty family-medicine: name. */
N_ ("Family medicine")

/* Translators: specialty family-medicine: short name, where there is little room. */
N_ ("Family med.")

/* Translators: specialty family-medicine: definition, in whole sentences. */
N_ ("The care of people of every age and of whole families.")

/* Translators: specialty pediatrics: name; specialty pediatrics: short name, where there is little room. */
N_ ("Pediatrics")

/* Translators: specialty pediatrics: definition, in whole sentences. */
N_ ("The care of infants, children and adolescents.")

/* Translators: specialty pediatrics-primary-care: name. */
N_ ("Pediatrics (primary care)")

/* Translators: specialty pediatrics-primary-care: short name, where there is little room. */
N_ ("Peds. primary care")

/* Translators: specialty pediatrics-primary-care: definition, in whole sentences. */
N_ ("Pediatrics with training aimed at primary care.")

/* Translators: specialty primary-care: name. */
N_ ("Primary care specialties")

/* Translators: specialty primary-care: short name, where there is little room. */
N_ ("Primary care")

/* Translators: specialty primary-care: definition, in whole sentences. */
N_ ("The specialties that a source counts together as primary care.")

/* Translators: specialty neurology: name; specialty neurology: short name, where there is little room. */
N_ ("Neurology")

/* Translators: specialty neurology: definition, in whole sentences. */
N_ ("Diseases of the brain, the spinal cord, the nerves and the muscles.")

/* Translators: specialty child-neurology: name; specialty child-neurology: short name, where there is little room. */
N_ ("Child neurology")

/* Translators: specialty child-neurology: definition, in whole sentences. */
N_ ("Diseases of the nervous system in children.")

/* Translators: specialty psychiatry: name; specialty psychiatry: short name, where there is little room. */
N_ ("Psychiatry")

/* Translators: specialty psychiatry: definition, in whole sentences. */
N_ ("Mental disorders and their treatment.")

/* Translators: specialty dermatology: name; specialty dermatology: short name, where there is little room. */
N_ ("Dermatology")

/* Translators: specialty dermatology: definition, in whole sentences. */
N_ ("Diseases of the skin, the hair and the nails; most of its positions begin with the second year.")

/* Translators: specialty physical-medicine-rehabilitation: name. */
N_ ("Physical medicine and rehabilitation")

/* Translators: specialty physical-medicine-rehabilitation: short name, where there is little room. */
N_ ("PM&R")

/* Translators: specialty physical-medicine-rehabilitation: definition, in whole sentences. */
N_ ("Restoring function and quality of life to people with impairments or disabilities; most of its positions begin with the second year.")

/* Translators: specialty medical-genetics: name. */
N_ ("Medical genetics")

/* Translators: specialty medical-genetics: short name, where there is little room. */
N_ ("Genetics")

/* Translators: specialty medical-genetics: definition, in whole sentences. */
N_ ("Hereditary diseases: their diagnosis, treatment and counseling.")

/* Translators: specialty preventive-medicine: name. */
N_ ("Preventive medicine")

/* Translators: specialty preventive-medicine: short name, where there is little room. */
N_ ("Preventive med.")

/* Translators: specialty preventive-medicine: definition, in whole sentences. */
N_ ("Preventing disease in people and in populations; most of its positions begin with the second year.")

/* Translators: specialty neurodevelopmental-disabilities: name. */
N_ ("Neurodevelopmental disabilities")

/* Translators: specialty neurodevelopmental-disabilities: short name, where there is little room. */
N_ ("Neurodev. disab.")

/* Translators: specialty neurodevelopmental-disabilities: definition, in whole sentences. */
N_ ("Disorders of the developing nervous system, from infancy to adult life.")

/* Translators: specialty osteopathic-neuromusculoskeletal-medicine: name. */
N_ ("Osteopathic neuromusculoskeletal medicine")

/* Translators: specialty osteopathic-neuromusculoskeletal-medicine: short name, where there is little room. */
N_ ("ONMM")

/* Translators: specialty osteopathic-neuromusculoskeletal-medicine: definition, in whole sentences. */
N_ ("Disorders of muscles, bones and nerves, treated with osteopathic manipulation among other means.")

/* Translators: specialty anesthesiology: name; specialty anesthesiology: short name, where there is little room. */
N_ ("Anesthesiology")

/* Translators: specialty anesthesiology: definition, in whole sentences. */
N_ ("Anesthesia, intensive care and the treatment of pain.")

/* Translators: specialty emergency-medicine: name. */
N_ ("Emergency medicine")

/* Translators: specialty emergency-medicine: short name, where there is little room. */
N_ ("Emergency med.")

/* Translators: specialty emergency-medicine: definition, in whole sentences. */
N_ ("The care of people with sudden illness or injury.")

/* Translators: specialty pathology: name; specialty pathology: short name, where there is little room. */
N_ ("Pathology")

/* Translators: specialty pathology: definition, in whole sentences. */
N_ ("Finding out diseases from tissues, cells and body fluids.")

/* Translators: specialty diagnostic-radiology: name. */
N_ ("Diagnostic radiology")

/* Translators: specialty diagnostic-radiology: short name, where there is little room. */
N_ ("Radiology")

/* Translators: specialty diagnostic-radiology: definition, in whole sentences. */
N_ ("Finding out diseases from images of the body; most of its positions begin with the second year.")

/* Translators: specialty interventional-radiology: name. */
N_ ("Interventional radiology (integrated)")

/* Translators: specialty interventional-radiology: short name, where there is little room. */
N_ ("Interv. radiology")

/* Translators: specialty interventional-radiology: definition, in whole sentences. */
N_ ("Treatments guided by images of the body, in programs that train from medical school on; most of its positions begin with the second year.")

/* Translators: specialty radiation-oncology: name. */
N_ ("Radiation oncology")

/* Translators: specialty radiation-oncology: short name, where there is little room. */
N_ ("Radiation onc.")

/* Translators: specialty radiation-oncology: definition, in whole sentences. */
N_ ("Treating cancer with radiation; most of its positions begin with the second year.")

/* Translators: specialty nuclear-medicine: name. */
N_ ("Nuclear medicine")

/* Translators: specialty nuclear-medicine: short name, where there is little room. */
N_ ("Nuclear med.")

/* Translators: specialty nuclear-medicine: definition, in whole sentences. */
N_ ("Diagnosis and treatment with radioactive substances.")

/* Translators: specialty general-surgery: name; specialty general-surgery: short name, where there is little room. */
N_ ("General surgery")

/* Translators: specialty general-surgery: definition, in whole sentences. */
N_ ("Operations on the abdomen, the breast, the skin and other parts of the body.")

/* Translators: specialty orthopaedic-surgery: name. */
N_ ("Orthopaedic surgery")

/* Translators: specialty orthopaedic-surgery: short name, where there is little room. */
N_ ("Orthopaedics")

/* Translators: specialty orthopaedic-surgery: definition, in whole sentences. */
N_ ("Operations on bones, joints and muscles.")

/* Translators: specialty neurological-surgery: name. */
N_ ("Neurological surgery")

/* Translators: specialty neurological-surgery: short name, where there is little room. */
N_ ("Neurosurgery")

/* Translators: specialty neurological-surgery: definition, in whole sentences. */
N_ ("Operations on the brain, the spine and the nerves.")

/* Translators: specialty otolaryngology: name. */
N_ ("Otolaryngology")

/* Translators: specialty otolaryngology: short name, where there is little room. */
N_ ("ENT")

/* Translators: specialty otolaryngology: definition, in whole sentences. */
N_ ("Diseases of the ear, the nose, the throat, the head and the neck, and operations on them.")

/* Translators: specialty plastic-surgery-integrated: name. */
N_ ("Plastic surgery (integrated)")

/* Translators: specialty plastic-surgery-integrated: short name, where there is little room. */
N_ ("Plastic surg. (int.)")

/* Translators: specialty plastic-surgery-integrated: definition, in whole sentences. */
N_ ("Plastic and reconstructive surgery, in programs that train from medical school on.")

/* Translators: specialty plastic-surgery: name; specialty plastic-surgery: short name, where there is little room. */
N_ ("Plastic surgery")

/* Translators: specialty plastic-surgery: definition, in whole sentences. */
N_ ("Plastic and reconstructive surgery, where NRMP's tables up to 2013 list it apart from the integrated programs.")

/* Translators: specialty thoracic-surgery-integrated: name. */
N_ ("Thoracic surgery (integrated)")

/* Translators: specialty thoracic-surgery-integrated: short name, where there is little room. */
N_ ("Thoracic surgery")

/* Translators: specialty thoracic-surgery-integrated: definition, in whole sentences. */
N_ ("Operations on the heart, the lungs and the chest, in programs that train from medical school on.")

/* Translators: specialty vascular-surgery-integrated: name. */
N_ ("Vascular surgery (integrated)")

/* Translators: specialty vascular-surgery-integrated: short name, where there is little room. */
N_ ("Vascular surgery")

/* Translators: specialty vascular-surgery-integrated: definition, in whole sentences. */
N_ ("Operations on blood vessels, in programs that train from medical school on.")

/* Translators: specialty obstetrics-gynecology: name. */
N_ ("Obstetrics and gynecology")

/* Translators: specialty obstetrics-gynecology: short name, where there is little room. */
N_ ("OB-GYN")

/* Translators: specialty obstetrics-gynecology: definition, in whole sentences. */
N_ ("Pregnancy, childbirth and diseases of the female reproductive organs.")

/* Translators: specialty urology: name; specialty urology: short name, where there is little room. */
N_ ("Urology")

/* Translators: specialty urology: definition, in whole sentences. */
N_ ("Diseases of the urinary tract and the male reproductive organs; most of its positions are filled in a match of its own.")

/* Translators: specialty ophthalmology: name; specialty ophthalmology: short name, where there is little room. */
N_ ("Ophthalmology")

/* Translators: specialty ophthalmology: definition, in whole sentences. */
N_ ("Diseases of the eye and operations on it; most of its positions are filled in a match of its own.")

/* Translators: specialty internal-medicine-preliminary: name. */
N_ ("Internal medicine (preliminary)")

/* Translators: specialty internal-medicine-preliminary: short name, where there is little room. */
N_ ("IM prelim.")

/* Translators: specialty internal-medicine-preliminary: definition, in whole sentences. */
N_ ("One year of internal medicine before the training in another specialty begins.")

/* Translators: specialty general-surgery-preliminary: name. */
N_ ("General surgery (preliminary)")

/* Translators: specialty general-surgery-preliminary: short name, where there is little room. */
N_ ("Surgery prelim.")

/* Translators: specialty general-surgery-preliminary: definition, in whole sentences. */
N_ ("One or two years of surgery that do not by themselves lead to certification.")

/* Translators: specialty pediatrics-preliminary: name. */
N_ ("Pediatrics (preliminary)")

/* Translators: specialty pediatrics-preliminary: short name, where there is little room. */
N_ ("Peds. prelim.")

/* Translators: specialty pediatrics-preliminary: definition, in whole sentences. */
N_ ("One year of pediatrics before the training in another specialty begins.")

/* Translators: specialty obstetrics-gynecology-preliminary: name. */
N_ ("Obstetrics and gynecology (preliminary)")

/* Translators: specialty obstetrics-gynecology-preliminary: short name, where there is little room. */
N_ ("OB-GYN prelim.")

/* Translators: specialty obstetrics-gynecology-preliminary: definition, in whole sentences. */
N_ ("One year of obstetrics and gynecology that does not by itself lead to certification.")

/* Translators: specialty transitional-year: name. */
N_ ("Transitional year")

/* Translators: specialty transitional-year: short name, where there is little room. */
N_ ("Transitional")

/* Translators: specialty transitional-year: definition, in whole sentences. */
N_ ("One year in several specialties before the training in one of them begins.")

/* Translators: specialty internal-medicine-pediatrics: name. */
N_ ("Internal medicine–pediatrics")

/* Translators: specialty internal-medicine-pediatrics: short name, where there is little room. */
N_ ("Med.–peds.")

/* Translators: specialty internal-medicine-pediatrics: definition, in whole sentences. */
N_ ("Combined training in internal medicine and pediatrics.")

/* Translators: specialty internal-medicine-anesthesiology: name. */
N_ ("Internal medicine–anesthesiology")

/* Translators: specialty internal-medicine-anesthesiology: short name, where there is little room. */
N_ ("IM–anesthesiology")

/* Translators: specialty internal-medicine-anesthesiology: definition, in whole sentences. */
N_ ("Combined training in internal medicine and anesthesiology.")

/* Translators: specialty internal-medicine-dermatology: name. */
N_ ("Internal medicine–dermatology")

/* Translators: specialty internal-medicine-dermatology: short name, where there is little room. */
N_ ("IM–dermatology")

/* Translators: specialty internal-medicine-dermatology: definition, in whole sentences. */
N_ ("Combined training in internal medicine and dermatology.")

/* Translators: specialty internal-medicine-emergency-medicine: name. */
N_ ("Internal medicine–emergency medicine")

/* Translators: specialty internal-medicine-emergency-medicine: short name, where there is little room. */
N_ ("IM–emergency")

/* Translators: specialty internal-medicine-emergency-medicine: definition, in whole sentences. */
N_ ("Combined training in internal medicine and emergency medicine.")

/* Translators: specialty internal-medicine-family-medicine: name. */
N_ ("Internal medicine–family medicine")

/* Translators: specialty internal-medicine-family-medicine: short name, where there is little room. */
N_ ("IM–family med.")

/* Translators: specialty internal-medicine-family-medicine: definition, in whole sentences. */
N_ ("Combined training in internal medicine and family medicine.")

/* Translators: specialty internal-medicine-medical-genetics: name. */
N_ ("Internal medicine–medical genetics")

/* Translators: specialty internal-medicine-medical-genetics: short name, where there is little room. */
N_ ("IM–genetics")

/* Translators: specialty internal-medicine-medical-genetics: definition, in whole sentences. */
N_ ("Combined training in internal medicine and medical genetics.")

/* Translators: specialty internal-medicine-neurology: name. */
N_ ("Internal medicine–neurology")

/* Translators: specialty internal-medicine-neurology: short name, where there is little room. */
N_ ("IM–neurology")

/* Translators: specialty internal-medicine-neurology: definition, in whole sentences. */
N_ ("Combined training in internal medicine and neurology.")

/* Translators: specialty internal-medicine-physical-medicine-rehabilitation: name. */
N_ ("Internal medicine–physical medicine and rehabilitation")

/* Translators: specialty internal-medicine-physical-medicine-rehabilitation: short name, where there is little room. */
N_ ("IM–PM&R")

/* Translators: specialty internal-medicine-physical-medicine-rehabilitation: definition, in whole sentences. */
N_ ("Combined training in internal medicine and physical medicine and rehabilitation.")

/* Translators: specialty internal-medicine-preventive-medicine: name. */
N_ ("Internal medicine–preventive medicine")

/* Translators: specialty internal-medicine-preventive-medicine: short name, where there is little room. */
N_ ("IM–preventive")

/* Translators: specialty internal-medicine-preventive-medicine: definition, in whole sentences. */
N_ ("Combined training in internal medicine and preventive medicine.")

/* Translators: specialty internal-medicine-psychiatry: name. */
N_ ("Internal medicine–psychiatry")

/* Translators: specialty internal-medicine-psychiatry: short name, where there is little room. */
N_ ("IM–psychiatry")

/* Translators: specialty internal-medicine-psychiatry: definition, in whole sentences. */
N_ ("Combined training in internal medicine and psychiatry.")

/* Translators: specialty emergency-medicine-anesthesiology: name. */
N_ ("Emergency medicine–anesthesiology")

/* Translators: specialty emergency-medicine-anesthesiology: short name, where there is little room. */
N_ ("EM–anesthesiology")

/* Translators: specialty emergency-medicine-anesthesiology: definition, in whole sentences. */
N_ ("Combined training in emergency medicine and anesthesiology.")

/* Translators: specialty emergency-medicine-family-medicine: name. */
N_ ("Emergency medicine–family medicine")

/* Translators: specialty emergency-medicine-family-medicine: short name, where there is little room. */
N_ ("EM–family med.")

/* Translators: specialty emergency-medicine-family-medicine: definition, in whole sentences. */
N_ ("Combined training in emergency medicine and family medicine.")

/* Translators: specialty family-medicine-onmm: name. */
N_ ("Family medicine–osteopathic neuromusculoskeletal medicine")

/* Translators: specialty family-medicine-onmm: short name, where there is little room. */
N_ ("FM–ONMM")

/* Translators: specialty family-medicine-onmm: definition, in whole sentences. */
N_ ("Combined training in family medicine and osteopathic neuromusculoskeletal medicine.")

/* Translators: specialty family-medicine-preventive-medicine: name. */
N_ ("Family medicine–preventive medicine")

/* Translators: specialty family-medicine-preventive-medicine: short name, where there is little room. */
N_ ("FM–preventive")

/* Translators: specialty family-medicine-preventive-medicine: definition, in whole sentences. */
N_ ("Combined training in family medicine and preventive medicine.")

/* Translators: specialty pediatrics-anesthesiology: name. */
N_ ("Pediatrics–anesthesiology")

/* Translators: specialty pediatrics-anesthesiology: short name, where there is little room. */
N_ ("Peds.–anesthesiology")

/* Translators: specialty pediatrics-anesthesiology: definition, in whole sentences. */
N_ ("Combined training in pediatrics and anesthesiology.")

/* Translators: specialty pediatrics-dermatology: name. */
N_ ("Pediatrics–dermatology")

/* Translators: specialty pediatrics-dermatology: short name, where there is little room. */
N_ ("Peds.–dermatology")

/* Translators: specialty pediatrics-dermatology: definition, in whole sentences. */
N_ ("Combined training in pediatrics and dermatology.")

/* Translators: specialty pediatrics-emergency-medicine: name. */
N_ ("Pediatrics–emergency medicine")

/* Translators: specialty pediatrics-emergency-medicine: short name, where there is little room. */
N_ ("Peds.–emergency")

/* Translators: specialty pediatrics-emergency-medicine: definition, in whole sentences. */
N_ ("Combined training in pediatrics and emergency medicine.")

/* Translators: specialty pediatrics-medical-genetics: name. */
N_ ("Pediatrics–medical genetics")

/* Translators: specialty pediatrics-medical-genetics: short name, where there is little room. */
N_ ("Peds.–genetics")

/* Translators: specialty pediatrics-medical-genetics: definition, in whole sentences. */
N_ ("Combined training in pediatrics and medical genetics.")

/* Translators: specialty pediatrics-physical-medicine-rehabilitation: name. */
N_ ("Pediatrics–physical medicine and rehabilitation")

/* Translators: specialty pediatrics-physical-medicine-rehabilitation: short name, where there is little room. */
N_ ("Peds.–PM&R")

/* Translators: specialty pediatrics-physical-medicine-rehabilitation: definition, in whole sentences. */
N_ ("Combined training in pediatrics and physical medicine and rehabilitation.")

/* Translators: specialty pediatrics-psychiatry-child-psychiatry: name. */
N_ ("Pediatrics–psychiatry–child psychiatry")

/* Translators: specialty pediatrics-psychiatry-child-psychiatry: short name, where there is little room. */
N_ ("Triple board")

/* Translators: specialty pediatrics-psychiatry-child-psychiatry: definition, in whole sentences. */
N_ ("Combined training in pediatrics, psychiatry and child psychiatry.")

/* Translators: specialty psychiatry-family-medicine: name. */
N_ ("Psychiatry–family medicine")

/* Translators: specialty psychiatry-family-medicine: short name, where there is little room. */
N_ ("Psych.–family med.")

/* Translators: specialty psychiatry-family-medicine: definition, in whole sentences. */
N_ ("Combined training in psychiatry and family medicine.")

/* Translators: specialty psychiatry-neurology: name. */
N_ ("Psychiatry–neurology")

/* Translators: specialty psychiatry-neurology: short name, where there is little room. */
N_ ("Psych.–neurology")

/* Translators: specialty psychiatry-neurology: definition, in whole sentences. */
N_ ("Combined training in psychiatry and neurology.")

/* Translators: track or scope pgy1: name. */
N_ ("First-year positions")

/* Translators: track or scope pgy1: definition, in whole sentences. */
N_ ("Positions that begin with the first year of residency (PGY-1), without those that begin with the second.")

/* Translators: track or scope categorical: name. */
N_ ("Categorical positions")

/* Translators: track or scope categorical: definition, in whole sentences. */
N_ ("First-year positions that offer the whole training of the specialty.")

/* Translators: track or scope primary-care: name. */
N_ ("Primary care track")

/* Translators: track or scope primary-care: definition, in whole sentences. */
N_ ("First-year positions of programs whose training is aimed at primary care.")

/* Translators: track or scope preliminary: name. */
N_ ("Preliminary positions")

/* Translators: track or scope preliminary: definition, in whole sentences. */
N_ ("First-year positions for one or two years only, before the training in another specialty.")

/* Translators: track or scope pgy2: name. */
N_ ("Second-year positions")

/* Translators: track or scope pgy2: definition, in whole sentences. */
N_ ("Positions that begin with the second year of residency (PGY-2), after a first year somewhere else.")

/* Translators: track or scope all-tracks: name. */
N_ ("All tracks")

/* Translators: track or scope all-tracks: definition, in whole sentences. */
N_ ("Positions of every track and year of the specialty together, so more than the first-year or categorical ones.")

/* Translators: track or scope with-combined: name. */
N_ ("With combined programs")

/* Translators: track or scope with-combined: definition, in whole sentences. */
N_ ("As the AAFP counts: family medicine together with the combined programs that include it.")

/* Translators: track or scope as-ranked: name. */
N_ ("As ranked by applicants")

/* Translators: track or scope as-ranked: definition, in whole sentences. */
N_ ("Applicants under the specialty that they ranked first, as the Charting Outcomes reports count them.")

/* Translators: track or scope unspecified: name. */
N_ ("Track not specified")

/* Translators: track or scope unspecified: definition, in whole sentences. */
N_ ("The source does not say which tracks it counts.")

/* Translators: outcome matched: definition, in whole sentences. */
N_ ("Applicants who matched in their preferred specialty.")

/* Translators: outcome unmatched: name. */
N_ ("Not matched")

/* Translators: outcome unmatched: definition, in whole sentences. */
N_ ("Applicants who did not match in their preferred specialty.")

/* Translators: outcome all: name. */
N_ ("Matched and not matched")

/* Translators: outcome all: definition, in whole sentences. */
N_ ("Applicants who matched in their preferred specialty and those who did not, together.")

/* Translators: topic charting_outcomes: name. */
N_ ("Charting Outcomes, quoted")

/* Translators: topic charting_outcomes: definition, in whole sentences. */
N_ ("Figures that an article gives for matched applicants, without naming a table.")

/* Translators: topic program_director_survey: name. */
N_ ("Program director surveys")

/* Translators: topic program_director_survey: definition, in whole sentences. */
N_ ("What program directors say about whom they interview and rank.")

/* Translators: topic apdim_survey: name. */
N_ ("Survey of internal medicine program directors")

/* Translators: topic apdim_survey: definition, in whole sentences. */
N_ ("IMGs in community and in university programs of internal medicine, from the survey of the Association of Program Directors in Internal Medicine (APDIM).")

/* Translators: topic visa_internal_medicine_programs: name. */
N_ ("Visas in internal medicine programs")

/* Translators: topic visa_internal_medicine_programs: definition, in whole sentences. */
N_ ("Which visas residency programs of internal medicine report to accept.")

/* Translators: topic img_popularity: name. */
N_ ("Where IMGs match")

/* Translators: topic img_popularity: definition, in whole sentences. */
N_ ("How many matched IMGs a specialty takes, as a guide for IMGs gives it.")

/* Translators: topic pct_positions_filled_by_foreign_born_imgs: name. */
N_ ("Positions filled by IMGs born abroad")

/* Translators: topic pct_positions_filled_by_foreign_born_imgs: definition, in whole sentences. */
N_ ("The share of primary care positions filled by IMGs who were born abroad.")

/* Translators: topic usmle_step1: name. */
N_ ("USMLE Step 1")

/* Translators: topic usmle_step1: definition, in whole sentences. */
N_ ("Pass rates and passing scores of USMLE Step 1.")

/* Translators: topic usmle_step2ck: name. */
N_ ("USMLE Step 2 CK")

/* Translators: topic usmle_step2ck: definition, in whole sentences. */
N_ ("Pass rates and passing scores of USMLE Step 2 CK.")

/* Translators: topic usmle_step2cs: name. */
N_ ("USMLE Step 2 CS")

/* Translators: topic usmle_step2cs: definition, in whole sentences. */
N_ ("Pass rates of USMLE Step 2 CS, an exam that has been discontinued.")

/* Translators: topic usmle_step3: name. */
N_ ("USMLE Step 3")

/* Translators: topic usmle_step3: definition, in whole sentences. */
N_ ("Pass rates of USMLE Step 3.")

/* Translators: topic step2_match_probability_model: name. */
N_ ("Modelled chance to match by Step 2 CK score")

/* Translators: topic step2_match_probability_model: definition, in whole sentences. */
N_ ("What a statistical model gives as the chance of one person, which is no count of what happened and is never plotted.")

/* Translators: edition of a report 2014: name. */
N_ ("2014 edition")

/* Translators: edition of a report 2014: definition, in whole sentences. */
N_ ("The first Charting Outcomes for IMGs, of January 2014, on the 2013 Match: mean Step 1 and Step 2 CK scores and the number of matched U.S. and non-U.S. IMGs in 11 specialties and in all, as quoted by preparation sites. Of those who did not match only two counts in anesthesiology were found.")

/* Translators: edition of a report 2018: name. */
N_ ("2018 edition")

/* Translators: edition of a report 2018: definition, in whole sentences. */
N_ ("A few figures quoted from Charting Outcomes 2018: the number of matched IMGs by specialty, U.S. and non-U.S. together, and Step 1 means of all specialties pooled. No scores of IMGs by specialty were found, and none at all of the editions of 2016 and 2020.")

/* Translators: edition of a report 2021: name. */
N_ ("2021 edition")

/* Translators: edition of a report 2021: definition, in whole sentences. */
N_ ("The NRMP Program Director Survey of 2021: how many program directors cite a factor and how important it is to them. It holds nothing about applicants.")

/* Translators: edition of a report 2022: name. */
N_ ("2022 edition")

/* Translators: edition of a report 2022: definition, in whole sentences. */
N_ ("Mean Step 1 and Step 2 CK scores of matched U.S. and non-U.S. IMGs in seven specialties, from an article and from one compilation that names no source. No table of NRMP was found.")

/* Translators: edition of a report 2024: name. */
N_ ("2024 edition")

/* Translators: edition of a report 2024: definition, in whole sentences. */
N_ ("Means of U.S. MD and DO seniors by specialty, quoted from Charting Outcomes 2024, and of IMGs only mean Step 2 CK scores of those who matched, by specialty for non-U.S. IMGs alone. It also holds two figures of the Program Director Survey of 2024.")

/* Translators: edition of a report 2026: name. */
N_ ("2026 edition")

/* Translators: edition of a report 2026: definition, in whole sentences. */
N_ ("Charting Outcomes 2026 for non-U.S. IMGs in full: means, quartiles and ranges of nine measures in 24 specialties, matched and not matched, except where fewer than 5 applicants agreed to the use of their data. No tables of U.S. IMGs were found.")
