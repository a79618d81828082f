// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

/** Why the next assessment is due on its day. */
public enum DueReason {
    /** The interval of the instrument is over. */
    INTERVAL,
    /** A change of circumstances was reported. */
    CHANGE_REPORTED,
    /** The assessment is disputed. */
    DISPUTED
}
