// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import org.zhongfu.platform.web.SortField;

/** What lists of applications are ordered by. */
public enum ApplicationOrder implements SortField {
    /** When the application was submitted. */
    OCCURRED_AT("provenance.occurredAt", Kind.INSTANT);

    private final String path;
    private final Kind kind;

    ApplicationOrder(String path, Kind kind) {
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

    static Object valueOf(SortField field, Application row) {
        return switch ((ApplicationOrder) field) {
            case OCCURRED_AT -> row.provenance().occurredAt();
        };
    }
}
