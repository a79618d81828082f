// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.zhongfu.testkit.TestClock;

@QuarkusTest
@TestMethodOrder(OrderAnnotation.class)
class TestClockQuarkusTest {

    private static final Instant THEN = Instant.parse("2020-02-29T08:00:00Z");

    @Inject
    TestClock clock;

    @Inject
    InstantSource ofTheService;

    @Test
    @Order(1)
    void theServiceHasTheTimeThatATestSets() {
        clock.set(THEN);
        assertThat(ofTheService.instant()).isEqualTo(THEN);

        clock.advance(Duration.ofHours(2));
        assertThat(ofTheService.instant()).isEqualTo(THEN.plus(Duration.ofHours(2)));
    }

    @Test
    @Order(2)
    void theNextTestHasTheTimeOfTheMachine() {
        assertThat(ofTheService.instant()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }
}
