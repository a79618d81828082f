// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.foureyes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.assessment.AssessmentApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.foureyes.FourEyesTest;

/** The pairs of steps of intake, over HTTP. */
@QuarkusTest
class FourEyesQuarkusTest extends FourEyesTest {

    private static final Map<String, Object> REVERSAL = Map.of("reasonCode", "WRONG_PERSON", "reason", "同名不同人");
    private static final Map<String, Object> VOID = Map.of("reasonCode", "WRONG_ID_NUMBER", "explanation", "录入有误");
    private static final Map<String, Object> MISTAKE = Map.of("reasonCode", "ENTERED_BY_MISTAKE", "note", "两人同名");
    private static final Map<String, Object> CERTIFICATE = Map.of(
            "type",
            "DISABILITY_CERTIFICATE",
            "disabilityType",
            4,
            "disabilityLevel",
            1,
            "validFrom",
            "2024-01-01",
            "issuer",
            "昌吉市残联");

    @Override
    protected Map<String, Scenario> scenarios() {
        Map<String, Scenario> scenarios = new HashMap<>();
        scenarios.put("receiveApplication -> acceptApplication", FourEyesQuarkusTest::override);
        scenarios.put("reverseApplicationAcceptance -> acceptApplication", FourEyesQuarkusTest::overrideAfterReversal);
        scenarios.put("acceptApplication -> reverseApplicationAcceptance", FourEyesQuarkusTest::reversal);
        scenarios.put("registerPerson -> voidPerson", first -> voiding(registered(first), 1));
        scenarios.put("acceptApplication -> voidPerson", FourEyesQuarkusTest::voidingOfAFileOfAnApplication);
        scenarios.put("voidPerson -> undoVoidPerson", FourEyesQuarkusTest::undoOfVoiding);
        scenarios.put("recordDeath -> revokeDeath", FourEyesQuarkusTest::revocation);
        scenarios.put("proposePersonMerge -> approvePersonMerge", FourEyesQuarkusTest::approval);
        scenarios.put("approvePersonMerge -> undoPersonMerge", FourEyesQuarkusTest::undoOfMerge);
        scenarios.put("addEvidence -> voidEvidence", first -> voidingOfEvidence(first, first, 1));
        scenarios.put("correctEvidence -> voidEvidence", first -> voidingOfEvidence("other", first, 2));
        scenarios.put("assessPerson -> confirmNeed", FourEyesQuarkusTest::confirmation);
        scenarios.put("assessPerson -> reviewAssessment", FourEyesQuarkusTest::review);
        scenarios.put("assessPerson -> reassessPerson", first -> reassessment(first, "other"));
        scenarios.put("reviewAssessment -> reassessPerson", first -> reassessment("other", first));
        scenarios.put("registerNeed -> confirmNeed", FourEyesQuarkusTest::confirmationOfOwnNeed);
        scenarios.putAll(SurveyScenarios.all());
        return scenarios;
    }

    @Test
    void theLatestAssessmentCounts() {
        String person = registered("other");
        RestApi.created(officer("earlier"), "/api/v1/assessments", assessment(person));
        RestApi.created(officer("later"), "/api/v1/assessments", assessment(person));
        String need = IntakeApi.registerNeed(person);

        IntakeApi.decideNeed(officer("earlier"), need, "confirmation", 1, Map.of())
                .then()
                .statusCode(200);
    }

    @Test
    void theLatestAssessmentWithEachInstrumentCounts() {
        String person = registered("other");
        RestApi.created(officer("earlier"), "/api/v1/assessments", assessment(person));
        AssessmentApi.assessed(officer("later"), person, AssessmentApi.body("BARTHEL", 60));
        String need = IntakeApi.registerNeed(person);

        IntakeApi.decideNeed(officer("earlier"), need, "confirmation", 1, Map.of())
                .then()
                .statusCode(403)
                .body("fourEyesRule", equalTo("ASSESSMENT_CONFIRMATION"));
    }

    @Test
    void anAssessmentOfAMergedFileCountsForTheSurvivingOne() {
        String surviving = registered("other");
        String duplicate = registered("other");
        RestApi.created(officer("assessor"), "/api/v1/assessments", assessment(duplicate));
        String merge = RestApi.created(
                officer("other"),
                "/api/v1/persons/" + surviving + "/merges",
                Map.of("duplicateId", duplicate, "reason", "核对户口簿，为同一人"));
        done(person("approver", surviving, "merges/" + merge + "/approve", 1, Map.of()));
        String need = IntakeApi.registerNeed(surviving);

        IntakeApi.decideNeed(officer("assessor"), need, "confirmation", 1, Map.of())
                .then()
                .statusCode(403)
                .body("fourEyesRule", equalTo("ASSESSMENT_CONFIRMATION"));
    }

    @Test
    void theRulesAreListedInBothLanguages() {
        RestApi.get(officer("other"), "/api/v1/four-eyes-rules")
                .then()
                .statusCode(200)
                .body("rules.find { it.code == 'ASSESSMENT_CONFIRMATION' }.title.zh", equalTo("评估与需求确认"))
                .body("rules.find { it.code == 'ASSESSMENT_CONFIRMATION' }.earlier.operation", contains("assessPerson"))
                .body("rules.find { it.code == 'ASSESSMENT_CONFIRMATION' }.linkedBy", equalTo("PERSON"));
    }

    private static LaterStep override(String first) {
        String number = IntakeApi.newIdNumber("19520307");
        String id = RestApi.anonymous()
                .body(IntakeApi.applicationBody(number))
                .post("/api/v1/applications")
                .path("id");
        done(IntakeApi.decide(officer(first), id, "reception", 1, Map.of()));
        return acceptanceWithOverride(id, number, 2);
    }

    private static LaterStep overrideAfterReversal(String first) {
        String number = IntakeApi.newIdNumber("19520307");
        String id = IntakeApi.submitAndAccept(number);
        done(IntakeApi.decide(officer(first), id, "acceptance-reversal", 3, REVERSAL));
        return acceptanceWithOverride(id, number, 4);
    }

    private static LaterStep acceptanceWithOverride(String application, String number, int version) {
        Map<String, Object> person = IntakeApi.personBody(number);
        person.put("name", "王晓兰");
        person.remove("phone");
        person.remove("address");
        Map<String, Object> body =
                Map.of("person", person, "overrideReason", "NAME_CHANGED", "overrideExplanation", "已核对户口簿");
        return by -> IntakeApi.decide(officer(by), application, "acceptance", version, body);
    }

    private static LaterStep reversal(String first) {
        String id = IntakeApi.submitAndReceive(IntakeApi.applicationBody(IntakeApi.newIdNumber("19520307")));
        done(IntakeApi.decide(officer(first), id, "acceptance", 2, Map.of()));
        return by -> IntakeApi.decide(officer(by), id, "acceptance-reversal", 3, REVERSAL);
    }

    private static LaterStep voiding(String person, int version) {
        return by -> person(by, person, "void", version, VOID);
    }

    /** Voiding is possible once the acceptance that opened the file is reversed. */
    private static LaterStep voidingOfAFileOfAnApplication(String first) {
        String id = IntakeApi.submitAndReceive(IntakeApi.applicationBody(IntakeApi.newIdNumber("19520307")));
        String person = done(IntakeApi.decide(officer(first), id, "acceptance", 2, Map.of()))
                .path("personId");
        done(IntakeApi.decide(officer("other"), id, "acceptance-reversal", 3, REVERSAL));
        return voiding(person, 1);
    }

    private static LaterStep undoOfVoiding(String first) {
        String person = registered("other");
        done(person(first, person, "void", 1, VOID));
        return by -> person(by, person, "void/undo", 2, Map.of("reason", "号码无误"));
    }

    private static LaterStep revocation(String first) {
        String person = registered("other");
        done(person(first, person, "death", 1, Map.of("diedOn", "2026-01-10", "source", "MEDICAL_CERTIFICATE")));
        return by -> person(by, person, "death/revocation", 2, Map.of("reason", "同名误登"));
    }

    private static LaterStep approval(String first) {
        String surviving = registered("other");
        String merge = RestApi.created(
                officer(first),
                "/api/v1/persons/" + surviving + "/merges",
                Map.of("duplicateId", registered("other"), "reason", "核对户口簿，为同一人"));
        return by -> person(by, surviving, "merges/" + merge + "/approve", 1, Map.of());
    }

    private static LaterStep undoOfMerge(String first) {
        String surviving = registered("other");
        String merge = RestApi.created(
                officer("other"),
                "/api/v1/persons/" + surviving + "/merges",
                Map.of("duplicateId", registered("other"), "reason", "核对户口簿，为同一人"));
        done(person(first, surviving, "merges/" + merge + "/approve", 1, Map.of()));
        return by -> person(by, surviving, "merges/" + merge + "/undo", 2, Map.of("reason", "为双胞胎"));
    }

    private static LaterStep voidingOfEvidence(String addedBy, String first, int version) {
        String person = registered("other");
        String piece = RestApi.created(officer(addedBy), "/api/v1/persons/" + person + "/evidence", CERTIFICATE);
        if (version > 1) {
            Map<String, Object> correction = new HashMap<>(CERTIFICATE);
            correction.put("disabilityLevel", 2);
            correction.put("reasonCode", "TYPING_MISTAKE");
            done(person(first, person, "evidence/" + piece + "/correct", 1, correction));
        }
        return by -> person(by, person, "evidence/" + piece + "/void", version, MISTAKE);
    }

    private static LaterStep confirmation(String first) {
        String person = registered("other");
        RestApi.created(officer(first), "/api/v1/assessments", assessment(person));
        String need = IntakeApi.registerNeed(person);
        return by -> IntakeApi.decideNeed(officer(by), need, "confirmation", 1, Map.of());
    }

    private static LaterStep review(String first) {
        String id = RestApi.created(officer(first), "/api/v1/assessments", assessment(registered("other")));
        return by -> assessmentStep(by, id, "review", 1, Map.of());
    }

    private static LaterStep reassessment(String assessor, String reviewer) {
        Map<String, Object> assessment = assessment(registered("other"));
        String id = RestApi.created(officer(assessor), "/api/v1/assessments", assessment);
        done(assessmentStep(reviewer, id, "review", 1, Map.of()));
        done(assessmentStep("desk", id, "dispute", 2, Map.of("disputedBy", "PERSON", "reason", "本人有异议")));
        return by -> assessmentStep(by, id, "reassessment", 3, Map.of("answers", assessment.get("answers")));
    }

    private static Response assessmentStep(String by, String id, String step, int version, Map<String, ?> body) {
        return RestApi.transition(officer(by), "/api/v1/assessments/" + id + "/" + step, version, body);
    }

    private static LaterStep confirmationOfOwnNeed(String first) {
        String need = RestApi.created(officer(first), "/api/v1/needs", IntakeApi.needBody(registered("other")));
        return by -> IntakeApi.decideNeed(officer(by), need, "confirmation", 1, Map.of());
    }

    static Map<String, Object> assessment(String person) {
        Map<String, String> answers = new HashMap<>();
        for (String item :
                new String[] {"EATING", "DRESSING", "BED_TRANSFER", "INDOOR_WALKING", "TOILETING", "BATHING"}) {
            answers.put(item, "PASS");
        }
        return Map.of("personId", person, "instrument", "SELF_CARE_6", "instrumentVersion", 1, "answers", answers);
    }

    static String registered(String officer) {
        return RestApi.created(
                officer(officer), "/api/v1/persons", IntakeApi.personBody(IntakeApi.newIdNumber("19520307")));
    }

    static TestTokens officer(String subject) {
        return TestTokens.as("county-officer").area("652301").sub(subject);
    }

    private static Response person(String by, String person, String step, int version, Map<String, ?> body) {
        return RestApi.transition(officer(by), "/api/v1/persons/" + person + "/" + step, version, body);
    }

    private static Response done(Response response) {
        response.then().statusCode(200);
        return response;
    }
}
