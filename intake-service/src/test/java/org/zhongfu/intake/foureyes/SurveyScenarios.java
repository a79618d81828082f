// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.foureyes;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.survey.SurveyApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.foureyes.FourEyesTest.LaterStep;
import org.zhongfu.testkit.foureyes.FourEyesTest.Scenario;

/** The pairs of steps of survey rounds. */
final class SurveyScenarios {

    private SurveyScenarios() {}

    static Map<String, Scenario> all() {
        return Map.of(
                "recordSurveyAttempt -> resolveSurveyConflict", SurveyScenarios::resolution,
                "recordSurveyAttempt -> confirmNeed", SurveyScenarios::confirmation,
                "recordSurveyAttempt -> recordDeath", SurveyScenarios::death);
    }

    private static LaterStep resolution(String first) {
        String entry = SurveyApi.assigned(first);
        Instant now = TestClock.now();
        attempt(first, entry, "DONE", now.minusSeconds(60));
        attempt(first, entry, "DONE", now);
        int version = RestApi.get(SurveyApi.PLANNER, SurveyApi.ENTRIES + "/{id}", entry)
                .then()
                .extract()
                .path("version");
        return by -> RestApi.transition(
                FourEyesQuarkusTest.officer(by),
                SurveyApi.ENTRIES + "/{id}/conflict-resolution",
                version,
                Map.of("resolution", "以首次为准"),
                entry);
    }

    private static LaterStep confirmation(String first) {
        String entry = SurveyApi.assigned(first);
        attempt(first, entry, "DONE", TestClock.now());
        String need = IntakeApi.registerNeed(SurveyApi.personOf(entry));
        return by -> IntakeApi.decideNeed(FourEyesQuarkusTest.officer(by), need, "confirmation", 1, Map.of());
    }

    private static LaterStep death(String first) {
        String entry = SurveyApi.assigned(first);
        attempt(first, entry, "DECEASED", TestClock.now());
        String person = SurveyApi.personOf(entry);
        return by -> RestApi.transition(
                FourEyesQuarkusTest.officer(by),
                "/api/v1/persons/" + person + "/death",
                1,
                Map.of("diedOn", "2026-01-10", "source", "MEDICAL_CERTIFICATE"));
    }

    private static void attempt(String surveyor, String entry, String result, Instant at) {
        Map<String, Object> body = new HashMap<>(SurveyApi.attempt(result));
        body.put("occurredAt", at.toString());
        SurveyApi.attempt(SurveyApi.worker(surveyor), entry, body).then().statusCode(201);
    }
}
