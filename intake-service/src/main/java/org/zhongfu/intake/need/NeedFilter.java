// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.fulfilment.NeedOutcome;
import org.zhongfu.intake.fulfilment.RestOfNeed;

/**
 * Which needs a list shows; null does not narrow it.
 *
 * @param personId needs of this person
 * @param status needs in this state
 * @param areaCode needs of this area
 * @param group needs of persons who are in this target group today
 * @param serviceItem needs of this service
 * @param outcome needs with this outcome
 * @param rest needs whose missing units are to be decided about, or are in the queue
 */
public record NeedFilter(
        @Nullable PersonId personId,
        @Nullable NeedStatus status,
        @Nullable String areaCode,
        @Nullable String group,
        @Nullable String serviceItem,
        @Nullable NeedOutcome outcome,
        @Nullable RestOfNeed rest) {}
