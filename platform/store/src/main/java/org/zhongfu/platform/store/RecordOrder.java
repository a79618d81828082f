// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import org.zhongfu.platform.web.SortField;

/** What lists of records with a provenance can be ordered by, where they have no times or days of their own. */
public enum RecordOrder implements SortField {
    /** When it happened. */
    OCCURRED_AT;

    @Override
    public String path() {
        return "provenance.occurredAt";
    }

    @Override
    public Kind kind() {
        return Kind.INSTANT;
    }

    /** The value in the row. */
    public static Object valueOf(SortField field, HasProvenance row) {
        return switch ((RecordOrder) field) {
            case OCCURRED_AT -> row.provenance().occurredAt();
        };
    }
}
