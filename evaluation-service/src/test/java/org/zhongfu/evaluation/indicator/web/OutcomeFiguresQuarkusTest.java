// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OutcomeId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PublicityId;
import org.zhongfu.contracts.intake.OutcomeEvent.OutcomeChanged;
import org.zhongfu.contracts.intake.OutcomeEvent.PublicityChanged;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.MergeEvents;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Outcomes of persons and policy publicity as figures. */
@QuarkusTest
class OutcomeFiguresQuarkusTest {

    private static final Instant AT = Instant.parse("2025-06-10T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);

    private final String area = Areas.fresh();

    @Inject
    EventDelivery delivery;

    @Test
    void twentyThreePersonsInStableWork() {
        for (int i = 0; i < 23; i++) {
            delivery.deliver(employment(new PersonId(UuidV7.next()), DAY, null));
        }

        assertThat(value("employed")).isEqualTo(23);
    }

    @Test
    void aPersonWithTwoEmploymentsCountsOnceAndIsTracedOnce() {
        PersonId person = new PersonId(UuidV7.next());
        delivery.deliver(List.of(employment(person, DAY, null), employment(person, DAY.plusDays(5), null)));

        JsonPath trace = trace("employed", Roles.COUNTY_OFFICER);

        assertThat(value("employed")).isEqualTo(1);
        assertThat(trace.getList("items.personId")).isEqualTo(List.of(person.toString()));
        assertThat(trace.getList("items.outcomeDay")).isEqualTo(List.of(DAY.toString()));
    }

    @Test
    void onlyOfficersReadWhoIsEmployed() {
        delivery.deliver(employment(new PersonId(UuidV7.next()), DAY, null));

        assertThat(trace("employed", Roles.EVALUATOR).getList("items")).isEmpty();
    }

    @Test
    void anEmploymentCountsAsKeptOnItsNinetiethDayOnceTheFollowUpFoundIt() {
        LocalDate start = DAY.minusDays(90);
        delivery.deliver(List.of(
                employment(new PersonId(UuidV7.next()), start, true),
                employment(new PersonId(UuidV7.next()), start, false),
                employment(new PersonId(UuidV7.next()), start, null)));

        assertThat(List.of(value("employedAfter90Days"), value("employed"))).containsExactly(1L, 0L);
    }

    @Test
    void aVoidedOutcomeDoesNotCountWhicheverEventArrivesFirst() {
        OutcomeId id = new OutcomeId(UuidV7.next());
        PersonId person = new PersonId(UuidV7.next());

        delivery.deliver(List.of(
                outcome(id, 2, person, "EMPLOYMENT", "VOIDED", DAY, null),
                outcome(id, 1, person, "EMPLOYMENT", "ONGOING", DAY, null)));

        assertThat(value("employed")).isZero();
    }

    @Test
    void aVolunteerWhoWasServedBeforeCounts() {
        NeedEvents served = served();
        delivery.deliver(served.events);

        delivery.deliver(List.of(volunteer(served.personId), volunteer(new PersonId(UuidV7.next()))));

        assertThat(value("helpedBecameVolunteers")).isEqualTo(1);
    }

    @Test
    void theOutcomesOfAMergedFileAreThoseOfTheSurvivingOne() {
        NeedEvents surviving = served();
        NeedEvents duplicate = served();
        delivery.deliver(employment(surviving.personId, DAY, null));
        delivery.deliver(employment(duplicate.personId, DAY, null));
        MergeEvents merge = new MergeEvents(surviving, duplicate);

        delivery.deliver(merge.merged());
        long merged = value("employed");
        delivery.deliver(merge.undone());

        assertThat(List.of(merged, value("employed"))).containsExactly(1L, 2L);
    }

    @Test
    void publicityIsSummedUpAndTracedByEvent() {
        PublicityId id = new PublicityId(UuidV7.next());
        delivery.deliver(List.of(publicity(id, 60), publicity(new PublicityId(UuidV7.next()), 40)));

        JsonPath trace = trace("publicityReach", Roles.EVALUATOR);

        assertThat(value("publicityReach")).isEqualTo(100);
        assertThat(trace.getLong("total")).isEqualTo(2);
        assertThat(trace.getList("items.reach", Long.class)).containsExactly(60L, 40L);
    }

    private NeedEvents served() {
        NeedEvents need = new NeedEvents(area, 1, AT.minusSeconds(86_400))
                .confirm()
                .offer()
                .accept()
                .order();
        need.visit(AT);
        return need;
    }

    private OutcomeChanged employment(PersonId person, LocalDate start, @Nullable Boolean kept) {
        return outcome(new OutcomeId(UuidV7.next()), 1, person, "EMPLOYMENT", "ONGOING", start, kept);
    }

    private OutcomeChanged volunteer(PersonId person) {
        return outcome(new OutcomeId(UuidV7.next()), 1, person, "VOLUNTEERING", "ONGOING", DAY, null);
    }

    private OutcomeChanged outcome(
            OutcomeId id,
            long version,
            PersonId person,
            String kind,
            String status,
            LocalDate start,
            @Nullable Boolean kept) {
        return new OutcomeChanged(id, version, person, area, kind, status, start, null, kept, AT, false);
    }

    private PublicityChanged publicity(PublicityId id, int reach) {
        return new PublicityChanged(id, 1, area, "LECTURE", "HELD", DAY, reach, 0, AT, false);
    }

    private long value(String code) {
        return get(Roles.PREFECTURE_OFFICER, "/api/v1/indicators?from=2025-06-01&to=2025-06-30&area=" + area)
                .getLong("indicators.find { it.code == '%s' }.value".formatted(code));
    }

    private JsonPath trace(String code, String role) {
        return get(role, "/api/v1/indicators/" + code + "/trace?from=2025-06-01&to=2025-06-30&area=" + area);
    }

    private static JsonPath get(String role, String path) {
        return RestApi.get(TestTokens.as(role).area("652300"), path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
