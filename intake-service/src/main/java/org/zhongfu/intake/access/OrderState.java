// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access;

/** How far a work order is, as far as it matters who may see the person. */
public enum OrderState {
    /** The organisation has it, and no worker has accepted it yet. */
    OFFERED,
    /** A worker accepted it and it is not over; it may be suspended. */
    ACCEPTED,
    /** It was refused, cancelled or delivered. */
    ENDED
}
