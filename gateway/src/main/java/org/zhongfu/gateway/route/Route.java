// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.route;

import java.util.List;

/** One line of the route table. */
public record Route(String prefix, String service, List<AnonymousAccess> anonymous, Token token) {

    /** Who verifies the Authorization header. */
    public enum Token {
        /** The gateway, before it forwards anything. */
        OF_THE_GATEWAY,
        /** The service behind, as the token endpoint does. */
        OF_THE_SERVICE
    }

    public Route {
        anonymous = List.copyOf(anonymous);
    }

    /** Whether requests without a token are allowed. */
    public boolean permitsAnonymous(String method, String path) {
        return token == Token.OF_THE_SERVICE || anonymous.stream().anyMatch(access -> access.permits(method, path));
    }
}
