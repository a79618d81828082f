// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The caller, from the verified token.
 *
 * @param subject subject of the token, {@code anonymous} without one
 * @param roles roles of the realm
 * @param area the area whose records the caller may see; sees nothing when the token names none
 * @param org code of the caller's organisation, null when the token names none
 */
public record Caller(
        String subject,
        Set<String> roles,
        AreaScope area,
        @Nullable String org) {

    /** A caller without a token. */
    public static final Caller ANONYMOUS = new Caller("anonymous", Set.of(), AreaScope.none(), null);

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** True without a token. */
    public boolean anonymous() {
        return subject.equals(ANONYMOUS.subject);
    }

    /** True when the token grants the role. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** True when the token grants one of the roles. */
    public boolean isAnyOf(String... any) {
        for (String role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** The organisation as an operand of a where-clause; matches nothing when the token names none. */
    public String orgOrNone() {
        return org == null ? "-" : org;
    }
}
