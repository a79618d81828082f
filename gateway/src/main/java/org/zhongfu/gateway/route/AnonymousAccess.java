// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.route;

/**
 * A method and path that need no token, written {@code POST /a/b} for exactly that path or {@code * /a/b/**} for it and
 * all below.
 */
public record AnonymousAccess(String method, String path, boolean below) {

    private static final String BELOW = "/**";

    static AnonymousAccess parse(String text) {
        int space = text.indexOf(' ');
        if (space < 1 || !text.startsWith("/", space + 1)) {
            throw new IllegalArgumentException("not \"METHOD /path\": " + text);
        }
        String path = text.substring(space + 1);
        boolean below = path.endsWith(BELOW);
        return new AnonymousAccess(
                text.substring(0, space), below ? path.substring(0, path.length() - BELOW.length()) : path, below);
    }

    boolean permits(String askedMethod, String askedPath) {
        boolean sameMethod = method.equals("*")
                || method.equals(askedMethod)
                // HEAD returns less than GET
                || (method.equals("GET") && askedMethod.equals("HEAD"));
        return sameMethod && (askedPath.equals(path) || (below && askedPath.startsWith(path + "/")));
    }
}
