// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

/**
 * A broken rule.
 *
 * @param rule the rule
 * @param where caregiver, patient and figures
 */
public record Violation(Rule rule, String where) {

    @Override
    public String toString() {
        return rule + ": " + where;
    }
}
