// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.body;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.deliveredOrder;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.post;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.stored;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.TestTokens;

/** Which fields and which times of an answer are accepted. */
@QuarkusTest
class SatisfactionInputQuarkusTest {

    private static final TestTokens BACKFILLER =
            TestTokens.as(Roles.EVALUATOR, Roles.BACKFILL).area("652300");

    @Inject
    EventDelivery delivery;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "workOrderId|5|workOrderId",
                "workOrderId|null|workOrderId",
                "workOrderId|\"not an id\"|workOrderId",
                "rating|null|rating",
                "rating|\"GREAT\"|rating",
                "rating|1|rating",
                "respondent|\"NEIGHBOUR\"|respondent",
                "channel|\"PIGEON\"|channel",
                "clientReference|\"\"|clientReference",
                "clientReference|\"a\\u0000b\"|clientReference",
                "clientReference|\"a\\ud800\"|clientReference",
                "occurredAt|\"2026-11-23\"|occurredAt",
                "mood|\"fine\"|mood"
            })
    void anInvalidFieldIsRefusedByName(String field, String value, String named) {
        NeedEvents order = deliveredOrder(delivery);
        String good = body(order, "SATISFIED", "PERSON", null);
        String key = "\"" + field + "\":";
        String bad = good.contains(key)
                ? good.replaceFirst(key + "\"[^\"]*\"", key + value.replace("\\", "\\\\"))
                : good.replaceFirst("\\{", "{" + key + value.replace("\\", "\\\\") + ",");

        post(bad).statusCode(400).contentType("application/problem+json").body("violations.field", hasItem(named));

        assertThat(stored(order)).isZero();
    }

    @Test
    void aReferenceOfMoreThan120CharactersIsRefused() {
        post(body(deliveredOrder(delivery), "SATISFIED", "PERSON", "好".repeat(121)))
                .statusCode(400);
    }

    @Test
    void aReferenceOf120CharactersIsAccepted() {
        post(body(deliveredOrder(delivery), "SATISFIED", "PERSON", UUID.randomUUID() + "好".repeat(84)))
                .statusCode(201);
    }

    @Test
    void anOldAnswerRequiresTheRole() {
        post(at("2025-04-01T10:00:00+08:00")).statusCode(403);
    }

    @Test
    void anOldAnswerRequiresAReason() {
        post(at("2025-04-01T10:00:00+08:00"), BACKFILLER, null)
                .statusCode(422)
                .body("violations.field", hasItem("backfillReason"));
    }

    @Test
    void anOldAnswerIsMarkedAsBackfilled() {
        String late = at("2025-04-01T10:00:00+08:00").replaceFirst("\\{", "{\"backfillReason\":\"paper forms\",");

        post(late, BACKFILLER, null)
                .statusCode(201)
                .body("backfilled", equalTo(true))
                .body("occurredAt", equalTo("2025-04-01T02:00:00Z"));
    }

    @Test
    void anAnswerInTheFutureIsRefused() {
        post(at("2199-01-01T00:00:00Z")).statusCode(422);
    }

    private String at(String time) {
        return body(deliveredOrder(delivery), "SATISFIED", "PERSON", null)
                .replaceFirst("\\{", "{\"occurredAt\":\"" + time + "\",");
    }
}
