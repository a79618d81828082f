// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

import java.util.List;
import java.util.Set;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.Caller;

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
        return reasonCodes.stream()
                .filter(code -> CodeLists.named(ABOUT_THE_PERSON)
                        .filter(list -> list.has(code))
                        .isEmpty())
                .toList();
    }
}
