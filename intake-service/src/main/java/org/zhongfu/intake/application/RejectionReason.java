// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

/** Why an application is rejected. */
public enum RejectionReason {
    /** The conditions are not met. */
    NOT_ELIGIBLE,
    /** The applicant does not live in the area. */
    OUT_OF_AREA,
    /** The same application was submitted before. */
    DUPLICATE,
    /** A statement is untrue. */
    UNTRUE_STATEMENT,
    /** The applicant does not cooperate in the verification. */
    NO_COOPERATION,
    /** Another reason. */
    OTHER
}
