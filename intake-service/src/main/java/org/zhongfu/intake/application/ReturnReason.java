// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

/** Why an application is returned for completion. */
public enum ReturnReason {
    /** Information or documents are missing. */
    INCOMPLETE,
    /** Statements are unclear. */
    UNCLEAR,
    /** Another area is responsible. */
    WRONG_AREA,
    /** Another reason. */
    OTHER
}
