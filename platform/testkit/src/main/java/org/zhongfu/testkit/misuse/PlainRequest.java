// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhongfu.testkit.api.DescribedExchanges;
import org.zhongfu.testkit.api.Exchange;

/**
 * A request to the service under test, over the client of the JDK: these tests send thousands of requests, each of which
 * takes about ten times as long with RestAssured. Each exchange is compared with the API description here too.
 */
final class PlainRequest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final DescribedExchanges DESCRIBED = DescribedExchanges.ofService();

    private final Map<String, String> headers = new HashMap<>();
    private final List<String> query = new ArrayList<>();
    private final String body;

    PlainRequest(String body) {
        this.body = body;
        header("Content-Type", "application/json");
    }

    PlainRequest header(String name, String value) {
        headers.put(name.toLowerCase(Locale.ROOT), value);
        return this;
    }

    PlainRequest query(String name, String value) {
        query.add(encoded(name) + "=" + encoded(value));
        return this;
    }

    Exchange.Answer send(String method, String path, Map<String, String> pathValues) {
        String filled = path;
        for (Map.Entry<String, String> each : pathValues.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", encoded(each.getValue()));
        }
        URI uri = URI.create("http://localhost:" + RestAssured.port + filled
                + (query.isEmpty() ? "" : "?" + String.join("&", query)));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, publisher());
        headers.forEach(request::header);
        Exchange.Answer answer = answer(request.build());
        DESCRIBED.check(new Exchange(new Exchange.Request(method, uri, headers.keySet(), body), answer));
        return answer;
    }

    private HttpRequest.BodyPublisher publisher() {
        return body.isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8);
    }

    private static Exchange.Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Map<String, String> headers = new HashMap<>();
            response.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
            return new Exchange.Answer(response.statusCode(), headers, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
