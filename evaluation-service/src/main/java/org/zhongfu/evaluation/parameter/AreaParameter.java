// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.parameter;

import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Problem;

/** The query parameter {@code area}. */
public final class AreaParameter {

    private static final int COUNTY = 6;
    private static final int TOWNSHIP = 9;
    private static final int VILLAGE = 12;

    private AreaParameter() {}

    /**
     * The area of the parameter, if it lies in the caller's; without the parameter the caller's own.
     *
     * @throws Problem 400 when it is no area code, 404 when it is not the caller's
     */
    public static String areaWithin(@Nullable String areaCode, Caller caller) {
        if (areaCode == null) {
            return ownArea(caller);
        }
        if (!caller.area().covers(Criteria.area("area", areaCode).prefix())) {
            throw Problem.notFound();
        }
        return areaCode;
    }

    private static String ownArea(Caller caller) {
        String own = caller.area().prefix();
        if (own.equals(AreaScope.none().prefix())) {
            throw Problem.notFound();
        }
        int digits = own.length() <= COUNTY ? COUNTY : own.length() <= TOWNSHIP ? TOWNSHIP : VILLAGE;
        return own + "0".repeat(digits - own.length());
    }
}
