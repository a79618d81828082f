// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.PersonAudit;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.person.RelatedFiles;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Enters, ends and voids the guardians, agents and carers of persons. */
@ApplicationScoped
public class RepresentativeService {

    private final RepresentativeRepository representatives;
    private final RepresentativeRules rules;
    private final RepresentativeViews views;
    private final Guardianships guardianships;
    private final PersonFiles persons;
    private final RelatedFiles files;
    private final Creator creator;
    private final Transitions transitions;
    private final RowEncryption encryption;
    private final RepresentativeAudit audit;
    private final PersonAudit probes;

    RepresentativeService(
            RepresentativeRepository representatives,
            RepresentativeRules rules,
            RepresentativeViews views,
            Guardianships guardianships,
            PersonFiles persons,
            RelatedFiles files,
            Creator creator,
            Transitions transitions,
            RowEncryption encryption,
            RepresentativeAudit audit,
            PersonAudit probes) {
        this.representatives = representatives;
        this.rules = rules;
        this.views = views;
        this.guardianships = guardianships;
        this.persons = persons;
        this.files = files;
        this.creator = creator;
        this.transitions = transitions;
        this.encryption = encryption;
        this.audit = audit;
        this.probes = probes;
    }

    /**
     * Enters a guardian, agent or carer.
     *
     * @throws Problem 422 when the request contradicts itself or one of the two persons, 409 when one of them died, when the
     *     same entry exists, when a circle of guardians would close, or when the number has a file of its own
     */
    @Transactional
    public Creation<RepresentativeView> add(Caller caller, PersonId personId, AddRepresentativeRequest request) {
        request.requireOneRepresentative();
        @Nullable PersonId other = request.representativeId();
        if (personId.equals(other)) {
            throw themselves("representativeId");
        }
        Submission submission = Submission.of("representative", caller, request).with("personId", personId);
        if (other == null) {
            PersonFile person = persons.lockVisible(caller, personId);
            return creator.create(submission, representatives, provenance -> {
                        requireNoFile(request, person, caller);
                        return newRepresentative(request, person, caller, provenance);
                    })
                    .map(row -> views.of(row, caller));
        }
        if (request.kind().isGuardian()) {
            guardianships.lockBeforeFiles();
        }
        RelatedFiles.Pair pair = files.lock(caller, personId, other, "representativeId");
        return creator.create(submission, representatives, provenance -> {
                    pair.other().requireAlive();
                    rules.requireFullAge(request, pair.other().birthDate(), "representativeId");
                    return newRepresentative(request, pair.person(), caller, provenance);
                })
                .map(row -> views.of(row, caller));
    }

    /** Ends or voids an entry in the version the caller has read. */
    @Transactional
    public RepresentativeView transition(
            Caller caller,
            PersonId personId,
            RepresentativeId id,
            Revision seen,
            RepresentativeTransitionRequest request) {
        persons.lockVisible(caller, personId);
        Change change = Change.of(caller, seen, request);
        Representative row = transitions.require(() -> representatives.lockOf(personId, id), change);
        row.apply(request, encryption, transitions.timeOf(row, change));
        audit.record(
                "REPRESENTATIVE_" + request.target(), id, request.reasonCode().name(), "DONE", caller);
        return views.of(row, caller);
    }

    private NewRecord<Representative> newRepresentative(
            AddRepresentativeRequest request, PersonFile person, Caller caller, Provenance provenance) {
        person.requireAlive();
        rules.requireFitting(request, person, provenance.occurredAt());
        rules.requireNotThereAlready(request, person);
        Representative row =
                new Representative(new RepresentativeId(UuidV7.next()), person, request, encryption, provenance);
        @Nullable PersonId guardian = row.representativeId();
        if (guardian != null && row.kind().isGuardian()) {
            row.inForce()
                    .ifPresent(days -> guardianships.requireNoCircle(new Guardianship(guardian, person.id(), days)));
        }
        enteredNumber(request);
        return NewRecord.of(row).andThen(() -> audit.record("REPRESENTATIVE_ADDED", row.id(), null, "DONE", caller));
    }

    private void enteredNumber(AddRepresentativeRequest request) {
        if (request.other() != null) {
            request.other().document().ifPresent(files::enters);
        }
    }

    /** One person, one file: the number of a file in the caller's area is not entered a second time as a free text. */
    private void requireNoFile(AddRepresentativeRequest request, PersonFile person, Caller caller) {
        @Nullable OtherPerson other = request.other();
        if (other == null) {
            return;
        }
        Optional<DocumentNumber> number = other.document();
        if (number.isEmpty()) {
            return;
        }
        rules.requireFullAge(request, number.get().birthDate(), "other.idNumber");
        DocumentNumber own = persons.identityOf(person, number.get()).number();
        if (own != null && own.isSameAs(number.get())) {
            probes.recordProbe("REPRESENTATIVE_REFUSED", person, caller);
            throw themselves("other.idNumber");
        }
        Optional<PersonFile> file = files.fileOf(number.get(), caller.area());
        if (file.isPresent()) {
            probes.recordProbe("REPRESENTATIVE_REFUSED", file.get(), caller);
            throw Problem.conflict(
                    "This number has a file in your area. Find it with POST /api/v1/persons/search and send its id as"
                            + " representativeId.",
                    "该证件号码在本地区已有档案，请通过 POST /api/v1/persons/search 查找，并以 representativeId 登记。");
        }
    }

    private static Problem themselves(String field) {
        return Problem.rule(field, "is the person themselves", "为该人员本人");
    }
}
