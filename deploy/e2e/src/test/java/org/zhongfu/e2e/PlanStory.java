// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.people.CitizenNumber;
import org.zhongfu.e2e.Intake.Applicant;

/** One person is helped from the application to a visit that a plan put into a worker's calendar. */
final class PlanStory {

    private static final String AREA = "652301";

    private final Api api;
    private final Steps steps;
    private final SampleUsers users = SampleUsers.load();

    PlanStory(Api api) {
        this.api = api;
        steps = new Steps(api);
    }

    void run() {
        String provider = new Providers(api).idOf("HUITONG");
        String worker = worker(provider);
        String needId = acceptedNeed();
        String order = takenOrder(needId, worker);
        Answer plan = done(steps.created(
                        users.coordinator(),
                        "/plans",
                        Map.of(
                                "areaCode",
                                AREA,
                                "providerId",
                                provider,
                                "from",
                                Today.DAY.plusDays(1).toString(),
                                "seconds",
                                2))
                .id());
        assertThat(visitOf(plan, needId).path("matchId").asText()).isNotBlank();

        steps.posted(users.coordinator(), "/plans/" + plan.id() + "/publication", Map.of(), plan.tag());

        Answer answered =
                until("/plans/" + plan.id(), body -> state(body, needId).equals("CONFIRMED"));
        JsonNode planned = visitOf(answered, needId);
        List<JsonNode> visits = api.list(users.coordinator(), "/visits?workOrderId=" + order);
        assertThat(visits).hasSize(1);
        JsonNode visit = visits.getFirst();
        assertThat(visit.path("id").asText())
                .isEqualTo(planned.path("proposal").path("visitId").asText());
        assertThat(visit.path("status").asText()).isEqualTo("PLANNED");
        assertThat(Instant.parse(visit.path("plannedFrom").asText()))
                .isEqualTo(Instant.parse(planned.path("start").asText()));
    }

    /** Signs a contract for these days, and registers a worker on duty every day of the week. */
    private String worker(String provider) {
        steps.created(
                users.financeOfficer(),
                "/contracts",
                Map.of(
                        "providerId",
                        provider,
                        "areaCode",
                        AREA,
                        "periodFrom",
                        Today.DAY.minusDays(1).toString(),
                        "periodTo",
                        Today.DAY.plusDays(60).toString(),
                        "lines",
                        List.of(Map.of("serviceItem", "HOME_COOKING", "units", 100, "unitPrice", "45.00"))));
        List<Map<String, Object>> shifts = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            shifts.add(Map.of("day", day.name(), "from", "09:00", "until", "20:00"));
        }
        return steps.created(
                        users.coordinator(),
                        "/workers",
                        Map.of(
                                "providerId",
                                provider,
                                "name",
                                "古丽",
                                "areaCode",
                                AREA,
                                "credentials",
                                List.of(Map.of("code", "HEALTH_CERTIFICATE", "from", "2026-01-01")),
                                "activeFrom",
                                "2026-01-01",
                                "planning",
                                Map.of("shifts", shifts, "start", Map.of("latitude", 44.01, "longitude", 87.31))))
                .id();
    }

    /** From the application to the match the provider accepts. */
    private String acceptedNeed() {
        Intake intake = new Intake(steps);
        String number = CitizenNumber.of(LocalDate.of(1948, 5, 6), 998);
        String person = intake.person(new Applicant("赵玉兰", number, AREA, 2), "HOME_COOKING");
        String need = intake.need(person, "HOME_COOKING", 7, List.of("EVENING"));
        Answer match = steps.first(users.coordinator(), "/matches?needId=" + need);
        steps.posted(users.coordinator(), "/matches/" + match.id() + "/acceptance", Map.of(), match.tag());
        return need;
    }

    private String takenOrder(String needId, String worker) {
        Answer order = steps.first(users.coordinator(), "/work-orders?needId=" + needId);
        steps.posted(
                users.coordinator(),
                "/work-orders/" + order.id() + "/acceptance",
                Map.of("workerId", worker),
                order.tag());
        return order.id();
    }

    private Answer done(String id) {
        return until("/plans/" + id, body -> body.path("status").asText().equals("DONE"));
    }

    private Answer until(String path, Predicate<JsonNode> wanted) {
        return steps.until(users.coordinator(), path, wanted);
    }

    private static String state(JsonNode plan, String needId) {
        return visitOf(plan, needId).path("proposal").path("status").asText();
    }

    private static JsonNode visitOf(Answer plan, String needId) {
        return visitOf(plan.body(), needId);
    }

    private static JsonNode visitOf(JsonNode plan, String needId) {
        for (JsonNode route : plan.path("routes")) {
            for (JsonNode visit : route.path("visits")) {
                if (visit.path("needId").asText().equals(needId)) {
                    return visit;
                }
            }
        }
        throw new AssertionError("the plan has no visit for the need: " + plan);
    }
}
