// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;

/** Passwords are not tried as fast as the gateway forwards requests, whatever accounts they are for. */
@QuarkusTest
class SignInLimitQuarkusTest extends GatewayTestBase {

    private static final String TOKENS = "/auth/realms/zhongfu/protocol/openid-connect/token";
    private static final int MORE_THAN_THE_BURST = 30;

    @Test
    void theTokenEndpointIsLimitedByAddress() {
        List<Response> answers = Stream.generate(SignInLimitQuarkusTest::tryAPassword)
                .limit(MORE_THAN_THE_BURST)
                .toList();

        // The other test may have used up the burst of this address before.
        assertThat(answers)
                .extracting(Response::statusCode)
                .contains(429)
                .allMatch(status -> status == 200 || status == 429);
        answers.stream().filter(answer -> answer.statusCode() == 429).forEach(answer -> answer.then()
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*")));
    }

    @Test
    void pagesAndKeysOfTheSignInAreReadAllTheSame() {
        Stream.generate(SignInLimitQuarkusTest::tryAPassword)
                .limit(MORE_THAN_THE_BURST)
                .forEach(answer -> {});

        RestApi.anonymous()
                .get("/auth/realms/zhongfu/protocol/openid-connect/certs-page")
                .then()
                .statusCode(200);
    }

    private static Response tryAPassword() {
        return RestApi.anonymous().body("{}").post(TOKENS);
    }
}
