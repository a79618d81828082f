// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.person.PersonReadAudit;
import org.zhongfu.intake.person.PersonReadAudit.Read;
import org.zhongfu.intake.person.PersonViews;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.RecordOrder;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Adds, ends, voids, corrects and reads the evidence of persons. */
@ApplicationScoped
public class EvidenceService {

    private final EvidenceRepository evidence;
    private final EvidenceVersionRepository versions;
    private final TargetGroupService groups;
    private final PersonFiles persons;
    private final Creator creator;
    private final Transitions transitions;
    private final RowEncryption encryption;
    private final CallerAudit audit;
    private final PersonReadAudit reads;
    private final FourEyes fourEyes;

    EvidenceService(
            EvidenceRepository evidence,
            EvidenceVersionRepository versions,
            TargetGroupService groups,
            PersonFiles persons,
            Creator creator,
            Transitions transitions,
            RowEncryption encryption,
            CallerAudit audit,
            PersonReadAudit reads,
            FourEyes fourEyes) {
        this.evidence = evidence;
        this.versions = versions;
        this.groups = groups;
        this.persons = persons;
        this.creator = creator;
        this.transitions = transitions;
        this.encryption = encryption;
        this.audit = audit;
        this.reads = reads;
        this.fourEyes = fourEyes;
    }

    /** Adds evidence and derives the person's target groups again. */
    @Transactional
    public Creation<EvidenceView> add(Caller caller, PersonId personId, AddEvidenceRequest request) {
        PersonFile person = persons.lockVisible(caller, personId);
        Submission submission = Submission.of("evidence", caller, request).with("personId", personId);
        return creator.create(submission, evidence, provenance -> newEvidence(person, request, provenance))
                .map(this::view);
    }

    /** Adds evidence as a part of another operation. For the four-eyes rules it is the step {@code addEvidence}. */
    @Transactional(TxType.MANDATORY)
    public Creation<EvidenceView> addSurveyed(Caller caller, PersonId personId, AddEvidenceRequest request) {
        PersonFile person = persons.lockReferenced(caller, personId);
        Submission submission = Submission.of("evidence", caller, request).with("personId", personId);
        return creator.create(submission, evidence, provenance -> {
                    NewRecord<Evidence> created = newEvidence(person, request, provenance);
                    return created.andThen(() -> fourEyes.take("addEvidence", created.entity(), caller));
                })
                .map(this::view);
    }

    /**
     * Ends, voids or corrects evidence in the version the caller has read, and derives the person's target groups again. Each
     * step leaves a version and an audit entry.
     */
    @Transactional
    public EvidenceView transition(
            Caller caller, PersonId personId, EvidenceId id, Revision seen, EvidenceTransitionRequest request) {
        PersonFile person = persons.lockVisible(caller, personId);
        Change change = Change.of(caller, seen, request);
        Evidence piece = transitions.require(() -> evidence.lockOf(personId, id), change);
        Occurrence when = transitions.timeOf(piece, change);
        piece.apply(request, encryption, when);
        versions.persist(new EvidenceVersion(UuidV7.next(), piece, request.step(), encryption, when, caller.subject())
                .explainedBy(request.note(), encryption));
        groups.update(person, when);
        recordAudit(caller, piece, request);
        return view(piece);
    }

    /** The evidence of a person. */
    @Transactional
    public Page<EvidenceView> list(Caller caller, PersonId personId, @Nullable EvidenceStatus status, PageQuery page) {
        persons.findVisible(caller, personId);
        reads.recordList(Read.EVIDENCE_READ, caller, List.of(personId));
        return Page.of(
                evidence.pageOf(personId, status, page),
                page,
                row -> row.id().value(),
                RecordOrder::valueOf,
                this::view);
    }

    /** One piece of evidence. */
    @Transactional
    public EvidenceView get(Caller caller, PersonId personId, EvidenceId id) {
        return view(find(caller, personId, id));
    }

    /** All versions of a piece of evidence, the first one first. */
    @Transactional
    public Page<EvidenceVersionView> versions(Caller caller, PersonId personId, EvidenceId id, PageQuery page) {
        find(caller, personId, id);
        boolean full = PersonViews.seesFullNames(caller);
        return Page.of(versions.pageOf(id, page), page, EvidenceVersion::id, version -> version.view(full, encryption));
    }

    private EvidenceView view(Evidence piece) {
        return piece.view(encryption);
    }

    private Evidence find(Caller caller, PersonId personId, EvidenceId id) {
        persons.findVisible(caller, personId);
        Evidence piece = evidence.findOf(personId, id).orElseThrow(Problem::notFound);
        reads.record(Read.EVIDENCE_READ, caller, personId);
        return piece;
    }

    private NewRecord<Evidence> newEvidence(PersonFile person, AddEvidenceRequest request, Provenance provenance) {
        person.requireAlive();
        EvidenceContent content = request.content();
        content.requireFieldsOfType();
        Evidence piece = new Evidence(new EvidenceId(UuidV7.next()), person.id(), content, encryption, provenance);
        return NewRecord.of(piece).andThen(() -> {
            versions.persist(new EvidenceVersion(
                    piece.id().value(),
                    piece,
                    EvidenceStep.ADDED,
                    encryption,
                    provenance.occurrence(),
                    provenance.createdBy()));
            groups.update(person, provenance.occurrence());
        });
    }

    private void recordAudit(Caller caller, Evidence piece, EvidenceTransitionRequest request) {
        audit.record(
                caller,
                AuditedAction.done("EVIDENCE_" + request.step().name(), "EVIDENCE", piece.id())
                        .because(request.reasonCode().name()));
    }
}
