// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.web.Problem;

/** Refuses workers that are not known here: for good, or, when a worker was registered a moment ago, until the event has arrived. */
@ApplicationScoped
public class UnknownWorkers {

    /** The event of a registration is here within a second or two, unless Kafka or this service was down. */
    private static final int RETRY_AFTER_SECONDS = 2;

    private static final Duration LATEST_EVENTS = Duration.ofMinutes(2);

    private final WorkerRepository workers;
    private final InstantSource clock;

    UnknownWorkers(WorkerRepository workers, InstantSource clock) {
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * The refusal of a worker who is not known here as one of the provider.
     *
     * @param field the field of the request that names the worker
     * @return 409 with Retry-After while the event of the registration may be on its way, by the time in the id; else 422
     */
    public Problem refusal(WorkerId id, String field) {
        if (wasRegisteredJustNow(id) && workers.findByIdOptional(id.value()).isEmpty()) {
            return Problem.notPossibleYet(
                    "The worker is not known here yet. If they were registered a moment ago, send the same request again in %d seconds."
                            .formatted(RETRY_AFTER_SECONDS),
                    "尚未收到该服务人员的登记信息。如刚刚登记，请在 %d 秒后重新提交。".formatted(RETRY_AFTER_SECONDS),
                    RETRY_AFTER_SECONDS);
        }
        return Problem.rule(field, "is no worker of this provider that is known here", "不是该机构已登记的服务人员");
    }

    private boolean wasRegisteredJustNow(WorkerId id) {
        Instant now = clock.instant();
        Instant registered = UuidV7.timeOf(id.value());
        return registered.isAfter(now.minus(LATEST_EVENTS)) && registered.isBefore(now.plus(LATEST_EVENTS));
    }
}
