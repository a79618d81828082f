// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.intake.need.OpenNeed;

class NeedConflictsProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property
    void afterwardsNoTwoNeedsContradictEachOther(
            @ForAll("files") List<OpenNeed> one, @ForAll("files") List<OpenNeed> other) {
        List<OpenNeed> kept = new ArrayList<>(one);
        kept.addAll(other);
        Set<NeedId> withdrawn = NeedConflicts.later(one, other);
        kept.removeIf(need -> withdrawn.contains(need.id()));

        assertThat(kept)
                .allSatisfy(need -> assertThat(kept).noneMatch(each -> !each.equals(need) && each.contradicts(need)));
    }

    @Property
    void aNeedIsWithdrawnOnlyForAnEarlierOneThatIsKept(
            @ForAll("files") List<OpenNeed> one, @ForAll("files") List<OpenNeed> other) {
        List<OpenNeed> all = new ArrayList<>(one);
        all.addAll(other);
        Set<NeedId> withdrawn = NeedConflicts.later(one, other);

        assertThat(all.stream().filter(need -> withdrawn.contains(need.id()))).allSatisfy(need -> assertThat(all)
                .anyMatch(each -> !withdrawn.contains(each.id())
                        && each.contradicts(need)
                        && !each.requestedAt().isAfter(need.requestedAt())));
    }

    @Property
    void theResultDoesNotDependOnWhichFileSurvives(
            @ForAll("files") List<OpenNeed> one, @ForAll("files") List<OpenNeed> other) {
        assertThat(NeedConflicts.later(one, other)).isEqualTo(NeedConflicts.later(other, one));
        assertThat(NeedConflicts.pairs(one, other)).isEqualTo(NeedConflicts.pairs(other, one));
    }

    @Property
    void withoutAContradictionNothingIsWithdrawn(
            @ForAll("files") List<OpenNeed> one, @ForAll("files") List<OpenNeed> other) {
        assertThat(NeedConflicts.later(one, other).isEmpty())
                .isEqualTo(NeedConflicts.pairs(one, other).isEmpty());
    }

    /** The open needs of one file: the ledger keeps them free of contradictions. */
    @Provide
    Arbitrary<List<OpenNeed>> files() {
        return need().list().ofMaxSize(6).map(needs -> {
            List<OpenNeed> file = new ArrayList<>();
            needs.stream()
                    .filter(need -> file.stream().noneMatch(need::contradicts))
                    .forEach(file::add);
            return file;
        });
    }

    private static Arbitrary<OpenNeed> need() {
        return Combinators.combine(
                        Arbitraries.of("HOME_COOKING", "HOME_CLEANING"),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 3))
                .as((item, from, days, requested) -> new OpenNeed(
                        new NeedId(UUID.randomUUID()),
                        item,
                        START.plusDays(from),
                        START.plusDays(from + days),
                        Instant.EPOCH.plusSeconds(requested)));
    }
}
