// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the waiting list; null means all.
 *
 * @param status null means the entries that wait
 */
public record WaitlistFilter(
        @Nullable WaitlistStatus status,
        @Nullable UUID needId,
        @Nullable String serviceItem,
        @Nullable String areaCode) {}
