// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;

/** The rules of proof and review that a device without a network applies. */
@ApplicationScoped
public class OfflineRules {

    private final ReviewRules rules;

    OfflineRules(ReviewRules rules) {
        this.rules = rules;
    }

    /** How visits are proved. */
    public ProofRulesView proof() {
        return ProofRulesView.of(rules);
    }

    /** When a visit may begin. */
    public StartWindow startOf(DayVisit visit) {
        return StartWindow.of(visit.planned(), rules.limits());
    }
}
