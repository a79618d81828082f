// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.matching.base.IdParameter;

/** The latest eligibility facts of each person. */
@ApplicationScoped
class FactsRepository implements PanacheRepositoryBase<PersonFacts, UUID> {

    List<PersonFacts> of(Collection<PersonId> personIds) {
        return list("personId in ?1", IdParameter.valuesOf(personIds));
    }

    /** The facts of the persons whose needs of a scope await a match. */
    List<PersonFacts> ofWaiting(NeedScope scope) {
        return list(
                "from PersonFacts f where f.personId in (select n.personId from Need n where " + NeedScope.WAITING
                        + ")",
                scope.parameters());
    }
}
