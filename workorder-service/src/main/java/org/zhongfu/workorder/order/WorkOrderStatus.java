// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.platform.web.Problem;

/** The states of a work order and the moves between them. */
public enum WorkOrderStatus {
    /** Waits for a worker to take it. */
    OFFERED,
    /** A worker took it. */
    ACCEPTED,
    /** Nobody took it; its units go back. */
    REFUSED,
    /** Visits are planned. */
    SCHEDULED,
    /** The first visit began. */
    IN_SERVICE,
    /** It rests, and goes on where it was. */
    SUSPENDED,
    /** All that will be done is done. */
    DELIVERED,
    /** The person was asked how it was. */
    RETURN_VISITED,
    /** It is over. */
    CLOSED,
    /** It ended before delivery. */
    CANCELLED;

    /** The states it can go to from here. */
    public Set<WorkOrderStatus> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ACCEPTED, REFUSED, CANCELLED);
            case ACCEPTED -> EnumSet.of(SCHEDULED, SUSPENDED, CANCELLED);
            case SCHEDULED -> EnumSet.of(IN_SERVICE, SUSPENDED, CANCELLED);
            case IN_SERVICE -> EnumSet.of(DELIVERED, SUSPENDED, CANCELLED);
            case SUSPENDED -> EnumSet.of(ACCEPTED, SCHEDULED, IN_SERVICE, CANCELLED);
            case DELIVERED -> EnumSet.of(RETURN_VISITED);
            case RETURN_VISITED -> EnumSet.of(CLOSED);
            case REFUSED, CLOSED, CANCELLED -> EnumSet.noneOf(WorkOrderStatus.class);
        };
    }

    /**
     * The state wanted, when it can be reached from here.
     *
     * @throws Problem 409
     */
    WorkOrderStatus to(WorkOrderStatus wanted) {
        if (!next().contains(wanted)) {
            throw refusal(wanted);
        }
        return wanted;
    }

    Problem refusal(WorkOrderStatus wanted) {
        return Problem.illegalMove(
                name(), wanted.name(), next().stream().map(Enum::name).toList());
    }

    /** True when nothing can change any more. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** True when the units of the order are told: no visit counts or stops counting any more. */
    public boolean isSettled() {
        return switch (this) {
            case DELIVERED, RETURN_VISITED, CLOSED -> true;
            case OFFERED, ACCEPTED, REFUSED, SCHEDULED, IN_SERVICE, SUSPENDED, CANCELLED -> false;
        };
    }

    /** True when visits may be planned and made. */
    public boolean takesVisits() {
        return switch (this) {
            case ACCEPTED, SCHEDULED, IN_SERVICE -> true;
            case OFFERED, REFUSED, SUSPENDED, DELIVERED, RETURN_VISITED, CLOSED, CANCELLED -> false;
        };
    }
}
