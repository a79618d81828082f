// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

/** The state of an order after its newest event. */
public enum OrderStatus {
    OFFERED,
    ACCEPTED,
    REFUSED,
    SCHEDULED,
    IN_SERVICE,
    SUSPENDED,
    /** Continued after a suspension; the event does not contain the state to which it returned. */
    RESUMED,
    CANCELLED,
    DELIVERED,
    RETURN_VISITED,
    CLOSED;

    /** True once the service has been delivered, so that it can be rated. */
    public boolean delivered() {
        return switch (this) {
            case DELIVERED, RETURN_VISITED, CLOSED -> true;
            case OFFERED, ACCEPTED, REFUSED, SCHEDULED, IN_SERVICE, SUSPENDED, RESUMED, CANCELLED -> false;
        };
    }

    /** True when it is closed, cancelled or refused: then its visits decide about the outcome of the need. */
    public boolean over() {
        return switch (this) {
            case CLOSED, CANCELLED, REFUSED -> true;
            case OFFERED, ACCEPTED, SCHEDULED, IN_SERVICE, SUSPENDED, RESUMED, DELIVERED, RETURN_VISITED -> false;
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
