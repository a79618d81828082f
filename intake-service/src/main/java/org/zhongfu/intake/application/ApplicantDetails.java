// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.DocumentType;
import org.zhongfu.intake.representative.RepresentativeId;
import org.zhongfu.platform.security.RowEncryption;

/**
 * What an application says of the person who applies. Identifying values are encrypted for their row, except the name;
 * the ID number is compared by its keyed hash.
 */
@Embeddable
class ApplicantDetails {

    private static final String TABLE = "application";
    private static final String ID_NUMBER = "application.id_number";

    private String applicantName;

    @Enumerated(EnumType.STRING)
    private @Nullable DocumentType documentType;

    @Column(name = "id_number_sealed")
    private @Nullable String encryptedIdNumber;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private @Nullable String idNumberIndex;

    @Column(name = "phone_sealed")
    private @Nullable String encryptedPhone;

    @Column(name = "address_sealed")
    private @Nullable String encryptedAddress;

    @Column(name = "description_sealed")
    private @Nullable String encryptedDescription;

    @Embedded
    private @Nullable StoredApplyingRepresentative representative;

    /** The entry that lets the representative apply; null before the acceptance, and when an officer decided without one. */
    private @Nullable UUID representativeEntryId;

    @SuppressWarnings("NullAway.Init")
    protected ApplicantDetails() {} // for Hibernate only

    ApplicantDetails(UUID row, SubmitApplicationRequest request, RowEncryption encryption) {
        Applicant applicant = request.applicant();
        applicantName = applicant.name();
        setDocument(row, applicant.document().orElse(null), encryption);
        encryptedPhone = encryption.encryptOrNull("application.phone", row, applicant.phone());
        encryptedAddress = encryption.encryptOrNull("application.address", row, request.address());
        encryptedDescription = encryption.encryptOrNull("application.description", row, request.description());
        setRepresentative(row, request.representative(), encryption);
    }

    /** Replaces what was sent; a value that is absent stays. */
    void replace(UUID row, ResubmitApplicationRequest change, RowEncryption encryption) {
        Applicant applicant = change.applicant();
        if (applicant != null) {
            applicantName = applicant.name();
            if (applicant.idNumber() != null) {
                setDocument(row, applicant.document().orElse(null), encryption);
            }
            encryptedPhone = encryptedOr("application.phone", row, applicant.phone(), encryptedPhone, encryption);
        }
        setRepresentative(row, change.representative(), encryption);
        encryptedAddress = encryptedOr("application.address", row, change.address(), encryptedAddress, encryption);
        encryptedDescription =
                encryptedOr("application.description", row, change.description(), encryptedDescription, encryption);
    }

    String name() {
        return applicantName;
    }

    /** The document; rows from before kinds were kept hold resident ID numbers. */
    @Nullable
    DocumentNumber document(UUID row, RowEncryption encryption) {
        String number = encryption.decryptOrNull(ID_NUMBER, row, encryptedIdNumber);
        return number == null
                ? null
                : DocumentNumber.parse(documentType == null ? DocumentType.RESIDENT_ID : documentType, number)
                        .orElse(null);
    }

    @Nullable
    String phone(UUID row, RowEncryption encryption) {
        return encryption.decryptOrNull("application.phone", row, encryptedPhone);
    }

    @Nullable
    String address(UUID row, RowEncryption encryption) {
        return encryption.decryptOrNull("application.address", row, encryptedAddress);
    }

    @Nullable
    String description(UUID row, RowEncryption encryption) {
        return encryption.decryptOrNull("application.description", row, encryptedDescription);
    }

    /** Who applied for the applicant; null when they applied themselves. */
    @Nullable
    ApplyingRepresentative representative(UUID row, RowEncryption encryption) {
        return representative == null ? null : representative.plain(row, encryption);
    }

    @Nullable
    RepresentativeId representativeEntryId() {
        return representativeEntryId == null ? null : new RepresentativeId(representativeEntryId);
    }

    void linkRepresentative(@Nullable RepresentativeId entry) {
        representativeEntryId = entry == null ? null : entry.value();
    }

    private void setRepresentative(UUID row, @Nullable ApplyingRepresentative sent, RowEncryption encryption) {
        if (sent != null) {
            representative = StoredApplyingRepresentative.of(sent, row, encryption);
        }
    }

    private void setDocument(UUID row, @Nullable DocumentNumber number, RowEncryption encryption) {
        documentType = number == null ? null : number.type();
        encryptedIdNumber = number == null ? null : encryption.encrypt(ID_NUMBER, row, number.value());
        idNumberIndex = number == null ? null : number.index(TABLE, encryption);
    }

    private static @Nullable String encryptedOr(
            String column, UUID row, @Nullable String plain, @Nullable String before, RowEncryption encryption) {
        return plain == null ? before : encryption.encrypt(column, row, plain);
    }
}
