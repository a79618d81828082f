// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.zhongfu.platform.web.SortField;

/** What lists of visits are ordered by. */
public enum VisitOrder implements SortField {
    /** The planned begin. */
    PLANNED_FROM("plannedFrom");

    private final String path;

    VisitOrder(String path) {
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

    static Object valueOf(SortField field, Visit visit) {
        return switch ((VisitOrder) field) {
            case PLANNED_FROM -> visit.planned().plannedFrom();
        };
    }
}
