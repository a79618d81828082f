// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

/** The states of a need. */
public enum NeedStatus {
    REGISTERED,
    CONFIRMED,
    WITHDRAWN,
    CLOSED;

    /** True when its units were confirmed and not withdrawn. */
    public boolean counts() {
        return switch (this) {
            case CONFIRMED, CLOSED -> true;
            case REGISTERED, WITHDRAWN -> false;
        };
    }
}
