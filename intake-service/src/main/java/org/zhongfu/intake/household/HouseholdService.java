// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.household.HouseholdRequests.ChangeHeadRequest;
import org.zhongfu.intake.household.HouseholdRequests.FoundHouseholdRequest;
import org.zhongfu.intake.household.HouseholdRequests.JoinHouseholdRequest;
import org.zhongfu.intake.household.HouseholdRequests.LeaveHouseholdRequest;
import org.zhongfu.intake.household.HouseholdRequests.MemberEntry;
import org.zhongfu.intake.household.HouseholdRequests.SplitHouseholdRequest;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.RelatedFiles;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Enters households, and lets persons join, leave, split and head them. Files are locked before households. */
@ApplicationScoped
public class HouseholdService {

    private final HouseholdRepository households;
    private final HouseholdMemberRepository members;
    private final Memberships memberships;
    private final HouseholdViews views;
    private final RelatedFiles files;
    private final Creator creator;
    private final Transitions transitions;
    private final HouseholdAudit audit;

    HouseholdService(
            HouseholdRepository households,
            HouseholdMemberRepository members,
            Memberships memberships,
            HouseholdViews views,
            RelatedFiles files,
            Creator creator,
            Transitions transitions,
            HouseholdAudit audit) {
        this.households = households;
        this.members = members;
        this.memberships = memberships;
        this.views = views;
        this.files = files;
        this.creator = creator;
        this.transitions = transitions;
        this.audit = audit;
    }

    /**
     * Enters a household.
     *
     * @throws Problem 422 when a person is not one the caller may see, 409 when one belongs to a household already
     */
    @Transactional
    public Creation<HouseholdView> found(Caller caller, FoundHouseholdRequest request) {
        Memberships.requireOneHead(request.members());
        Map<PersonId, PersonFile> persons = lock(caller, request.members());
        return creator.create(Submission.of("household", caller, request), households, provenance -> {
                    requireNotFuture("joinedOn", request.joinedOn(), provenance.occurrence());
                    Household household = newHousehold(provenance);
                    return NewRecord.of(household).andThen(() -> {
                        join(household, persons, request.members(), request.joinedOn(), HouseholdJoinReason.FOUNDED);
                        audit.record("HOUSEHOLD_ENTERED", household.id(), null, caller);
                    });
                })
                .map(household -> views.of(household, caller));
    }

    /** Takes a person into a household. */
    @Transactional
    public HouseholdView join(Caller caller, HouseholdId id, Revision seen, JoinHouseholdRequest request) {
        requireJoins(request);
        households.requireVisible(caller, id);
        MemberEntry entry = new MemberEntry(request.personId(), request.relation());
        Map<PersonId, PersonFile> persons = lock(caller, List.of(entry));
        return change(caller, id, seen, request, "HOUSEHOLD_JOINED", request.reasonCode(), (household, when) -> {
            requireNotFuture("joinedOn", request.joinedOn(), when);
            join(household, persons, List.of(entry), request.joinedOn(), request.reasonCode());
        });
    }

    /**
     * Lets a person leave a household.
     *
     * @throws Problem 404 when they are no present member, 409 when they are the head and others stay
     */
    @Transactional
    public HouseholdView leave(Caller caller, HouseholdId id, Revision seen, LeaveHouseholdRequest request) {
        requireLeaves(request);
        households.requireVisible(caller, id);
        lock(caller, List.of(new MemberEntry(request.personId(), HouseholdRelation.OTHER)));
        return change(caller, id, seen, request, "HOUSEHOLD_LEFT", request.reasonCode(), (household, when) -> {
            List<HouseholdMember> present = present(household);
            HouseholdMember leaving = memberOf(present, request.personId());
            requireHeadStays(present, Set.of(request.personId()));
            @Nullable LocalDate lastDay = request.lastDay();
            if (lastDay == null) {
                leaving.voidEntry();
            } else {
                requireNotFuture("lastDay", lastDay, when);
                leaving.leave(lastDay, request.reasonCode());
            }
        });
    }

    /** Makes another member the head. */
    @Transactional
    public HouseholdView changeHead(Caller caller, HouseholdId id, Revision seen, ChangeHeadRequest request) {
        Memberships.requireOneHead(request.members());
        return change(caller, id, seen, request, "HOUSEHOLD_HEAD_CHANGED", null, (household, when) -> {
            List<HouseholdMember> present = present(household);
            Map<PersonId, HouseholdRelation> relations =
                    request.members().stream().collect(Collectors.toMap(MemberEntry::personId, MemberEntry::relation));
            if (!relations
                    .keySet()
                    .equals(present.stream().map(HouseholdMember::personId).collect(Collectors.toSet()))) {
                throw Problem.rule(
                        "members",
                        "name all present members of the household and nobody else: " + present.size(),
                        "须填写全部现有家庭成员（共 " + present.size() + " 人），且不得填写其他人员");
            }
            present.forEach(row -> row.setRelation(Objects.requireNonNull(relations.get(row.personId()))));
        });
    }

    /**
     * Splits a household; answers the new one.
     *
     * @throws Problem 409 when the head leaves and others stay, 422 when nobody stays or one of them is no member
     */
    @Transactional
    public HouseholdView split(Caller caller, HouseholdId id, Revision seen, SplitHouseholdRequest request) {
        Memberships.requireOneHead(request.members());
        households.requireVisible(caller, id);
        Map<PersonId, PersonFile> persons = lock(caller, request.members());
        Change change = Change.of(caller, seen, request);
        Household household = transitions.require(() -> households.lockVisible(caller, id), change);
        Occurrence when = transitions.timeOf(household, change);
        requireNotFuture("firstDay", request.firstDay(), when);
        List<HouseholdMember> present = present(household);
        if (present.size() == request.members().size()) {
            throw Problem.rule("members", "somebody must stay in the household", "须有成员留在原家庭");
        }
        requireHeadStays(present, persons.keySet());
        request.members().forEach(each -> memberOf(present, each.personId())
                .leave(request.firstDay().minusDays(1), HouseholdLeaveReason.SPLIT));
        household.changed(when);
        members.flush();
        Household split = newHousehold(Provenance.of(when, caller));
        households.persist(split);
        join(split, persons, request.members(), request.firstDay(), HouseholdJoinReason.SPLIT);
        audit.record("HOUSEHOLD_SPLIT", id, split.id().toString(), caller);
        return views.of(split, caller);
    }

    /** One household. */
    @Transactional
    public HouseholdView get(Caller caller, HouseholdId id) {
        return views.of(households.findVisible(caller, id).orElseThrow(Problem::notFound), caller);
    }

    /**
     * The households of which the caller may see a member.
     *
     * @param person only households this person belongs or belonged to
     */
    @Transactional
    public Page<HouseholdView> list(Caller caller, @Nullable PersonId person, PageQuery page) {
        return Page.of(
                households.page(caller, page, person), page, row -> row.id().value(), row -> views.of(row, caller));
    }

    private interface Step {
        void take(Household household, Occurrence when);
    }

    private HouseholdView change(
            Caller caller,
            HouseholdId id,
            Revision seen,
            ChangeRequest request,
            String action,
            @Nullable Enum<?> reason,
            Step step) {
        Change change = Change.of(caller, seen, request);
        Household household = transitions.require(() -> households.lockVisible(caller, id), change);
        Occurrence when = transitions.timeOf(household, change);
        step.take(household, when);
        household.changed(when);
        audit.record(action, id, reason == null ? null : reason.name(), caller);
        members.flush();
        return views.of(household, caller);
    }

    private Map<PersonId, PersonFile> lock(Caller caller, List<MemberEntry> entries) {
        return files.lockAll(caller, entries.stream().map(MemberEntry::personId).toList(), "personId").stream()
                .collect(Collectors.toMap(PersonFile::id, Function.identity()));
    }

    /** All are stored together: they are one change in the history of the household. */
    private void join(
            Household household,
            Map<PersonId, PersonFile> persons,
            List<MemberEntry> entries,
            LocalDate joinedOn,
            HouseholdJoinReason reason) {
        entries.forEach(
                each -> memberships.requireFree(Objects.requireNonNull(persons.get(each.personId())), joinedOn));
        members.persist(entries.stream()
                .map(each -> new HouseholdMember(household.id(), each.personId(), each.relation(), joinedOn, reason)));
    }

    private List<HouseholdMember> present(Household household) {
        return members.of(household.id()).stream()
                .filter(HouseholdMember::isCurrent)
                .toList();
    }

    private static HouseholdMember memberOf(List<HouseholdMember> present, PersonId person) {
        return present.stream()
                .filter(row -> row.personId().equals(person))
                .findFirst()
                .orElseThrow(() ->
                        Problem.rule("personId", "is not the id of a present member of the household", "不是该家庭的现有成员"));
    }

    private static void requireHeadStays(List<HouseholdMember> present, Set<PersonId> leaving) {
        boolean headLeaves = present.stream().anyMatch(row -> row.isHead() && leaving.contains(row.personId()));
        boolean othersStay = present.stream().anyMatch(row -> !leaving.contains(row.personId()));
        if (headLeaves && othersStay) {
            throw Problem.conflict(
                    "The head leaves and others stay. Name another head first: POST /api/v1/households/{id}/head.",
                    "户主离开而其他成员仍在，请先变更户主：POST /api/v1/households/{id}/head。");
        }
    }

    private static void requireJoins(JoinHouseholdRequest request) {
        if (request.relation() == HouseholdRelation.HEAD) {
            throw Problem.rule(
                    "relation",
                    "a household has one head; change the head with POST /api/v1/households/{id}/head",
                    "一户只有一名户主；变更户主请办理 POST /api/v1/households/{id}/head");
        }
        if (request.reasonCode() == HouseholdJoinReason.FOUNDED || request.reasonCode() == HouseholdJoinReason.SPLIT) {
            throw Problem.rule("reasonCode", "follows from a new or split household", "由建户或分户产生，不能填写");
        }
    }

    private static void requireLeaves(LeaveHouseholdRequest request) {
        if (request.reasonCode() == HouseholdLeaveReason.DECEASED
                || request.reasonCode() == HouseholdLeaveReason.SPLIT) {
            throw Problem.rule(
                    "reasonCode", "follows from the record of a death or a split household", "由死亡登记或分户产生，不能填写");
        }
        boolean mistake = request.reasonCode() == HouseholdLeaveReason.ENTERED_BY_MISTAKE;
        if (mistake == (request.lastDay() != null)) {
            throw Problem.rule(
                    "lastDay",
                    mistake ? "leave it out: they never belonged to the household" : "is required",
                    mistake ? "误录的无需填写" : "为必填项");
        }
    }

    private static void requireNotFuture(String field, LocalDate day, Occurrence when) {
        if (day.isAfter(Zones.dayOf(when.occurredAt()))) {
            throw Problem.rule(field, "lies after the day on which the office learned of it", "晚于得知日期");
        }
    }

    private static Household newHousehold(Provenance provenance) {
        return new Household(new HouseholdId(UuidV7.next()), provenance);
    }
}
