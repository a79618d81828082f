// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.satisfaction.RecordSatisfactionAnswerRequest;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.creation.CreatedRecord;
import org.zhongfu.testkit.creation.CreationTest;
import org.zhongfu.testkit.creation.FieldChange;

/** Evaluation creates one kind of record: satisfaction answers. */
@QuarkusTest
class SatisfactionCreationQuarkusTest extends CreationTest {

    private static final String PATH = "/api/v1/satisfaction-answers";
    private static final TestTokens EVALUATOR =
            TestTokens.as(Roles.EVALUATOR).area("652300").sub("evaluator-1");

    @Override
    protected Stream<SatisfactionAnswer> kinds() {
        return Stream.of(new SatisfactionAnswer());
    }

    @Test
    void anotherCallerMayUseTheSameReference() {
        Map<String, Object> request = new SatisfactionAnswer().body();
        request.put("clientReference", UUID.randomUUID().toString());
        RestApi.created(EVALUATOR, PATH, request);
        request.put("respondent", "CARER");

        RestApi.create(TestTokens.as(Roles.COUNTY_OFFICER).area("652301"), PATH, request)
                .then()
                .statusCode(201);
    }

    @Test
    void aRetryIsAnsweredWithTheVersion() {
        Map<String, Object> request = new SatisfactionAnswer().body();
        request.put("clientReference", UUID.randomUUID().toString());
        RestApi.created(EVALUATOR, PATH, request);

        RestApi.create(EVALUATOR, PATH, request).then().statusCode(200).header("ETag", equalTo("\"1\""));
    }

    @Test
    void aNewAnswerIsPublished() {
        String id = RestApi.created(EVALUATOR, PATH, new SatisfactionAnswer().body());

        assertThat(DatabaseRows.eventNames("zhongfu.evaluation.v1", id)).containsExactly("SatisfactionRecorded");
    }

    /** An answer to a delivered work order. */
    private static final class SatisfactionAnswer implements CreatedRecord {

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String table() {
            return "satisfaction_answer";
        }

        @Override
        public Class<? extends Record> request() {
            return RecordSatisfactionAnswerRequest.class;
        }

        @Override
        public Map<String, Object> body() {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("workOrderId", deliveredOrder());
            body.put("rating", "SATISFIED");
            body.put("respondent", "PERSON");
            body.put("channel", "PHONE");
            return body;
        }

        @Override
        public TestTokens caller(Map<String, Object> body) {
            return EVALUATOR;
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(
                    FieldChange.to("workOrderId", SatisfactionAnswer::deliveredOrder),
                    FieldChange.of("rating", "NEUTRAL"),
                    FieldChange.of("respondent", "GUARDIAN"),
                    FieldChange.of("channel", "PAPER"),
                    FieldChange.of("correctionReason", "misheard"));
        }

        private static String deliveredOrder() {
            NeedEvents need = NeedEvents.completed(Areas.fresh(), 1, Instant.parse("2025-03-01T01:00:00Z"));
            CDI.current().select(EventDelivery.class).get().deliver(need.events);
            return need.orderId.toString();
        }

        @Override
        public String toString() {
            return "SATISFACTION_ANSWER";
        }
    }
}
