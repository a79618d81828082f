// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;

/** Sends a request until it is answered: busy and restarting servers are tried again, with growing pauses. */
public final class Transport implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final RetryPolicy retries;

    public Transport(RetryPolicy retries) {
        this.retries = retries;
    }

    /**
     * @param call what is being done, for messages
     * @return the answer, also a refusal
     * @throws UnreachableException no answer within the longest wait
     */
    public Answer send(String call, HttpRequest request) {
        RetryPolicy.Backoff backoff = retries.start();
        while (true) {
            Duration pause;
            UnreachableException giveUp;
            try {
                HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                Answer answer = new Answer(
                        response.statusCode(),
                        read(response.body()),
                        response.headers().firstValue("ETag").orElse(null));
                if (!isBusy(answer)) {
                    return answer;
                }
                pause = retryAfter(response);
                giveUp = new UnreachableException("The system is too busy or starting: " + call + " was answered "
                        + answer.problem() + " to the last.");
            } catch (IOException e) {
                pause = Duration.ZERO;
                giveUp = new UnreachableException(
                        "No answer from " + request.uri().getScheme() + "://"
                                + request.uri().getAuthority() + "; start the system with ./zhongfu up.",
                        e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DemoFailedException("The demonstration was interrupted; start it again to continue.", e);
            }
            if (!backoff.pauseAtLeast(pause)) {
                throw giveUp;
            }
        }
    }

    /** Too many requests, no upstream just now, or the same request still running under its Idempotency-Key. */
    private static boolean isBusy(Answer answer) {
        return switch (answer.status()) {
            case 429, 502, 503, 504 -> true;
            case 409 -> answer.body().path("type").asText().endsWith("in-progress");
            default -> false;
        };
    }

    private static Duration retryAfter(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,3}"))
                .map(value -> Duration.ofSeconds(Math.min(Long.parseLong(value), 30)))
                .orElse(Duration.ZERO);
    }

    private static JsonNode read(byte[] body) {
        if (body.length == 0) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
