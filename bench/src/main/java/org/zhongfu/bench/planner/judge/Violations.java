// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the broken rules. */
final class Violations {

    private final List<Violation> violations = new ArrayList<>();

    /** Adds a broken rule; the arguments fill the sentence, numbers with three decimals. */
    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency for this line alone
    void add(Rule rule, String sentence, Object... arguments) {
        violations.add(new Violation(rule, String.format(Locale.ROOT, sentence, arguments)));
    }

    /** Adds it if the condition holds. */
    void addIf(boolean broken, Rule rule, String sentence, Object... arguments) {
        if (broken) {
            add(rule, sentence, arguments);
        }
    }

    List<Violation> all() {
        return violations;
    }
}
