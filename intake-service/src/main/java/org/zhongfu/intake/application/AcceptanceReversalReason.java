// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

/** Why the acceptance of an application is reversed. */
public enum AcceptanceReversalReason {
    /** The application belongs to another person. */
    WRONG_PERSON,
    /** The application should not have been accepted. */
    ACCEPTED_BY_MISTAKE,
    /** Another reason. */
    OTHER
}
