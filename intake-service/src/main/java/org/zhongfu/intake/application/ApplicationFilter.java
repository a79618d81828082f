// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;

/**
 * Which applications a list shows; a null value and an empty set do not narrow it.
 *
 * @param statuses applications in one of these states
 * @param areaCode applications of this area
 * @param serviceItem applications that ask for this service
 * @param personId applications accepted for this person
 * @param submitted applications submitted in this period
 * @param submittedBefore applications submitted at this time or earlier
 */
public record ApplicationFilter(
        Set<ApplicationStatus> statuses,
        @Nullable String areaCode,
        @Nullable String serviceItem,
        @Nullable PersonId personId,
        DayPeriod submitted,
        @Nullable Instant submittedBefore) {

    /** As a text: Hibernate compares elements of arrays in another type than the column has. */
    private static final String ASKS_FOR = "concat(',', array_to_string(requestedItems, ','), ',') like :item";

    public ApplicationFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Narrows a list of applications. */
    Criteria narrow(Criteria criteria) {
        return criteria.in("status", "statuses", statuses)
                .inArea(areaCode)
                .and(ASKS_FOR, "item", serviceItem == null ? null : "%," + serviceItem + ",%")
                .and("personId = :person", "person", personId)
                .during("provenance.occurredAt", submitted)
                .and("provenance.occurredAt <= :submittedBefore", "submittedBefore", submittedBefore);
    }
}
