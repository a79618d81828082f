// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a piece of evidence and the transitions between them. */
public enum EvidenceStatus implements State<EvidenceStatus> {
    /** It counts on the days that it states. */
    VALID,
    /** An officer recorded that it ended before the day it states; it counts up to the last day. */
    ENDED,
    /** It should not have been entered and counts on no day. */
    VOIDED;

    /** A correction leads to VALID: it replaces the whole content, the end included. */
    @Override
    public Set<EvidenceStatus> next() {
        return switch (this) {
            case VALID -> EnumSet.of(VALID, ENDED, VOIDED);
            case ENDED -> EnumSet.of(VALID, VOIDED);
            case VOIDED -> EnumSet.noneOf(EvidenceStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("evidence-statuses", this);
    }
}
