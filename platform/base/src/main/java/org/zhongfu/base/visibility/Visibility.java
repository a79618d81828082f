// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.visibility;

import java.util.List;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Problem;

/**
 * What a caller may see once a provider serves: members of the provider the records of their organisation, all others
 * those of their area.
 */
public final class Visibility {

    /** Officers and community agents work with full names; the area bounds which persons they see. */
    public static final List<String> ROLES_IN_FULL =
            List.of(Roles.COMMUNITY_AGENT, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER);

    private Visibility() {}

    /** True for a caller who reads names and free texts in full; all others read them masked. */
    public static boolean readsInFull(Caller caller) {
        return ROLES_IN_FULL.stream().anyMatch(caller::is);
    }

    /** True when the caller works for a provider and may see the records of its organisation. */
    public static boolean byOrg(Caller caller) {
        return caller.isAnyOf(Roles.COORDINATOR, Roles.SOCIAL_WORKER);
    }

    /**
     * Narrows a list to what the caller may see.
     *
     * @param orgField field of the entity with the organisation
     */
    public static Criteria within(Criteria criteria, Caller caller, String orgField) {
        return byOrg(caller)
                ? criteria.and(orgField + " = :own", "own", caller.orgOrNone())
                : criteria.within(caller.area());
    }

    /**
     * Refuses to write about an area outside the caller's own.
     *
     * @throws Problem 403
     */
    public static void requireGoverned(Caller caller, String areaCode) {
        if (!caller.area().covers(areaCode)) {
            throw Problem.forbidden("The area lies outside the one you are responsible for.", "该行政区划不在您的管辖范围内。");
        }
    }
}
