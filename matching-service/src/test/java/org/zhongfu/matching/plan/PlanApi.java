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

/** Has a provider with workers and accepted matches plan its days over HTTP, in a township of its own. */
@ApplicationScoped
public class PlanApi {

    /** A day all are at work. */
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
    public record House(Provider provider, String township, List<String> workers, List<NeedConfirmed> needs) {}

    /** A provider with so many workers, and so many persons who are to be cooked for every day. */
    public House house(int workers, int persons) {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 1_000);
        List<String> team = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            team.add(worker(provider, township));
        }
        List<NeedConfirmed> needs = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            needs.add(another(provider, township));
        }
        return new House(provider, township, team, needs);
    }

    /** One more person to be cooked for every day. */
    public NeedConfirmed another(Provider provider, String township) {
        NeedConfirmed need = matches.confirmNeed(TestEvents.need(UUID.randomUUID(), township, 31));
        matches.accept(provider, need);
        return need;
    }

    /** Registers a cook who works every day of the week. */
    public static String worker(Provider provider, String township) {
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
        return RestApi.as(provider.coordinator())
                .body(body)
                .post("/api/v1/workers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A plan request for the day. */
    public static Map<String, Object> request(House house) {
        Map<String, Object> body = new HashMap<>();
        body.put("areaCode", house.township());
        body.put("providerId", house.provider().id());
        body.put("from", DAY.toString());
        body.put("seconds", 1);
        return body;
    }

    /** Asks for a plan. */
    public static Response ask(House house, Map<String, Object> body) {
        return RestApi.as(house.provider().coordinator()).body(body).post("/api/v1/plans");
    }

    /** Asks for a plan and waits for it. */
    public static JsonPath planned(House house) {
        String id = ask(house, request(house)).then().statusCode(201).extract().path("id");
        return finished(house, id);
    }

    /** The plan once its search is over. */
    public static JsonPath finished(House house, String id) {
        await().atMost(Duration.ofSeconds(60)).until(() -> !List.of("QUEUED", "RUNNING")
                .contains(read(house, id).getString("status")));
        return read(house, id);
    }

    /** The plan as it stands now. */
    public static JsonPath read(House house, String id) {
        return RestApi.as(house.provider().coordinator())
                .get("/api/v1/plans/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Publishes a plan in the version that was read. */
    public static Response publish(House house, JsonPath plan) {
        return RestApi.as(house.provider().coordinator())
                .header("If-Match", "\"" + plan.getInt("version") + "\"")
                .post("/api/v1/plans/{id}/publication", plan.getString("id"));
    }

    /** Says what goes otherwise. */
    public static Response disrupt(House house, JsonPath plan, Map<String, Object> body) {
        return RestApi.as(house.provider().coordinator())
                .body(body)
                .post("/api/v1/plans/{id}/disruptions", plan.getString("id"));
    }

    /** The visits of a plan as {@code key}s with what is asked of each. */
    public static <T> List<T> visits(JsonPath plan, String what) {
        return plan.getList("routes.visits.flatten()." + what);
    }

    /** What a plan has proposed, all versions of it, oldest first. */
    public static List<VisitProposed> proposed(JsonPath plan) {
        return told(plan, "VisitProposed", VisitProposed.class);
    }

    /** Events of a kind about a plan, oldest first. */
    public static <T> List<T> told(JsonPath plan, String name, Class<T> type) {
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
