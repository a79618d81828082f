// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class PersonRepository implements Records<Person> {

    private final PersonVisibility visibility;

    PersonRepository(PersonVisibility visibility) {
        this.visibility = visibility;
    }

    Optional<Person> findVisible(Caller caller, PersonId id) {
        return findOne(visibility.narrowPersons(Criteria.ofOne(id), caller));
    }

    /** The person, locked until the transaction ends. */
    Optional<Person> lockVisible(Caller caller, PersonId id) {
        return lockOne(visibility.narrowPersons(Criteria.ofOne(id), caller));
    }

    /** A person of the caller's area, locked until the transaction ends: for callers who write without reading. */
    Optional<Person> lockInArea(Caller caller, PersonId id) {
        return lockOne(Criteria.ofOne(id).within(caller.area()));
    }

    Optional<Person> lockById(PersonId id) {
        return lockOne(Criteria.ofOne(id));
    }

    Optional<Person> findByIdNumberIndex(String idNumberIndex) {
        return find("idNumberIndex", idNumberIndex).firstResultOptional();
    }

    List<Person> page(Caller caller, PageQuery page, @Nullable String areaCode, @Nullable NamePrefix name) {
        return page(visibility
                .narrowPersons(Criteria.of(page), caller)
                .inArea(areaCode)
                .and("nameKey like :name escape '!'", "name", name == null ? null : name.like()));
    }

    List<Person> findAll(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1", ids.stream().map(PersonId::value).toList());
    }
}
