// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

/** Why an outcome ended. */
public enum OutcomeEndReason {
    JOB_ENDED,
    NO_LONGER_WISHES,
    CONSENT_WITHDRAWN,
    MOVED_AWAY,
    OTHER
}
