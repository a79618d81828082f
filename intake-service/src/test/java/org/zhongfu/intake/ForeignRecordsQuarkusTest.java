// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.intake.childalert.ChildAlertApi;
import org.zhongfu.intake.clock.CaseEvents;
import org.zhongfu.intake.merge.MergeApi;
import org.zhongfu.intake.outcome.OutcomeApi;
import org.zhongfu.intake.publicity.PublicityApi;
import org.zhongfu.intake.representative.RepresentativeApi;
import org.zhongfu.intake.smart.SmartAssessmentApi;
import org.zhongfu.intake.survey.SurveyApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.misuse.ForeignRecordsTest;
import org.zhongfu.testkit.misuse.OwnedRecord;

@QuarkusTest
class ForeignRecordsQuarkusTest extends ForeignRecordsTest {

    private static final String AREA = "652301";
    private static final String ORG = "P-OWNER";
    private static final String PERSONS = "/api/v1/persons";

    @Inject
    ServingDelivery delivery;

    @Inject
    CaseEvents cases;

    @Override
    protected Map<String, Supplier<OwnedRecord>> records() {
        Map<String, Supplier<OwnedRecord>> records = new HashMap<>();
        records.put("/api/v1/applications/{id}", () -> owned("id", application()));
        records.put("/api/v1/assessments/{id}", () -> owned("id", CaseFile.assess(served())));
        records.put("/api/v1/child-alerts/{id}", () -> owned("id", ChildAlertApi.opened(AREA)));
        records.put("/api/v1/clocks/{id}", () -> owned("id", clock()));
        records.put("/api/v1/households/{id}", () -> owned("id", CaseFile.household(served(), served())));
        records.put("/api/v1/needs/{id}", () -> owned("id", serving().needId.toString()));
        records.put("/api/v1/outcomes/{id}", () -> owned("id", OutcomeApi.employed(served(), 10)));
        records.put("/api/v1/publicity-events/{id}", () -> owned("id", PublicityApi.held(AREA)));
        records.put(SurveyApi.ENTRIES + "/{id}", () -> owned("id", SurveyApi.assigned(SurveyApi.newSubject())));
        records.put(
                SurveyApi.ROUNDS + "/{id}",
                () -> owned("id", SurveyApi.roundOf(SurveyApi.assigned(SurveyApi.newSubject()))));
        records.put(PERSONS + "/{id}", () -> owned("id", served()));
        records.put(PERSONS + "/{id}/merges/{mergeId}", this::merge);
        records.put(PERSONS + "/{personId}", () -> owned("personId", served()));
        records.put(PERSONS + "/{personId}/evidence/{id}", this::evidence);
        records.put(PERSONS + "/{personId}/smart-assessments/{id}", this::smartAssessment);
        records.put(PERSONS + "/{personId}/representatives/{id}", this::representative);
        records.put(
                "/api/v1/work-orders/{id}", () -> owned("id", serving().orderId.toString()));
        return records;
    }

    @Override
    protected Map<String, String> withoutRecord() {
        return Map.of(
                "getCodeList", "a code list is public",
                "getInstrument", "an instrument is public",
                "getAssessmentInstrument", "an instrument is public",
                "getCalendarNotice", "a notice of holidays is read by all of its roles");
    }

    private OwnedRecord merge() {
        String surviving = served();
        String merge = MergeApi.merge(surviving, IntakeApi.registerPerson("19520307"));
        return new OwnedRecord(Map.of("id", surviving, "mergeId", merge), AREA, ORG);
    }

    private OwnedRecord evidence() {
        String person = served();
        return new OwnedRecord(Map.of("personId", person, "id", CaseFile.disability(person)), AREA, ORG);
    }

    private OwnedRecord smartAssessment() {
        String person = served();
        String made = SmartAssessmentApi.made(IntakeApi.OFFICER, person);
        return new OwnedRecord(Map.of("personId", person, "id", made), AREA, ORG);
    }

    private OwnedRecord representative() {
        String person = served();
        String entry = RepresentativeApi.added(person, RepresentativeApi.agent());
        return new OwnedRecord(Map.of("personId", person, "id", entry), AREA, ORG);
    }

    private static String application() {
        return RestApi.created(
                TestTokens.as("agency").area(AREA).org(ORG), "/api/v1/applications", IntakeApi.applicationBody());
    }

    private String clock() {
        String application = IntakeApi.submitAndReceive();
        cases.deliverOf(application);
        return RestApi.as(IntakeApi.OFFICER)
                .queryParam("applicationId", application)
                .get("/api/v1/clocks")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private String served() {
        return serving().personId.toString();
    }

    /** A person with a live order of the organisation. */
    private ServingEvents serving() {
        String person = IntakeApi.registerPerson("19520307");
        return delivery.deliver(ServingEvents.accepted(person, IntakeApi.registerNeed(person), ORG));
    }

    private static OwnedRecord owned(String parameter, String id) {
        return new OwnedRecord(new HashMap<>(Map.of(parameter, id)), AREA, ORG);
    }
}
