// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestOrder;

/** Pauses over HTTP. */
public final class PauseApi {

    private PauseApi() {}

    /** The body of a pause; without a last day the end is open. */
    public static Map<String, Object> body(LocalDate from, @Nullable LocalDate last) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "clientReference",
                UUID.randomUUID().toString(),
                "fromDay",
                from.toString(),
                "reasonCode",
                "IN_HOSPITAL",
                "reason",
                "髋部手术"));
        if (last != null) {
            body.put("lastDay", last.toString());
        }
        return body;
    }

    /** Enters a pause. */
    public static Response enter(TestOrder work, TestTokens caller, Map<String, Object> body) {
        return RestApi.create(caller, "/api/v1/work-orders/" + work.id() + "/pauses", body);
    }

    /** Enters a pause as the coordinator and returns its id. */
    public static String given(TestOrder work, LocalDate from, @Nullable LocalDate last) {
        return enter(work, work.coordinator(), body(from, last))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A pause as a caller sees it. */
    public static Response get(TestTokens caller, String id) {
        return RestApi.get(caller, "/api/v1/visit-pauses/{id}", id);
    }

    /** Takes a pause one step further, on its current version. */
    public static Response step(TestTokens caller, String id, String step, Map<String, Object> body) {
        return RestApi.as(caller)
                .header("If-Match", get(caller, id).header("ETag"))
                .body(body)
                .post("/api/v1/visit-pauses/%s/%s".formatted(id, step));
    }
}
