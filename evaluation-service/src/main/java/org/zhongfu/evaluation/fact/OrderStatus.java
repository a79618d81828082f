// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

/** How far an order has come, as its newest event says. */
public enum OrderStatus {
    OFFERED,
    ACCEPTED,
    REFUSED,
    SCHEDULED,
    IN_SERVICE,
    SUSPENDED,
    /** Live again after a rest; the event does not say in which state. */
    RESUMED,
    CANCELLED,
    DELIVERED,
    RETURN_VISITED,
    CLOSED;

    /** True once the service has been delivered: now one can say how it was. */
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
