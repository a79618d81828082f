// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.VisitId;

/** The corrections of visits. */
@ApplicationScoped
class VisitCorrectionRepository implements PanacheRepositoryBase<VisitCorrection, UUID> {

    /** The corrections of these visits, each oldest first. */
    Map<VisitId, List<VisitCorrection>> ofVisits(Collection<VisitId> visits) {
        return visits.isEmpty()
                ? Map.of()
                : list(
                                "visitId in ?1",
                                Sort.by("visitVersion"),
                                visits.stream().map(VisitId::value).toList())
                        .stream()
                        .collect(Collectors.groupingBy(VisitCorrection::visitId));
    }
}
