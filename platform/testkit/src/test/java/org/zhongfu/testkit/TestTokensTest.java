// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    @Test
    void aTokenCarriesWhatTheRealmWouldPutIntoIt() throws Exception {
        var subject = UUID.fromString("018f3c1e-0000-7000-8000-000000000001");

        var claims = claims(TestTokens.as("township-officer", "backfill")
                .area("652301001")
                .org("HUITONG")
                .sub(subject)
                .jwt());

        assertThat(claims.at("/realm_access/roles"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("township-officer", "backfill");
        assertThat(claims.get("area").asText()).isEqualTo("652301001");
        assertThat(claims.get("org").asText()).isEqualTo("HUITONG");
        assertThat(claims.get("sub").asText()).isEqualTo(subject.toString());
        assertThat(claims.get("iss").asText()).isEqualTo(TestTokens.ISSUER);
        assertThat(claims.get("aud").toString()).contains("zhongfu-api");
    }

    @Test
    void anExpiredTokenHasRunOut() throws Exception {
        var claims = claims(TestTokens.as("auditor").expired().jwt());

        assertThat(claims.get("exp").asLong()).isLessThan(Instant.now().getEpochSecond());
        assertThat(claims.get("exp").asLong()).isGreaterThan(claims.get("iat").asLong());
    }

    @Test
    void theConfiguredKeyVerifiesATokenAndNotAStrangers() throws Exception {
        assertThat(verifies(TestTokens.as("auditor").jwt())).isTrue();
        assertThat(verifies(TestTokens.as("auditor").signedByStranger().jwt())).isFalse();
    }

    private static boolean verifies(String jwt) throws Exception {
        var key = Base64.getDecoder().decode(TestTokens.config().get("quarkus.oidc.public-key"));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
        int dot = jwt.lastIndexOf('.');
        signature.update(jwt.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(jwt.substring(dot + 1)));
    }

    private static JsonNode claims(String jwt) throws Exception {
        return JsonMapper.builder().build().readTree(Base64.getUrlDecoder().decode(jwt.split("\\.")[1]));
    }
}
