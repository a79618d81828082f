// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.zhongfu.intake.outcome.OutcomeApi;
import org.zhongfu.intake.publicity.PublicityApi;
import org.zhongfu.intake.survey.SurveyApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.misuse.ForeignIdsTest;
import org.zhongfu.testkit.misuse.OwnedRecord;

@QuarkusTest
class ForeignIdsQuarkusTest extends ForeignIdsTest {

    private static final String AREA = "652301";
    private static final String ORG = "P-OWNER";
    private static final String ELSEWHERE = "652302";
    private static final String OF_MATCHING = "a provider, which intake does not know: the id is kept as it was sent";
    private static final TestTokens STRANGER_PLANNER = IntakeApi.OTHER_AREA_OFFICER.sub("survey planner elsewhere");
    private static final TestTokens STRANGER_AGENCY =
            TestTokens.as("agency").area(ELSEWHERE).org("P-STRANGER");

    @Override
    protected Map<String, Supplier<String>> strangers() {
        return Map.of(
                "personId", ForeignIdsQuarkusTest::person,
                "duplicateId", ForeignIdsQuarkusTest::person,
                "representativeId", ForeignIdsQuarkusTest::person,
                "applicationId", ForeignIdsQuarkusTest::application,
                "needId", ForeignIdsQuarkusTest::need,
                "earlier", ForeignIdsQuarkusTest::surveyRound,
                "entryId", ForeignIdsQuarkusTest::surveyEntry,
                "entryIds", ForeignIdsQuarkusTest::surveyEntry);
    }

    @Override
    protected Map<String, Supplier<String>> own() {
        return Map.of("personId", () -> IntakeApi.registerPerson("19520307"));
    }

    @Override
    protected Map<String, Supplier<OwnedRecord>> records() {
        return Map.of(
                "acceptApplication",
                () -> owned("id", IntakeApi.submitAndReceive()),
                "/api/v1/households/{id}",
                () -> owned("id", CaseFile.household(ownPerson(), ownPerson())),
                "/api/v1/outcomes/{id}",
                () -> owned("id", OutcomeApi.employed(ownPerson(), 10)),
                "/api/v1/publicity-events/{id}",
                () -> owned("id", PublicityApi.held(AREA)),
                SurveyApi.ENTRIES + "/{id}",
                () -> owned("id", SurveyApi.assigned(SurveyApi.newSubject())),
                SurveyApi.ROUNDS + "/{id}",
                () -> owned("id", SurveyApi.roundOf(SurveyApi.assigned(SurveyApi.newSubject()))),
                "/api/v1/persons/{id}",
                () -> owned("id", ownPerson()),
                "/api/v1/persons/{personId}",
                () -> owned("personId", ownPerson()));
    }

    @Override
    protected Map<String, String> withoutStranger() {
        return Map.of("recordOutcome groupId", OF_MATCHING, "correctOutcome groupId", OF_MATCHING);
    }

    private static String ownPerson() {
        return IntakeApi.registerPerson("19520307");
    }

    private static String person() {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        body.put("areaCode", ELSEWHERE);
        return RestApi.created(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/persons", body);
    }

    private static String application() {
        Map<String, Object> body = new HashMap<>(IntakeApi.applicationBody());
        body.put("areaCode", ELSEWHERE);
        return RestApi.created(STRANGER_AGENCY, "/api/v1/applications", body);
    }

    private static String need() {
        return RestApi.created(
                IntakeApi.OTHER_AREA_OFFICER.sub("registrar"), "/api/v1/needs", IntakeApi.needBody(person()));
    }

    private static String surveyRound() {
        return RestApi.created(STRANGER_PLANNER, SurveyApi.ROUNDS, SurveyApi.body(ELSEWHERE));
    }

    private static String surveyEntry() {
        return RestApi.created(
                STRANGER_PLANNER,
                SurveyApi.ROUNDS + "/" + surveyRound() + "/entries",
                Map.of("name", "李小明", "areaCode", ELSEWHERE));
    }

    private static OwnedRecord owned(String parameter, String id) {
        return new OwnedRecord(Map.of(parameter, id), AREA, ORG);
    }
}
