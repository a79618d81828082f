// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The raw target of a request, accepted only in a spelling that every server behind the gateway reads alike. What could be
 * read in two ways (dot segments, empty segments, parameters, encoded delimiters) is refused, never repaired: a repaired
 * path is how a check here and a route there come to differ.
 */
public record RequestTarget(String path, @Nullable String query) {

    private static final String IN_PATH = "-._~!$&'()*+,=:@/";
    private static final String NOT_IN_QUERY = "\\#<>\"`";

    /** The target, if it has one reading only. */
    public static Optional<RequestTarget> parse(String raw) {
        int mark = raw.indexOf('?');
        String path = mark < 0 ? raw : raw.substring(0, mark);
        String query = mark < 0 ? null : raw.substring(mark + 1);
        if (!canonicalPath(path) || (query != null && !cleanQuery(query))) {
            return Optional.empty();
        }
        return Optional.of(new RequestTarget(path, query));
    }

    /** True for the path itself and for any path below it. */
    public boolean isBelow(String prefix) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }

    private static boolean canonicalPath(String path) {
        return path.startsWith("/") && plainSegments(path) && plainCharacters(path) && decodes(path);
    }

    private static boolean plainSegments(String path) {
        int start = 1;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            String segment = path.substring(start, end);
            boolean last = slash < 0;
            if (segment.equals(".") || segment.equals("..") || (segment.isEmpty() && !last)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private static boolean plainCharacters(String path) {
        for (int at = 0; at < path.length(); at++) {
            char character = path.charAt(at);
            if (character == '%') {
                int octet = octet(path, at);
                if (octet < 0 || !maySayEncoded(octet)) {
                    return false;
                }
                at += 2;
            } else if (!isLetterOrDigit(character) && IN_PATH.indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Only what has no meaning in a path and no plain spelling: not a dot, not a slash, no control. */
    private static boolean maySayEncoded(int octet) {
        return octet >= 0x80 || octet == ' ' || octet == '"' || octet == '[' || octet == ']' || octet == '|';
    }

    private static boolean cleanQuery(String query) {
        for (int at = 0; at < query.length(); at++) {
            char character = query.charAt(at);
            if (character <= ' ' || character >= 0x7F || NOT_IN_QUERY.indexOf(character) >= 0) {
                return false;
            }
            if (character == '%') {
                int octet = octet(query, at);
                if (octet <= 0) {
                    return false;
                }
                at += 2;
            }
        }
        return decodes(query);
    }

    /** Whether the encoded octets are UTF-8; an overlong slash is not. */
    private static boolean decodes(String text) {
        if (text.indexOf('%') < 0) {
            return true;
        }
        ByteBuffer octets = ByteBuffer.allocate(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '%') {
                octets.put((byte) octet(text, at));
                at += 2;
            } else {
                octets.put((byte) text.charAt(at));
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(octets.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The octet written at a percent sign, or -1. */
    private static int octet(String text, int percent) {
        if (percent + 2 >= text.length()) {
            return -1;
        }
        int high = hex(text.charAt(percent + 1));
        int low = hex(text.charAt(percent + 2));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int hex(char character) {
        // Character.digit also takes digits of other scripts
        return character < 0x80 ? Character.digit(character, 16) : -1;
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }
}
