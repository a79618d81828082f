// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of an entry of the waiting list, and the transitions between them. */
public enum WaitlistStatus implements State<WaitlistStatus> {
    /** No provider can serve the need now; it is matched again when a contract is signed or units are released. */
    WAITING,
    /** The person is not eligible; the need is matched again when the facts about the person or the rule change. */
    INELIGIBLE,
    /** The need has left the list: a provider has the offer. */
    MATCHED,
    /** The need has left the list: it has ended. */
    ENDED;

    @Override
    public Set<WaitlistStatus> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(INELIGIBLE, MATCHED, ENDED);
            case INELIGIBLE -> EnumSet.of(WAITING, MATCHED, ENDED);
            // The provider refuses the offer or does not answer, and no other provider can serve the need.
            case MATCHED -> EnumSet.of(WAITING, INELIGIBLE);
            case ENDED -> EnumSet.noneOf(WaitlistStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("waitlist-statuses", this);
    }
}
