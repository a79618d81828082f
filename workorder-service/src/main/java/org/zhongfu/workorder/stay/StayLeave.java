// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Leave from a stay. Why is kept encrypted beside it.
 *
 * @param leftAt when the person left
 * @param returnedAt when the person returned; null while away, or when the stay ended during the leave
 */
record StayLeave(Instant leftAt, @Nullable Instant returnedAt) {}
