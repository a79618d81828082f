// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import org.zhongfu.platform.web.SortField;

/** What lists of work orders are ordered by. */
public enum WorkOrderOrder implements SortField {
    /** When help was first requested. */
    REQUESTED_AT("requestedAt", Kind.INSTANT),
    /** When the provider accepted the match. */
    OCCURRED_AT("occurredAt", Kind.INSTANT),
    /** The last day of the period. */
    PERIOD_TO("period.to", Kind.DAY);

    private final String path;
    private final Kind kind;

    WorkOrderOrder(String path, Kind kind) {
        this.path = path;
        this.kind = kind;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    static Object valueOf(SortField field, WorkOrder order) {
        return switch ((WorkOrderOrder) field) {
            case REQUESTED_AT -> order.requestedAt();
            case OCCURRED_AT -> order.creation().occurredAt();
            case PERIOD_TO -> order.period().to();
        };
    }
}
