// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import java.time.Instant;
import java.time.LocalDate;
import org.zhongfu.contracts.id.NeedId;

/**
 * An open need, as far as it can contradict another one.
 *
 * @param serviceItem code of the service
 * @param periodFrom first day of the period
 * @param periodTo last day of the period
 * @param requestedAt when help was first requested
 */
public record OpenNeed(NeedId id, String serviceItem, LocalDate periodFrom, LocalDate periodTo, Instant requestedAt) {

    /** True when one person cannot have both: the same service on a common day. */
    public boolean contradicts(OpenNeed other) {
        return serviceItem.equals(other.serviceItem)
                && !periodFrom.isAfter(other.periodTo)
                && !other.periodFrom.isAfter(periodTo);
    }
}
