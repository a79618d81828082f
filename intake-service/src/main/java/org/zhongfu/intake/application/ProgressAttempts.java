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
 * Counts wrong query codes of a receipt number that exists, so that many callers together cannot find a code by trying.
 * The limit is far above that of one caller ({@link CallerAttempts}), who therefore cannot lock the holder out. An attempt
 * is counted before the code is checked, and the count is taken back when the code is right: simultaneous attempts are all
 * counted.
 */
@ApplicationScoped
class ProgressAttempts {

    static final int MAX_ATTEMPTS = 200;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Jdbi jdbi;
    private final InstantSource clock;

    ProgressAttempts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Counts an attempt and returns the seconds to wait when there were too many, else 0. The count is committed. */
    @Transactional(TxType.REQUIRES_NEW)
    int count(String receipt) {
        Instant now = clock.instant();
        Attempts counted = jdbi.withHandle(sql -> sql.createQuery("""
                        insert into progress_attempt as known (receipt, window_start, attempts)
                        values (:receipt, :now, 1)
                        on conflict (receipt) do update set
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
        if (counted.attempts() <= MAX_ATTEMPTS) {
            return 0;
        }
        Instant opens = counted.windowStart().plus(WINDOW);
        return Math.max(1, (int) Duration.between(now, opens).toSeconds());
    }

    /** Takes the count of an attempt back: the code was right. It uses the transaction of the caller. */
    @Transactional(TxType.MANDATORY)
    void takeBack(String receipt) {
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
