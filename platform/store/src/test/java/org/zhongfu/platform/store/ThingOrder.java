// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import org.zhongfu.platform.web.SortField;

/** What things are ordered by. */
enum ThingOrder implements SortField {
    /** When it happened. */
    OCCURRED_AT("provenance.occurredAt"),
    /** The last step. */
    LAST_STEP_AT("lastStepAt");

    private final String path;

    ThingOrder(String path) {
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

    /** The value in the row. */
    static Object valueOf(SortField field, Thing thing) {
        return switch ((ThingOrder) field) {
            case OCCURRED_AT -> thing.provenance().occurredAt();
            case LAST_STEP_AT -> thing.lastStepAt();
        };
    }
}
