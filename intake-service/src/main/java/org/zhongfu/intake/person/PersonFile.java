// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.platform.web.Problem;

/**
 * What the other features of intake may know of a person: no identity, only what rules need.
 *
 * @param id id of the person
 * @param areaCode area where the person lives
 * @param birthDate birth date
 * @param groups target groups with their periods
 * @param status state of the file
 * @param diedOn day of death; null while none is recorded
 */
public record PersonFile(
        PersonId id,
        String areaCode,
        LocalDate birthDate,
        List<GroupMembership> groups,
        PersonStatus status,
        @Nullable LocalDate diedOn) {

    public PersonFile {
        groups = List.copyOf(groups);
    }

    /**
     * Refuses to take in something new for a person whose death is recorded, or whose file is voided.
     *
     * @throws Problem 409
     */
    public void requireAlive() {
        requireNotVoided();
        if (status == PersonStatus.DECEASED) {
            throw Problem.conflict(
                    "The death of this person is recorded, so nothing new is taken in. If it was recorded by mistake, another"
                            + " officer revokes it with POST /api/v1/persons/{id}/death/revocation.",
                    "该人员已登记死亡，不再受理新的事项。如系误登，请由其他经办人通过 POST /api/v1/persons/{id}/death/revocation 撤销。");
        }
    }

    /**
     * Refuses a change of a voided file.
     *
     * @throws Problem 409
     */
    public void requireNotVoided() {
        if (status == PersonStatus.VOIDED) {
            throw Problem.conflict(
                    "This file was voided as entered by mistake, so nothing new is taken in. If it was voided by mistake,"
                            + " another officer undoes it with POST /api/v1/persons/{id}/void/undo.",
                    "该档案已作废，不再受理新的事项。如系误作废，请由其他经办人通过 POST /api/v1/persons/{id}/void/undo 撤销。");
        }
    }

    /** Code of the primary group on a day; null when the person belongs to none. */
    public @Nullable String primaryGroupOn(LocalDate day) {
        return groups.stream()
                .filter(group -> group.primary() && group.holdsOn(day))
                .map(GroupMembership::code)
                .findFirst()
                .orElse(null);
    }

    /** Codes of the groups the person belongs to on a day, the primary one first. */
    public List<String> groupsOn(LocalDate day) {
        return codesOn(day, groups);
    }

    static List<String> codesOn(LocalDate day, List<GroupMembership> groups) {
        return groups.stream()
                .filter(group -> group.holdsOn(day))
                .sorted((a, b) -> Boolean.compare(b.primary(), a.primary()))
                .map(GroupMembership::code)
                .distinct()
                .toList();
    }
}
