// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The proposals that were answered or withdrawn. */
@ApplicationScoped
class VisitProposalRepository implements PanacheRepositoryBase<VisitProposal, UUID> {}
