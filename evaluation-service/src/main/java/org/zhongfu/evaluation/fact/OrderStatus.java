// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;

/** The state of an order after its newest event. */
public enum OrderStatus {
    OFFERED,
    ACCEPTED,
    REFUSED,
    SCHEDULED,
    IN_SERVICE,
    SUSPENDED,
    /** Live again after a suspension; the event does not contain the state it went back to. */
    RESUMED,
    CANCELLED,
    DELIVERED,
    RETURN_VISITED,
    CLOSED;

    /** Its name for people. The state an order went back to is not in the event. */
    public LocalizedText label() {
        return this == RESUMED ? LocalizedText.of("Resumed", "已恢复") : CodeLabels.of("work-order-statuses", this);
    }

    /** True once the service has been delivered, so that it can be rated. */
    public boolean delivered() {
        return switch (this) {
            case DELIVERED, RETURN_VISITED, CLOSED -> true;
            case OFFERED, ACCEPTED, REFUSED, SCHEDULED, IN_SERVICE, SUSPENDED, RESUMED, CANCELLED -> false;
        };
    }

    /** True while units may still be served. */
    public boolean live() {
        return switch (this) {
            case OFFERED, ACCEPTED, SCHEDULED, IN_SERVICE, SUSPENDED, RESUMED -> true;
            case REFUSED, CANCELLED, DELIVERED, RETURN_VISITED, CLOSED -> false;
        };
    }
}
