// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.PersonId;

/**
 * The facts of a person that eligibility rules may use; each record replaces the one before it.
 *
 * <p>Topic {@code zhongfu.facts.v1}, compacted, keyed by person id; only matching may read it. It contains no direct
 * identifier: an age and the day it changes instead of a birth date, a place of about one kilometre instead of an address.
 *
 * @param age age in full years on the day the record was written
 * @param ageChangesOn the next birthday after that day
 * @param groups target groups with their periods
 * @param levels the latest result of each instrument, and earlier results for rules applied to a day in the past
 * @param preferences codes such as {@code FEMALE_WORKER} or {@code LANGUAGE_UG}
 * @param place a point rounded to two decimals (about one kilometre), null when unknown
 * @param bornOnLeapDay true for a birth on 29 February: the age changes on that day in a leap year, on 1 March in a common
 *     one; absent for all other births
 */
public record EligibilityFacts(
        PersonId personId,
        long aggregateVersion,
        String areaCode,
        int age,
        LocalDate ageChangesOn,
        List<GroupMembership> groups,
        List<InstrumentLevel> levels,
        List<String> preferences,
        @Nullable CoarsePlace place,
        Instant occurredAt,
        @Nullable Boolean bornOnLeapDay)
        implements Event {

    /** The topic of the facts. */
    public static final String TOPIC = "zhongfu.facts.v1";

    public EligibilityFacts {
        groups = List.copyOf(groups);
        levels = List.copyOf(levels);
        preferences = List.copyOf(preferences);
    }

    /** The age in full years on any day, also one in the past. */
    public int ageOn(LocalDate day) {
        return Ages.on(day, birthDate());
    }

    /** Code of the primary group on a day; null when the person is in none. */
    public @Nullable String primaryGroupOn(LocalDate day) {
        return groups.stream()
                .filter(group -> group.primary() && group.holdsOn(day))
                .map(GroupMembership::code)
                .findFirst()
                .orElse(null);
    }

    /** Codes of all groups on a day. */
    public List<String> groupsOn(LocalDate day) {
        return groups.stream()
                .filter(group -> group.holdsOn(day))
                .map(GroupMembership::code)
                .distinct()
                .sorted()
                .toList();
    }

    /** The first day after {@code day} on which the age or a target group is another than on the day before. */
    public LocalDate nextChangeAfter(LocalDate day) {
        return groups.stream()
                .flatMap(group -> Stream.of(
                        group.from(),
                        group.until() == null ? group.from() : group.until().plusDays(1)))
                .filter(change -> change.isAfter(day))
                .reduce(Ages.nextChange(day, birthDate()), (a, b) -> a.isBefore(b) ? a : b);
    }

    private LocalDate birthDate() {
        return Boolean.TRUE.equals(bornOnLeapDay)
                ? LocalDate.of(ageChangesOn.getYear() - age - 1, 2, 29)
                : ageChangesOn.minusYears(age + 1L);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String key() {
        return personId.toString();
    }

    @Override
    public PersonId aggregateId() {
        return personId;
    }

    @Override
    public boolean snapshot() {
        return true;
    }

    /**
     * The result of one instrument.
     *
     * @param instrument code of the instrument, for example {@code SELF_CARE_6}
     * @param level code of the level, for example {@code PARTIAL_CARE}
     * @param assessedAt when the person was assessed
     */
    public record InstrumentLevel(String instrument, int version, int score, String level, Instant assessedAt) {}

    /**
     * A place precise enough to estimate travel, and not precise enough to find an address.
     *
     * @param latitude degrees, WGS 84, two decimals
     * @param longitude degrees, WGS 84, two decimals
     */
    public record CoarsePlace(double latitude, double longitude) {}
}
