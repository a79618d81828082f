// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.route;

import java.util.List;

/** One line of the route table. */
public record Route(String prefix, String service, List<AnonymousAccess> anonymous, Body body, Token token) {

    /** How large a body this path expects. */
    public enum Body {
        /** Forms and records. */
        ORDINARY,
        /** Files and batches. */
        BULK
    }

    /** Who looks at the Authorization header. */
    public enum Token {
        /** The gateway verifies it before anything is passed on. */
        OF_THE_GATEWAY,
        /** The service behind has its own use for it, as the token endpoint has. */
        OF_THE_SERVICE
    }

    public Route {
        anonymous = List.copyOf(anonymous);
    }

    /** Whether this may be asked without a token. */
    public boolean permitsAnonymous(String method, String path) {
        return token == Token.OF_THE_SERVICE || anonymous.stream().anyMatch(access -> access.permits(method, path));
    }
}
