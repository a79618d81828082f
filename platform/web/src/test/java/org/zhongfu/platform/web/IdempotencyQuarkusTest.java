// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.TestTokens;

/** A request under an {@code Idempotency-Key} has its effect once, and its retries get the answer of the first. */
@QuarkusTest
class IdempotencyQuarkusTest {

    private static final String BODY = "{\"name\":\"k\",\"units\":1}";

    private final String key = UUID.randomUUID().toString();

    @Test
    void aRetryGetsTheSameAnswerAndWritesNothing() {
        String first =
                SampleApi.post(key, BODY).statusCode(201).extract().body().asString();
        long before = SampleApi.rows();

        String second = SampleApi.post(key, BODY)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"1\"")
                .header("Location", containsString(SampleApi.SAMPLES))
                .extract()
                .body()
                .asString();

        assertThat(second).isEqualTo(first);
        assertThat(SampleApi.rows()).isEqualTo(before);
    }

    @Test
    void aRetryOfACallerWhoNoLongerSeesTheRecordIsAnsweredLikeAFreshRequest() {
        String id = SampleApi.post(key, BODY).statusCode(201).extract().path("id");
        SampleResource.HIDDEN.add(UUID.fromString(id));

        SampleApi.post(key, BODY).statusCode(404).header("Idempotency-Replayed", equalTo(null));
    }

    @Test
    void theSameContentInAnotherOrderIsARetry() {
        SampleApi.post(key, BODY).statusCode(201);

        SampleApi.post(key, "{ \"units\": 1, \"name\": \"k\" }").statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void theKeysOfTwoCallersAreTwoKeys() {
        String mine = SampleApi.post(TestTokens.as("a"), key, BODY)
                .statusCode(201)
                .extract()
                .path("id");

        String theirs = SampleApi.post(TestTokens.as("b"), key, BODY)
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(theirs).isNotEqualTo(mine);
    }

    @Test
    void withoutATokenTheKeyOfOtherContentIsAnotherKey() {
        String first = SampleApi.post(key, "{\"name\":\"q\",\"units\":1}")
                .statusCode(201)
                .extract()
                .path("id");

        String second = SampleApi.post(key, "{\"name\":\"r\",\"units\":1}")
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void theSameKeyForAnotherRequestOfACallerIsRefused() {
        TestTokens caller = TestTokens.as("c");
        SampleApi.post(caller, key, BODY).statusCode(201);

        SampleApi.post(caller, key, "{\"name\":\"k\",\"units\":2}")
                .statusCode(422)
                .body("type", containsString("key-reused"));
    }

    @Test
    void aFailedRequestStoresNothing() {
        long before = SampleApi.rows();

        SampleApi.post(key, "{\"name\":\"fail\",\"units\":1}").statusCode(422);

        assertThat(SampleApi.rows()).isEqualTo(before);
        assertThat(DatabaseRows.count("select count(*) from idempotency_key where key = ?", key))
                .isZero();
    }

    @Test
    void aFailedRequestMayBeRepeatedUnderItsKey() {
        SampleApi.post(key, "{\"name\":\"fail\",\"units\":1}").statusCode(422);

        SampleApi.post(key, "{\"name\":\"fail\",\"units\":1}")
                .statusCode(422)
                .header("Idempotency-Replayed", equalTo(null));
    }

    @Test
    void aKeyWithASpaceIsRefused() {
        SampleApi.post("a b", BODY).statusCode(400);
    }

    @Test
    void aKeyOfMoreThan255CharactersIsRefused() {
        SampleApi.post("x".repeat(256), BODY).statusCode(400);
    }

    @Test
    void theStoredAnswerIsUnreadableAtRest() {
        SampleApi.post(key, "{\"name\":\"秘密\",\"units\":1}").statusCode(201);

        assertThat(DatabaseRows.texts("select sealed_body from idempotency_key where key = ?", key))
                .singleElement()
                .asString()
                .startsWith("a1.t1.")
                .doesNotContain("秘密");
    }

    @Test
    void whileARequestRunsItsRetryIsRefused() throws Exception {
        String slow = "{\"name\":\"slow\",\"units\":1}";
        SampleResource.ENTERED.set(new CountDownLatch(1));
        SampleResource.GATE.set(new CountDownLatch(1));
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(
                () -> SampleApi.post(key, slow).extract().statusCode());
        assertThat(SampleResource.ENTERED.get().await(10, TimeUnit.SECONDS)).isTrue();

        SampleApi.post(key, slow)
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", containsString("in-progress"));

        SampleResource.GATE.get().countDown();
        assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(201);
    }

    @Test
    void aRetryThatArrivesWhileTheRequestEndsGetsItsAnswer() throws Exception {
        String slow = "{\"name\":\"slow\",\"units\":1}";
        SampleResource.ENTERED.set(new CountDownLatch(1));
        SampleResource.GATE.set(new CountDownLatch(1));
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(
                () -> SampleApi.post(key, slow).extract().statusCode());
        assertThat(SampleResource.ENTERED.get().await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<String> retry = CompletableFuture.supplyAsync(
                () -> SampleApi.post(key, slow).extract().header("Idempotency-Replayed"));

        SampleResource.GATE.get().countDown();

        assertThat(retry.get(20, TimeUnit.SECONDS)).isEqualTo("true");
        assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(201);
    }

    @Test
    void ofSimultaneousRequestsOneWritesAndNoneFails() throws Exception {
        long before = SampleApi.rows();

        List<Integer> answers = Concurrently.run(
                Collections.nCopies(8, () -> SampleApi.post(key, BODY).extract().statusCode()));

        assertThat(answers).isSubsetOf(201, 409).contains(201);
        assertThat(SampleApi.rows()).isEqualTo(before + 1);
    }
}
