// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhongfu.stack.Await;
import org.zhongfu.testkit.LogRecords;
import org.zhongfu.testkit.RestApi;

@QuarkusTest
class EdgeQuarkusTest extends GatewayTestBase {

    private static final String PAGE_OF_ANOTHER_ORIGIN = "https://elsewhere.example.org";
    private static final String DASHBOARD = "https://dashboard.example.org";

    @TestHTTPResource(value = "/", management = true)
    URI managementPort;

    @Test
    void theLogNamesNoPersonThatACallerPutIntoAPath() {
        try (LogRecords log = LogRecords.of("org.zhongfu.gateway.access")) {
            signedIn().get("/api/v1/persons/wangxiulan").then().statusCode(200);

            // Lines of earlier requests may still arrive.
            assertThat(Await.until(Duration.ofSeconds(10), () -> log.lines().stream()
                            .anyMatch(line -> line.text().startsWith("GET /api/v1/persons/* 200"))))
                    .isTrue();
            assertThat(log.lines()).noneSatisfy(line -> assertThat(line.text()).contains("wangxiulan"));
        }
    }

    @Test
    void anUnknownPathIsAProblem() {
        for (var path : new String[] {"/api/v1/nowhere", "/api/v1", "/api/v1/q/health", "/nowhere", "/auth/admin"}) {
            signedIn()
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .header("X-Request-Id", notNullValue())
                    .body("type", equalTo("https://zhongfu.example/problems/not-found"))
                    .body("instance", equalTo(path));
        }
    }

    @Test
    void aPageOfAKnownOriginMayCall() {
        RestApi.anonymous()
                .header("Origin", DASHBOARD)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .options("/api/v1/persons")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", DASHBOARD)
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"));
        signedIn()
                .header("Origin", DASHBOARD)
                .get("/api/v1/persons/echo")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", DASHBOARD)
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Vary", containsString("Origin"));
    }

    @Test
    void aPageOfAnotherOriginGetsNoCorsHeaders() {
        RestApi.anonymous()
                .header("Origin", PAGE_OF_ANOTHER_ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/persons")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
        signedIn()
                .header("Origin", PAGE_OF_ANOTHER_ORIGIN)
                .get("/api/v1/persons/tagged")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (var path : new String[] {"/", "/api/openapi", "/api/v1/persons/echo", "/nowhere"}) {
            signedIn()
                    .get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Cache-Control", "no-store");
        }
    }

    @Test
    void theDescriptionIsServedAsJsonAndYaml() {
        RestApi.anonymous()
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"));
        RestApi.anonymous()
                .accept("application/yaml")
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .body(containsString("openapi: \"3.1.0\""));
        RestApi.anonymous().get("/api/openapi?format=yaml").then().contentType("application/yaml");
    }

    @Test
    void theDescriptionIsReadOnly() {
        RestApi.anonymous().post("/api/openapi").then().statusCode(405).header("Allow", "GET, HEAD");
    }

    @Test
    void theDescriptionCanBeBrowsedFromHereAlone() {
        var page = RestApi.anonymous()
                .get("/api/docs/")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains("/api/openapi").contains("swagger-ui").doesNotContain("https://unpkg", "//cdn");
        RestApi.anonymous()
                .get("/api/docs/swagger-ui-bundle.js")
                .then()
                .statusCode(200)
                .contentType(containsString("javascript"));
        RestApi.anonymous().redirects().follow(true).get("/api/docs").then().statusCode(200);
    }

    @Test
    void healthAndMetricsAreOnTheManagementPortAndOnNoOther() {
        for (var path : new String[] {
            "/q/health",
            "/q/health/ready",
            "/q/health/live",
            "/q/metrics",
            "/q/openapi-of-gateway",
            "/q",
            "/api/q/health"
        }) {
            signedIn()
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("https://zhongfu.example/problems/not-found"));
        }
        RestApi.anonymous().get(managementPort.resolve("/q/health")).then().statusCode(200);
        RestApi.anonymous()
                .accept("*/*") // Metrics are text.
                .get(managementPort.resolve("/q/metrics"))
                .then()
                .statusCode(200)
                .body(containsString("jvm_"));
        RestApi.anonymous()
                .get(managementPort.resolve("/api/v1/code-lists"))
                .then()
                .statusCode(404);
    }

    @Test
    void theFirstPageNamesTheAddresses() {
        RestApi.anonymous().get("/").then().statusCode(200).body("documentation", equalTo("/api/docs"));
    }

    @Test
    void requestsOfOneAddressAreLimitedAndOthersAreNot() throws Exception {
        int limited = 0;
        String last = "";
        for (int request = 0; request < 160; request++) {
            try (var raw = new RawHttp(gatewayPort(), "127.0.0.7")) {
                raw.send("GET /api/v1/code-lists HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
                var answer = raw.readAll();
                if (RawHttp.status(answer) == 429) {
                    limited++;
                    last = answer;
                }
            }
        }
        assertThat(limited).isBetween(1, 60);
        assertThat(last).contains("application/problem+json").containsIgnoringCase("retry-after: ");
        RestApi.anonymous().get("/api/v1/code-lists").then().statusCode(200);
    }

    @Test
    void requestsOfOneCallerAreLimitedAndOthersAreNot() {
        var token = token();
        int limited = 0;
        for (int request = 0; request < 80; request++) {
            if (RestApi.anonymous()
                            .header("Authorization", token)
                            .get("/api/v1/persons/echo")
                            .statusCode()
                    == 429) {
                limited++;
            }
        }
        assertThat(limited).isBetween(1, 40);
        signedIn().get("/api/v1/persons/echo").then().statusCode(200);
    }
}
