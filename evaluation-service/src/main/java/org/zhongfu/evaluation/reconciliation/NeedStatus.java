// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

/** What a need can be. */
public enum NeedStatus {
    REGISTERED,
    CONFIRMED,
    WITHDRAWN,
    CLOSED;

    /** True when its units were asked for and not taken back. */
    boolean counts() {
        return switch (this) {
            case CONFIRMED, CLOSED -> true;
            case REGISTERED, WITHDRAWN -> false;
        };
    }
}
