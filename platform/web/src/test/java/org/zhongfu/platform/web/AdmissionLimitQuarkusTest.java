// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.stack.Await;
import org.zhongfu.testkit.RestApi;

/** As many requests run at once as the service is configured for; each further one is refused immediately. */
@QuarkusTest
class AdmissionLimitQuarkusTest {

    private static final int SENT = 40;
    private static final Duration SOON = Duration.ofSeconds(10);

    @ConfigProperty(name = "zhongfu.web.max-in-flight")
    int limit;

    private final ExecutorService threads = Executors.newFixedThreadPool(SENT);
    private List<CompletableFuture<Integer>> answers;

    @BeforeEach
    void sendMoreThanTheLimitAndWaitForTheRefusals() {
        SampleResource.GATE.set(new CountDownLatch(1));
        answers = IntStream.range(0, SENT)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> SampleApi.post("{\"name\":\"slow\",\"units\":1}")
                                .extract()
                                .statusCode(),
                        threads))
                .toList();
        assertThat(Await.until(SOON, () -> answered().size() >= SENT - limit)).isTrue();
    }

    @AfterEach
    void letAllEnd() {
        SampleResource.GATE.get().countDown();
        threads.close();
    }

    @Test
    void whileTheLimitIsReachedFurtherRequestsAreRefused() {
        assertThat(answered()).containsOnly(503);
    }

    @Test
    void aRefusalIsAProblemInTheLanguageOfTheCaller() {
        RestApi.anonymous()
                .header("Accept-Language", "zh-CN")
                .header("X-Request-Id", "abc-3")
                .body("{\"name\":\"more\",\"units\":1}")
                .post(SampleApi.SAMPLES)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("X-Request-Id", "abc-3")
                .body("type", equalTo("https://zhongfu.example/problems/unavailable"))
                .body("title", equalTo("暂时不可用，请稍后重试"))
                .body("status", equalTo(503))
                .body("detail", startsWith("服务繁忙"))
                .body("instance", equalTo(SampleApi.SAMPLES))
                .body("traceId", equalTo("abc-3"));
    }

    @Test
    void healthAndDescriptionsAreAnsweredAllTheSame() {
        RestApi.anonymous().get("/q/openapi").then().statusCode(200);
    }

    @Test
    void theAdmittedRequestsAreAnswered() {
        SampleResource.GATE.get().countDown();

        assertThat(answers.stream().map(CompletableFuture::join))
                .containsOnly(201, 503)
                .contains(201);
    }

    @Test
    void afterwardsRequestsAreAdmittedAgain() {
        SampleResource.GATE.get().countDown();
        answers.forEach(CompletableFuture::join);

        SampleApi.post("{\"name\":\"after\",\"units\":1}").statusCode(201);
    }

    private List<Integer> answered() {
        return answers.stream()
                .filter(CompletableFuture::isDone)
                .map(CompletableFuture::join)
                .toList();
    }
}
