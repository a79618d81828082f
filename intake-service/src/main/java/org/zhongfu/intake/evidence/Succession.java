// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.record.DayRange;

/**
 * Which evidence takes effect on which days (docs/adr/0024). On each day a piece takes effect when it is valid and no newer
 * piece that takes effect excludes it: newer evidence of a kind ends the older one the day before it begins, and an older
 * one that is still valid takes effect again when the newer one ends.
 */
final class Succession {

    /** Tiers of one household: Social Assistance Law, art. 18, 21 and 22; 刚性支出困难家庭认定办法 excludes the other two. */
    private static final Set<String> HOUSEHOLD_TIERS =
            Set.of("MINIMUM_LIVING", "MARGINAL_LOW_INCOME", "RIGID_EXPENDITURE");

    /** 刚性支出困难家庭认定办法 excludes persons in special hardship as well. */
    private static final Set<String> NOT_IN_SPECIAL_HARDSHIP = Set.of("SPECIAL_HARDSHIP", "RIGID_EXPENDITURE");

    private Succession() {}

    /**
     * The evidence with the days on which it takes effect; one that is interrupted is given once for each range of days.
     *
     * @param proofs all evidence of a person, in the order in which it was recorded: of two with the same first day the
     *     later one is the newer one
     */
    static List<Proof> effective(List<Proof> proofs) {
        List<Proof> newestFirst = new ArrayList<>(proofs);
        Collections.reverse(newestFirst);
        newestFirst.sort(Comparator.comparing((Proof proof) -> proof.validity().from())
                .reversed()); // Stable: of two with one first day the one recorded later stays first.
        List<LocalDate> changes = List.copyOf(changeDays(proofs));
        List<BitSet> effectiveOn =
                changes.stream().map(day -> effectiveOn(day, newestFirst)).toList();
        List<Proof> effective = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            for (DayRange range : ranges(i, changes, effectiveOn)) {
                effective.add(newestFirst.get(i).during(range));
            }
        }
        return effective;
    }

    /** The positions of what takes effect on a day. */
    private static BitSet effectiveOn(LocalDate day, List<Proof> newestFirst) {
        BitSet effective = new BitSet();
        for (int i = 0; i < newestFirst.size(); i++) {
            Proof proof = newestFirst.get(i);
            if (proof.validity().covers(day)
                    && effective.stream().noneMatch(newer -> excludes(newestFirst.get(newer), proof))) {
                effective.set(i);
            }
        }
        return effective;
    }

    /** The ranges of days of one position; nothing changes between two change days. */
    private static List<DayRange> ranges(int position, List<LocalDate> changes, List<BitSet> effectiveOn) {
        List<DayRange> ranges = new ArrayList<>();
        @Nullable LocalDate from = null;
        for (int i = 0; i < changes.size(); i++) {
            boolean takesEffect = effectiveOn.get(i).get(position);
            if (takesEffect && from == null) {
                from = changes.get(i);
            } else if (!takesEffect && from != null) {
                ranges.add(new DayRange(from, changes.get(i).minusDays(1)));
                from = null;
            }
        }
        if (from != null) {
            ranges.add(new DayRange(from, null));
        }
        return ranges;
    }

    private static boolean excludes(Proof newer, Proof older) {
        return newer.type() == older.type()
                && switch (newer.type()) {
                    case DISABILITY_CERTIFICATE, LIVING_ARRANGEMENT -> true;
                    case MEDICAL_EVIDENCE -> false;
                    case STATUTORY_CONFIRMATION ->
                        Objects.equals(newer.category(), older.category())
                                || areBothIn(HOUSEHOLD_TIERS, newer, older)
                                || areBothIn(NOT_IN_SPECIAL_HARDSHIP, newer, older);
                };
    }

    private static boolean areBothIn(Set<String> categories, Proof newer, Proof older) {
        return newer.category() != null
                && older.category() != null
                && categories.contains(newer.category())
                && categories.contains(older.category());
    }

    /** The days on which evidence begins, or which follow its end. */
    private static NavigableSet<LocalDate> changeDays(List<Proof> proofs) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Proof proof : proofs) {
            days.add(proof.validity().from());
            if (proof.validity().until() != null) {
                days.add(proof.validity().until().plusDays(1));
            }
        }
        return days;
    }
}
