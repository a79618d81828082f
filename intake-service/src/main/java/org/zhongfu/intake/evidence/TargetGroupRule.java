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
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.platform.kernel.Zones;

/**
 * Which target groups follow from what is proven, and for which days. The same evidence gives the same groups, whenever
 * it is asked; nothing but evidence, birth date and results of instruments counts.
 */
final class TargetGroupRule {

    private static final String SELF_CARE = "SELF_CARE_6";
    private static final String INDEPENDENT = "INDEPENDENT";
    private static final Set<String> LOW_INCOME = Set.of("MINIMUM_LIVING", "MARGINAL_LOW_INCOME", "RIGID_EXPENDITURE");
    private static final int OF_AGE = 18;
    private static final int ELDER = 60;
    private static final int INTELLECTUAL = 5;
    private static final int MENTAL = 6;

    /** The groups; of several on a day, the first in this order is the primary one. */
    private enum Group {
        SPECIAL_HARDSHIP,
        CHILD_IN_DIFFICULTY,
        SEVERE_DISABILITY,
        SERIOUS_ILLNESS,
        VULNERABLE_ELDER,
        LOW_INCOME
    }

    private TargetGroupRule() {}

    /** The memberships, by group and day; a change of the primary group splits a membership in two. */
    static List<GroupMembership> derive(LocalDate birthDate, List<Proof> proofs, List<InstrumentLevel> levels) {
        Map<Group, List<DayRange>> spans = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            spans.put(group, spansOf(group, birthDate, proofs, levels));
        }
        return memberships(spans);
    }

    private static List<DayRange> spansOf(
            Group group, LocalDate birthDate, List<Proof> proofs, List<InstrumentLevel> levels) {
        return switch (group) {
            case SPECIAL_HARDSHIP -> confirmations(proofs, Set.of("SPECIAL_HARDSHIP"));
            case LOW_INCOME -> confirmations(proofs, LOW_INCOME);
            case CHILD_IN_DIFFICULTY ->
                validities(proofs, EvidenceType.STATUTORY_CONFIRMATION)
                        .map(span -> span.endingBefore(birthDate.plusYears(OF_AGE)))
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
                List<DayRange> frail = new ArrayList<>(alone(proofs));
                frail.addAll(dependent(levels));
                yield frail.stream()
                        .map(span -> span.startingAt(birthDate.plusYears(ELDER)))
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

    /** Living arrangements follow each other: the later one ends the earlier one. */
    private static List<DayRange> alone(List<Proof> proofs) {
        List<Proof> arrangements = proofs.stream()
                .filter(proof -> proof.type() == EvidenceType.LIVING_ARRANGEMENT)
                .sorted(Comparator.comparing(proof -> proof.validity().from()))
                .toList();
        List<DayRange> spans = new ArrayList<>();
        for (int i = 0; i < arrangements.size(); i++) {
            @Nullable
            LocalDate next = i + 1 < arrangements.size()
                    ? arrangements.get(i + 1).validity().from()
                    : null;
            if (Boolean.TRUE.equals(arrangements.get(i).livingAlone())) {
                arrangements.get(i).validity().endingBefore(next).ifPresent(spans::add);
            }
        }
        return spans;
    }

    /** A result of the self-care instrument holds until the next one. */
    private static List<DayRange> dependent(List<InstrumentLevel> levels) {
        List<InstrumentLevel> results = levels.stream()
                .filter(level -> level.instrument().equals(SELF_CARE))
                .sorted(Comparator.comparing(InstrumentLevel::assessedAt))
                .toList();
        List<DayRange> spans = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            @Nullable
            LocalDate next =
                    i + 1 < results.size() ? Zones.dayOf(results.get(i + 1).assessedAt()) : null;
            if (!results.get(i).level().equals(INDEPENDENT)) {
                new DayRange(Zones.dayOf(results.get(i).assessedAt()), null)
                        .endingBefore(next)
                        .ifPresent(spans::add);
            }
        }
        return spans;
    }

    private static List<GroupMembership> memberships(Map<Group, List<DayRange>> spans) {
        Map<Group, List<GroupMembership>> found = new EnumMap<>(Group.class);
        List<LocalDate> turns = List.copyOf(turns(spans));
        for (int i = 0; i < turns.size(); i++) {
            LocalDate from = turns.get(i);
            @Nullable LocalDate until = i + 1 < turns.size() ? turns.get(i + 1).minusDays(1) : null;
            boolean primary = true;
            for (Map.Entry<Group, List<DayRange>> group : spans.entrySet()) {
                if (group.getValue().stream().anyMatch(span -> span.covers(from))) {
                    append(
                            found.computeIfAbsent(group.getKey(), key -> new ArrayList<>()),
                            new GroupMembership(group.getKey().name(), primary, from, until));
                    primary = false;
                }
            }
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** The days on which something begins or has just ended. */
    private static SortedSet<LocalDate> turns(Map<Group, List<DayRange>> spans) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        spans.values().stream().flatMap(List::stream).forEach(span -> {
            turns.add(span.from());
            if (span.until() != null) {
                turns.add(span.until().plusDays(1));
            }
        });
        return turns;
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
