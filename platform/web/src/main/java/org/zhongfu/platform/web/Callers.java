// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller of the present request from its token. */
@RequestScoped
public class Callers {

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller of the present request. */
    public Caller current() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Caller.ANONYMOUS;
        }
        Object area = token.getClaim("area");
        Object org = token.getClaim("org");
        return new Caller(
                token.getSubject(),
                identity.getRoles(),
                area == null ? AreaScope.none() : scopeOf(area.toString()),
                org == null ? null : org.toString());
    }

    private static AreaScope scopeOf(String claim) {
        try {
            return AreaScope.of(claim);
        } catch (IllegalArgumentException e) {
            // A token with an invalid claim gives no access instead of too much.
            return AreaScope.none();
        }
    }
}
