// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhongfu.intake.evidence.EvidencePieces.LEFT;
import static org.zhongfu.intake.evidence.EvidencePieces.MISTAKE;
import static org.zhongfu.intake.evidence.EvidencePieces.certificate;
import static org.zhongfu.intake.evidence.EvidencePieces.confirmation;
import static org.zhongfu.intake.evidence.EvidencePieces.correction;
import static org.zhongfu.intake.evidence.EvidencePieces.lowIncomeSince2024;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** A piece of evidence is corrected as a new version, or voided as entered by mistake. */
@QuarkusTest
class EvidenceCorrectionQuarkusTest {

    @Inject
    ServingDelivery delivery;

    @Test
    void aCorrectionReplacesTheContent() {
        EvidencePieces.of(certificate(1, "2020-01-01"))
                .correct(IntakeApi.OFFICER, 1, correction(certificate(4, "2020-01-01")))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("disabilityLevel", equalTo(4))
                .body("status", equalTo("VALID"));
    }

    @Test
    void theGroupsFollowFromTheCorrectedContent() {
        EvidencePieces piece = EvidencePieces.of(certificate(1, "2020-01-01"));

        piece.correct(IntakeApi.OFFICER, 1, correction(certificate(4, "2020-01-01")))
                .then()
                .statusCode(200);

        assertThat(piece.groups()).isEmpty();
    }

    @Test
    void aCorrectionRequiresTheFieldsOfItsType() {
        Map<String, Object> body = new HashMap<>(certificate(4, "2020-01-01"));
        body.remove("disabilityLevel");

        EvidencePieces.of(certificate(1, "2020-01-01"))
                .correct(IntakeApi.OFFICER, 1, correction(body))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("disabilityLevel"));
    }

    @Test
    void aCorrectionThatChangesNothingIsRefused() {
        EvidencePieces.of(certificate(1, "2020-01-01"))
                .correct(IntakeApi.OFFICER, 1, correction(certificate(1, "2020-01-01")))
                .then()
                .statusCode(422);
    }

    @Test
    void aCorrectionReopensEvidenceThatWasEndedByMistake() {
        EvidencePieces piece = lowIncomeSince2024();
        piece.end(IntakeApi.OFFICER, 1, LEFT).then().statusCode(200);

        piece.correct(IntakeApi.OFFICER, 2, correction(confirmation("MINIMUM_LIVING", "2024-01-01", null)))
                .then()
                .statusCode(200)
                .body("status", equalTo("VALID"))
                .body("endedOn", nullValue());
        assertThat(piece.groups()).containsExactly("LOW_INCOME open");
    }

    @Test
    void voidedEvidenceCountsOnNoDay() {
        EvidencePieces piece = lowIncomeSince2024();

        piece.voidBy(IntakeApi.PREFECTURE_OFFICER, 1, MISTAKE)
                .then()
                .statusCode(200)
                .body("status", equalTo("VOIDED"));

        assertThat(piece.groups()).isEmpty();
        assertThat(piece.audited()).containsExactly("EVIDENCE_VOIDED EVIDENCE ENTERED_BY_MISTAKE");
    }

    @Test
    void whenANewerCertificateIsVoidedTheOlderOneTakesEffectAgain() {
        EvidencePieces older = EvidencePieces.of(certificate(2, "2020-01-01"));
        String newer = EvidencePieces.add(older.person(), certificate(4, "2026-06-01"));
        assertThat(older.groups()).containsExactly("SEVERE_DISABILITY 2026-05-31");

        new EvidencePieces(older.person(), newer)
                .voidBy(IntakeApi.PREFECTURE_OFFICER, 1, MISTAKE)
                .then()
                .statusCode(200);

        assertThat(older.groups()).containsExactly("SEVERE_DISABILITY open");
    }

    @Test
    void voidedEvidenceIsNotCorrected() {
        EvidencePieces piece = lowIncomeSince2024();
        piece.voidBy(IntakeApi.PREFECTURE_OFFICER, 1, MISTAKE).then().statusCode(200);

        piece.correct(IntakeApi.OFFICER, 2, correction(confirmation("OTHER_LOCAL", "2024-01-01", null)))
                .then()
                .statusCode(409);
        assertThat(piece.groups()).isEmpty();
    }

    @Test
    void allVersionsAreReadWithTheirReasons() {
        EvidencePieces piece = correctedAndVoided();

        piece.versions(IntakeApi.OFFICER)
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(1, 2, 3)))
                .body("items.step", equalTo(List.of("ADDED", "CORRECTED", "VOIDED")))
                .body("items.disabilityLevel", equalTo(List.of(1, 4, 4)))
                .body("items.reasonCode", equalTo(Arrays.asList(null, "TYPING_MISTAKE", "ENTERED_BY_MISTAKE")))
                .body("items[2].note", equalTo("两人同名"));
    }

    @Test
    void aRoleThatReadsNamesMaskedReadsNoNotes() {
        EvidencePieces piece = correctedAndVoided();

        piece.versions(workerServing(piece.person())).then().statusCode(200).body("items[2].note", nullValue());
    }

    @Test
    void aReadOfTheVersionsByAWorkerIsAudited() {
        EvidencePieces piece = correctedAndVoided();

        piece.versions(workerServing(piece.person())).then().statusCode(200);

        assertThat(DatabaseRows.texts("select action from audit_entry where subject_id = ?", piece.person()))
                .containsExactly("EVIDENCE_READ");
    }

    @Test
    void theVersionsOfEvidenceOfAPersonOfNoOwnOrderAreNotFound() {
        lowIncomeSince2024()
                .versions(TestTokens.as("social-worker").area("652301").org("HUITONG"))
                .then()
                .statusCode(404);
    }

    @Test
    void theVersionsOfEvidenceOfAnotherAreaAreNotFound() {
        lowIncomeSince2024().versions(IntakeApi.OTHER_AREA_OFFICER).then().statusCode(404);
    }

    @Test
    void notesAreStoredEncrypted() {
        EvidencePieces piece = correctedAndVoided();

        assertThat(DatabaseRows.texts(
                        "select note_sealed from evidence_version where evidence_id = ?::uuid and version = 3",
                        piece.id()))
                .hasSize(1)
                .noneMatch(text -> text.contains("同名"));
    }

    @Test
    void aDatedStepBeforeTheLastOneIsRefused() {
        EvidencePieces piece = lowIncomeSince2024();
        Map<String, Object> body = new HashMap<>(MISTAKE);
        body.put("occurredAt", TestClock.now().minus(1, ChronoUnit.DAYS).toString());

        piece.voidBy(IntakeApi.PREFECTURE_OFFICER, 1, body)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("occurredAt"));
    }

    private static EvidencePieces correctedAndVoided() {
        EvidencePieces piece = EvidencePieces.of(certificate(1, "2020-01-01"));
        piece.correct(IntakeApi.OFFICER, 1, correction(certificate(4, "2020-01-01")))
                .then()
                .statusCode(200);
        piece.voidBy(IntakeApi.PREFECTURE_OFFICER, 2, MISTAKE).then().statusCode(200);
        return piece;
    }

    /** The worker of a live order of the person. */
    private TestTokens workerServing(String person) {
        return delivery.deliver(ServingEvents.accepted(person, UUID.randomUUID().toString(), "HUITONG"))
                .worker();
    }
}
