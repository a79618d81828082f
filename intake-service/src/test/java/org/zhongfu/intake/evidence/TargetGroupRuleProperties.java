// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhongfu.contracts.intake.Ages;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.intake.record.DayRange;

class TargetGroupRuleProperties {

    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 10_000;

    @Property(tries = 300)
    void onEachDayWithAGroupExactlyOneIsPrimaryAndNoneIsRepeated(
            @ForAll @Size(max = 8) List<@From("proofs") Proof> proofs,
            @ForAll @IntRange(min = -30_000, max = 9_000) int born,
            @ForAll @IntRange(max = DAYS) int day) {
        LocalDate on = START.plusDays(day);

        List<GroupMembership> holding = TargetGroupRule.derive(START.plusDays(born), proofs, List.of()).stream()
                .filter(group -> group.holdsOn(on))
                .toList();

        assertThat(holding.stream().filter(GroupMembership::primary).count()).isEqualTo(holding.isEmpty() ? 0 : 1);
        assertThat(holding.stream().map(GroupMembership::code)).doesNotHaveDuplicates();
    }

    /** Births are often on 29 February, and days near a birthday: there two rules of age differ. */
    @Property
    void onEachDayAPersonIsAChildOrOfAgeAsTheirAgeSays(
            @ForAll("births") LocalDate born,
            @ForAll("ages") int years,
            @ForAll @IntRange(min = -2, max = 2) int daysFromTheBirthday) {
        LocalDate day = born.plusYears(years).plusDays(daysFromTheBirthday);
        DayRange ever = new DayRange(born, null);
        List<Proof> proofs = List.of(
                confirmation("MINIMUM_LIVING", ever),
                new Proof(EvidenceType.LIVING_ARRANGEMENT, null, null, null, true, ever));

        List<String> groups = TargetGroupRule.derive(born, proofs, List.of()).stream()
                .filter(group -> group.holdsOn(day))
                .map(GroupMembership::code)
                .toList();

        int age = Ages.on(day, born);
        assertThat(groups.contains("CHILD_IN_DIFFICULTY")).isEqualTo(age < 18);
        assertThat(groups.contains("VULNERABLE_ELDER")).isEqualTo(age >= 60);
    }

    @Example
    void onTheLastDayOfFebruaryAPersonOfSeventeenIsAChild() {
        LocalDate born = LocalDate.of(2008, 2, 29);

        assertThat(TargetGroupRule.derive(
                        born, List.of(confirmation("SPECIAL_HARDSHIP", new DayRange(born, null))), List.of()))
                .filteredOn(group -> group.code().equals("CHILD_IN_DIFFICULTY"))
                .extracting(GroupMembership::until)
                .containsExactly(LocalDate.of(2026, 2, 28));
    }

    @Property(tries = 300)
    void theOrderOfEvidenceDoesNotMatter(
            @ForAll @Size(max = 8) List<@From("proofs") Proof> proofs, @ForAll Random random) {
        LocalDate born = START.minusYears(40);
        List<Proof> shuffled = new ArrayList<>(proofs);
        Collections.shuffle(shuffled, random);

        assertThat(TargetGroupRule.derive(born, shuffled, List.of()))
                .isEqualTo(TargetGroupRule.derive(born, proofs, List.of()));
    }

    @Provide
    Arbitrary<Integer> ages() {
        return Arbitraries.oneOf(Arbitraries.of(18, 60), Arbitraries.integers().between(1, 100));
    }

    @Provide
    Arbitrary<LocalDate> births() {
        Arbitrary<LocalDate> anyDay =
                Arbitraries.integers().between(-30_000, 9_000).map(START::plusDays);
        Arbitrary<LocalDate> leapDays =
                Arbitraries.integers().between(0, 25).map(n -> LocalDate.of(1920 + 4 * n, 2, 29));
        return Arbitraries.oneOf(anyDay, leapDays);
    }

    /** Living arrangements are not shuffled: of two on one day, the later one in the list counts. */
    @Provide
    Arbitrary<Proof> proofs() {
        Arbitrary<DayRange> spans = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 2_000).injectNull(0.3))
                .as((from, length) -> new DayRange(
                        START.plusDays(from), length == null ? null : START.plusDays(from + (long) length)));
        return Combinators.combine(Arbitraries.integers().between(0, 3), spans).as((kind, span) -> switch (kind) {
            case 0 -> confirmation("SPECIAL_HARDSHIP", span);
            case 1 -> confirmation("MINIMUM_LIVING", span);
            case 2 -> new Proof(EvidenceType.DISABILITY_CERTIFICATE, null, 4, 1, null, span);
            default -> new Proof(EvidenceType.MEDICAL_EVIDENCE, null, null, null, null, span);
        });
    }

    private static Proof confirmation(String category, DayRange span) {
        return new Proof(EvidenceType.STATUTORY_CONFIRMATION, category, null, null, null, span);
    }
}
