// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.kernel.Sha256;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderJournal;
import org.zhongfu.workorder.order.ServiceShape;
import org.zhongfu.workorder.visit.CounsellingVisits;
import org.zhongfu.workorder.visit.CounsellingVisits.OwnVisit;

/** Writes sealed records and shows each to its author. */
@ApplicationScoped
@Transactional
public class CounsellingService {

    private final CounsellingRecordRepository written;
    private final CounsellingVisits visits;
    private final Creator creator;
    private final OrderJournal journal;
    private final CallerAudit audit;

    CounsellingService(
            CounsellingRecordRepository written,
            CounsellingVisits visits,
            Creator creator,
            OrderJournal journal,
            CallerAudit audit) {
        this.written = written;
        this.visits = visits;
        this.creator = creator;
        this.journal = journal;
        this.audit = audit;
    }

    /** The worker of the visit writes its record, once. */
    public Creation<CounsellingRecordView> write(Caller caller, VisitId id, WriteCounsellingRecordRequest request) {
        OwnVisit visit = visits.lockOwn(caller, id);
        return creator.create(
                        Submission.of("counselling-record", caller, request).with("visitId", id),
                        written,
                        provenance -> newRecord(caller, visit, request, provenance))
                .map(this::view);
    }

    /** The record of a visit that the caller wrote; for anyone else there is none. */
    public CounsellingRecordView get(Caller caller, VisitId id) {
        visits.requireVisible(caller, id);
        CounsellingRecord found = written.findByAuthor(id, caller.subject()).orElseThrow(Problem::notFound);
        audit.record(caller, AuditedAction.done("COUNSELLING_RECORD_READ", "COUNSELLING_RECORD", found.id()));
        return view(found);
    }

    private NewRecord<CounsellingRecord> newRecord(
            Caller caller, OwnVisit visit, WriteCounsellingRecordRequest request, Provenance provenance) {
        if (visit.order().terms().shape() != ServiceShape.COUNSELLING) {
            throw Problem.conflict("The service of this work order is no counselling.", "该工单的服务不是心理疏导。");
        }
        if (visit.startedAt() == null) {
            throw Problem.notPossibleYet("The visit has not begun.", "服务尚未开始。");
        }
        if (written.exists(visit.id())) {
            throw Problem.conflict("The visit has a sealed record; it is not changed.", "该次服务已有记录，不能更改。");
        }
        CounsellingRecord sealed = new CounsellingRecord(
                visit.order(), visit.id(), id -> written.encrypt(id, request.content()), provenance);
        return NewRecord.of(sealed)
                .andThen(() -> journal.append(
                        visit.order().id(),
                        new JournalEntry(
                                sealed.recorded(visit.order()),
                                "COUNSELLING_RECORDED",
                                "visitId=%s recordId=%s content=%s"
                                        .formatted(visit.id(), sealed.id(), Sha256.hex(sealed.encryptedContent()))),
                        provenance.occurrence(),
                        caller.subject()));
    }

    private CounsellingRecordView view(CounsellingRecord found) {
        return new CounsellingRecordView(
                found.id(),
                found.visitId(),
                written.content(found),
                found.provenance().occurredAt(),
                found.provenance().clientReference());
    }
}
