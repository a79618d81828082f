// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.CallerLimit;

/**
 * Counts wrong receipt numbers and query codes by address, whoever sends them, so that many accounts behind one address are
 * one. The limit is above that of one caller ({@link CallerAttempts}): an office shares its address. Kept in memory, in each
 * replica on its own.
 */
@ApplicationScoped
class NetworkAttempts {

    static final int MAX_ATTEMPTS = 100;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final String NO_SUBJECT = "-";

    private final CallerLimit limit;
    private final CallerLimit alerts;
    private final CallerAudit audit;

    NetworkAttempts(CallerAudit audit, InstantSource clock) {
        limit = new CallerLimit(clock, MAX_ATTEMPTS, WINDOW);
        alerts = new CallerLimit(clock, 1, WINDOW);
        this.audit = audit;
    }

    /** Counts an attempt and returns the seconds to wait when there were too many, else 0. */
    int count(ProgressCaller asking) {
        return limit.count(asking.network());
    }

    /** Takes the count of an attempt back: receipt number and code were right. */
    void takeBack(ProgressCaller asking) {
        limit.takeBack(asking.network());
    }

    /** Leaves an audit entry when a caller is limited, the first time in an hour. */
    void alert(ProgressCaller asking, Caller caller) {
        if (alerts.count(asking.key()) == 0) {
            audit.recordRefusal(
                    caller, AuditedAction.of("RECEIPT_QUERIES_LIMITED", "APPLICATION", NO_SUBJECT, "LIMITED"));
        }
    }
}
