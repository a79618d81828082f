// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.platform.kernel.LocalizedText;

class PlainLanguageTest {

    private final PlainLanguage language = new PlainLanguage(Set.of("periodTo", "from", "If-Match"));

    @ParameterizedTest
    @CsvSource({
        "服务形式 COURSE 的计量单位应为人次, COURSE",
        "HOME_COOKING 重复出现, HOME_COOKING",
        "填写 overrideReason, overrideReason",
        "状态必须为 Done, Done"
    })
    void aLatinWordInChineseIsFound(String chinese, String word) {
        assertThat(language.foreignIn(LocalizedText.of("text", chinese))).isEqualTo(List.of(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "早于服务期起始日（periodTo）",
                "不能早于 from",
                "请携带 If-Match",
                "仅在办结原因为“转介”（REFERRED）时填写",
                "必须是编号（UUID）",
                "签到方式为扫码（QR）",
                "请通过 POST /api/v1/persons/{id}/merges 办理",
                "请作废（POST .../void）",
                "该人员已并入 0195f3a0-0000-7000-8000-000000000000",
                "例如 2026-11-23T09:30:00+08:00",
                "包含不可见字符（U+200B）",
                "不同的字段：answers.EATING、visits[0].reasonCode"
            })
    void namesIdsPathsAndCodesBehindTheirLabelsBelongToIt(String chinese) {
        assertThat(language.foreignIn(LocalizedText.of("text", chinese))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"“NO_SUCH_ITEM”不在清单中, 0", "“HOME_COOKING”不在清单中, 1", "尚未参加：“模块M2”, 0", "必须是以下值之一：PASS、FAIL, 0"})
    void aCodeWithoutALabelMayStandInQuotationMarks(String chinese, int found) {
        assertThat(language.foreignIn(LocalizedText.of("text", chinese))).hasSize(found);
    }

    @Test
    void aTextMadeForOneReaderIsReadInItsLanguage() {
        assertThat(language.foreignIn(LocalizedText.of("must be a text", "must be a text")))
                .isEmpty();
        assertThat(language.foreignIn(LocalizedText.of("必须是文本", "必须是文本"))).isEmpty();
    }

    @Test
    void chineseInEnglishIsFoundOutsideQuotationMarks() {
        assertThat(language.foreignIn(LocalizedText.of("the shape 上门 is unknown", "未知")))
                .isEqualTo(List.of("上门"));
        assertThat(language.foreignIn(LocalizedText.of("the answer is \"满意\"", "未知")))
                .isEmpty();
    }
}
