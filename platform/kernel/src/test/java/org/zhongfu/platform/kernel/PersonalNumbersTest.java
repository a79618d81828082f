// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them, and what only looks like one. */
class PersonalNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "电话13812345678。 | 电话***********。",
                "138-1234-5678 | *************",
                "138 1234 5678，家属 | *************，家属",
                "+86 13812345678 | +**************",
                "１３８１２３４５６７８ | ***********",
                "١٣٨١٢٣٤٥٦٧٨ | ***********",
                "2026-01-05：13812345678 | 2026-01-05：***********",
                "身份证65230119520307002X | 身份证******************",
                "652301 19520307 002x | ********************",
                "６５２３０１１９５２０３０７００２Ｘ | ******************",
                "分机13812345678x2 | 分机***********x2",
                "甲13812345678乙13912345678 | 甲***********乙***********"
            })
    void numbersAreReplacedByStars(String text, String masked) {
        assertThat(PersonalNumbers.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "无",
                "2026-11-27 09:30 至 10:30",
                "延安北路 1 号 2 单元 301 室",
                "0994-2345678",
                "6222021234567890123",
                "91650100MA7ABCDE1X",
                "共 12345678 元",
                "23812345678",
                "6523011952130700245"
            })
    void otherTextsAreLeftAsTheyAre(String text) {
        assertThat(PersonalNumbers.mask(text)).isEqualTo(text);
        assertThat(PersonalNumbers.in(text)).isEmpty();
    }
}
