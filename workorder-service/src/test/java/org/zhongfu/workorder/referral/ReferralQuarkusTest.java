// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

@QuarkusTest
class ReferralQuarkusTest {

    @Inject
    TestEvents events;

    @Inject
    TestClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.set(Instant.parse("2026-03-10T04:00:00Z"));
    }

    @Test
    void anAcceptedReferralIsAVerifiedUnitOfTheOrder() {
        TestReferral referral = TestReferral.sent(events, 2);

        referral.accepted().then().statusCode(200).body("status", equalTo("TAKEN_ON"));

        String visit = referral.get().path("visitId");
        referral.work()
                .visit(visit)
                .then()
                .body("status", equalTo("VERIFIED"))
                .body("kind", equalTo("REFERRAL"))
                .body("referralId", equalTo(referral.id()));
        assertThat(referral.work().status()).isEqualTo("IN_SERVICE");
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", visit))
                .containsExactly("VisitPlanned", "VisitStarted", "VisitVerified");
    }

    @Test
    void anAcceptanceWithoutEvidenceIsRefused() {
        TestReferral referral = TestReferral.sent(events, 1);

        referral.step(referral.work().self(), "answer", Map.of("answer", "TAKEN_ON"))
                .then()
                .statusCode(422);
    }

    @Test
    void aDeclinedReferralFreesItsUnit() {
        TestReferral referral = TestReferral.sent(events, 1);

        RestApi.done(referral.step(referral.work().self(), "answer", Map.of("answer", "DECLINED")));

        TestReferral.sent(referral.work()).get().then().body("status", equalTo("SENT"));
    }

    @Test
    void aReferralKeepsAUnitUntilItIsAnswered() {
        TestReferral referral = TestReferral.sent(events, 1);

        RestApi.create(referral.work().self(), TestReferral.path(referral.work()), TestReferral.body())
                .then()
                .statusCode(409);
    }

    @Test
    void aLateAnswerFollowsNoAnswer() {
        TestReferral referral = TestReferral.sent(events, 1);
        RestApi.done(referral.step(referral.work().self(), "answer", Map.of("answer", "NO_ANSWER")));

        referral.accepted().then().statusCode(200).body("status", equalTo("TAKEN_ON"));
    }

    @Test
    void whatACoordinatorOfTheOrderRecordsNeedsAReview() {
        TestReferral referral = TestReferral.sent(events, 1);

        RestApi.done(referral.step(
                referral.work().coordinator(), "answer", Map.of("answer", "TAKEN_ON", "evidence", "MESSAGE")));

        referral.work().visit(referral.get().path("visitId")).then().body("status", equalTo("IN_REVIEW"));
    }

    @Test
    void anOutcomeIsRecordedWithItsDay() {
        TestReferral referral = TestReferral.sent(events, 1);
        RestApi.done(referral.accepted());

        referral.outcome(Map.of()).then().statusCode(201).body("outcomes.outcome", equalTo(List.of("PLACED")));

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", referral.id()))
                .containsExactly("ReferralChanged", "ReferralChanged", "ReferralOutcomeRecorded");
    }

    @Test
    void anOutcomeIsRecordedOnce() {
        TestReferral referral = TestReferral.sent(events, 1);
        RestApi.done(referral.accepted());
        Map<String, Object> body = Map.of("clientReference", UUID.randomUUID().toString());
        referral.outcome(body).then().statusCode(201);

        referral.outcome(body).then().statusCode(200).body("outcomes", hasSize(1));
    }

    @Test
    void aReferralWithoutAnAnswerHasNoOutcome() {
        TestReferral.sent(events, 1).outcome(Map.of()).then().statusCode(409);
    }

    @Test
    void anOutcomeInTheFutureIsRefused() {
        TestReferral referral = TestReferral.sent(events, 1);
        RestApi.done(referral.accepted());

        referral.outcome(Map.of("outcomeOn", "2026-03-11")).then().statusCode(422);
    }

    @Test
    void theOrderIsNotDeliveredWhileAReferralWaits() {
        TestReferral referral = TestReferral.sent(events, 2);
        RestApi.done(referral.accepted());
        TestReferral.sent(referral.work());

        referral.work()
                .step(referral.work().self(), "delivery", Map.of())
                .then()
                .statusCode(409);
    }

    @Test
    void aReferralEndsWithItsOrder() {
        TestReferral referral = TestReferral.sent(events, 1);

        RestApi.done(referral.work()
                .step(
                        referral.work().coordinator(),
                        "cancellation",
                        Map.of("reasonCode", "MOVED_AWAY", "reason", "迁往外地")));

        referral.get().then().body("status", equalTo("TAKEN_BACK"));
    }

    @Test
    void aWithdrawnReferralIsFinal() {
        TestReferral referral = TestReferral.sent(events, 1);
        RestApi.done(referral.step(referral.work().self(), "withdrawal", Map.of()));

        referral.accepted().then().statusCode(409);
    }

    @Test
    void theDayOfTheFollowUpIsSet() {
        TestReferral referral = TestReferral.sent(events, 1);

        referral.step(referral.work().self(), "follow-up", Map.of("followUpOn", "2026-03-20"))
                .then()
                .statusCode(200)
                .body("followUpOn", equalTo("2026-03-20"));
    }

    @Test
    void theResourceIsInNoEventAndNotShownToAuditors() {
        TestReferral referral = TestReferral.sent(events, 1);

        referral.get(TestTokens.as("auditor").area("652301")).then().body("resourceName", nullValue());
        referral.get().then().body("resourceName", equalTo("昌吉爱心企业"));
        assertThat(DatabaseRows.texts("select payload::text from outbox where payload::text like '%爱心企业%'"))
                .isEmpty();
    }

    @Test
    void anOrderOfAnotherShapeHasNoReferral() {
        TestOrder work =
                TestOrder.acceptedAfterMatchAt(events, 1, TestClock.now().minusSeconds(3600));

        RestApi.create(work.self(), TestReferral.path(work), TestReferral.body())
                .then()
                .statusCode(409);
    }

    @Test
    void aReferralIsSentOnce() {
        TestOrder work = TestReferral.order(events, 2);
        Map<String, Object> body = TestReferral.body();
        String id = RestApi.created(work.self(), TestReferral.path(work), body);

        RestApi.create(work.self(), TestReferral.path(work), body)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void theReferralsOfAnOrderAreListed() {
        TestReferral referral = TestReferral.sent(events, 1);

        RestApi.get(referral.work().coordinator(), TestReferral.path(referral.work()))
                .then()
                .statusCode(200)
                .body("id", equalTo(List.of(referral.id())));
    }

    @Test
    void theHistoryOfAReferralBeginsWithItsSending() {
        TestReferral referral = TestReferral.sent(events, 1);

        RestApi.get(referral.work().coordinator(), "/api/v1/referrals/{id}/history", referral.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }
}
