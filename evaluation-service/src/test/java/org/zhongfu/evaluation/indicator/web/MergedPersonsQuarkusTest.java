// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.MergeEvents;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.KafkaEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** A person with two files is counted once after the merge, and twice again after its undoing. */
@QuarkusTest
class MergedPersonsQuarkusTest {

    private static final Instant REQUESTED_AT = Instant.parse("2025-03-01T01:00:00Z");

    @Inject
    EventDelivery delivery;

    private String area;
    private NeedEvents surviving;
    private NeedEvents duplicate;
    private MergeEvents merge;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 20);
    }

    @BeforeEach
    void twoFilesOfOnePersonWereServed() {
        area = Areas.fresh();
        surviving = NeedEvents.completed(area, 2, REQUESTED_AT);
        duplicate = NeedEvents.completed(area, 1, REQUESTED_AT);
        surviving.answer("PERSON", "SATISFIED", REQUESTED_AT.plus(Duration.ofDays(30)));
        duplicate.answer("PERSON", "SATISFIED", REQUESTED_AT.plus(Duration.ofDays(30)));
        merge = new MergeEvents(surviving, duplicate);
    }

    @Test
    void afterAMergeThePersonIsCountedOnceAndEveryVisitOnce() {
        deliverBoth();
        assertThat(figure("persons")).isEqualTo(2);

        delivery.deliver(merge.merged());

        assertThat(figure("persons")).isEqualTo(1);
        assertThat(figure("personVisits")).isEqualTo(3);
    }

    @Test
    void anUndoneMergeLeavesTheFiguresAsBefore() {
        deliverBoth();
        delivery.deliver(merge.merged());

        delivery.deliver(merge.undone());

        assertThat(figure("persons")).isEqualTo(2);
        assertThat(figure("personVisits")).isEqualTo(3);
    }

    @Test
    void theGroupsOfTheSurvivingFileApplyToAllVisits() {
        deliverBoth();
        delivery.deliver(merge.merged());

        delivery.deliver(
                surviving.groups(2, new GroupMembership("SEVERE_DISABILITY", true, LocalDate.of(2025, 1, 1), null))
                        .events);

        assertThat(figures("&group=SEVERE_DISABILITY").getLong("indicators.find { it.code == 'personVisits' }.value"))
                .isEqualTo(3);
    }

    @Test
    void theTraceShowsTheSurvivingFile() {
        deliverBoth();

        delivery.deliver(merge.merged());

        List<String> persons = RestApi.as(TestTokens.as(Roles.COUNTY_OFFICER).area("652300"))
                .get("/api/v1/indicators/personVisits/trace?from=2025-01-01&to=2025-12-31&area=" + area)
                .then()
                .statusCode(200)
                .extract()
                .path("items.personId");
        assertThat(persons).hasSize(3).containsOnly(surviving.personId.toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderAndTheNumberOfDeliveriesDoNotMatter(int seed) {
        List<Event> events = new ArrayList<>(surviving.events);
        events.addAll(duplicate.events);
        events.add(merge.merged());
        events.add(merge.merged());
        if (seed % 2 == 0) {
            events.add(merge.undone());
        }
        Collections.shuffle(events, new Random(seed));

        events.forEach(delivery::deliver);

        assertThat(figure("persons")).isEqualTo(seed % 2 == 0 ? 2 : 1);
        assertThat(figure("personVisits")).isEqualTo(3);
    }

    @Test
    void mergesArriveOverTheBroker() {
        try (KafkaEvents kafka = new KafkaEvents()) {
            UUID id = UuidV7.next();
            kafka.publish(merge.merged(), id);
            kafka.publish(merge.merged(), id); // delivered twice
            kafka.publish(surviving.events);
            kafka.publish(duplicate.events);
        }

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(figure("personVisits")).isEqualTo(3);
            assertThat(figure("persons")).isEqualTo(1);
        });
    }

    private void deliverBoth() {
        delivery.deliver(surviving.events);
        delivery.deliver(duplicate.events);
    }

    private long figure(String code) {
        return figures("").getLong("indicators.find { it.code == '" + code + "' }.value");
    }

    private JsonPath figures(String filter) {
        return RestApi.as(TestTokens.as(Roles.COUNTY_OFFICER).area("652300"))
                .get("/api/v1/indicators?from=2025-01-01&to=2025-12-31&area=" + area + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
