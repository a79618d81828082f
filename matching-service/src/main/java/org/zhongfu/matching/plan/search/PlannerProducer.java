// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zhongfu.matching.engine.plan.LocalSearchPlanner;
import org.zhongfu.matching.engine.plan.Planner;

/** The planner of this service, and the explainer of its plans. */
final class PlannerProducer {

    @Produces
    @Singleton
    Planner planner() {
        return new LocalSearchPlanner();
    }

    @Produces
    @Singleton
    VisitExplainer explainer() {
        return VisitExplainer.BY_INSERTION;
    }
}
