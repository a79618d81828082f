// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import org.zhongfu.platform.web.SortField;

/** What lists of sessions are ordered by. */
public enum SessionOrder implements SortField {
    /** The planned begin. */
    PLANNED_FROM("plannedFrom");

    private final String path;

    SessionOrder(String path) {
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

    static Object valueOf(SortField field, Session session) {
        return switch ((SessionOrder) field) {
            case PLANNED_FROM -> session.time().plannedFrom();
        };
    }
}
