// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.DemoFailedException;
import org.zhongfu.demo.api.RefusedException;
import org.zhongfu.demo.api.RetryPolicy;

/**
 * Requests the transitions of a record up to its last state: completed ones are not repeated, and after a conflict the record
 * is read again.
 */
final class TransitionClient {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int STALE = 412;
    private static final int RULE = 422;

    private final Api api;
    private final RetryPolicy retries;

    TransitionClient(Api api, RetryPolicy retries) {
        this.api = api;
        this.retries = retries;
    }

    /**
     * @param path where the record can be read
     * @param known the record as it is known
     * @param next the transition from a state; empty at the end
     * @return the record in its last state
     */
    Answer advance(Actor reader, String path, Answer known, Function<Answer, Optional<TransitionRequest>> next) {
        RetryPolicy.Backoff backoff = retries.start();
        Answer record = known;
        while (true) {
            Optional<TransitionRequest> transition = next.apply(record);
            if (transition.isEmpty()) {
                return record;
            }
            Answer answer = api.post(
                    transition.get().actor(),
                    transition.get().path(),
                    transition.get().body(),
                    record.tag());
            if (answer.isOk()) {
                // The answer to scheduling contains the order together with its visits.
                record = answer.part("order");
            } else if (mayBeTemporary(transition.get(), answer) && backoff.pause()) {
                record = api.get(reader, path);
            } else {
                throw new RefusedException("POST " + transition.get().path(), answer);
            }
        }
    }

    /** Creates a record that depends on an event of another service. */
    Answer createWhenKnown(TransitionRequest creation) {
        RetryPolicy.Backoff backoff = retries.start();
        while (true) {
            Answer answer = api.post(creation.actor(), creation.path(), creation.body(), null);
            if (answer.isOk()) {
                return answer;
            }
            if (!mayBeTemporary(creation, answer) || !backoff.pause()) {
                throw new RefusedException("POST " + creation.path(), answer);
            }
        }
    }

    /**
     * Waits until a list contains a record.
     *
     * @param otherwise the message when it does not appear
     */
    Answer await(Actor reader, String listPath, Function<JsonNode, Boolean> wanted, Supplier<String> otherwise) {
        RetryPolicy.Backoff backoff = retries.start();
        do {
            for (JsonNode item : api.get(reader, listPath).body().path("items")) {
                if (wanted.apply(item)) {
                    return new Answer(200, item, null);
                }
            }
        } while (backoff.pause());
        throw new DemoFailedException(otherwise.get());
    }

    /**
     * Refusals that may be temporary. A conflict with another record, such as another visit of the worker at that time, is
     * permanent.
     */
    private static boolean mayBeTemporary(TransitionRequest transition, Answer answer) {
        boolean conflict = answer.body().path("type").asText().endsWith("/conflict");
        return answer.status() == NOT_FOUND
                || (answer.status() == CONFLICT && !conflict)
                || answer.status() == STALE
                || (answer.status() == RULE && transition.retryOnRuleViolation());
    }
}
