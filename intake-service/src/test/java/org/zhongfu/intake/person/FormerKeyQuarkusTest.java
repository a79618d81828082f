// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/**
 * After an update from a version in which all services had one encryption key. The values are encrypted here as ADR 18
 * describes the format: what was stored years ago has that format too.
 */
@QuarkusTest
class FormerKeyQuarkusTest {

    /** The key {@code t0} of the tests: 32 bytes from 0x60. */
    private static final byte[] FORMER_KEY = bytes(0x60, 32);

    @Test
    void aValueOfTheFormerKeyIsRead() throws Exception {
        String id = IntakeApi.registerPerson("19520307");
        storePhone(id, encryptedWithFormerKey("13999990001", "person.phone:" + id));

        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("purpose", "回访", "fields", List.of("PHONE")))
                .post("/api/v1/persons/{id}/disclosures-of-identity", id)
                .then()
                .statusCode(200)
                .body("phone", equalTo("13999990001"));
    }

    @Test
    void aValueThatIsWrittenAgainHasTheServicesOwnKey() throws Exception {
        String id = IntakeApi.registerPerson("19520307");
        storePhone(id, encryptedWithFormerKey("13999990001", "person.phone:" + id));

        RestApi.as(IntakeApi.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("phone", "13999990002"))
                .patch("/api/v1/persons/{id}", id)
                .then()
                .statusCode(200);

        assertThat(DatabaseRows.texts("select phone_sealed from person where id = ?::uuid", id))
                .hasSize(1)
                .allMatch(value -> value.startsWith("a1.t1."));
    }

    private static void storePhone(String person, String encrypted) {
        assertThat(DatabaseRows.update("update person set phone_sealed = ? where id = ?::uuid", encrypted, person))
                .isEqualTo(1);
    }

    private static String encryptedWithFormerKey(String plain, String context) throws GeneralSecurityException {
        byte[] nonce = bytes(1, 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(FORMER_KEY, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(("a1.t0." + context).getBytes(StandardCharsets.UTF_8));
        byte[] encrypted = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
        byte[] all = new byte[nonce.length + encrypted.length];
        System.arraycopy(nonce, 0, all, 0, nonce.length);
        System.arraycopy(encrypted, 0, all, nonce.length, encrypted.length);
        return "a1.t0." + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private static byte[] bytes(int first, int count) {
        byte[] bytes = new byte[count];
        IntStream.range(0, count).forEach(i -> bytes[i] = (byte) (first + i));
        return bytes;
    }
}
