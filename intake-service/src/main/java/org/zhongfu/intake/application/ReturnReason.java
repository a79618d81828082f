// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

/** Why an application goes back for completion. */
public enum ReturnReason {
    INCOMPLETE,
    UNCLEAR,
    WRONG_AREA,
    OTHER
}
