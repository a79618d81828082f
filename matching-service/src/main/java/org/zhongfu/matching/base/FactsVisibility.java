// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/**
 * Who reads, in what matching shows, facts about a person: age, target groups, care level, and why they are not eligible. Finance
 * officers and evaluators read units, prices and providers only.
 */
public final class FactsVisibility {

    private static final Set<String> READERS =
            Set.of(Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.AUDITOR);

    private static final String ABOUT_THE_PERSON = "ineligibility-reasons";

    private FactsVisibility() {}

    /** True for a caller who reads facts about persons. */
    public static boolean readsFacts(Caller caller) {
        return READERS.stream().anyMatch(caller::is);
    }

    /** The reasons that tell nothing about the person. */
    public static List<String> withoutFacts(List<String> reasonCodes) {
        return reasonCodes.stream().filter(code -> !isFact(code)).toList();
    }

    /** True for a reason that tells something about the person. */
    public static boolean isFact(String reasonCode) {
        return CodeLists.named(ABOUT_THE_PERSON)
                .filter(list -> list.has(reasonCode))
                .isPresent();
    }

    /**
     * Refuses a filter by a reason that the caller does not read: the list would show for whom it holds.
     *
     * @param reasonCode the filter; null when there is none
     * @throws Problem 403
     */
    public static void requireReadable(Caller caller, @Nullable String reasonCode) {
        if (reasonCode != null && isFact(reasonCode) && !readsFacts(caller)) {
            throw Problem.forbidden(
                    "This reason tells something about the person, which your role does not read; do not filter by it.",
                    "该原因涉及服务对象个人情况，您的角色无权查看，不能按此筛选。");
        }
    }
}
