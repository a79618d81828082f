// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Problem;

/**
 * The death of a person as a part of their file.
 *
 * @param diedOn day of death
 * @param source from what it is known
 * @param encryptedNote explanation of the officer
 * @param recordedBy subject of the token of the officer
 */
@Embeddable
record DeathRecord(
        LocalDate diedOn,

        @Column(name = "death_source") @Enumerated(EnumType.STRING)
        DeathSource source,

        @Column(name = "death_note_sealed") @Nullable String encryptedNote,

        @Column(name = "death_recorded_by") String recordedBy) {

    private static final String NOTE = "person.death_note";

    static DeathRecord of(RecordDeathRequest request, UUID person, String officer, RowEncryption encryption) {
        return new DeathRecord(
                request.diedOn(), request.source(), encryption.encryptOrNull(NOTE, person, request.note()), officer);
    }

    @Nullable
    String note(UUID person, RowEncryption encryption) {
        return encryption.decryptOrNull(NOTE, person, encryptedNote);
    }

    /**
     * Refuses an impossible day.
     *
     * @throws Problem 422
     */
    void requirePossible(LocalDate birthDate, LocalDate knownOn) {
        if (diedOn.isBefore(birthDate)) {
            throw Problem.rule("diedOn", "lies before the birth", "早于出生日期");
        }
        if (diedOn.isAfter(knownOn)) {
            throw Problem.rule(
                    "diedOn",
                    "lies after the day on which the death became known (occurredAt)",
                    "晚于得知死亡的日期（occurredAt）");
        }
    }

    /** The memberships up to the day of death. */
    List<GroupMembership> end(List<GroupMembership> memberships) {
        return memberships.stream()
                .filter(group -> !group.from().isAfter(diedOn))
                .map(group -> group.holdsOn(diedOn)
                        ? new GroupMembership(group.code(), group.primary(), group.from(), diedOn)
                        : group)
                .toList();
    }
}
