// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import org.jspecify.annotations.Nullable;

/**
 * How a need is closed.
 *
 * @param referredTo to whom the need is referred; only with the reason REFERRED
 */
record NeedClosure(ClosureReason reasonCode, @Nullable String referredTo) {

    /** The last order delivered all that was missing. */
    static final NeedClosure ALL_DELIVERED = new NeedClosure(ClosureReason.MET, null);
}
