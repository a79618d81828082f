// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.FileDependents;
import org.zhongfu.platform.kernel.LocalizedText;

@ApplicationScoped
class HouseholdMemberRepository implements PanacheRepositoryBase<HouseholdMember, UUID>, FileDependents {

    @Override
    public Dependents dependentsOf(PersonId id) {
        return new Dependents(
                LocalizedText.of("households", "家庭"),
                ofPerson(id).stream()
                        .filter(row -> row.days().isPresent())
                        .map(row -> row.householdId().toString())
                        .distinct()
                        .toList());
    }

    /** All memberships of a person, those by mistake too. */
    List<HouseholdMember> ofPerson(PersonId person) {
        return list("personId", Sort.by("id"), person.value());
    }

    /** All members of a household, present and past, in the order in which they were entered. */
    List<HouseholdMember> of(HouseholdId household) {
        return list("householdId", Sort.by("id"), household.value());
    }

    /** The members of these households. */
    List<HouseholdMember> ofAll(Collection<HouseholdId> households) {
        return households.isEmpty()
                ? List.of()
                : list(
                        "householdId in ?1",
                        Sort.by("id"),
                        households.stream().map(HouseholdId::value).toList());
    }
}
