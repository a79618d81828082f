// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import io.smallrye.jwt.build.Jwt;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens like those of the realm, signed with a key made for the tests of this checkout; immutable, so one can be varied.
 */
public final class TestTokens {

    /** The realm's issuer, as the services know it. */
    public static final String ISSUER = "http://localhost:8080/auth/realms/zhongfu";

    /** The audience every service demands. */
    public static final String AUDIENCE = "zhongfu-api";

    private static final String KEYS = "zhongfu.test.token-keys";
    private static final String STRANGER = "zhongfu.test.stranger-keys";
    /** No claim but the header {@code kid}. */
    private static final String KEY_ID = "(key id)";

    private static final Duration LIFETIME = Duration.ofMinutes(15);

    /** Signing takes longer than most requests, so a token is used again for a part of its lifetime. */
    private static final Duration USED_AGAIN = Duration.ofMinutes(5);

    private static final Map<Claims, Signed> SIGNED = new ConcurrentHashMap<>();

    private final List<String> roles;
    private final Map<String, String> claims;
    private final String issuer;
    private final String audience;
    private final Duration expiresIn;
    private final boolean stranger;

    /** All that tokens of one caller have in common. */
    private record Claims(
            List<String> roles,
            Map<String, String> more,
            String issuer,
            String audience,
            Duration expiresIn,
            boolean stranger) {}

    /** A token and when it was signed. */
    private record Signed(String jwt, Instant at) {}

    private TestTokens(
            List<String> roles,
            Map<String, String> claims,
            String issuer,
            String audience,
            Duration expiresIn,
            boolean stranger) {
        this.roles = List.copyOf(roles);
        this.claims = Map.copyOf(claims);
        this.issuer = issuer;
        this.audience = audience;
        this.expiresIn = expiresIn;
        this.stranger = stranger;
    }

    /** A caller with the given realm roles and a subject of its own. */
    public static TestTokens as(String... roles) {
        var subject = UUID.nameUUIDFromBytes(("test " + Arrays.toString(roles)).getBytes(StandardCharsets.UTF_8));
        return new TestTokens(List.of(roles), Map.of("sub", subject.toString()), ISSUER, AUDIENCE, LIFETIME, false);
    }

    /** The GB/T 2260 code the caller works for. */
    public TestTokens area(String code) {
        return claim("area", code);
    }

    /** The provider the caller belongs to. */
    public TestTokens org(String code) {
        return claim("org", code);
    }

    /** Who the caller is. */
    public TestTokens sub(UUID subject) {
        return claim("sub", subject.toString());
    }

    /** Who the caller is. */
    public TestTokens sub(String subject) {
        return claim("sub", subject);
    }

    /** Any further text claim. */
    public TestTokens claim(String name, String value) {
        var more = new HashMap<>(claims);
        more.put(name, value);
        return new TestTokens(roles, more, issuer, audience, expiresIn, stranger);
    }

    /** The same caller with a token that names its key, as those of Keycloak do. */
    public TestTokens keyId(String id) {
        return claim(KEY_ID, id);
    }

    /** The same caller with a token of another issuer. */
    public TestTokens issuer(String other) {
        return new TestTokens(roles, claims, other, audience, expiresIn, stranger);
    }

    /** The same caller with a token of another audience. */
    public TestTokens audience(String other) {
        return new TestTokens(roles, claims, issuer, other, expiresIn, stranger);
    }

    /** The same caller with a token that ran out an hour ago. */
    public TestTokens expired() {
        return new TestTokens(roles, claims, issuer, audience, Duration.ofHours(-1), stranger);
    }

    /** The same caller with a token signed by an unknown key. */
    public TestTokens signedByStranger() {
        return new TestTokens(roles, claims, issuer, audience, expiresIn, true);
    }

    /** The value of the Authorization header: {@code Bearer} and the signed token. */
    public String token() {
        return "Bearer " + jwt();
    }

    /** The signed token alone. */
    public String jwt() {
        Claims key = new Claims(roles, claims, issuer, audience, expiresIn, stranger);
        Instant now = Instant.now();
        Signed known = SIGNED.get(key);
        if (known == null || known.at().plus(USED_AGAIN).isBefore(now)) {
            known = new Signed(sign(now), now);
            SIGNED.put(key, known);
        }
        return known.jwt();
    }

    private String sign(Instant now) {
        var end = now.plus(expiresIn);
        var builder = Jwt.issuer(issuer)
                .audience(audience)
                .subject(claims.getOrDefault("sub", ""))
                .issuedAt(end.minus(LIFETIME))
                .expiresAt(end)
                .claim("typ", "Bearer")
                .claim("azp", "zhongfu-cli")
                .claim("realm_access", Map.of("roles", Set.copyOf(roles)));
        claims.forEach((name, value) -> {
            if (!"sub".equals(name) && !KEY_ID.equals(name)) {
                builder.claim(name, value);
            }
        });
        PrivateKey key = privateKey(stranger ? STRANGER : KEYS);
        String keyId = claims.get(KEY_ID);
        return keyId == null ? builder.sign(key) : builder.jws().keyId(keyId).sign(key);
    }

    /** Configuration with which a service verifies these tokens without any identity provider. */
    public static Map<String, String> config() {
        // The key is only looked at when no server is named.
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                keys(KEYS)[1],
                "quarkus.oidc.token.issuer",
                ISSUER,
                "quarkus.oidc.token.audience",
                AUDIENCE);
    }

    /** The public key as the set of keys that an identity provider publishes. */
    public static String publishedKeys(String keyId) {
        try {
            byte[] encoded = Base64.getDecoder().decode(keys(KEYS)[1]);
            RSAPublicKey key =
                    (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
            Base64.Encoder url = Base64.getUrlEncoder().withoutPadding();
            return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                    .formatted(
                            keyId,
                            url.encodeToString(withoutSign(key.getModulus())),
                            url.encodeToString(withoutSign(key.getPublicExponent())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    private static byte[] withoutSign(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    /** The same, or nothing for a module without OIDC: Quarkus warns about settings of an extension that is not there. */
    static Map<String, String> configWhereVerified() {
        boolean verified = TestTokens.class.getClassLoader().getResource("io/quarkus/oidc/OidcSession.class") != null;
        return verified ? config() : Map.of();
    }

    private static String[] keys(String name) {
        return JvmWide.once(name, () -> TestFolders.kept(name, TestTokens::newPair))
                .split(" ");
    }

    private static PrivateKey privateKey(String name) {
        try {
            var encoded = Base64.getDecoder().decode(keys(name)[0]);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    /** A private key and its public one. Making them takes seconds with the compiler that tests use. */
    private static String newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var encoder = Base64.getEncoder();
            return encoder.encodeToString(pair.getPrivate().getEncoded()) + " "
                    + encoder.encodeToString(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }
}
