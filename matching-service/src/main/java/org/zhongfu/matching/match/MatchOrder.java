// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import org.zhongfu.platform.web.SortField;

/** What lists of matches are ordered by. */
public enum MatchOrder implements SortField {
    /** When the offer was made. */
    OCCURRED_AT("provenance.occurredAt"),
    /** Until when the provider may answer. */
    EXPIRES_AT("expiresAt");

    private final String path;

    MatchOrder(String path) {
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

    static Object valueOf(SortField field, Match match) {
        return switch ((MatchOrder) field) {
            case OCCURRED_AT -> match.provenance().occurredAt();
            case EXPIRES_AT -> match.expiresAt();
        };
    }
}
