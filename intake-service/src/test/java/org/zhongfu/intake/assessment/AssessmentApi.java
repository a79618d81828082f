// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Calls the API of assessments. */
public final class AssessmentApi {

    private AssessmentApi() {}

    /** A complete request with that sum of points. */
    public static Map<String, Object> body(String instrument, int points, String... circumstances) {
        Map<String, Object> body = new HashMap<>();
        body.put("instrument", instrument);
        body.put("answers", answers(instrument, points));
        if (circumstances.length > 0) {
            body.put("circumstances", List.of(circumstances));
        }
        return body;
    }

    /** Complete answers with that sum of points. */
    public static Map<String, String> answers(String instrument, int points) {
        return SampleAnswers.ofPoints(Instruments.require(instrument, 1), points)
                .items();
    }

    /** Assesses the person. */
    public static Response assess(TestTokens caller, String person, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post("/api/v1/persons/{id}/assessments", person);
    }

    /** Assesses the person and returns the id of the assessment. */
    public static String assessed(TestTokens caller, String person, Map<String, Object> body) {
        return assess(caller, person, body).then().statusCode(201).extract().path("id");
    }
}
