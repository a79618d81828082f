// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.matching.base.IdParameter;

/** The latest eligibility facts of each person. */
@ApplicationScoped
class FactsRepository implements PanacheRepositoryBase<PersonFacts, UUID> {

    List<PersonFacts> of(Collection<PersonId> personIds) {
        return list("personId in ?1", IdParameter.valuesOf(personIds));
    }

    /** Facts of the persons after one, by id of the person. */
    List<PersonFacts> after(UUID person, int limit) {
        return find("personId > ?1 order by personId", person)
                .range(0, limit - 1)
                .list();
    }

    /** Lets rows go that were only read, so that a walk over all of them does not hold them. */
    void forget(List<PersonFacts> rows) {
        rows.forEach(getEntityManager()::detach);
    }

    /** The facts of the persons whose needs of a scope await a match. */
    List<PersonFacts> ofWaiting(NeedScope scope) {
        return list(
                "from PersonFacts f where f.personId in (select n.personId from Need n where " + NeedScope.WAITING
                        + ")",
                scope.parameters());
    }

    /** Persons whose age or groups change on that day or before, after a person, by id. */
    List<PersonId> changedBy(LocalDate day, @Nullable PersonId after, int limit) {
        UUID first = after == null ? new UUID(0, 0) : after.value();
        return find(
                        "select personId from PersonFacts where changesOn <= ?1 and personId > ?2 order by personId",
                        day,
                        first)
                .project(UUID.class)
                .range(0, limit - 1)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
