// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.match.Matching.FailedOn;
import org.zhongfu.matching.need.NeedsDue;

/**
 * Has needs matched as soon as the change that called them is committed. Another replica does the same; the database
 * gives each need to one of them.
 */
@ApplicationScoped
class Pump {

    private static final Logger LOG = Logger.getLogger(Pump.class);

    private final Matching matching;
    private final MatchingSettings settings;
    private final Semaphore calls = new Semaphore(0);

    private volatile boolean over;
    private @Nullable Thread thread;

    Pump(Matching matching, MatchingSettings settings) {
        this.matching = matching;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("matching-pump").start(this::work);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        over = true;
        calls.release();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) NeedsDue due) {
        calls.release();
    }

    private void work() {
        while (!over) {
            try {
                drain();
                if (calls.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    calls.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Matches all needs that are due. */
    void drain() {
        try {
            boolean more = true;
            while (more && !over) {
                more = matchOne();
            }
        } catch (RuntimeException e) {
            // The database is away or starting; the next round tries again.
            LOG.warnf("Needs could not be matched: %s", e.getClass().getName());
        }
    }

    private boolean matchOne() {
        try {
            return matching.matchNext();
        } catch (FailedOn failure) {
            Throwable cause = failure.getCause();
            LOG.errorf(
                    "Need %s could not be matched and is put off: %s",
                    failure.needId(), cause == null ? "?" : cause.getClass().getName());
            matching.putOff(failure.needId());
            return true;
        }
    }
}
