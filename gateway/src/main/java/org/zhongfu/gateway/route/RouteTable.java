// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a path: the longest prefix in complete segments is used, and a literal segment takes precedence over a placeholder
 * such as {@code {id}}.
 */
public final class RouteTable {

    private final List<Route> routes;
    private final Node root = new Node();

    public RouteTable(List<Route> routes) {
        this.routes = List.copyOf(routes);
        Set<String> seen = new HashSet<>();
        for (Route route : this.routes) {
            if (!route.prefix().startsWith("/") || route.prefix().endsWith("/")) {
                throw new IllegalArgumentException("a prefix begins with a slash and ends without: " + route.prefix());
            }
            if (!seen.add(route.prefix())) {
                throw new IllegalArgumentException("two routes for " + route.prefix());
            }
            root.put(segments(route.prefix()), route);
        }
    }

    public List<Route> routes() {
        return routes;
    }

    /** The route of a canonical path (no query, no dot segments, no empty segments but a last one). */
    public Optional<Route> resolve(String path) {
        return Optional.ofNullable(root.find(segments(path), 0));
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        int start = 1;
        for (int slash = path.indexOf('/', start); slash >= 0; slash = path.indexOf('/', start)) {
            segments.add(path.substring(start, slash));
            start = slash + 1;
        }
        segments.add(path.substring(start));
        return segments;
    }

    private static final class Node {
        private final Map<String, Node> written = new HashMap<>();
        private @Nullable Node placeholder;
        private @Nullable Route route;

        void put(List<String> segments, Route added) {
            Node node = this;
            for (String segment : segments) {
                node = node.child(segment);
            }
            node.route = added;
        }

        private Node child(String segment) {
            if (!segment.startsWith("{")) {
                return written.computeIfAbsent(segment, name -> new Node());
            }
            Node child = placeholder == null ? new Node() : placeholder;
            placeholder = child;
            return child;
        }

        @Nullable
        Route find(List<String> segments, int depth) {
            if (depth < segments.size()) {
                String segment = segments.get(depth);
                Node exact = written.get(segment);
                Route deeper = exact == null ? null : exact.find(segments, depth + 1);
                if (deeper == null && placeholder != null && !segment.isEmpty()) {
                    deeper = placeholder.find(segments, depth + 1);
                }
                if (deeper != null) {
                    return deeper;
                }
            }
            return route;
        }
    }
}
