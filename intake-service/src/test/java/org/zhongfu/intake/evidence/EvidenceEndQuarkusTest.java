// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.zhongfu.intake.evidence.EvidencePieces.LEFT;
import static org.zhongfu.intake.evidence.EvidencePieces.MISTAKE;
import static org.zhongfu.intake.evidence.EvidencePieces.confirmation;
import static org.zhongfu.intake.evidence.EvidencePieces.lowIncomeSince2024;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** A piece of evidence ends before the day it states. */
@QuarkusTest
class EvidenceEndQuarkusTest {

    @Test
    void theAnswerHasTheEndAndTheNextVersion() {
        lowIncomeSince2024()
                .end(IntakeApi.OFFICER, 1, LEFT)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("status", equalTo("ENDED"))
                .body("endedOn", equalTo("2026-03-31"))
                .body("reasonCode", equalTo("LEFT_ASSISTANCE"));
    }

    @Test
    void theGroupEndsWithTheLastDay() {
        EvidencePieces piece = lowIncomeSince2024();

        piece.end(IntakeApi.OFFICER, 1, LEFT).then().statusCode(200);

        assertThat(piece.groups()).containsExactly("LOW_INCOME 2026-03-31");
    }

    @Test
    void theEndIsPublishedWithTheFacts() {
        EvidencePieces piece = lowIncomeSince2024();

        piece.end(IntakeApi.OFFICER, 1, LEFT).then().statusCode(200);

        assertThat(DatabaseRows.events("zhongfu.facts.v1", piece.person())
                        .getLast()
                        .payload()
                        .at("/groups/0/until")
                        .asText())
                .isEqualTo("2026-03-31");
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", piece.person())).endsWith("PersonChanged");
    }

    @Test
    void theEndIsAudited() {
        EvidencePieces piece = lowIncomeSince2024();

        piece.end(IntakeApi.OFFICER, 1, LEFT).then().statusCode(200);

        assertThat(piece.audited()).containsExactly("EVIDENCE_ENDED EVIDENCE LEFT_ASSISTANCE");
    }

    static Stream<Arguments> badEnds() {
        return Stream.of(
                Arguments.of(
                        422,
                        "lastDay",
                        "lies before the first day",
                        Map.of("lastDay", "2023-12-31", "reasonCode", "RECOVERED")),
                Arguments.of(
                        422,
                        "lastDay",
                        "is not before the last day",
                        Map.of("lastDay", "2024-12-31", "reasonCode", "RECOVERED")),
                Arguments.of(422, "note", "is required", Map.of("lastDay", "2024-03-31", "reasonCode", "OTHER")),
                Arguments.of(400, "lastDay", "", Map.of("reasonCode", "RECOVERED")),
                Arguments.of(400, "reasonCode", "", Map.of("lastDay", "2024-03-31")));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("badEnds")
    void anEndThatMakesNoSenseIsRefusedAndNothingIsWritten(
            int status, String field, String detail, Map<String, Object> body) {
        EvidencePieces piece = EvidencePieces.of(confirmation("MINIMUM_LIVING", "2024-01-01", "2024-12-31"));

        piece.end(IntakeApi.OFFICER, 1, body)
                .then()
                .statusCode(status)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].message", containsString(detail));
        piece.versions(IntakeApi.OFFICER).then().body("items.version", equalTo(List.of(1)));
    }

    @Test
    void evidenceThatHasEndedIsNotEndedAgain() {
        EvidencePieces piece = lowIncomeSince2024();
        piece.end(IntakeApi.OFFICER, 1, LEFT).then().statusCode(200);

        piece.end(IntakeApi.OFFICER, 2, LEFT)
                .then()
                .statusCode(409)
                .body("allowed", equalTo(List.of("VALID", "VOIDED")));
    }

    @Test
    void aVersionThatWasNotReadIsRefused() {
        EvidencePieces piece = lowIncomeSince2024();
        piece.end(IntakeApi.OFFICER, 1, LEFT).then().statusCode(200);

        piece.voidBy(IntakeApi.PREFECTURE_OFFICER, 1, MISTAKE).then().statusCode(412);
    }

    @Test
    void socialWorkersDoNotEndEvidence() {
        lowIncomeSince2024()
                .end(TestTokens.as("social-worker").area("652301"), 1, LEFT)
                .then()
                .statusCode(403);
    }

    @Test
    void evidenceOfAnotherAreaIsNotFound() {
        lowIncomeSince2024().end(IntakeApi.OTHER_AREA_OFFICER, 1, LEFT).then().statusCode(404);
    }

    @Test
    void evidenceOfAnotherPersonIsNotFound() {
        EvidencePieces piece = lowIncomeSince2024();
        EvidencePieces elsewhere = new EvidencePieces(IntakeApi.registerPerson("19800101"), piece.id());

        elsewhere.end(IntakeApi.OFFICER, 1, LEFT).then().statusCode(404);
    }

    @Test
    void theListIsFilteredByState() {
        EvidencePieces piece = lowIncomeSince2024();
        piece.end(IntakeApi.OFFICER, 1, LEFT).then().statusCode(200);
        String valid = EvidencePieces.add(piece.person(), EvidencePieces.certificate(2, "2020-01-01"));

        RestApi.get(IntakeApi.OFFICER, "/api/v1/persons/{id}/evidence?status=VALID", piece.person())
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(valid)));
    }
}
