// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts a list shows; null or an empty set does not restrict.
 *
 * @param overdue true: only those that no officer took care of in time
 * @param openedBefore only those that were opened before
 */
public record ChildAlertFilter(
        Set<ChildAlertState> states,
        @Nullable String areaCode,
        boolean overdue,
        @Nullable Instant openedBefore) {

    public ChildAlertFilter {
        states = Set.copyOf(states);
    }
}
