// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.route;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the route table from {@code routes.json}; a table with a mistake in it does not start. */
@Dependent
public class RouteTableReader {

    private static final String RESOURCE = "/routes.json";

    /** The table that is built into the gateway. */
    @Produces
    @Singleton
    public static RouteTable builtIn() {
        try (InputStream json =
                Objects.requireNonNull(RouteTableReader.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the route table cannot be read", e);
        }
    }

    static RouteTable read(InputStream json) throws IOException {
        Document document = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(json, Document.class);
        return new RouteTable(document.routes().stream().map(Line::toRoute).toList());
    }

    private record Document(List<Line> routes) {}

    private record Line(
            String prefix, String service, @Nullable List<String> anonymous, Route.@Nullable Token token) {

        Route toRoute() {
            return new Route(
                    Objects.requireNonNull(prefix, "prefix"),
                    Objects.requireNonNull(service, "service"),
                    anonymous == null
                            ? List.of()
                            : anonymous.stream().map(AnonymousAccess::parse).toList(),
                    token == null ? Route.Token.OF_THE_GATEWAY : token);
        }
    }
}
