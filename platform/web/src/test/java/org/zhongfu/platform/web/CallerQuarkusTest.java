// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Who is calling is read from the token alone. */
@QuarkusTest
class CallerQuarkusTest {

    private static final String CALLER = SampleApi.SAMPLES + "/caller";
    private static final String PROBLEM = "application/problem+json";

    static Stream<String> badTokens() {
        TestTokens officer = TestTokens.as("county-officer");
        return Stream.of(
                "Bearer rubbish",
                officer.expired().token(),
                officer.audience("other").token(),
                officer.issuer("http://elsewhere").token(),
                officer.signedByStranger().token());
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsUnauthorized(String token) {
        RestApi.anonymous()
                .header("Authorization", token)
                .get(CALLER)
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
    }

    @Test
    void aRequestWithoutATokenIsAnsweredWithAChallenge() {
        RestApi.anonymous().get(CALLER).then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void anotherRoleIsForbidden() {
        RestApi.as(TestTokens.as("social-worker"))
                .get(CALLER)
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
    }

    @Test
    void theCallerIsReadFromTheToken() {
        TestTokens caller =
                TestTokens.as("county-officer").area("652300").org("HUITONG").sub("me");

        RestApi.as(caller)
                .get(CALLER)
                .then()
                .statusCode(200)
                .body("subject", equalTo("me"))
                .body("area", equalTo("6523"))
                .body("org", equalTo("HUITONG"))
                .body("officer", equalTo(true));
    }
}
