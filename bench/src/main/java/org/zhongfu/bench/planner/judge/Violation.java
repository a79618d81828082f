// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

/**
 * A rule that is broken.
 *
 * @param rule which
 * @param where by whom, at whose place, with the figures
 */
public record Violation(Rule rule, String where) {

    @Override
    public String toString() {
        return rule + ": " + where;
    }
}
