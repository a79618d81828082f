// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import org.zhongfu.platform.web.SortField;

/** What lists of clocks are ordered by. */
public enum ClockOrder implements SortField {
    /** When the stage is due. */
    DUE_AT("dueAt", Kind.INSTANT),
    /** When the stage began. */
    STARTED_AT("startedAt", Kind.INSTANT);

    private final String path;
    private final Kind kind;

    ClockOrder(String path, Kind kind) {
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

    static Object valueOf(SortField field, StageClock row) {
        return switch ((ClockOrder) field) {
            case DUE_AT -> row.dueAt();
            case STARTED_AT -> row.startedAt();
        };
    }
}
