// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

/** What a follow-up of an employment found; one that reached nobody is an attempt, and the follow-up stays due. */
public enum FollowUpResult {
    EMPLOYED,
    NOT_EMPLOYED,
    NOT_REACHED
}
