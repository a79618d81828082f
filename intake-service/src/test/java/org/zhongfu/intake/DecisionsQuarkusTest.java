// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.assessment.AssessmentApi;
import org.zhongfu.intake.childalert.ChildAlertApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.history.PublishedAudit;

/** Every decision reaches the audit, and is read in the history of its record. */
@QuarkusTest
class DecisionsQuarkusTest {

    private static final TestTokens ASSESSOR = IntakeApi.OFFICER.sub("assessor");
    private static final TestTokens REVIEWER = IntakeApi.OFFICER.sub("reviewer");
    private static final String WHY = "本人认为如厕可自理";

    @Test
    void theStepsOfAnApplicationAreAudited() {
        String application = IntakeApi.submitAndReceive();

        assertThat(PublishedAudit.about(application))
                .first()
                .asString()
                .contains("RECORD_CREATED DONE TO=SUBMITTED VERSION=1 BY=submitApplication");
        assertThat(PublishedAudit.about(application))
                .last()
                .asString()
                .contains("STATUS_CHANGED DONE FROM=SUBMITTED TO=RECEIVED VERSION=2 BY=receiveApplication");
    }

    @Test
    void theConfirmationOfANeedIsAudited() {
        String need = IntakeApi.confirmNeed(IntakeApi.needBody(IntakeApi.registerPerson("19520307")));

        assertThat(PublishedAudit.about(need))
                .last()
                .asString()
                .contains("STATUS_CHANGED DONE FROM=REGISTERED TO=CONFIRMED VERSION=2 BY=confirmNeed");
    }

    @Test
    void aCorrectionOfAFileIsAuditedWithoutItsValues() {
        String person = IntakeApi.registerPerson("19520307");

        RestApi.as(IntakeApi.OFFICER.sub("officer-7"))
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "王晓兰"))
                .patch("/api/v1/persons/{id}", person)
                .then()
                .statusCode(200);

        assertThat(PublishedAudit.about(person))
                .last()
                .isEqualTo("officer-7 RECORD_CHANGED DONE VERSION=2 BY=correctPerson");
    }

    @Test
    void aDecisionWithAnActionOfItsOwnIsAuditedOnce() {
        String id = assessed();

        review(id, "review", 1, Map.of());

        assertThat(PublishedAudit.about(id)).last().isEqualTo("reviewer ASSESSMENT_REVIEWED DONE");
        assertThat(PublishedAudit.about(id)).hasSize(2);
    }

    @Test
    void theHistoryOfAnAssessmentShowsWhoDisputedItAndWhy() {
        String id = assessed();

        review(id, "dispute", 1, Map.of("disputedBy", "PERSON", "reason", WHY));

        history("assessments", id)
                .body("items[0].actor", equalTo("assessor"))
                .body("items[-1].actor", equalTo("reviewer"))
                .body("items[-1].action", equalTo("disputeAssessment"))
                .body("items[-1].version", equalTo(2))
                .body("items[-1].changes.find { it.field == 'life.state' }.to", equalTo("DISPUTED"))
                .body("items[-1].changes.find { it.field == 'life.reason' }.to", equalTo(WHY));
    }

    @Test
    void theHistoryOfAnAlertShowsWhoTookItAndIsAudited() {
        String id = ChildAlertApi.opened(ChildAlertApi.village());
        RestApi.done(RestApi.transition(REVIEWER, "/api/v1/child-alerts/" + id + "/taking", 1, Map.of()));

        history("child-alerts", id)
                .body("items[-1].actor", equalTo("reviewer"))
                .body("items[1].changes.find { it.field == 'state' }.from", equalTo("OPEN"))
                .body("items[1].changes.find { it.field == 'state' }.to", equalTo("TAKEN"));

        assertThat(PublishedAudit.about(id)).last().asString().contains("CHILD_ALERT_READ READ");
    }

    private static String assessed() {
        return AssessmentApi.assessed(
                ASSESSOR, IntakeApi.registerPerson("19420307"), AssessmentApi.body("GBT_42195", 40));
    }

    private static void review(String id, String step, int version, Map<String, ?> body) {
        RestApi.done(RestApi.transition(REVIEWER, "/api/v1/assessments/" + id + "/" + step, version, body));
    }

    private static ValidatableResponse history(String records, String id) {
        return RestApi.get(IntakeApi.OFFICER, "/api/v1/" + records + "/{id}/history", id)
                .then()
                .statusCode(200);
    }
}
