// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

/** Why a need is closed. */
public enum ClosureReason {
    /** The need is met. */
    MET,
    /** The period is over. */
    PERIOD_OVER,
    /** Referred to another department or organisation (转介). */
    REFERRED,
    /** No provider can deliver what is missing. */
    NO_PROVIDER,
    /** The person does not want what is missing. */
    PERSON_DECLINES,
    /** Another reason. */
    OTHER
}
