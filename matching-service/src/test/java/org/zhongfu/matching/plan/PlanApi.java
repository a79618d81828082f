// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.json.ContractsModule;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Calls the API of plans, for providers with workers and accepted matches. */
@ApplicationScoped
public class PlanApi {

    /**
     * A day on which all workers are on duty. By the machine's clock: a constant must not depend on what the first test
     * has set.
     */
    public static final LocalDate DAY = Zones.dayOf(Instant.now()).plusDays(3);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ContractsModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final TestMatches matches;

    PlanApi(TestMatches matches) {
        this.matches = matches;
    }

    /** A provider with workers and accepted matches. */
    public record PlanSetup(Provider provider, String township, List<String> workers, List<NeedConfirmed> needs) {}

    /** Sets up a provider with so many workers, and so many persons with a visit due every day. */
    public PlanSetup setUp(int workers, int persons) {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 1_000);
        List<String> team = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            team.add(registerWorker(provider, township));
        }
        List<NeedConfirmed> needs = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            needs.add(addPerson(provider, township));
        }
        return new PlanSetup(provider, township, team, needs);
    }

    /** Adds a person with a visit due every day: a need whose match the provider accepted. */
    public NeedConfirmed addPerson(Provider provider, String township) {
        NeedConfirmed need = matches.confirmNeed(TestEvents.need(UUID.randomUUID(), township, 31));
        matches.accept(provider, need);
        return need;
    }

    /** Registers a worker who cooks, on duty every day of the week. */
    public static String registerWorker(Provider provider, String township) {
        List<Map<String, Object>> shifts = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            shifts.add(Map.of("day", day.name(), "from", "09:30", "until", "19:30"));
        }
        Map<String, Object> body = new HashMap<>();
        body.put("providerId", provider.id());
        body.put("name", "马小红");
        body.put("areaCode", township);
        body.put("credentials", List.of(Map.of("code", "HEALTH_CERTIFICATE", "from", "2020-01-01")));
        body.put("activeFrom", "2020-01-01");
        body.put(
                "planning",
                Map.of(
                        "skills",
                        List.of("HOME_COOKING"),
                        "languages",
                        List.of("UG"),
                        "shifts",
                        shifts,
                        "start",
                        Map.of("latitude", 44.0123, "longitude", 87.3091)));
        return RestApi.created(provider.coordinator(), "/api/v1/workers", body);
    }

    /** A complete request for a plan of {@link #DAY}. */
    public static Map<String, Object> request(PlanSetup setup) {
        Map<String, Object> body = new HashMap<>();
        body.put("areaCode", setup.township());
        body.put("providerId", setup.provider().id());
        body.put("from", DAY.toString());
        body.put("seconds", 1);
        return body;
    }

    /** Creates a plan. */
    public static Response create(PlanSetup setup, Map<String, Object> body) {
        return RestApi.create(setup.provider().coordinator(), "/api/v1/plans", body);
    }

    /** Creates a plan and waits until its search has ended. */
    public static JsonPath createAndFinish(PlanSetup setup) {
        String id =
                create(setup, request(setup)).then().statusCode(201).extract().path("id");
        return awaitEnd(setup, id);
    }

    /** Waits until the search of a plan has ended, and reads the plan. */
    public static JsonPath awaitEnd(PlanSetup setup, String id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> DatabaseRows.count(
                                "select count(*) from plan where id = ?::uuid and status in ('QUEUED', 'RUNNING')", id)
                        == 0);
        return read(setup, id);
    }

    /** Reads a plan. */
    public static JsonPath read(PlanSetup setup, String id) {
        return RestApi.as(setup.provider().coordinator())
                .get("/api/v1/plans/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Publishes a plan, in the version that was read. */
    public static Response publish(PlanSetup setup, JsonPath plan) {
        return RestApi.as(setup.provider().coordinator())
                .header("If-Match", "\"" + plan.getInt("version") + "\"")
                .post("/api/v1/plans/{id}/publication", plan.getString("id"));
    }

    /** Reports a disruption of a plan. */
    public static Response reportDisruption(PlanSetup setup, JsonPath plan, Map<String, Object> body) {
        return RestApi.as(setup.provider().coordinator())
                .body(body)
                .post("/api/v1/plans/{id}/disruptions", plan.getString("id"));
    }

    /** One property of each visit of a plan. */
    public static <T> List<T> visits(JsonPath plan, String property) {
        return plan.getList("routes.visits.flatten()." + property);
    }

    /** The proposals of all versions of a plan, oldest first. */
    public static List<VisitProposed> proposals(JsonPath plan) {
        return events(plan, "VisitProposed", VisitProposed.class);
    }

    /** The events of one type about a plan, oldest first. */
    public static <T> List<T> events(JsonPath plan, String name, Class<T> type) {
        return DatabaseRows.texts(
                        "select payload::text from outbox where type = ? and payload->>'planId' = ? order by id",
                        "org.zhongfu.matching." + name + ".v1",
                        plan.getString("planId"))
                .stream()
                .map(text -> read(text, type))
                .toList();
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
