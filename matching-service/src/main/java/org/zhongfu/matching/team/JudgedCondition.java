// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

/** A condition with the number of workers who counted for it on a day. */
record JudgedCondition(TeamCondition condition, int present) {

    boolean isMet() {
        return present >= condition.required();
    }
}
