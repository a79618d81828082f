// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.testkit.RestApi;

/** What is wrong with a body is named by field, in the reader's language. */
@QuarkusTest
class RequestBodyQuarkusTest {

    @Test
    void aCreationAnswersWithItsPlaceAndTag() {
        SampleApi.post("{\"name\":\"a\",\"units\":1,\"occurredAt\":\"2026-11-23T09:30:00.123456789+08:00\"}")
                .statusCode(201)
                .header("Location", containsString(SampleApi.SAMPLES))
                .header("ETag", "\"1\"")
                .body("occurredAt", equalTo("2026-11-23T01:30:00.123456Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"units\":1}|name",
                "{\"name\":null,\"units\":1}|name",
                "{\"name\":\"\",\"units\":1}|name",
                "{\"name\":\"abcdef\",\"units\":1}|name",
                "{\"name\":5,\"units\":1}|name",
                "{\"name\":true,\"units\":1}|name",
                "{\"name\":\"a\",\"units\":11}|units",
                "{\"name\":\"a\",\"units\":\"1\"}|units",
                "{\"name\":\"a\",\"units\":1.5}|units",
                "{\"name\":\"a\",\"units\":null}|units",
                "{\"name\":\"a\",\"units\":99999999999}|units",
                "{\"name\":\"a\",\"units\":1,\"extra\":2}|extra",
                "{\"name\":\"a\",\"units\":1,\"kind\":\"THREE\"}|kind",
                "{\"name\":\"a\",\"units\":1,\"kind\":1}|kind",
                "{\"name\":\"a\",\"units\":1,\"occurredAt\":\"2026-11-23T09:30:00\"}|occurredAt",
                "{\"name\":\"a\",\"units\":1,\"occurredAt\":1763861400}|occurredAt",
                "{\"name\":\"a\",\"units\":1,\"occurredAt\":\"+99999-01-01T00:00:00Z\"}|occurredAt",
                "{\"name\":\"a\",\"units\":1,\"day\":\"2026-02-30\"}|day",
                "{\"name\":\"a\",\"units\":1,\"day\":[2026,1,1]}|day",
                "{\"name\":\"a\",\"units\":1,\"level\":\"\"}|level",
                "{\"name\":\"a\",\"units\":1,\"level\":\"  \"}|level",
                "{\"name\":\"a\",\"units\":1,\"level\":\"\\u0000\"}|level",
                "{\"name\":\"a\",\"units\":1,\"sure\":\"  \"}|sure",
                "{\"name\":\"a\",\"units\":1,\"sure\":\"true\"}|sure",
                "{\"name\":\"a\",\"units\":1,\"kind\":\"  \"}|kind",
                "{\"name\":\"a\",\"units\":1,\"lines\":[{\"code\":\"abcd\"}]}|lines[0].code",
                "{\"name\":\"a\\u0000b\",\"units\":1}|name",
                "{\"name\":\"a\\ud800\",\"units\":1}|name",
            })
    void aWrongFieldIsNamed(String body, String field) {
        long before = SampleApi.rows();

        SampleApi.post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://zhongfu.example/problems/invalid"))
                .body("violations.field", hasItem(field))
                .body("instance", equalTo(SampleApi.SAMPLES));

        assertThat(SampleApi.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"name\":\"a\",\"units\":1}}",
                "[]",
                "\"x\"",
                "{\"name\":\"a\",\"name\":\"b\",\"units\":1}",
                "null"
            })
    void anUnreadableRequestIsMalformed(String body) {
        SampleApi.post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", not(containsString("jackson")));
    }

    @Test
    void invalidUtf8IsMalformed() {
        byte[] bytes = "{\"name\":\"a?\",\"units\":1}".getBytes(StandardCharsets.US_ASCII);
        bytes[10] = (byte) 0xFF;

        RestApi.anonymous().body(bytes).post(SampleApi.SAMPLES).then().statusCode(400);
    }

    @Test
    void detailsComeInTheReadersLanguage() {
        RestApi.anonymous()
                .header("Accept-Language", "zh-CN")
                .body("{\"name\":\"abcdef\",\"units\":1}")
                .post(SampleApi.SAMPLES)
                .then()
                .statusCode(400)
                .body("title", equalTo("内容无效"))
                .body("violations[0].message", containsString("个字符"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"units\":1}|is required|必填",
                "{\"name\":\"a\",\"units\":11}|must be 10 or less|不能大于 10",
                "{\"name\":\"a\",\"units\":-1}|must be 0 or more|不能小于 0",
                "{\"name\":\"a\",\"units\":null}|must be a whole number|必须是整数",
                "{\"name\":\"a\",\"units\":1.5}|must be a whole number|必须是整数",
                "{\"name\":\"a\",\"units\":1,\"kind\":\"THREE\"}|must be one of PASS, FAIL|必须是以下值之一：PASS、FAIL",
                "{\"name\":\"a\",\"units\":1,\"sure\":\"yes\"}|must be true or false|必须是 true 或 false",
                "{\"name\":\"a\",\"units\":1,\"lines\":1}|must be a list|必须是列表",
                "{\"name\":\"a\",\"units\":1,\"lines\":[{\"code\":\"abcd\"}]}"
                        + "|must be a text of 1 to 3 characters without control characters"
                        + "|必须是 1 至 3 个字符的文本，且不含控制字符",
                "{\"name\":\"a\",\"units\":1,\"mark\":\"x\"}"
                        + "|must be a code of 2 to 5 capital letters, digits and underscores that begins with a letter"
                        + "|必须是 2 至 5 位代码，由大写字母、数字和下划线组成，以字母开头",
            })
    void aViolationSaysWhatToDoInPlainWordsOfBothLanguages(String body, String english, String chinese) {
        for (Map.Entry<String, String> expected :
                Map.of("en", english, "zh-CN", chinese).entrySet()) {
            RestApi.anonymous()
                    .header("Accept-Language", expected.getKey())
                    .body(body)
                    .post(SampleApi.SAMPLES)
                    .then()
                    .statusCode(400)
                    .body("violations[0].message", equalTo(expected.getValue()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh;q=x", "zh;q=2", "zh;q=", ";;", "*", "zh_CN"})
    void aWishForALanguageThatCannotBeReadIsPassedOver(String wish) {
        RestApi.anonymous()
                .header("Accept-Language", wish)
                .body("{\"name\":\"abcdef\",\"units\":1}")
                .post(SampleApi.SAMPLES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem("name"));
    }
}
