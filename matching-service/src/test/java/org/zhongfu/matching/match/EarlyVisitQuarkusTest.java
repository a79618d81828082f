// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.testkit.DatabaseRows;

/** Visits that arrive before the match they belong to. */
@QuarkusTest
class EarlyVisitQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents testEvents;

    @Test
    void aVisitOfAnUnknownMatchChangesNothing() {
        Offered offered = offered();
        UUID visit = UUID.randomUUID();

        Throwable thrown =
                catchThrowable(() -> testEvents.deliver(TestEvents.verified(visit, UUID.randomUUID(), offered.need())));

        assertThat(thrown).hasStackTraceContaining("is not stored");
        assertNoUnitUsedBy(visit, offered.match());
    }

    @Test
    void aVisitOfAMatchThatIsNotAcceptedChangesNothing() {
        Offered offered = offered();
        UUID visit = UUID.randomUUID();

        Throwable thrown =
                catchThrowable(() -> testEvents.deliver(TestEvents.verified(visit, offered.match(), offered.need())));

        assertThat(thrown).hasStackTraceContaining("units cannot be fewer than none");
        assertNoUnitUsedBy(visit, offered.match());
    }

    @Test
    void aVisitThatCameTooEarlyCountsWhenItIsRetried() {
        Offered offered = offered();
        VisitVerified verified = TestEvents.verified(UUID.randomUUID(), offered.match(), offered.need());
        deliverTooEarly(verified);
        matches.accept(offered.provider(), offered.need());

        testEvents.deliver(verified);

        assertThat(TestMatches.unitsOf(offered.match())).isEqualTo("0/0/1/0");
        assertThat(TestMatches.eventNamesOf(offered.match().toString()))
                .containsExactly("MatchOffered", "MatchAccepted", "UnitConsumed");
    }

    /** A need of one unit that is offered to a provider. */
    private record Offered(Provider provider, NeedConfirmed need, UUID match) {}

    private Offered offered() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 1);
        return new Offered(provider, need, TestMatches.matchOf(need));
    }

    private void deliverTooEarly(VisitVerified verified) {
        assertThatThrownBy(() -> testEvents.deliver(verified)).hasStackTraceContaining("fewer than none");
    }

    private static void assertNoUnitUsedBy(UUID visit, UUID match) {
        assertThat(DatabaseRows.count("select count(*) from unit_use where visit_id = ?", visit))
                .isZero();
        assertThat(TestMatches.unitsOf(match)).isEqualTo("1/0/0/0");
    }
}
