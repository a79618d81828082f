// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.security.RowEncryption;

/** Encrypts and decrypts the personal data of a visit: exact points, and texts about a person. */
@ApplicationScoped
class ProofEncryption {

    /** The two ends of a visit, and the second place between them. */
    enum End {
        CHECK_IN,
        ARRIVAL,
        CHECK_OUT
    }

    private static final String REASON = "visit.reason";
    private static final String FACT = "visit_fact.proof";
    private static final String FACT_RESOLUTION = "visit_fact.resolution";
    private static final String CHANGE_REASON = "visit_change.reason";
    private static final String REVIEW_REASON = "visit_review.reason";
    private static final String CORRECTION_REASON = "visit_correction.reason";

    private final RowEncryption encryption;
    private final ObjectMapper json;

    ProofEncryption(RowEncryption encryption, ObjectMapper json) {
        this.encryption = encryption;
        this.json = json;
    }

    EncryptedProof encrypt(End end, VisitId visit, Proof proof, Instant receivedAt) {
        try {
            return new EncryptedProof(
                    Attendance.of(proof, receivedAt),
                    encryption.encrypt(column(end), visit.value(), json.writeValueAsString(proof)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a proof cannot be written", e);
        }
    }

    Proof decrypt(End end, VisitId visit, @Nullable String ciphertext) {
        if (ciphertext == null) {
            throw new IllegalStateException("a visit that began has no proof of its %s".formatted(end));
        }
        try {
            return json.readValue(encryption.decrypt(column(end), visit.value(), ciphertext), Proof.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored proof cannot be read", e);
        }
    }

    @Nullable
    String encryptReason(VisitId visit, @Nullable String text) {
        return encryption.encryptOrNull(REASON, visit.value(), text);
    }

    @Nullable
    String decryptReason(VisitId visit, @Nullable String ciphertext) {
        return encryption.decryptOrNull(REASON, visit.value(), ciphertext);
    }

    @Nullable
    String encryptChangeReason(VisitId visit, @Nullable String text) {
        return encryption.encryptOrNull(CHANGE_REASON, visit.value(), text);
    }

    @Nullable
    String decryptChangeReason(VisitId visit, @Nullable String ciphertext) {
        return encryption.decryptOrNull(CHANGE_REASON, visit.value(), ciphertext);
    }

    String encryptFact(UUID fact, Proof proof) {
        try {
            return encryption.encrypt(FACT, fact, json.writeValueAsString(proof));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a proof cannot be written", e);
        }
    }

    Proof decryptFact(UUID fact, String ciphertext) {
        try {
            return json.readValue(encryption.decrypt(FACT, fact, ciphertext), Proof.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored proof cannot be read", e);
        }
    }

    String encryptFactResolution(UUID fact, String text) {
        return encryption.encrypt(FACT_RESOLUTION, fact, text);
    }

    @Nullable
    String decryptFactResolution(UUID fact, @Nullable String ciphertext) {
        return encryption.decryptOrNull(FACT_RESOLUTION, fact, ciphertext);
    }

    String encryptReviewReason(VisitId visit, String text) {
        return encryption.encrypt(REVIEW_REASON, visit.value(), text);
    }

    @Nullable
    String decryptReviewReason(VisitId visit, @Nullable String ciphertext) {
        return encryption.decryptOrNull(REVIEW_REASON, visit.value(), ciphertext);
    }

    String encryptCorrectionReason(VisitId visit, String text) {
        return encryption.encrypt(CORRECTION_REASON, visit.value(), text);
    }

    String decryptCorrectionReason(VisitId visit, String ciphertext) {
        return encryption.decrypt(CORRECTION_REASON, visit.value(), ciphertext);
    }

    private static String column(End end) {
        return switch (end) {
            case CHECK_IN -> "visit.check_in";
            case ARRIVAL -> "visit_escort.arrival";
            case CHECK_OUT -> "visit.check_out";
        };
    }
}
