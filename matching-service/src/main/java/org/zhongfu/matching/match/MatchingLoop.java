// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.zhongfu.matching.match.NeedMatcher.MatchingFailedException;
import org.zhongfu.matching.need.NeedsDue;
import org.zhongfu.platform.jobs.JobLoop;

/**
 * Matches needs as soon as the change that queued them is committed. Every replica runs a loop; the database gives each
 * need to one of them.
 */
@ApplicationScoped
class MatchingLoop {

    private static final Logger LOG = Logger.getLogger(MatchingLoop.class);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(5);

    private final NeedMatcher matcher;
    private final JobLoop loop;

    MatchingLoop(NeedMatcher matcher, MatchingConfig config) {
        this.matcher = matcher;
        loop = new JobLoop("Needs", config.poll(), this::matchOne);
    }

    void start(@Observes StartupEvent event) {
        loop.start(Thread.ofVirtual().name("matching-loop"));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop(STOP_TIMEOUT);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) NeedsDue due) {
        loop.wake();
    }

    /** Matches all needs that are due. */
    void drain() {
        loop.drain();
    }

    private boolean matchOne() {
        try {
            return matcher.matchNext();
        } catch (MatchingFailedException failure) {
            Throwable cause = failure.getCause();
            LOG.errorf(
                    "Need %s could not be matched and is postponed: %s",
                    failure.needId(), cause == null ? "?" : cause.getClass().getName());
            matcher.postpone(failure.needId());
            return true;
        }
    }
}
