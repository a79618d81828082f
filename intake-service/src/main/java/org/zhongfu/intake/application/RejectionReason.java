// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

/** Why an application is refused. */
public enum RejectionReason {
    NOT_ELIGIBLE,
    OUT_OF_AREA,
    DUPLICATE,
    UNTRUE_STATEMENT,
    NO_COOPERATION,
    OTHER
}
