// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.id.CalendarNoticeId;
import org.zhongfu.contracts.intake.IntakeEvent.CalendarNoticePublished;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;

/** An offer can be answered for two working days of the person's area. */
@QuarkusTest
class OfferExpiryQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Inject
    TestClock clock;

    private String township;
    private Provider provider;

    @BeforeEach
    void aTownshipOfItsOwn() {
        township = MatchingApi.newTownship();
        provider = MatchingApi.registerProvider();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T10:29:00+08:00, 2026-11-27T10:29:00+08:00",
        "2026-11-27T10:29:00+08:00, 2026-12-01T10:29:00+08:00", // Friday: not Sunday, but Tuesday
        "2026-02-13T10:29:00+08:00, 2026-02-24T10:29:00+08:00", // make-up Saturday, then the Spring Festival
        "2026-05-26T10:29:00+08:00, 2026-06-02T10:29:00+08:00" // the regional holiday of Xinjiang
    })
    void anOfferExpiresAfterTwoWorkingDays(OffsetDateTime offeredAt, OffsetDateTime expiresAt) {
        clock.set(offeredAt.toInstant());
        MatchingApi.signContract(provider, township, 10);

        NeedConfirmed need = matches.confirmNeed(township, 2);

        expectExpiry(need, expiresAt.toInstant());
    }

    @Test
    void aNoticeThatOfficersEnteredCounts() {
        LocalDate monday = LocalDate.parse("2026-11-30");
        events.deliver(new CalendarNoticePublished(
                new CalendarNoticeId(UUID.randomUUID()),
                1,
                township,
                2026,
                1,
                List.of(monday),
                List.of(),
                "notice of a township",
                TestEvents.now(),
                false));
        clock.set(Instant.parse("2026-11-27T02:29:00Z"));
        MatchingApi.signContract(provider, township, 10);

        NeedConfirmed need = matches.confirmNeed(township, 2);

        expectExpiry(need, Instant.parse("2026-12-02T02:29:00Z"));
    }

    private void expectExpiry(NeedConfirmed need, Instant expected) {
        RestApi.as(provider.coordinator())
                .get("/api/v1/matches/{id}", TestMatches.matchOf(need))
                .then()
                .statusCode(200)
                .body("expiresAt", equalTo(expected.toString()));
    }
}
