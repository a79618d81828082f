// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which plans are listed; null lists all.
 *
 * @param providerId of this provider
 * @param status in this state
 * @param planId id of the first version of a plan: all its versions
 * @param from with this first day
 */
public record PlanFilter(
        @Nullable UUID providerId,
        @Nullable PlanStatus status,
        @Nullable UUID planId,
        @Nullable LocalDate from) {}
