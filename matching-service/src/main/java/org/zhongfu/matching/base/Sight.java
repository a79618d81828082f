// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** By what a caller's sight is bounded: a provider's people by their organisation, all others by their area. */
public final class Sight {

    private Sight() {}

    /** True when the caller works for a provider and so sees by organisation. */
    public static boolean byOrg(Caller caller) {
        return caller.isAnyOf(Roles.COORDINATOR, Roles.SOCIAL_WORKER);
    }

    /** True when the caller sees what stands for that organisation in that area. */
    public static boolean covers(Caller caller, String org, String areaCode) {
        return byOrg(caller) ? org.equals(caller.org()) : caller.area().covers(areaCode);
    }

    /** True when an area and the caller's have a place in common: one lies in the other. */
    public static boolean overlaps(Caller caller, String areaCode) {
        return caller.area().covers(areaCode)
                || caller.area().prefix().startsWith(AreaScope.of(areaCode).prefix());
    }

    /**
     * Refuses to write about an area that is not the caller's.
     *
     * @throws Problem 403
     */
    public static void mustGovern(Caller caller, String areaCode) {
        if (!caller.area().covers(areaCode)) {
            throw Problem.forbidden("The area lies outside the one you are responsible for.", "该行政区划不在您的管辖范围内。");
        }
    }
}
