// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import org.zhongfu.platform.web.SortField;

/** What the waiting list is ordered by. */
public enum WaitlistOrder implements SortField {
    /** When help was first requested. */
    REQUESTED_AT("requestedAt"),
    /** Since when the need waits for its present reasons. */
    OCCURRED_AT("occurredAt");

    private final String path;

    WaitlistOrder(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Kind kind() {
        return Kind.INSTANT;
    }

    static Object valueOf(SortField field, WaitlistEntry entry) {
        return switch ((WaitlistOrder) field) {
            case REQUESTED_AT -> entry.requestedAt();
            case OCCURRED_AT -> entry.occurredAt();
        };
    }
}
