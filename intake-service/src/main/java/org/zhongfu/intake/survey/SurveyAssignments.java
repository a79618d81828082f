// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** Says who is to visit which entry, and keeps who was to before. */
@ApplicationScoped
public class SurveyAssignments {

    private final SurveyEntryRepository entries;
    private final SurveyRoundRepository rounds;
    private final SurveyAssignmentRepository assignments;
    private final SurveyNames names;
    private final RowEncryption encryption;
    private final SurveyAudit audit;
    private final InstantSource clock;

    SurveyAssignments(
            SurveyEntryRepository entries,
            SurveyRoundRepository rounds,
            SurveyAssignmentRepository assignments,
            SurveyNames names,
            RowEncryption encryption,
            SurveyAudit audit,
            InstantSource clock) {
        this.entries = entries;
        this.rounds = rounds;
        this.assignments = assignments;
        this.names = names;
        this.encryption = encryption;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Assigns entries of the caller's area, all or none. Entries that are assigned to the surveyor already stay as they are.
     *
     * @throws Problem 422 when one of them is no such entry, or is assigned to somebody else and no reason is given
     */
    @Transactional
    public List<SurveyEntryView> assign(Caller caller, SurveyRoundId roundId, AssignSurveyEntriesRequest request) {
        SurveyRound round = rounds.findVisible(caller, roundId).orElseThrow(Problem::notFound);
        round.requireNotClosed();
        List<UUID> ids =
                request.entryIds().stream().map(SurveyEntryId::value).distinct().toList();
        List<SurveyEntry> locked = entries.lockOf(caller, roundId, ids);
        if (locked.size() != ids.size()) {
            throw Problem.rule(
                    "entryIds", "are not all ids of entries of this round in your area", "含有不属于本轮摸排或不在您管辖区域内的条目");
        }
        Instant now = clock.instant();
        locked.forEach(entry -> assign(caller, entry, request, now));
        return names.views(locked, caller);
    }

    /** Who was to visit an entry, for officers who see it. */
    @Transactional
    public List<SurveyAssignmentView> of(Caller caller, SurveyEntryId id) {
        if (entries.findVisible(caller, id).isEmpty()) {
            throw Problem.notFound();
        }
        return assignments.listOf(id).stream()
                .map(each -> each.view(encryption))
                .toList();
    }

    private void assign(Caller caller, SurveyEntry entry, AssignSurveyEntriesRequest request, Instant now) {
        String before = entry.surveyor();
        if (request.surveyor().equals(before)) {
            return;
        }
        if (before != null && request.reason() == null) {
            throw Problem.rule("reason", "say why an entry is given to another surveyor", "条目改派他人时，请填写原因");
        }
        assignments.findCurrent(entry.id()).ifPresent(current -> current.end(now));
        assignments.persist(new SurveyAssignment(
                entry.id(), request.surveyor(), caller.subject(), now, request.reason(), encryption));
        entry.assign(request.surveyor(), now);
        audit.record(caller, "SURVEY_ENTRY_ASSIGNED", entry.id());
    }
}
