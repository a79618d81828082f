// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhongfu.gateway.route.Route;
import org.zhongfu.gateway.route.RouteTable;

/**
 * A path as it is logged: segments of routes and of the API description and random ids stay, anything else becomes a
 * star, so that an ID number or a name that a caller puts into a path by mistake is not logged.
 */
@Singleton
class LoggablePath {

    /** Of the gateway's own pages, and of Keycloak below its routes. */
    private static final Set<String> OTHER_WORDS =
            Set.of("", "docs", "openapi", "protocol", "openid-connect", "token", "certs", "logout", "userinfo");

    private static final Pattern RANDOM_ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final Set<String> words = new HashSet<>(OTHER_WORDS);

    LoggablePath(RouteTable routes, PathWords described) {
        for (Route route : routes.routes()) {
            words.addAll(List.of(route.prefix().split("/")));
        }
        words.addAll(described.words());
        words.removeIf(word -> word.startsWith("{"));
    }

    String of(String path) {
        return Stream.of(path.split("/", 16))
                .map(segment ->
                        words.contains(segment) || RANDOM_ID.matcher(segment).matches() ? segment : "*")
                .collect(Collectors.joining("/"));
    }
}
