// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Membership of a target group, derived from evidence by a rule.
 *
 * @param code a code of the list {@code target-groups}
 * @param primary true for the one group a person is counted under first
 * @param from first day
 * @param until last day, null while open
 */
public record GroupMembership(
        String code,
        boolean primary,
        LocalDate from,
        @Nullable LocalDate until) {

    /** True when the membership is valid on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
