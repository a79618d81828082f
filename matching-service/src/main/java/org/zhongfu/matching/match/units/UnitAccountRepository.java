// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.matching.base.IdParameter;

/** The accounts of units, one for each match. */
@ApplicationScoped
class UnitAccountRepository implements PanacheRepositoryBase<UnitAccount, UUID> {

    List<UnitAccount> of(Collection<MatchId> matchIds) {
        return list("matchId in ?1", IdParameter.valuesOf(matchIds));
    }
}
