// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMergeUndone;
import org.zhongfu.contracts.intake.MovedNeed;
import org.zhongfu.intake.application.ApplicationsOfPersons;
import org.zhongfu.intake.evidence.TargetGroupService;
import org.zhongfu.intake.merge.MergeTransitionRequest.ApproveMergeRequest;
import org.zhongfu.intake.merge.MergeTransitionRequest.RejectMergeRequest;
import org.zhongfu.intake.merge.MergeTransitionRequest.UndoMergeRequest;
import org.zhongfu.intake.need.NeedsOfMergedFiles;
import org.zhongfu.intake.need.OpenNeed;
import org.zhongfu.intake.person.MergeRule;
import org.zhongfu.intake.person.MergeableFiles;
import org.zhongfu.intake.person.PersonAudit;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Merges two files of one person, by two officers, and undoes it. */
@ApplicationScoped
public class MergeService {

    private final PersonMergeRepository merges;
    private final MergeableFiles files;
    private final PersonMerges stored;
    private final ApplicationsOfPersons applications;
    private final NeedsOfMergedFiles needs;
    private final MovedRecords records;
    private final TargetGroupService groups;
    private final List<MergeRule> rules;
    private final Creator creator;
    private final Transitions transitions;
    private final Outbox outbox;
    private final PersonAudit audit;

    MergeService(
            PersonMergeRepository merges,
            MergeableFiles files,
            PersonMerges stored,
            ApplicationsOfPersons applications,
            NeedsOfMergedFiles needs,
            MovedRecords records,
            TargetGroupService groups,
            @All List<MergeRule> rules,
            Creator creator,
            Transitions transitions,
            Outbox outbox,
            PersonAudit audit) {
        this.merges = merges;
        this.files = files;
        this.stored = stored;
        this.applications = applications;
        this.needs = needs;
        this.records = records;
        this.groups = groups;
        this.rules = List.copyOf(rules);
        this.creator = creator;
        this.transitions = transitions;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Proposes a merge.
     *
     * @throws Problem 404 for an unknown surviving file, 422 for an unknown duplicate, 409 when one of the files is not in
     *     use or the duplicate has an open merge
     */
    @Transactional
    public Creation<PersonMergeView> propose(Caller caller, PersonId surviving, ProposeMergeRequest request) {
        Submission submission = Submission.of("person merge", caller, request).with("survivingId", surviving);
        return creator.create(submission, merges, provenance -> {
                    requireTwoFiles(surviving, request.duplicateId());
                    files.lockForMerge(caller, surviving, request.duplicateId());
                    requireNoOpenMerge(request.duplicateId());
                    PersonMergeId id = new PersonMergeId(UuidV7.next());
                    PersonMerge merge = new PersonMerge(
                            id, surviving, request, stored.encryptedReason(id, request.reason()), provenance);
                    return NewRecord.of(merge)
                            .andThen(() -> record("PERSON_MERGE_PROPOSED", merge, request.reason(), caller));
                })
                .map(stored::view);
    }

    /**
     * Approves a merge: everything of the duplicate belongs to the surviving file from now on.
     *
     * @throws Problem 409 when needs contradict each other and are to be refused
     */
    @Transactional
    public PersonMergeView approve(
            Caller caller, PersonId surviving, PersonMergeId id, Revision seen, ApproveMergeRequest request) {
        Change change = Change.of(caller, seen, request);
        PersonMerge merge = require(caller, surviving, id, change);
        merge.requireTransition(PersonMergeStatus.APPROVED);
        Occurrence when = transitions.timeOf(merge, change);
        // As an acceptance and its reversal do: the applications before the persons.
        applications.lockOf(merge.duplicateId());
        rules.forEach(MergeRule::lockBeforeFiles);
        files.lockForMerge(caller, surviving, merge.duplicateId());
        rules.forEach(rule -> rule.requireMergeable(surviving, merge.duplicateId()));
        resolveConflicts(merge, request.conflictingNeeds(), when);
        List<MovedNeed> moved = records.moveAll(id, merge.duplicateId(), surviving);
        files.merge(surviving, merge.duplicateId(), merge.numberIsWrong());
        outbox.append(merge.approve(caller.subject(), moved, when));
        groups.update(files.file(surviving), when);
        record("PERSON_MERGE_APPROVED", merge, null, caller);
        return stored.view(merge);
    }

    /** Rejects a merge; the officer who proposed it may take it back in this way. */
    @Transactional
    public PersonMergeView reject(
            Caller caller, PersonId surviving, PersonMergeId id, Revision seen, RejectMergeRequest request) {
        Change change = Change.of(caller, seen, request);
        PersonMerge merge = require(caller, surviving, id, change);
        merge.reject(caller.subject(), transitions.timeOf(merge, change));
        stored.explainDecision(merge, request.reason());
        record("PERSON_MERGE_REJECTED", merge, request.reason(), caller);
        return stored.view(merge);
    }

    /**
     * Undoes a merge: what it moved belongs to the duplicate again, what came later stays.
     *
     * @throws Problem 409 when the surviving file was merged itself, or the number of
     *     the duplicate has another file by now
     */
    @Transactional
    public PersonMergeView undo(
            Caller caller, PersonId surviving, PersonMergeId id, Revision seen, UndoMergeRequest request) {
        Change change = Change.of(caller, seen, request);
        PersonMerge merge = require(caller, surviving, id, change);
        merge.requireTransition(PersonMergeStatus.UNDONE);
        Occurrence when = transitions.timeOf(merge, change);
        applications.lockOf(surviving);
        files.lockForUndo(caller, surviving, merge.duplicateId());
        PersonFile duplicate = files.undo(merge.duplicateId());
        List<MovedNeed> moved = records.moveBack(id, surviving, merge.duplicateId());
        PersonsMergeUndone undone = merge.undo(caller.subject(), moved, when);
        stored.explainDecision(merge, request.reason());
        outbox.append(undone);
        groups.update(files.file(surviving), when);
        groups.update(duplicate, when);
        record("PERSON_MERGE_UNDONE", merge, request.reason(), caller);
        return stored.view(merge);
    }

    /** The merges into a file. */
    @Transactional
    public Page<PersonMergeView> list(Caller caller, PersonId surviving, PageQuery page) {
        return stored.list(caller, surviving, page);
    }

    /** One merge into a file. */
    @Transactional
    public PersonMergeView get(Caller caller, PersonId surviving, PersonMergeId id) {
        return stored.get(caller, surviving, id);
    }

    private PersonMerge require(Caller caller, PersonId surviving, PersonMergeId id, Change change) {
        return transitions.require(() -> merges.lockVisible(caller, surviving, id), change);
    }

    private void resolveConflicts(PersonMerge merge, @Nullable NeedConflictRule rule, Occurrence when) {
        List<OpenNeed> ofSurviving = needs.lockOpenOf(merge.survivingId());
        List<OpenNeed> ofDuplicate = needs.lockOpenOf(merge.duplicateId());
        List<NeedConflicts.Pair> pairs = NeedConflicts.pairs(ofSurviving, ofDuplicate);
        if (pairs.isEmpty()) {
            return;
        }
        if (rule != NeedConflictRule.WITHDRAW_LATER) {
            throw contradicting(pairs);
        }
        Set<NeedId> later = NeedConflicts.later(ofSurviving, ofDuplicate);
        needs.withdrawDuplicates(merge.survivingId(), later, when);
        needs.withdrawDuplicates(merge.duplicateId(), later, when);
    }

    private void requireNoOpenMerge(PersonId duplicate) {
        if (merges.isOpenFor(duplicate)) {
            throw Problem.conflict(
                    "A merge of this duplicate is proposed already. Approve or reject that one.",
                    "该重复档案已有待审批的并档，请先批准或不予并档。");
        }
    }

    private static void requireTwoFiles(PersonId surviving, PersonId duplicate) {
        if (surviving.equals(duplicate)) {
            throw Problem.rule("duplicateId", "is the id of this file; name the other one", "与本档案相同，请填写另一份档案");
        }
    }

    private static Problem contradicting(List<NeedConflicts.Pair> pairs) {
        return Problem.conflict(
                "Both files have an open need for the same service in overlapping periods: "
                        + pairs.stream()
                                .map(pair -> pair.earlier() + " and " + pair.later())
                                .collect(Collectors.joining("; "))
                        + ". Close one of each pair, or approve with conflictingNeeds WITHDRAW_LATER, which withdraws the"
                        + " one that was requested later.",
                "两份档案在重叠期间内有同一服务的未结需求："
                        + pairs.stream()
                                .map(pair -> pair.earlier() + " 与 " + pair.later())
                                .collect(Collectors.joining("；"))
                        + "。请先办结其一，或在批准时将 conflictingNeeds 填为“撤回较晚提出的重叠需求”（WITHDRAW_LATER）。");
    }

    private void record(String action, PersonMerge merge, @Nullable String reason, Caller caller) {
        audit.record(action, merge.survivingId(), reason, "DONE " + merge.duplicateId(), caller);
    }
}
