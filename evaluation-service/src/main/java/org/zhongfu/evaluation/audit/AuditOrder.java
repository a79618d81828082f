// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import org.zhongfu.platform.web.SortField;

/** What the audit is ordered by. */
public enum AuditOrder implements SortField {
    /** When it was done. */
    OCCURRED_AT;

    @Override
    public String path() {
        return "content.occurredAt";
    }

    @Override
    public Kind kind() {
        return Kind.INSTANT;
    }

    /** The value in the row. */
    public static Object valueOf(SortField field, AuditRecord row) {
        return switch ((AuditOrder) field) {
            case OCCURRED_AT -> row.content().occurredAt();
        };
    }
}
