// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** The steps of an assessment after it was recorded, and when the next one is due. */
@Embeddable
class AssessmentLife {

    private long revision = 1;

    @Enumerated(EnumType.STRING)
    private AssessmentState state = AssessmentState.RECORDED;

    private @Nullable Instant stepAt;
    private int versionNumber = 1;
    private @Nullable UUID replaces;
    private @Nullable UUID replacedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable DisputeParty disputedBy;

    @Column(name = "reason_sealed")
    private @Nullable String encryptedReason;

    @Column(name = "change_sealed")
    private @Nullable String encryptedChange;

    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable DueReason dueReason;

    /** Another person agrees with the result. */
    void review(Occurrence when) {
        changeState(AssessmentState.REVIEWED, when);
    }

    /** The person does not agree; who assesses again has to do so by the day. */
    void dispute(DisputeParty party, String encrypted, LocalDate by, Occurrence when) {
        changeState(AssessmentState.DISPUTED, when);
        disputedBy = party;
        encryptedReason = encrypted;
        plan(by, DueReason.DISPUTED);
    }

    /** The person's circumstances have changed; the next assessment is due by the day, or earlier if it was. */
    void reportChange(String encrypted, LocalDate by, Occurrence when) {
        if (dueOn == null) {
            throw Problem.conflict(
                    "A later assessment with this instrument exists. Report the change for that one.",
                    "该量表已有更新的评估，请在最新评估上登记情况变化。");
        }
        if (by.isBefore(dueOn)) {
            plan(by, DueReason.CHANGE_REPORTED);
        }
        encryptedChange = encrypted;
        stepAt = when.occurredAt();
        revision++;
    }

    /** Another assessment takes its place. */
    void replace(AssessmentState next, UUID by, Occurrence when) {
        changeState(next, when);
        replacedBy = by;
        clearDue();
    }

    /** This one takes the place of a disputed one. */
    void follow(UUID disputed) {
        replaces = disputed;
    }

    /** This one is the next version of another one. */
    void correct(UUID other, int number, String encrypted) {
        replaces = other;
        versionNumber = number;
        encryptedReason = encrypted;
    }

    void plan(LocalDate day, DueReason why) {
        dueOn = day;
        dueReason = why;
    }

    void clearDue() {
        dueOn = null;
        dueReason = null;
    }

    long revision() {
        return revision;
    }

    AssessmentState state() {
        return state;
    }

    @Nullable
    Instant stepAt() {
        return stepAt;
    }

    int versionNumber() {
        return versionNumber;
    }

    @Nullable
    UUID replaces() {
        return replaces;
    }

    @Nullable
    UUID replacedBy() {
        return replacedBy;
    }

    @Nullable
    DisputeParty disputedBy() {
        return disputedBy;
    }

    @Nullable
    String encryptedReason() {
        return encryptedReason;
    }

    @Nullable
    String encryptedChange() {
        return encryptedChange;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    DueReason dueReason() {
        return dueReason;
    }

    private void changeState(AssessmentState next, Occurrence when) {
        state = state.to(next);
        stepAt = when.occurredAt();
        revision++;
    }
}
