// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

/** The kinds of outcomes; completed trainings are certificates of the work order service. */
public enum OutcomeKind {
    EMPLOYMENT,
    VOLUNTEERING,
    INCLUSION
}
