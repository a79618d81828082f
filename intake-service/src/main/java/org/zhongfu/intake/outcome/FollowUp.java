// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

import java.time.LocalDate;

/**
 * A follow-up of an employment, as it is stored.
 *
 * @param afterDays 30 or 90
 * @param doneOn the day on which the person was asked
 * @param evidence how it is known
 * @param by who entered it
 */
record FollowUp(int afterDays, String doneOn, FollowUpResult result, String evidence, String by) {

    OutcomeView.OutcomeFollowUp view() {
        return new OutcomeView.OutcomeFollowUp(afterDays, LocalDate.parse(doneOn), result, evidence);
    }

    boolean isAnswered() {
        return result != FollowUpResult.NOT_REACHED;
    }
}
