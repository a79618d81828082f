// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

import org.zhongfu.platform.web.SortField;

/** What lists of alerts are ordered by. */
public enum ChildAlertOrder implements SortField {
    /** When the alert was opened. */
    OPENED_AT("openedAt"),
    /** By when an officer is to take care of it. */
    DUE_AT("dueAt");

    private final String path;

    ChildAlertOrder(String path) {
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

    static Object valueOf(SortField field, ChildAlert row) {
        return switch ((ChildAlertOrder) field) {
            case OPENED_AT -> row.openedAt();
            case DUE_AT -> row.dueAt();
        };
    }
}
