// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;

/** Why units of an accepted match were released; the code list {@code unit-release-reasons} has the labels. */
enum ReleaseReason {
    ORDER_REFUSED,
    ORDER_CANCELLED,
    UNDELIVERED,
    VISIT_VOIDED;

    /** What it means, in the reader's language. */
    public LocalizedText label() {
        return CodeLabels.of("unit-release-reasons", this);
    }
}
