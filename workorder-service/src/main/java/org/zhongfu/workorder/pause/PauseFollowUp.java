// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import java.util.Collection;
import java.util.Set;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.WorkOrder;

/** What follows from a pause for visits that recur; the feature of recurring visits implements it. */
public interface PauseFollowUp {

    /** Those of these visits that follow from a pattern: the pattern plans them again. */
    Set<VisitId> ofPatterns(Collection<VisitId> visits);

    /** Plans the recurring visits of an order by its present pauses. The order is locked. */
    void afterPauseChanged(WorkOrder order, Occurrence when, String actor);
}
