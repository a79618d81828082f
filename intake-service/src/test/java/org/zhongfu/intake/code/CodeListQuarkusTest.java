// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.code;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.testkit.RestApi;

@QuarkusTest
class CodeListQuarkusTest {

    @Test
    void theListsArePublicInTheLanguageOfTheRequest() {
        RestApi.anonymous()
                .get("/api/v1/code-lists")
                .then()
                .statusCode(200)
                .body("", hasSize(CodeLists.all().size()))
                .body("name", hasItems("areas", "target-groups", "service-items"));
        RestApi.anonymous()
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/code-lists/areas")
                .then()
                .statusCode(200)
                .body("codes[1].code", equalTo("652301"))
                .body("codes[1].label", equalTo("昌吉市"));
        RestApi.anonymous().get("/api/v1/code-lists/areas").then().body("codes[1].label", equalTo("Changji City"));
        RestApi.anonymous().get("/api/v1/code-lists/no-such-list").then().statusCode(404);
    }
}
