// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FreeTextTest {

    private record Answer(String code, @FreeText String reason) {}

    @Test
    void numbersAreMaskedWhereNoCallerIsKnown() throws JsonProcessingException {
        String json = new ObjectMapper().writeValueAsString(new Answer("13812345678", "电话 13812345678"));

        assertThat(json).isEqualTo("{\"code\":\"13812345678\",\"reason\":\"电话 ***********\"}");
    }

    @Test
    void nullStaysNull() throws JsonProcessingException {
        String json = new ObjectMapper().writeValueAsString(new NullableAnswer(null));

        assertThat(json).isEqualTo("{\"reason\":null}");
    }

    private record NullableAnswer(@FreeText @Nullable String reason) {}
}
