// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.person.IdentityLimits.Searcher;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TestClock;

class IdentityLimitsTest {

    private final TestClock clock = TestClock.at(Instant.parse("2026-11-27T08:00:00Z"));
    private final IdentityLimits limits = new IdentityLimits(caller -> {}, clock);

    private static Searcher searcher(String subject, String address) {
        return Searcher.of(new Caller(subject, Set.of("county-officer"), AreaScope.of("652301"), null), address);
    }

    private boolean hit(Searcher searcher, String number) {
        return limits.search(searcher, number, () -> true, found -> !found);
    }

    private boolean miss(Searcher searcher, String number) {
        return limits.search(searcher, number, () -> false, found -> !found);
    }

    @Test
    void searchesThatFindAFileAreNoMisses() {
        for (int i = 0; i < IdentityLimits.SEARCHES_A_MINUTE; i++) {
            assertThat(hit(searcher("a", "192.0.2.1"), "number " + i)).isTrue();
        }
    }

    @Test
    void searchesInAMinuteAreLimited() {
        for (int i = 0; i < IdentityLimits.SEARCHES_A_MINUTE; i++) {
            hit(searcher("a", "192.0.2.1"), "number " + i);
        }

        assertThatThrownBy(() -> hit(searcher("a", "192.0.2.2"), "another"))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.retryAfterSeconds())
                        .isEqualTo(60));
    }

    @Test
    void oneNumberIsSearchedByAllCallersTogetherOnlySoOften() {
        for (int i = 0; i < IdentityLimits.SEARCHES_OF_A_NUMBER_AN_HOUR; i++) {
            miss(searcher("caller " + i, "192.0.2." + i), "number");
        }

        assertThatThrownBy(() -> miss(searcher("another", "198.51.100.1"), "number"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void callersBehindOneAddressShareALimitOfMisses() {
        for (int i = 0; i < IdentityLimits.NETWORK_MISSES_AN_HOUR; i++) {
            miss(searcher("caller " + i, "192.0.2.1"), "number " + i);
        }

        assertThatThrownBy(() -> miss(searcher("another", "192.0.2.1"), "another"))
                .isInstanceOf(Problem.class);
    }

    private static Problem refusal(String field) {
        return Problem.rule(field, "is the number of the person", "为该人员的号码");
    }

    private void refuse(String refused, Set<String> fields) {
        assertThatThrownBy(() -> limits.refusing(searcher("a", "192.0.2.1"), fields, () -> {
                    throw refusal(refused);
                }))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(422));
    }

    @Test
    void aRefusalOfAFieldThatTellsOfANumberIsAMiss() {
        for (int i = 0; i < IdentityLimits.MISSES_AN_HOUR; i++) {
            refuse("other.idNumber", Set.of("other.idNumber"));
        }

        assertThatThrownBy(() -> limits.<Boolean>refusing(searcher("a", "192.0.2.1"), Set.of(), () -> true))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(429));
    }

    @Test
    void aRefusalOfAnotherFieldIsNoMiss() {
        for (int i = 0; i < IdentityLimits.MISSES_AN_HOUR; i++) {
            refuse("validFrom", Set.of("other.idNumber"));
        }

        assertThat(limits.<Boolean>refusing(searcher("a", "192.0.2.1"), Set.of(), () -> true))
                .isTrue();
    }

    @Test
    void aRegistrationThatSucceedsIsNoProbe() {
        for (int i = 0; i < 3 * IdentityLimits.MISSES_AN_HOUR; i++) {
            assertThat(limits.<Boolean>refusing(searcher("a", "192.0.2.1"), Set.of(), () -> true))
                    .isTrue();
        }
    }
}
