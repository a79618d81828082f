// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.web.Occurrence;

/** What visits need to know of referrals; the referral feature implements it. */
public interface WaitingReferrals {

    /** How many referrals of the order wait for an answer. */
    int countWaiting(OrderId order);

    /** Takes the referrals of an order back that wait for an answer. The caller has locked the order. */
    void release(OrderId order, Occurrence when, String actor);
}
