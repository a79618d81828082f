// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit;

import org.zhongfu.platform.web.SortField;

/** What lists of tasks are ordered by. */
public enum TaskOrder implements SortField {
    /** When the task was opened. */
    OPENED_AT;

    @Override
    public String path() {
        return "openedAt";
    }

    @Override
    public Kind kind() {
        return Kind.INSTANT;
    }

    static Object valueOf(SortField field, ReturnVisitTask row) {
        return switch ((TaskOrder) field) {
            case OPENED_AT -> row.openedAt();
        };
    }
}
