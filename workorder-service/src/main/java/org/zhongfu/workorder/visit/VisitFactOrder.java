// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.zhongfu.platform.web.SortField;

/** What lists of facts of devices are ordered by. */
public enum VisitFactOrder implements SortField {
    /** When it happened, by the clock of the device. */
    OCCURRED_AT;

    @Override
    public String path() {
        return "occurredAt";
    }

    @Override
    public Kind kind() {
        return Kind.INSTANT;
    }

    static Object valueOf(SortField field, VisitFact row) {
        return switch ((VisitFactOrder) field) {
            case OCCURRED_AT -> row.occurredAt();
        };
    }
}
