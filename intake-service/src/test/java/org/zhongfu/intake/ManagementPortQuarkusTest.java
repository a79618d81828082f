// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Health and metrics are not at the port of the API. */
@QuarkusTest
class ManagementPortQuarkusTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/health", "/q/health/ready", "/q/health/live"})
    void thePortOfTheApiDoesNotShowThem(String path) {
        given().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/health/live", "/q/health/ready"})
    void theManagementPortDoes(String path) {
        given().get(management.resolve(path)).then().statusCode(200);
    }
}
