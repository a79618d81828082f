// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.Sha256;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;
import org.zhongfu.platform.web.http.IdempotencyKeys.Answer;

/** Implements {@link Idempotent}. It runs outside the transaction interceptor, whose transaction it opens itself. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int MAX_ATTEMPTS = 20;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1," + Idempotent.MAX_KEY_LENGTH + "}");

    private final IdempotencyKeys keys;
    private final RecordReaders records;
    private final Callers callers;
    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request request;

    IdempotentInterceptor(
            IdempotencyKeys keys,
            RecordReaders records,
            Callers callers,
            ObjectMapper json,
            HttpHeaders headers,
            UriInfo uri,
            Request request) {
        this.keys = keys;
        this.records = records;
        this.callers = callers;
        this.json = json;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext invocation) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return inTransaction(() -> answer(invocation));
        }
        if (!KEY.matcher(key).matches()) {
            throw Problem.invalid(
                    HEADER,
                    "must be 1 to %d visible ASCII characters without spaces".formatted(Idempotent.MAX_KEY_LENGTH),
                    "必须是 1 至 %d 个可见 ASCII 字符，不含空格".formatted(Idempotent.MAX_KEY_LENGTH));
        }
        String hash = hashOfRequest(invocation);
        String caller = scope(hash);
        return whenFree(() -> {
            Optional<Answer> earlier = keys.claim(caller, key, hash);
            return earlier.isPresent() ? replay(earlier.get()) : answerAndKeep(invocation, caller, key, hash);
        });
    }

    /** A record that existed under the same client reference may have left what the caller sees since. */
    private @Nullable Object answer(InvocationContext invocation) throws Exception {
        Object result = invocation.proceed();
        if (result instanceof RestResponse<?> response
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && response.getLocation() != null) {
            records.requireVisible(response.getLocation().getPath(), callers.current());
        }
        return result;
    }

    private @Nullable Object answerAndKeep(InvocationContext invocation, String caller, String key, String hash)
            throws Exception {
        Object result = answer(invocation);
        if (!(result instanceof RestResponse<?> response)) {
            throw new IllegalStateException(invocation.getMethod() + " is @Idempotent but returns no RestResponse");
        }
        Object entity = response.getEntity();
        keys.keep(
                caller,
                key,
                hash,
                new Answer(
                        response.getStatus(),
                        response.getHeaderString(HttpHeaders.ETAG),
                        response.getHeaderString(HttpHeaders.LOCATION),
                        entity == null ? null : json.writeValueAsString(entity)));
        return result;
    }

    /** Roles were judged before; whether the caller still sees the records is judged again. */
    private RestResponse<Object> replay(Answer answer) throws JsonProcessingException {
        records.requireVisible(uri.getRequestUri().getPath(), callers.current());
        if (answer.location() != null) {
            records.requireVisible(URI.create(answer.location()).getPath(), callers.current());
        }
        RestResponse.ResponseBuilder<Object> response = RestResponse.ResponseBuilder.create(answer.status());
        response.header(REPLAYED, "true");
        if (answer.etag() != null) {
            response.header(HttpHeaders.ETAG, answer.etag());
        }
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.body() != null) {
            response.entity(json.readTree(answer.body()));
        }
        return response.build();
    }

    /** Two callers without a token may send the same key: the body is then part of their identity. */
    private String scope(String hash) {
        Caller caller = callers.current();
        return caller.anonymous() ? caller.subject() + ":" + hash : caller.subject();
    }

    private String hashOfRequest(InvocationContext invocation) throws JsonProcessingException {
        StringBuilder text = new StringBuilder(request.getMethod() + " " + uri.getPath() + "\n");
        for (@Nullable Object parameter : invocation.getParameters()) {
            if (parameter instanceof Record body) {
                text.append(json.writeValueAsString(body));
            }
        }
        return Sha256.hex(text.toString());
    }

    /**
     * Waits for a request with the same key, for two seconds at most, and holds no connection while it waits: most requests
     * end in that time, and the caller gets the answer instead of a refusal.
     */
    private static @Nullable Object whenFree(Callable<@Nullable Object> work) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return inTransaction(work);
            } catch (Problem problem) {
                if (problem.type() != ProblemType.IN_PROGRESS || attempt == MAX_ATTEMPTS) {
                    throw problem;
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    private static @Nullable Object inTransaction(Callable<@Nullable Object> work) throws Exception {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
