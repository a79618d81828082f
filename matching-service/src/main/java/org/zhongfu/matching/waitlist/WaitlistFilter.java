// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;

/**
 * A filter of the waiting list; null means all.
 *
 * @param status null means the entries that wait
 */
public record WaitlistFilter(
        @Nullable WaitlistStatus status,
        @Nullable NeedId needId,
        @Nullable String serviceItem,
        @Nullable String areaCode) {}
