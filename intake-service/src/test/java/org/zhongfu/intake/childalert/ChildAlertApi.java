// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.assessment.AssessmentApi;
import org.zhongfu.testkit.RestApi;

/** Calls the API of alerts about children. */
public final class ChildAlertApi {

    private ChildAlertApi() {}

    /** An area that no other test uses. */
    public static String village() {
        return "652301" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    }

    /** Registers a child of the area and returns the id. */
    public static String child(String area) {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("20180307"));
        body.put("areaCode", area);
        return RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", body);
    }

    /** A screening with one answer that means immediate help. */
    public static Map<String, Object> screening(String item) {
        Map<String, Object> body = AssessmentApi.body("CHILD_SCREEN", 2);
        Map<String, String> answers = new HashMap<>(AssessmentApi.answers("CHILD_SCREEN", 2));
        answers.put(item, "YES");
        body.put("answers", answers);
        return body;
    }

    /** Opens an alert of the area and returns its id. */
    public static String opened(String area) {
        AssessmentApi.assessed(IntakeApi.OFFICER, child(area), screening("VIOLENCE"));
        return RestApi.as(IntakeApi.OFFICER)
                .queryParam("area", area)
                .queryParam("sort", "-openedAt")
                .get("/api/v1/child-alerts")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }
}
