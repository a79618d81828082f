// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts wrong query codes by receipt, so that a code cannot be found by trying. An attempt is counted before it is
 * looked at and taken back when it was right: many at the same time do not slip through.
 */
@ApplicationScoped
class ProgressAttempts {

    static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Jdbi jdbi;
    private final InstantSource clock;

    ProgressAttempts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Counts an attempt; seconds to wait if there were too many, else 0. It stays counted whatever follows. */
    @Transactional(TxType.REQUIRES_NEW)
    int count(String receipt) {
        Instant now = clock.instant();
        Attempts known = jdbi.withHandle(sql -> sql.createQuery("""
                        insert into progress_attempt as known (receipt, window_start, attempts)
                        values (:receipt, :now, 1)
                        on conflict on constraint pk_progress_attempt do update set
                            window_start = case when known.window_start <= :expired then :now
                                                else known.window_start end,
                            attempts = case when known.window_start <= :expired then 1 else known.attempts + 1 end
                        returning attempts, window_start
                        """)
                .bind("receipt", receipt)
                .bind("now", now)
                .bind("expired", now.minus(WINDOW))
                .mapTo(Attempts.class)
                .one());
        if (known.attempts() <= MOST) {
            return 0;
        }
        Instant opens = known.windowStart().plus(WINDOW);
        return Math.max(1, (int) Duration.between(now, opens).toSeconds());
    }

    /** Takes an attempt back: the code was right. It joins the reader's transaction, so as not to need two connections. */
    @Transactional(TxType.MANDATORY)
    void forgive(String receipt) {
        jdbi.useHandle(
                sql -> sql.createUpdate("update progress_attempt set attempts = attempts - 1 where receipt = :receipt")
                        .bind("receipt", receipt)
                        .execute());
    }

    @Scheduled(every = "30m", delayed = "5m")
    @Transactional
    void purge() {
        jdbi.useHandle(sql -> sql.createUpdate("delete from progress_attempt where window_start <= :expired")
                .bind("expired", clock.instant().minus(WINDOW))
                .execute());
    }

    /** The attempts of a receipt in the hour that began at the time. */
    record Attempts(int attempts, Instant windowStart) {}
}
