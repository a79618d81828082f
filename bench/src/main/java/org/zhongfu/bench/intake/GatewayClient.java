// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.intake;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Tokens;

/** Creates applications through the gateway with the token of a worker, each of them new. */
final class GatewayClient {

    private static final int CREATED = 201;
    private static final Actor WRITER = new Actor("township.officer");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong numbers = new AtomicLong();
    private final URI applications;
    private final Tokens tokens;

    GatewayClient(URI base, Tokens tokens) {
        this.applications = base.resolve("/api/v1/applications");
        this.tokens = tokens;
    }

    /** An application of about 1 KB; the number makes its client reference unique. */
    static String document(long number) {
        return """
            {"channel":"DESK","areaCode":"652301100","applicant":{"name":"王秀兰","phone":"13999990000"},
             "address":"昌吉市延安北路测试小区1栋2单元302室","requestedItems":["HOME_COOKING"],
             "description":"%s","consentToVerification":true,"clientReference":"bench-%d"}
            """.formatted("独居老人，行动不便，希望有人上门做饭。".repeat(14), number);
    }

    ClosedLoop.Client client() {
        return new ClosedLoop.Client() {
            @Override
            public boolean once() throws Exception {
                return create() == CREATED;
            }

            @Override
            public void close() {}
        };
    }

    /** Creates an application and returns the status of the answer. */
    int create() throws Exception {
        long number = numbers.incrementAndGet();
        HttpRequest request = HttpRequest.newBuilder(applications)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + tokens.of(WRITER))
                .header("Idempotency-Key", "bench-" + number)
                .POST(HttpRequest.BodyPublishers.ofString(document(number)))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
