// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Figures count a visit that was corrected once, with its corrected facts. */
@QuarkusTest
class CorrectedVisitQuarkusTest {

    private static final Instant RECORDED_AT = Instant.parse("2025-07-01T02:00:00Z");
    private static final Instant SERVED_AT = Instant.parse("2025-06-30T02:00:00Z");

    @Inject
    EventDelivery delivery;

    private NeedEvents need;
    private VisitId visit;

    @BeforeEach
    void aVisitWasRecordedADayLate() {
        need = new NeedEvents(Areas.fresh(), 1, Instant.parse("2025-06-01T02:00:00Z"))
                .confirm()
                .offer()
                .accept()
                .order();
        visit = need.visit(RECORDED_AT);
        delivery.deliver(need.deliver().close().events);
    }

    @Test
    void theVisitMovesToTheDayOnWhichItTookPlace() {
        assertThat(visits("2025-07-01", "2025-07-31")).isEqualTo(1);

        delivery.deliver(need.correct(visit, RECORDED_AT, SERVED_AT).events);

        assertThat(visits("2025-06-01", "2025-06-30")).isEqualTo(1);
        assertThat(visits("2025-07-01", "2025-07-31")).isZero();
    }

    @Test
    void theTraceShowsTheCorrectedVisit() {
        delivery.deliver(need.correct(visit, RECORDED_AT, SERVED_AT).events);

        assertThat(RestApi.get(
                                officer(),
                                "/api/v1/indicators/personVisits/trace?from=2025-06-01&to=2025-06-30&area=" + need.area)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.visitId", String.class))
                .containsExactly(visit.toString());
    }

    @Test
    void theFactHasTheCorrectedLevelAndEnd() {
        delivery.deliver(need.correct(visit, RECORDED_AT, SERVED_AT).events);

        assertThat(DatabaseRows.texts(
                        "select verification_level || ' ' || extract(epoch from ended_at - started_at)::int / 60"
                                + " from visit_fact where visit_id = ?",
                        visit))
                .containsExactly("CONFIRMED 30");
    }

    private long visits(String from, String to) {
        return RestApi.get(officer(), "/api/v1/indicators?from=%s&to=%s&area=%s".formatted(from, to, need.area))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("indicators.find { it.code == 'personVisits' }.value");
    }

    private static TestTokens officer() {
        return TestTokens.as(Roles.COUNTY_OFFICER).area("652300");
    }
}
