/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whether what is waited for is on the frame that is about to be drawn. */
typedef gboolean (*BenchIsReady) (void);

/* Ends the process, without any cleaning up, as soon as a frame is painted for which @is_ready said
 * yes; NULL for the first frame. To be called once GTK is there. */
void bench_quit_after_frame (BenchIsReady is_ready);

G_END_DECLS
