// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.intake.application.ApplicantIdentity.Part;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.DocumentType;

class ApplicantIdentityTest {

    @ParameterizedTest
    @ValueSource(strings = {"买买提·艾力", "买买提•艾力", "买买提‧艾力", "买买提・艾力", "买买提.艾力", "买买提 艾力", "买买提　艾力", "买买提艾力", "买买提．艾力"})
    void dotsSpacesAndWidthOfANameDoNotCount(String name) {
        assertThat(differences(name, "买买提·艾力")).isEmpty();
    }

    @Test
    void latinLettersAreComparedWithoutWidthAndCase() {
        assertThat(differences("Ｂota", "BOTA")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"王小兰, 王小蓝", "王小兰, 王兰", "乾隆, 干隆"})
    void otherCharactersAreAnotherName(String one, String other) {
        assertThat(differences(one, other)).containsExactly(Part.NAME);
    }

    @Test
    void bothPartsOfAnIdentityAreCompared() {
        ApplicantIdentity applicant = new ApplicantIdentity("王小兰", number("652301195203070024"));

        assertThat(applicant.differencesTo(new ApplicantIdentity("王小兰", number(" 652301195203070024 "))))
                .isEmpty();
        assertThat(applicant.differencesTo(new ApplicantIdentity("王芳", number("652301195203070016"))))
                .containsExactly(Part.NAME, Part.ID_NUMBER);
    }

    @Test
    void aNumberThatIsNotKnownIsNotCompared() {
        assertThat(new ApplicantIdentity("王小兰", null)
                        .differencesTo(new ApplicantIdentity("王小兰", number("652301195203070024"))))
                .isEmpty();
    }

    private static DocumentNumber number(String text) {
        return DocumentNumber.parse(DocumentType.RESIDENT_ID, text).orElseThrow();
    }

    private static Set<Part> differences(String one, String other) {
        return new ApplicantIdentity(one, null).differencesTo(new ApplicantIdentity(other, null));
    }
}
