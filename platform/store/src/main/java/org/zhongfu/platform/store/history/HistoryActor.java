// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Callers;

/** Who causes the changes of the running work. */
@ApplicationScoped
class HistoryActor {

    private final Instance<Callers> callers;

    HistoryActor(Instance<Callers> callers) {
        this.callers = callers;
    }

    /**
     * The actor and the cause.
     *
     * @param subject subject of the token, {@code anonymous} or {@code system}
     * @param roles roles, comma separated in a stable order
     * @param action operation or type of event; null for scheduled work
     * @param correlationId null for scheduled work
     */
    record Actor(
            String subject,
            String roles,
            @Nullable String action,
            @Nullable String correlationId) {

        private static final String SYSTEM = "system";

        static Actor ofSystem(@Nullable String action, @Nullable String correlationId) {
            return new Actor(SYSTEM, "", action, correlationId);
        }

        boolean isSystem() {
            return SYSTEM.equals(subject);
        }
    }

    Actor current() {
        Optional<EventContext.Ids> ids = EventContext.current();
        String action = ids.map(EventContext.Ids::action).orElse(null);
        String correlation = ids.map(EventContext.Ids::correlationId).orElse(null);
        if (ids.isEmpty()
                || EventContext.isBound()
                || !Arc.requireContainer().requestContext().isActive()) {
            return Actor.ofSystem(action, correlation);
        }
        Caller caller = callers.get().current();
        return new Actor(
                caller.subject(),
                String.join(",", caller.roles().stream().sorted().toList()),
                action,
                correlation);
    }
}
