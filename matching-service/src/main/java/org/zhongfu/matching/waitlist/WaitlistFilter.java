// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; null asks for all.
 *
 * @param status null asks for those that wait
 */
public record WaitlistFilter(
        @Nullable WaitlistStatus status,
        @Nullable UUID needId,
        @Nullable String serviceItem,
        @Nullable String areaCode) {}
