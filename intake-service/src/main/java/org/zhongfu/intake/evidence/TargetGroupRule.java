// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.intake.Ages;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.intake.record.DayRange;
import org.zhongfu.platform.kernel.Zones;

/**
 * Derives target groups and their days from evidence, birth date and results of instruments. The same input gives the
 * same groups at any time.
 */
final class TargetGroupRule {

    private static final String SELF_CARE = "SELF_CARE_6";
    private static final String INDEPENDENT = "INDEPENDENT";
    private static final Set<String> LOW_INCOME = Set.of("MINIMUM_LIVING", "MARGINAL_LOW_INCOME", "RIGID_EXPENDITURE");
    private static final int ADULT_AGE = 18;
    private static final int ELDER_AGE = 60;
    private static final int INTELLECTUAL = 5;
    private static final int MENTAL = 6;

    /** The groups. Of several on a day, the first in this order is the primary one. */
    private enum Group {
        SPECIAL_HARDSHIP,
        CHILD_IN_DIFFICULTY,
        SEVERE_DISABILITY,
        SERIOUS_ILLNESS,
        VULNERABLE_ELDER,
        LOW_INCOME
    }

    private TargetGroupRule() {}

    /**
     * The memberships, by group and day; a change of the primary group splits a membership in two.
     *
     * @param proofs all evidence of the person, in the order in which it was recorded
     */
    static List<GroupMembership> derive(LocalDate birthDate, List<Proof> proofs, List<InstrumentLevel> levels) {
        List<Proof> effective = Succession.effective(proofs);
        Map<Group, List<DayRange>> ranges = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            ranges.put(group, rangesOf(group, birthDate, effective, levels));
        }
        return memberships(ranges);
    }

    private static List<DayRange> rangesOf(
            Group group, LocalDate birthDate, List<Proof> proofs, List<InstrumentLevel> levels) {
        return switch (group) {
            case SPECIAL_HARDSHIP -> confirmations(proofs, Set.of("SPECIAL_HARDSHIP"));
            case LOW_INCOME -> confirmations(proofs, LOW_INCOME);
            case CHILD_IN_DIFFICULTY ->
                validities(proofs, EvidenceType.STATUTORY_CONFIRMATION)
                        .map(range -> range.endingBefore(Ages.reachedOn(birthDate, ADULT_AGE)))
                        .flatMap(Optional::stream)
                        .toList();
            case SEVERE_DISABILITY ->
                proofs.stream()
                        .filter(TargetGroupRule::isSevere)
                        .map(Proof::validity)
                        .toList();
            case SERIOUS_ILLNESS ->
                validities(proofs, EvidenceType.MEDICAL_EVIDENCE).toList();
            case VULNERABLE_ELDER -> {
                List<DayRange> vulnerable = new ArrayList<>(livingAlone(proofs));
                vulnerable.addAll(inNeedOfCare(levels));
                yield vulnerable.stream()
                        .map(range -> range.startingAt(Ages.reachedOn(birthDate, ELDER_AGE)))
                        .flatMap(Optional::stream)
                        .toList();
            }
        };
    }

    private static Stream<DayRange> validities(List<Proof> proofs, EvidenceType type) {
        return proofs.stream().filter(proof -> proof.type() == type).map(Proof::validity);
    }

    private static List<DayRange> confirmations(List<Proof> proofs, Set<String> categories) {
        return proofs.stream()
                .filter(proof -> proof.type() == EvidenceType.STATUTORY_CONFIRMATION
                        && proof.category() != null
                        && categories.contains(proof.category()))
                .map(Proof::validity)
                .toList();
    }

    /** Level 1 and 2; of the intellectual and mental types level 3 as well. */
    private static boolean isSevere(Proof proof) {
        if (proof.type() != EvidenceType.DISABILITY_CERTIFICATE
                || proof.disabilityType() == null
                || proof.disabilityLevel() == null) {
            return false;
        }
        int type = proof.disabilityType();
        return proof.disabilityLevel() <= 2
                || (proof.disabilityLevel() == 3 && (type == INTELLECTUAL || type == MENTAL));
    }

    private static List<DayRange> livingAlone(List<Proof> proofs) {
        return proofs.stream()
                .filter(proof ->
                        proof.type() == EvidenceType.LIVING_ARRANGEMENT && Boolean.TRUE.equals(proof.livingAlone()))
                .map(Proof::validity)
                .toList();
    }

    /** A result of the self-care instrument is valid until the next one. */
    private static List<DayRange> inNeedOfCare(List<InstrumentLevel> levels) {
        List<InstrumentLevel> results = levels.stream()
                .filter(level -> level.instrument().equals(SELF_CARE))
                .sorted(Comparator.comparing(InstrumentLevel::assessedAt))
                .toList();
        List<DayRange> ranges = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            @Nullable
            LocalDate next =
                    i + 1 < results.size() ? Zones.dayOf(results.get(i + 1).assessedAt()) : null;
            if (!results.get(i).level().equals(INDEPENDENT)) {
                new DayRange(Zones.dayOf(results.get(i).assessedAt()), null)
                        .endingBefore(next)
                        .ifPresent(ranges::add);
            }
        }
        return ranges;
    }

    private static List<GroupMembership> memberships(Map<Group, List<DayRange>> ranges) {
        Map<Group, List<GroupMembership>> byGroup = new EnumMap<>(Group.class);
        List<LocalDate> changeDays = List.copyOf(changeDays(ranges));
        for (int i = 0; i < changeDays.size(); i++) {
            LocalDate from = changeDays.get(i);
            @Nullable
            LocalDate until = i + 1 < changeDays.size() ? changeDays.get(i + 1).minusDays(1) : null;
            boolean primary = true;
            for (Map.Entry<Group, List<DayRange>> group : ranges.entrySet()) {
                if (group.getValue().stream().anyMatch(range -> range.covers(from))) {
                    append(
                            byGroup.computeIfAbsent(group.getKey(), key -> new ArrayList<>()),
                            new GroupMembership(group.getKey().name(), primary, from, until));
                    primary = false;
                }
            }
        }
        return byGroup.values().stream().flatMap(List::stream).toList();
    }

    /** The days on which a membership begins, or which follow the end of one. */
    private static SortedSet<LocalDate> changeDays(Map<Group, List<DayRange>> ranges) {
        TreeSet<LocalDate> changeDays = new TreeSet<>();
        ranges.values().stream().flatMap(List::stream).forEach(range -> {
            changeDays.add(range.from());
            if (range.until() != null) {
                changeDays.add(range.until().plusDays(1));
            }
        });
        return changeDays;
    }

    private static void append(List<GroupMembership> memberships, GroupMembership next) {
        GroupMembership last = memberships.isEmpty() ? null : memberships.getLast();
        if (last != null
                && last.primary() == next.primary()
                && last.until() != null
                && last.until().plusDays(1).equals(next.from())) {
            memberships.set(
                    memberships.size() - 1,
                    new GroupMembership(last.code(), last.primary(), last.from(), next.until()));
        } else {
            memberships.add(next);
        }
    }
}
