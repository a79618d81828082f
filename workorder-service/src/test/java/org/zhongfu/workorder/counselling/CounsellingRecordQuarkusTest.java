// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.platform.kernel.Sha256;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

@QuarkusTest
class CounsellingRecordQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void itsAuthorReadsTheRecord() {
        TestOrder work = CounsellingApi.accepted(events);
        String visit = CounsellingApi.written(work);

        CounsellingApi.get(work.self(), visit).then().statusCode(200).body("content", equalTo(CounsellingApi.CONTENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"township-officer", "county-officer", "prefecture-officer", "auditor", "evaluator", "agency"})
    void officersAndAgenciesDoNotReadTheRecord(String role) {
        TestOrder work = CounsellingApi.accepted(events);
        String visit = CounsellingApi.written(work);

        CounsellingApi.get(TestTokens.as(role).area("652301"), visit).then().statusCode(403);
    }

    @Test
    void theCoordinatorDoesNotReadTheRecord() {
        TestOrder work = CounsellingApi.accepted(events);
        String visit = CounsellingApi.written(work);

        CounsellingApi.get(work.coordinator(), visit).then().statusCode(403);
    }

    @Test
    void aColleagueDoesNotReadTheRecord() {
        TestOrder work = CounsellingApi.accepted(events);
        String visit = CounsellingApi.written(work);

        CounsellingApi.get(work.colleague(), visit).then().statusCode(404);
    }

    @Test
    void theHashOfWhatIsStoredIsInTheHashChain() {
        TestOrder work = CounsellingApi.accepted(events);
        String visit = CounsellingApi.written(work);
        String stored = DatabaseRows.texts(
                        "select content_sealed from counselling_record where visit_id = '" + visit + "'")
                .getFirst();

        RestApi.get(work.coordinator(), "/api/v1/work-orders/{id}/trail", work.id())
                .then()
                .body("entries.action", hasItem("COUNSELLING_RECORDED"))
                .body(
                        "entries.find { it.action == 'COUNSELLING_RECORDED' }.detail",
                        endsWith("content=" + Sha256.hex(stored)));
    }

    @Test
    void theContentIsInNoEventAndNoRowInPlainText() {
        TestOrder work = CounsellingApi.accepted(events);
        CounsellingApi.written(work);

        assertThat(DatabaseRows.texts("select payload::text from outbox where payload::text like '%情绪低落%'"))
                .isEmpty();
        assertThat(DatabaseRows.texts(
                        "select content_sealed from counselling_record where content_sealed like '%情绪低落%'"))
                .isEmpty();
    }

    @Test
    void theRecordIsWrittenOnce() {
        TestOrder work = CounsellingApi.accepted(events);
        String visit = CounsellingApi.written(work);

        CounsellingApi.write(work.self(), visit, CounsellingApi.body()).then().statusCode(409);
    }

    @Test
    void aRetryIsAnsweredWithTheRecordOfBefore() {
        TestOrder work = CounsellingApi.accepted(events);
        String visit = work.planned(0).getFirst();
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);
        Map<String, Object> body = CounsellingApi.body();
        String id = CounsellingApi.write(work.self(), visit, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        CounsellingApi.write(work.self(), visit, body).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void aVisitThatHasNotBegunHasNoRecord() {
        TestOrder work = CounsellingApi.accepted(events);

        CounsellingApi.write(work.self(), work.planned(0).getFirst(), CounsellingApi.body())
                .then()
                .statusCode(409);
    }

    @Test
    void aVisitOfAnotherServiceHasNoRecord() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);

        CounsellingApi.write(work.self(), visit, CounsellingApi.body()).then().statusCode(409);
    }
}
