// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import org.zhongfu.platform.web.SortField;

/** What lists of due assessments are ordered by. */
public enum AssessmentOrder implements SortField {
    /** The day by which the person is to be assessed again. */
    DUE_ON("life.dueOn", Kind.DAY);

    private final String path;
    private final Kind kind;

    AssessmentOrder(String path, Kind kind) {
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

    static Object valueOf(SortField field, Assessment row) {
        return switch ((AssessmentOrder) field) {
            case DUE_ON -> row.requireDueOn();
        };
    }
}
