// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.security.RowEncryption;

/** Seals and opens what may not lie open about a visit: exact points, and free words about a person. */
@ApplicationScoped
class ProofEncryption {

    /** The two ends of a visit. */
    enum End {
        CHECK_IN,
        CHECK_OUT
    }

    private static final String REASON = "visit.reason";

    private final RowEncryption encryption;
    private final ObjectMapper json;

    ProofEncryption(RowEncryption encryption, ObjectMapper json) {
        this.encryption = encryption;
        this.json = json;
    }

    EncryptedProof seal(End end, UUID visit, Proof proof, Instant receivedAt) {
        try {
            return new EncryptedProof(
                    Presence.of(proof, receivedAt),
                    encryption.encrypt(column(end), visit, json.writeValueAsString(proof)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A proof is plain data", e);
        }
    }

    Proof open(End end, UUID visit, @Nullable String sealed) {
        if (sealed == null) {
            throw new IllegalStateException("A visit on its way has a proof of its start");
        }
        try {
            return json.readValue(encryption.decrypt(column(end), visit, sealed), Proof.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored proof reads as it was written", e);
        }
    }

    @Nullable
    String sealReason(UUID visit, @Nullable String words) {
        return encryption.encryptOrNull(REASON, visit, words);
    }

    @Nullable
    String openReason(UUID visit, @Nullable String sealed) {
        return encryption.decryptOrNull(REASON, visit, sealed);
    }

    private static String column(End end) {
        return switch (end) {
            case CHECK_IN -> "visit.check_in";
            case CHECK_OUT -> "visit.check_out";
        };
    }
}
