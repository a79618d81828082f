// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongfu.contracts.id.PersonId;

/** Each kind of document has its own form of number. */
class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 652301195203070024, true",
        "RESIDENT_ID, 652301195203070025, false",
        "HOUSEHOLD_REGISTER, 652301195203070024, true",
        "HOUSEHOLD_REGISTER, 12345678, false",
        "HMT_RESIDENCE_PERMIT, 810000199408230021, true",
        "HMT_RESIDENCE_PERMIT, 652301195203070024, false",
        "FOREIGN_PERMANENT_RESIDENT_ID, CAN1100781210, false",
        "FOREIGN_PERMANENT_RESIDENT_ID, CAN110078121001, true",
        "FOREIGN_PERMANENT_RESIDENT_ID, 911124198108030024, true",
        "FOREIGN_PERMANENT_RESIDENT_ID, 811124198108030024, false",
        "PASSPORT, e12345678, true",
        "PASSPORT, E-1234567, false",
        "PASSPORT, ABCDEFG, false",
        "PASSPORT, E123, false"
    })
    void aNumberHasTheFormOfItsKind(DocumentType type, String text, boolean valid) {
        assertThat(DocumentNumber.parse(type, text).isPresent()).isEqualTo(valid);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESIDENT_ID", "HOUSEHOLD_REGISTER"})
    void theNumberOfACitizenStatesSexAndBirth(DocumentType type) {
        DocumentNumber number = DocumentNumber.parse(type, "652301195203070024").orElseThrow();

        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1952, 3, 7));
        assertThat(number.sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void aPassportStatesNeitherSexNorBirth() {
        DocumentNumber number =
                DocumentNumber.parse(DocumentType.PASSPORT, "E12345678").orElseThrow();

        assertThat(number.birthDate()).isNull();
        assertThat(number.sex()).isNull();
    }

    @Test
    void theCardAndTheRegisterOfACitizenHoldTheSameNumber() {
        DocumentNumber card = DocumentNumber.parse(DocumentType.RESIDENT_ID, "652301195203070024")
                .orElseThrow();
        DocumentNumber register = DocumentNumber.parse(DocumentType.HOUSEHOLD_REGISTER, "652301195203070024")
                .orElseThrow();

        assertThat(card.isSameAs(register)).isTrue();
    }

    @Test
    void aPassportOfTheSameCharactersIsAnotherNumber() {
        DocumentNumber passport =
                DocumentNumber.parse(DocumentType.PASSPORT, "CAN110078121001").orElseThrow();
        DocumentNumber card = DocumentNumber.parse(DocumentType.FOREIGN_PERMANENT_RESIDENT_ID, "CAN110078121001")
                .orElseThrow();

        assertThat(passport.isSameAs(card)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 652301195203070024, 6*****************",
        "HOUSEHOLD_REGISTER, 652301195203070024, 6*****************",
        "FOREIGN_PERMANENT_RESIDENT_ID, CAN110078121001, C**************"
    })
    void ofANumberMadeFromTheBirthDateNoLastDigitIsShown(DocumentType type, String number, String masked) {
        assertThat(DocumentNumber.parse(type, number).orElseThrow().masked()).isEqualTo(masked);
    }

    @Test
    void aTemporaryNumberIsShownInFullAndAllOthersMasked() {
        DocumentNumber temporary = DocumentNumber.temporary(new PersonId(UUID.randomUUID()));
        DocumentNumber passport =
                DocumentNumber.parse(DocumentType.PASSPORT, "E12345678").orElseThrow();

        assertThat(temporary.masked()).isEqualTo(temporary.value()).matches("T[0-9A-F]{12}");
        assertThat(passport.masked()).isEqualTo("E******78");
        assertThat(passport.toString()).doesNotContain("12345");
    }
}
