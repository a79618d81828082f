// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestOrder;

/** Patterns of recurring visits over HTTP. */
public final class PatternApi {

    private PatternApi() {}

    /** Each day at an hour, on holidays too. */
    public static Map<String, Object> daily(String begins) {
        return new HashMap<>(
                Map.of("frequency", "DAILY", "times", List.of(Map.of("begins", begins)), "holidays", "KEEP"));
    }

    /** On a day of each week. */
    public static Map<String, Object> weekly(String day, String begins, String holidays) {
        return new HashMap<>(Map.of(
                "frequency",
                "WEEKLY",
                "weekdays",
                List.of(day),
                "times",
                List.of(Map.of("begins", begins)),
                "holidays",
                holidays));
    }

    /** The body of a pattern. */
    public static Map<String, Object> body(LocalDate from, LocalDate to, Map<String, Object> rule) {
        return new HashMap<>(Map.of(
                "clientReference",
                UUID.randomUUID().toString(),
                "fromDay",
                from.toString(),
                "toDay",
                to.toString(),
                "rule",
                rule));
    }

    /** Sets a pattern as the coordinator. */
    public static Response set(TestOrder work, Map<String, Object> body) {
        return set(work, work.coordinator(), body);
    }

    /** Sets a pattern. */
    public static Response set(TestOrder work, TestTokens caller, Map<String, Object> body) {
        return RestApi.create(caller, "/api/v1/work-orders/" + work.id() + "/visit-patterns", body);
    }

    /** Sets a pattern and returns its id. */
    public static String given(TestOrder work, LocalDate from, LocalDate to, Map<String, Object> rule) {
        return set(work, body(from, to, rule)).then().statusCode(201).extract().path("id");
    }

    /** Previews a pattern as the coordinator. */
    public static Response preview(TestOrder work, Map<String, Object> body) {
        return RestApi.as(work.coordinator())
                .body(body)
                .post("/api/v1/work-orders/" + work.id() + "/visit-patterns/preview");
    }

    /** A pattern as the coordinator sees it. */
    public static Response get(TestOrder work, String id) {
        return RestApi.get(work.coordinator(), "/api/v1/visit-patterns/{id}", id);
    }

    /** Takes a pattern one step further, on its current version. */
    public static Response step(TestOrder work, TestTokens caller, String id, String step, Map<String, Object> body) {
        return RestApi.as(caller)
                .header("If-Match", get(work, id).header("ETag"))
                .body(body)
                .post("/api/v1/visit-patterns/%s/%s".formatted(id, step));
    }
}
