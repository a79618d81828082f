// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which plans are asked for; null asks for all.
 *
 * @param planId the first version of a plan: all versions of it
 * @param from first day
 */
public record PlanFilter(
        @Nullable UUID providerId,
        @Nullable PlanStatus status,
        @Nullable UUID planId,
        @Nullable LocalDate from) {}
