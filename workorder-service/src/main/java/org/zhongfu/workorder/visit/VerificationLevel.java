// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.util.List;

/** How well a visit is proven. */
public enum VerificationLevel {
    /** Nothing is to be reviewed. */
    VERIFIED,
    /** Something is to be reviewed. */
    EXCEPTION;

    static VerificationLevel of(List<ReviewReason> exceptions) {
        return exceptions.isEmpty() ? VERIFIED : EXCEPTION;
    }
}
