// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import org.zhongfu.matching.match.RulePreview.EligibleChange;

/** Counts who is eligible before and after a change. */
final class EligibleCount {

    private int before;
    private int after;
    private int gained;
    private int lost;

    void add(boolean eligibleBefore, boolean eligibleAfter) {
        before += eligibleBefore ? 1 : 0;
        after += eligibleAfter ? 1 : 0;
        gained += !eligibleBefore && eligibleAfter ? 1 : 0;
        lost += eligibleBefore && !eligibleAfter ? 1 : 0;
    }

    boolean hasChange() {
        return gained > 0 || lost > 0;
    }

    EligibleChange change() {
        return new EligibleChange(before, after, gained, lost);
    }
}
