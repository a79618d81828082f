// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.util.Collection;
import java.util.Map;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitPatternId;

/** From which patterns visits follow; the feature of recurring visits implements it. */
public interface PatternsOfVisits {

    /** The patterns of these visits; a visit that was planned alone is absent. */
    Map<VisitId, VisitPatternId> patternsOf(Collection<VisitId> visits);
}
