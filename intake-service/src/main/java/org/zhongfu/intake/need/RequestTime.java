// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When help was first asked for.
 *
 * @param at the time
 * @param backdateReason why it lies further back than callers may enter on their own; null when it does not
 */
record RequestTime(Instant at, @Nullable String backdateReason) {}
