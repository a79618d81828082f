// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.intake.IntakeApi;

class IdNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "652301195203070024",
                "652302201506010015",
                "652328199802151238",
                "652301198001010035"
            })
    void publishedExamplesHaveTheRightCheckCharacter(String number) {
        boolean bornSince1900 = !number.startsWith("1880", 6);

        assertThat(IdNumber.parse(number).isPresent()).isEqualTo(bornSince1900);
    }

    @Test
    void birthDateAndSexFollowFromTheNumber() {
        IdNumber woman = IdNumber.parse("652301195203070024").orElseThrow();
        IdNumber boy = IdNumber.parse("652302201506010015").orElseThrow();

        assertThat(woman.birthDate()).isEqualTo(LocalDate.of(1952, 3, 7));
        assertThat(woman.sex()).isEqualTo(Sex.FEMALE);
        assertThat(boy.birthDate()).isEqualTo(LocalDate.of(2015, 6, 1));
        assertThat(boy.sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void aLowerCaseXIsTheSameNumber() {
        assertThat(IdNumber.parse("11010519491231002x")).isEqualTo(IdNumber.parse("11010519491231002X"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19520230", "19521301", "19520007", "18991231"})
    void anImpossibleBirthDateIsRefusedWithTheRightCheckCharacter(String birthDay) {
        assertThat(IdNumber.parse(IntakeApi.withCheckCharacter("652301" + birthDay + "002")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "65230119520307002",
                "6523011952030700244",
                "652301520307002",
                "65230119520307002A",
                "６52301195203070024",
                " 652301195203070024",
                "X52301195203070024"
            })
    void aTextInAnotherFormIsRefused(String text) {
        assertThat(IdNumber.parse(text)).isEmpty();
    }

    @Test
    void theAreaPartIsNotChecked() {
        assertThat(IdNumber.parse(IntakeApi.withCheckCharacter("99999919520307002")))
                .isPresent();
    }

    @Test
    void theTextDoesNotShowTheNumber() {
        IdNumber number = IdNumber.parse("652301195203070024").orElseThrow();

        assertThat(number.toString()).doesNotContain("19520307").doesNotContain("652301");
    }
}
