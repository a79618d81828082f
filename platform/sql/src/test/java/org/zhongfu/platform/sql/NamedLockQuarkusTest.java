// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NamedLockQuarkusTest {

    private final String name = "n-" + UUID.randomUUID();

    @Inject
    NamedLock namedLock;

    @Test
    void aLockIsHeldByOneTransactionUntilItEnds() {
        boolean duringTheFirst = QuarkusTransaction.requiringNew().call(() -> {
            namedLock.acquire("thing", name);
            return tryInAnotherTransaction("thing", name);
        });

        assertThat(duringTheFirst).isFalse();
        assertThat(tryInAnotherTransaction("thing", name)).isTrue();
    }

    @Test
    void locksOfOtherKindsAndNamesAreIndependent() {
        QuarkusTransaction.requiringNew().run(() -> {
            namedLock.acquire("thing", name);

            assertThat(tryInAnotherTransaction("other", name)).isTrue();
            assertThat(tryInAnotherTransaction("thing", name + "2")).isTrue();
        });
    }

    @Test
    void aLockNeedsATransaction() {
        assertThatThrownBy(() -> namedLock.acquire("thing", name)).isInstanceOf(TransactionalException.class);
    }

    private boolean tryInAnotherTransaction(String kind, String lock) {
        return QuarkusTransaction.requiringNew().call(() -> namedLock.tryAcquire(kind, lock));
    }
}
