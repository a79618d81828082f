// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.NamedLock;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Keeps the evidence of persons. */
@ApplicationScoped
public class EvidenceService {

    private final EvidenceRepository evidence;
    private final TargetGroups groups;
    private final PersonFiles persons;
    private final NamedLock namedLock;
    private final InstantSource clock;

    EvidenceService(
            EvidenceRepository evidence,
            TargetGroups groups,
            PersonFiles persons,
            NamedLock namedLock,
            InstantSource clock) {
        this.evidence = evidence;
        this.groups = groups;
        this.persons = persons;
        this.namedLock = namedLock;
        this.clock = clock;
    }

    /** Adds evidence and derives the person's groups anew. */
    @Transactional
    public Creation<EvidenceView> add(Caller caller, UUID personId, AddEvidence request) {
        PersonFile person = persons.lockVisible(caller, personId);
        request.mustBeComplete();
        Occurrence when = Occurrence.judge(request.occurredAt(), request.backfillReason(), caller, clock.instant());
        namedLock.acquireForReference("evidence", caller.subject(), request.clientReference());
        Optional<Evidence> sent = evidence.findByReference(
                caller.subject(), request.clientReference(), earlier -> earlier.isSame(personId, request));
        if (sent.isPresent()) {
            return new Creation<>(sent.get().view(), false);
        }
        Evidence added =
                new Evidence(UuidV7.next(), personId, request, Provenance.of(when, caller, request.clientReference()));
        evidence.persist(added);
        groups.derive(person, when);
        return new Creation<>(added.view(), true);
    }

    /** The evidence of a person. */
    @Transactional
    public Page<EvidenceView> list(Caller caller, UUID personId, PageQuery page) {
        persons.findVisible(caller, personId);
        return Page.of(evidence.page(personId, page), page, Evidence::id, Evidence::view);
    }

    /** One piece of evidence. */
    @Transactional
    public EvidenceView get(Caller caller, UUID personId, UUID id) {
        persons.findVisible(caller, personId);
        return evidence.find("id = ?1 and personId = ?2", id, personId)
                .firstResultOptional()
                .map(Evidence::view)
                .orElseThrow(Problem::notFound);
    }
}
