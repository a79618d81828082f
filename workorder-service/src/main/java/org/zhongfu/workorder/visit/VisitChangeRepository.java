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

/** The changes of planned visits. */
@ApplicationScoped
class VisitChangeRepository implements PanacheRepositoryBase<VisitChange, UUID> {

    /** The changes of these visits, each oldest first. */
    Map<VisitId, List<VisitChange>> ofVisits(Collection<VisitId> visits) {
        return visits.isEmpty()
                ? Map.of()
                : list(
                                "visitId in ?1",
                                Sort.by("visitVersion"),
                                visits.stream().map(VisitId::value).toList())
                        .stream()
                        .collect(Collectors.groupingBy(VisitChange::visitId));
    }
}
