// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.proposal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.matching.plan.calendar.CalendarVisit;

/**
 * What a plan itself has brought into the calendars. The work orders give a visit an id of its own when they confirm a
 * proposal, so the ids of the two are apart.
 *
 * @param proposals the proposals of all versions of the plan
 * @param visits the visits that were made of them
 */
public record OwnVisits(Set<VisitProposalId> proposals, Set<VisitId> visits) {

    /** Those of a plan that has proposed nothing. */
    public static final OwnVisits NONE = new OwnVisits(Set.of(), Set.of());

    public OwnVisits {
        proposals = Set.copyOf(proposals);
        visits = Set.copyOf(visits);
    }

    public static OwnVisits of(Collection<Proposal> ofPlan) {
        return new OwnVisits(
                ofPlan.stream().map(Proposal::id).collect(Collectors.toSet()),
                ofPlan.stream()
                        .map(Proposal::visitId)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet()));
    }

    public boolean contains(Proposal proposal) {
        return proposals.contains(proposal.id());
    }

    public boolean contains(CalendarVisit visit) {
        return visits.contains(visit.visitId());
    }
}
