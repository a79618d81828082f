// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.platform.web.Problem;

/** The state of a person's file, and what it follows from: a death, a mistake, or the merge into another file. */
@Embeddable
class FileLifecycle {

    @Enumerated(EnumType.STRING)
    private PersonStatus status = PersonStatus.ACTIVE;

    @Embedded
    private @Nullable DeathRecord death;

    @Embedded
    private @Nullable VoidRecord voiding;

    private @Nullable UUID mergedInto;

    void recordDeath(DeathRecord record) {
        status = status.to(PersonStatus.DECEASED);
        death = record;
    }

    /**
     * Removes the record of the death.
     *
     * @throws Problem 409 when there is none
     */
    void revokeDeath() {
        PersonStatus next = status.to(PersonStatus.ACTIVE);
        if (death == null) {
            throw Problem.notInState(status, "no death is recorded.", "未登记死亡。");
        }
        status = next;
        death = null;
    }

    /** The memberships up to the day of death; all of them while none is recorded. */
    List<GroupMembership> endedByDeath(List<GroupMembership> memberships) {
        return death == null ? memberships : death.end(memberships);
    }

    void voidFile(VoidRecord record) {
        status = status.to(PersonStatus.VOIDED);
        voiding = record;
    }

    /**
     * Takes a voided file into use again.
     *
     * @throws Problem 409 when it is not voided
     */
    void undoVoid() {
        if (voiding == null) {
            throw Problem.notInState(status, "only the voiding of a voided file can be undone.", "只有已作废的档案可以撤销作废。");
        }
        status = status.to(PersonStatus.ACTIVE);
        voiding = null;
    }

    void mergeInto(PersonId survivor) {
        status = status.to(PersonStatus.MERGED);
        mergedInto = survivor.value();
    }

    void undoMerge() {
        status = status.to(PersonStatus.ACTIVE);
        mergedInto = null;
    }

    PersonStatus status() {
        return status;
    }

    @Nullable
    DeathRecord death() {
        return death;
    }

    @Nullable
    LocalDate diedOn() {
        return death == null ? null : death.diedOn();
    }

    @Nullable
    VoidRecord voiding() {
        return voiding;
    }

    @Nullable
    PersonId mergedInto() {
        return mergedInto == null ? null : new PersonId(mergedInto);
    }
}
