// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A path as it is logged: words of our API and random ids stay, anything else becomes a star, so that an ID number or
 * a name that a caller puts into a path by mistake is not logged.
 */
final class LoggablePath {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,30}|v1|");
    private static final Pattern RANDOM_ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private LoggablePath() {}

    static String of(String path) {
        return Stream.of(path.split("/", 16))
                .map(segment -> WORD.matcher(segment).matches()
                                || RANDOM_ID.matcher(segment).matches()
                        ? segment
                        : "*")
                .collect(Collectors.joining("/"));
    }
}
