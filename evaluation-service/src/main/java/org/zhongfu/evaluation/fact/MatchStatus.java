// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

/** The states of a match. */
public enum MatchStatus {
    OFFERED,
    ACCEPTED,
    REFUSED,
    EXPIRED,
    CANCELLED,
    FULFILLED;

    /** True while its units may still be served. */
    public boolean live() {
        return switch (this) {
            case OFFERED, ACCEPTED -> true;
            case REFUSED, EXPIRED, CANCELLED, FULFILLED -> false;
        };
    }

    /** True when it ended without the order being done: the remaining units must be matched again. */
    public boolean broken() {
        return switch (this) {
            case REFUSED, EXPIRED, CANCELLED -> true;
            case OFFERED, ACCEPTED, FULFILLED -> false;
        };
    }
}
