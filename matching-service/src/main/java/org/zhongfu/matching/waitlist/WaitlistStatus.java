// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

/** How a need stands on the waiting list. */
public enum WaitlistStatus {
    /** Nobody can serve it now; it is tried again when a contract is signed or units come free. */
    WAITING,
    /** The person may not have the service; it is judged again when the facts or the rule change. */
    INELIGIBLE,
    /** It has left the list: a provider has the offer. */
    MATCHED,
    /** It has left the list: the need has ended. */
    ENDED
}
