// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import org.zhongfu.platform.web.SortField;

/** What lists of guardians, agents and carers are ordered by. */
public enum RepresentativeOrder implements SortField {
    /** The first day on which the entry holds. */
    VALID_FROM;

    @Override
    public String path() {
        return "validFrom";
    }

    @Override
    public Kind kind() {
        return Kind.DAY;
    }

    static Object valueOf(SortField field, Representative row) {
        return switch ((RepresentativeOrder) field) {
            case VALID_FROM -> row.validFrom();
        };
    }
}
