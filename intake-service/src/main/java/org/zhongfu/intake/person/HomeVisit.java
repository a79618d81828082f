// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.security.RowEncryption;

/**
 * What a visit to the home needs, as a part of a person's file.
 *
 * @param encryptedEntranceNote how to get in
 * @param encryptedHazards codes of the list {@code home-hazards}, separated by commas
 * @param encryptedEmergencyContact whom to call in an emergency
 */
@Embeddable
record HomeVisit(
        @Column(name = "entrance_note_sealed") @Nullable String encryptedEntranceNote,
        @Column(name = "hazards_sealed") @Nullable String encryptedHazards,
        @Column(name = "emergency_contact_sealed") @Nullable String encryptedEmergencyContact) {

    private static final String NOTE = "person.entrance_note";
    private static final String HAZARDS = "person.hazards";
    private static final String CONTACT = "person.emergency_contact";

    /** Hibernate reads an embedded record of nulls as null. */
    static final HomeVisit NONE = new HomeVisit(null, null, null);

    HomeVisit correct(CorrectPersonRequest correction, UUID person, RowEncryption encryption) {
        @Nullable String note = encryptedEntranceNote;
        if (correction.entranceNote().isSent()) {
            note = encryption.encryptOrNull(
                    NOTE, person, correction.entranceNote().value());
        }
        @Nullable String hazards = encryptedHazards;
        if (correction.hazards().isSent()) {
            hazards = encryption.encryptOrNull(
                    HAZARDS, person, joined(correction.hazards().value()));
        }
        @Nullable String contact = encryptedEmergencyContact;
        if (correction.emergencyContact().isSent()) {
            EmergencyContact sent = correction.emergencyContact().value();
            contact = encryption.encryptOrNull(CONTACT, person, sent == null ? null : sent.text());
        }
        return new HomeVisit(note, hazards, contact);
    }

    @Nullable
    String entranceNote(UUID person, RowEncryption encryption) {
        return encryption.decryptOrNull(NOTE, person, encryptedEntranceNote);
    }

    List<String> hazards(UUID person, RowEncryption encryption) {
        @Nullable String codes = encryption.decryptOrNull(HAZARDS, person, encryptedHazards);
        return codes == null ? List.of() : List.of(codes.split(","));
    }

    @Nullable
    EmergencyContact emergencyContact(UUID person, RowEncryption encryption) {
        @Nullable String text = encryption.decryptOrNull(CONTACT, person, encryptedEmergencyContact);
        return text == null ? null : EmergencyContact.of(text);
    }

    private static @Nullable String joined(@Nullable List<String> codes) {
        return codes == null || codes.isEmpty()
                ? null
                : String.join(",", codes.stream().distinct().sorted().toList());
    }
}
