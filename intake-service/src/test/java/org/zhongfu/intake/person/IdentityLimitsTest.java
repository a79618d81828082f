// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.person.IdentityLimits.Searcher;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;
import org.zhongfu.testkit.TestClock;

class IdentityLimitsTest {

    private final TestClock clock = TestClock.at(Instant.parse("2026-11-27T08:00:00Z"));
    private final IdentityLimits limits = new IdentityLimits(caller -> {}, DocumentNumber::value, clock);

    private static Searcher searcher(String subject, String address) {
        return Searcher.of(new Caller(subject, Set.of("county-officer"), AreaScope.of("652301"), null), address);
    }

    private static FindPersonRequest number(int i) {
        return new FindPersonRequest(DocumentType.PASSPORT, "P%07d".formatted(i), null);
    }

    private boolean hit(Searcher searcher, int number) {
        return limits.search(searcher, number(number), () -> true, found -> !found);
    }

    private boolean miss(Searcher searcher, int number) {
        return limits.search(searcher, number(number), () -> false, found -> !found);
    }

    private void missAsOftenAsAllowed(Searcher searcher) {
        for (int i = 0; i < IdentityLimits.MISSES_AN_HOUR; i++) {
            miss(searcher, i);
        }
    }

    /** Registers the person of a number. */
    private boolean enter(Searcher searcher, int number) {
        return limits.refusing(searcher, number(number), () -> {
            NumberUse.entered(number(number).document().orElseThrow().value());
            return true;
        });
    }

    /** Is told that the number has a file. */
    private void probe(Searcher searcher, int number, ProblemType refusal) {
        assertThatThrownBy(() -> limits.refusing(searcher, number(number), () -> {
                    NumberUse.probed();
                    throw Problem.conflict("has a file", "已有档案");
                }))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(refusal));
    }

    @Test
    void searchesThatFindAFileAreNoMisses() {
        for (int i = 0; i < IdentityLimits.SEARCHES_A_MINUTE; i++) {
            assertThat(hit(searcher("a", "192.0.2.1"), i)).isTrue();
        }
    }

    @Test
    void searchesInAMinuteAreLimited() {
        for (int i = 0; i < IdentityLimits.SEARCHES_A_MINUTE; i++) {
            hit(searcher("a", "192.0.2.1"), i);
        }

        assertThatThrownBy(() -> hit(searcher("a", "192.0.2.2"), 1))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.retryAfterSeconds())
                        .isEqualTo(60));
    }

    @Test
    void oneCallerSearchesForANumberOnlySoOften() {
        for (int i = 0; i < IdentityLimits.SEARCHES_OF_A_NUMBER_AN_HOUR; i++) {
            hit(searcher("a", "192.0.2.1"), 1);
        }

        assertThatThrownBy(() -> hit(searcher("a", "192.0.2.1"), 1)).isInstanceOf(Problem.class);
    }

    @Test
    void whatOneCallerSearchesForKeepsNoOtherFromIt() {
        for (int i = 0; i < IdentityLimits.SEARCHES_OF_A_NUMBER_AN_HOUR; i++) {
            hit(searcher("a", "192.0.2.1"), 1);
        }

        assertThat(hit(searcher("b", "192.0.2.1"), 1)).isTrue();
    }

    @Test
    void callersBehindOneAddressShareALimitOfMisses() {
        for (int i = 0; i < IdentityLimits.NETWORK_MISSES_AN_HOUR; i++) {
            miss(searcher("caller " + i, "192.0.2.1"), i);
        }

        assertThatThrownBy(() -> miss(searcher("another", "192.0.2.1"), 1_000)).isInstanceOf(Problem.class);
    }

    @Test
    void aRefusalThatTellsOfANumberIsAMiss() {
        for (int i = 0; i < IdentityLimits.MISSES_AN_HOUR; i++) {
            probe(searcher("a", "192.0.2.1"), i, ProblemType.CONFLICT);
        }

        probe(searcher("a", "192.0.2.1"), 1_000, ProblemType.TOO_MANY_REQUESTS);
    }

    @Test
    void aConflictThatTellsNothingOfANumberIsNoMiss() {
        for (int i = 0; i < 3 * IdentityLimits.MISSES_AN_HOUR; i++) {
            assertThatThrownBy(() -> limits.refusing(searcher("a", "192.0.2.1"), number(1), () -> {
                        throw Problem.conflict("was changed", "已变更");
                    }))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.CONFLICT));
        }
    }

    @Test
    void aRegistrationThatSucceedsIsNoMiss() {
        for (int i = 0; i < 3 * IdentityLimits.MISSES_AN_HOUR; i++) {
            assertThat(enter(searcher("a", "192.0.2.1"), i)).isTrue();
        }
    }

    @Test
    void whoRegistersEachPersonAfterTheSearchIsNotLimited() {
        for (int i = 0; i < 3 * IdentityLimits.MISSES_AN_HOUR; i++) {
            clock.advance(Duration.ofSeconds(10));
            miss(searcher("a", "192.0.2.1"), i);
            assertThat(enter(searcher("a", "192.0.2.1"), i)).isTrue();
        }
    }

    @Test
    void whoHasSearchedForAllFirstRegistersThemStill() {
        missAsOftenAsAllowed(searcher("a", "192.0.2.1"));

        assertThat(enter(searcher("a", "192.0.2.1"), 7)).isTrue();
    }

    @Test
    void aMissIsGivenBackOnce() {
        missAsOftenAsAllowed(searcher("a", "192.0.2.1"));
        enter(searcher("a", "192.0.2.1"), 7);
        miss(searcher("a", "192.0.2.1"), 1_000);

        assertThatThrownBy(() -> miss(searcher("a", "192.0.2.1"), 1_001)).isInstanceOf(Problem.class);
    }

    @Test
    void aRegistrationByAnotherGivesNothingBack() {
        missAsOftenAsAllowed(searcher("a", "192.0.2.1"));
        enter(searcher("b", "192.0.2.1"), 7);

        assertThatThrownBy(() -> miss(searcher("a", "192.0.2.1"), 1_000)).isInstanceOf(Problem.class);
    }

    @Test
    void aMissAdmitsOneProbeOfItsNumber() {
        missAsOftenAsAllowed(searcher("a", "192.0.2.1"));
        probe(searcher("a", "192.0.2.1"), 7, ProblemType.CONFLICT);

        probe(searcher("a", "192.0.2.1"), 7, ProblemType.TOO_MANY_REQUESTS);
    }

    @Test
    void aMissOfAnEarlierHourIsNotTakenFromThisOne() {
        miss(searcher("a", "192.0.2.1"), 7);
        clock.advance(Duration.ofMinutes(59));
        missAsOftenAsAllowedButOne();
        clock.advance(Duration.ofMinutes(2));
        missAsOftenAsAllowed(searcher("a", "192.0.2.1"));
        enter(searcher("a", "192.0.2.1"), 1_028);

        assertThatThrownBy(() -> miss(searcher("a", "192.0.2.1"), 2_000)).isInstanceOf(Problem.class);
    }

    private void missAsOftenAsAllowedButOne() {
        for (int i = 1; i < IdentityLimits.MISSES_AN_HOUR; i++) {
            miss(searcher("a", "192.0.2.1"), 1_000 + i);
        }
    }
}
