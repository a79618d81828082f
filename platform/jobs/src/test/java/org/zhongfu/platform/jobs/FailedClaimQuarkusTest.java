// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongfu.platform.jobs.FailingClaims.Step;

@QuarkusTest
class FailedClaimQuarkusTest {

    private static final Duration MOMENT = Duration.ofMillis(1);

    @Inject
    Jdbi jdbi;

    @Inject
    TransactionSynchronizationRegistry transaction;

    private Instant now = Instant.parse("2026-11-27T01:00:00Z");

    @BeforeEach
    void createTable() {
        SampleJobHandler.createTable(jdbi);
    }

    @ParameterizedTest
    @EnumSource(names = "GIVE_UP", mode = EnumSource.Mode.EXCLUDE)
    void aJobWhoseClaimFailsDoesNotStopTheOnesAfterIt(Step step) {
        UUID broken = SampleJobHandler.submit(jdbi);
        UUID sound = SampleJobHandler.submit(jdbi);

        failing(broken, EnumSet.of(step)).loop().drain();

        assertThat(find(sound).status()).isEqualTo("DONE");
        assertThat(find(broken).status()).isEqualTo("QUEUED");
        assertThat(find(broken).attempts()).isEqualTo(1);
    }

    @Test
    void aJobWhoseClaimFailedIsClaimedAgainAfterALease() {
        UUID id = SampleJobHandler.submit(jdbi);
        failing(id, EnumSet.of(Step.CLAIM)).loop().drain();

        now = now.plus(TestConfig.LEASE).minus(MOMENT);
        assertThat(runner("TOO_EARLY").runNext()).isFalse();
        now = now.plus(MOMENT);
        assertThat(runner("DONE").runNext()).isTrue();

        assertThat(find(id).status()).isEqualTo("DONE");
        assertThat(find(id).attempts()).isEqualTo(2);
    }

    @Test
    void aJobWhoseClaimFailsEveryTimeFailsWhenItsAttemptsAreUsedUp() {
        UUID id = SampleJobHandler.submit(jdbi);
        JobRunner<SampleJob> runner = failing(id, EnumSet.of(Step.CLAIM));
        for (int i = 0; i < TestConfig.SILENT.attempts(); i++) {
            assertThat(runner.runNext()).isFalse();
            now = find(id).leaseUntil();
        }

        assertThat(runner.runNext()).isFalse();

        assertThat(find(id).status()).isEqualTo("FAILED");
    }

    @Test
    void aJobThatCannotBeSetToFailedIsSkippedForAGrowingTime() {
        UUID id = SampleJobHandler.submit(jdbi);
        JobRunner<SampleJob> runner = failing(id, EnumSet.of(Step.CLAIM, Step.GIVE_UP));
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            assertThat(runner.runNext()).isFalse();
            waits.add(Duration.between(now, find(id).leaseUntil()));
            now = find(id).leaseUntil();
        }

        assertThat(waits)
                .startsWith(TestConfig.LEASE, TestConfig.LEASE.multipliedBy(2), TestConfig.LEASE.multipliedBy(4))
                .endsWith(TestConfig.LONGEST, TestConfig.LONGEST);
        assertThat(find(id).status()).isEqualTo("QUEUED");
    }

    @Test
    void aLapsedRunWhoseJobCannotBeClaimedIsSkippedToo() {
        UUID id = SampleJobHandler.submit(jdbi);
        assertThat(silent().runNext()).isTrue();
        now = now.plus(TestConfig.LEASE);

        failing(id, EnumSet.of(Step.LOCK)).loop().drain();

        assertThat(find(id).status()).isEqualTo("RUNNING");
        assertThat(find(id).attempts()).isEqualTo(2);
        assertThat(find(id).leaseUntil()).isEqualTo(now.plus(TestConfig.LEASE.multipliedBy(2)));
    }

    private JobRunner<SampleJob> failing(UUID broken, Set<Step> steps) {
        return new JobRunner<>(new FailingClaims(jobs("DONE"), transaction, broken, steps), jdbi, () -> now);
    }

    /** A runner that ends each job in a state. */
    private JobRunner<SampleJob> runner(String status) {
        return new JobRunner<>(jobs(status), jdbi, () -> now);
    }

    /** A runner that does not end its jobs. */
    private JobRunner<SampleJob> silent() {
        return new JobRunner<>(new SampleJobHandler(jdbi, TestConfig.SILENT, attempt -> {}), jdbi, () -> now);
    }

    private SampleJobHandler jobs(String status) {
        return new SampleJobHandler(
                jdbi,
                TestConfig.SILENT,
                attempt -> attempt.apply(
                        job -> new SampleJobHandler(jdbi, TestConfig.SILENT, ended -> {}).end(job, status)));
    }

    private SampleJob find(UUID id) {
        return SampleJobHandler.find(jdbi, id);
    }
}
