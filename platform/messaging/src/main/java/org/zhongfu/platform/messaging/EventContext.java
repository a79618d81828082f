// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The correlation and causation ids of the running work, for the events that result from it.
 *
 * <p>The consumer loop and jobs bind them with {@link #call}; the HTTP filter puts them into the request scope with
 * {@link #ofRequest}, which follows the request from thread to thread.
 */
public final class EventContext {

    private static final ScopedValue<Ids> BOUND = ScopedValue.newInstance();

    private EventContext() {}

    /**
     * The ids of the running work.
     *
     * @param correlationId the same for all events that result from one request
     * @param causationId id of the event or request that caused this work directly
     * @param action operation of the API description, or type of the event, that caused this work; null when unknown
     */
    public record Ids(
            String correlationId,
            @Nullable String causationId,
            @Nullable String action) {

        public Ids(String correlationId, @Nullable String causationId) {
            this(correlationId, causationId, null);
        }
    }

    /** The ids bound to this thread, else those of the request, else none. */
    public static Optional<Ids> current() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : ofActiveRequest();
    }

    /** True in work that follows from an event or belongs to a job, false in a request. */
    public static boolean isBound() {
        return BOUND.isBound();
    }

    /** Runs the work with these ids. */
    public static <T, X extends Throwable> T call(Ids ids, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(BOUND, ids).call(work);
    }

    /** Runs the work with these ids. */
    public static void run(Ids ids, Runnable work) {
        ScopedValue.where(BOUND, ids).run(work);
    }

    /** Gives the active request its ids. */
    public static void ofRequest(Ids ids) {
        Arc.requireContainer().instance(OfRequest.class).get().set(ids);
    }

    private static Optional<Ids> ofActiveRequest() {
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Optional.empty();
        }
        OfRequest holder = container.instance(OfRequest.class).get();
        return holder == null ? Optional.empty() : Optional.ofNullable(holder.ids());
    }

    /** Holds the ids until the request ends. */
    @RequestScoped
    @Unremovable
    static class OfRequest {

        private @Nullable Ids ids;

        @Nullable
        Ids ids() {
            return ids;
        }

        void set(Ids given) {
            ids = given;
        }
    }
}
