// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

/** What a resource answers to a referral. */
public enum ReferralAnswer {
    /** It takes the person on. */
    TAKEN_ON,
    /** It does not. */
    DECLINED,
    /** It did not answer in time. */
    NO_ANSWER;

    ReferralStatus status() {
        return ReferralStatus.valueOf(name());
    }
}
