// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.person.PersonReadAudit;
import org.zhongfu.intake.person.PersonReadAudit.Read;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Adds and reads the evidence of persons. */
@ApplicationScoped
public class EvidenceService {

    private final EvidenceRepository evidence;
    private final TargetGroupService groups;
    private final PersonFiles persons;
    private final Creator creator;
    private final PersonReadAudit reads;

    EvidenceService(
            EvidenceRepository evidence,
            TargetGroupService groups,
            PersonFiles persons,
            Creator creator,
            PersonReadAudit reads) {
        this.evidence = evidence;
        this.groups = groups;
        this.persons = persons;
        this.creator = creator;
        this.reads = reads;
    }

    /** Adds evidence and derives the person's target groups again. */
    @Transactional
    public Creation<EvidenceView> add(Caller caller, PersonId personId, AddEvidenceRequest request) {
        PersonFile person = persons.lockVisible(caller, personId);
        Submission submission = Submission.of("evidence", caller, request).with("personId", personId);
        return creator.create(submission, evidence, provenance -> {
                    person.requireAlive();
                    request.requireFieldsOfType();
                    return NewRecord.of(new Evidence(new EvidenceId(UuidV7.next()), personId, request, provenance))
                            .andThen(() -> groups.update(person, provenance.occurrence()));
                })
                .map(Evidence::view);
    }

    /** The evidence of a person. */
    @Transactional
    public Page<EvidenceView> list(Caller caller, PersonId personId, PageQuery page) {
        persons.findVisible(caller, personId);
        reads.recordList(Read.EVIDENCE_READ, caller, List.of(personId));
        return Page.of(evidence.pageOf(personId, page), page, row -> row.id().value(), Evidence::view);
    }

    /** One piece of evidence. */
    @Transactional
    public EvidenceView get(Caller caller, PersonId personId, EvidenceId id) {
        persons.findVisible(caller, personId);
        EvidenceView view = evidence.findOf(personId, id).map(Evidence::view).orElseThrow(Problem::notFound);
        reads.record(Read.EVIDENCE_READ, caller, personId);
        return view;
    }
}
