// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.intake.application.ApplicantIdentity.Part;

class ApplicantIdentityTest {

    @ParameterizedTest
    @ValueSource(strings = {"买买提·艾力", "买买提•艾力", "买买提‧艾力", "买买提・艾力", "买买提.艾力", "买买提 艾力", "买买提　艾力", "买买提艾力", "买买提．艾力"})
    void dotsSpacesAndWidthOfANameDoNotCount(String name) {
        assertThat(ApplicantIdentity.nameKey(name)).isEqualTo(ApplicantIdentity.nameKey("买买提·艾力"));
    }

    @Test
    void latinLettersAreComparedWithoutWidthAndCase() {
        assertThat(ApplicantIdentity.nameKey("Ｂota")).isEqualTo(ApplicantIdentity.nameKey("BOTA"));
    }

    @ParameterizedTest
    @CsvSource({"王小兰, 王小蓝", "王小兰, 王兰", "乾隆, 干隆"})
    void otherCharactersAreAnotherName(String one, String other) {
        assertThat(ApplicantIdentity.nameKey(one)).isNotEqualTo(ApplicantIdentity.nameKey(other));
    }

    @Test
    void bothPartsOfAnIdentityAreCompared() {
        ApplicantIdentity applicant = new ApplicantIdentity("王小兰", "65230119520307002x");

        assertThat(applicant.differencesTo(new ApplicantIdentity("王小兰", "65230119520307002X")))
                .isEmpty();
        assertThat(applicant.differencesTo(new ApplicantIdentity("王芳", "652301195203070016")))
                .containsExactly(Part.NAME, Part.ID_NUMBER);
    }

    @Test
    void aNumberThatIsNotKnownIsNotCompared() {
        assertThat(new ApplicantIdentity("王小兰", null).differencesTo(new ApplicantIdentity("王小兰", "652301195203070024")))
                .isEmpty();
    }
}
