// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a referral; the code list {@code referral-statuses} has the labels. */
public enum ReferralStatus implements State<ReferralStatus> {
    /** The resource has not answered. */
    SENT,
    /** The resource accepted: one unit. */
    TAKEN_ON,
    /** The resource declined. */
    DECLINED,
    /** The resource did not answer in time; it may still do so. */
    NO_ANSWER,
    /** It was withdrawn before an answer. */
    TAKEN_BACK;

    @Override
    public Set<ReferralStatus> next() {
        return switch (this) {
            case SENT -> EnumSet.of(TAKEN_ON, DECLINED, NO_ANSWER, TAKEN_BACK);
            case NO_ANSWER -> EnumSet.of(TAKEN_ON, DECLINED, TAKEN_BACK);
            case TAKEN_ON, DECLINED, TAKEN_BACK -> EnumSet.noneOf(ReferralStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("referral-statuses", this);
    }
}
