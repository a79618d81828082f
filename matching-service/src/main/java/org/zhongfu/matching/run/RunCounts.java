// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.persistence.Embeddable;

/**
 * How many needs a run has come to.
 *
 * @param needs that waited when they were looked at
 * @param placed those a line is to serve
 * @param offered those whose provider has the offer
 * @param notOffered those the line could not serve any more
 */
@Embeddable
public record RunCounts(int needs, int placed, int offered, int notOffered) {

    /** Nothing is known yet. */
    static final RunCounts NONE = new RunCounts(0, 0, 0, 0);

    RunCounts andOffered() {
        return new RunCounts(needs, placed, offered + 1, notOffered);
    }

    RunCounts andNotOffered() {
        return new RunCounts(needs, placed, offered, notOffered + 1);
    }
}
