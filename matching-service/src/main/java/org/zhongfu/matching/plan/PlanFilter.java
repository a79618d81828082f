// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter of plans; null means all.
 *
 * @param providerId id of the provider
 * @param status the state
 * @param planId id of the first version of a plan, for all its versions
 * @param from the first day
 */
public record PlanFilter(
        @Nullable UUID providerId,
        @Nullable PlanStatus status,
        @Nullable UUID planId,
        @Nullable LocalDate from) {}
