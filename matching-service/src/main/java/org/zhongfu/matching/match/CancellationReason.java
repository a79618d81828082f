// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;

/** Why a match was cancelled; the code list {@code match-cancellation-reasons} has the labels. */
enum CancellationReason {
    NEED_WITHDRAWN,
    NEED_CLOSED,
    OVERRIDDEN,
    NO_LONGER_ELIGIBLE,
    ORDER_REFUSED,
    ORDER_CANCELLED,
    CONTRACT_ENDED,
    PERSON_MOVED,
    AREA_NO_LONGER_SERVED;

    static final String LIST = "match-cancellation-reasons";

    /** What it means, in the reader's language. */
    public LocalizedText label() {
        return CodeLabels.of(LIST, this);
    }
}
