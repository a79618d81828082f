// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;
import org.zhongfu.platform.kernel.CauseChain;

/** Tells a token that does not hold from one that cannot be verified now because its key cannot be read. */
@ApplicationScoped
class SignInFaults {

    private static final Logger LOG = Logger.getLogger(SignInFaults.class);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final AtomicReference<Instant> lineDue = new AtomicReference<>(Instant.MIN);

    SignInFaults(InstantSource clock) {
        this.clock = clock;
    }

    /** True when the failed authentication says nothing about the token; logged once a minute at most. */
    boolean isOutage(Exception failure) {
        if (!isNotAboutTheToken(failure)) {
            return false;
        }
        Instant now = clock.instant();
        Instant due = lineDue.get();
        if (!now.isBefore(due) && lineDue.compareAndSet(due, now.plus(BETWEEN_LINES))) {
            LOG.warnf("tokens cannot be verified, requests are answered with 503: %s", CauseChain.describe(failure));
        }
        return true;
    }

    private static boolean isNotAboutTheToken(Exception failure) {
        if (failure instanceof UnauthorizedException || failure.getCause() == null) {
            return false; // no token, or one that was refused without a technical cause
        }
        return CauseChain.of(failure).stream()
                .noneMatch(cause -> cause instanceof InvalidJwtException || cause instanceof JoseException);
    }
}
