// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The document of the service under test, read once for each port; empty when the application serves none. */
public final class ServedDocument implements Supplier<Optional<ApiDocument>> {

    private final Map<Integer, Optional<ApiDocument>> byPort = new ConcurrentHashMap<>();

    @Override
    public Optional<ApiDocument> get() {
        return byPort.computeIfAbsent(RestAssured.port, port -> read());
    }

    private static Optional<ApiDocument> read() {
        Response response =
                RestAssured.given().noFilters().accept(ContentType.JSON).get("/q/openapi?format=json");
        return response.statusCode() == 200 ? Optional.of(ApiDocument.parse(response.asString())) : Optional.empty();
    }
}
