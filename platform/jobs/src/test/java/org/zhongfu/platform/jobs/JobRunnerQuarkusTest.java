// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.LogRecords;

@QuarkusTest
class JobRunnerQuarkusTest {

    private static final Duration MOMENT = Duration.ofMillis(1);

    @Inject
    Jdbi jdbi;

    private volatile Instant now = Instant.parse("2026-11-27T01:00:00Z");
    private final AtomicInteger clockReads = new AtomicInteger();

    @BeforeEach
    void createTable() {
        SampleJobHandler.createTable(jdbi);
    }

    @Test
    void aJobIsClaimedOnceByTwoReplicas() throws Exception {
        ConcurrentLinkedQueue<UUID> worked = new ConcurrentLinkedQueue<>();
        List<UUID> submitted = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            submitted.add(SampleJobHandler.submit(jdbi));
        }
        Callable<Boolean> replica = () -> {
            JobRunner<SampleJob> runner = runner(TestConfig.SILENT, attempt -> worked.add(attempt.jobId()));
            boolean more = true;
            while (more) {
                more = runner.runNext();
            }
            return true;
        };

        Concurrently.run(List.of(replica, replica));

        assertThat(worked).containsExactlyInAnyOrderElementsOf(submitted);
    }

    @Test
    void aRunThatStopsRenewingLosesTheJobAndItsResultIsDiscarded() {
        UUID id = SampleJobHandler.submit(jdbi);
        JobRunner<SampleJob> second = ending("FOUND_BY_SECOND");
        AtomicInteger taken = new AtomicInteger();
        AtomicReference<JobSignal> signal = new AtomicReference<>();
        JobRunner<SampleJob> first = runner(TestConfig.SILENT, attempt -> {
            now = now.plus(TestConfig.LEASE);
            second.runNext();
            if (attempt.apply(job -> end(job, "FOUND_BY_FIRST"))) {
                taken.incrementAndGet();
            }
            signal.set(attempt.signal());
        });

        first.runNext();

        assertThat(taken).hasValue(0);
        assertThat(signal).hasValue(JobSignal.LOST);
        assertThat(find(id).status()).isEqualTo("FOUND_BY_SECOND");
    }

    @Test
    void aJobIsNotTakenBeforeItsLeaseIsOver() {
        UUID id = SampleJobHandler.submit(jdbi);
        JobRunner<SampleJob> second = ending("FOUND_BY_SECOND");
        JobRunner<SampleJob> first = runner(TestConfig.SILENT, attempt -> {
            now = now.plus(TestConfig.LEASE).minus(MOMENT);
            assertThat(second.runNext()).isFalse();
            attempt.apply(job -> end(job, "FOUND_BY_FIRST"));
        });

        first.runNext();

        assertThat(find(id).status()).isEqualTo("FOUND_BY_FIRST");
    }

    @Test
    void theHeartbeatRenewsTheLeaseAndKeepsTheProgress() {
        UUID id = SampleJobHandler.submit(jdbi);
        JobRunner<SampleJob> second = ending("FOUND_BY_SECOND");
        JobRunner<SampleJob> first = runner(TestConfig.BEATING, attempt -> {
            now = now.plus(TestConfig.LEASE).minus(MOMENT);
            attempt.report(() -> "half");
            await().until(() -> find(id).progress().equals("half"));
            now = now.plus(TestConfig.LEASE).minus(MOMENT);
            assertThat(second.runNext()).isFalse();
            attempt.apply(job -> end(job, "DONE"));
        });

        first.runNext();

        assertThat(find(id).status()).isEqualTo("DONE");
    }

    @Test
    void aJobFailsWhenItsAttemptsAreUsedUp() {
        UUID id = SampleJobHandler.submit(jdbi);
        SampleJobHandler handler = new SampleJobHandler(jdbi, TestConfig.SILENT, attempt -> {
            throw new IllegalStateException("it always breaks");
        });
        JobRunner<SampleJob> runner = new JobRunner<>(handler, jdbi, this::clock);
        for (int i = 0; i < handler.config().attempts(); i++) {
            assertThat(runner.runNext()).isTrue();
            now = now.plus(TestConfig.LEASE);
        }

        assertThat(runner.runNext()).isFalse();

        assertThat(handler.runs).hasValue(2);
        assertThat(find(id).status()).isEqualTo("FAILED");
    }

    @Test
    void aJobThatFailsDoesNotStopTheOnesAfterIt() {
        UUID broken = SampleJobHandler.submit(jdbi);
        UUID sound = SampleJobHandler.submit(jdbi);
        JobRunner<SampleJob> runner = runner(TestConfig.SILENT, attempt -> {
            if (attempt.jobId().equals(broken)) {
                throw new StackOverflowError();
            }
            attempt.apply(job -> end(job, "DONE"));
        });

        runner.loop().drain();

        assertThat(find(broken).status()).isEqualTo("RUNNING");
        assertThat(find(sound).status()).isEqualTo("DONE");
    }

    @Test
    void aFailedRunIsLoggedWithItsPlaceAndWithoutMessages() {
        UUID id = SampleJobHandler.submit(jdbi);
        JobRunner<SampleJob> runner = runner(TestConfig.SILENT, attempt -> {
            throw new IllegalStateException("of person 652301", new IllegalArgumentException("652301195203070024"));
        });

        try (LogRecords log = LogRecords.of(JobRunner.class)) {
            runner.runNext();

            assertThat(log.lines())
                    .anySatisfy(line -> assertThat(line.text()).contains(id.toString()))
                    .noneSatisfy(line -> assertThat(line.toString()).contains("652301"));
        }
    }

    @Test
    void aRunReceivesTheCancellation() {
        UUID id = SampleJobHandler.submit(jdbi);
        JobRunner<SampleJob> runner = runner(TestConfig.BEATING, attempt -> {
            assertThat(attempt.signal()).isEqualTo(JobSignal.CONTINUE);
            jdbi.useHandle(sql -> sql.execute("update exam set cancel_asked = true where id = ?", id));
            await().until(() -> attempt.signal() == JobSignal.CANCELLED);
            attempt.apply(job -> end(job, "CANCELLED"));
        });

        runner.runNext();

        assertThat(find(id).status()).isEqualTo("CANCELLED");
    }

    @Test
    void aRunWhoseJobWasEndedIsSignalledToStop() {
        UUID id = SampleJobHandler.submit(jdbi);
        AtomicReference<JobSignal> signal = new AtomicReference<>();
        JobRunner<SampleJob> runner = runner(TestConfig.BEATING, attempt -> {
            end(find(id), "CANCELLED");
            await().until(() -> attempt.signal() == JobSignal.LOST);
            signal.set(attempt.signal());
        });

        runner.runNext();

        assertThat(signal).hasValue(JobSignal.LOST);
    }

    @Test
    void aRunThatTakesTooLongLosesTheJobAlthoughItsReplicaIsRunning() {
        UUID id = SampleJobHandler.submit(jdbi);
        JobRunner<SampleJob> second = ending("FOUND_BY_SECOND");
        JobRunner<SampleJob> first = runner(TestConfig.BEATING, attempt -> {
            now = now.plus(TestConfig.LONGEST).plus(MOMENT);
            await().until(() -> attempt.signal() == JobSignal.LOST);
            second.runNext();
        });

        first.runNext();

        assertThat(find(id).status()).isEqualTo("FOUND_BY_SECOND");
    }

    @Test
    void aReplicaThatStopsGivesItsJobBackWithoutCountingTheAttempt() throws Exception {
        UUID id = SampleJobHandler.submit(jdbi);
        CountDownLatch working = new CountDownLatch(1);
        JobRunner<SampleJob> first = runner(TestConfig.BEATING, attempt -> {
            working.countDown();
            await().until(() -> attempt.signal() == JobSignal.LOST);
        });
        first.start();
        working.await();

        first.stop();

        assertThat(find(id).attempts()).isZero();
        assertThat(ending("FOUND_BY_SECOND").runNext()).isTrue();
        assertThat(find(id).status()).isEqualTo("FOUND_BY_SECOND");
    }

    @Test
    void theLoopContinuesAfterADatabaseFailure() throws Exception {
        SampleJobHandler handler = new SampleJobHandler(
                jdbi, new TestConfig(Duration.ofHours(1), MOMENT), attempt -> attempt.apply(job -> end(job, "DONE")));
        JobRunner<SampleJob> runner = new JobRunner<>(handler, jdbi, this::clock);
        UUID id = SampleJobHandler.submit(jdbi);
        jdbi.useHandle(sql -> sql.execute("alter table exam rename to exam_away"));
        runner.start();
        await().until(() -> clockReads.get() > 3);

        jdbi.useHandle(sql -> sql.execute("alter table exam_away rename to exam"));

        await().until(() -> find(id).status().equals("DONE"));
        runner.stop();
    }

    @Test
    void aRunContinuesAfterADatabaseFailure() {
        UUID id = SampleJobHandler.submit(jdbi);
        JobRunner<SampleJob> runner = runner(TestConfig.BEATING, attempt -> {
            attempt.report(() -> "half");
            jdbi.useHandle(sql -> sql.execute("alter table exam rename to exam_away"));
            int before = clockReads.get();
            await().until(() -> clockReads.get() > before + 4);
            jdbi.useHandle(sql -> sql.execute("alter table exam_away rename to exam"));
            await().until(() -> find(id).progress().equals("half"));
            assertThat(attempt.signal()).isEqualTo(JobSignal.CONTINUE);
            attempt.apply(job -> end(job, "DONE"));
        });

        runner.runNext();

        assertThat(find(id).status()).isEqualTo("DONE");
        assertThat(find(id).attempts()).isEqualTo(1);
    }

    private JobRunner<SampleJob> runner(JobConfig config, Consumer<JobAttempt<SampleJob>> work) {
        return new JobRunner<>(new SampleJobHandler(jdbi, config, work), jdbi, this::clock);
    }

    private JobRunner<SampleJob> ending(String status) {
        return runner(TestConfig.SILENT, attempt -> attempt.apply(job -> end(job, status)));
    }

    private void end(SampleJob job, String status) {
        new SampleJobHandler(jdbi, TestConfig.SILENT, attempt -> {}).end(job, status);
    }

    private SampleJob find(UUID id) {
        return SampleJobHandler.find(jdbi, id);
    }

    private Instant clock() {
        clockReads.incrementAndGet();
        return now;
    }
}
