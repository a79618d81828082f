// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "买买提·艾力",
                "买买提•艾力",
                "买买提‧艾力",
                "买买提・艾力",
                "买买提･艾力",
                "买买提.艾力",
                "买买提．艾力",
                "买买提。艾力",
                "买买提 艾力",
                "买买提· ·艾力",
                "买买提.·艾力",
                "买买提。 艾力",
                "买买提　艾力",
                " 买买提 · 艾力 ",
                "买买提··艾力",
                "买买提∙艾力",
                "买买提⋅艾力"
            })
    void allDotsOfAUyghurNameAreOneDot(String name) {
        assertThat(NameForm.canonical(name)).isEqualTo("买买提·艾力");
    }

    @ParameterizedTest
    @CsvSource({
        "王 芳, 王芳",
        "王　芳, 王芳",
        "王 小兰, 王小兰",
        "欧阳 娜娜, 欧阳娜娜",
        "阿依古丽·买买提 吐尔逊, 阿依古丽·买买提·吐尔逊",
        "刘〇〇, 刘〇〇",
    })
    void aSpaceThatOnlyWidensAHanNameIsDropped(String name, String canonical) {
        assertThat(NameForm.canonical(name)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"'Aygul   Memet ', Aygul Memet", "J. R. Smith, J. R. Smith", "O’Brien, O'Brien", "Sh.Memet, Sh.Memet"})
    void aLatinNameKeepsItsSpacesAndFullStops(String name, String canonical) {
        assertThat(NameForm.canonical(name)).isEqualTo(canonical);
    }

    @Test
    void lettersAreComposed() {
        assertThat(NameForm.canonical("Abdure\u0301him")).isEqualTo("Abdur\u00e9him");
    }

    @ParameterizedTest
    @ValueSource(strings = {"李乾", "於凤", "王昇", "歐陽乾坤", "𠮷田", "Ａｙｇｕｌ"})
    void noLetterIsReplacedByAnother(String name) {
        assertThat(NameForm.canonical(name)).isEqualTo(name);
    }
}
