// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;

/**
 * Which outcomes a list shows; null or an empty set does not restrict.
 *
 * @param followUpDue true: only employments whose follow-up is due
 */
public record OutcomeFilter(
        @Nullable PersonId personId,
        Set<OutcomeKind> kinds,
        Set<OutcomeStatus> statuses,
        @Nullable String areaCode,
        boolean followUpDue) {

    public OutcomeFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }
}
