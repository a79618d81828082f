// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.stack.Await;

/** Calls of the public API that must succeed, and waits for what follows from them. */
final class Steps {

    /** Long enough for a service that is started again and a lease that runs out. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api api;

    Steps(Api api) {
        this.api = api;
    }

    Answer created(Actor actor, String path, Map<String, ?> body) {
        return api.create(actor, path, body);
    }

    /** A step in the version of the tag. */
    Answer posted(Actor actor, String path, Map<String, ?> body, String tag) {
        Answer answer = api.post(actor, path, body, tag);
        assertThat(answer.isOk()).as(path + ": " + answer.problem()).isTrue();
        return answer;
    }

    /** Waits until the condition is true, and returns the record. */
    Answer until(Actor actor, String path, Predicate<JsonNode> wanted) {
        assertThat(Await.until(PATIENCE, () -> wanted.test(api.get(actor, path).body())))
                .as(path)
                .isTrue();
        return api.get(actor, path);
    }

    /** Waits until the condition is true, and returns the list. */
    List<JsonNode> untilList(Actor actor, String path, Predicate<List<JsonNode>> wanted) {
        assertThat(Await.until(PATIENCE, () -> wanted.test(api.list(actor, path))))
                .as(path)
                .isTrue();
        return api.list(actor, path);
    }

    /** The first of a list, once it has one. */
    Answer first(Actor actor, String list) {
        return new Answer(200, untilList(actor, list, found -> !found.isEmpty()).getFirst(), null);
    }
}
