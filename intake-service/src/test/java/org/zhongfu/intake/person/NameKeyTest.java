// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "买买提·艾力, 買買提.艾力",
        "买买提·艾力, 买买提艾力",
        "李乾, 李干",
        "於凤, 于凤",
        "歐陽娜娜, 欧阳娜娜",
        "王昇, 王升",
        "张喆, 张哲",
        "𠮷田, 吉田",
        "刘〇〇, 刘零零",
        "髙峯, 高峰",
        "Ａｙｇｕｌ　Ｍｅｍｅｔ, aygul memet",
        "Aygul Memet, AYGULMEMET",
        "O’Brien, o'brien",
        "Müller-Lüdenscheidt, müller lüdenscheidt",
        "ئەلى, ئەلـــى",
    })
    void twoSpellingsOfANameHaveOneKey(String name, String other) {
        assertThat(NameKey.of(other)).isEqualTo(NameKey.of(name));
    }

    @ParameterizedTest
    @CsvSource({"王芳, 王方", "买买提·艾力, 买买提·艾里", "Müller, Muller"})
    void namesThatOnlySoundAlikeHaveTwoKeys(String name, String other) {
        assertThat(NameKey.of(other)).isNotEqualTo(NameKey.of(name));
    }

    /** Conversion of whole words leaves 乾坤 as it is, and the search for 李乾 would then miss 李乾坤. */
    @Test
    void aCharacterIsFoldedWithoutItsNeighbours() {
        assertThat(NameKey.of("李乾坤")).startsWith(NameKey.of("李乾"));
    }

    @ParameterizedTest
    @CsvSource({"·", "' '", "' - '", "．", "''"})
    void aTextWithoutALetterHasNoKey(String text) {
        assertThat(NameKey.of(text)).isEmpty();
    }
}
