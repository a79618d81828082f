// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.zhongfu.platform.web.SortField;

/** What the queue of visits in review is ordered by. */
public enum VisitReviewOrder implements SortField {
    /** When the review was opened. */
    OPENED_AT("openedAt");

    private final String path;

    VisitReviewOrder(String path) {
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

    static Object valueOf(SortField field, VisitReview review) {
        return switch ((VisitReviewOrder) field) {
            case OPENED_AT -> review.openedAt();
        };
    }
}
