// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobsQuarkusTest {

    @Inject
    @Any
    Instance<JobHandler<?>> handlers;

    @Inject
    Jdbi jdbi;

    @Inject
    InstantSource clock;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Jobs started;

    private Jobs jobs;
    private JobRunner<?> runner;

    @BeforeEach
    void addHandler() {
        jobs = new Jobs(handlers, jdbi, clock, transaction);
        runner = jobs.add(new SampleJobHandler(jdbi, TestConfig.SILENT, attempt -> {}));
    }

    @Test
    void aRunnerIsWokenOnceTheTransactionHasCommitted() {
        QuarkusTransaction.requiringNew().run(() -> {
            jobs.wakeAfterCommit("exam");
            assertThat(runner.loop().isWoken()).isFalse();
        });

        assertThat(runner.loop().isWoken()).isTrue();
    }

    @Test
    void aRunnerIsNotWokenByATransactionThatWasRolledBack() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    jobs.wakeAfterCommit("exam");
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(runner.loop().isWoken()).isFalse();
    }

    @Test
    void twoKindsOfOneNameAreRefused() {
        assertThatThrownBy(() -> jobs.add(new SampleJobHandler(jdbi, TestConfig.SILENT, attempt -> {})))
                .hasMessageContaining("exam");
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> started.wakeAfterCommit("none")))
                .hasMessageContaining("none");
    }
}
