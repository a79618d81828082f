// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.intake.GroupMembership;

/** A group membership as a row of {@code person_group}; {@code primary} and {@code from} are reserved words of SQL. */
@Embeddable
record GroupMembershipRow(
        String code,
        boolean isPrimary,
        LocalDate fromDay,
        @Nullable LocalDate untilDay) {

    static GroupMembershipRow of(GroupMembership membership) {
        return new GroupMembershipRow(membership.code(), membership.primary(), membership.from(), membership.until());
    }

    GroupMembership membership() {
        return new GroupMembership(code, isPrimary, fromDay, untilDay);
    }
}
