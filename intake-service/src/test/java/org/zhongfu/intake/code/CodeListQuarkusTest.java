// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.code;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.testkit.RestApi;

@QuarkusTest
class CodeListQuarkusTest {

    @Test
    void theListsArePublic() {
        RestApi.anonymous()
                .get("/api/v1/code-lists")
                .then()
                .statusCode(200)
                .body("", hasSize(CodeLists.all().size()))
                .body("name", hasItems("areas", "target-groups", "service-items"));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 昌吉市", "en, Changji City"})
    void theLabelsAreInTheLanguageOfTheRequest(String language, String label) {
        RestApi.anonymous()
                .header("Accept-Language", language)
                .get("/api/v1/code-lists/areas")
                .then()
                .statusCode(200)
                .body("codes[1].code", equalTo("652301"))
                .body("codes[1].label", equalTo(label));
    }

    @Test
    void anUnknownListIsNotFound() {
        RestApi.anonymous().get("/api/v1/code-lists/no-such-list").then().statusCode(404);
    }
}
