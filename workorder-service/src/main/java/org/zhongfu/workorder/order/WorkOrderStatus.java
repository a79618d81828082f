// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.State;

/** The states of a work order and the transitions between them. */
public enum WorkOrderStatus implements State<WorkOrderStatus> {
    /** Waits for a worker to accept it. */
    OFFERED,
    /** A worker accepted it. */
    ACCEPTED,
    /** No worker of the provider accepted it; its units are released. */
    REFUSED,
    /** Visits are planned. */
    SCHEDULED,
    /** The first visit began. */
    IN_SERVICE,
    /** It is interrupted, and resumes in the state before. */
    SUSPENDED,
    /** No further visit will be made. */
    DELIVERED,
    /** The person was asked how the service was. */
    RETURN_VISITED,
    /** It is finished. */
    CLOSED,
    /** It ended before delivery. */
    CANCELLED;

    @Override
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

    @Override
    public LocalizedText label() {
        return CodeLabels.of("work-order-statuses", this);
    }

    /** True once the units of the order are published: from then on no visit starts or stops to count. */
    public boolean isSettled() {
        return switch (this) {
            case DELIVERED, RETURN_VISITED, CLOSED -> true;
            case OFFERED, ACCEPTED, REFUSED, SCHEDULED, IN_SERVICE, SUSPENDED, CANCELLED -> false;
        };
    }

    /**
     * Refuses a state in which no worker is responsible for visits that may still be made.
     *
     * @throws Problem 409
     */
    void requireHandOverAllowed() {
        boolean allowed =
                switch (this) {
                    case ACCEPTED, SCHEDULED, IN_SERVICE, SUSPENDED -> true;
                    case OFFERED, REFUSED, DELIVERED, RETURN_VISITED, CLOSED, CANCELLED -> false;
                };
        if (!allowed) {
            throw Problem.notInState(
                    this, "a work order is handed over from its acceptance until its delivery.", "工单仅在接单之后、交付之前可以移交。");
        }
    }

    /**
     * Refuses a suspended order: the table leads from there to accepted by resumption, with the worker of before.
     *
     * @throws Problem 409
     */
    void requireAcceptanceAllowed() {
        if (this == SUSPENDED) {
            throw Problem.notInState(
                    this, "only an offered work order can be accepted. Resume it instead.", "仅待接单的工单可以接单，请改用恢复。");
        }
    }

    /**
     * Refuses a state in which no visit can be planned.
     *
     * @throws Problem 409
     */
    public void requireVisitsAllowed() {
        if (!allowsVisits()) {
            throw Problem.notInState(
                    this,
                    "visits can be planned while a work order is accepted, scheduled or in service.",
                    "仅已接单、已排期或服务中的工单可以安排服务。");
        }
    }

    /** True when visits may be planned and made. */
    public boolean allowsVisits() {
        return switch (this) {
            case ACCEPTED, SCHEDULED, IN_SERVICE -> true;
            case OFFERED, REFUSED, SUSPENDED, DELIVERED, RETURN_VISITED, CLOSED, CANCELLED -> false;
        };
    }
}
