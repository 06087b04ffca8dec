/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Linked with the whole of one library and with what that library declares: nothing else. */
int
main (void)
{
  return 0;
}
