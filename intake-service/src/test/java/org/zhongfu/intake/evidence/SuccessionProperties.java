// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.record.DayRange;

/** Few days and few kinds, so that evidence often overlaps and often begins on the same day. */
class SuccessionProperties {

    private static final LocalDate START = LocalDate.of(2024, 2, 20);
    private static final int DAYS = 40;

    @Property(tries = 500)
    void evidenceTakesEffectOnlyOnDaysOnWhichItIsValid(
            @ForAll @Size(max = 8) List<@From("proofs") Proof> proofs, @ForAll @IntRange(max = DAYS) int offset) {
        LocalDate day = START.plusDays(offset);

        assertThat(effectiveOn(day, proofs).stream().map(SuccessionProperties::withoutDays))
                .isSubsetOf(validOn(day, proofs).stream()
                        .map(SuccessionProperties::withoutDays)
                        .toList());
    }

    @Property(tries = 500)
    void onEachDayTheNewestValidCertificateTakesEffectAndNoOther(
            @ForAll @Size(max = 8) List<@From("certificates") Proof> certificates,
            @ForAll @IntRange(max = DAYS) int offset) {
        LocalDate day = START.plusDays(offset);

        assertThat(effectiveOn(day, certificates).stream().map(SuccessionProperties::withoutDays))
                .isEqualTo(newest(validOn(day, certificates)));
    }

    @Property(tries = 500)
    void whereAHouseholdHasAValidTierExactlyOneTakesEffect(
            @ForAll @Size(max = 8) List<@From("tiers") Proof> tiers, @ForAll @IntRange(max = DAYS) int offset) {
        LocalDate day = START.plusDays(offset);

        assertThat(effectiveOn(day, tiers).stream().map(SuccessionProperties::withoutDays))
                .isEqualTo(newest(validOn(day, tiers)));
    }

    @Property(tries = 500)
    void hardshipAndRigidExpenditureNeverTakeEffectTogether(
            @ForAll @Size(max = 8) List<@From("proofs") Proof> proofs, @ForAll @IntRange(max = DAYS) int offset) {
        Set<@Nullable String> categories = effectiveOn(START.plusDays(offset), proofs).stream()
                .map(Proof::category)
                .collect(Collectors.toSet());

        assertThat(categories.containsAll(Set.of("SPECIAL_HARDSHIP", "RIGID_EXPENDITURE")))
                .isFalse();
    }

    @Property(tries = 500)
    void medicalEvidenceTakesEffectOnAllItsDays(
            @ForAll @Size(max = 8) List<@From("proofs") Proof> proofs, @ForAll @IntRange(max = DAYS) int offset) {
        LocalDate day = START.plusDays(offset);

        assertThat(effectiveOn(day, proofs).stream().filter(SuccessionProperties::isMedical))
                .hasSameSizeAs(validOn(day, proofs).stream()
                        .filter(SuccessionProperties::isMedical)
                        .toList());
    }

    @Property(tries = 500)
    void theOrderOfEntryDoesNotMatterBetweenDifferentFirstDays(
            @ForAll @Size(max = 8) List<@From("proofs") Proof> proofs, @ForAll Random random) {
        Set<LocalDate> seen = new HashSet<>();
        List<Proof> distinct = proofs.stream()
                .filter(proof -> seen.add(proof.validity().from()))
                .toList();
        List<Proof> shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, random);

        assertThat(Succession.effective(shuffled)).isEqualTo(Succession.effective(distinct));
    }

    @Property(tries = 100)
    void ofTwoThatBeginOnOneDayTheOneRecordedLaterTakesEffect(
            @ForAll @IntRange(min = 1, max = 4) int first, @ForAll @IntRange(min = 1, max = 4) int second) {
        DayRange days = new DayRange(START, null);

        assertThat(Succession.effective(List.of(certificate(first, days), certificate(second, days))))
                .containsExactly(certificate(second, days));
    }

    private static List<Proof> effectiveOn(LocalDate day, List<Proof> proofs) {
        return validOn(day, Succession.effective(proofs));
    }

    private static List<Proof> validOn(LocalDate day, List<Proof> proofs) {
        return proofs.stream().filter(proof -> proof.validity().covers(day)).toList();
    }

    /** The newest by the definition: the latest first day, of these the last in the list. */
    private static List<Proof> newest(List<Proof> proofs) {
        @Nullable Proof newest = null;
        for (Proof proof : proofs) {
            if (newest == null
                    || !proof.validity().from().isBefore(newest.validity().from())) {
                newest = proof;
            }
        }
        return newest == null ? List.of() : List.of(withoutDays(newest));
    }

    private static Proof withoutDays(Proof proof) {
        return proof.during(new DayRange(START, null));
    }

    private static boolean isMedical(Proof proof) {
        return proof.type() == EvidenceType.MEDICAL_EVIDENCE;
    }

    @Provide
    Arbitrary<Proof> proofs() {
        Arbitrary<Proof> medical =
                days().map(days -> new Proof(EvidenceType.MEDICAL_EVIDENCE, null, null, null, null, days));
        return Arbitraries.oneOf(
                certificates(), confirmations("SPECIAL_HARDSHIP", "DISASTER_AFFECTED"), tiers(), medical);
    }

    @Provide
    Arbitrary<Proof> certificates() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), days()).as(SuccessionProperties::certificate);
    }

    @Provide
    Arbitrary<Proof> tiers() {
        return confirmations("MINIMUM_LIVING", "MARGINAL_LOW_INCOME", "RIGID_EXPENDITURE");
    }

    private static Arbitrary<Proof> confirmations(String... categories) {
        return Combinators.combine(Arbitraries.of(categories), days())
                .as((category, days) ->
                        new Proof(EvidenceType.STATUTORY_CONFIRMATION, category, null, null, null, days));
    }

    private static Arbitrary<DayRange> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 15).injectNull(0.4))
                .as((from, length) -> new DayRange(
                        START.plusDays(from), length == null ? null : START.plusDays(from + (long) length)));
    }

    private static Proof certificate(int level, DayRange days) {
        return new Proof(EvidenceType.DISABILITY_CERTIFICATE, null, 4, level, null, days);
    }
}
