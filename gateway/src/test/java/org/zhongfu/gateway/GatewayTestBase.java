// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** A started gateway between a caller and stand-ins. */
abstract class GatewayTestBase {

    static FakeService service;
    static FakeService identity;

    @BeforeAll
    static void startStandIns() {
        service = new FakeService(ConfigProvider.getConfig().getValue("test.service-port", Integer.class));
        identity = new FakeService(ConfigProvider.getConfig().getValue("test.identity-port", Integer.class));
    }

    @AfterAll
    static void stopStandIns() {
        service.close();
        identity.close();
    }

    @BeforeEach
    void forget() {
        service.received.clear();
        identity.received.clear();
        identity.keysBroken.set(false);
        service.streamGoesOn.set(false);
    }

    /** A caller of its own, so that no test uses up another's rate. */
    static TestTokens caller() {
        return TestTokens.as("social-worker").sub(UUID.randomUUID());
    }

    static String token() {
        return caller().token();
    }

    static RequestSpecification signedIn() {
        return RestApi.as(caller()).header("Accept-Language", "en");
    }

    static HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + gatewayPort() + path))
                .header("Authorization", token())
                .build();
    }

    static int gatewayPort() {
        return RestAssured.port;
    }
}
