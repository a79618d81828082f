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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Groups are judged on the day of service from what is known now, and again when proof for that day arrives. */
@QuarkusTest
class GroupOnDayQuarkusTest {

    private static final Instant REQUESTED_AT = Instant.parse("2025-06-01T02:00:00Z");
    private static final Instant SERVED_AT = Instant.parse("2025-06-10T02:00:00Z");
    private static final Instant ANSWERED_AT = Instant.parse("2025-06-20T02:00:00Z");

    @Inject
    EventDelivery delivery;

    @Test
    void proofThatArrivesLaterAndIsValidOnTheDayCounts() {
        NeedEvents need = served();
        assertThat(persons(need, "SEVERE_DISABILITY")).isZero();

        delivery.deliver(need.groups(2, membership("SEVERE_DISABILITY", "2025-06-01", null)).events);

        assertThat(persons(need, "SEVERE_DISABILITY")).isEqualTo(1);
        assertThat(trace(need, "persons&group=SEVERE_DISABILITY").getList("items.groups"))
                .isEqualTo(List.of(List.of("SEVERE_DISABILITY")));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-10, 2025-06-10, 1", "2025-01-01, 2025-06-09, 0", "2025-06-11, , 0", "2025-01-01, , 1"})
    void aMembershipCountsOnItsDays(String from, @Nullable String until, long counted) {
        NeedEvents need = served();

        delivery.deliver(need.groups(2, membership("SEVERE_DISABILITY", from, until)).events);

        assertThat(persons(need, "SEVERE_DISABILITY")).isEqualTo(counted);
    }

    @Test
    void aMembershipWithdrawnLaterNoLongerCounts() {
        NeedEvents need = served().groups(2, membership("SEVERE_DISABILITY", "2025-01-01", null));
        delivery.deliver(need.events);

        delivery.deliver(need.groups(3).events);

        assertThat(persons(need, "SEVERE_DISABILITY")).isZero();
    }

    @Test
    void withoutPublishedGroupsThoseOfTheVerificationCount() {
        NeedEvents need = served("LOW_INCOME");

        assertThat(persons(need, "LOW_INCOME")).isEqualTo(1);
    }

    @Test
    void anAnswerCountsInTheGroupOfItsDay() {
        NeedEvents need = served();
        need.answer("PERSON", "SATISFIED", ANSWERED_AT);
        delivery.deliver(need.groups(2, membership("SEVERE_DISABILITY", "2025-06-15", "2025-06-25")).events);

        JsonPath rate =
                figures(need, "SEVERE_DISABILITY").setRootPath("indicators.find { it.code == 'satisfactionRate' }");

        assertThat(rate.getLong("denominator")).isEqualTo(1);
        assertThat(persons(need, "SEVERE_DISABILITY")).isZero();
    }

    /** A need that was served and delivered for a person in these groups at that time. */
    private NeedEvents served(String... groups) {
        NeedEvents need = new NeedEvents(
                        new PersonId(UuidV7.next()),
                        Areas.fresh(),
                        NeedEvents.ITEM,
                        1,
                        REQUESTED_AT,
                        null,
                        List.of(groups))
                .confirm()
                .offer()
                .accept()
                .order();
        need.visit(SERVED_AT);
        delivery.deliver(need.deliver().close().events);
        return need;
    }

    private static GroupMembership membership(String code, String from, @Nullable String until) {
        return new GroupMembership(code, false, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private static long persons(NeedEvents need, String group) {
        return figures(need, group).getLong("indicators.find { it.code == 'persons' }.value");
    }

    private static JsonPath figures(NeedEvents need, String group) {
        return get("/api/v1/indicators?from=2025-06-01&to=2025-06-30&area=" + need.area + "&group=" + group);
    }

    private static JsonPath trace(NeedEvents need, String codeAndMore) {
        return get("/api/v1/indicators/"
                + codeAndMore.replace("&", "/trace?from=2025-06-01&to=2025-06-30&area=" + need.area + "&"));
    }

    private static JsonPath get(String path) {
        return RestApi.get(TestTokens.as(Roles.COUNTY_OFFICER).area("652300"), path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
