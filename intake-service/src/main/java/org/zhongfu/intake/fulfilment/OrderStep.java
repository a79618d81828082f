// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.fulfilment;

import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.fulfilment.OrderFact.OrderState;

/**
 * What an event of an order changes.
 *
 * @param state the state after it
 * @param time which time it sets; null for none
 * @param returnVisitOutcome the result of a return visit
 * @param endReasonCode why the order was cancelled or refused
 */
public record OrderStep(
        OrderState state,
        @Nullable Time time,
        @Nullable String returnVisitOutcome,
        @Nullable String endReasonCode) {

    /** The times of an order. */
    public enum Time {
        CREATED("created_at"),
        ACCEPTED("accepted_at"),
        STARTED("started_at"),
        DELIVERED("delivered_at"),
        RETURN_VISITED("return_visited_at"),
        ENDED("ended_at");

        private final String column;

        Time(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** A step that changes nothing but the state. */
    public static OrderStep to(OrderState state) {
        return new OrderStep(state, null, null, null);
    }

    /** A step with a time. */
    public static OrderStep to(OrderState state, Time time) {
        return new OrderStep(state, time, null, null);
    }

    /** The end of an order before its delivery. */
    public static OrderStep end(OrderState state, String reasonCode) {
        return new OrderStep(state, Time.ENDED, null, reasonCode);
    }

    /** The return visit. */
    public static OrderStep returnVisit(String outcome) {
        return new OrderStep(OrderState.OPEN, Time.RETURN_VISITED, outcome, null);
    }
}
