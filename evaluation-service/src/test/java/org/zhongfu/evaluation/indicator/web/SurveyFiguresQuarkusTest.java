// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.contracts.intake.SurveyEvent.SurveyVisitRecorded;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Household visits of survey rounds. */
@QuarkusTest
class SurveyFiguresQuarkusTest {

    private static final Instant VISIT = Instant.parse("2025-06-10T02:00:00Z");
    private static final int VISITS_OF_THE_PILOT = 1129;

    private final String area = Areas.fresh();
    private final SurveyRoundId round = new SurveyRoundId(UuidV7.next());
    private final PersonId person = new PersonId(UuidV7.next());
    private final SurveyEntryId entry = new SurveyEntryId(UuidV7.next());

    @Inject
    EventDelivery delivery;

    @Test
    void theVisitsOfThePilotAreCountedInWhateverOrderTheyArrive() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < VISITS_OF_THE_PILOT; i++) {
            SurveyEntryId each = new SurveyEntryId(UuidV7.next());
            events.add(recorded(each, 2, "ABSENT", null));
            events.add(recorded(each, 3, "DONE", VISIT));
        }
        Collections.shuffle(events, new Random(VISITS_OF_THE_PILOT));

        delivery.deliver(events);

        assertThat(value("2025-06-01", "2025-06-30")).isEqualTo(VISITS_OF_THE_PILOT);
    }

    @Test
    void aRepeatedEventCountsOnce() {
        delivery.deliver(List.of(recorded(entry, 2, "DONE", VISIT)));

        delivery.deliver(List.of(recorded(entry, 2, "DONE", VISIT)));

        assertThat(value("2025-06-01", "2025-06-30")).isEqualTo(1);
    }

    @Test
    void aRefusalIsNoVisit() {
        delivery.deliver(List.of(recorded(entry, 2, "REFUSED", null)));

        assertThat(value("2025-06-01", "2025-06-30")).isZero();
    }

    @Test
    void anEarlierVisitThatArrivesLaterMovesTheVisitToItsDay() {
        delivery.deliver(List.of(recorded(entry, 2, "DONE", VISIT)));

        delivery.deliver(List.of(recorded(entry, 3, "DONE", VISIT.minusSeconds(86_400))));

        assertThat(value("2025-06-10", "2025-06-10")).isZero();
        assertThat(value("2025-06-09", "2025-06-09")).isEqualTo(1);
    }

    @Test
    void theTraceNamesTheEntry() {
        delivery.deliver(List.of(recorded(entry, 2, "DONE", VISIT)));

        JsonPath trace = get("/api/v1/indicators/surveyVisits/trace?from=2025-06-01&to=2025-06-30&area=" + area);

        assertThat(trace.getList("items.id")).isEqualTo(List.of(entry.toString()));
        assertThat(trace.getList("items.personId")).isEqualTo(List.of(person.toString()));
        assertThat(trace.getLong("total")).isEqualTo(1);
    }

    private SurveyVisitRecorded recorded(SurveyEntryId id, long version, String status, @Nullable Instant visitedAt) {
        return new SurveyVisitRecorded(id, version, round, person, area, status, visitedAt, 1, VISIT, false);
    }

    private long value(String from, String to) {
        return get("/api/v1/indicators?from=" + from + "&to=" + to + "&area=" + area)
                .getLong("indicators.find { it.code == 'surveyVisits' }.value");
    }

    private static JsonPath get(String path) {
        return RestApi.get(TestTokens.as(Roles.PREFECTURE_OFFICER).area("652300"), path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
