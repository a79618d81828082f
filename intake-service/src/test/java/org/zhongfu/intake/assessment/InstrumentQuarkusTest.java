// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;

/** The instruments, which are public. */
@QuarkusTest
class InstrumentQuarkusTest {

    @Test
    void anInstrumentIsReadInTheLanguageOfTheRequest() {
        RestApi.anonymous()
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/instruments/SELF_CARE_6/versions/1")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("INDOOR_WALKING"))
                .body("items[0].label", equalTo("自主吃饭"))
                .body("levels[2].level", equalTo("FULL_CARE"));
    }

    @Test
    void allInstrumentsAreListed() {
        RestApi.anonymous().get("/api/v1/instruments").then().statusCode(200).body("code", hasItem("SELF_CARE_6"));
    }

    @Test
    void anUnknownVersionIsNotFound() {
        RestApi.anonymous()
                .get("/api/v1/instruments/SELF_CARE_6/versions/9")
                .then()
                .statusCode(404);
    }
}
