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
 * Matches needs as soon as the change that queued them is committed. Other replicas do the same; the database gives each
 * need to one of them.
 */
@ApplicationScoped
class MatchingLoop {

    private static final Logger LOG = Logger.getLogger(MatchingLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final NeedMatcher matching;
    private final JobLoop loop;

    MatchingLoop(NeedMatcher matching, MatchingConfig settings) {
        this.matching = matching;
        loop = new JobLoop("Needs", settings.poll(), this::matchOne);
    }

    void start(@Observes StartupEvent event) {
        loop.start(Thread.ofVirtual().name("matching-pump"));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop(PATIENCE);
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
            return matching.matchNext();
        } catch (MatchingFailedException failure) {
            Throwable cause = failure.getCause();
            LOG.errorf(
                    "Need %s could not be matched and is put off: %s",
                    failure.needId(), cause == null ? "?" : cause.getClass().getName());
            matching.putOff(failure.needId());
            return true;
        }
    }
}
