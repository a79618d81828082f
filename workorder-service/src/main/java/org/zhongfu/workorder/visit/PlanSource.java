// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.platform.store.TypedIdConverter;

/**
 * The published plan that proposed a visit.
 *
 * @param proposalId the proposal the visit was made from
 * @param planVersion version of the plan that proposed it
 */
@Embeddable
record PlanSource(
        @Convert(converter = ProposalIdConverter.class) VisitProposalId proposalId,

        @Convert(converter = PlanIdConverter.class) PlanId planId,

        Integer planVersion) {

    static PlanSource of(VisitProposed proposed) {
        return new PlanSource(
                proposed.proposalId(), proposed.plan().planId(), proposed.plan().planVersion());
    }

    /** For Hibernate. */
    @Converter
    static final class ProposalIdConverter extends TypedIdConverter<VisitProposalId> {

        ProposalIdConverter() {
            super(VisitProposalId::new);
        }
    }

    /** For Hibernate. */
    @Converter
    static final class PlanIdConverter extends TypedIdConverter<PlanId> {

        PlanIdConverter() {
            super(PlanId::new);
        }
    }
}
