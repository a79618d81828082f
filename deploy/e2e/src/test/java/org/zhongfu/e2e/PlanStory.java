// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.people.CitizenNumber;
import org.zhongfu.embedded.Await;

/** One person is helped from the application to a visit that a plan put into a worker's calendar. */
final class PlanStory {

    private static final String AREA = "652301";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate TODAY =
            Instant.now().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();

    private final Api api;
    private final SampleUsers users = SampleUsers.load();

    PlanStory(Api api) {
        this.api = api;
    }

    /** Tells it; fails where the system does otherwise. */
    void tell() {
        String provider = provider();
        String worker = worker(provider);
        String needId = acceptedNeed();
        String order = takenOrder(needId, worker);
        Answer plan = done(created(
                        users.coordinator(),
                        "/plans",
                        Map.of(
                                "areaCode",
                                AREA,
                                "providerId",
                                provider,
                                "from",
                                TODAY.plusDays(1).toString(),
                                "seconds",
                                2))
                .id());
        assertThat(visitOf(plan, needId).path("matchId").asText()).isNotBlank();

        posted(users.coordinator(), "/plans/" + plan.id() + "/publication", Map.of(), plan.tag());

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

    private String provider() {
        return api.list(users.prefectureOfficer(), "/providers").stream()
                .filter(known -> known.path("orgCode").asText().equals("HUITONG"))
                .map(known -> known.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** A contract of these days, and a worker on duty every day of the week. */
    private String worker(String provider) {
        created(
                users.financeOfficer(),
                "/contracts",
                Map.of(
                        "providerId",
                        provider,
                        "areaCode",
                        AREA,
                        "periodFrom",
                        TODAY.minusDays(1).toString(),
                        "periodTo",
                        TODAY.plusDays(60).toString(),
                        "lines",
                        List.of(Map.of("serviceItem", "HOME_COOKING", "units", 100, "unitPrice", "45.00"))));
        List<Map<String, Object>> shifts = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            shifts.add(Map.of("day", day.name(), "from", "09:00", "until", "20:00"));
        }
        return created(
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
        String number = CitizenNumber.of(LocalDate.of(1948, 5, 6), 998);
        Map<String, Object> person =
                new TreeMap<>(Map.of("name", "赵玉兰", "idNumber", number, "address", "昌吉市建国路 1 号", "areaCode", AREA));
        person.put("point", Map.of("latitude", 44.0123, "longitude", 87.3045));
        Answer application = created(
                users.townshipOfficer(),
                "/applications",
                Map.of(
                        "channel",
                        "DESK",
                        "areaCode",
                        AREA,
                        "applicant",
                        Map.of("name", "赵玉兰", "idNumber", number),
                        "requestedItems",
                        List.of("HOME_COOKING"),
                        "consentToVerification",
                        true));
        Answer received = posted(
                users.townshipOfficer(),
                "/applications/" + application.id() + "/reception",
                Map.of(),
                application.tag());
        Answer accepted = posted(
                users.countyOfficer(),
                "/applications/" + application.id() + "/acceptance",
                Map.of("person", person),
                received.tag());
        String personId = accepted.body().path("personId").asText();
        created(
                users.countyOfficer(),
                "/persons/" + personId + "/evidence",
                Map.of(
                        "type",
                        "STATUTORY_CONFIRMATION",
                        "assistanceCategory",
                        "SPECIAL_HARDSHIP",
                        "issuer",
                        "昌吉市民政局",
                        "validFrom",
                        TODAY.toString()));
        Map<String, String> answers = new TreeMap<>();
        for (String item : List.of("BATHING", "INDOOR_WALKING", "TOILETING", "BED_TRANSFER", "DRESSING", "EATING")) {
            answers.put(item, answers.size() < 2 ? "FAIL" : "PASS");
        }
        created(
                users.workers().getFirst().actor(),
                "/assessments",
                Map.of("personId", personId, "instrument", "SELF_CARE_6", "instrumentVersion", 1, "answers", answers));
        Answer need = created(
                users.countyOfficer(),
                "/needs",
                Map.of(
                        "personId",
                        personId,
                        "serviceItem",
                        "HOME_COOKING",
                        "units",
                        7,
                        "periodFrom",
                        TODAY.toString(),
                        "periodTo",
                        TODAY.plusDays(6).toString(),
                        "preferences",
                        List.of("EVENING")));
        posted(users.countyOfficer(), "/needs/" + need.id() + "/confirmation", Map.of(), need.tag());
        Answer match = first("/matches?needId=" + need.id());
        posted(users.coordinator(), "/matches/" + match.id() + "/acceptance", Map.of(), match.tag());
        return need.id();
    }

    private String takenOrder(String needId, String worker) {
        Answer order = first("/work-orders?needId=" + needId);
        posted(
                users.coordinator(),
                "/work-orders/" + order.id() + "/acceptance",
                Map.of("workerId", worker),
                order.tag());
        return order.id();
    }

    private Answer done(String id) {
        return until("/plans/" + id, body -> body.path("status").asText().equals("DONE"));
    }

    private Answer first(String list) {
        List<JsonNode> found = new ArrayList<>();
        assertThat(Await.until(PATIENCE, () -> {
                    found.addAll(api.list(users.coordinator(), list));
                    return !found.isEmpty();
                }))
                .as(list)
                .isTrue();
        return new Answer(200, found.getFirst(), null);
    }

    private Answer until(String path, Predicate<JsonNode> wanted) {
        assertThat(Await.until(
                        PATIENCE,
                        () -> wanted.test(api.get(users.coordinator(), path).body())))
                .as(path)
                .isTrue();
        return api.get(users.coordinator(), path);
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

    private Answer created(Actor actor, String path, Map<String, ?> body) {
        return api.create(actor, path, body);
    }

    private Answer posted(Actor actor, String path, Map<String, ?> body, String tag) {
        Answer answer = api.post(actor, path, body, tag);
        assertThat(answer.isOk()).as(path + ": " + answer.problem()).isTrue();
        return answer;
    }
}
