// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor continues the list, filters and order it was made for, and no other. */
@QuarkusTest
class BoundCursorsQuarkusTest {

    private static final String NUMBERS = SampleApi.SAMPLES + "/numbers";

    @Test
    void theCursorOfAPageContinuesTheList() {
        String cursor = cursorOf("?kind=a&kind=b&limit=2");

        given().get(NUMBERS + "?limit=1&kind=b&kind=a&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0]", containsString("0003"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NUMBERS + "?kind=b",
                NUMBERS + "?kind=a&kind=a",
                NUMBERS + "?limit=2",
                SampleApi.SAMPLES + "?limit=2"
            })
    void aCursorOfOtherFiltersOrAnotherListIsRefusedWithWords(String request) {
        String cursor = cursorOf("?kind=a&limit=2");

        given().header("Accept-Language", "zh-CN")
                .get(request + "&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("cursor"))
                .body("violations[0].message", containsString("同一列表"));
    }

    @Test
    void aCursorThatIsBoundToNothingIsRefused() {
        String unbound = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("1:00000000-0000-0000-0000-000000000001".getBytes(StandardCharsets.UTF_8));

        given().get(NUMBERS + "?cursor=" + unbound)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("cursor"));
    }

    @Test
    void aParameterWithSeveralValuesMayBeSentSeveralTimes() {
        given().get(NUMBERS + "?kind=a&kind=b&limit=1").then().statusCode(200).body("items[0]", containsString("ab"));
    }

    @Test
    void noParameterMayBeSentEndlessly() {
        given().get(NUMBERS + "?" + "kind=a&".repeat(21) + "limit=1")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("kind"));
    }

    private static String cursorOf(String query) {
        return given().get(NUMBERS + query).then().statusCode(200).extract().path("next");
    }
}
