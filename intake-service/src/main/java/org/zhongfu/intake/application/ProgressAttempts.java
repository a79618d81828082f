// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Counts wrong query codes by receipt, so that a code cannot be found by trying. An attempt is counted before it is
 * looked at and taken back when it was right: many at the same time do not slip through.
 */
@ApplicationScoped
class ProgressAttempts {

    static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final EntityManager entities;
    private final InstantSource clock;

    ProgressAttempts(EntityManager entities, InstantSource clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Counts an attempt; seconds to wait if there were too many, else 0. It stays counted whatever follows. */
    @Transactional(TxType.REQUIRES_NEW)
    int count(String receipt) {
        Instant now = clock.instant();
        Object[] row = (Object[]) entities.createNativeQuery("""
                        insert into progress_attempt as known (receipt, window_start, attempts)
                        values (:receipt, :now, 1)
                        on conflict on constraint pk_progress_attempt do update set
                            window_start = case when known.window_start <= :expired then :now
                                                else known.window_start end,
                            attempts = case when known.window_start <= :expired then 1 else known.attempts + 1 end
                        returning attempts, window_start
                        """)
                .setParameter("receipt", receipt)
                .setParameter("now", now)
                .setParameter("expired", now.minus(WINDOW))
                .getSingleResult();
        if (((Number) row[0]).intValue() <= MOST) {
            return 0;
        }
        Instant opens = ((Instant) row[1]).plus(WINDOW);
        return Math.max(1, (int) Duration.between(now, opens).toSeconds());
    }

    /** Takes an attempt back: the code was right. It joins the reader's transaction, so as not to need two connections. */
    @Transactional(TxType.MANDATORY)
    void forgive(String receipt) {
        entities.createNativeQuery("update progress_attempt set attempts = attempts - 1 where receipt = :receipt")
                .setParameter("receipt", receipt)
                .executeUpdate();
    }

    @Scheduled(every = "30m", delayed = "5m")
    @Transactional
    void purge() {
        entities.createNativeQuery("delete from progress_attempt where window_start <= :expired")
                .setParameter("expired", clock.instant().minus(WINDOW))
                .executeUpdate();
    }
}
