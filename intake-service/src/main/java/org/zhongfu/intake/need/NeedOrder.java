// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import org.zhongfu.platform.web.SortField;

/** What lists of needs are ordered by. */
public enum NeedOrder implements SortField {
    /** When help was first requested. */
    REQUESTED_AT("requestedAt", Kind.INSTANT),
    /** The first day of the period. */
    PERIOD_FROM("periodFrom", Kind.DAY),
    /** The last day of the period. */
    PERIOD_TO("periodTo", Kind.DAY);

    private final String path;
    private final Kind kind;

    NeedOrder(String path, Kind kind) {
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

    static Object valueOf(SortField field, Need row) {
        return switch ((NeedOrder) field) {
            case REQUESTED_AT -> row.requestedAt();
            case PERIOD_FROM -> row.periodFrom();
            case PERIOD_TO -> row.periodTo();
        };
    }
}
