// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a visit as it is stored.
 *
 * @param checkIn what may be shown of the check-in
 * @param checkOut what may be shown of the check-out
 * @param encryptedCheckIn the whole proof of the check-in, with the exact point
 * @param encryptedCheckOut the same of the check-out; kept as evidence, decrypted only for the checks and the review of visits
 * @param verification how well the visit is proven; null until the check-out
 * @param exceptions what the checks found
 */
@Embeddable
record StoredProof(
        @JdbcTypeCode(SqlTypes.JSON) @Nullable Attendance checkIn,

        @JdbcTypeCode(SqlTypes.JSON) @Nullable Attendance checkOut,

        @Column(name = "check_in_sealed") @Nullable String encryptedCheckIn,

        @Column(name = "check_out_sealed") @Nullable String encryptedCheckOut,

        @Enumerated(EnumType.STRING) @Nullable VerificationLevel verification,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<ReviewReason> exceptions) {

    /** Before the check-in. */
    static final StoredProof NONE = new StoredProof(null, null, null, null, null, List.of());

    StoredProof withCheckIn(EncryptedProof proof, List<ReviewReason> found) {
        return new StoredProof(
                proof.attendance(),
                checkOut,
                proof.ciphertext(),
                encryptedCheckOut,
                verification,
                exceptionsAnd(found));
    }

    /**
     * The proof with the check-out.
     *
     * @param level how well it proves the visit
     */
    StoredProof withCheckOut(EncryptedProof proof, List<ReviewReason> found, VerificationLevel level) {
        return new StoredProof(
                checkIn, proof.attendance(), encryptedCheckIn, proof.ciphertext(), level, exceptionsAnd(found));
    }

    /** What the checks found about a unit that a record proves. */
    StoredProof withRecord(List<ReviewReason> found, VerificationLevel level) {
        return new StoredProof(checkIn, checkOut, encryptedCheckIn, encryptedCheckOut, level, exceptionsAnd(found));
    }

    /** The proof with what was found between check-in and check-out. */
    StoredProof withFound(List<ReviewReason> found) {
        return new StoredProof(
                checkIn, checkOut, encryptedCheckIn, encryptedCheckOut, verification, exceptionsAnd(found));
    }

    /** The same proof, confirmed by a review. */
    StoredProof confirmed() {
        return new StoredProof(
                checkIn, checkOut, encryptedCheckIn, encryptedCheckOut, VerificationLevel.CONFIRMED, exceptions);
    }

    /**
     * The proof with other ends, judged again; it counts as confirmed.
     *
     * @param in another check-in; null keeps the recorded one
     * @param out another check-out; null keeps the recorded one
     * @param found all that the checks find now
     */
    StoredProof corrected(@Nullable EncryptedProof in, @Nullable EncryptedProof out, List<ReviewReason> found) {
        return new StoredProof(
                in == null ? checkIn : in.attendance(),
                out == null ? checkOut : out.attendance(),
                in == null ? encryptedCheckIn : in.ciphertext(),
                out == null ? encryptedCheckOut : out.ciphertext(),
                VerificationLevel.CONFIRMED,
                List.copyOf(found));
    }

    /** The exceptions known so far and further ones. */
    List<ReviewReason> exceptionsAnd(List<ReviewReason> found) {
        return Stream.concat(exceptions.stream(), found.stream()).distinct().toList();
    }
}
