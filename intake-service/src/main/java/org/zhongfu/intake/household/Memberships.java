// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.household.HouseholdRequests.MemberEntry;
import org.zhongfu.intake.person.DeathConsequence;
import org.zhongfu.intake.person.MergeRule;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.record.DayRange;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/**
 * On each day a person belongs to at most one household. Whoever changes the memberships of a person has locked their file; a
 * merge of two files is refused when it would put one person into two households.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Memberships implements MergeRule, DeathConsequence {

    private final HouseholdMemberRepository members;
    private final HouseholdRepository households;

    Memberships(HouseholdMemberRepository members, HouseholdRepository households) {
        this.members = members;
        this.households = households;
    }

    /**
     * Refuses a membership that begins on a day, has no end yet, and meets another one.
     *
     * @throws Problem 409 with the other household
     */
    void requireFree(PersonFile person, LocalDate joinedOn) {
        person.requireAlive();
        if (joinedOn.isBefore(person.birthDate())) {
            throw Problem.rule("joinedOn", "lies before the birth of a member", "早于成员出生日期");
        }
        DayRange days = new DayRange(joinedOn, null);
        members.ofPerson(person.id()).stream()
                .filter(row -> row.days().filter(days::overlaps).isPresent())
                .findFirst()
                .ifPresent(row -> {
                    throw Problem.conflict(
                            "The person " + person.id() + " belongs to the household " + row.householdId()
                                    + " on these days. Let them leave it first, or split it.",
                            "人员 " + person.id() + " 在此期间属于家庭 " + row.householdId() + "，请先办理离开或分户。");
                });
    }

    /**
     * Requires one head, and each person once.
     *
     * @throws Problem 422
     */
    static void requireOneHead(List<MemberEntry> entries) {
        Set<PersonId> seen = new HashSet<>();
        if (!entries.stream().allMatch(each -> seen.add(each.personId()))) {
            throw Problem.rule("members", "name each person once", "同一人员只能填写一次");
        }
        if (entries.stream()
                        .filter(each -> each.relation() == HouseholdRelation.HEAD)
                        .count()
                != 1) {
            throw Problem.rule("members", "exactly one of them is HEAD", "须有且仅有一名户主（HEAD）");
        }
    }

    @Override
    public void requireMergeable(PersonId surviving, PersonId duplicate) {
        List<HouseholdMember> other = members.ofPerson(duplicate);
        for (HouseholdMember row : members.ofPerson(surviving)) {
            for (HouseholdMember twin : other) {
                if (row.days()
                        .flatMap(days -> twin.days().filter(days::overlaps))
                        .isPresent()) {
                    throw Problem.conflict(
                            "Both files belong to a household on the same days: " + row.householdId() + ", "
                                    + twin.householdId() + ". Let one of them leave as entered by mistake first.",
                            "两份档案在同一期间均有家庭：" + row.householdId() + "、" + twin.householdId() + "。请先以“误录”将其中一份移出家庭。");
                }
            }
        }
    }

    @Override
    public void afterDeath(PersonFile person, Occurrence when) {
        @Nullable LocalDate diedOn = person.diedOn();
        if (diedOn == null) {
            return;
        }
        members.ofPerson(person.id()).stream()
                .filter(row -> row.days()
                        .filter(days -> days.until() == null || days.until().isAfter(diedOn))
                        .isPresent())
                .forEach(row -> {
                    row.endByDeath(diedOn);
                    households.lock(row.householdId()).changed(when);
                });
    }

    @Override
    public void afterRevocation(PersonFile person, Occurrence when) {
        members.ofPerson(person.id()).stream()
                .filter(row -> row.leaveReason() == HouseholdLeaveReason.DECEASED)
                .forEach(row -> {
                    households.lock(row.householdId()).changed(when);
                    boolean hasHead =
                            members.of(row.householdId()).stream().anyMatch(each -> each.isCurrent() && each.isHead());
                    row.restore();
                    if (hasHead && row.isHead()) {
                        row.setRelation(HouseholdRelation.OTHER);
                    }
                });
    }
}
