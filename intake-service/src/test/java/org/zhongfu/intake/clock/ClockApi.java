// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.Map;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Calls the API of the clocks, and makes the cases that have them. */
final class ClockApi {

    private ClockApi() {}

    /** Submits an application without a login; returns the answer with id, receipt and query code. */
    static JsonPath submit() {
        return RestApi.anonymous()
                .body(IntakeApi.applicationBody(IntakeApi.newIdNumber("19520307")))
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** The clocks of an application, oldest first. */
    static Response clocksOf(String application) {
        return list(IntakeApi.OFFICER, "applicationId", application);
    }

    /** The clocks of a need, oldest first. */
    static Response clocksOfNeed(String need) {
        return list(IntakeApi.OFFICER, "needId", need);
    }

    /** A list with filters, as pairs of name and value. */
    static Response list(TestTokens caller, Object... filters) {
        var request = RestApi.as(caller);
        for (int i = 0; i < filters.length; i += 2) {
            request = request.queryParam(filters[i].toString(), filters[i + 1]);
        }
        return request.get("/api/v1/clocks");
    }

    static Response prolong(TestTokens caller, String clock, int version, int workingDays) {
        return RestApi.transition(
                caller,
                "/api/v1/clocks/{id}/prolongation",
                version,
                Map.of("workingDays", workingDays, "reason", "等待上级部门核查结果"),
                clock);
    }

    /** A time in Beijing as the API writes it. */
    static String beijing(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant().toString();
    }
}
