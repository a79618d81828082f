// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

/** Why a clock does not run. */
public enum PauseReason {
    /** The application was returned to the applicant for completion. */
    RETURNED_TO_APPLICANT,
    /** The work order is suspended. */
    SERVICE_SUSPENDED
}
