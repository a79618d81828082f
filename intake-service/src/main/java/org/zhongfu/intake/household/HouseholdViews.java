// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.household.HouseholdView.MemberView;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.person.PersonView;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.platform.web.Caller;

/** Makes the views of households: members whom the caller may not see are counted. */
@ApplicationScoped
class HouseholdViews {

    private final HouseholdMemberRepository members;
    private final PersonFiles persons;

    HouseholdViews(HouseholdMemberRepository members, PersonFiles persons) {
        this.members = members;
        this.persons = persons;
    }

    HouseholdView of(Household household, Caller caller) {
        return of(household, members.of(household.id()), caller);
    }

    private HouseholdView of(Household household, List<HouseholdMember> rows, Caller caller) {
        List<HouseholdMember> counted =
                rows.stream().filter(row -> row.days().isPresent()).toList();
        Map<PersonId, PersonView> visible = persons.viewsInArea(
                counted.stream().map(HouseholdMember::personId).collect(Collectors.toSet()), caller);
        List<MemberView> shown = counted.stream()
                .filter(row -> visible.containsKey(row.personId()))
                .map(row -> member(row, Objects.requireNonNull(visible.get(row.personId()))))
                .toList();
        List<HouseholdMember> present =
                counted.stream().filter(HouseholdMember::isCurrent).toList();
        return new HouseholdView(
                household.id(),
                household.revision(),
                shown,
                counted.size() - shown.size(),
                !present.isEmpty() && present.stream().noneMatch(HouseholdMember::isHead),
                RecordTimes.of(household.provenance()));
    }

    private static MemberView member(HouseholdMember row, PersonView person) {
        return new MemberView(
                row.personId(),
                person.name(),
                row.relation(),
                row.joinedOn(),
                row.joinReason(),
                row.lastDay(),
                row.leaveReason());
    }
}
