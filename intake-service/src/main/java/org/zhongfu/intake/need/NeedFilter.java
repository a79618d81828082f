// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;

/**
 * Which needs a list shows; null does not narrow it.
 *
 * @param personId needs of this person
 * @param status needs in this state
 * @param areaCode needs of this area
 * @param group needs of persons who are in this target group today
 * @param serviceItem needs of this service
 */
public record NeedFilter(
        @Nullable PersonId personId,
        @Nullable NeedStatus status,
        @Nullable String areaCode,
        @Nullable String group,
        @Nullable String serviceItem) {}
