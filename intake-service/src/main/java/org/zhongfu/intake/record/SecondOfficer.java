// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.record;

import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** Steps that a county or prefecture officer takes who did not take the step before (四眼原则). */
public final class SecondOfficer {

    private SecondOfficer() {}

    /**
     * Refuses other roles, and the person who took the earlier step.
     *
     * @param firstActor subject of the token of the earlier step
     * @param step what is to be done, behind "Only a county or prefecture officer may ..."
     * @param earlier what the first person did, behind "You "
     * @throws Problem 403
     */
    public static void require(
            Caller caller, String firstActor, String step, String stepZh, String earlier, String earlierZh) {
        if (!caller.isAnyOf(Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER)) {
            throw Problem.forbidden(
                    "Only a county or prefecture officer may " + step + ".", "只有县级或州级工作人员可以" + stepZh + "。");
        }
        if (caller.subject().equals(firstActor)) {
            throw Problem.forbidden(
                    "You " + earlier + ". Another county or prefecture officer must " + step + ".",
                    "您已" + earlierZh + "，须由另一名县级或州级工作人员" + stepZh + "。");
        }
    }
}
