// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.ProviderId;

/**
 * A filter of plans; null means all.
 *
 * @param providerId id of the provider
 * @param status the state
 * @param planId id of the first version of a plan, for all its versions
 * @param from the first day
 */
public record PlanFilter(
        @Nullable ProviderId providerId,
        @Nullable PlanStatus status,
        @Nullable PlanId planId,
        @Nullable LocalDate from) {}
