// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

@ApplicationScoped
class HouseholdRepository implements Records<Household> {

    /** A household is seen by those who see one of its members, present or past. */
    private static final String WITH_VISIBLE_MEMBER = """
            id in (select m.householdId from HouseholdMember m
                   where (m.leaveReason is null or m.leaveReason <> :mistake)
                     and m.personId in (select p.id from Person p where p.areaCode like :scope))
            """;

    Optional<Household> findVisible(Caller caller, HouseholdId id) {
        return findOne(visible(Criteria.ofOne(id), caller));
    }

    /** The history of a household, for callers who may see one of its members; the others are not named. */
    @Produces
    RecordHistory<HouseholdId> history(HistoryLog log, PersonFiles persons) {
        return new RecordHistory<>(
                log, Household.class, (caller, id) -> findVisible(caller, id).map(Household::provenance), caller -> {
                    Map<PersonId, Boolean> seen = new HashMap<>();
                    return field -> !seen.computeIfAbsent(
                            HouseholdMember.personOf(field), person -> persons.viewsInArea(List.of(person), caller)
                                    .containsKey(person));
                });
    }

    /**
     * Persons are locked before their household; this answers for an unknown household before a person is looked up.
     *
     * @throws Problem 404
     */
    void requireVisible(Caller caller, HouseholdId id) {
        Criteria criteria = visible(Criteria.ofOne(id), caller);
        if (count(criteria.where(), criteria.parameters()) == 0) {
            throw Problem.notFound();
        }
    }

    /** The household, locked until the transaction ends. Persons are locked before it. */
    Optional<Household> lockVisible(Caller caller, HouseholdId id) {
        return lockOne(visible(Criteria.ofOne(id), caller));
    }

    Household lock(HouseholdId id) {
        return lockOne(Criteria.ofOne(id)).orElseThrow();
    }

    List<Household> page(Caller caller, PageQuery page, @Nullable PersonId person) {
        return page(visible(Criteria.of(page), caller)
                .and(
                        "id in (select m.householdId from HouseholdMember m where m.personId = :person"
                                + " and (m.leaveReason is null or m.leaveReason <> :mistake))",
                        "person",
                        person));
    }

    private static Criteria visible(Criteria criteria, Caller caller) {
        return criteria.and(WITH_VISIBLE_MEMBER, "scope", caller.area().like())
                .set("mistake", HouseholdLeaveReason.ENTERED_BY_MISTAKE);
    }
}
